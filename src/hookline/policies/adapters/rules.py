"""The first campaign by priority, its eligible arms alike: rules choose what, chance how."""

from collections.abc import Sequence

import numpy as np

from hookline.arrays import Array
from hookline.documents import Document
from hookline.policies.base import Arms, ClosedCounts, Context, Mask, State


class Rules:
    """Uniform within the first campaign."""

    name = "rules"
    learns = False

    def fit(self, arms: Arms, counts: ClosedCounts) -> Document:  # noqa: ARG002 - learns nothing
        return {}

    def propensities(self, state: State, contexts: Sequence[Context], eligible: Mask) -> Array:
        del contexts
        keys = list(zip(state.arms.priorities, state.arms.campaign_ids, strict=True))
        ranks = np.array([sorted(set(keys)).index(key) for key in keys])
        best = np.where(eligible, ranks, len(keys)).min(axis=1, keepdims=True)
        is_first = eligible & (ranks == best)
        even: Array = is_first / is_first.sum(axis=1, keepdims=True)
        return even


adapter = Rules()
