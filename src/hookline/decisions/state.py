"""From closed decisions to a published state: integer counts, added in any order, then a fit."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from typing import Literal

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from hookline.arrays import Ints
from hookline.decisions.columns import encoded
from hookline.decisions.draw import NONE, arm_facts
from hookline.documents import Document, Fields
from hookline.lift.proportions import wilson
from hookline.policies.base import ClosedCounts, Policy
from hookline.records import Arm, Campaign, DecisionState
from hookline.records.arrow_modules import Column, pc
from hookline.records.team import LAG_DAYS

REWARD_DAYS = 7
"""H_r of the default pool: any purchase in so many days, for every arm alike."""

BAD_EVENTS = ("unsubscribed", "complained")
_HARM: list[tuple[str, pa.DataType]] = [
    ("arm_id", pa.string()),
    ("n", pa.int64()),
    ("harmed", pa.int64()),
]
HARM = pa.schema(_HARM)
"""How many were sent an arm, and how many of them left or complained."""


def counts_schema(cells: Sequence[str]) -> pa.Schema:
    """n and r of each arm, distinct x and day; `campaigns` are those eligible, joined by "|"."""
    names = ["arm_id", *cells, "campaigns"]
    kinds: list[tuple[str, pa.DataType]] = [(name, pa.string()) for name in names]
    return pa.schema([*kinds, ("day", pa.date32()), ("n", pa.int64()), ("r", pa.int64())])


@dataclass(frozen=True)
class Reward:
    """What counts as a success of a pool, and when a decision is old enough to be counted."""

    events: Sequence[str] = ("converted",)
    days: int = REWARD_DAYS
    """A success happens on the day of the decision or so many days from it on, less one."""
    lag_days: int = LAG_DAYS
    """How late outcomes may come in."""
    time_zone: str = "UTC"
    """Of the workspace; a purchase happens on its local day."""


STANDARD = Reward()
"""A purchase within a week, as far as teams say nothing else."""


def closed_counts(
    decisions: pa.Table,
    propensities: pa.Table,
    outcomes: pa.Table,
    *,
    pool: str,
    cells: Sequence[str],
    watermark: date,
    reward: Reward = STANDARD,
) -> pa.Table:
    """Count the pool's sent AI arms whose windows are closed, successes and failures together.

    Args:
        decisions: DECISIONS rows of some days.
        propensities: PROPENSITIES rows of the same days.
        outcomes: OUTCOMES rows; those past the watermark change nothing.
    Returns:
        A `counts_schema` table, sorted; `merge_counts` adds up those of several days and shards.
    """
    last_day = watermark - timedelta(days=reward.days + reward.lag_days)
    closed = decisions.filter(
        pc.and_(
            pc.and_(pc.equal(decisions["pool"], pool), pc.is_valid(decisions["arm_p"])),
            pc.less_equal(decisions["day"], pa.scalar(last_day, pa.date32())),
        )
    )
    names = pa.array(list(reward.events))
    successes = outcomes.filter(pc.is_in(outcomes["event"], value_set=names))
    is_won = is_rewarded(closed, successes, reward.days, reward.time_zone)
    columns: Fields = {
        "arm_id": pc.cast(closed["arm_id"], pa.string()),
        **{name: _level(closed, name) for name in cells},
        "campaigns": _campaigns_of(closed["cell_id"], eligible_campaigns(propensities)),
        "day": closed["day"],
        "n": np.ones(len(closed), dtype=np.int64),
        "r": is_won.astype(np.int64),
    }
    rows = pa.table(columns, schema=counts_schema(cells))
    return merge_counts([rows], cells)


def _level(decisions: pa.Table, name: str) -> Column:
    """(n,) a context cell's value, "" where it is unknown."""
    if name not in decisions.column_names:
        return pa.repeat("", len(decisions))
    return pc.fill_null(pc.cast(decisions[name], pa.string()), "")


def _campaigns_of(cell_ids: Column, campaigns: Mapping[str, str]) -> Column:
    """(n,) what `eligible_campaigns` says of each row's cell."""
    cells = encoded(pc.cast(cell_ids, pa.string()))
    by_cell = [campaigns[str(cell)] for cell in cells.dictionary.to_pylist()]
    return pa.array(by_cell, pa.string()).take(cells.indices)


def merge_counts(counts: Sequence[pa.Table], cells: Sequence[str]) -> pa.Table:
    """Counts added: integers, so the same whatever the order and the parts."""
    keys = ["arm_id", *cells, "campaigns", "day"]
    everything = pa.concat_tables([counts_schema(cells).empty_table(), *counts])
    added = everything.group_by(keys).aggregate([("n", "sum"), ("r", "sum")])
    named = added.rename_columns({"n_sum": "n", "r_sum": "r"}).select([*keys, "n", "r"])
    order: list[tuple[str, Literal["ascending", "descending"]]] = [
        (key, "ascending") for key in keys
    ]
    return named.cast(counts_schema(cells)).sort_by(order)


