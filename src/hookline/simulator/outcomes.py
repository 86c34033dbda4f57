"""What simulated customers do on a day, asked or unasked."""

from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from typing import NamedTuple

import numpy as np
import pyarrow as pa

from hookline.arrays import Ints
from hookline.records.arrow import OUTCOMES
from hookline.records.arrow_modules import pc
from hookline.simulator.customers import Truth
from hookline.simulator.messages import chances_to_buy, messages_of

DELAYS = np.array([0.38, 0.22, 0.14, 0.10, 0.07, 0.05, 0.04])
"""Chance that a caused purchase comes so many days after the message."""
DELIVERED, CLICKED, UNSUBSCRIBED, REFUNDED = 0.96, 0.06, 0.002, 0.04


def organic_outcomes(truth: Truth, first_day: date, last_day: date) -> pa.Table:
    """Purchases on the days before any message, for what customers spent before."""
    days = [first_day + timedelta(days=i) for i in range((last_day - first_day).days + 1)]
    return pa.concat_tables([_table(truth, day, _organic_purchases(truth, day)) for day in days])


def outcomes_for(
    decisions: pa.Table, truth: Truth, day: date, seed: int = 0, earlier: pa.Table | None = None
) -> pa.Table:
    """OUTCOMES of one day: unasked purchases, and all that its messages lead to in a week.

    Args:
        decisions: DECISIONS of that day; rows that sent nothing lead to nothing.
        seed: of the messages' luck; the customers' own is the truth's.
        earlier: DECISIONS of the days before; needed where customers tire of messages.
    """
    assert earlier is not None or truth.fatigue == 0, "fatigue comes from earlier messages"
    sent = decisions.filter(pc.is_valid(decisions["arm_id"]))
    rows_so_far = decisions if earlier is None else pa.concat_tables([decisions, earlier])
    messages = messages_of(rows_so_far, truth)
    customers = messages.customer[: len(sent)]
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
    is_caused = luck[:, 3] < chances_to_buy(truth, messages)[: len(sent)]
    delay = np.searchsorted(np.cumsum(DELAYS) / DELAYS.sum(), luck[is_caused, 4], side="right")
    rows += _purchases(truth, customers[is_caused], delay, rng)
    return _table(truth, day, rows)


class _Events(NamedTuple):
    """Events of one kind, one element each."""

    kind: str
    customers: Ints
    days_after: Ints
    amount: Ints | None
    decision_ids: object


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


def _sent(kind: str, customers: Ints, decision_ids: object) -> _Events:
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
