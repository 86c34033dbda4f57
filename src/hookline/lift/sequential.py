"""Evidence that may be looked at every day."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from scipy.special import logsumexp

from hookline.lift.moments import Array, Number, Sample


class AlwaysValid(NamedTuple):
    """A difference with an interval that holds at all looks together."""

    diff: Number
    lo: Number
    hi: Number
    p_always_valid: Number


def confidence_sequence(
    control: Sample, target: Sample, n_star: float, alpha: float = 0.05
) -> AlwaysValid:
    """The asymptotic confidence sequence of a difference of means, narrowest near n_star customers.

    Drawn as a band, never a verdict of success: on revenue it holds only once control has buyers.
    Source: Waudby-Smith, Arbour, Sinha, Kennedy, Ramdas (2021), arXiv 2103.06476, eq. 4 and 6.
    """
    n = control.n + target.n
    rho2 = (-2 * np.log(alpha) + np.log(1 - 2 * np.log(alpha))) / n_star
    diff = target.mean - control.mean
    error = control.error + target.error
    scale = n * rho2 + 1
    half = np.sqrt(error * 2 * scale / (n * rho2) * np.log(np.sqrt(scale) / alpha))
    log_e = 0.5 * (diff**2 / error * n * rho2 / scale - np.log(scale))
    return AlwaysValid(diff, diff - half, diff + half, np.minimum(1.0, np.exp(-log_e)))


def conversion_e_process(
    target_buyers: npt.ArrayLike, control_buyers: npt.ArrayLike, target_shares: npt.ArrayLike
) -> Array:
    """Evidence, after each closed cohort, that target and control do not convert alike.

    Given how many bought, each buyer of a cohort is target's with probability q when the rates are
    alike, whatever the rate; the log odds g are mixed over a normal(0, 0.2) on [−0.6, 0.6].

    Args:
        target_buyers, control_buyers: (days,) buyers by day of first slot, in order of day.
        target_shares: (days,) target's share q of that day's first slots.
    Returns:
        (days,) e-values; under no effect they pass 1/α ever with probability at most α.
    """
    k_t, k_c, q = (
        np.asarray(a, np.float64) for a in (target_buyers, control_buyers, target_shares)
    )
    g = np.linspace(-0.6, 0.6, 121)
    log_weights = -0.5 * (g / 0.2) ** 2
    log_weights -= logsumexp(log_weights)
    steps = k_t[:, None] * g - (k_t + k_c)[:, None] * np.log1p(q[:, None] * np.expm1(g))
    log_e = logsumexp(np.cumsum(steps, axis=0) + log_weights, axis=1)
    return np.exp(np.minimum(log_e, 700.0))
