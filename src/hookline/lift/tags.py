"""What kinds of copy do better: tag effects with the arm as unit, and whether learnings help."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from scipy.special import stdtr, stdtrit

from hookline.arrays import Array, Ints
from hookline.lift.arms import Stratum

CAMPAIGNS, ARMS_EACH_SIDE, CONVERSIONS_EACH_SIDE, BRIEFS = 3, 4, 100, 5
"""Below these nothing is said: chance looks like a lesson when few arms carry it."""
STEPS, TOLERANCE = 200, 1e-9
REDUNDANT = 1e-9
"""Share of a column's spread below which the other columns tell it already."""


class TagEffect(NamedTuple):
    """Copies with the tag minus copies without, inside the same campaign, channel, language."""

    tag: str
    effect: float
    se: float
    df: int
    p: float
    lo: float
    hi: float


class TagSupport(NamedTuple):
    """How much stands behind a tag, counted in strata that hold arms with it and without."""

    campaigns: int
    arms_with: int
    arms_without: int
    buyers_with: int
    buyers_without: int

    @property
    def is_enough(self) -> bool:
        """May an effect be told?"""
        return (
            self.campaigns >= CAMPAIGNS
            and min(self.arms_with, self.arms_without) >= ARMS_EACH_SIDE
            and min(self.buyers_with, self.buyers_without) >= CONVERSIONS_EACH_SIDE
        )


class Reml(NamedTuple):
    """A mixed model's fixed effects and the variance between arms."""

    beta: Array
    covariance: Array
    between: float


def tag_effects(
    means: Array,
    errors: Array,
    conversions: Array,
    strata: Sequence[Stratum],
    tags: Sequence[frozenset[str]],
    alpha: float = 0.05,
) -> tuple[TagEffect, ...]:
    """y_a = α(campaign, channel, language) + β·tags_a + u_a + e_a, for tags with enough arms.

    Each tag is held against all copies without it, whatever else they have of its kind: the model
    that tells `emoji=one` holds the tags of other kinds alike, and no `emoji=many`. Customers as
    units would reject most true nulls, because an arm's customers share its luck.

    Args:
        means, errors: (k,) AIPW mean and squared error of each arm.
        conversions: (k,) buyers among those that each arm was sent to.
        strata: (k,) campaign, channel, language.
        tags: (k,) `name=value` of each arm.
    Returns:
        in order of tag, in means' unit; a tag that the other kinds of tags tell already is left
        out, and so is one that leaves no degree of freedom.
    Source: REML, Patterson, Thompson (1971), Biometrika 58:545.
    """
    supports = tag_supports(conversions, strata, tags)
    names = [name for name, support in supports.items() if support.is_enough]
    if not names:
        return ()
    positions = {stratum: i for i, stratum in enumerate(sorted(set(strata)))}
    stratum = np.array([positions[each] for each in strata], dtype=np.int64)
    has = np.array([[float(name in of_arm) for name in names] for of_arm in tags])
    effects: list[TagEffect] = []
    between = 0.0
    for i, name in enumerate(names):
        kind = name.partition("=")[0]
        others = [j for j, other in enumerate(names) if other.partition("=")[0] != kind]
        kept = _independent(has[:, [*others, i]], stratum)
        x = has[:, [*others, i]][:, kept]
        df = len(means) - len(positions) - len(kept)
        if df < 1 or len(others) not in kept:  # it stands last: the others tell it already
            continue
        fitted = reml(means, errors, x, stratum, start=between)
        between = fitted.between
        effects.append(_effect(name, fitted.beta[-1], fitted.covariance[-1, -1], df, alpha))
    return tuple(effects)


def tag_supports(
    conversions: Array, strata: Sequence[Stratum], tags: Sequence[frozenset[str]]
) -> dict[str, TagSupport]:
    """Arms and buyers on both sides of every tag, in strata that hold both, in order of tag.

    Args:
        conversions, strata, tags: as in `tag_effects`; one arm or more.
    """
    positions = {stratum: i for i, stratum in enumerate(sorted(set(strata)))}
    campaigns = np.array([stratum[0] for stratum in sorted(set(strata))])
    stratum_of_arm = np.array([positions[stratum] for stratum in strata], dtype=np.int64)
    supports: dict[str, TagSupport] = {}
    for tag in sorted(frozenset().union(*tags)):
        has = np.array([tag in of_arm for of_arm in tags])
        both = (np.bincount(stratum_of_arm[has], minlength=len(positions)) > 0) & (
            np.bincount(stratum_of_arm[~has], minlength=len(positions)) > 0
        )
        sides = [both[stratum_of_arm] & side for side in (has, ~has)]
        supports[tag] = TagSupport(
            len(set(campaigns[both].tolist())),
            *(int(side.sum()) for side in sides),
            *(int(conversions[side].sum()) for side in sides),
        )
    return supports


