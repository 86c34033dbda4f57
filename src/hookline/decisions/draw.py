"""One slot a customer from a pool: exact chances a cell, one hashed uniform a customer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from hookline.arrays import Array, Ints
from hookline.decisions.cells import Contexts
from hookline.decisions.hashing import digest, uniforms
from hookline.decisions.plan import DecisionPlan, Pool
from hookline.policies.base import Arms, State
from hookline.policies.shape import shaped
from hookline.records import Arm
from hookline.records.arrow import PROPENSITIES

Mask = npt.NDArray[np.bool_]

NONE = "none"
"""The arm that stands for mass no arm may take."""
NOT_LEARNT = "wildcard"
"""A tag that says how copy came about and nothing of what it is."""


@dataclass(frozen=True)
class Drawn:
    """The slots of one pool; m customers, c distinct cells, k arms."""

    cell: Ints
    """(m,) positions in the cells."""
    slot: Ints
    """(m,) positions of arms, k for none."""
    chances: Array
    """(c, k + 1), `none` last; rows add up to 1."""
    eligible: Mask
    """(c, k)"""
    cell_ids: tuple[str, ...]


def draw_slots(
    plan: DecisionPlan,
    pool: Pool,
    ids: Sequence[str],
    lane: Sequence[str],
    contexts: Contexts,
    eligible: Mask,
) -> Drawn:
    """Draw before any campaign group is read.

    Args:
        ids: (m,) customers.
        lane: (m,) lane of each, "" in the service pool.
        contexts: theirs, m of them.
        eligible: (m, k) over the pool's arms; every row has one.
    """
    lanes, lane_code = np.unique(np.array(lane, dtype=str), return_inverse=True)
    keys = np.column_stack(
        [lane_code.astype(np.uint8), contexts.positions.astype(">u2").view(np.uint8).reshape(-1, 2),
         np.packbits(eligible, axis=1)]
    )  # fmt: skip
    packed = np.ascontiguousarray(keys).view(np.dtype((np.void, keys.shape[1]))).ravel()
    _, first_row, cell = np.unique(packed, return_index=True, return_inverse=True)
    cell_contexts = [contexts.values[i] for i in contexts.positions[first_row]]
    cell_lanes = [str(lanes[i]) for i in lane_code[first_row]]
    chances = _chances(plan, pool, cell_lanes, cell_contexts, eligible[first_row])
    u = uniforms(("draw", pool.name, plan.epoch), ids, (plan.day,))
    edges = np.cumsum(chances, axis=1)
    edges /= edges[:, -1:]  # rounding never leaves a draw beyond the last arm
    slot = (edges[cell] <= u[:, None]).sum(axis=1)
    arm_ids = np.array([arm.arm_id for arm in pool.arms], dtype=object)
    cell_ids = tuple(
        digest(pool.name, lane_name, plan.day, plan.version(pool.name), *context, *arm_ids[row])[
            :16
        ]
        for lane_name, context, row in zip(
            cell_lanes, cell_contexts, eligible[first_row], strict=True
        )
    )
    return Drawn(cell.astype(np.int64), slot, chances, eligible[first_row], cell_ids)


def cell_rows(pool: Pool, drawn: Drawn, day: date) -> pa.Table:
    """PROPENSITIES of the cells: eligible arms, and `none` in each, its chance 0 mostly."""
    listed = np.hstack([drawn.eligible, np.ones((len(drawn.eligible), 1), dtype=bool)])
    cell, arm = np.nonzero(listed)
    return pa.table(
        {
            "day": [day] * len(cell),
            "cell_id": np.array(drawn.cell_ids, dtype=object)[cell],
            "campaign_id": np.array([*(a.campaign_id for a in pool.arms), None], object)[arm],
            "channel": np.array([*(a.channel for a in pool.arms), None], object)[arm],
            "arm_id": np.array([*(a.arm_id for a in pool.arms), NONE], object)[arm],
            "p": drawn.chances[cell, arm],
        },
        schema=PROPENSITIES,
    )


def channel_groups(arms: Sequence[Arm]) -> Ints:
    """(k,) the same number for arms of the same campaign and channel, follow-ups apart."""
    keys = [(arm.campaign_id, arm.channel, bool(arm.parent_arm)) for arm in arms]
    order = {key: i for i, key in enumerate(dict.fromkeys(keys))}
    return np.array([order[key] for key in keys], dtype=np.int64)


def group_sums(values: Array, groups: Ints) -> Array:
    """(c, k) for each arm the sum over its campaign and channel, added in order of arm."""
    sums = np.zeros((len(values), groups.max(initial=-1) + 1))
    for arm, group in enumerate(groups):
        sums[:, group] += values[:, arm]
    return sums[:, groups]


def _chances(
    plan: DecisionPlan,
    pool: Pool,
    lanes: Sequence[str],
    contexts: Sequence[tuple[str, ...]],
    eligible: Mask,
) -> Array:
    """(c, k + 1): explore is uniform over campaign-channels and then arms, else the policy."""
    explore = np.array([lane == "explore" for lane in lanes], dtype=bool)
    answer = np.zeros((len(contexts), eligible.shape[1] + 1))
    answer[explore, :-1] = _uniform(pool, eligible[explore])
    if (by_policy := np.flatnonzero(~explore)).size:
        state = policy_state(plan, pool)
        p = plan.policy.propensities(
            state, [contexts[int(i)] for i in by_policy], eligible[by_policy]
        )
        caps = np.array([plan.arm_caps.get(arm.arm_id, 1.0) for arm in pool.arms])
        answer[by_policy] = shaped(p, eligible[by_policy], caps, plan.floor)
    return answer


def _uniform(pool: Pool, eligible: Mask) -> Array:
    groups = channel_groups(pool.arms)
    n_alike = group_sums(eligible.astype(np.float64), groups)
    weight = np.where(eligible, 1 / np.maximum(n_alike, 1), 0.0)
    uniform: Array = weight / weight.sum(axis=1, keepdims=True)
    return uniform


def policy_state(plan: DecisionPlan, pool: Pool) -> State:
    """What the policy is asked with: the pool's arms and its published posterior."""
    posterior = plan.states[pool.name].posterior if pool.name in plan.states else {}
    return State(arm_facts(pool.arms, {c.id: c.priority for c in pool.campaigns}), posterior)


def arm_facts(arms: Sequence[Arm], priorities: dict[str, int]) -> Arms:
    """What a policy may know about arms; a campaign without a priority goes last."""
    return Arms(
        arm_ids=tuple(a.arm_id for a in arms),
        campaign_ids=tuple(a.campaign_id for a in arms),
        priorities=tuple(priorities.get(a.campaign_id, 1_000_000) for a in arms),
        tags=tuple(
            frozenset(f"{n}={t.value}" for n, t in a.tags.items() if n != NOT_LEARNT) for a in arms
        ),
    )