def is_rewarded(
    decisions: pa.Table, rewards: pa.Table, days: int | Ints, time_zone: str = "UTC"
) -> npt.NDArray[np.bool_]:
    """(n,) did the customer have one of these outcomes within [day, day + days)?

    Args:
        days: one number, or (n,) of each decision.
    """
    asked = encoded(decisions["customer_id"])
    customer = pc.index_in(rewards["customer_id"], value_set=asked.dictionary)
    is_asked = pc.is_valid(customer)
    span = 1_000_000  # days since 1970 stay far below it
    local = pc.local_timestamp(rewards["occurred_at"].cast(pa.timestamp("us", tz=time_zone)))
    event_keys = _ints(pc.filter(customer, is_asked)) * span + _days(pc.filter(local, is_asked))
    event_keys = np.sort(np.append(event_keys, np.iinfo(np.int64).max))
    window_keys = _ints(asked.indices) * span + _days(decisions["day"])
    within: npt.NDArray[np.bool_] = (
        event_keys[np.searchsorted(event_keys, window_keys)] < window_keys + days
    )
    return within


def eligible_campaigns(propensities: pa.Table) -> dict[str, str]:
    """By cell: the campaigns with an eligible arm, in order, joined by "|"."""
    arms = propensities.filter(pc.not_equal(propensities["arm_id"], NONE))
    pairs = arms.group_by(["cell_id", "campaign_id"]).aggregate([])
    names: dict[str, set[str]] = {}
    for cell, campaign in zip(*(pairs[c].to_pylist() for c in ("cell_id", "campaign_id")),
                              strict=True):  # fmt: skip
        names.setdefault(cell, set()).add(campaign)
    return {cell: "|".join(sorted(campaigns)) for cell, campaigns in names.items()}


def fit_state(
    counts: pa.Table,
    *,
    pool: str,
    policy: Policy,
    day: date,
    arms: Sequence[Arm],
    campaigns: Sequence[Campaign],
    cells: Sequence[str],
) -> DecisionState:
    """The pool's state for the decisions of `day`, immutable: its digest names all of it.

    Args:
        counts: closed counts, in any order; those of arms not in `arms` are left out.
        arms: arms of the pool that are drawn, retired ones too: what they showed still teaches.
    """
    drawn_arms = sorted((a for a in arms if not a.usual), key=lambda a: a.arm_id)
    position = {arm.arm_id: i for i, arm in enumerate(drawn_arms)}
    rows = [row for row in merge_counts([counts], cells).to_pylist() if row["arm_id"] in position]
    history = ClosedCounts(
        arm=np.array([position[row["arm_id"]] for row in rows], dtype=np.int64),
        contexts=tuple(tuple(row[name] for name in cells) for row in rows),
        campaigns=tuple(frozenset(filter(None, row["campaigns"].split("|"))) for row in rows),
        age=np.array([(day - row["day"]).days for row in rows], dtype=np.int64),
        n=np.array([row["n"] for row in rows], dtype=np.int64),
        r=np.array([row["r"] for row in rows], dtype=np.int64),
    )
    posterior = policy.fit(arm_facts(drawn_arms, {c.id: c.priority for c in campaigns}), history)
    distinct = {(*context, row["campaigns"]) for context, row in zip(history.contexts, rows,
                                                                     strict=True)}  # fmt: skip
    content: Document = {
        "pool": pool,
        "policy": policy.name,
        "day": day.isoformat(),
        "arms": [arm.arm_id for arm in drawn_arms],
        "cells": [list(cell) for cell in sorted(distinct)],
        "posterior": posterior,
    }
    digest = sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
    return DecisionState(version=f"{day}-{digest[:8]}", digest=digest, **content)


def harm_counts(decisions: pa.Table, outcomes: pa.Table) -> pa.Table:
    """How many were sent each arm, and how many of them left or complained of it.

    Args:
        decisions: DECISIONS rows; only sent ones count.
        outcomes: OUTCOMES rows that name their decision.
    Returns:
        HARM rows, in order of arm; those of several days add up.
    """
    sent = decisions.filter(pc.is_valid(decisions["arm_id"]))
    is_bad = pc.is_in(outcomes["event"], value_set=pa.array(BAD_EVENTS))
    bad_decisions = pc.unique(pc.drop_null(pc.filter(outcomes["decision_id"], is_bad)))
    is_harmed = pc.is_in(sent["decision_id"], value_set=bad_decisions)
    arms = pa.table({"arm_id": pc.cast(sent["arm_id"], pa.string()), "harmed": is_harmed})
    counted = arms.group_by("arm_id").aggregate([("harmed", "count"), ("harmed", "sum")])
    named = counted.rename_columns({"harmed_count": "n", "harmed_sum": "harmed"})
    return named.select(HARM.names).cast(HARM).sort_by("arm_id")


def harmed_arms(counts: pa.Table, max_harm: float) -> frozenset[str]:
    """Arms whose customers leave or complain too often: the lower 95 % limit passes `max_harm`.

    Args:
        counts: HARM rows.
    """
    added = counts.group_by("arm_id").aggregate([("n", "sum"), ("harmed", "sum")])
    n, harmed = (np.asarray(added[name], dtype=np.int64) for name in ("n_sum", "harmed_sum"))
    lower = wilson(harmed, n, alpha=0.10).lo  # one-sided 95 %
    arms = added["arm_id"].to_pylist()
    return frozenset(str(arm) for arm, low in zip(arms, lower, strict=True) if low > max_harm)


def _ints(column: Column) -> Ints:
    return np.asarray(column.to_numpy(), dtype=np.int64)


def _days(column: Column) -> Ints:
    return _ints(pc.cast(pc.cast(column, pa.date32(), safe=False), pa.int32()))
