"""What several cells say together: weighted means, shrunk segments, arms compared."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from scipy.special import log_ndtr, ndtri

from hookline.arrays import Array
from hookline.lift.no_number import NoNumber


class Effect(NamedTuple):
    """A sum or mean with its squared error and normal interval."""

    value: float
    error: float
    lo: float
    hi: float


class Quotient(NamedTuple):
    """One estimate over another: 1 where both are alike."""

    value: float
    lo: float
    hi: float


def effect(value: float, error: float, alpha: float = 0.05) -> Effect:
    """An estimate with the normal interval of level 1 − alpha.

    Args:
        value, error: the estimate, and its squared standard error, 0 or more, in unit².
    Returns:
        in value's unit.
    Source: Wald's interval, value ± z·√error; Casella, Berger (2002), Statistical Inference, §10.4.
    """
    half = float(ndtri(1 - alpha / 2) * np.sqrt(error))
    return Effect(float(value), float(error), float(value - half), float(value + half))


def add(effects: Sequence[Effect], alpha: float = 0.05) -> Effect:
    """Independent effects added: values and squared errors, never raw moments.

    Args:
        effects: in one unit.
    Returns:
        the sum with its normal interval; 0 without error where there are none.
    Source: the variance of a sum of independent estimates is the sum of their variances.
    """
    return effect(sum(e.value for e in effects), sum(e.error for e in effects), alpha)


def quotient(
    top: Effect, base: Effect, nothing: NoNumber, *, covariance: float = 0.0, alpha: float = 0.05
) -> Quotient | NoNumber:
    """One effect over another, with Fieller's interval at the normal quantile.

    Args:
        top, base: in one unit.
        nothing: the answer where base may be 0 or less at alpha, where no ratio has a bound.
        covariance: of the two values; 0 where they are independent.
    Returns:
        top / base, both ends finite.
    Source: Fieller (1954), JRSS B 16:175.
    """
    q2 = float(ndtri(1 - alpha / 2)) ** 2
    a = base.value**2 - q2 * base.error
    if base.value <= 0 or a <= 0:
        return nothing
    b = top.value * base.value - q2 * covariance
    root = max(b**2 - a * (top.value**2 - q2 * top.error), 0.0) ** 0.5
    return Quotient(top.value / base.value, (b - root) / a, (b + root) / a)


def shrunk(diffs: Array, errors: Array) -> Array:
    """Each segment's difference pulled towards their mean, as far as chance explains the spread.

    Args:
        diffs, errors: (segments,) difference and squared error, errors > 0.
    Returns:
        (segments,) empirical-Bayes differences.
    Source: Efron, Morris (1975), JASA 70:311; spread between by DerSimonian, Laird (1986).
    """
    weights = 1 / errors
    mean = (weights @ diffs) / weights.sum()
    q = weights @ (diffs - mean) ** 2
    denominator = weights.sum() - (weights**2).sum() / weights.sum()
    between = max((q - (len(diffs) - 1)) / denominator, 0.0) if denominator > 0 else 0.0
    pulled = weights if between == 0 else 1 / (errors + between)
    centre = (pulled @ diffs) / pulled.sum()
    answer: Array = centre + between / (between + errors) * (diffs - centre)
    return answer


def aipw_mean(rewards: Array, chosen: Array, propensities: Array, predicted: Array) -> Effect:
    """An arm's mean outcome over first slots where the bandit, not chance alone, chose.

    Args:
        rewards: (n,) outcome of each first slot.
        chosen: (n,) 1 where this arm was sent.
        propensities: (n,) chance e(a) that it would be, given the slot's campaign and channel.
        predicted: (n,) m_a(x), fitted on earlier closed days only.
    Returns:
        the mean were the arm sent in all n, in rewards' unit.
    Source: Robins, Rotnitzky, Zhao (1994), JASA 89:846.
    """
    assert (propensities > 0).all(), "an arm that could not be sent has no mean here"
    scores = predicted + chosen * (rewards - predicted) / propensities
    return effect(float(scores.mean()), float(scores.var(ddof=1) / len(scores)))


def chance_best(means: Array, errors: Array) -> Array:
    """Each arm's chance to have the highest mean, normal and independent.

    Args:
        means, errors: (k,) estimate and squared error, errors > 0.
    Returns:
        (k,), adding up to 1: ∫ φ_a(x) Π_b≠a Φ_b(x) dx by the trapezoid rule.
    Source: the density of the largest of independent normals; David, Nagaraja (2003), Order
        Statistics, §2.1.
    """
    sd = np.sqrt(errors)
    grid = np.linspace((means - 8 * sd).min(), (means + 8 * sd).max(), 4001)
    z = (grid[:, None] - means) / sd
    log_cdf = log_ndtr(z)
    density = np.exp(-0.5 * z**2 + log_cdf.sum(axis=1, keepdims=True) - log_cdf) / sd
    best = density.sum(axis=0)
    chances: Array = best / best.sum()
    return chances
