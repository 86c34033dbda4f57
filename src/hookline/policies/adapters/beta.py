"""Beta-Bernoulli Thompson sampling: one rate an arm, whatever the context."""

from collections.abc import Sequence
from typing import TypedDict, cast

import numpy as np

from hookline.arrays import Array
from hookline.policies.base import Arms, ClosedCounts, Context, Mask, State
from hookline.policies.quadrature import BLOCK, NODES, from_log_cdf
from hookline.policies.special import betainc

DISCOUNT = 0.99
"""Weight that a closed decision keeps each day."""
PRIOR = (1.0, 19.0)
"""One buyer in twenty, worth twenty customers."""


class BetaPosterior(TypedDict, total=False):
    """What is published of it."""

    beta: dict[str, Sequence[float]]
    """By arm the weight of who bought and of who did not."""


class Beta:
    """Independent rates, discounted."""

    name = "beta"
    learns = True

    def fit(self, arms: Arms, counts: ClosedCounts) -> BetaPosterior:
        weight: Array = DISCOUNT ** counts.age.astype(np.float64)
        k = len(arms.arm_ids)
        won = np.bincount(counts.arm, counts.r * weight, k)
        lost = np.bincount(counts.arm, (counts.n - counts.r) * weight, k)
        pairs = np.column_stack([PRIOR[0] + won, PRIOR[1] + lost])
        return {"beta": dict(zip(arms.arm_ids, pairs.tolist(), strict=True))}

    def propensities(self, state: State, contexts: Sequence[Context], eligible: Mask) -> Array:
        rates = cast("BetaPosterior", state.posterior).get("beta", {})
        a, b = np.array([rates.get(arm, PRIOR) for arm in state.arms.arm_ids]).T
        sd = np.sqrt(a * b / (a + b + 1)) / (a + b)
        low, high = np.clip(a / (a + b) - 8 * sd, 0, 1), np.clip(a / (a + b) + 8 * sd, 0, 1)
        grid = np.linspace(low.min(), high.max(), 8 * NODES)  # rates differ more than they spread
        log_cdf = np.log(np.maximum(betainc(a, b, grid[:, None]), 1e-300))
        distinct, where = np.unique(eligible, axis=0, return_inverse=True)
        best = np.empty(distinct.shape)
        for start in range(0, len(distinct), BLOCK):
            rows = distinct[start : start + BLOCK]
            best[start : start + BLOCK] = from_log_cdf(np.where(rows[:, None, :], log_cdf, 0.0))
        return best[where.reshape(len(contexts))]


adapter = Beta()
