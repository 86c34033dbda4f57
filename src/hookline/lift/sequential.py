"""Evidence that may be looked at every day."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from scipy.special import logsumexp

from hookline.arrays import Array
from hookline.lift.means import ALL_ALIKE, TOO_SMALL, Mean, mean_of
from hookline.lift.moments import Number, Sample
from hookline.lift.no_number import NoNumber


class AlwaysValid(NamedTuple):
    """A difference with an interval that holds at all looks together."""

    diff: Number
    lo: Number
    hi: Number
    p_always_valid: Number


def confidence_sequence(
    control: Sample, target: Sample, n_star: float, alpha: float = 0.05
) -> AlwaysValid | NoNumber:
    """The asymptotic confidence sequence of a difference of means, narrowest near n_star customers.

    Drawn as a band, never a verdict of success: on revenue it holds only once control has buyers.

    Args:
        control, target: power sums; two customers or more each.
        n_star: customers of both groups, above 0.
    Returns:
        in the variable's unit; no number where nothing varies.
    Source: Waudby-Smith, Arbour, Sinha, Kennedy, Ramdas (2021), arXiv 2103.06476, eq. 4 and 6.
    """
    if not np.all((np.asarray(control.n) >= 2) & (np.asarray(target.n) >= 2)):
        return TOO_SMALL
    return always_valid(mean_of([control], [1.0]), mean_of([target], [1.0]), n_star, alpha)


def always_valid(
    control: Mean, target: Mean, n_star: float, alpha: float = 0.05
) -> AlwaysValid | NoNumber:
    """The confidence sequence of `confidence_sequence`, from means over strata.

    Args:
        control, target: of independent customers, in one unit.
        n_star: customers of both groups at which the band is narrowest, above 0.
    Returns:
        in that unit; no number where nothing varies.
    Source: Waudby-Smith, Arbour, Sinha, Kennedy, Ramdas (2021), arXiv 2103.06476, eq. 4 and 6.
    """
    error = control.error + target.error
    if not np.all(error > 0):
        return ALL_ALIKE
    n = sum(control.sizes) + sum(target.sizes)
    rho2 = (-2 * np.log(alpha) + np.log(1 - 2 * np.log(alpha))) / n_star
    diff = target.value - control.value
    scale = n * rho2 + 1
    half = np.sqrt(error * 2 * scale / (n * rho2) * np.log(np.sqrt(scale) / alpha))
    log_e = 0.5 * (diff**2 / error * n * rho2 / scale - np.log(scale))
    p = np.exp(-np.maximum(log_e, 0.0))
    return AlwaysValid(diff, diff - half, diff + half, p)


def conversion_e_process(
    target_buyers: npt.ArrayLike,
    control_buyers: npt.ArrayLike,
    target_shares: npt.ArrayLike,
    *,
    is_harm: bool = False,
) -> Array:
    """Evidence, after each closed cohort, that target and control do not convert alike.

    Given how many bought, each buyer of a cohort is target's with probability q when the rates are
    alike, whatever the rate; the log odds g are mixed over a normal(0, 0.2) on [−0.6, 0.6].

    Args:
        target_buyers, control_buyers: (days,) buyers by day of first slot, in order of day.
        target_shares: (days,) target's share q of that day's first slots, 0..1.
        is_harm: mix over g < 0 alone: evidence that target converts worse, and of nothing else.
    Returns:
        (days,) e-values; under no effect they pass 1/α ever with probability at most α.
    Source: Ville's inequality on a mixture of likelihood ratios; Ramdas, Grünwald, Vovk, Shafer
        (2023), Statistical Science 38:576, §3.2.
    """
    k_t, k_c, q = (
        np.asarray(a, np.float64) for a in (target_buyers, control_buyers, target_shares)
    )
    g = np.linspace(-0.6, 0.6, 121)
    g = g[g < -1e-9] if is_harm else g
    log_weights = -0.5 * (g / 0.2) ** 2
    log_weights -= logsumexp(log_weights)
    steps = k_t[:, None] * g - (k_t + k_c)[:, None] * np.log1p(q[:, None] * np.expm1(g))
    log_e = logsumexp(np.cumsum(steps, axis=0) + log_weights, axis=1)
    return np.exp(np.minimum(log_e, 700.0))
