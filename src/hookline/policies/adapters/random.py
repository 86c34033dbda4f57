"""Every eligible arm alike."""

from collections.abc import Sequence

import numpy as np

from hookline.arrays import Array
from hookline.documents import Document
from hookline.policies.base import Arms, ClosedCounts, Context, Mask, State


class Random:
    """Uniform."""

    name = "random"
    learns = False

    def fit(self, arms: Arms, counts: ClosedCounts) -> Document:  # noqa: ARG002 - learns nothing
        return {}

    def propensities(self, state: State, contexts: Sequence[Context], eligible: Mask) -> Array:
        del state, contexts
        even: Array = eligible / np.maximum(eligible.sum(axis=1, keepdims=True), 1)
        return even


adapter = Random()
