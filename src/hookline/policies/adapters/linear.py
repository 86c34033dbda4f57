"""Linear Thompson sampling: each arm's rate is linear in the context, arms learn alone."""

from collections.abc import Sequence
from typing import TypedDict, cast

import numpy as np

from hookline.arrays import Array
from hookline.policies.base import Arms, ClosedCounts, Context, Mask, State
from hookline.policies.onehot import codes_of, levels_of, moments_at, one_hot, size
from hookline.policies.quadrature import normal_best

EXPLORATION = 0.25
DISCOUNT = 0.99
BASE = (1.0, 19.0)
"""Pseudo-counts of the base rate before anything is known: one buyer in twenty."""


class LinearPosterior(TypedDict, total=False):
    """What is published of it."""

    levels: list[list[str]]
    base: float
    theta: dict[str, list[float]]
    covariance: dict[str, list[list[float]]]


class Linear:
    """Noise and prior spread come from the base rate; a fixed alpha of 1 explores far too long.

    Source: Agrawal, Goyal (2013), ICML.
    """

    name = "linear"
    learns = True

    def fit(self, arms: Arms, counts: ClosedCounts) -> LinearPosterior:
        levels, k = levels_of(counts.contexts), len(arms.arm_ids)
        x = one_hot(counts.contexts, levels)
        weight: Array = DISCOUNT ** counts.age.astype(np.float64)
        won, n = counts.r * weight, counts.n * weight
        base = (won.sum() + BASE[0]) / (n.sum() + sum(BASE))
        precision = np.zeros((k, size(levels), size(levels)))
        pull = np.zeros((k, size(levels)))
        np.add.at(precision, counts.arm, (n[:, None] * x)[:, :, None] * x[:, None, :])
        np.add.at(pull, counts.arm, won[:, None] * x)
        spread = base**2 / (1 + len(levels))
        noise = base * (1 - base)
        precision = precision / noise + np.eye(size(levels)) / spread
        pull = pull / noise
        pull[:, 0] += base / spread
        covariance = np.linalg.inv(precision)
        theta = np.einsum("kij,kj->ki", covariance, pull)
        return {
            "levels": levels,
            "base": float(base),
            "theta": dict(zip(arms.arm_ids, theta.tolist(), strict=True)),
            "covariance": dict(zip(arms.arm_ids, covariance.tolist(), strict=True)),
        }

    def propensities(self, state: State, contexts: Sequence[Context], eligible: Mask) -> Array:
        posterior, k = cast("LinearPosterior", state.posterior), len(state.arms.arm_ids)
        levels, base = posterior.get("levels", []), posterior.get("base", BASE[0] / sum(BASE))
        d = size(levels)
        spread = base**2 / (1 + len(levels))
        theta, covariance = np.zeros((k, d + 1)), np.tile(np.eye(d + 1) * spread, (k, 1, 1))
        theta[:, 0] = base
        for i, arm in enumerate(state.arms.arm_ids):
            if arm in posterior.get("theta", {}):
                theta[i, :d], covariance[i, :d, :d] = (
                    posterior["theta"][arm],
                    posterior["covariance"][arm],
                )
        means, variances = moments_at(codes_of(contexts, levels), theta, covariance)
        return normal_best(means, EXPLORATION * np.sqrt(variances), eligible)


adapter = Linear()
