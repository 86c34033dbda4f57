"""A forest plot in plain characters: every range on one scale, zero among them, in 80 columns."""

from dataclasses import replace

import pytest
from tests.lift.test_page import CAMPAIGN, NONE, RATE, REPORT, SENT

from hookline.lift.campaigns import CampaignLift
from hookline.lift.contrasts import Rates
from hookline.lift.forest_lines import forest_lines
from hookline.lift.segments import SegmentLift


def of(rate: Rates, name: str = "diwali") -> CampaignLift:
    return replace(CAMPAIGN, campaign_id=name, sent=replace(SENT, rate=rate))


def lines(*campaigns: CampaignLift) -> list[str]:
    return list(forest_lines(replace(REPORT, campaigns=campaigns)))


def plot(line: str) -> str:
    return line[21:56]


def test_a_plot_is_plain_and_fits_any_terminal() -> None:
    huge = replace(RATE, diff=-0.9, lo=-1.0, hi=1.0, relative=-12.0)
    told = lines(of(huge, "a-campaign-with-a-long-name"), of(RATE))
    assert max(map(len, told)) <= 80
    assert all(plot(line).isascii() for line in told)
    assert told[2].startswith("  a-campaig…ong-name ")


def test_range_estimate_and_zero_stand_where_they_are() -> None:
    head, line = lines(of(RATE))[1:]
    drawn = plot(line)
    assert drawn.index("|") < drawn.index("[") < drawn.index("*") < drawn.index("]")
    assert line.endswith("+6.2 points (+51 %)")
    assert head.split() == ["more", "of", "100", "-0.2", "+9.6"]
    # 0 to 9.4 points and a fortieth on both sides, over 35 columns
    assert [drawn.index(mark) for mark in "|[*]"] == [0, 11, 22, 34]


@pytest.mark.parametrize(("lo", "crosses"), [(0.0005, False), (-0.02, True)])
def test_zero_is_seen_in_a_range_that_holds_it(lo: float, crosses: bool) -> None:
    drawn = plot(lines(of(replace(RATE, lo=lo)))[2])
    assert (drawn.index("[") < drawn.index("|")) is crosses


def test_all_rows_are_on_one_scale_with_zero_on_the_axis() -> None:
    harm = replace(RATE, diff=-0.05, lo=-0.09, hi=-0.01)
    head, good, bad = lines(of(RATE), of(harm, "harm"))[1:]
    assert plot(good).index("|") == plot(bad).index("|") == plot(head).index("0", 5)
    assert plot(bad).index("]") < plot(bad).index("|") < plot(good).index("[")


@pytest.mark.parametrize(("p", "mark"), [(0.0499, "*"), (0.05, "o")])
def test_the_estimate_of_a_segment_is_open_unless_it_stands_out_of_all(p: float, mark: str) -> None:
    segment = SegmentLift(name="new", n=900, rate=RATE, shrunk=0.05, p=p)
    assert plot(lines(replace(of(RATE), segments=(segment,)))[3]).count(mark) == 1


@pytest.mark.parametrize(("status", "mark"), [("decided", "*"), ("too early", "o")])
def test_the_estimate_of_a_campaign_is_open_until_its_verdict(status: str, mark: str) -> None:
    campaign = replace(of(RATE), verdict=CAMPAIGN.verdict._replace(status=status))
    assert plot(lines(campaign)[2]).count(mark) == 1


def test_segments_stand_under_their_campaign() -> None:
    segment = SegmentLift(name="new", n=900, rate=RATE, shrunk=0.05, p=0.2)
    told = lines(replace(of(RATE), segments=(segment,)))
    assert told[3].startswith("    new ")


def test_without_a_rate_nothing_is_drawn() -> None:
    assert lines(replace(CAMPAIGN, sent=replace(SENT, rate=NONE))) == []
    assert lines() == []
