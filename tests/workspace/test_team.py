"""A team's own numbers are found beside its briefs."""

from pathlib import Path

import pytest

from hookline.errors import BadInput
from hookline.records.team import Team
from hookline.resources import shipped
from hookline.workspace.team import read_team


def test_without_a_file_the_defaults_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert read_team() == Team()


def test_the_file_that_ships_says_the_defaults() -> None:
    assert read_team(shipped("briefs") / "hookline.yaml") == Team()


def test_a_teams_lines_are_read_and_blank_ones_are_not_written(tmp_path: Path) -> None:
    path = tmp_path / "hookline.yaml"
    path.write_text("currency: INR\ntime_zone: Asia/Kolkata\nlanes: {holdout: 10%}\npolicy:\n")
    team = read_team(path)
    assert (team.currency, team.policy, team.lanes.holdout) == ("INR", "thompson", 0.1)


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("currncy: INR\n", "HL104", ":1:1"),
        ("time_zone: Asia/Calcuta\n", "HL106", ":1:12"),
        ("- currency\n", "HL102", ":1:1"),
        ("just words\n", "HL102", ":1:1"),
        ("lanes: {holdout: 60%, explore: 50%}\n", "HL106", ":1:8"),
    ],
)
def test_a_mistake_is_told_where_it_stands(
    tmp_path: Path, text: str, code: str, place: str
) -> None:
    path = tmp_path / "hookline.yaml"
    path.write_text(text)
    with pytest.raises(BadInput) as found:
        read_team(path)
    assert (found.value.code, found.value.where) == (code, f"{path}{place}")


def test_what_is_still_counted_may_not_be_erased_by_age(tmp_path: Path) -> None:
    path = tmp_path / "hookline.yaml"
    path.write_text("retention: {decisions: 30 days, outcomes: 400d}\n")
    kept = read_team(path).retention
    assert (kept.decisions, kept.outcomes) == (30, 400)  # 28 days of the overall window, 2 of lag
    path.write_text("retention: {decisions: 29d, outcomes: 400d}\n")
    with pytest.raises(BadInput) as found:
        read_team(path)
    assert (found.value.code, found.value.where) == ("HL106", f"{path}:1:12")
    assert "keep them 30 days at least" in str(found.value)


@pytest.mark.parametrize("ages", ["{decisions: 91d, outcomes: 90d}", "{outcomes: 90d}"])
def test_outcomes_that_would_go_before_their_decisions_are_refused(
    tmp_path: Path, ages: str
) -> None:
    path = tmp_path / "hookline.yaml"
    path.write_text("retention: {decisions: 90d, outcomes: 90d}\n")
    assert read_team(path).retention.outcomes == 90
    path.write_text(f"retention: {ages}\n")
    with pytest.raises(BadInput, match="outcomes may not go before their decisions") as found:
        read_team(path)
    assert found.value.code == "HL106"
