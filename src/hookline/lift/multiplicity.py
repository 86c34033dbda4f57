"""p-values of several questions asked at once, adjusted so that each can be read alone."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from hookline.arrays import Array


def benjamini_hochberg(p: npt.ArrayLike) -> Array:
    """False discovery rate, independent or positively dependent.

    Args:
        p: (m,) raw p-values, 0..1.
    Returns:
        (m,) adjusted, in the order given, 0..1.
    Source: JRSS B (1995) 57:289.
    """
    return _step_up(p, lambda rank, m: m / rank)


def benjamini_yekutieli(p: npt.ArrayLike) -> Array:
    """False discovery rate under any dependence.

    Args:
        p: (m,) raw p-values, 0..1.
    Returns:
        (m,) adjusted, in the order given, 0..1.
    Source: Annals of Statistics (2001) 29:1165.
    """
    return _step_up(p, lambda rank, m: m * (1 / np.arange(1, m + 1)).sum() / rank)


def hochberg(p: npt.ArrayLike) -> Array:
    """Family-wise error, independent or positively dependent.

    Args:
        p: (m,) raw p-values, 0..1.
    Returns:
        (m,) adjusted, in the order given, 0..1.
    Source: Biometrika (1988) 75:800.
    """
    return _step_up(p, lambda rank, m: m - rank + 1)


def holm(p: npt.ArrayLike) -> Array:
    """Family-wise error under any dependence.

    Args:
        p: (m,) raw p-values, 0..1.
    Returns:
        (m,) adjusted, in the order given, 0..1.
    Source: Scand. J. Statistics (1979) 6:65.
    """
    values = np.asarray(p, dtype=np.float64)
    order = np.argsort(values, kind="stable")
    factor = np.arange(len(values), 0, -1)
    answer = np.empty_like(values)
    answer[order] = np.minimum(np.maximum.accumulate(values[order] * factor), 1)
    return answer


def _step_up(p: npt.ArrayLike, factor: Callable[[Array, int], Array]) -> Array:
    """The running minimum, from the largest p down, of p · factor(rank, m)."""
    values = np.asarray(p, dtype=np.float64)
    order = np.argsort(values, kind="stable")
    ranks = np.arange(1, len(values) + 1, dtype=np.float64)
    scaled = values[order] * factor(ranks, len(values))
    answer = np.empty_like(values)
    answer[order] = np.minimum(np.minimum.accumulate(scaled[::-1])[::-1], 1)
    return answer
