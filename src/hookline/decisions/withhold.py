"""Who a drawn slot is really sent to: only here are campaign groups read."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from hookline.arrays import Ints, Texts
from hookline.decisions.draw import Drawn, channel_groups, group_sums
from hookline.decisions.hashing import uniforms
from hookline.decisions.lanes import groups
from hookline.decisions.plan import DecisionPlan, Pool
from hookline.records import Arm
from hookline.records.arrow_modules import Columns
from hookline.records.words import GROUPS

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Slots:
    """The slots of one pool that hold an arm, m of them."""

    pool: Pool
    drawn: Drawn
    draw_rows: Ints
    """(m,) positions in the draw."""
    ids: Texts
    """(m,) customers."""
    lane: Texts
    """(m,)"""
    reachable: Mask
    """(m, all live arms of the plan) what each customer may get, human copy included."""

    @property
    def cell(self) -> Ints:
        """(m,) positions in the draw's cells."""
        return self.drawn.cell[self.draw_rows]

    @property
    def slot(self) -> Ints:
        """(m,) positions in the pool's arms."""
        return self.drawn.slot[self.draw_rows]

    @cached_property
    def exchangeable(self) -> Mask:
        """(m, k) eligible arms of the slot's campaign and channel."""
        kinds = channel_groups(self.pool.arms)
        is_same: Mask = kinds == kinds[self.slot][:, None]
        return self.drawn.eligible[self.cell] & is_same

    def of_arm(self, attribute: str) -> Texts:
        """(m,) an attribute of the slot's arm."""
        values = np.array([getattr(arm, attribute) for arm in self.pool.arms], dtype=object)
        return values[self.slot]

    def columns(self) -> Columns:
        """What the slot itself says, group or no group."""
        shares = group_sums(self.drawn.chances[:, :-1], channel_groups(self.pool.arms))
        return {
            "campaign_id": self.of_arm("campaign_id"),
            "channel": self.of_arm("channel"),
            "slot_arm": self.of_arm("arm_id"),
            "slot_p": self.drawn.chances[self.cell, self.slot],
            "channel_p": shares[self.cell, self.slot],
            "k": self.exchangeable.sum(axis=1),
        }


def withhold(slots: Slots, plan: DecisionPlan) -> dict[str, Texts]:
    """The columns group, arm_id, arm_p and reason of the slots.

    Holdout and control send nothing; usual sends human copy; random any arm of the slot's
    campaign and channel; bandit the slot's arm. `arm_p` is the pool's chance of the arm that is
    sent, and null for human copy, which the pool does not hold, and where nothing is sent.
    """
    group = _groups(slots)
    m = len(group)
    arm, p = np.full(m, None, dtype=object), np.full(m, None, dtype=object)
    bandit, random, usual = (np.flatnonzero(group == g) for g in ("bandit", "random", "usual"))
    arm[bandit] = slots.of_arm("arm_id")[bandit]
    p[bandit] = slots.drawn.chances[slots.cell[bandit], slots.slot[bandit]]
    position = _draw_exchangeable(slots, random, plan)
    arm[random] = np.array([a.arm_id for a in slots.pool.arms], dtype=object)[position]
    p[random] = slots.drawn.chances[slots.cell[random], position]
    usual = usual[slots.of_arm("parent_arm")[usual] == ""]  # people wrote no follow-ups
    arm[usual] = _human_copy(slots, usual, plan.live_arms)
    for rows, chosen in ((bandit, slots.slot[bandit]), (random, position)):
        needless = rows[~_is_sendable(slots, rows, chosen, plan.live_arms)]
        arm[needless], p[needless] = None, None
    reason = np.full(m, "chosen", dtype=object)
    reason[[a is None for a in arm]] = (
        "none_eligible"  # no human copy for this customer, or a follow-up that is needless
    )
    reason[group == "control"] = "held_back"
    reason[slots.lane == "holdout"] = "held_back_universal"
    return {"group": group, "arm_id": arm, "arm_p": p, "reason": reason}


def _is_sendable(slots: Slots, rows: Ints, chosen: Ints, arms: Sequence[Arm]) -> Mask:
    """May these customers really get the pool's arm that was chosen for them?"""
    position = {arm.arm_id: i for i, arm in enumerate(arms)}
    column = np.array([position[arm.arm_id] for arm in slots.pool.arms], dtype=np.int64)
    allowed: Mask = slots.reachable[rows, column[chosen]]
    return allowed


def _groups(slots: Slots) -> Texts:
    """(m,) words of GROUPS; None in lane holdout, which is held back before any group."""
    group = np.full(len(slots.draw_rows), None, dtype=object)
    campaigns = slots.of_arm("campaign_id")
    for campaign in slots.pool.campaigns:
        rows = np.flatnonzero((campaigns == campaign.id) & (slots.lane != "holdout"))
        code = groups(
            slots.ids[rows].tolist(), campaign.id, campaign.shares, service=slots.pool.is_service
        )
        group[rows] = np.array(GROUPS, dtype=object)[code]
    return group


def _draw_exchangeable(slots: Slots, rows: Ints, plan: DecisionPlan) -> Ints:
    """(m,) positions of arms drawn evenly among the exchangeable ones, by the customer's hash."""
    h = np.zeros(len(rows))
    campaigns = slots.of_arm("campaign_id")[rows]
    for campaign in slots.pool.campaigns:
        in_campaign = np.flatnonzero(campaigns == campaign.id)
        ids = slots.ids[rows[in_campaign]].tolist()
        h[in_campaign] = uniforms(("arm", plan.epoch), ids, (campaign.id, plan.day))
    exchangeable = slots.exchangeable[rows]
    nth = np.floor(h * exchangeable.sum(axis=1)).astype(np.int64)
    position: Ints = (exchangeable.cumsum(axis=1) <= nth[:, None]).sum(axis=1)
    return position


def _human_copy(slots: Slots, rows: Ints, arms: Sequence[Arm]) -> Texts:
    """The first human copy by id of the slot's campaign and channel, None where there is none."""
    sent = np.full(len(rows), None, dtype=object)
    campaign, channel = (slots.of_arm(name)[rows] for name in ("campaign_id", "channel"))
    for i, arm in reversed(list(enumerate(arms))):
        if arm.usual:
            fits = (campaign == arm.campaign_id) & (channel == arm.channel)
            sent[fits & slots.reachable[rows, i]] = arm.arm_id
    return sent
