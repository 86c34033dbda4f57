"""Thompson sampling on θ_arm = θ_0 + W·tags + u_arm: new copy inherits what like copy showed."""

from collections.abc import Sequence
from typing import TypedDict, cast

import numpy as np

from hookline.arrays import Array, Ints
from hookline.policies.base import Arms, ClosedCounts, Context, Mask, State
from hookline.policies.laplace import Posterior, Prior, fit
from hookline.policies.onehot import codes_of, levels_of, moments_at, one_hot, size
from hookline.policies.quadrature import normal_best
from hookline.policies.special import expit

VARIANCE = 1.2**2
"""Prior variance of an arm's logit in a context; a third each for θ_0, W·tags and u."""
ELIGIBILITY_VARIANCE = 0.5**2
"""Prior variance of what being eligible for one campaign says about a customer."""
EXPLORATION = 0.3
"""Posterior standard deviations are drawn at this scale, arm by arm: independent draws need less
than joint ones, and 1 explores too long over 60 days."""
DISCOUNT = 0.99
"""Weight that a closed decision keeps each day."""
RECENT_DAYS, ALARM, WIDEN = 7, 3.0, 0.5**2
"""Drift: an arm whose recent residual passes ALARM sd has its older evidence about its level
widened by WIDEN (logit²)."""
BASE = (1.0, 19.0)
"""Pseudo-counts of the base rate before anything is known: one buyer in twenty."""


class ThompsonPosterior(TypedDict, total=False):
    """What is published of it."""

    levels: list[list[str]]
    tags: list[str]
    theta_0: list[float]
    tag_weights: list[list[float]]
    theta: dict[str, list[float]]
    covariance: dict[str, list[list[float]]]
    widened: list[str]


class Thompson:
    """Hierarchical logistic, Laplace, exact chances by quadrature."""

    name = "thompson"
    learns = True

    def fit(self, arms: Arms, counts: ClosedCounts) -> ThompsonPosterior:
        levels = levels_of(counts.contexts)
        tag_names = sorted(frozenset().union(*arms.tags)) if arms.tags else []
        tags = np.array([[float(t in arm_tags) for t in tag_names] for arm_tags in arms.tags])
        tags = tags.reshape(len(arms.arm_ids), len(tag_names))
        x, x_index = _design(counts, levels)
        weight: Array = DISCOUNT ** counts.age.astype(np.float64)
        prior = _prior(counts, weight, levels, x.shape[1], tags)
        posterior = _fit_weighted(counts, weight, x_index, x, tags, prior)
        old_weight = _old_weights(counts, weight, x_index, x, posterior)
        if (old_weight < 1).any():
            weight = weight * np.where(_is_recent(counts), 1.0, old_weight[counts.arm])
            posterior = _fit_weighted(counts, weight, x_index, x, tags, prior)
        return {
            "levels": [list(column) for column in levels],
            "tags": tag_names,
            "theta_0": posterior.theta_0.tolist(),
            "tag_weights": posterior.tag_weights.tolist(),
            "theta": dict(zip(arms.arm_ids, posterior.theta.tolist(), strict=True)),
            "covariance": dict(zip(arms.arm_ids, posterior.covariance.tolist(), strict=True)),
            "widened": [a for a, d in zip(arms.arm_ids, old_weight, strict=True) if d < 1],
        }

    def propensities(self, state: State, contexts: Sequence[Context], eligible: Mask) -> Array:
        theta, covariance, levels = _arm_posteriors(state)
        means, variances = moments_at(codes_of(contexts, levels), theta, covariance)
        return normal_best(means, EXPLORATION * np.sqrt(variances), eligible)


def _design(counts: ClosedCounts, levels: Sequence[Sequence[str]]) -> tuple[Array, Ints]:
    """(c, d + z) one row a distinct x, and the row of each count."""
    keys = list(zip(counts.contexts, counts.campaigns, strict=True))
    distinct = {key: i for i, key in enumerate(dict.fromkeys(keys))}
    campaigns = sorted(frozenset().union(*counts.campaigns))
    x = one_hot([context for context, _ in distinct], levels)
    z = np.array(
        [[name in eligible for name in campaigns] for _, eligible in distinct], dtype=np.float64
    )
    x = np.hstack([x, z.reshape(len(distinct), len(campaigns))])
    return x, np.array([distinct[key] for key in keys], dtype=np.int64)


