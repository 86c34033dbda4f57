"""Differences of revenue adjusted for what customers spent before."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from hookline.lift.means import (
    ALL_ALIKE,
    NO_BASE,
    TOO_SMALL,
    Difference,
    Mean,
    Relative,
    difference,
    weighted_mean,
)
from hookline.lift.moments import Moments, Number, centred
from hookline.lift.no_number import NoNumber


class Adjusted(NamedTuple):
    """A regression-adjusted difference and its standard error."""

    diff: Number
    se: Number


class Cuped(NamedTuple):
    """θ, and the interval of the difference of y − θ·x."""

    theta: Number
    difference: Difference


class CupedStrata(NamedTuple):
    """An adjusted difference, and the same effect as a share of control's mean."""

    difference: Difference
    relative: Relative | NoNumber


NOTHING_BEFORE = NoNumber("nobody spent anything before")


def cuped(control: Moments, target: Moments, alpha: float = 0.05) -> Cuped | NoNumber:
    """θ and Welch's interval of y − θ·x, θ from both groups taken as one sample.

    Args:
        control, target: n, y, yy, x, xx, xy are read; two customers or more each.
    Returns:
        no number where x does not vary, or where it explains y to the last digit.
    Source: Deng, Xu, Kohavi, Walker (2013), WSDM, §3.2.
    """
    theta = pooled_theta(control, target)
    if isinstance(theta, NoNumber):
        return theta
    adjusted = difference(residual_mean(control, theta), residual_mean(target, theta), alpha)
    return adjusted if isinstance(adjusted, NoNumber) else Cuped(theta, adjusted)


def pooled_theta(control: Moments, target: Moments) -> Number | NoNumber:
    """The slope of y on x over both groups taken as one sample.

    Args:
        control, target: n, y, x, xx, xy are read; two customers or more each.
    Returns:
        y's unit over x's; no number where x does not vary.
    Source: Deng, Xu, Kohavi, Walker (2013), WSDM, eq. 4.
    """
    if not np.all((np.asarray(control.n) >= 2) & (np.asarray(target.n) >= 2)):
        return TOO_SMALL
    both = control + target
    spread = centred(both.n, both.sum_xx, both.sum_x, both.sum_x)
    if not np.all(spread > 0):
        return NOTHING_BEFORE
    return centred(both.n, both.sum_xy, both.sum_x, both.sum_y) / spread


def residual_mean(m: Moments, theta: Number) -> Mean:
    """Mean of y − θ·x and its squared error.

    Args:
        m: n ≥ 2, y, yy, x, xx, xy are read.
        theta: fixed, y's unit over x's.
    Returns:
        y's unit a customer.
    Source: the variance of a difference; Deng, Xu, Kohavi, Walker (2013), WSDM, eq. 3.
    """
    spread = centred(m.n, m.sum_yy, m.sum_y, m.sum_y)
    spread = spread - 2 * theta * centred(m.n, m.sum_xy, m.sum_x, m.sum_y)
    spread = spread + theta**2 * centred(m.n, m.sum_xx, m.sum_x, m.sum_x)
    return Mean((m.sum_y - theta * m.sum_x) / m.n, (spread / (m.n - 1) / m.n,), (m.n,))


def cuped_strata(
    pairs: Sequence[tuple[Moments, Moments]], weights: Sequence[float], alpha: float = 0.05
) -> CupedStrata | NoNumber:
    """The weighted mean of the strata's adjusted differences, and it over control's plain mean.

    The difference τ and control's mean m hang together, since m is in both:
    var(τ/m) = var(τ)/m² + τ²·var(m)/m⁴ − 2·τ·cov(τ, m)/m³, where cov(τ, m) = −cov(y − θ·x, y)/n of
    control. Leaving the last term out covers 86 % where 95 % is promised.

    Args:
        pairs: (control, target) of each stratum, an epoch each, as in `cuped`; θ is each one's own.
        weights: of the strata, adding up to 1.
    Returns:
        minor units a customer, and shares of control's mean; no number where x does not vary.
    Source: delta method; Deng, Knoblich, Lu (2018), KDD, §2.
    """
    controls, targets = [], []
    base, base_error, covariance = 0.0, 0.0, 0.0
    for (control, target), weight in zip(pairs, weights, strict=True):
        theta = pooled_theta(control, target)
        if isinstance(theta, NoNumber):
            return theta
        controls.append(residual_mean(control, theta))
        targets.append(residual_mean(target, theta))
        n, revenue = control.n, control.revenue
        xy = centred(n, control.sum_xy, control.sum_x, control.sum_y) / (n - 1)
        base += weight * revenue.mean
        base_error += weight**2 * revenue.error
        covariance -= weight**2 * (revenue.error - theta * xy / n)
    tau = difference(weighted_mean(controls, weights), weighted_mean(targets, weights), alpha)
    if isinstance(tau, NoNumber):
        return tau
    if base <= 0:
        return CupedStrata(tau, NO_BASE)
    rel = tau.diff / base
    variance = (tau.se**2 + rel**2 * base_error - 2 * rel * covariance) / base**2
    half = (tau.hi - tau.diff) / tau.se * np.sqrt(variance)
    return CupedStrata(tau, Relative(rel, rel - half, rel + half))


def lin(control: Moments, target: Moments) -> Adjusted | NoNumber:
    """Regression on group, x centred over both groups, and their product.

    The error is the sum of both groups' residual variances over n − 2, a sandwich that sums can
    give (HC2 needs the rows), plus what estimating the overall mean of x costs.

    Args:
        control, target: as in `cuped`; three customers or more each, x varies in both.
    Returns:
        y's unit a customer.
    Source: Lin (2013), Annals of Applied Statistics 7:295.
    """
    both = control + target
    if not np.all((np.asarray(control.n) >= 3) & (np.asarray(target.n) >= 3)):
        return NoNumber("a group has fewer than three customers")
    centre = both.sum_x / both.n
    means, errors, slopes = [], [], []
    for m in (control, target):
        s_xx = centred(m.n, m.sum_xx, m.sum_x, m.sum_x)
        if not np.all(s_xx > 0):
            return NOTHING_BEFORE
        s_xy = centred(m.n, m.sum_xy, m.sum_x, m.sum_y)
        slope = s_xy / s_xx
        residual = centred(m.n, m.sum_yy, m.sum_y, m.sum_y) - slope * s_xy
        means.append(m.sum_y / m.n + slope * (centre - m.sum_x / m.n))
        errors.append(residual / (m.n - 2) / m.n)
        slopes.append(slope)
    spread = centred(both.n, both.sum_xx, both.sum_x, both.sum_x) / (both.n - 1)
    extra = (slopes[1] - slopes[0]) ** 2 * spread / both.n
    variance = errors[0] + errors[1] + extra
    if not np.all(variance > 0):
        return ALL_ALIKE
    return Adjusted(means[1] - means[0], np.sqrt(variance))
