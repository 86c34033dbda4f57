"""Differences and ratios of two means, from power sums."""

from typing import NamedTuple

import numpy as np
from scipy.special import stdtr, stdtrit

from hookline.lift.moments import Moments, Number, Sample, centred


class Difference(NamedTuple):
    """Target's mean minus control's, with Welch's degrees of freedom and interval."""

    diff: Number
    se: Number
    df: Number
    t: Number
    p: Number
    lo: Number
    hi: Number


class Relative(NamedTuple):
    """Target's mean over control's, minus 1; ±inf where the data put no bound on it."""

    rel: Number
    lo: Number
    hi: Number


def welch(control: Sample, target: Sample, alpha: float = 0.05) -> Difference:
    """The two-sample t interval without equal variances. Source: Welch (1947), Biometrika 34:28."""
    return from_errors(
        target.mean - control.mean, (control.error, control.n), (target.error, target.n), alpha
    )


def from_errors(
    diff: Number, control: tuple[Number, Number], target: tuple[Number, Number], alpha: float
) -> Difference:
    """Welch's interval for a difference whose parts are known by (squared error, n) only."""
    (v_c, n_c), (v_t, n_t) = control, target
    se = np.sqrt(v_c + v_t)
    df = (v_c + v_t) ** 2 / (v_c**2 / (n_c - 1) + v_t**2 / (n_t - 1))
    half = stdtrit(df, 1 - alpha / 2) * se
    t = diff / se
    return Difference(diff, se, df, t, 2 * stdtr(df, -np.abs(t)), diff - half, diff + half)


def fieller(control: Sample, target: Sample, alpha: float = 0.05) -> Relative:
    """Relative lift whose interval excludes 0 exactly when Welch's does.

    Unbounded, (-inf, inf), when control's mean does not differ from 0 at the same alpha.
    Source: Fieller (1954), JRSS B 16:175; quantile of t at Welch's degrees of freedom.
    """
    q2 = stdtrit(welch(control, target, alpha).df, 1 - alpha / 2) ** 2
    a = control.mean**2 - q2 * control.error
    b = control.mean * target.mean
    root = np.sqrt(np.maximum(b**2 - a * (target.mean**2 - q2 * target.error), 0))
    bounded = a > 0
    safe = np.where(bounded, a, 1.0)
    return Relative(
        target.mean / control.mean - 1,
        np.where(bounded, (b - root) / safe - 1, -np.inf)[()],
        np.where(bounded, (b + root) / safe - 1, np.inf)[()],
    )


def linear_delta(control: Sample, target: Sample, alpha: float = 0.05) -> Relative:
    """Relative lift by the delta method on the ratio itself; Welch's degrees of freedom.

    Source: Casella, Berger (2002), Statistical Inference, §5.5.4.
    """
    ratio = target.mean / control.mean
    se = np.sqrt(target.error + ratio**2 * control.error) / np.abs(control.mean)
    half = stdtrit(welch(control, target, alpha).df, 1 - alpha / 2) * se
    return Relative(ratio - 1, ratio - 1 - half, ratio - 1 + half)


def log_delta(control: Sample, target: Sample, alpha: float = 0.05) -> Relative:
    """Relative lift by the delta method on the logarithm of the ratio.

    The degrees of freedom are Welch's of the two *relative* errors.
    """
    ratio = target.mean / control.mean
    v_c, v_t = control.error / control.mean**2, target.error / target.mean**2
    log = from_errors(np.log(ratio), (v_c, control.n), (v_t, target.n), alpha)
    return Relative(ratio - 1, np.exp(log.lo) - 1, np.exp(log.hi) - 1)


def revenue_per_buyer(control: Moments, target: Moments, alpha: float = 0.05) -> Difference:
    """The difference of Σ revenue / Σ buyers, buyers being 0 or 1 per customer."""
    c, t = ((m.n, m.sum_y, m.sum_yy, m.sum_c, m.sum_c, m.sum_cy) for m in (control, target))
    return ratio_delta(c, t, alpha)


def revenue_per_order(control: Moments, target: Moments, alpha: float = 0.05) -> Difference:
    """The difference of average order values, Σ revenue / Σ orders."""
    c, t = ((m.n, m.sum_y, m.sum_yy, m.sum_o, m.sum_oo, m.sum_oy) for m in (control, target))
    return ratio_delta(c, t, alpha)


def ratio_delta(
    control: tuple[Number, ...], target: tuple[Number, ...], alpha: float = 0.05
) -> Difference:
    """The difference of two ratios of sums, Σa / Σb, by linearisation; t at Welch's df.

    Args:
        control, target: n, Σa, Σaa, Σb, Σbb, Σab.
    Source: Deng, Knoblich, Lu (2018), KDD, eq. 5.
    """
    (ratio_c, v_c), (ratio_t, v_t) = _ratio(*control), _ratio(*target)
    return from_errors(ratio_t - ratio_c, (v_c, control[0]), (v_t, target[0]), alpha)


def _ratio(
    n: Number, a: Number, aa: Number, b: Number, bb: Number, ab: Number
) -> tuple[Number, Number]:
    """A ratio of sums and its squared error."""
    ratio = a / b
    spread = centred(n, aa, a, a) - 2 * ratio * centred(n, ab, a, b)
    spread = spread + ratio**2 * centred(n, bb, b, b)
    return ratio, spread / (n - 1) / n / (b / n) ** 2
