"""Hierarchical Bayesian logistic regression on counts, by Newton's method and Laplace's."""

from dataclasses import dataclass

import numpy as np

from hookline.arrays import Array
from hookline.policies.special import expit

STEPS = 50
TOLERANCE = 1e-9


@dataclass(frozen=True)
class Posterior:
    """Normal approximations at the mode; k arms, d context columns, f tags."""

    theta: Array
    """(k, d) means of θ_arm."""
    covariance: Array
    """(k, d, d) of θ_arm."""
    theta_0: Array
    """(d,) mean."""
    tag_weights: Array
    """(f, d) means of W."""
    eligibility: Array
    """(z,) means of the weights that θ_0 alone has."""


@dataclass(frozen=True)
class Prior:
    """Independent normals: θ_0 about its mean, W and u about 0; variances by context column."""

    mean_0: Array
    """(d + z,) with the columns that only θ_0 has last."""
    variance_0: Array
    variance_w: Array
    """(d,)"""
    variance_u: Array
    """(d,)"""


def fit(n: Array, r: Array, x: Array, tags: Array, prior: Prior) -> Posterior:
    """The posterior of logit P(reward) = x·θ_0 + x[:d]·(W·tags_a + u_a).

    Args:
        n, r: (k, c) decisions and rewards of each arm in each distinct x, discounted.
        x: (c, d + z); the first d columns are the context, the others act on θ_0 alone.
        tags: (k, f).
        prior: of d + z and d columns.
    """
    model = _Model(n, r, x, np.hstack([np.ones((len(tags), 1)), tags]), prior)
    shared, leaf = model.mean, np.zeros((len(tags), model.d))
    value = model.log_posterior(shared, leaf)
    for _ in range(STEPS):
        step_s, step_u = model.newton_step(shared, leaf)
        better = model.log_posterior(shared + step_s, leaf + step_u)
        while better < value - TOLERANCE * abs(value):  # overshot; concave, so halving ends
            step_s, step_u = step_s / 2, step_u / 2
            better = model.log_posterior(shared + step_s, leaf + step_u)
        shared, leaf, value = shared + step_s, leaf + step_u, better
        if max(np.abs(step_s).max(), np.abs(step_u).max()) < TOLERANCE:
            break
    theta = (model.g @ shared)[:, : model.d] + leaf
    covariance = model.arm_covariance(shared, leaf)
    d = model.d
    return Posterior(theta, covariance, shared[0, :d], shared[1:, :d], shared[0, d:])


class _Model:
    """One arm's θ is g_a·(shared) + leaf, g_a = (1, tags): the precision is an arrow.

    It has one d × d leaf an arm and one block that all share, so a step costs
    k·d³ + (f·d)³, not (k·d)³.
    """

    def __init__(self, n: Array, r: Array, x: Array, g: Array, prior: Prior) -> None:
        self.n, self.r, self.x, self.g = n, r, x, g
        self.d, shape = len(prior.variance_u), (g.shape[1], x.shape[1])
        self.mean, self.precision, self.used = (
            np.zeros(shape),
            np.zeros(shape),
            np.ones(shape, bool),
        )
        self.mean[0], self.precision[0] = prior.mean_0, 1 / prior.variance_0
        self.precision[1:, : self.d] = 1 / prior.variance_w
        self.used[1:, self.d :] = False
        self.leaf_precision = np.diag(1 / prior.variance_u)

    def log_posterior(self, shared: Array, leaf: Array) -> float:
        logit = self._logit(shared, leaf)
        likelihood = (self.r * logit - self.n * np.logaddexp(0, logit)).sum()
        quadratic = (self.precision * (shared - self.mean) ** 2).sum()
        quadratic += (leaf**2 @ self.leaf_precision).sum()
        return float(likelihood - quadratic / 2)

    def newton_step(self, shared: Array, leaf: Array) -> tuple[Array, Array]:
        """By elimination of the leaves."""
        d, g = self.d, self.g
        grad = (self.r - self.n * expit(self._logit(shared, leaf))) @ self.x
        grad_u = grad[:, :d] - leaf @ self.leaf_precision
        grad_s = g.T @ grad - self.precision * (shared - self.mean)
        schur, inner, across = self._blocks(shared, leaf)
        pushed = grad_s - g.T @ np.einsum("kij,kj->ki", across, grad_u)
        step_s = np.zeros_like(shared)
        step_s[self.used] = np.linalg.solve(schur, pushed[self.used])
        on_leaves = np.einsum("kij,ki->kj", across, g @ step_s)
        return step_s, np.einsum("kij,kj->ki", inner, grad_u) - on_leaves

    def arm_covariance(self, shared: Array, leaf: Array) -> Array:
        """(k, d, d): given the shared part a leaf moves by −inner·H, and varies by inner."""
        schur, inner, across = self._blocks(shared, leaf)
        (f1, wide), keep = self.used.shape, np.flatnonzero(self.used)
        covariance = np.zeros((f1 * wide, f1 * wide))
        covariance[np.ix_(keep, keep)] = np.linalg.inv(schur)
        blocks = covariance.reshape(f1, wide, f1, wide)
        common = np.einsum("kf,kg,figj->kij", self.g, self.g, blocks, optimize=True)
        moved = np.eye(self.d, wide) - across.transpose(0, 2, 1)
        answer: Array = moved @ common @ moved.transpose(0, 2, 1) + inner
        return answer

    def _blocks(self, shared: Array, leaf: Array) -> tuple[Array, Array, Array]:
        """The shared block once the leaves are integrated out, (H + Λ)⁻¹, and H·(H + Λ)⁻¹."""
        p = expit(self._logit(shared, leaf))
        information = (self.n * p * (1 - p))[:, :, None] * self.x
        hessian = information.transpose(0, 2, 1) @ self.x  # (k, d + z, d + z)
        inner = np.linalg.inv(hessian[:, : self.d, : self.d] + self.leaf_precision).astype(
            np.float64
        )
        across = hessian[:, :, : self.d] @ inner
        eliminated = hessian - across @ hessian[:, : self.d, :]
        f1, wide = self.used.shape
        pairs = (self.g[:, :, None] * self.g[:, None, :]).reshape(len(self.g), -1)
        flat = (pairs.T @ eliminated.reshape(len(self.g), -1)).reshape(f1, f1, wide, wide)
        square = flat.transpose(0, 2, 1, 3).reshape(f1 * wide, f1 * wide)
        keep = np.flatnonzero(self.used)
        schur = square[np.ix_(keep, keep)] + np.diag(self.precision.ravel()[keep])
        return schur, inner, across

    def _logit(self, shared: Array, leaf: Array) -> Array:
        theta = self.g @ shared
        theta[:, : self.d] += leaf
        logit: Array = theta @ self.x.T
        return logit
