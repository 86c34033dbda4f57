"""Are the groups the sizes that the hash should have given? (sample ratio mismatch)"""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from scipy.special import chdtrc, gammaln, logsumexp

from hookline.arrays import Array
from hookline.lift.no_number import NoNumber

CONCENTRATIONS = (1e2, 1e3, 1e4, 1e5)
"""Prior customers' worth of belief in the planned shares: large ones see small, late mismatches."""


class ChiSquare(NamedTuple):
    """Pearson's statistic and its upper tail."""

    chi2: float
    p: float


def chi_square(observed: npt.ArrayLike, weights: npt.ArrayLike) -> ChiSquare | NoNumber:
    """Pearson's test of counts against planned weights, right for one look only.

    Args:
        observed, weights: (groups,) counts, and planned weights above 0; two groups or more.
    Returns:
        the statistic at groups − 1 degrees of freedom; no number without two groups, or without
        customers.
    Source: Pearson (1900), Philosophical Magazine 50:157.
    """
    counts, planned = np.asarray(observed, np.float64), np.asarray(weights, np.float64)
    if len(counts) < 2 or counts.sum() == 0:
        return NoNumber("there are no two groups with customers to compare")
    expected = counts.sum() * planned / planned.sum()
    chi2 = float(((counts - expected) ** 2 / expected).sum())
    return ChiSquare(chi2, float(chdtrc(len(counts) - 1, chi2)))


def e_values(
    daily_counts: npt.ArrayLike, shares: npt.ArrayLike, held_back: int | None = None
) -> Array:
    """The evidence against the planned shares after each day, right for any number of looks.

    Args:
        daily_counts: (days, groups) first slots, in order of day.
        shares: (groups,) planned, positive; scaled to sum to 1.
        held_back: position of the group that is also held against all others together.
    Returns:
        (days,) mean over concentrations, and over both groupings, of the Dirichlet-multinomial
        likelihood of all slots so far over that of the shares; under the shares it passes 1000 ever
        with probability at most 1 in 1000, since a mean of such e-values is one.
    Source: Lindon, Malek (2022), NeurIPS, eq. 9; α_g = A · share_g.
    """
    planned = np.asarray(shares, np.float64) / np.sum(shares)
    counts = np.cumsum(np.asarray(daily_counts, np.float64), axis=0)
    groupings = [(counts, planned)]
    if held_back is not None:  # of two groups that is the same comparison, and so their mean
        held, share = counts[:, held_back], planned[held_back]
        others = counts.sum(axis=1) - held
        groupings.append((np.stack([held, others], axis=1), np.array([share, 1 - share])))
    logs = [_log_evidence(c, p, a) for c, p in groupings for a in CONCENTRATIONS]
    evidence = logsumexp(np.stack(logs), axis=0) - np.log(len(logs))
    bounded: Array = np.exp(np.minimum(evidence, 700.0))  # e^709 is the largest float
    return bounded


def _log_evidence(counts: Array, planned: Array, concentration: float) -> Array:
    """(days,) log of the Dirichlet-multinomial likelihood over the planned multinomial's."""
    alpha = concentration * planned
    log: Array = (gammaln(alpha + counts) - gammaln(alpha) - counts * np.log(planned)).sum(axis=1)
    log += gammaln(concentration) - gammaln(concentration + counts.sum(axis=1))
    return log
