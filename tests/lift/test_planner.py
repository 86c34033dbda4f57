import math
import subprocess
import sys

import pytest

from hookline.lift import planner


@pytest.mark.parametrize("base", [0.005, 0.05, 0.4])
@pytest.mark.parametrize("share", [0.5, 0.9, 0.95])
def test_the_smallest_rise_is_the_one_that_needs_these_customers(base: float, share: float) -> None:
    rise = planner.smallest_rise(base, 80_000, share)
    assert planner.for_rates(base, rise, share).n_total == pytest.approx(80_000, rel=1e-9)


@pytest.mark.parametrize(("customers", "shows"), [(12_500, True), (12_499, False)])
def test_a_report_shows_nothing_below_25_expected_of_the_held_back(
    customers: int, *, shows: bool
) -> None:
    rise = planner.smallest_shown(0.02, customers, 0.9)
    assert math.isfinite(rise) is shows
    assert not shows or rise == planner.smallest_rise(0.02, customers, 0.9)
    asked = planner.trial(planner.Question(base=0.02, customers=customers), 0.1)
    assert asked is not None
    assert asked.rise == rise


@pytest.mark.parametrize(("rise", "customers"), [(0.02, 12_500), (0.002, None)])
def test_it_takes_as_many_as_give_25_however_large_the_lift(
    rise: float, customers: int | None
) -> None:
    takes = planner.customers_to_show(0.02, rise, 0.9)
    assert takes == pytest.approx(customers or planner.for_rates(0.02, rise, 0.9).n_total)
    assert math.isfinite(planner.smallest_shown(0.02, takes, 0.9))


def test_a_rise_beyond_everybody_is_none() -> None:
    assert planner.smallest_rise(0.95, 30, 0.9) == float("inf")


def test_days_are_those_to_fill_the_groups_and_close_the_last_window() -> None:
    assert planner.days_needed(10_001, 1_000, window=14) == 11 + 14 + 2


def test_holding_back_costs_its_share_of_the_lift() -> None:
    assert planner.revenue_held_back(1_000, 0.9, mean=50.0, rel_lift=0.1) == pytest.approx(500)


def test_the_planner_loads_no_numpy() -> None:
    code = "import sys, hookline.lift.planner; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


QUESTION = planner.Question(base=0.018, customers=48_200, per_day=1_000, basket=1_200.0)


def test_what_would_show_and_what_it_takes_are_one_answer_read_both_ways() -> None:
    shows = planner.trial(QUESTION, 0.1)
    assert shows is not None
    asked = planner.Question(base=0.018, lift=shows.lift, per_day=1_000, basket=1_200.0)
    takes = planner.trial(asked, 0.1)
    assert takes is not None
    assert takes.customers == pytest.approx(48_200)
    assert takes.days == shows.days
    assert takes.held_back == pytest.approx(4_820)
    assert shows.days == 49 + 14 + 2
    assert shows.forgone == pytest.approx(4_820 * 0.018 * shows.lift * 1_200)


def test_more_held_back_shows_less_up_to_half() -> None:
    trials = [planner.trial(QUESTION, share) for share in (0.05, 0.1, 0.2, 0.5)]
    lifts = [trial.lift for trial in trials if trial]
    assert lifts == sorted(lifts, reverse=True)
    assert len(lifts) == 4


@pytest.mark.parametrize(("lift", "is_there"), [(1.0, True), (1.01, False)])
def test_a_lift_beyond_everybody_is_no_trial(lift: float, is_there: bool) -> None:
    assert (planner.trial(planner.Question(base=0.5, lift=lift), 0.1) is not None) == is_there


def test_too_few_customers_show_nothing_and_cost_no_number() -> None:
    few = planner.trial(planner.Question(base=0.95, customers=30, basket=5.0), 0.1)
    assert few is not None
    assert (few.lift, few.forgone, few.days) == (float("inf"), None, None)
