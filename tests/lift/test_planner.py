import subprocess
import sys

import pytest

from hookline.lift import planner


@pytest.mark.parametrize("base", [0.005, 0.05, 0.4])
@pytest.mark.parametrize("share", [0.5, 0.9, 0.95])
def test_the_smallest_rise_is_the_one_that_needs_these_customers(base: float, share: float) -> None:
    rise = planner.smallest_rise(base, 80_000, share)
    assert planner.for_rates(base, rise, share).n_total == pytest.approx(80_000, rel=1e-9)


def test_a_rise_beyond_everybody_is_none() -> None:
    assert planner.smallest_rise(0.95, 30, 0.9) == float("inf")


def test_days_are_those_to_fill_the_groups_and_close_the_last_window() -> None:
    assert planner.days_needed(10_001, 1_000, window=14) == 11 + 14 + 2


def test_holding_back_costs_its_share_of_the_lift() -> None:
    assert planner.revenue_held_back(1_000, 0.9, mean=50.0, rel_lift=0.1) == pytest.approx(500)


def test_the_planner_loads_no_numpy() -> None:
    code = "import sys, hookline.lift.planner; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
