"""Which side a difference is on: for a campaign by its verdict, among several by the adjusted p."""

from dataclasses import replace

import pytest
from tests.lift.test_page import CAMPAIGN, NONE, RATE, SENT

from hookline.lift.segments import SegmentLift
from hookline.lift.sides import clearness, side_of_campaign, side_of_segment

HARM = {"diff": -0.05, "lo": -0.09, "hi": -0.001}


@pytest.mark.parametrize(
    ("lo", "p", "told"),
    [(0.001, 0.0499, "more than chance explains"), (0.001, 0.05, "not clear, as one of several"),
     (0.0, 0.01, "no clear difference"), (-0.2, 0.9, "no clear difference")],
)  # fmt: skip
def test_one_of_several_is_clear_by_its_range_and_its_adjusted_p(
    lo: float, p: float, told: str
) -> None:
    assert clearness(replace(RATE, lo=lo), p) == told


@pytest.mark.parametrize(
    ("changes", "p", "side"),
    [({"lo": 0.001}, 0.0499, "good"), ({"lo": 0.001}, 0.05, "open"), ({"lo": 0.0}, 0.0, "open"),
     (HARM, 0.0499, "bad"), (HARM, 0.05, "open"), (HARM | {"hi": 0.0}, 0.0, "open")],
)  # fmt: skip
def test_a_segment_has_a_side_where_it_stands_out_of_all_of_them(
    changes: dict[str, float], p: float, side: str
) -> None:
    assert side_of_segment(SegmentLift("new", 900, replace(RATE, **changes), 0.0, p)) == side


@pytest.mark.parametrize(
    ("changes", "status", "side"),
    [({"lo": 0.001}, "decided", "good"), ({"lo": 0.0}, "decided", "open"),
     (HARM, "stop: harm", "bad"), (HARM | {"hi": 0.0}, "stop: harm", "open"),
     ({"lo": 0.001}, "too early", "open"), (HARM, "too early", "open")],
)  # fmt: skip
def test_a_campaign_has_a_side_once_its_verdict_is_final(
    changes: dict[str, float], status: str, side: str
) -> None:
    sent = replace(SENT, rate=replace(RATE, **changes))
    verdict = CAMPAIGN.verdict._replace(status=status)
    assert side_of_campaign(replace(CAMPAIGN, sent=sent, verdict=verdict)) == side


def test_a_campaign_without_a_rate_has_no_side() -> None:
    assert side_of_campaign(replace(CAMPAIGN, sent=replace(SENT, rate=NONE))) == "open"
