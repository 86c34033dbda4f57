"""One picture for a slide: the sentence, and every campaign where it stands."""

import re
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from tests.lift.test_page import CAMPAIGN, NONE, RATE, REPORT, SENT

from hookline.lift.campaigns import CampaignLift
from hookline.lift.contrasts import Rates
from hookline.lift.picture import COLOURS, PLOT_LEFT, PLOT_RIGHT, lift_svg
from hookline.lift.sides import BAD, GOOD, OPEN
from hookline.records.lift_picture import Side

NAMES = {"s": "http://www.w3.org/2000/svg"}


def drawn(*campaigns: CampaignLift, **changes: object) -> ET.Element:
    report = replace(REPORT, campaigns=campaigns, **changes)  # type: ignore[arg-type]
    return ET.fromstring(lift_svg(report))  # noqa: S314 - our own text


def texts(picture: ET.Element) -> list[str]:
    return [each.text or "" for each in picture.findall("s:text", NAMES)]


def of(**changes: float) -> CampaignLift:
    return replace(CAMPAIGN, sent=replace(SENT, rate=replace(RATE, **changes)))


def test_the_sentence_and_every_campaign_stand_in_words() -> None:
    words = texts(drawn(CAMPAIGN))
    assert words[0] == "What messages earned, up to 2026-12-22"
    assert "Within 28 days our messages earned ₹123,456" in " ".join(words)
    assert {"diwali", "working · ₹123,456 more", "+6.2 points (+51 %)",
            "from +3.1 to +9.4"} <= set(words)  # fmt: skip


@pytest.mark.parametrize(
    ("campaign", "side"),
    [(of(), GOOD), (of(lo=0.0), OPEN), (of(diff=-0.05, lo=-0.09, hi=-0.01), BAD),
     (of(diff=-0.05, lo=-0.09, hi=0.0), OPEN)],
)  # fmt: skip
def test_a_range_is_coloured_by_the_side_of_zero_that_it_is_on(
    campaign: CampaignLift, side: Side
) -> None:
    bars = drawn(campaign).findall("s:rect", NAMES)[1:]
    assert [bar.get("fill") for bar in bars] == [COLOURS[side]]


@pytest.mark.parametrize(("status", "side"), [("decided", GOOD), ("too early", OPEN)])
def test_a_range_is_coloured_once_its_verdict_is_final(status: str, side: Side) -> None:
    campaign = replace(of(), verdict=CAMPAIGN.verdict._replace(status=status))
    assert drawn(campaign).findall("s:rect", NAMES)[1].get("fill") == COLOURS[side]


def test_ranges_stand_on_one_scale_inside_the_plot() -> None:
    bars = drawn(of(), of(lo=-0.2, hi=0.2)).findall("s:rect", NAMES)[1:]
    left = [float(bar.get("x", "")) for bar in bars]
    right = [float(bar.get("x", "")) + float(bar.get("width", "")) for bar in bars]
    assert PLOT_LEFT <= left[1] < left[0] < right[0] < right[1] <= PLOT_RIGHT


def test_what_has_no_rate_is_named_and_not_drawn() -> None:
    bare = replace(CAMPAIGN, sent=replace(SENT, rate=NONE), incremental=NONE)
    picture = drawn(bare)
    assert len(picture.findall("s:rect", NAMES)) == 1
    assert "working · money not shown" in texts(picture)
    assert not isinstance(bare.sent.rate, Rates)


def test_a_picture_is_as_tall_as_its_campaigns_need() -> None:
    heights = [int(drawn(*[CAMPAIGN] * n).get("height", "")) for n in (1, 2, 9)]
    assert heights[1] - heights[0] == 64
    assert heights[2] - heights[0] == 8 * 64


def test_a_slide_has_room_for_a_dozen_and_counts_the_others() -> None:
    full, over = drawn(*[CAMPAIGN] * 12), drawn(*[CAMPAIGN] * 13)
    assert "Not drawn: 1 more. All 13: 13 working." in texts(over)
    assert not any("Not drawn" in text for text in texts(full))
    assert texts(over).count("diwali") == 12


def test_practice_is_said_in_the_picture() -> None:
    assert "practice: nothing was sent" in texts(drawn(CAMPAIGN, is_practice=True))[0]


def test_a_name_is_never_markup() -> None:
    hostile = replace(CAMPAIGN, campaign_id="<script>&")
    assert re.search("<script", lift_svg(replace(REPORT, campaigns=(hostile,)))) is None
    assert "<script>&" in texts(drawn(hostile))
