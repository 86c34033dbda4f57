"""What the sent brought in all: errors count once a customer, and nothing is left out unsaid."""

import pytest
from tests.lift.test_contrasts import group

from hookline.lift.estimates import Effect, effect
from hookline.lift.increments import incremental, sum_of
from hookline.lift.moments import Moments
from hookline.lift.no_number import NoNumber


def test_incremental_revenue_counts_controls_error_for_all_groups_together() -> None:
    control = Moments(n=100, sum_y=1_000, sum_yy=40_000)
    sent = [Moments(n=50, sum_y=700, sum_yy=30_000), Moments(n=150, sum_y=1_800, sum_yy=60_000)]
    got = incremental(control, sent)
    assert isinstance(got, Effect)
    assert got.value == 50 * (14 - 10) + 150 * (12 - 10)
    v_c, v_1, v_2 = 30_000 / 99 / 100, 20_200 / 49 / 50, 38_400 / 149 / 150
    assert got.error == pytest.approx(50**2 * v_1 + 150**2 * v_2 + 200**2 * v_c)


def test_incremental_revenue_needs_two_held_back_and_two_messaged() -> None:
    pair, single = group(2, 1), group(1, 1)
    assert isinstance(incremental(pair, [pair]), Effect)
    assert isinstance(incremental(single, [pair]), NoNumber)
    assert isinstance(incremental(pair, [single]), NoNumber)


def test_a_sum_lacks_nothing_or_is_no_number() -> None:
    assert sum_of([effect(1, 4), effect(2, 5)]) == effect(3, 9)
    assert sum_of([effect(1, 4), NoNumber("x")]) == NoNumber("x")
    assert isinstance(sum_of([]), NoNumber)
