"""What kinds of copy do better: tag effects with the arm as unit, and whether learnings help."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from scipy.special import stdtr, stdtrit

from hookline.lift.moments import Array

CAMPAIGNS, ARMS_EACH_SIDE, CONVERSIONS_EACH_SIDE, BRIEFS = 3, 4, 100, 5
"""Below these nothing is said: chance looks like a lesson when few arms carry it."""
STEPS, TOLERANCE = 200, 1e-10


class TagEffect(NamedTuple):
    """Copies with the tag minus copies without, inside the same campaign, channel, language."""

    tag: str
    effect: float
    se: float
    df: int
    p: float
    lo: float
    hi: float


class Reml(NamedTuple):
    """A mixed model's fixed effects and the variance between arms."""

    beta: Array
    covariance: Array
    between: float


def tag_effects(
    means: Array,
    errors: Array,
    conversions: Array,
    cells: Sequence[tuple[str, str, str]],
    tags: Sequence[frozenset[str]],
    alpha: float = 0.05,
) -> tuple[TagEffect, ...]:
    """y_a = α(campaign, channel, language) + β·tags_a + u_a + e_a, for tags with enough arms.

    Customers as units would reject most true nulls, because an arm's customers share its luck.

    Args:
        means, errors: (k,) AIPW mean and squared error of each arm.
        conversions: (k,) buyers among those that each arm was sent to.
        cells: (k,) campaign, channel, language.
        tags: (k,) `name=value` of each arm.
    Source: REML, Patterson, Thompson (1971), Biometrika 58:545.
    """
    names = [t for t in sorted(frozenset().union(*tags)) if _enough(t, conversions, cells, tags)]
    distinct = sorted(set(cells))
    blocks = np.array([[cell == c for c in distinct] for cell in cells], dtype=np.float64)
    x = blocks.reshape(len(cells), len(distinct))
    kept: list[str] = []
    for name in names:  # a tag that the others already tell is left out
        column = np.array([[float(name in arm_tags)] for arm_tags in tags])
        if np.linalg.matrix_rank(np.hstack([x, column])) > x.shape[1]:
            x = np.hstack([x, column])
            kept.append(name)
    df = len(means) - x.shape[1]
    if not kept or df < 1:
        return ()
    fitted = reml(means, errors, x)
    beta = fitted.beta[len(distinct) :]
    se = np.sqrt(np.diag(fitted.covariance)[len(distinct) :])
    half = stdtrit(df, 1 - alpha / 2) * se
    p = 2 * stdtr(df, -np.abs(beta / se))
    rows = zip(kept, beta, se, p, beta - half, beta + half, strict=True)
    return tuple(
        TagEffect(name, float(b), float(s), df, float(q), float(lo), float(hi))
        for name, b, s, q, lo, hi in rows
    )


def learnings_help(diffs: Array, errors: Array, alpha: float = 0.05) -> TagEffect | None:
    """With-arms minus without-arms of each brief's group random, as a random-effects mean.

    Args:
        diffs, errors: (briefs,) difference and squared error.
    Returns:
        None below 5 briefs.
    """
    if len(diffs) < BRIEFS:
        return None
    fitted = reml(diffs, errors, np.ones((len(diffs), 1)))
    mean, se, df = float(fitted.beta[0]), float(np.sqrt(fitted.covariance[0, 0])), len(diffs) - 1
    half, p = float(stdtrit(df, 1 - alpha / 2)) * se, float(2 * stdtr(df, -abs(mean / se)))
    return TagEffect("learnings", mean, se, df, p, mean - half, mean + half)


def reml(y: Array, errors: Array, x: Array) -> Reml:
    """Fixed effects with known error variances and one unknown variance between, by scoring.

    Args:
        y, errors: (k,) errors > 0.
        x: (k, c), of full column rank, c < k.
    """
    between = 0.0
    for _ in range(STEPS):
        projection = _projection(errors + between, x)
        seen = projection @ y
        score = seen @ seen - np.trace(projection)
        moved = max(between + score / (projection**2).sum(), 0.0)
        if abs(moved - between) <= TOLERANCE * (between + float(errors.mean())):
            break
        between = moved
    weights = 1 / (errors + between)
    covariance = np.linalg.inv(x.T @ (x * weights[:, None])).astype(np.float64)
    return Reml(covariance @ (x.T @ (weights * y)), covariance, between)


def _projection(variances: Array, x: Array) -> Array:
    """W − W·X·(XᵀWX)⁻¹·XᵀW."""
    wx = x / variances[:, None]
    answer: Array = np.diag(1 / variances) - wx @ np.linalg.solve(x.T @ wx, wx.T)
    return answer


def _enough(
    tag: str,
    conversions: Array,
    cells: Sequence[tuple[str, str, str]],
    tags: Sequence[frozenset[str]],
) -> bool:
    """Arms and buyers on both sides, counted in cells that hold both, of enough campaigns."""
    has: npt.NDArray[np.bool_] = np.array([tag in arm_tags for arm_tags in tags])
    both = {c for c, h in zip(cells, has, strict=True) if h}
    both &= {c for c, h in zip(cells, has, strict=True) if not h}
    shared = np.array([cell in both for cell in cells])
    return len({campaign for campaign, _, _ in both}) >= CAMPAIGNS and all(
        side.sum() >= ARMS_EACH_SIDE and conversions[side].sum() >= CONVERSIONS_EACH_SIDE
        for side in (shared & has, shared & ~has)
    )
