import numpy as np
import pytest

from hookline.lift.estimates import (
    add,
    aipw_mean,
    chance_best,
    effect,
    quotient,
    shrunk,
)
from hookline.lift.no_number import NoNumber

NOTHING = NoNumber("it may be nothing")


def test_effects_add_and_so_do_squared_errors() -> None:
    both = add([effect(10, 9), effect(-4, 16)])
    assert (both.value, both.error) == (6, 25)
    assert both.hi == pytest.approx(6 + 1.959963984540054 * 5)


def test_a_quotient_leaves_one_out_exactly_where_the_difference_leaves_zero_out() -> None:
    for top in np.linspace(2.0, 12.0, 41):
        ratio, gap = quotient(effect(top, 1.0), effect(6.0, 1.5), NOTHING), effect(top - 6.0, 2.5)
        assert not isinstance(ratio, NoNumber)
        assert ratio.value == pytest.approx(top / 6)
        assert (ratio.lo > 1, ratio.hi < 1) == (gap.lo > 0, gap.hi < 0)


def test_a_quotient_solves_fiellers_equation_at_both_ends() -> None:
    # (n − r·d)² = z²·(var n − 2r·cov + r²·var d)
    part, whole, z = effect(3.0, 1.0), effect(10.0, 2.0), 1.959963984540054
    share = quotient(part, whole, NOTHING, covariance=1.0)
    assert not isinstance(share, NoNumber)
    for r in (share.lo, share.hi):
        assert (3 - 10 * r) ** 2 == pytest.approx(z**2 * (1 - 2 * r + 2 * r**2))
    assert share.value == pytest.approx(0.3)
    assert share.lo < share.value < share.hi


@pytest.mark.parametrize(("error", "is_shown"), [(0.26, True), (0.2604, False)])
def test_nothing_is_divided_by_what_may_be_nothing(error: float, is_shown: bool) -> None:
    base = effect(1.0, error)  # z²·0.2603 is 1
    assert (quotient(effect(2.0, 1.0), base, NOTHING) != NOTHING) is is_shown
    assert (base.lo > 0) is is_shown
    assert quotient(effect(2.0, 1.0), effect(-9.0, 0.1), NOTHING) == NOTHING


def test_segments_that_differ_by_chance_only_are_shrunk_to_their_mean() -> None:
    diffs = np.array([0.011, 0.010, 0.009])
    assert shrunk(diffs, np.full(3, 0.01)) == pytest.approx(np.full(3, 0.010))


def test_segments_are_shrunk_by_what_their_errors_leave_of_the_spread() -> None:
    # mean 1/70, q = 52/7, spread between = (52/7 − 2) / 10,000 = 19/35,000; by hand, in fractions
    got = shrunk(np.array([0.0, 0.02, 0.06]), np.array([1e-4, 2e-4, 4e-4]))
    assert got == pytest.approx(np.array([259, 1513, 3223]) / 72_850, rel=1e-12)


def test_segments_far_apart_keep_their_own() -> None:
    diffs = np.array([0.0, 10.0, 20.0])
    assert shrunk(diffs, np.full(3, 1e-6)) == pytest.approx(diffs, abs=1e-4)


def test_equal_arms_are_best_equally_often() -> None:
    assert chance_best(np.zeros(4), np.full(4, 0.3)) == pytest.approx(np.full(4, 0.25))


def test_the_chance_to_be_better_of_two_is_the_normal_integral() -> None:
    # P(N(1, 1) > N(0, 1)) = Phi(1 / sqrt 2)
    assert chance_best(np.array([0.0, 1.0]), np.ones(2))[1] == pytest.approx(0.7602499389065)


def test_aipw_is_unbiased_where_the_naive_mean_of_a_bandits_arm_is_not() -> None:
    rng = np.random.default_rng(8)
    cell = rng.integers(0, 2, 200_000)
    propensity = np.where(cell == 1, 0.9, 0.1)  # the arm is sent to likely buyers
    chosen = (rng.random(cell.size) < propensity).astype(float)
    rewards = (rng.random(cell.size) < np.where(cell == 1, 0.3, 0.1)).astype(float)
    got = aipw_mean(rewards, chosen, propensity, np.full(cell.size, 0.2))
    assert got.lo < 0.2 < got.hi
    assert rewards[chosen == 1].mean() > 0.27


def test_the_squared_error_of_an_arm_s_mean_is_the_sample_variance_over_its_slots() -> None:
    rewards, always = np.array([0.0, 1.0, 1.0, 1.0]), np.ones(4)
    mean = aipw_mean(rewards, always, always, np.zeros(4))
    assert mean.value == 0.75
    assert mean.error == pytest.approx((0.5625 + 3 * 0.0625) / 3 / 4, abs=1e-15)
