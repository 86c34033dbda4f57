"""Differences and ratios of two means, from power sums."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from scipy.special import stdtr, stdtrit

from hookline.lift.moments import Moments, Number, Sample, centred
from hookline.lift.no_number import NoNumber


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


class Mean(NamedTuple):
    """A weighted sum of independent strata's means, and what its error is made of."""

    value: Number
    errors: tuple[Number, ...]
    """Squared error that each stratum adds."""
    sizes: tuple[Number, ...]
    """Customers of each stratum, 2 or more."""

    @property
    def error(self) -> Number:
        """The squared standard error."""
        return sum(self.errors)


TOO_SMALL = NoNumber("a group has fewer than two customers")
ALL_ALIKE = NoNumber("every customer has the same amount")
NO_BASE = NoNumber("the held-back customers brought nothing to compare with")


def welch(control: Sample, target: Sample, alpha: float = 0.05) -> Difference | NoNumber:
    """The two-sample t interval without equal variances.

    Args:
        control, target: power sums of one variable; two customers or more each.
    Returns:
        in the variable's unit a customer; no number where nothing varies.
    Source: Welch (1947), Biometrika 34:28.
    """
    if outside := _too_small(control, target):
        return outside
    return difference(mean_of([control], [1.0]), mean_of([target], [1.0]), alpha)


def mean_of(strata: Sequence[Sample], weights: Sequence[float]) -> Mean:
    """A weighted mean over strata.

    Args:
        strata: power sums of one variable, two customers or more each.
        weights: of the strata, adding up to 1.
    Returns:
        in the variable's unit a customer, squared errors in its square.
    Source: Cochran (1977), Sampling Techniques, §5.3.
    """
    pairs = list(zip(strata, weights, strict=True))
    return Mean(
        sum(weight * sample.mean for sample, weight in pairs),
        tuple(weight**2 * sample.error for sample, weight in pairs),
        tuple(sample.n for sample in strata),
    )


def weighted_mean(means: Sequence[Mean], weights: Sequence[float]) -> Mean:
    """Independent strata's means as one.

    Args:
        means: of the strata, in one unit.
        weights: of the strata, adding up to 1.
    Returns:
        in that unit, squared errors in its square.
    Source: Cochran (1977), Sampling Techniques, §5.3.
    """
    pairs = list(zip(means, weights, strict=True))
    return Mean(
        sum(weight * mean.value for mean, weight in pairs),
        tuple(weight**2 * error for mean, weight in pairs for error in mean.errors),
        tuple(size for mean in means for size in mean.sizes),
    )


def difference(control: Mean, target: Mean, alpha: float = 0.05) -> Difference | NoNumber:
    """The t interval of target's mean − control's, degrees of freedom by Satterthwaite.

    Args:
        control, target: of independent customers, in one unit.
    Returns:
        in that unit; no number where nothing varies.
    Source: Welch (1947), Biometrika 34:28; Satterthwaite (1946), Biometrics Bulletin 2:110.
    """
    error = control.error + target.error
    if not np.all(error > 0):
        return ALL_ALIKE
    parts = zip(control.errors + target.errors, control.sizes + target.sizes, strict=True)
    # scaled by the whole error first: amounts of 1e-160 or 1e160 would leave a float's range
    df = 1 / sum((part / error) ** 2 / (n - 1) for part, n in parts)
    diff, se = target.value - control.value, np.sqrt(error)
    half = stdtrit(df, 1 - alpha / 2) * se
    t = diff / se
    return Difference(diff, se, df, t, 2 * stdtr(df, -np.abs(t)), diff - half, diff + half)


def fieller(control: Sample, target: Sample, alpha: float = 0.05) -> Relative | NoNumber:
    """Relative lift whose interval excludes 0 exactly when Welch's does.

    Args:
        control, target: as in `welch`; control's mean is above 0.
    Returns:
        (-inf, inf) when control's mean does not differ from 0 at the same alpha.
    Source: Fieller (1954), JRSS B 16:175; quantile of t at Welch's degrees of freedom.
    """
    if outside := _too_small(control, target):
        return outside
    return relative(mean_of([control], [1.0]), mean_of([target], [1.0]), alpha)


def relative(
    control: Mean, target: Mean, alpha: float = 0.05, covariance: Number = 0.0
) -> Relative | NoNumber:
    """Fieller's interval of target's mean over control's − 1.

    Args:
        covariance: of the two means; 0 where no customer is in both.
    Returns:
        shares of control's mean, ±inf where there is no bound; no number where nothing varies, or
        control's mean is not above 0.
    Source: Fieller (1954), JRSS B 16:175.
    """
    absolute = difference(control, target, alpha)
    if isinstance(absolute, NoNumber):
        return absolute
    if not np.all(control.value > 0):
        return NO_BASE
    q2 = stdtrit(absolute.df, 1 - alpha / 2) ** 2
    a = control.value**2 - q2 * control.error
    b = control.value * target.value - q2 * covariance
    root = np.sqrt(np.maximum(b**2 - a * (target.value**2 - q2 * target.error), 0))
    bounded = a > 0
    safe = np.where(bounded, a, 1.0)
    return Relative(
        target.value / control.value - 1,
        np.where(bounded, (b - root) / safe - 1, -np.inf)[()],
        np.where(bounded, (b + root) / safe - 1, np.inf)[()],
    )