def learnings_help(diffs: Array, errors: Array, alpha: float = 0.05) -> TagEffect | None:
    """With-arms minus without-arms of each brief's group random, as a random-effects mean.

    Args:
        diffs, errors: (briefs,) difference and squared error, errors > 0.
    Returns:
        in diffs' unit, with t at briefs − 1 degrees of freedom; None below 5 briefs.
    Source: REML, as `reml`; t in its place: Follmann, Proschan (1999), Biometrics 55:732.
    """
    if len(diffs) < BRIEFS:
        return None
    fitted = reml(diffs, errors, np.ones((len(diffs), 1)))
    return _effect("learnings", fitted.beta[0], fitted.covariance[0, 0], len(diffs) - 1, alpha)


def reml(
    y: Array, errors: Array, x: Array, stratum: Ints | None = None, start: float = 0.0
) -> Reml:
    """Fixed effects with known error variances and one unknown variance between, by scoring.

    Args:
        y, errors: (k,) errors > 0.
        x: (k, c), of full column rank, c < k.
        stratum: (k,) positions from 0 up, each an intercept of its own beside x, which then varies
            within strata; None for no intercepts.
        start: of the variance between.
    Returns:
        (c,) effects of x in y's unit, their (c, c) covariance, and the variance between, 0 or
        more.
    Source: Patterson, Thompson (1971), Biometrika 58:545; the step as Harville (1977), JASA 72:320.
    """
    between = start
    for _ in range(STEPS):
        score, information = _score(y, 1 / (errors + between), x, stratum)
        moved = max(between + score / information, 0.0)
        if abs(moved - between) <= TOLERANCE * (between + float(errors.mean())):
            break
        between = moved
    z = _projected(x, 1 / (errors + between), stratum)
    covariance = np.linalg.inv(x.T @ z).astype(np.float64)
    return Reml(covariance @ (z.T @ y), covariance, between)


def _score(y: Array, w: Array, x: Array, stratum: Ints | None) -> tuple[float, float]:
    """yᵀPPy − tr P and tr PP, P = Q − Qx(xᵀQx)⁻¹xᵀQ, Q what `_projected` takes columns by.

    By products with x alone, so that no matrix is as large as arms or strata are many.
    """
    z = _projected(x, w, stratum)
    inverse, squares = np.linalg.inv(x.T @ z), z.T @ z
    seen = _projected(y[:, None], w, stratum)[:, 0] - z @ (inverse @ (z.T @ y))
    taken = inverse @ squares
    trace, information = _traces(w, stratum)
    information += float((taken * taken.T).sum())
    information -= 2 * float((inverse * (z.T @ _projected(z, w, stratum))).sum())
    return float(seen @ seen) - trace + float(np.trace(taken)), information


def _projected(columns: Array, w: Array, stratum: Ints | None) -> Array:
    """Qv = w·(v − v̄), v̄ the weighted mean of v in its stratum; Wv where there are no intercepts."""
    if stratum is None:
        answer: Array = columns * w[:, None]
        return answer
    whole = np.bincount(stratum, w)
    means = [(np.bincount(stratum, w * column) / whole)[stratum] for column in columns.T]
    within: Array = (columns - np.column_stack(means)) * w[:, None]
    return within


def _traces(w: Array, stratum: Ints | None) -> tuple[float, float]:
    """tr Q and tr QQ."""
    if stratum is None:
        return float(w.sum()), float((w**2).sum())
    whole, squares, cubes = (np.bincount(stratum, w**power) for power in (1, 2, 3))
    both = squares - 2 * cubes / whole + (squares / whole) ** 2
    return float((whole - squares / whole).sum()), float(both.sum())


def _independent(x: Array, stratum: Ints) -> list[int]:
    """Positions of the columns that strata and the columns before do not tell already."""
    n = np.bincount(stratum)
    within = np.column_stack(
        [column - (np.bincount(stratum, column) / n)[stratum] for column in x.T]
    )
    basis = np.zeros((len(x), 0))
    kept: list[int] = []
    for i, column in enumerate(within.T):
        rest = column - basis @ (basis.T @ column)
        spread = float(rest @ rest)
        if spread > REDUNDANT * max(float(x[:, i] @ x[:, i]), 1.0):
            basis = np.column_stack([basis, rest / np.sqrt(spread)])
            kept.append(i)
    return kept


def _effect(tag: str, beta: float, variance: float, df: int, alpha: float) -> TagEffect:
    effect, se = float(beta), float(np.sqrt(variance))
    half, p = float(stdtrit(df, 1 - alpha / 2)) * se, float(2 * stdtr(df, -abs(effect / se)))
    return TagEffect(tag, effect, se, df, p, effect - half, effect + half)
