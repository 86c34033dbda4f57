"""A brief's way through the commands, with results on stdout and talk on stderr."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from hookline.records.finding import Finding
from hookline.workspace.folder import Workspace

Hookline = Callable[..., CompletedProcess[str]]


def test_from_a_brief_to_decisions_in_eight_commands(hookline: Hookline, folder: Path) -> None:
    steps = [
        "brief lunch.yaml --json",
        "generate lunch.yaml --json",
        "review --json",
        "approve --all-clean --json",
        "launch lunch.yaml --practice --yes --date 2026-03-02 --json",
        "export --to jsonl,csv --json",
        "decide audience.csv --date 2026-03-02 --json",
        "campaigns list --json",
        "arms list --json",
    ]
    answers = {}
    for step in steps:
        done = hookline(*step.split())
        assert done.returncode == 0, done.stderr
        answers[step.split()[0]] = json.loads(done.stdout)
    assert answers["generate"]["written"] == len(answers["review"]) == 3
    assert len(answers["approve"]) == 6, "three drafts and their second messages"
    assert answers["launch"][0]["state"] == "live"
    assert answers["export"]["arms"] == 6
    assert answers["decide"]["new"] == 400
    assert sum(answers["decide"]["reasons"].values()) == 400
    assert [campaign["id"] for campaign in answers["campaigns"]] == ["lunch"]
    assert {arm["state"] for arm in answers["arms"]} == {"live"}
    arm = answers["arms"][0]["arm_id"]
    assert json.loads(hookline("why", arm, "--json").stdout)["arm"]["arm_id"] == arm
    for command in (["arms", "pause", arm], ["campaigns", "pause", "lunch"]):
        assert json.loads(hookline(*command, "--json").stdout)["state"] == "paused"
    assert {path.name for path in folder.iterdir()} == {"lunch.yaml", "audience.csv", ".hookline"}


def test_results_are_on_stdout_and_talk_is_on_stderr(hookline: Hookline) -> None:
    done = hookline("generate", "lunch.yaml")
    assert "20% off any burger" in done.stdout
    assert "3 written, 0 blocked" not in done.stdout
    assert "3 written, 3 really differ, 0 blocked" in done.stderr
    assert "\x1b" not in done.stdout + done.stderr


def test_all_clean_leaves_what_a_check_doubts_and_says_how_many(
    hookline: Hookline, folder: Path
) -> None:
    hookline("generate", "lunch.yaml")
    doubt = Finding(code="style.caps", severity="warn", message="SHOUTING")
    with Workspace(folder / ".hookline", user="asha").registry() as registry:
        draft = registry.variants()[0]
        doubted = draft.model_copy(update={"id": "another", "findings": (doubt,)})
        registry.save_variants([doubted])
    done = hookline("approve", "--all-clean")
    assert "3 approved, nothing is live yet" in done.stderr
    assert "1 waits for a look: hookline review" in done.stderr
    again = hookline("approve", "--all-clean")
    assert "nothing waits that no check blocks or doubts; 1 waits for a look" in again.stderr


def test_outcomes_learning_and_lift_follow(hookline: Hookline, folder: Path) -> None:
    for step in ("generate lunch.yaml", "approve --all-clean",
                 "launch lunch.yaml --practice --yes --date 2026-03-02",
                 "decide audience.csv --date 2026-03-02"):  # fmt: skip
        assert hookline(*step.split()).returncode == 0
    (folder / "outcomes.csv").write_text(
        "customer_id,event,occurred_at,amount\n0001,converted,2026-03-04,12.50\n0002,oops,,\n"
    )
    taken = hookline("outcomes", "outcomes.csv", "--through", "2026-04-30", "--json")
    assert taken.returncode == 6
    assert json.loads(taken.stdout)["accepted"] == 1
    assert "outcomes.csv:3: HL414" in taken.stderr
    assert json.loads(hookline("learn", "--date", "2026-04-30", "--json").stdout)[0]["arms"]
    again = "decide audience.csv --date 2026-04-12 --policy beta --dry-run --json"
    guess = hookline(*again.split())
    story = hookline(*again.split()[:4], "--explain", "0042")
    row = json.loads(hookline(*again.split()[:4], "--explain", "0042", "--json").stdout)["decision"]
    assert f"customer 0042 on 2026-04-12: {row['reason']}" in story.stdout
    assert f"sent: {row['arm_id'] or 'nothing'}" in story.stdout
    stranger = hookline(*again.split()[:4], "--explain", "42")
    assert (stranger.returncode, "HL803" in stranger.stderr) == (2, True)
    (unlearnt,) = json.loads(guess.stdout)["from_priors"]
    assert (unlearnt["pool"], unlearnt["published"]) == ("default", ["thompson"])
    assert (
        f"it guessed for {unlearnt['customers']} customers (what has learnt: thompson)"
        in guess.stderr
    )
    report = json.loads(hookline("lift", "--json").stdout)
    assert report["campaigns"][0]["campaign_id"] == "lunch"
    by_program = hookline("lift", "--by", "program", "--methods")
    assert "no campaign names its program" in by_program.stderr
    page = by_program.stdout
    assert "Outcomes are complete up to 2026-04-30" in page
    assert "Newcombe" in page
    assert max(map(len, page.splitlines())) <= 80
    schema = json.loads(hookline("lift", "--schema").stdout)
    assert set(schema["$defs"]["LiftReport"]["required"]) == set(report)
    unknown = hookline("lift", "--by", "citty")
    assert (unknown.returncode, unknown.stdout) == (2, "")
    assert "--by: HL441 there is no 'citty' to split by" in unknown.stderr
    assert "stage, language, loyalty_tier, channel" in unknown.stderr


@pytest.mark.parametrize(("through", "is_earlier"), [("2026-03-09", True), ("2026-03-10", False)])
def test_what_stays_complete_is_told_of_an_earlier_day_and_of_a_file_that_is_taken_back(
    hookline: Hookline, folder: Path, through: str, is_earlier: bool
) -> None:
    row = "0001,converted,2026-03-09T10:00:00Z,9.90,GBP,o1\n"
    head = "customer_id,event,occurred_at,amount,currency,order_id\n"
    (folder / "outcomes.csv").write_text(head + row)
    run = json.loads(
        hookline("outcomes", "outcomes.csv", "--through", "2026-03-10", "--json").stdout
    )
    again = hookline("outcomes", "outcomes.csv", "--through", through)
    told = f"--through {through} changes nothing: outcomes were complete up to 2026-03-10 before"
    assert (told in again.stderr) is is_earlier
    back = hookline("outcomes", "--undo", run["run"], "--json")
    assert json.loads(back.stdout)["watermark"] == "2026-03-10"
    assert "1 outcome taken back" in back.stderr
    assert "outcomes stay complete up to 2026-03-10" in back.stderr


def test_a_prompt_can_be_read_before_anything_is_sent(hookline: Hookline) -> None:
    (prompt,) = json.loads(hookline("prompt", "lunch.yaml", "--json").stdout)
    assert [message["role"] for message in prompt["messages"]] == ["system", "user"]
    assert "20% off any burger" in hookline("prompt", "lunch.yaml").stdout


def test_a_misspelt_file_is_not_checked_as_copy(hookline: Hookline) -> None:
    done = hookline("check", "lunhc.txt")
    assert done.returncode == 2
    assert "lunhc.txt: HL242" in done.stderr
    assert hookline("check", "Lunch is on.").returncode == 0


@pytest.mark.parametrize("words", [42, 43])  # 252 and 258 bytes: a disk's names end at 255
def test_a_text_too_long_for_a_files_name_is_copy(hookline: Hookline, words: int) -> None:
    done = hookline("check", "दव" * words, "--language", "hi", "--channel", "push")
    assert (done.returncode, done.stderr) == (0, "nothing wrong\n")
    named = hookline("brief", "दव" * 43)
    assert (named.returncode, "HL120 this is too long" in named.stderr) == (2, True)


def test_a_slip_in_the_trade_is_told_by_the_check_too(hookline: Hookline, folder: Path) -> None:
    brief = "brand: {name: Acorn, industry: mutal_funds, market: IN}\nblueprint: winback\n"
    (folder / "fund.yaml").write_text(f"{brief}channels: [sms]\n", "utf-8")
    done = hookline("check", "Acorn: hello again.", "--brief", "fund.yaml")
    assert "did you mean industry: mutual_funds?" in done.stderr


def test_an_edit_and_a_rejection_are_kept(hookline: Hookline) -> None:
    hookline("generate", "lunch.yaml")
    first, second, _ = json.loads(hookline("review", "--json").stdout)
    body = "Bun & Co: 20% off any burger with code BUN20. Lunch?"
    made = json.loads(hookline("edit", first["id"], "--body", body, "--json").stdout)
    assert (made["parent"], made["parts"]["body"]) == (first["id"], body)
    (gone,) = json.loads(hookline("reject", second["id"], "--reason", "dull", "--json").stdout)
    assert gone["status"] == "retired"
    assert len(json.loads(hookline("review", "--json").stdout)) == 2


def test_a_key_is_asked_for_by_its_variable(hookline: Hookline) -> None:
    done = hookline("generate", "lunch.yaml", "--model", "openai/gpt")
    assert done.returncode == 2
    assert "HL603" in done.stderr
    assert "OPENAI_API_KEY" in done.stderr


@pytest.mark.parametrize("command", ["blueprints", "blueprints lost"])
def test_the_reasons_to_write_are_listed(hookline: Hookline, command: str) -> None:
    found = json.loads(hookline(*command.split(), "--json").stdout)
    assert "winback" in [blueprint["slug"] for blueprint in found]
    assert "winback" in hookline(*command.split()).stdout


def test_a_pipe_that_is_closed_early_is_no_error(hookline: Hookline, folder: Path) -> None:
    import subprocess
    import sys

    line = f"{sys.executable} -m hookline blueprints --json | head -1"
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {line}"], cwd=folder, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.stderr == ""


def test_the_coach_mends_what_needs_no_words_and_leaves_the_rest_of_the_file(
    hookline: Hookline, folder: Path
) -> None:
    brief = folder / "b.yaml"
    brief.write_text("# mine\nbrand: K   # who\nchannels: [sms]\nhooks: [urgency, how_to]\n")
    before = hookline("brief", "b.yaml", "--strict")
    assert before.returncode == 3
    assert "Mend first" in before.stdout
    assert "Urgency needs a day on which something ends" in before.stdout
    done = hookline("brief", "b.yaml", "--fix", "--strict")
    assert done.returncode == 0, done.stderr
    assert "fixed: hooks: Urgency needs a day on which something ends" in done.stdout
    text = brief.read_text()
    assert text.startswith("# mine\nbrand: K   # who\nchannels: [sms]\n")
    assert "hooks: [how_to]" in text
    again = hookline("brief", "b.yaml", "--fix")
    assert "fixed:" not in again.stdout
    assert brief.read_text() == text


def test_many_briefs_are_read_with_a_bar_and_a_broken_one_is_listed(
    hookline: Hookline, folder: Path
) -> None:
    many = folder / "many"
    many.mkdir()
    for number in range(30):
        (many / f"b{number:02}.yaml").write_text("brand: K\nchannels: [sms]\n")
    (many / "b07.yaml").write_text("brand: K\ntonality: [playfull]\n")
    done = hookline("brief", "many", "--json")
    assert done.returncode == 6
    assert len(json.loads(done.stdout)) == 29
    assert "many/b07.yaml:2:12: HL101 there is no tonality 'playfull'" in done.stderr
    assert "reading briefs" in done.stderr


def test_a_brand_and_a_journey_are_begun_and_written_at_once(
    hookline: Hookline, folder: Path
) -> None:
    words = ("--industry", "bank", "--market", "IN", "--sounds", "calm, exact", "--never", "cheap")
    done = hookline("brand", "new", "--name", "Setu Bank", *words, "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["brand"] == "briefs/brands/setu-bank.yaml"
    assert "Setu Bank" in hookline("brand", "list").stdout
    done = hookline("new", "win-back", "--brand", "setu-bank", "--channels", "sms", "--json")
    files = json.loads(done.stdout)["briefs"]
    assert len(files) == 2
    done = hookline("generate", *files, "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["written"] == 12
    assert hookline("new", "win-back", "--brand", "setu-bank", "--channels", "sms").returncode == 2


def test_a_new_brand_of_a_trade_that_nobody_knows_is_told_that_no_rules_of_one_are_checked(
    hookline: Hookline,
) -> None:
    for name, trade, note in (
        ("Ona", "sourdough nonsense", "note: no rules of a trade are checked for 'sourdough nons"),
        ("Two", "insurence", "are checked for 'insurence', did you mean 'insurance'?"),
        ("Tri", "insurance", ""),
        ("Four", "", ""),
    ):
        done = hookline("brand", "new", "--name", name, "--industry", trade, "--json")
        assert done.returncode == 0, done.stderr
        assert note in done.stderr
        assert ("note: " in done.stderr) == bool(note)


def test_a_saved_audience_is_what_a_brief_refers_to(hookline: Hookline, folder: Path) -> None:
    rows = "".join(f"{i:04},sms,{40 + i},1,en,2\n" for i in range(400)) + "0001,sms,41,1,en,2\n"
    head = "customer_id,consent_channels,recency_days,visit_count,langauge,frequency_12m\n"
    (folder / "people.csv").write_text(head + rows)
    done = hookline("audience", "people.csv", "--save")
    assert done.returncode == 0, done.stderr
    assert "people.csv: 400 customers" in done.stdout
    assert "rows of customers who had come before: 1" in done.stdout
    assert "did you mean language?" in done.stdout
    assert "estimated from frequency_12m" in done.stdout
    (folder / "b.yaml").write_text("brand: K\nblueprint: winback\naudience: people\n")
    said = json.loads(hookline("brief", "b.yaml", "--json").stdout)[0]
    assert said["power"]["customers"] == 350
    assert said["origins"]["audience.size"] == "audience"
    told = hookline("prompt", "b.yaml", "--channel", "sms").stdout
    assert "lost customers, about 350 people" in told


@pytest.mark.parametrize(("line", "is_told"), [("class: service\n", True), ("", False)])
def test_a_prompt_says_what_contradicts_itself_in_the_brief(
    hookline: Hookline, folder: Path, line: str, *, is_told: bool
) -> None:
    (folder / "b.yaml").write_text(f"brand: K\nchannels: [push]\noffer: {{text: x}}\n{line}")
    told = hookline("prompt", "b.yaml").stderr
    assert ("mend first: An offer makes it advertising by law" in told) is is_told


@pytest.mark.parametrize(("option", "wanted"), [("--channel", "fax"), ("--language", "ru")])
def test_a_prompt_that_the_brief_does_not_ask_for_is_refused(
    hookline: Hookline, option: str, wanted: str
) -> None:
    done = hookline("prompt", "lunch.yaml", "--plan", option, wanted)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"{option}: HL243" in done.stderr


def test_a_price_list_that_is_none_is_told(hookline: Hookline, folder: Path) -> None:
    (folder / "team").mkdir()
    (folder / "team" / "prices.yaml").write_text("- gpt-4o\n")
    done = hookline("--prompts", "team", "prompt", "lunch.yaml", "--model", "openai/gpt-4o")
    assert done.returncode == 2
    assert "prices.yaml: HL102" in done.stderr


def test_what_an_audience_can_show_waits_for_the_teams_late_outcomes(
    hookline: Hookline, folder: Path
) -> None:
    (folder / "b.yaml").write_text("brand: K\naudience: {size: 9000, base_rate: 2%}\n")
    days = [json.loads(hookline("brief", "b.yaml", "--json").stdout)[0]["power"]["days"]]
    (folder / "hookline.yaml").write_text("lag_days: 9\n")
    days += [json.loads(hookline("brief", "b.yaml", "--json").stdout)[0]["power"]["days"]]
    assert days[1] - days[0] == 9 - 2


def test_only_what_is_put_in_by_a_fix_says_so(hookline: Hookline, folder: Path) -> None:
    (folder / "b.yaml").write_text("brand: K\noffer: {text: 20% off, percent: 120}\n")
    before = hookline("brief", "b.yaml").stdout
    assert before.count("[--fix]") == hookline("brief", "b.yaml", "--fix").stdout.count("fixed: ")
    assert "[--fix]" not in hookline("brief", "b.yaml").stdout


def test_a_comparison_is_planned_in_both_directions(hookline: Hookline) -> None:
    shows = hookline("plan", "--base-rate", "1.8%", "--customers", "48200", "--per-day", "1000",
                     "--order-value", "1200 INR")  # fmt: skip
    assert shows.returncode == 0, shows.stderr
    assert "10 %     48,200              4,820        +32%    65   INR 33,215" in shows.stdout
    assert max(map(len, shows.stdout.splitlines())) <= 80
    takes = json.loads(hookline("plan", "--base-rate", "0.018", "--lift", "20%", "--json").stdout)
    assert round(takes["trials"][1]["customers"]) == 121_271
    assert "48,200 customers, 1.80% of whom buy anyway." in shows.stdout
    refused = hookline("plan", "--base-rate", "1.8%")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "HL443 one of --customers and --lift is needed" in refused.stderr


def test_doctor_tells_a_program_too_which_key_is_missing(hookline: Hookline) -> None:
    done = hookline("doctor", "--model", "openai/gpt-5-mini", "--json")
    assert done.returncode == 2
    assert "OPENAI_API_KEY" in str(json.loads(done.stdout))


def test_a_trial_of_several_models_fails_with_those_that_cannot_be_used(
    hookline: Hookline, folder: Path
) -> None:
    lines = 'gone: {model: "http://127.0.0.1:1/v1#x"}\npractice: {model: offline}\n'
    (folder / "models.yaml").write_text(lines, "utf-8")
    done = hookline("doctor", "--try")
    assert done.returncode == 2
    assert "models.yaml, gone: HL605" in done.stderr
    assert "nobody is called" in done.stdout


def test_all_models_that_a_trial_could_not_reach_are_named(
    hookline: Hookline, folder: Path
) -> None:
    (folder / "models.yaml").write_text(
        "gone: {model: 'http://127.0.0.1:9/v1#m'}\n"
        "keyless: {model: 'http://127.0.0.1:9/v1#m', key: NO_SUCH_KEY}\n"
    )
    done = hookline("doctor", "--try")
    assert done.returncode == 2
    assert "models.yaml: HL605 2 of 2 models cannot be used: gone, keyless" in done.stderr
    told = " ".join(done.stdout.split())
    assert "cannot reach gone: nobo" in told
    assert "no key for keyless" in told
