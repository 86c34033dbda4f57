"""Whom a change touched, by number: their slots and outcomes as they were and as they are."""

from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from hookline.engines.base import Relation
from hookline.loop.partial_change import Change, Source
from hookline.loop.partial_sums import unique_customers
from hookline.records.arrow import DECISIONS
from hookline.records.arrow_modules import pc

SLOT = ("day", "lane", "campaign_id", "channel", "slot_arm", "group", "arm_id")
"""What a sum reads of a customer's slot; the context cells follow."""
SLOTS_OF_ASKED = """\
SELECT asked.number AS customer_id, {columns}
FROM decisions JOIN asked ON asked.customer_id = decisions.customer_id
WHERE slot_arm IS NOT NULL"""


@dataclass(frozen=True, slots=True)
class Touched:
    """A change's customers, whose `customer_id` is a number here: joins by number take less."""

    n_customers: int
    """With an outcome or a day that changed."""
    n_changed: int
    """With an outcome that changed; these have the first numbers."""
    slots: pa.Table
    slots_before: pa.Table
    outcomes: pa.Table
    outcomes_before: pa.Table


def read_touched(source: Source, change: Change) -> Touched:
    """Read all that sums need of whomever a change touched."""
    changed = unique_customers(change.added, change.removed, change.reached)
    on_days = source.ledger.slots(change.days, ["customer_id", "slot_arm"])
    customers = unique_customers(pa.table({"customer_id": changed}), on_days)
    cells = source.ledger.schema.names[len(DECISIONS.names) :]
    columns = ", ".join(f'"{name}"' for name in (*SLOT, *cells))
    numbers = pa.array(range(len(customers)), pa.int32())
    relations: dict[str, Relation] = {
        "decisions": source.decisions(),
        "asked": pa.table({"customer_id": customers, "number": numbers}),
    }
    slots = source.engine.aggregate(SLOTS_OF_ASKED.format(columns=columns), relations)
    before = slots
    if change.first_day is not None:
        before = slots.filter(pc.less(slots["day"], pa.scalar(change.first_day, pa.date32())))
    kept = source.registry.events(source.events, until=change.mark.last, among=customers)
    now, was = (
        _numbered(pa.concat_tables([kept, each]), customers)
        for each in (change.added, change.removed)
    )
    return Touched(len(customers), len(changed), slots, before, now, was)


def _numbered(outcomes: pa.Table, customers: Any) -> pa.Table:
    """Each customer's number in place of the name; all of them are among the customers."""
    index = outcomes.column_names.index("customer_id")
    numbers: Any = pc.index_in(outcomes["customer_id"], value_set=customers)
    return outcomes.set_column(index, "customer_id", numbers)
