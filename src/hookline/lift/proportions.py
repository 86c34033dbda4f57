"""Differences between two conversion rates."""

from typing import NamedTuple

import numpy as np
from scipy.special import ndtr, ndtri

from hookline.lift.moments import Moments, Number


class Test(NamedTuple):
    """A difference with its statistic and two-sided p."""

    diff: Number
    z: Number
    p: Number


class Interval(NamedTuple):
    """Both ends of a confidence interval; ±inf where the method gives no bound."""

    lo: Number
    hi: Number


def z_pooled(control: Moments, target: Moments) -> Test:
    """The two-proportion z test with the pooled variance of the null.

    Source: Fleiss, Levin, Paik (2003), Statistical Methods for Rates and Proportions, §3.1.
    """
    pooled = (control.sum_c + target.sum_c) / (control.n + target.n)
    diff = target.sum_c / target.n - control.sum_c / control.n
    z = diff / np.sqrt(pooled * (1 - pooled) * (1 / control.n + 1 / target.n))
    return Test(diff, z, 2 * ndtr(-np.abs(z)))


def wilson(successes: Number, n: Number, alpha: float = 0.05) -> Interval:
    """The score interval of one proportion. Source: Wilson (1927), JASA 22:209."""
    z = ndtri(1 - alpha / 2)
    rate, share = successes / n, z * z / n
    middle = (rate + share / 2) / (1 + share)
    half = z * np.sqrt(rate * (1 - rate) / n + share / (4 * n)) / (1 + share)
    return Interval(middle - half, middle + half)


def newcombe(control: Moments, target: Moments, alpha: float = 0.05) -> Interval:
    """The hybrid score interval of target's rate minus control's, the one that reports show.

    Source: Newcombe (1998), Statistics in Medicine 17:873, method 10.
    """
    rate_c, rate_t = control.sum_c / control.n, target.sum_c / target.n
    lo_c, hi_c = wilson(control.sum_c, control.n, alpha)
    lo_t, hi_t = wilson(target.sum_c, target.n, alpha)
    diff = rate_t - rate_c
    return Interval(
        diff - np.sqrt((rate_t - lo_t) ** 2 + (hi_c - rate_c) ** 2),
        diff + np.sqrt((hi_t - rate_t) ** 2 + (rate_c - lo_c) ** 2),
    )


def miettinen_nurminen(control: Moments, target: Moments, alpha: float = 0.05) -> Interval:
    """The differences that a score test at alpha does not reject; scalars only.

    Source: Miettinen, Nurminen (1985), Statistics in Medicine 4:213, with their N/(N − 1).
    """
    limit = float(ndtri(1 - alpha / 2))
    diff = target.sum_c / target.n - control.sum_c / control.n

    def end(far: float) -> float:
        near = diff
        for _ in range(200):  # bisection until the floats meet
            middle = (near + far) / 2
            if middle in (near, far):
                break
            near, far = (
                (middle, far) if abs(_score(control, target, middle)) < limit else (near, middle)
            )
        return float(near)

    return Interval(end(-1.0), end(1.0))


def _score(control: Moments, target: Moments, delta: float) -> float:
    """The score statistic of H0: target's rate − control's = delta."""
    n_c, n_t, c_c, c_t = control.n, target.n, control.sum_c, target.sum_c
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
