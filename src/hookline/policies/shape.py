"""From a policy's chances to those that are drawn from: mask, floor, caps, and none."""

import numpy as np

from hookline.arrays import Array
from hookline.policies.base import Mask

FLOOR = 0.01
"""Chance spread evenly over a pool's eligible arms, so that every one stays measurable."""


def shaped(chances: Array, eligible: Mask, caps: Array, floor: float = FLOOR) -> Array:
    """Mask, normalise, additive floor, then caps.

    Args:
        chances: (n, k), not negative.
        eligible: (n, k).
        caps: (k,) the largest chance an arm may have, 1 for no cap.
        floor: ε, in total.
    Returns:
        (n, k + 1); rows add up to 1; the last column is `none`: what no arm may take.
    Source: additive, p ← (1 − ε)p + ε/M, because clipping and renormalising moves every arm.
    """
    masked = np.where(eligible, chances, 0.0)
    total, count = masked.sum(axis=1, keepdims=True), eligible.sum(axis=1, keepdims=True)
    some = count > 0
    even = np.where(eligible, 1.0 / np.where(some, count, 1), 0.0)
    p = np.where(total > 0, masked / np.where(total > 0, total, 1.0), even)
    p = (1 - floor) * p + floor * even
    p = capped(p, caps) if (caps < 1).any() else p
    none = np.maximum(1.0 - p.sum(axis=1, keepdims=True), 0.0)
    none[none < 1e-12] = 0.0  # rounding is not a chance to send nothing
    return np.hstack([p, none])


def capped(p: Array, caps: Array) -> Array:
    """Water-filling: what a cap cuts off goes to the arms below theirs, in proportion.

    Args:
        p: (n, k), rows adding up to 1 or 0.
        caps: (k,).
    Returns:
        (n, k), rows adding up to at most what they did.
    """
    total = p.sum(axis=1, keepdims=True)
    full = np.zeros(p.shape, dtype=bool)
    answer = p
    for _ in range(p.shape[1]):  # each pass fills at least one more arm, or is the last
        over = ~full & (answer > caps)
        if not over.any():
            break
        full |= over
        room = total - np.where(full, caps, 0.0).sum(axis=1, keepdims=True)
        rest = np.where(full, 0.0, p)
        mass = rest.sum(axis=1, keepdims=True)
        scaled = rest * (np.maximum(room, 0.0) / np.where(mass > 0, mass, 1.0))
        answer = np.where(full, caps, scaled)
    return answer
