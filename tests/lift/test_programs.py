"""Programs: small campaigns speak together, and each is held against campaigns to everybody."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.lift.test_campaigns import CLOSES, DAY, PLAN, cells

from hookline.lift.campaigns import CampaignLift, campaign_lift
from hookline.lift.contrasts import Rates
from hookline.lift.estimates import Effect, Quotient, add
from hookline.lift.no_number import NoNumber
from hookline.lift.programs import NO_GTM, NOTHING_EARNED, ProgramLift, programs
from hookline.lift.rows import Row, closed

LATE = CLOSES + timedelta(days=400)


def measured(
    *campaigns: tuple[str, str, list[Row]], event: str = "converted"
) -> dict[str, ProgramLift]:
    """Programs by name, of (campaign, program, rows)."""
    lifts: list[CampaignLift] = []
    known: dict[str, list[Row]] = {}
    for name, program, rows in campaigns:
        own = [replace(row, campaign_id=name) for row in rows]
        plan = replace(PLAN, campaign_id=name, program=program, event=event)
        lifts.append(campaign_lift(plan, own, LATE, 2))
        known[name] = closed(own, LATE, 2)
    return {each.program: each for each in programs(lifts, known)}


def weekly(name: str, program: str, *, week: int, n: int = 500) -> tuple[str, str, list[Row]]:
    """A campaign with 0.2·n held back of whom a tenth buys; three tenths of the others."""
    return name, program, cells(0.10, 0.30, n=n, day=DAY + timedelta(days=7 * week))


@pytest.mark.parametrize(("weeks", "is_shown"), [(2, False), (3, True)])
def test_campaigns_that_are_too_small_alone_speak_together(weeks: int, is_shown: bool) -> None:
    small = [weekly(f"w{week}", "winback", week=week, n=450) for week in range(weeks)]
    found = measured(*small)["winback"]  # nine held-back buyers a campaign
    assert found.sent.buyers_control == 9 * weeks
    assert isinstance(found.sent.rate, Rates) is is_shown
    assert found.weeks == weeks
    assert found.campaigns == tuple(f"w{week}" for week in range(weeks))


def test_together_means_weighted_strata_and_never_one_pool() -> None:
    # the larger campaign is of poor buyers and does nothing: pooled sums would show harm
    good = ("good", "winback", cells(0.40, 0.50, n=2_000))
    idle = ("idle", "winback", cells(0.10, 0.10, n=8_000))
    rate = measured(good, idle)["winback"].sent.rate
    assert isinstance(rate, Rates)
    assert rate.diff == pytest.approx(0.2 * 0.10)


def test_money_of_a_program_adds_its_campaigns_effects_and_squared_errors() -> None:
    two = [weekly("a", "winback", week=0, n=20_000), weekly("b", "winback", week=1, n=20_000)]
    alone = [measured(each)["winback"].incremental for each in two]
    assert all(isinstance(each, Effect) for each in alone)
    together = measured(*two)["winback"].incremental
    assert together == add([each for each in alone if isinstance(each, Effect)])


def test_shares_of_all_that_was_earned_add_up_to_the_whole() -> None:
    found = measured(weekly("a", "winback", week=0, n=20_000), weekly("b", "gtm", week=1, n=40_000))
    shares = [each.share for each in found.values()]
    assert all(isinstance(share, Quotient) and 0 < share.lo < share.value < share.hi < 1
               for share in shares)  # fmt: skip
    assert sum(share.value for share in shares if isinstance(share, Quotient)) == pytest.approx(1)


def test_no_share_is_shown_of_what_may_be_nothing() -> None:
    idle = ("idle", "winback", cells(0.20, 0.20, n=20_000))
    assert measured(idle, ("g", "gtm", cells(0.20, 0.20, n=20_000)))["winback"].share == (
        NOTHING_EARNED
    )


def test_a_campaign_without_a_program_counts_in_the_whole() -> None:
    found = measured(weekly("a", "winback", week=0, n=20_000), weekly("b", "", week=1, n=20_000))
    assert list(found) == ["winback"]
    share = found["winback"].share
    assert isinstance(share, Quotient)
    assert share.value == pytest.approx(0.5)


def test_a_program_is_held_against_gtm_by_buyers_and_by_money_each() -> None:
    found = measured(
        ("a", "winback", cells(0.10, 0.30, n=20_000)), ("b", "gtm", cells(0.10, 0.20, n=20_000))
    )
    buyers, earned = found["winback"].buyers_ratio, found["winback"].yield_ratio
    assert isinstance(buyers, Quotient)
    assert isinstance(earned, Quotient)
    assert buyers.value == pytest.approx(1.5)
    assert earned.value == pytest.approx(2.0)
    assert buyers.lo < 1.5 < buyers.hi
    assert earned.lo < 2 < earned.hi
    assert isinstance(found["gtm"].buyers_ratio, NoNumber)
    assert list(found) == ["winback", "gtm"]


def test_without_gtm_there_is_nothing_to_hold_a_program_against() -> None:
    found = measured(weekly("a", "winback", week=0), weekly("b", "referral", week=0))
    assert {found["winback"].buyers_ratio, found["winback"].yield_ratio} == {NO_GTM}


@pytest.mark.parametrize(("buyers", "is_shown"), [(24, False), (25, True)])
def test_buyers_are_held_against_gtm_from_25_messaged_buyers_on(
    buyers: int, is_shown: bool
) -> None:
    few = cells(0.10, 0.0, n=1_000)
    few[2] = replace(few[2], moments=replace(few[2].moments, sum_c=buyers))
    found = measured(("a", "winback", few), weekly("g", "gtm", week=0))
    assert isinstance(found["winback"].buyers_ratio, Quotient) is is_shown


def test_groups_of_the_wrong_size_leave_their_campaign_out_and_the_whole_unknown() -> None:
    broken = cells(0.10, 0.30, n=20_000)[1:]  # nobody was held back as planned
    found = measured(
        weekly("a", "winback", week=0, n=20_000), ("b", "winback", broken),
        weekly("g", "gtm", week=0, n=20_000),
    )["winback"]  # fmt: skip
    assert (found.campaigns, found.left_out) == (("a",), ("b",))
    assert isinstance(found.sent.rate, Rates)
    assert isinstance(found.share, NoNumber)
    assert "in b" in found.share.because


def test_campaigns_of_different_events_are_told_of_by_purchases() -> None:
    rows = [replace(r, moments=replace(r.moments, sum_e=0)) for r in cells(0.10, 0.30)]
    replied = measured(("a", "feedback", rows), event="replied")["feedback"]
    assert (replied.event, replied.sent.responders_control) == ("replied", 0)
    lifts = [
        campaign_lift(replace(PLAN, campaign_id=name, program="feedback", event=event),
                      [replace(r, campaign_id=name) for r in rows], LATE, 2)
        for name, event in (("a", "replied"), ("b", "converted"))
    ]  # fmt: skip
    known = {c.campaign_id: [replace(r, campaign_id=c.campaign_id) for r in rows] for c in lifts}
    (mixed,) = programs(lifts, known)
    assert (mixed.event, mixed.sent.responders_control) == ("converted", 400)


def test_weeks_are_those_of_the_calendar() -> None:
    sunday, monday = date(2026, 3, 1), date(2026, 3, 2)
    rows = [*cells(0.1, 0.3, day=sunday), *cells(0.1, 0.3, day=monday)]
    assert measured(("a", "winback", rows))["winback"].weeks == 2
    rows = [*cells(0.1, 0.3, day=monday), *cells(0.1, 0.3, day=monday + timedelta(days=6))]
    assert measured(("a", "winback", rows))["winback"].weeks == 1


def test_a_campaign_too_small_to_compare_takes_nothing_from_its_program() -> None:
    large = [weekly("a", "winback", week=0, n=20_000), weekly("g", "gtm", week=0, n=20_000)]
    tiny = ("tiny", "winback", cells(0.0, 0.0, n=9, day=DAY))
    found = measured(*large, tiny)["winback"]
    assert found.left_out == ("tiny",)
    alone = measured(*large)["winback"]
    assert (found.incremental, found.share) == (alone.incremental, alone.share)
    assert isinstance(found.share, Quotient)


def test_a_campaign_without_a_closed_window_is_neither_counted_nor_left_out() -> None:
    late: tuple[str, str, list[Row]] = ("late", "winback", [])
    found = measured(weekly("a", "winback", week=0, n=20_000), late)["winback"]
    assert (found.campaigns, found.left_out) == (("a",), ())


def test_what_gtm_lacks_is_said_of_gtm() -> None:
    found = measured(
        weekly("a", "winback", week=0, n=20_000), ("g", "gtm", cells(0.10, 0.10, n=100))
    )["winback"]
    assert isinstance(found.buyers_ratio, NoNumber)
    assert found.buyers_ratio.because.startswith("of gtm, only 8 of those messaged bought")
