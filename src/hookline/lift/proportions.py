"""Differences and ratios of two rates: what share of customers bought, replied, redeemed."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from scipy.special import ndtr, ndtri

from hookline.lift.moments import Counts, Number
from hookline.lift.no_number import NoNumber


class Test(NamedTuple):
    """A difference with its statistic and two-sided p."""

    diff: Number
    z: Number
    p: Number


class Interval(NamedTuple):
    """Both ends of a confidence interval; ±inf where the method gives no bound."""

    lo: Number
    hi: Number


class ScoreRate(NamedTuple):
    """A rate with the distances to both ends of its score interval, each 0 or more."""

    value: Number
    below: Number
    above: Number


EMPTY_GROUP = NoNumber("a group has no customers")
_TINY = 1e-300  # a rate of 0 has the ratio 0, not 0 / 0


def z_pooled(control: Counts, target: Counts) -> Test | NoNumber:
    """The two-proportion z test with the pooled variance of the null.

    Args:
        control, target: customers of a group and how many of them succeeded, 0 ≤ successes ≤ n.
    Returns:
        target's rate − control's, z and two-sided p; no number where a group is empty, or where
        nobody or everybody succeeded.
    Source: Fleiss, Levin, Paik (2003), Statistical Methods for Rates and Proportions, §3.1.
    """
    if not _filled(control, target):
        return EMPTY_GROUP
    pooled = (control.successes + target.successes) / (control.n + target.n)
    if not np.all((pooled > 0) & (pooled < 1)):
        return NoNumber("nobody, or everybody, did it in both groups")
    diff = target.rate - control.rate
    z = diff / np.sqrt(pooled * (1 - pooled) * (1 / control.n + 1 / target.n))
    return Test(diff, z, 2 * ndtr(-np.abs(z)))


def wilson(successes: Number, n: Number, alpha: float = 0.05) -> Interval:
    """The score interval of one proportion.

    Args:
        successes, n: 0 ≤ successes ≤ n, n > 0; fractions are allowed.
    Returns:
        both ends in 0..1.
    Source: Wilson (1927), JASA 22:209.
    """
    z = ndtri(1 - alpha / 2)
    rate, share = successes / n, z * z / n
    middle = (rate + share / 2) / (1 + share)
    half = z * np.sqrt(rate * (1 - rate) / n + share / (4 * n)) / (1 + share)
    return Interval(middle - half, middle + half)


def score_rate(strata: Sequence[Counts], weights: Sequence[float], alpha: float) -> ScoreRate:
    """A weighted mean of independent strata's rates; its distances add as squares.

    Args:
        strata: n > 0 each; one stratum with weight 1 gives Wilson's interval.
        weights: adding up to 1.
    Returns:
        shares of customers.
    Source: Yan, Su (2010), Statistics in Biopharmaceutical Research 2:38.
    """
    value, below, above = 0.0, 0.0, 0.0
    for counts, weight in zip(strata, weights, strict=True):
        lo, hi = wilson(counts.successes, counts.n, alpha)
        value = value + weight * counts.rate
        below = below + (weight * (counts.rate - lo)) ** 2
        above = above + (weight * (hi - counts.rate)) ** 2
    return ScoreRate(value, np.sqrt(below), np.sqrt(above))


def rate_difference(control: ScoreRate, target: ScoreRate) -> Interval:
    """The hybrid score interval of target's rate − control's, from both rates' own intervals.

    Args:
        control, target: of independent customers, at one alpha.
    Returns:
        both ends in −1..1.
    Source: Newcombe (1998), Statistics in Medicine 17:873, method 10.
    """
    diff = target.value - control.value
    return Interval(
        diff - np.sqrt(target.below**2 + control.above**2),
        diff + np.sqrt(target.above**2 + control.below**2),
    )


def rate_ratio(control: ScoreRate, target: ScoreRate) -> Interval | NoNumber:
    """The interval of target's rate over control's − 1, from both rates' own intervals.

    Args:
        control, target: as in `rate_difference`.
    Returns:
        shares of control's rate: it leaves 0 out exactly where `rate_difference` does, and its
        upper end is inf where control's interval reaches 0. No number where control's rate is 0.
    Source: Donner, Zou (2012), Statistical Methods in Medical Research 21:347, eq. 9.
    """
    if not np.all(control.value > 0):
        return NoNumber("nobody who was held back did it, so there is nothing to compare with")
    product = control.value * target.value
    lo_leading = control.value**2 - control.above**2
    lo_last = np.maximum(target.value**2 - target.below**2, 0)  # a Wilson end is never below 0
    hi_leading = control.value**2 - control.below**2
    hi_last = target.value**2 - target.above**2
    # the lower root as c / q and not q / a: it stays right where the leading term is 0 or negative
    lo = lo_last / (product + np.sqrt(np.maximum(product**2 - lo_leading * lo_last, 0)) + _TINY)
    hi = product + np.sqrt(np.maximum(product**2 - hi_leading * hi_last, 0))
    bounded = hi_leading > 0
    return Interval(lo - 1, np.where(bounded, hi / np.where(bounded, hi_leading, 1.0), np.inf) - 1)


def newcombe(control: Counts, target: Counts, alpha: float = 0.05) -> Interval | NoNumber:
    """The hybrid score interval of target's rate minus control's, the one that reports show.

    Args:
        control, target: as in `z_pooled`; nobody and everybody are allowed.
    Returns:
        both ends in −1..1; no number where a group is empty.
    Source: Newcombe (1998), Statistics in Medicine 17:873, method 10.
    """
    if not _filled(control, target):
        return EMPTY_GROUP
    return rate_difference(*(score_rate([counts], [1.0], alpha) for counts in (control, target)))


def wald(control: Counts, target: Counts, alpha: float = 0.05) -> Interval | NoNumber:
    """The textbook interval of the difference, for comparison only: it covers too little.

    Args:
        control, target: as in `newcombe`.
    Returns:
        both ends, which may lie beyond −1..1; no number where a group is empty.
    Source: Fleiss, Levin, Paik (2003), Statistical Methods for Rates and Proportions, §3.2.
    """
    if not _filled(control, target):
        return EMPTY_GROUP
    variance = sum(counts.rate * (1 - counts.rate) / counts.n for counts in (control, target))
    half = ndtri(1 - alpha / 2) * np.sqrt(variance)
    diff = target.rate - control.rate
    return Interval(diff - half, diff + half)


def agresti_caffo(control: Counts, target: Counts, alpha: float = 0.05) -> Interval | NoNumber:
    """Wald's interval after one success and one failure are added to each group.

    Args:
        control, target: as in `newcombe`.
    Returns:
        as `wald`.
    Source: Agresti, Caffo (2000), The American Statistician 54:280.
    """
    if not _filled(control, target):
        return EMPTY_GROUP
    more_control, more_target = (Counts(n + 2, hits + 1) for n, hits in (control, target))
    return wald(more_control, more_target, alpha)


def miettinen_nurminen(control: Counts, target: Counts, alpha: float = 0.05) -> Interval | NoNumber:
    """The differences that a score test at alpha does not reject.

    Args:
        control, target: as in `newcombe`, scalars only.
    Returns:
        both ends in −1..1; no number where a group is empty.
    Source: Miettinen, Nurminen (1985), Statistics in Medicine 4:213, with their N/(N − 1).
    """
    if not _filled(control, target):
        return EMPTY_GROUP
    limit = float(ndtri(1 - alpha / 2))
    diff = target.rate - control.rate

    def end(outside: float) -> float:
        inside = diff
        for _ in range(200):  # bisection until the floats meet
            middle = (inside + outside) / 2
            if middle in (inside, outside):
                break
            if abs(_score(control, target, middle)) < limit:
                inside = middle
            else:
                outside = middle
        return float(inside)

    return Interval(end(-1.0), end(1.0))


def _score(control: Counts, target: Counts, delta: float) -> float:
    """The score statistic of H0: target's rate − control's = delta."""
    n_c, c_c = control
    n_t, c_t = target
    total = n_c + n_t
    # the constrained maximum: the root of a cubic in control's rate, in trigonometric form
    b = (n_t + 2 * n_c) * delta - total - c_c - c_t
    c = (n_c * delta - total - 2 * c_c) * delta + c_c + c_t
    d = c_c * delta * (1 - delta)
    v = b**3 / (27 * total**3) - b * c / (6 * total**2) + d / (2 * total)
    u = np.copysign(np.sqrt(max(b * b / (9 * total * total) - c / (3 * total), 0.0)), v)
    angle = (np.pi + np.arccos(np.clip(v / u**3 if u else 0.0, -1, 1))) / 3
    rate_c = min(max(2 * u * np.cos(angle) - b / (3 * total), 0.0), 1.0)
    rate_t = min(max(rate_c + delta, 0.0), 1.0)
    variance = rate_c * (1 - rate_c) / n_c + rate_t * (1 - rate_t) / n_t
    gap = c_t / n_t - c_c / n_c - delta
    if variance == 0:
        return 0.0 if gap == 0 else float(np.copysign(np.inf, gap))
    return float(gap / np.sqrt(variance * total / (total - 1)))


def _filled(*groups: Counts) -> bool:
    return all(bool(np.all(np.asarray(counts.n) > 0)) for counts in groups)
