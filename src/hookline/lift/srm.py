"""Are the groups the sizes that the hash should have given? (sample ratio mismatch)"""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from scipy.special import chdtrc, gammaln

from hookline.lift.moments import Array

CONCENTRATION = 100.0
"""Prior customers' worth of belief in the planned shares."""


class ChiSquare(NamedTuple):
    """Pearson's statistic and its upper tail."""

    chi2: float
    p: float


def chi_square(observed: npt.ArrayLike, weights: npt.ArrayLike) -> ChiSquare:
    """Pearson's test of counts against planned weights, right for one look only."""
    counts, planned = np.asarray(observed, np.float64), np.asarray(weights, np.float64)
    expected = counts.sum() * planned / planned.sum()
    chi2 = float(((counts - expected) ** 2 / expected).sum())
    return ChiSquare(chi2, float(chdtrc(len(counts) - 1, chi2)))


def e_values(daily_counts: npt.ArrayLike, shares: npt.ArrayLike) -> Array:
    """The evidence against the planned shares after each day, right for any number of looks.

    Args:
        daily_counts: (days, groups) first slots, in order of day.
        shares: (groups,) planned, positive; scaled to sum to 1.
    Returns:
        (days,) Dirichlet-multinomial likelihood of all slots so far over that of the shares;
        under the shares it passes 1000 ever with probability at most 1 in 1000.
    Source: Lindon, Malek (2022), NeurIPS, eq. 9; α_g = 100 · share_g.
    """
    planned = np.asarray(shares, np.float64) / np.sum(shares)
    counts = np.cumsum(np.asarray(daily_counts, np.float64), axis=0)
    alpha = CONCENTRATION * planned
    log = (gammaln(alpha + counts) - gammaln(alpha) - counts * np.log(planned)).sum(axis=1)
    log += gammaln(CONCENTRATION) - gammaln(CONCENTRATION + counts.sum(axis=1))
    evidence: Array = np.exp(np.minimum(log, 700.0))  # e^709 is the largest float
    return evidence
