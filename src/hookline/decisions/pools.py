"""Do learnings help? Copy that saw them against wildcards that did not, where chance chose."""

from collections.abc import Mapping
from typing import Literal

import numpy as np
import numpy.typing as npt

from hookline.decisions.first_slots import FirstSlots
from hookline.lift.estimates import effect
from hookline.lift.pools import BriefPools

Pool = Literal["with", "without"]


def brief_pools(
    log: FirstSlots, pools: Mapping[str, Pool], briefs: Mapping[str, str]
) -> tuple[BriefPools, ...]:
    """Each brief's two pools in group random, within campaign, channel and language.

    In group random every arm of a slot's campaign and channel is as likely as any other, so the
    plain means compare; a brief without both pools, two customers each, is left out.

    Args:
        log: closed first slots.
        pools: of each arm that was written with learnings, or as a wildcard beside such arms.
        briefs: the brief of each campaign.
    """
    slots = log.slots
    is_shuffled = slots.is_random & (slots.arm >= 0)
    arm, y = slots.arm[is_shuffled], slots.y[is_shuffled]
    k = len(log.arms)
    n, buyers = np.bincount(arm, minlength=k), np.bincount(arm, y, k)
    strata: dict[str, dict[tuple[str, ...], dict[Pool, npt.NDArray[np.float64]]]] = {}
    for i, arm_id in enumerate(log.arms):
        pool = pools.get(arm_id)
        if pool is None:
            continue
        campaign, channel, language = arm_id.split(":")[:3]
        cell = strata.setdefault(briefs[campaign], {}).setdefault((campaign, channel, language), {})
        cell[pool] = cell.get(pool, np.zeros(2)) + np.array([n[i], buyers[i]], dtype=np.float64)
    compared = (_compared(brief, cells) for brief, cells in sorted(strata.items()))
    return tuple(each for each in compared if each is not None)


def _compared(
    brief: str, cells: Mapping[tuple[str, ...], Mapping[Pool, npt.NDArray[np.float64]]]
) -> BriefPools | None:
    """Differences within cells, weighed by their customers; errors of rates as Agresti, Coull."""
    both = [
        (cell["with"], cell["without"])
        for cell in cells.values()
        if len(cell) == 2 and min(cell["with"][0], cell["without"][0]) >= 2
    ]
    if not both:
        return None
    sizes = np.array([a[0] + b[0] for a, b in both])
    weights = sizes / sizes.sum()
    with_, without = (np.array([pair[side] for pair in both]) for side in (0, 1))
    rates = [side[:, 1] / side[:, 0] for side in (with_, without)]
    errors = []
    for side in (with_, without):
        smoothed = (side[:, 1] + 1) / (side[:, 0] + 2)  # a pool without buyers is not certain
        errors.append(smoothed * (1 - smoothed) / side[:, 0])
    difference = float(weights @ (rates[0] - rates[1]))
    return BriefPools(
        brief=brief,
        n_with=int(with_[:, 0].sum()),
        n_without=int(without[:, 0].sum()),
        rate_with=float(weights @ rates[0]),
        rate_without=float(weights @ rates[1]),
        difference=effect(difference, float(weights**2 @ (errors[0] + errors[1]))),
    )
