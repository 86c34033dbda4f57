"""What stands behind a learning: what it rests on in columns, and days in words."""

import datetime

import pytest

from hookline.loop.learning.tried import Tried, TriedCampaign, TriedVersion
from hookline.records.learning import Evidence, Learning, LearningStatus, Scope, proposal
from hookline.records.review import Change
from hookline.tui.learning_detail import LearningRow, decision_line, detail_lines

CHANGE = Change(
    kind="learning", id="x", was="", now="proposed", by="asha",
    at="2026-01-01T10:00:00+00:00",
)  # fmt: skip


def learning(status: LearningStatus = "proposed") -> Learning:
    day, evidence = datetime.date(2026, 1, 1), Evidence(words="In 3 campaigns.")
    made = proposal("tag", "emoji=one", Scope(), line="One did better.", evidence=evidence, day=day)
    return made.model_copy(update={"status": status})


def lines(tried: Tried | None = None, status: LearningStatus = "proposed") -> list[str]:
    row = LearningRow(learning(status), (), (decision_line(CHANGE),), ("+WHAT", "+1. One"))
    told = "\n".join(line.plain for line in detail_lines(row, {}, tried))
    return told.splitlines()


def version(campaign: str, rate: float, text: str = "Hi {{ first_name }}") -> TriedVersion:
    return TriedVersion(campaign, text, rate, 100)


def test_what_was_tried_stands_in_columns_and_the_best_of_both_sides_in_full() -> None:
    both = TriedCampaign("festival", (version("festival", 0.2), version("festival", 0.1)), ())
    one = TriedCampaign("ad", (version("ad", 0.05),), (version("ad", 0.123, "Plain words"),))
    told = lines(Tried((one, both), "bought"))
    assert "What was tried: of 100 messaged, so many bought" in told
    assert "ad         5.0 with it, 1 version   12.3 without, 1 version" in told
    assert "festival  15.0 with it, 2 versions      - without" in told
    headings = ("Why", "What the next prompt would say", "The best with it", "Who decided")
    assert sorted(headings, key=told.index) == list(headings), "the words to decide on come first"
    start = told.index("The best with it")
    assert told[start + 1 : start + 3] == [
        "20.0  festival: “Hi ‹first name›”", "10.0  festival: “Hi ‹first name›”",
    ]  # fmt: skip
    assert "12.3  ad: “Plain words”" in told


def test_at_most_two_of_a_side_are_shown_in_full() -> None:
    many = tuple(version("ad", rate / 100) for rate in range(9))
    told = lines(Tried((TriedCampaign("ad", many, ()),), "bought"))
    assert [line[:4] for line in told if "“Hi" in line] == [" 8.0", " 7.0"]
    assert "The best without" not in told


@pytest.mark.parametrize("tried", [None, Tried((), "bought")])
def test_what_is_not_measured_has_no_heading(tried: Tried | None) -> None:
    assert not [line for line in lines(tried) if "tried" in line or "best" in line]


def test_days_are_told_as_people_do() -> None:
    told = lines()
    assert "for everywhere, until 30 June 2026" in told
    assert "proposed on 1 January 2026 by asha" in told


@pytest.mark.parametrize(
    ("status", "line"), [("proposed", "+WHAT"), ("accepted", "WHAT"), ("expired", "WHAT")]
)
def test_only_what_is_still_to_come_bears_the_sign_of_a_change(
    status: LearningStatus, line: str
) -> None:
    assert line in lines(status=status)
