"""Below the ranges of F6 Lift stands what is not said above: the chosen campaign's numbers."""

import pytest

from hookline.tui.lift_page import page_of

PAGE = [
    "Practice: all sums here are a rehearsal.", "",
    "  campaign           more than without", "  first              +1.9 points", "",
    "first: working. More bought than without it,", "by more than chance explains.",
    "  bought                 18 %", "",
    "second: no clear effect.", "  bought                 20 %", "",
    "Everything against nothing", "  earned                 not shown",
]  # fmt: skip
TOGETHER = ["", "Everything against nothing", "  earned                 not shown"]


@pytest.mark.parametrize(("campaign", "share"), [("first", "18"), ("second", "20")])
def test_the_chosen_campaign_alone_is_told_and_its_verdict_stands_above(
    campaign: str, share: str
) -> None:
    shown = page_of(PAGE, campaign, {"first", "second"})
    assert shown == [PAGE[0], "", f"  bought                 {share} %", *TOGETHER]


def test_a_campaign_that_says_no_more_than_its_verdict_leaves_no_gap() -> None:
    page = ["third: too early.", "", *PAGE[-2:]]
    assert page_of(page, "third", {"third"}) == PAGE[-2:]
