"""Rows to draw: one a campaign, with the sentence of its verdict, and its segments under it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pyarrow as pa
import pytest
from tests.lift.test_programs_page import GTM, WINBACK

from hookline.errors import BadInput
from hookline.lift.contrasts import Rates
from hookline.lift.estimates import Effect, Quotient
from hookline.lift.no_number import NoNumber
from hookline.lift.report import LiftReport
from hookline.lift.segments import SegmentLift
from hookline.lift.sentences import verdict_words
from hookline.loop.decide import decide
from hookline.loop.forest import forest_rows, lift_picture, together_lines
from hookline.loop.measure import measure, page
from hookline.loop.outcomes import add_outcomes
from hookline.records.arrow import OUTCOMES
from hookline.records.campaign import Campaign
from hookline.records.team import Team
from hookline.workspace.folder import Workspace

DAY = date(2026, 3, 2)
TEAM = Team()


def measured(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table]
) -> LiftReport:
    """Two thousand customers of whom every third buys."""
    decide(workspace, customers(2000), TEAM, day=DAY)
    moment = datetime(2026, 3, 3, 12, tzinfo=UTC)
    rows = [
        {"outcome_id": f"o{i}", "customer_id": f"{i:05}", "event": "converted",
         "amount_minor": 100, "currency": "INR", "occurred_at": moment}
        for i in range(0, 2000, 3)
    ]  # fmt: skip
    closes = DAY + timedelta(days=live.window_days + TEAM.lag_days)
    add_outcomes(workspace, pa.Table.from_pylist(rows, schema=OUTCOMES), TEAM, through=closes)
    return measure(workspace, TEAM)


def test_the_picture_holds_rows_and_page_and_there_is_none_before_anything_was_decided(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table]
) -> None:
    assert lift_picture(workspace, TEAM) is None
    report = measured(workspace, live, customers)
    picture = lift_picture(workspace, TEAM)
    assert picture is not None
    assert picture.rows == tuple(forest_rows(report))
    assert picture.pages.keys() == {each.campaign_id for each in report.campaigns}
    for name, numbers in picture.pages.items():
        assert list(numbers) == page(report, campaign=name)
    with pytest.raises(BadInput, match="to split by"):
        lift_picture(workspace, TEAM, segment="shoe size")


def test_a_campaign_is_a_row_with_its_verdict_and_its_segments_follow(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table]
) -> None:
    report = measured(workspace, live, customers)
    (row,) = forest_rows(report)
    campaign = report.campaigns[0]
    assert row.campaign == live.id
    assert row.verdict == verdict_words(campaign, report.watermark)
    n_target, n_control = campaign.sent.n_target, campaign.sent.n_control
    assert row.counts == f"{n_target:,} messaged, {n_control:,} held back"
    rate = campaign.sent.rate
    assert isinstance(rate, Rates)
    assert (row.low, row.difference, row.high) == (rate.lo, rate.diff, rate.hi)

    sides = {"on both": (-0.1, 0.1, 0.0), "above": (0.01, 0.1, 0.049), "below": (-0.1, -0.01, 0.0),
             "by chance": (0.01, 0.1, 0.05)}  # fmt: skip
    segments = tuple(
        SegmentLift(name, 100, replace(rate, lo=lo, hi=hi), 0.0, p)
        for name, (lo, hi, p) in sides.items()
    )
    split = replace(report, segment="channel", campaigns=(replace(campaign, segments=segments),))
    whole, *parts = forest_rows(split)
    assert whole == row
    assert [part.segment for part in parts] == [f"channel {name}" for name in sides]
    assert [part.side for part in parts] == ["open", "good", "bad", "open"]
    assert [str(part.verdict) for part in parts] == [
        "no clear difference", "more than chance explains", "more than chance explains",
        "not clear, as one of several"]  # fmt: skip


def test_what_all_of_it_earned_is_one_line_and_which_programs_brought_it_another(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table]
) -> None:
    report = measured(workspace, live, customers)
    assert report.universal is not None
    earned = replace(report.universal, incremental=Effect(840_000.0, 1.0, 660_000.0, 1_020_000.0))
    both = (GTM, replace(WINBACK, share=Quotient(0.274, 0.2, 0.34)))
    told = replace(report, universal=earned, programs=both)
    assert report.is_practice
    assert list(together_lines(told)) == [
        "practice: nothing was sent, and nothing earned. Made-up customers spent ₹8,400 more than "
        "without messages (likely ₹6,600 to ₹10,200)",
        "of that: messages to everybody 73%, winback 27%",
    ]
    assert list(together_lines(replace(told, is_practice=False))) == [
        "all messages together: customers spent ₹8,400 more than without messages (likely ₹6,600 "
        "to ₹10,200)",
        "of all they earned: messages to everybody 73%, winback 27%",
    ]
    unknown = replace(report.universal, incremental=NoNumber("nobody bought"))
    assert list(together_lines(replace(report, universal=unknown, programs=()))) == []


@pytest.mark.parametrize(
    ("value", "lo", "hi", "told"),
    [
        (-840_000.0, -1_020_000.0, -660_000.0, "₹8,400 less than without messages (likely ₹6,600 "
         "to ₹10,200)"),
        (0.0, -660_000.0, 840_000.0, "anything from ₹6,600 less to ₹8,400 more than without "
         "messages: nobody can tell yet"),
        (420_000.0, 0.0, 840_000.0, "₹4,200 more than without messages (likely ₹0.00 to ₹8,400)"),
    ],
)  # fmt: skip
def test_what_is_not_more_is_told_as_it_is(
    workspace: Workspace,
    live: Campaign,
    customers: Callable[[int], pa.Table],
    value: float,
    lo: float,
    hi: float,
    told: str,
) -> None:
    report = measured(workspace, live, customers)
    assert report.universal is not None
    earned = replace(report.universal, incremental=Effect(value, 1.0, lo, hi))
    (line,) = together_lines(replace(report, universal=earned, programs=(), is_practice=False))
    assert line == f"all messages together: customers spent {told}"


def test_a_campaign_without_a_number_says_why_and_draws_nothing(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table]
) -> None:
    decide(workspace, customers(20), TEAM, day=DAY)
    add_outcomes(workspace, OUTCOMES.empty_table(), TEAM, through=DAY)
    (row,) = forest_rows(measure(workspace, TEAM))
    assert (row.low, row.difference, row.high, row.numbers) == (None, None, None, "")
    assert row.verdict.reason
