"""What simulated customers do on a day, asked or unasked, and what was truly caused."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa

from hookline.records.arrow import OUTCOMES
from hookline.simulator.customers import Array, Ints, Truth, pc

DELAYS = np.array([0.38, 0.22, 0.14, 0.10, 0.07, 0.05, 0.04])
"""Chance that a caused purchase comes so many days after the message."""
DELIVERED, CLICKED, UNSUBSCRIBED, REFUNDED = 0.96, 0.06, 0.002, 0.04


class TrueEffect(NamedTuple):
    """What a campaign truly did to the customers of its first slots, in expectation."""

    n: int
    """Customers who were sent something."""
    purchases: float
    """Extra purchases in all."""
    revenue: float
    """Extra net revenue in minor units, refunds taken off."""


def organic_outcomes(truth: Truth, first_day: date, last_day: date) -> pa.Table:
    """Purchases on the days before any message, for what customers spent before."""
    days = [first_day + timedelta(days=i) for i in range((last_day - first_day).days + 1)]
    return pa.concat_tables([_table(truth, day, _organic_purchases(truth, day)) for day in days])


def outcomes_for(decisions: pa.Table, truth: Truth, day: date, seed: int = 0) -> pa.Table:
    """OUTCOMES of one day: unasked purchases, and all that its messages lead to in a week.

    Args:
        decisions: DECISIONS of that day; rows that sent nothing lead to nothing.
        seed: of the messages' luck; the customers' own is the truth's.
    """
    sent = decisions.filter(pc.is_valid(decisions["arm_id"]))
    customers = np.asarray(
        pc.index_in(sent["customer_id"], value_set=pa.array(truth.ids)), dtype=np.int64
    )
    rng = np.random.default_rng([truth.seed, seed, day.toordinal(), 4])
    luck = rng.random((len(truth.ids), 6))[customers]  # a customer's luck is drawn, messaged or not
    decision_ids = np.array(sent["decision_id"].to_pylist(), dtype=object)
    rows = _organic_purchases(truth, day)
    delivered = luck[:, 0] < DELIVERED
    rows.append(_sent("delivered", customers[delivered], decision_ids[delivered]))
    clicked = delivered & (luck[:, 1] < CLICKED)
    rows.append(_sent("clicked", customers[clicked], decision_ids[clicked]))
    unsubscribed = delivered & (luck[:, 2] < UNSUBSCRIBED)
    rows.append(_sent("unsubscribed", customers[unsubscribed], decision_ids[unsubscribed]))
    is_caused = luck[:, 3] < _uplift(sent, truth, customers)
    delay = np.searchsorted(np.cumsum(DELAYS) / DELAYS.sum(), luck[is_caused, 4], side="right")
    rows += _purchases(truth, customers[is_caused], delay, rng)
    return _table(truth, day, rows)


def true_effects(
    decisions: pa.Table, truth: Truth, windows: Mapping[str, int]
) -> dict[str, TrueEffect]:
    """By campaign: what its messages truly caused within the window of a customer's first slot.

    Exact where a message, the follow-up too, comes a week or more before the window closes, for
    what it causes comes within a week; and for cooldowns that are no shorter than the window.

    Args:
        decisions: all DECISIONS so far; only lane policy counts, as in the report.
        windows: days, by campaign.
    """
    policy = decisions.filter(
        pc.and_(pc.equal(decisions["lane"], "policy"), pc.is_valid(decisions["slot_arm"]))
    ).sort_by([("campaign_id", "ascending"), ("customer_id", "ascending"), ("day", "ascending")])
    campaign = np.array(policy["campaign_id"].to_pylist(), dtype=object)
    customer = np.array(policy["customer_id"].to_pylist(), dtype=object)
    is_first = np.ones(len(policy), dtype=bool)
    is_first[1:] = (campaign[1:] != campaign[:-1]) | (customer[1:] != customer[:-1])
    day = np.asarray(pc.cast(policy["day"], pa.int32()), dtype=np.int64)
    since_first = day - day[np.maximum.accumulate(np.where(is_first, np.arange(len(is_first)), 0))]
    within = since_first < np.array([windows[str(name)] for name in campaign], dtype=np.int64)
    sent = np.asarray(pc.is_valid(policy["arm_id"]))
    slots = policy.filter(pa.array(within & sent))
    is_first_message = is_first[within & sent]
    customers = np.asarray(
        pc.index_in(slots["customer_id"], value_set=pa.array(truth.ids)), dtype=np.int64
    )
    uplift = _uplift(slots, truth, customers)
    revenue = uplift * truth.mean_basket[customers] * (1 - REFUNDED)
    names = np.array(slots["campaign_id"].to_pylist(), dtype=object)
    return {
        str(name): TrueEffect(
            int((is_first_message & (names == name)).sum()),
            float(uplift[names == name].sum()),
            float(revenue[names == name].sum()),
        )
        for name in sorted(set(names.tolist()))
    }


class _Events(NamedTuple):
    """Events of one kind, one element each."""

    kind: str
    customers: Ints
    days_after: Ints
    amount: Ints | None
    decision_ids: Any


def _uplift(sent: pa.Table, truth: Truth, customers: Ints) -> Array:
    """(m,) chance that each message makes a purchase that would not have been."""
    arms, arm_index = np.unique(
        np.array(sent["arm_id"].to_pylist(), dtype=str), return_inverse=True
    )
    uplifts = np.array([truth.arm_uplift.get(str(arm), 0.0) for arm in arms])
    chance: Array = (
        np.minimum(uplifts[arm_index] * truth.responsiveness[customers], 1.0)
        if len(customers)
        else uplifts
    )
    return chance


def _organic_purchases(truth: Truth, day: date) -> list[_Events]:
    rng = np.random.default_rng([truth.seed, day.toordinal(), 3])
    customers = np.flatnonzero(rng.random(len(truth.ids)) < truth.hazard)
    return _purchases(truth, customers, np.zeros(len(customers), dtype=np.int64), rng)


def _purchases(
    truth: Truth, customers: Ints, delay: Ints, rng: np.random.Generator
) -> list[_Events]:
    amount = np.rint(truth.basket[customers] * rng.lognormal(0, truth.basket_sigma, len(customers)))
    amount = np.maximum(amount, 1).astype(np.int64)
    is_refunded = rng.random(len(customers)) < REFUNDED
    return [
        _Events("converted", customers, delay, amount, None),
        _Events(
            "refunded", customers[is_refunded], delay[is_refunded] + 1, amount[is_refunded], None
        ),
    ]


def _sent(kind: str, customers: Ints, decision_ids: Any) -> _Events:
    return _Events(kind, customers, np.zeros(len(customers), dtype=np.int64), None, decision_ids)


def _table(truth: Truth, day: date, rows: list[_Events]) -> pa.Table:
    """OUTCOMES rows of these events; an id hashes day, event, customer and position."""
    start = datetime.combine(day, time(10), tzinfo=UTC)
    parts = []
    for batch, (event, customers, delay, amount, decision_ids) in enumerate(rows):
        ids = [truth.ids[i] for i in customers]
        keys = (f"{day}:{batch}:{event}:{i}:{position}" for position, i in enumerate(ids))
        parts.append(
            pa.table(
                {
                    "outcome_id": [sha256(key.encode()).hexdigest()[:32] for key in keys],
                    "customer_id": ids,
                    "decision_id": [None] * len(ids) if decision_ids is None else decision_ids,
                    "event": [event] * len(ids),
                    "value": pa.nulls(len(ids), pa.float64()),
                    "amount_minor": pa.nulls(len(ids), pa.int64()) if amount is None else amount,
                    "currency": [None if amount is None else truth.currency] * len(ids),
                    "order_id": pa.nulls(len(ids), pa.string()),
                    "category": pa.nulls(len(ids), pa.string()),
                    "code": pa.nulls(len(ids), pa.string()),
                    "occurred_at": [start + timedelta(days=int(d)) for d in delay],
                },
                schema=OUTCOMES,
            )
        )
    return pa.concat_tables(parts)
