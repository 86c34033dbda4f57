"""What the root command makes of a damaged file that any of its commands may meet."""

import shutil
from pathlib import Path

import pytest
from tests.command_line import run_command

COMMANDS = {
    "decide": ("decide", "audience.csv", "--date", "2026-03-04"),
    "learn": ("learn",),
    "lift": ("lift", "--json"),
    "why": ("why", "--customer", "0001", "--on", "2026-03-02"),
}
OUTCOMES = "outcome_id,customer_id,event,occurred_at,amount,currency\n" + "".join(
    f"o{i},{i:04},converted,2026-03-02T12:00:00Z,100,INR\n" for i in range(0, 400, 9)
)


@pytest.fixture(scope="module")
def two_days(tmp_path_factory: pytest.TempPathFactory, lunch: str) -> Path:
    """A folder with two decided days, their outcomes, and what was learnt and reported of them."""
    folder = tmp_path_factory.mktemp("team")
    (folder / "lunch.yaml").write_text(lunch)
    rows = "".join(f"{i:04},sms|email\n" for i in range(400))
    (folder / "audience.csv").write_text(f"customer_id,consent_channels\n{rows}")
    (folder / "outcomes.csv").write_text(OUTCOMES)
    for words in (
        ("generate", "lunch.yaml"), ("approve", "--all-clean"),
        ("launch", "lunch.yaml", "--practice", "--yes", "--date", "2026-03-02"),
        ("decide", "audience.csv", "--date", "2026-03-02"),
        ("decide", "audience.csv", "--date", "2026-03-03"),
        ("outcomes", "outcomes.csv", "--through", "2026-03-20"),
        ("learn",), ("lift", "--json"),
    ):  # fmt: skip
        done = run_command(folder, *words)
        assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture
def team(two_days: Path, tmp_path: Path) -> Path:
    """A copy of it, with its files' times."""
    return shutil.copytree(two_days, tmp_path / "team")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_day_s_decisions_that_are_cut_short_are_named_and_nothing_is_changed(
    team: Path, command: str
) -> None:
    path = team / ".hookline/decisions/day=2026-03-02/decisions.parquet"
    path.write_bytes(path.read_bytes()[:700])
    before = {each: each.read_bytes() for each in team.glob(".hookline/decisions/*/*")}
    done = run_command(team, *COMMANDS[command])
    assert (done.returncode, done.stdout) == (2, "")
    where = ".hookline/decisions/day=2026-03-02"
    assert (
        f"{where}/decisions.parquet: HL314 the decisions of 2026-03-02 cannot be read"
        in done.stderr
    )
    assert f"move the folder {where} out" in done.stderr
    assert {each: each.read_bytes() for each in team.glob(".hookline/decisions/*/*")} == before


def test_without_that_day_s_folder_days_are_decided_and_learnt_from_again(team: Path) -> None:
    (team / ".hookline/decisions/day=2026-03-02").rename(team / "aside")
    done = run_command(team, *COMMANDS["decide"])
    assert (done.returncode, "400 decided for 2026-03-04" in done.stderr) == (0, True)
    assert run_command(team, *COMMANDS["learn"]).returncode == 0


@pytest.mark.parametrize("command", ["learn", "lift"])
def test_copies_that_are_cut_short_are_told_and_the_numbers_are_the_same(
    team: Path, command: str
) -> None:
    whole = run_command(team, *COMMANDS[command])
    copies = [*team.glob(".hookline/partials/*"), *team.glob(".hookline/decisions/*/slots.parquet")]
    for path in copies:
        path.write_bytes(path.read_bytes()[:700])
    done = run_command(team, *COMMANDS[command])
    assert (done.returncode, done.stdout) == (0, whole.stdout)
    assert "nothing is lost" in done.stderr
    again = run_command(team, *COMMANDS[command])
    assert (again.returncode, again.stdout, again.stderr) == (0, whole.stdout, whole.stderr)


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("coach", "Did you mean 'brief'?"), ("check-brief", "Did you mean 'brief'?"),
        ("go", "Did you mean 'generate'?"), ("start", "Did you mean 'new'?"),
        ("publish", "Did you mean 'approve' or 'launch'?"), ("generat", "Did you mean 'generate'?"),
        ("qqqq", "`hookline --help` lists them."),
    ],
)  # fmt: skip
def test_a_word_that_people_try_first_is_told_the_command(
    tmp_path: Path, word: str, hint: str
) -> None:
    done = run_command(tmp_path, word)
    assert done.returncode == 2
    assert f"There is no command '{word}'. {hint}" in done.stderr


def test_no_word_for_a_command_hides_a_command() -> None:
    from hookline.cli import root

    assert not root.MEANT.keys() & root.COMMANDS.keys()
    assert all(name in root.COMMANDS for names in root.MEANT.values() for name in names)
