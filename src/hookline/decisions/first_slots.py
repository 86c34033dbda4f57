"""First slots out of the decision log, as arrays: what the means of arms are worked out from."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from hookline.arrays import Array, Ints
from hookline.decisions.columns import encoded
from hookline.decisions.lanes import group_shares
from hookline.decisions.state import is_rewarded
from hookline.records.arrow_modules import Column, pc
from hookline.records.shares import Shares
from hookline.records.team import LAG_DAYS

COLUMNS = [
    "customer_id", "day", "campaign_id", "channel", "group", "arm_id", "cell_id", "channel_p", "k",
]  # fmt: skip
"""What is read of a decision; the others are not carried along."""


@dataclass(frozen=True)
class ArmsOf:
    """What was fixed of a campaign, that its arms' means depend on."""

    campaign_id: str
    shares: Shares
    window_days: int
    event: str = "converted"
    """What counts as success."""


class SlotArrays(NamedTuple):
    """Closed first slots of groups bandit and random, in rows of positions and numbers."""

    customer: Ints
    """A position for each campaign and customer; any where a row stands for several."""
    day: Ints
    group: Ints
    """Position of its cell, campaign and channel: within it every chance is one number."""
    arm: Ints
    """What was sent; -1 for nothing."""
    y: Array
    channel_p: Array
    k: Array
    is_random: npt.NDArray[np.bool_]
    """Is the customer in group random?"""
    bandit: Array
    """Planned share of group bandit, and of random, in the slot's campaign."""
    random: Array
    n: Array
    """How many slots a row stands for, of customers who have no other in their campaign."""


class Chances(NamedTuple):
    """Where an arm could be sent: one row a group and arm."""

    group: Ints
    arm: Ints
    p: Array


class FirstSlots(NamedTuple):
    """What the log says of some campaigns' arms."""

    slots: SlotArrays
    chances: Chances
    arms: tuple[str, ...]
    """Ids, in order; positions mean these."""
    channels: tuple[str, ...]
    """The channel of each arm."""


def first_slots(
    decisions: pa.Table,
    propensities: pa.Table,
    outcomes: pa.Table,
    *,
    campaigns: Sequence[ArmsOf],
    watermark: date,
    lag_days: int = LAG_DAYS,
    time_zone: str = "UTC",
    follow_ups: Collection[str] = (),
) -> FirstSlots:
    """Lane policy's first slots, an epoch each, whose windows are closed, of bandit and random.

    Args:
        decisions: DECISIONS rows, slots of lane policy at least.
        propensities: PROPENSITIES of the same days.
        outcomes: OUTCOMES rows.
        follow_ups: ids of arms that only those can get who had another one: no first slot is
            theirs, and where a new year makes one of them the first, it says nothing here.
    """
    names = sorted(campaign.campaign_id for campaign in campaigns)
    rows = _closed_firsts(decisions, campaigns, names, watermark, lag_days)
    arms, channels, groups, chances = _chances(propensities, rows, names, follow_ups)
    if (groups < 0).any():
        rows, groups = rows.filter(pa.array(groups >= 0)), groups[groups >= 0]
    slots = _as_arrays(rows, groups, arms, campaigns, names, outcomes, time_zone)
    return FirstSlots(slots, chances, tuple(arms), tuple(channels))


def counted_slots(
    counts: pa.Table,
    propensities: pa.Table,
    *,
    campaigns: Sequence[ArmsOf],
    watermark: date,
    lag_days: int = LAG_DAYS,
    follow_ups: Collection[str] = (),
) -> FirstSlots:
    """As `first_slots`, from first slots that are counted already.

    Args:
        counts: as `lift.arm_counts` answers them, of customers with one first slot a campaign.
    """
    names = sorted(campaign.campaign_id for campaign in campaigns)
    windows = pa.array([_window(campaigns, name) for name in names], pa.int32())
    window = windows.take(pc.index_in(counts["campaign_id"], value_set=pa.array(names)))
    known_from = pc.add(pc.cast(counts["day"], pa.int32()), pc.add(window, lag_days))
    last = (watermark - date(1970, 1, 1)).days
    rows = counts.filter(pc.less_equal(known_from, pa.scalar(last, pa.int32())))
    arms, channels, groups, chances = _chances(propensities, rows, names, follow_ups)
    rows, groups = rows.filter(pa.array(groups >= 0)), groups[groups >= 0]
    n = len(rows)
    y = np.asarray(rows["y"].to_numpy(), np.float64)
    of_rows = np.asarray(rows["n"].to_numpy(), np.float64)
    slots = _arrays(rows, np.arange(n), groups, arms, campaigns, names, y, of_rows)
    return FirstSlots(slots, chances, tuple(arms), tuple(channels))


def _window(campaigns: Sequence[ArmsOf], name: str) -> int:
    return next(each.window_days for each in campaigns if each.campaign_id == name)


def _closed_firsts(
    decisions: pa.Table,
    campaigns: Sequence[ArmsOf],
    names: Sequence[str],
    watermark: date,
    lag_days: int,
) -> pa.Table:
    campaign = _positions(decisions["campaign_id"], names)
    is_policy = pc.fill_null(pc.equal(decisions["lane"], "policy"), fill_value=False)
    rows = np.flatnonzero(np.asarray(is_policy.to_numpy(), dtype=bool) & (campaign >= 0))
    customer, n_customers = _numbered(decisions["customer_id"])
    day = _days(decisions["day"])
    year = np.asarray(pc.year(decisions["day"]).to_numpy(), np.int64)
    order = rows[np.lexsort((day[rows], customer[rows], campaign[rows]))]
    key = (campaign * n_customers + customer)[order]
    is_first = np.ones(len(order), dtype=bool)
    is_first[1:] = (key[1:] != key[:-1]) | (year[order][1:] != year[order][:-1])
    windows = {each.campaign_id: each.window_days for each in campaigns}
    window = np.array([windows[name] for name in names], dtype=np.int64)
    last_day = (watermark - timedelta(days=lag_days)).toordinal() - date(1970, 1, 1).toordinal()
    is_closed = day[order] + window[campaign[order]] <= last_day
    is_asked = np.zeros(len(decisions), dtype=bool)
    is_asked[order] = is_first & is_closed
    randomised = pc.is_in(decisions["group"], value_set=pa.array(["bandit", "random"]))
    return decisions.select(COLUMNS).filter(pc.and_(randomised, pa.array(is_asked)))