def _prior(
    counts: ClosedCounts, weight: Array, levels: Sequence[Sequence[str]], wide: int, tags: Array
) -> Prior:
    """A third of the variance a part; in each part half for its level, half over the columns."""
    columns = _column_variances(levels)
    d = len(columns)
    won, seen = (counts.r * weight).sum() + BASE[0], (counts.n * weight).sum() + sum(BASE)
    mean_0 = np.zeros(wide)
    mean_0[0] = np.log(won / (seen - won))
    per_arm = max(tags.sum(axis=1).mean(), 1.0) if tags.size else 1.0
    variance_0 = np.concatenate([columns, np.full(wide - d, ELIGIBILITY_VARIANCE)])
    return Prior(mean_0, variance_0, columns / per_arm, columns)


def _column_variances(levels: Sequence[Sequence[str]]) -> Array:
    third = VARIANCE / 3
    if not levels:
        return np.array([third])
    return np.array([third / 2] + [third / 2 / len(levels)] * (size(levels) - 1))


def _fit_weighted(
    counts: ClosedCounts, weight: Array, x_index: Ints, x: Array, tags: Array, prior: Prior
) -> Posterior:
    n, r = np.zeros((2, len(tags), len(x)))
    np.add.at(n, (counts.arm, x_index), counts.n * weight)
    np.add.at(r, (counts.arm, x_index), counts.r * weight)
    return fit(n, r, x, tags, prior)


def _old_weights(
    counts: ClosedCounts, weight: Array, x_index: Ints, x: Array, fitted: Posterior
) -> Array:
    """(k,) what is left of an arm's older evidence: 1, or 1 / (1 + WIDEN · its information)."""
    k, d = fitted.theta.shape
    logit = (fitted.theta[counts.arm] * x[x_index, :d]).sum(axis=1)
    p = expit(logit + x[x_index, d:] @ fitted.eligibility)
    is_recent = _is_recent(counts).astype(np.float64)
    gap = np.bincount(counts.arm, is_recent * (counts.r - counts.n * p), k)
    spread = np.bincount(counts.arm, is_recent * counts.n * p * (1 - p), k)
    alarm = np.abs(gap) > ALARM * np.sqrt(np.maximum(spread, 1.0))
    information = np.bincount(counts.arm, (1 - is_recent) * weight * counts.n * p * (1 - p), k)
    remaining: Array = np.where(alarm, 1 / (1 + WIDEN * information), 1.0)
    return remaining


def _is_recent(counts: ClosedCounts) -> Mask:
    """Of the last days that are closed: windows and lag keep all of them some days old."""
    is_recent: Mask = counts.age < counts.age.min(initial=10**6) + RECENT_DAYS
    return is_recent


def _arm_posteriors(state: State) -> tuple[Array, Array, list[list[str]]]:
    """θ (k, d + 1), its covariance (k, d + 1, d + 1) and the levels; the spare level is last.

    An arm that the posterior has not met starts at θ_0 + W·tags with the prior's spread.
    """
    posterior = cast("ThompsonPosterior", state.posterior)
    levels = posterior.get("levels", [])
    columns = _column_variances(levels)
    d, k = len(columns), len(state.arms.arm_ids)
    theta_0 = np.array(posterior.get("theta_0", np.zeros(d)))
    rows = np.array(posterior.get("tag_weights", [])).reshape(-1, d)
    weights = dict(zip(posterior.get("tags", []), rows, strict=True))
    theta, covariance = np.zeros((k, d + 1)), np.zeros((k, d + 1, d + 1))
    spare = VARIANCE / 3 / max(len(levels), 1)
    for i, (arm, tags) in enumerate(zip(state.arms.arm_ids, state.arms.tags, strict=True)):
        if arm in posterior.get("theta", {}):
            theta[i, :d] = posterior["theta"][arm]
            covariance[i, :d, :d] = posterior["covariance"][arm]
        else:
            theta[i, :d] = theta_0 + sum(weights[t] for t in sorted(tags & weights.keys()))
            covariance[i, :d, :d] = np.diag(2 * columns)
        covariance[i, d, d] = spare
    return theta, covariance, levels


adapter = Thompson()
