"""The Arrow schemas of the rows: who could be messaged, what was decided, what came of it."""

from collections.abc import Sequence

import pyarrow as pa

from hookline.records.arrow_modules import ArrowField

_AUDIENCE: list[ArrowField] = [
    pa.field("customer_id", pa.string(), nullable=False),
    pa.field("consent_channels", pa.list_(pa.string())),
]
AUDIENCE = pa.schema(_AUDIENCE)
"""The columns that every audience has; any SVOC or context column may follow. Null: unknown."""

_DECISIONS: list[ArrowField] = [
    pa.field("decision_id", pa.string(), nullable=False),
    pa.field("customer_id", pa.string(), nullable=False),
    pa.field("day", pa.date32(), nullable=False),
    pa.field("pool", pa.string()),
    pa.field("lane", pa.string()),
    pa.field("campaign_id", pa.string()),
    pa.field("channel", pa.string()),
    pa.field("slot_arm", pa.string()),
    pa.field("slot_p", pa.float64()),
    pa.field("channel_p", pa.float64()),
    pa.field("k", pa.int32()),
    pa.field("group", pa.string()),
    pa.field("arm_id", pa.string()),
    pa.field("arm_p", pa.float64()),
    pa.field("reason", pa.string(), nullable=False),
    pa.field("cell_id", pa.string()),
    pa.field("policy", pa.string()),
    pa.field("policy_version", pa.string()),
    pa.field("audience_digest", pa.string()),
    pa.field("rules_version", pa.string()),
    pa.field("consent", pa.string()),
    pa.field("slots_7d", pa.int32()),
]
DECISIONS = pa.schema(_DECISIONS)
"""One row a customer and day. `channel_p` is W, the drawn campaign-channel's share of p; `k` is K,
its number of eligible arms; `arm_id` null means that nothing is sent (a ghost row when `slot_arm`
is not null). `consent` is the channels that were open, joined by "|", and `slots_7d` what counted
toward the weekly cap: both as they were, for whoever asks later. Columns of the
context cells follow, each a string named as the cell is."""

_PROPENSITIES: list[ArrowField] = [
    pa.field("day", pa.date32(), nullable=False),
    pa.field("cell_id", pa.string(), nullable=False),
    pa.field("campaign_id", pa.string()),
    pa.field("channel", pa.string()),
    pa.field("arm_id", pa.string(), nullable=False),
    pa.field("p", pa.float64(), nullable=False),
]
PROPENSITIES = pa.schema(_PROPENSITIES)
"""Every arm's p in every distinct cell of a day, `none` included; p of a cell sums to 1."""

_OUTCOMES: list[ArrowField] = [
    pa.field("outcome_id", pa.string(), nullable=False),
    pa.field("customer_id", pa.string(), nullable=False),
    pa.field("decision_id", pa.string()),
    pa.field("event", pa.string(), nullable=False),
    pa.field("value", pa.float64()),
    pa.field("amount_minor", pa.int64()),
    pa.field("currency", pa.string()),
    pa.field("order_id", pa.string()),
    pa.field("category", pa.string()),
    pa.field("code", pa.string()),
    pa.field("occurred_at", pa.timestamp("us", tz="UTC"), nullable=False),
]
OUTCOMES = pa.schema(_OUTCOMES)
"""What customers did. Amounts are minor units, never negative: `refunded` is subtracted by kind."""


def decisions_schema(cells: Sequence[str]) -> pa.Schema:
    """DECISIONS with one string column for each context cell."""
    return pa.schema([*DECISIONS, *(pa.field(name, pa.string()) for name in cells)])
