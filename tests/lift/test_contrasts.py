import numpy as np
import pytest

from hookline.lift.contrasts import Rates, contrast, factors, rates
from hookline.lift.means import welch
from hookline.lift.moments import Counts, Moments
from hookline.lift.no_number import NoNumber
from hookline.lift.proportions import newcombe, z_pooled
from hookline.lift.rows import EpochPair


def group(n: int, buyers: int, amount: int = 100, before: int = 0) -> Moments:
    """So many customers, of whom some bought once for `amount`, half of n spent `before` before."""
    half = n // 2
    return Moments(
        n=n, n_new=n, sum_c=buyers, sum_e=buyers, sum_o=buyers, sum_oo=buyers,
        sum_y=buyers * amount, sum_yy=buyers * amount**2, sum_yyy=buyers * amount**3,
        sum_k=buyers * amount // 2, sum_kk=buyers * (amount // 2) ** 2,
        sum_x=half * before, sum_xx=half * before**2, sum_cy=buyers * amount,
        sum_oy=buyers * amount,
    )  # fmt: skip


def test_revenue_is_conversion_times_frequency_times_order_value() -> None:
    control = Moments(n=1000, sum_c=100, sum_o=100, sum_y=10_000)
    target = Moments(n=1000, sum_c=110, sum_o=110, sum_y=12_650)
    got = factors([EpochPair(control, target)])
    assert got == pytest.approx({"conversion": 1.10, "frequency": 1.0, "order_value": 1.15})
    assert np.prod(list(got.values())) == pytest.approx(1.265)


def test_without_revenue_nothing_is_multiplied() -> None:
    assert factors([EpochPair(Moments(n=10, sum_c=1, sum_o=1), group(10, 1))]) == {}
    assert factors([]) == {}


def test_one_epoch_is_newcombe_and_welch_to_the_last_digit() -> None:
    control, target = group(2_000, 260), group(18_000, 2_600)
    got = contrast("c", [EpochPair(control, target)])
    interval = newcombe(Counts(2_000, 260), Counts(18_000, 2_600))
    test = z_pooled(Counts(2_000, 260), Counts(18_000, 2_600))
    assert isinstance(got.rate, Rates)
    assert not isinstance(interval, NoNumber)
    assert not isinstance(test, NoNumber)
    assert (got.rate.lo, got.rate.hi) == pytest.approx(tuple(interval), rel=1e-14)
    assert got.rate.p == pytest.approx(test.p, rel=1e-12)
    assert got.revenue == welch(control.revenue, target.revenue)


def test_epochs_are_weighed_and_never_pooled() -> None:
    # in each epoch target is 2 points better; the second has other rates and other shares
    first = EpochPair(group(1_000, 200), group(1_000, 220))
    second = EpochPair(group(1_000, 40), group(9_000, 540))
    got = contrast("c", [first, second])
    assert isinstance(got.rate, Rates)
    assert got.rate.diff == pytest.approx(0.02)
    pooled = 760 / 10_000 - 240 / 2_000
    assert pooled < 0
    assert not isinstance(got.revenue, NoNumber)
    assert got.revenue.diff == pytest.approx(2.0)


@pytest.mark.parametrize(("buyers", "is_shown"), [(24, False), (25, True)])
def test_rates_are_compared_from_25_held_back_buyers_on(buyers: int, is_shown: bool) -> None:
    got = rates([EpochPair(group(1_000, buyers), group(9_000, 300))])
    assert isinstance(got, Rates) == is_shown


@pytest.mark.parametrize("bought", [0.0, 1.0])
def test_groups_in_which_nobody_or_everybody_bought_have_an_answer(bought: float) -> None:
    n_c, n_t = 400, 3_600
    got = contrast("c", [EpochPair(group(n_c, int(n_c * bought)), group(n_t, int(n_t * bought)))])
    assert isinstance(got.rate, Rates) == bool(bought)
    if isinstance(got.rate, Rates):
        assert (got.rate.diff, got.rate.p) == (0.0, 1.0)
        assert got.rate.lo < 0 < got.rate.hi
    assert isinstance(got.revenue, NoNumber)


def test_equal_amounts_of_everybody_are_no_number_and_say_why() -> None:
    got = contrast("c", [EpochPair(group(400, 400), group(3_600, 3_600))])
    assert got.revenue_quality == "shown"
    assert got.revenue == NoNumber("every customer has the same amount")


def test_capped_revenue_is_there_only_with_a_cap_that_was_fixed_before() -> None:
    pairs = [EpochPair(group(5_000, 400), group(45_000, 4_000))]
    assert isinstance(contrast("c", pairs).revenue_capped, NoNumber)
    got = contrast("c", pairs, is_capped=True)
    assert not isinstance(got.revenue_capped, NoNumber)
    assert not isinstance(got.revenue, NoNumber)
    assert got.revenue_capped.diff == pytest.approx(got.revenue.diff / 2)


def test_what_was_spent_before_takes_noise_out() -> None:
    def steady(n: int, rise: int) -> Moments:  # y is x + rise + a little noise
        return Moments(n=n, n_new=n, sum_c=n, sum_e=n, sum_o=n, sum_oo=n,
                       sum_y=n * (100 + rise), sum_yy=n * ((100 + rise) ** 2 + 2_600),
                       sum_yyy=n * (100 + rise) ** 3, sum_x=n * 100, sum_xx=n * (10_000 + 2_500),
                       sum_xy=n * (100 * (100 + rise) + 2_500))  # fmt: skip

    got = contrast("c", [EpochPair(steady(400, 0), steady(3_600, 5))])
    assert not isinstance(got.revenue_adjusted, NoNumber)
    assert not isinstance(got.revenue, NoNumber)
    adjusted = got.revenue_adjusted.difference
    assert adjusted.diff == pytest.approx(5.0, abs=0.1)
    assert adjusted.se < got.revenue.se / 4
