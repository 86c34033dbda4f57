"""One campaign over short and long windows: what is known of each, and when the rest will be."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.lift.test_campaigns import CLOSES, DAY, PLAN, cells

from hookline.lift.campaigns import BROKEN, CampaignLift, campaign_lift, with_windows
from hookline.lift.contrasts import Rates
from hookline.lift.estimates import Effect
from hookline.lift.rows import Row
from hookline.lift.windows import WINDOWS, WindowLift, is_open


def in_window(rows: list[Row], days: int) -> list[Row]:
    return [replace(row, window_days=days) for row in rows]


def measured(watermark: date, *, days: tuple[int, ...] = (7, 14, 28)) -> CampaignLift:
    rows = [*cells(0.10, 0.20, n=20_000), *cells(0.1, 0.2, day=DAY + timedelta(days=9), n=20_000)]
    campaign = campaign_lift(PLAN, rows, watermark, 2)
    return with_windows(
        campaign, PLAN, {each: in_window(rows, each) for each in days}, watermark, 2
    )


def window(campaign: CampaignLift, days: int) -> WindowLift:
    return next(each for each in campaign.windows if each.days == days)


@pytest.mark.parametrize(("early", "messaged"), [(1, 0), (0, 16_000)])
def test_a_window_is_known_once_its_first_days_are_over_and_come_in(
    early: int, messaged: int
) -> None:
    found = window(measured(DAY + timedelta(days=28 + 2 - early)), 28)
    assert found.sent.n_target == messaged
    assert found.opens == DAY + timedelta(days=30)
    assert isinstance(found.sent.rate, Rates) is bool(messaged)
    assert isinstance(found.incremental, Effect) is bool(messaged)


@pytest.mark.parametrize(("early", "still_open", "messaged"), [(1, True, 16_000),
                                                               (0, False, 32_000)])  # fmt: skip
def test_a_window_is_open_until_the_last_planned_day_has_come_in(
    early: int, still_open: bool, messaged: int
) -> None:
    watermark = CLOSES + timedelta(days=14 - early)
    found = window(measured(watermark), 28)
    assert is_open(found, watermark) is still_open
    assert found.sent.n_target == messaged


def test_windows_stand_in_order_and_the_verdicts_own_is_marked() -> None:
    windows = measured(CLOSES).windows
    assert [(each.days, each.is_own) for each in windows] == [(7, False), (14, True), (28, False)]


def test_the_own_window_says_what_the_verdict_says() -> None:
    campaign = measured(CLOSES)
    assert window(campaign, 14).sent.rate == campaign.sent.rate
    assert window(campaign, 14).incremental == campaign.incremental


def test_without_a_planned_end_the_last_day_so_far_closes_a_window() -> None:
    plan = replace(PLAN, ends=None)
    rows = cells(0.10, 0.20)
    campaign = campaign_lift(plan, rows, CLOSES, 2)
    (found,) = with_windows(campaign, plan, {7: in_window(rows, 7)}, CLOSES, 2).windows
    assert found.closes == DAY + timedelta(days=9)


def test_before_the_first_slot_nobody_knows_when_a_window_opens() -> None:
    plan = replace(PLAN, ends=None)
    campaign = campaign_lift(plan, [], CLOSES, 2)
    (found,) = with_windows(campaign, plan, {7: []}, CLOSES, 2).windows
    assert (found.opens, found.closes, found.sent.n_target) == (None, None, 0)
    assert is_open(found, CLOSES)


def test_groups_of_the_wrong_size_silence_every_window() -> None:
    rows = cells(0.10, 0.20, n=20_000)[1:]
    campaign = campaign_lift(PLAN, rows, CLOSES, 2)
    (found,) = with_windows(campaign, PLAN, {7: in_window(rows, 7)}, CLOSES, 2).windows
    assert {found.sent.rate, found.incremental} == {BROKEN}


def test_a_week_to_a_year_stand_beside_the_campaign_s_own_window() -> None:
    assert WINDOWS == (7, 14, 28, 90, 365)
