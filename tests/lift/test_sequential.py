import numpy as np
import pytest

from hookline.lift.moments import Sample
from hookline.lift.no_number import NoNumber
from hookline.lift.sequential import confidence_sequence, conversion_e_process


@pytest.mark.parametrize("is_harm", [False, True])
def test_evidence_on_conversions_rarely_alarms_without_an_effect(is_harm: bool) -> None:
    rng = np.random.default_rng(3)
    q = np.full(60, 0.9)
    buyers = rng.poisson(20, (2_000, 60))
    target = rng.binomial(buyers, 0.9)
    ever = [
        conversion_e_process(t, b - t, q, is_harm=is_harm).max() >= 20
        for t, b in zip(target, buyers, strict=True)
    ]
    assert np.mean(ever) <= 0.05


def test_a_halved_rate_is_evidence_of_harm() -> None:
    harmed = conversion_e_process(np.full(40, 90), np.full(40, 20), np.full(40, 0.9), is_harm=True)
    assert harmed[-1] > 20


def test_a_doubled_rate_is_no_evidence_of_harm() -> None:
    helped = np.full(40, 95), np.full(40, 5), np.full(40, 0.9)
    assert conversion_e_process(*helped)[-1] > 20
    assert conversion_e_process(*helped, is_harm=True).max() < 1


def test_evidence_of_harm_is_one_buyers_likelihood_ratio_mixed_over_worse_odds() -> None:
    # one buyer, held back, q = 0.9: Σ w_g / (1 − q + q·e^g), w normal(0, 0.2) on g = −0.6 … −0.01
    g = -np.arange(1, 61) / 100
    weights = np.exp(-0.5 * (g / 0.2) ** 2)
    expected = (weights / (0.1 + 0.9 * np.exp(g))).sum() / weights.sum()
    assert conversion_e_process([0], [1], [0.9], is_harm=True)[0] == pytest.approx(expected)


def test_harm_is_found_more_often_when_nothing_else_is_looked_for() -> None:
    rng = np.random.default_rng(22)
    buyers = rng.poisson(5, (500, 60)), rng.poisson(45 * 0.8, (500, 60))
    q = np.full(60, 0.9)

    def alarms(is_harm: bool) -> float:
        rows = zip(*buyers, strict=True)
        return float(np.mean([
            conversion_e_process(t, c, q, is_harm=is_harm).max() >= 20 for c, t in rows
        ]))  # fmt: skip

    assert alarms(is_harm=True) > alarms(is_harm=False) > 0.2


def test_a_band_needs_two_customers_and_something_that_varies() -> None:
    flat, single = Sample(10, 50, 250), Sample(1, 5, 25)
    varied = Sample(10, 50, 300)
    assert isinstance(confidence_sequence(single, varied, 100), NoNumber)
    assert isinstance(confidence_sequence(varied, single, 100), NoNumber)
    assert not isinstance(confidence_sequence(varied, Sample(2, 5, 25), 100), NoNumber)
    assert not isinstance(confidence_sequence(Sample(2, 5, 25), varied, 100), NoNumber)
    assert isinstance(confidence_sequence(flat, flat, 100), NoNumber)
    assert not isinstance(confidence_sequence(flat, varied, 100), NoNumber)