def _chances(
    propensities: pa.Table, rows: pa.Table, names: Sequence[str], follow_ups: Collection[str]
) -> tuple[list[str], list[str], Ints, Chances]:
    """Arms in order, the channel of each, the rows' groups (-1: none), and who could be sent."""
    of_arms = propensities.filter(
        pc.and_(
            pc.is_in(propensities["campaign_id"], value_set=pa.array(names, pa.string())),
            pc.is_in(propensities["cell_id"], value_set=pc.unique(rows["cell_id"])),
        )
    )
    cells, media = pc.unique(of_arms["cell_id"]), pc.unique(of_arms["channel"])

    def keys(table: pa.Table) -> Ints:
        cell, medium = _positions(table["cell_id"], cells), _positions(table["channel"], media)
        key = (cell * len(media) + medium) * len(names) + _positions(table["campaign_id"], names)
        return np.where((cell < 0) | (medium < 0), -1, key)

    known, group = np.unique(keys(of_arms), return_inverse=True)
    arms = sorted(map(str, pc.unique(of_arms["arm_id"]).to_pylist()))
    arm = _positions(of_arms["arm_id"], arms)
    an_index = np.zeros(len(arms), dtype=np.int64)
    an_index[arm] = np.arange(len(arm))
    is_second = np.isin(arms, sorted(follow_ups))
    is_open = np.ones(len(known) + 1, dtype=bool)  # the last stands for -1
    is_open[group[is_second[arm]]] = is_open[-1] = False
    row_key = keys(rows)
    nearest = np.minimum(np.searchsorted(known, row_key), max(len(known) - 1, 0))
    of_row = (
        np.where(known[nearest] == row_key, nearest, -1)
        if len(known)
        else np.full(len(row_key), -1)
    )
    of_row = np.where(is_open[of_row], of_row, -1)
    kept = is_open[group]
    p = np.asarray(of_arms["p"].to_numpy(), np.float64)
    chances = Chances(group[kept], arm[kept], p[kept])
    channels = pc.take(of_arms["channel"], pa.array(an_index)).to_pylist()
    return arms, [str(channel) for channel in channels], of_row, chances


def _as_arrays(
    rows: pa.Table,
    groups: Ints,
    arms: Sequence[str],
    campaigns: Sequence[ArmsOf],
    names: Sequence[str],
    outcomes: pa.Table,
    time_zone: str,
) -> SlotArrays:
    by_name = {campaign.campaign_id: campaign for campaign in campaigns}
    ordered = [by_name[name] for name in names]
    campaign = _positions(rows["campaign_id"], names)
    customer, n_customers = _numbered(rows["customer_id"])
    window = np.array([each.window_days for each in ordered], dtype=np.int64)[campaign]
    y = np.zeros(len(rows))
    for event in sorted({each.event for each in ordered}):
        is_of = np.array([each.event == event for each in ordered])[campaign]
        rewards = outcomes.filter(pc.equal(outcomes["event"], event))
        y[is_of] = is_rewarded(rows.filter(pa.array(is_of)), rewards, window[is_of], time_zone)
    once = np.ones(len(rows))
    customer = campaign * n_customers + customer
    return _arrays(rows, customer, groups, arms, campaigns, names, y, once)


def _arrays(
    rows: pa.Table,
    customer: Ints,
    groups: Ints,
    arms: Sequence[str],
    campaigns: Sequence[ArmsOf],
    names: Sequence[str],
    y: Array,
    n: Array,
) -> SlotArrays:
    by_name = {campaign.campaign_id: campaign for campaign in campaigns}
    shares = [group_shares(by_name[name].shares) for name in names]
    campaign = _positions(rows["campaign_id"], names)
    return SlotArrays(
        customer=customer,
        day=_days(rows["day"]),
        group=groups,
        arm=_positions(rows["arm_id"], arms),
        y=y,
        channel_p=np.asarray(rows["channel_p"].to_numpy(), np.float64),
        k=np.asarray(rows["k"].to_numpy(), np.float64),
        is_random=np.asarray(pc.equal(rows["group"], "random").to_numpy(), dtype=bool),
        bandit=np.array([share["bandit"] for share in shares])[campaign],
        random=np.array([share["random"] for share in shares])[campaign],
        n=n,
    )


def _positions(column: Column, values: "Column | Sequence[str]") -> Ints:
    """(n,) where each value stands among those, -1 where it does not."""
    known = (
        values if isinstance(values, pa.Array | pa.ChunkedArray) else pa.array(values, pa.string())
    )
    positions = pc.fill_null(pc.index_in(column, value_set=known), -1)
    return np.asarray(positions.to_numpy(), dtype=np.int64)


def _numbered(column: Column) -> tuple[Ints, int]:
    """(n,) a number for each value, equal ones alike, and how many there are."""
    codes = encoded(column)
    return np.asarray(codes.indices.to_numpy(), dtype=np.int64), len(codes.dictionary)


def _days(column: Column) -> Ints:
    return np.asarray(pc.cast(column, pa.int32()).to_numpy(), dtype=np.int64)
