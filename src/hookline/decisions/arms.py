"""What each arm earned: means that a bandit's own choosing does not bend."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from hookline.decisions.columns import pc, texts
from hookline.decisions.lanes import group_shares
from hookline.decisions.state import LAG_DAYS, is_rewarded
from hookline.lift.estimates import Effect, aipw_mean, chance_best
from hookline.records.brief import Shares

Array = npt.NDArray[np.float64]

PRIOR = (1.0, 19.0)
"""Buyers and others that an arm's prediction starts from on its first day."""


@dataclass(frozen=True)
class ArmMean:
    """One arm against the others of its campaign, channel and language; no p-value."""

    arm_id: str
    customers: int
    """First slots in which it could have been sent."""
    sent: int
    rate: Effect
    """Share who buy within the window, were it sent to all of them; AIPW."""
    chance_best: float


def slot_chance(p: Array, channel_p: Array, k: Array, shares: Mapping[str, float]) -> Array:
    """e(a): chance that arm a fills a slot whose campaign and channel are known.

    Args:
        p: (n,) the pool's chance of the arm.
        channel_p, k: (n,) W and K of the slot.
        shares: of the campaign's groups.
    """
    bandit, random = shares["bandit"], shares["random"]
    answer: Array = (bandit * p / channel_p + random / k) / (bandit + random)
    return answer


def sent_chance(p: Array, channel_p: Array, k: Array, shares: Mapping[str, float]) -> Array:
    """q(a|x): chance in lane policy that arm a is sent at all, for off-policy weights π/q."""
    answer: Array = shares["bandit"] * p + shares["random"] * channel_p / k
    return answer


def arm_means(
    decisions: pa.Table,
    propensities: pa.Table,
    outcomes: pa.Table,
    *,
    campaign_id: str,
    shares: Shares,
    window_days: int,
    watermark: date,
    lag_days: int = LAG_DAYS,
    time_zone: str = "UTC",
) -> tuple[ArmMean, ...]:
    """Every arm of a campaign, over closed first slots of groups bandit and random.

    Args:
        decisions: DECISIONS rows, slots of lane policy at least.
        propensities: PROPENSITIES of the same days.
        outcomes: OUTCOMES rows.
        shares: the campaign's.
    """
    slots = _first_slots(decisions, campaign_id, watermark - timedelta(window_days + lag_days))
    bought = outcomes.filter(pc.equal(outcomes["event"], "converted"))
    y = is_rewarded(slots, bought, window_days, time_zone).astype(np.float64)
    day = np.asarray(pc.cast(slots["day"], pa.int32()), dtype=np.int64)
    w, k = (np.asarray(slots[name], dtype=np.float64) for name in ("channel_p", "k"))
    cell, sent, channel = (texts(slots, name) for name in ("cell_id", "arm_id", "channel"))
    chances = _chances(propensities, campaign_id)
    means = []
    for (arm_id, arm_channel), chance_by_cell in sorted(chances.items()):
        p = np.array([chance_by_cell.get(c, 0.0) for c in cell])
        eligible = (p > 0) & (channel == arm_channel)
        chosen = (sent[eligible] == arm_id).astype(np.float64)
        if chosen.sum() == 0 or eligible.sum() < 2:
            continue
        e = slot_chance(p[eligible], w[eligible], k[eligible], group_shares(shares))
        predicted = _earlier_mean(day[eligible], chosen, y[eligible])
        rate = aipw_mean(y[eligible], chosen, e, predicted)
        means.append(ArmMean(arm_id, int(eligible.sum()), int(chosen.sum()), rate, 1.0))
    return _with_chance_best(means)


def _chances(propensities: pa.Table, campaign_id: str) -> dict[tuple[str, str], dict[str, float]]:
    """By (arm, channel) of the campaign: its chance in each cell."""
    rows = propensities.filter(pc.equal(propensities["campaign_id"], campaign_id))
    chances: dict[tuple[str, str], dict[str, float]] = {}
    for row in rows.to_pylist():
        chances.setdefault((row["arm_id"], row["channel"]), {})[row["cell_id"]] = row["p"]
    return chances


def _first_slots(decisions: pa.Table, campaign_id: str, last_day: date) -> pa.Table:
    """Lane policy's first slots in the campaign, an epoch each, of groups bandit and random."""
    in_campaign = pc.and_(
        pc.equal(decisions["lane"], "policy"), pc.equal(decisions["campaign_id"], campaign_id)
    )
    order: Any = [("customer_id", "ascending"), ("day", "ascending")]
    slots = decisions.filter(in_campaign).sort_by(order)
    customer, year = texts(slots, "customer_id"), np.asarray(pc.year(slots["day"]))
    is_first = np.ones(len(slots), dtype=bool)
    is_first[1:] = (customer[1:] != customer[:-1]) | (year[1:] != year[:-1])
    slots = slots.filter(pa.array(is_first))
    is_closed = pc.less_equal(slots["day"], pa.scalar(last_day, pa.date32()))
    is_randomised = pc.is_in(slots["group"], value_set=pa.array(["bandit", "random"]))
    return slots.filter(pc.and_(is_closed, is_randomised))


def _earlier_mean(day: npt.NDArray[np.int64], chosen: Array, y: Array) -> Array:
    """(n,) m_a: the arm's rate over the days before each row's own."""
    days, day_index = np.unique(day, return_inverse=True)
    won, n = (
        np.bincount(day_index, chosen * y, len(days)),
        np.bincount(day_index, chosen, len(days)),
    )
    earlier_rate = (np.cumsum(won) - won + PRIOR[0]) / (np.cumsum(n) - n + sum(PRIOR))
    answer: Array = earlier_rate[day_index]
    return answer


def _with_chance_best(arms: list[ArmMean]) -> tuple[ArmMean, ...]:
    """The chance to be best among those that the same customers could get."""
    comparable: dict[str, list[ArmMean]] = {}
    for arm in arms:
        comparable.setdefault(arm.arm_id.rsplit(":", 2)[0], []).append(arm)
    compared = []
    for arms_alike in comparable.values():
        rates = [arm.rate for arm in arms_alike]
        best = chance_best(
            np.array([r.value for r in rates]), np.array([max(r.error, 1e-12) for r in rates])
        )
        compared += [
            replace(a, chance_best=float(b)) for a, b in zip(arms_alike, best, strict=True)
        ]
    return tuple(compared)
