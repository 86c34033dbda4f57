"""Functions of scipy, which is loaded when one is called: a day without live arms needs none."""

import numpy as np

from hookline.arrays import Array


def expit(x: Array) -> Array:
    """1 / (1 + e⁻ˣ)."""
    from scipy import special

    chances: Array = special.expit(x)
    return chances


def log_ndtr(x: Array) -> Array:
    """ln Φ(x)."""
    from scipy import special

    logs: Array = special.log_ndtr(x)
    return logs


def betainc(a: Array, b: Array, x: Array) -> Array:
    """The distribution function of Beta(a, b) at x."""
    from scipy import special

    shares: Array = np.asarray(special.betainc(a, b, x), np.float64)
    return shares