def linear_delta(control: Sample, target: Sample, alpha: float = 0.05) -> Relative | NoNumber:
    """Relative lift by the delta method on the ratio itself; Welch's degrees of freedom.

    Args:
        control, target: as in `fieller`.
    Returns:
        shares of control's mean; the range may leave 0 out where the difference's does not.
    Source: Casella, Berger (2002), Statistical Inference, §5.5.4.
    """
    absolute = welch(control, target, alpha)
    if isinstance(absolute, NoNumber):
        return absolute
    if not np.all(control.mean > 0):
        return NO_BASE
    ratio = target.mean / control.mean
    se = np.sqrt(target.error + ratio**2 * control.error) / control.mean
    half = stdtrit(absolute.df, 1 - alpha / 2) * se
    return Relative(ratio - 1, ratio - 1 - half, ratio - 1 + half)


def log_delta(control: Sample, target: Sample, alpha: float = 0.05) -> Relative | NoNumber:
    """Relative lift by the delta method on the logarithm of the ratio; both means above 0.

    The degrees of freedom are Welch's of the two *relative* errors.

    Args:
        control, target: as in `fieller`; both means above 0.
    Returns:
        shares of control's mean, the lower end above −1.
    Source: Casella, Berger (2002), Statistical Inference, §5.5.4.
    """
    if outside := _too_small(control, target):
        return outside
    if not np.all((control.mean > 0) & (target.mean > 0)):
        return NO_BASE
    log_c, log_t = (Mean(np.log(g.mean), (g.error / g.mean**2,), (g.n,)) for g in (control, target))
    log = difference(log_c, log_t, alpha)
    if isinstance(log, NoNumber):
        return log
    ratio = target.mean / control.mean
    return Relative(ratio - 1, np.exp(log.lo) - 1, np.exp(log.hi) - 1)


def revenue_per_buyer(
    control: Moments, target: Moments, alpha: float = 0.05
) -> Difference | NoNumber:
    """The difference of Σ revenue / Σ buyers, buyers being 0 or 1 per customer.

    Args:
        control, target: n, y, yy, c, cy are read; a buyer or more each.
    Returns:
        minor units a buyer.
    Source: as `ratio_delta`.
    """
    c, t = ((m.n, m.sum_y, m.sum_yy, m.sum_c, m.sum_c, m.sum_cy) for m in (control, target))
    return ratio_delta(c, t, alpha)


def revenue_per_order(
    control: Moments, target: Moments, alpha: float = 0.05
) -> Difference | NoNumber:
    """The difference of average order values, Σ revenue / Σ orders.

    Args:
        control, target: n, y, yy, o, oo, oy are read; an order or more each.
    Returns:
        minor units an order.
    Source: as `ratio_delta`.
    """
    c, t = ((m.n, m.sum_y, m.sum_yy, m.sum_o, m.sum_oo, m.sum_oy) for m in (control, target))
    return ratio_delta(c, t, alpha)


def ratio_delta(
    control: tuple[Number, ...], target: tuple[Number, ...], alpha: float = 0.05
) -> Difference | NoNumber:
    """The difference of two ratios of sums, Σa / Σb, by linearisation; t at Welch's df.

    Args:
        control, target: n ≥ 2, Σa, Σaa, Σb > 0, Σbb, Σab.
    Returns:
        a's unit over b's; no number outside that domain, or where nothing varies.
    Source: Deng, Knoblich, Lu (2018), KDD, eq. 5.
    """
    for n, _, _, b, _, _ in (control, target):
        if not np.all(np.asarray(n) >= 2):
            return TOO_SMALL
        if not np.all(np.asarray(b) > 0):
            return NoNumber("a group has nothing to divide by")
    return difference(ratio_mean(*control), ratio_mean(*target), alpha)


def ratio_mean(n: Number, a: Number, aa: Number, b: Number, bb: Number, ab: Number) -> Mean:
    """A ratio of sums Σa / Σb, and its linearised squared error.

    Args:
        n: customers, two or more.
        a, aa, b, bb, ab: Σa, Σa², Σb > 0, Σb², Σab over them.
    Returns:
        a's unit over b's.
    Source: Deng, Knoblich, Lu (2018), KDD, eq. 5.
    """
    ratio = a / b
    spread = centred(n, aa, a, a) - 2 * ratio * centred(n, ab, a, b)
    spread = spread + ratio**2 * centred(n, bb, b, b)
    return Mean(ratio, (spread / (n - 1) / n / (b / n) ** 2,), (n,))


def _too_small(*groups: Sample) -> NoNumber | None:
    filled = all(bool(np.all(np.asarray(g.n) >= 2)) for g in groups)
    return None if filled else TOO_SMALL
