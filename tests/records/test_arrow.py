"""The schemas of the rows: columns are only ever added, and in one place."""

import pyarrow as pa

from hookline.records.arrow import (
    AUDIENCE,
    DECISIONS,
    OUTCOMES,
    PROPENSITIES,
    decisions_schema,
)


def test_a_decision_row_has_these_columns_and_its_cells_after_them() -> None:
    assert DECISIONS.names == [
        "decision_id", "customer_id", "day", "pool", "lane", "campaign_id", "channel", "slot_arm",
        "slot_p", "channel_p", "k", "group", "arm_id", "arm_p", "reason", "cell_id", "policy",
        "policy_version", "audience_digest", "rules_version", "consent", "slots_7d",
    ]  # fmt: skip
    wider = decisions_schema(("stage", "language"))
    assert wider.names == [*DECISIONS.names, "stage", "language"]
    assert wider.field("stage").type == pa.string()


def test_an_outcome_row_has_these_columns() -> None:
    assert OUTCOMES.names == [
        "outcome_id", "customer_id", "decision_id", "event", "value", "amount_minor", "currency",
        "order_id", "category", "code", "occurred_at",
    ]  # fmt: skip
    assert OUTCOMES.field("occurred_at").type == pa.timestamp("us", tz="UTC")
    assert OUTCOMES.field("amount_minor").type == pa.int64()


def test_ids_days_and_events_are_never_null() -> None:
    never = {
        field.name
        for schema in (AUDIENCE, DECISIONS, OUTCOMES, PROPENSITIES)
        for field in schema
        if not field.nullable
    }
    assert never == {
        "customer_id", "decision_id", "day", "reason", "outcome_id", "event", "occurred_at",
        "cell_id", "arm_id", "p",
    }  # fmt: skip
