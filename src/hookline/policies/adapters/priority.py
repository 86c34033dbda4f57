"""The first arm of the first campaign, by priority and then by key."""

from collections.abc import Sequence

import numpy as np

from hookline.arrays import Array
from hookline.documents import Document
from hookline.policies.base import Arms, ClosedCounts, Context, Mask, State


class Priority:
    """Deterministic but for the floor."""

    name = "priority"
    learns = False

    def fit(self, arms: Arms, counts: ClosedCounts) -> Document:  # noqa: ARG002 - learns nothing
        return {}

    def propensities(self, state: State, contexts: Sequence[Context], eligible: Mask) -> Array:
        del contexts
        keys = list(zip(state.arms.priorities, state.arms.arm_ids, strict=True))
        order = np.array(sorted(range(len(keys)), key=keys.__getitem__))
        chosen = order[eligible[:, order].argmax(axis=1)]
        certain: Array = np.eye(len(keys))[chosen]
        return certain


adapter = Priority()
