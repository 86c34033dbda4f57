"""Do learnings help? Copy that saw them against wildcards that did not, where chance chose."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from hookline.arrays import Array, Ints
from hookline.decisions.first_slots import Chances, FirstSlots
from hookline.lift.estimates import effect
from hookline.lift.pools import BriefPools

Pool = Literal["with", "without"]
SIDES: tuple[Pool, ...] = ("with", "without")


class _Draws(NamedTuple):
    """What group random was sent out of the two pools, n messages."""

    stratum: Ints
    """Customers who could get the very same arms, and the language that was drawn."""
    side: Ints
    """Position in SIDES."""
    y: Array
    customer: Ints
    n: Array
    """How many messages a row stands for."""

    def where(self, kept: npt.NDArray[np.bool_]) -> "_Draws":
        """Those alone, their strata numbered from 0 on."""
        _, stratum = np.unique(self.stratum[kept], return_inverse=True)
        return _Draws(stratum, self.side[kept], self.y[kept], self.customer[kept], self.n[kept])


def brief_pools(
    log: FirstSlots, pools: Mapping[str, Pool], briefs: Mapping[str, str]
) -> tuple[BriefPools, ...]:
    """Each brief's two pools in group random, among customers who could get the same arms.

    In group random an arm is as likely as any other that the customer could get, and who could
    get which arms is no chance: a merge field, a consent, the day before a top-up. So customers
    are compared only with those who had the same arms of the campaign and channel to get, in one
    language, and each such stratum counts by what random drew in it. Domain: the strata in which
    both pools were drawn twice or more; of customers who could get one pool alone, nothing is
    said, and a brief without any such stratum is left out.

    Args:
        log: closed first slots.
        pools: of each arm that was written with learnings, or as a wildcard beside such arms.
        briefs: the brief of each campaign.
    Returns:
        By name of brief. Errors are clustered: a customer who comes again in another year is one.
    Source: post-stratification; Imbens, Rubin (2015), ch. 9.
    """
    k = len(log.arms)
    side = np.array([SIDES.index(pools[a]) if a in pools else -1 for a in log.arms], dtype=np.int64)
    names = [arm.split(":") for arm in log.arms]
    brief = np.array([briefs[name[0]] for name in names], dtype=str)
    _, language = np.unique(np.array([name[2] for name in names], str), return_inverse=True)
    slots = log.slots
    rows = np.flatnonzero(slots.is_random & (slots.arm >= 0))
    rows = rows[side[slots.arm[rows]] >= 0]
    arm = slots.arm[rows]
    stratum = _arm_sets(log.chances, slots.group[rows]) * max(k, 1) + language[arm]
    draws = _Draws(stratum, side[arm], slots.y[rows], slots.customer[rows], slots.n[rows])
    compared = (
        _compared(str(name), draws.where(brief[arm] == name)) for name in np.unique(brief[arm])
    )
    return tuple(each for each in compared if each is not None)


def _arm_sets(chances: Chances, group: Ints) -> Ints:
    """(n,) one number for all groups in which the very same arms could be sent."""
    groups, of_row = np.unique(group, return_inverse=True)
    is_asked = np.isin(chances.group, groups)
    order = np.lexsort((chances.arm[is_asked], chances.group[is_asked]))
    of_chance, arm = chances.group[is_asked][order], chances.arm[is_asked][order]
    edges = np.searchsorted(of_chance, groups), np.searchsorted(of_chance, groups, side="right")
    numbers: dict[bytes, int] = {}
    of_group = [
        numbers.setdefault(arm[start:end].tobytes(), len(numbers))
        for start, end in zip(*edges, strict=True)
    ]
    return np.array(of_group, dtype=np.int64)[of_row]


def _compared(brief: str, draws: _Draws) -> BriefPools | None:
    """Differences within strata, weighed by their messages."""
    is_compared: npt.NDArray[np.bool_] = np.all(_by_stratum(draws) >= 2, axis=0)
    draws = draws.where(is_compared[draws.stratum])
    if not len(draws.y):
        return None
    n = _by_stratum(draws)
    rates = _by_stratum(draws, draws.n * draws.y) / n
    weights = n.sum(axis=0) / n.sum()
    with_, without = rates @ weights
    return BriefPools(
        brief=brief,
        n_with=int(n[0].sum()),
        n_without=int(n[1].sum()),
        rate_with=float(with_),
        rate_without=float(without),
        difference=effect(float(with_ - without), _squared_error(draws, n, rates, weights)),
    )


def _squared_error(draws: _Draws, n: Array, rates: Array, weights: Array) -> float:
    """Of the difference: that of rates as Agresti, Coull, and what a customer's messages share.

    The added buyer and non-buyer are spread over a pool's strata by size, so that many small
    strata do not bring one each.
    """
    added = 1 / n.sum(axis=1, keepdims=True)
    smoothed = (rates + added) / (1 + 2 * added)  # a pool without buyers is not certain
    independent = weights**2 * smoothed * (1 - smoothed) / (n - 1)
    cell_of_draw = draws.side, draws.stratum
    share = (
        (weights / n)[cell_of_draw]
        * (draws.y - rates[cell_of_draw])
        * np.where(draws.side == 0, 1, -1)
    )
    _, customer = np.unique(draws.customer, return_inverse=True)
    shared = (np.bincount(customer, share) ** 2).sum() - (share**2).sum()
    return float(independent.sum() + shared)


def _by_stratum(draws: _Draws, values: Array | None = None) -> Array:
    """(2, strata) messages, or sums of what is given of each, by side."""
    strata = int(draws.stratum.max(initial=-1)) + 1
    summed = draws.n if values is None else values
    flat = np.bincount(draws.side * strata + draws.stratum, summed, minlength=2 * strata)
    return flat.reshape(2, strata).astype(np.float64)
