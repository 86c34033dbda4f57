"""Contexts as one-hot rows without matrices: positions of their levels, gathered and added."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from hookline.arrays import Array
from hookline.policies.base import Context

Codes = npt.NDArray[np.int64]


def levels_of(contexts: Sequence[Context]) -> list[list[str]]:
    """The levels seen in each column of the contexts, sorted."""
    return [sorted(set(column)) for column in zip(*set(contexts), strict=True)]


def size(levels: Sequence[Sequence[str]]) -> int:
    """d: the intercept and one position for each level."""
    return 1 + sum(len(column) for column in levels)


def codes_of(contexts: Sequence[Context], levels: Sequence[Sequence[str]]) -> Codes:
    """(n, 1 + columns) positions in 0..d: the intercept's, then each column's level.

    Position d stands for a level that was never seen.
    """
    starts = np.cumsum([1, *(len(column) for column in levels)]).tolist()
    maps = [
        {level: start + i for i, level in enumerate(column)}
        for start, column in zip(starts, levels, strict=False)
    ]
    if not maps:
        return np.zeros((len(contexts), 1), dtype=np.int64)
    rows = [
        [0, *(m.get(level, starts[-1]) for m, level in zip(maps, context, strict=True))]
        for context in contexts
    ]
    return np.array(rows, dtype=np.int64).reshape(len(contexts), 1 + len(maps))


def one_hot(contexts: Sequence[Context], levels: Sequence[Sequence[str]]) -> Array:
    """(n, d) of contexts whose levels are all known."""
    x = np.zeros((len(contexts), size(levels)))
    np.put_along_axis(x, codes_of(contexts, levels), 1.0, axis=1)
    return x


def moments_at(codes: Codes, theta: Array, covariance: Array) -> tuple[Array, Array]:
    """Means and variances of x·θ_arm, added position by position.

    A matrix product's bits would depend on the number of rows; these depend on the row alone.

    Args:
        codes: (n, c).
        theta, covariance: (k, d + 1), (k, d + 1, d + 1), the position of unseen levels last.
    Returns:
        two (n, k).
    """
    means, variances = np.zeros((2, len(codes), len(theta)))
    for i in range(codes.shape[1]):
        means += theta[:, codes[:, i]].T
        for j in range(codes.shape[1]):
            variances += covariance[:, codes[:, i], codes[:, j]].T
    return means, np.maximum(variances, 1e-12)
