"""Coverage and agreement: what an interval promises, checked by simulation with fixed seeds."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hookline.lift.means import fieller, welch
from hookline.lift.moments import Moments, Sample, pooled_skew
from hookline.lift.proportions import miettinen_nurminen, newcombe
from hookline.lift.sequential import confidence_sequence, conversion_e_process


@pytest.mark.parametrize("buyers", [10, 25, 200])
def test_newcombe_covers_at_least_94_percent_however_few_buyers(buyers: int) -> None:
    rng = np.random.default_rng(buyers)
    n_c, n_t, rate, lift = 20 * buyers, 180 * buyers, 0.05, 0.004
    control = Moments(n=n_c, sum_c=rng.binomial(n_c, rate, 20_000).astype(float))
    target = Moments(n=n_t, sum_c=rng.binomial(n_t, rate + lift, 20_000).astype(float))
    lo, hi = newcombe(control, target)
    assert 0.94 <= np.mean((lo <= lift) & (lift <= hi)) <= 0.96


def test_welch_covers_on_skewed_revenue_with_200_buyers() -> None:
    rng = np.random.default_rng(7)
    control, target = (_revenue(rng, n, 3_000) for n in (4_000, 36_000))
    truth = 0.05 * np.exp(0.7**2 / 2)
    assert 1.0 < truth * 20 < 2.0
    lo, hi = welch(control, target)[-2:]
    assert 0.935 <= np.mean((lo <= 0) & (hi >= 0)) <= 0.96


@settings(deadline=None)  # another process may have the core
@given(
    mean_c=st.floats(0.5, 5), mean_t=st.floats(0.5, 5), sd=st.floats(0.5, 20),
    n_c=st.integers(20, 500), n_t=st.integers(20, 5_000),
)  # fmt: skip
def test_fieller_and_welch_agree_on_which_side_of_zero_they_are(
    mean_c: float, mean_t: float, sd: float, n_c: int, n_t: int
) -> None:
    control, target = (
        Sample(n, n * m, (n - 1) * sd**2 + n * m**2) for n, m in ((n_c, mean_c), (n_t, mean_t))
    )
    absolute, relative = welch(control, target), fieller(control, target)
    if np.isfinite(relative.hi) and min(abs(absolute.lo), abs(absolute.hi)) > 1e-6:
        assert (absolute.lo > 0) == (relative.lo > 0)
        assert (absolute.hi < 0) == (relative.hi < 0)


def test_miettinen_and_nurminens_published_example() -> None:
    # Newcombe (1998), Table II, example (a): 56/70 against 48/80, method 6 (score, N/(N - 1))
    lo, hi = miettinen_nurminen(Moments(n=80, sum_c=48), Moments(n=70, sum_c=56))
    assert (round(lo, 4), round(hi, 4)) == (0.0528, 0.3382)


def test_newcombes_published_example() -> None:
    # the same example, method 10
    lo, hi = newcombe(Moments(n=80, sum_c=48), Moments(n=70, sum_c=56))
    assert (round(lo, 4), round(hi, 4)) == (0.0524, 0.3339)


def test_skew_of_pooled_groups_is_that_of_their_centred_rows() -> None:
    rng = np.random.default_rng(1)
    groups = [rng.integers(0, 900, n) ** 2 for n in (50, 400)]
    sums = [Sample(len(g), *(sum(int(v) ** k for v in g) for k in (1, 2, 3))) for g in groups]
    rows = np.concatenate([g - g.mean() for g in groups])
    assert pooled_skew(*sums) == pytest.approx((rows**3).mean() / (rows**2).mean() ** 1.5)


def test_the_conversion_e_process_rarely_alarms_without_an_effect() -> None:
    rng = np.random.default_rng(3)
    q = np.full(60, 0.9)
    buyers = rng.poisson(20, (2_000, 60))
    target = rng.binomial(buyers, 0.9)
    ever = [
        conversion_e_process(t, b - t, q).max() >= 20 for t, b in zip(target, buyers, strict=True)
    ]
    assert np.mean(ever) <= 0.05


def test_the_conversion_e_process_sees_a_halved_rate() -> None:
    harmed = conversion_e_process(np.full(40, 90), np.full(40, 20), np.full(40, 0.9))
    assert harmed[-1] > 20


def test_the_confidence_sequence_covers_every_look_at_once() -> None:
    rng = np.random.default_rng(5)
    wrong = 0
    for _ in range(400):
        daily = [[_rows(rng, n) for n in (20, 180)] for _ in range(30)]
        control, target = (
            Sample(*np.cumsum([_sums(day[i]) for day in daily], axis=0).T) for i in (0, 1)
        )
        band = confidence_sequence(control, target, n_star=3_000)
        wrong += bool(((band.lo > 0) | (band.hi < 0)).any())
    assert wrong / 400 <= 0.05


def _rows(rng: np.random.Generator, n: int) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    return rng.normal(10, 4, n)


def _sums(rows: "np.ndarray[tuple[int], np.dtype[np.float64]]") -> list[float]:
    return [len(rows), rows.sum(), (rows**2).sum()]


def _revenue(rng: np.random.Generator, n: int, runs: int) -> Sample:
    """Sums of n customers of whom 5 % buy a lognormal(0, 0.7) basket, `runs` times."""
    buyers = rng.binomial(n, 0.05, runs)
    sums = np.zeros((runs, 2))
    for i, k in enumerate(buyers):
        baskets = rng.lognormal(0, 0.7, k)
        sums[i] = baskets.sum(), (baskets**2).sum()
    return Sample(n, sums[:, 0], sums[:, 1])
