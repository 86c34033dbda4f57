"""Whom a change touched, by number: their slots and outcomes as they were and as they are."""

import re

import pyarrow as pa

from hookline.loop.partial_change import AnswerChange, Source
from hookline.loop.partial_sums import unique_customers
from hookline.records.arrow_modules import Column, pc


class Touched:
    """A change's customers, whose `customer_id` is a number here: joins by number take less."""

    def __init__(self, source: Source, change: AnswerChange) -> None:
        """Read their outcomes; their slots are read when a question asks for them."""
        # in order, so that the inbox finds neighbours together
        changed = unique_customers(change.added, change.removed, change.reached).sort()
        on_days = source.ledger.slots(change.days, ["customer_id", "slot_arm"])
        customers = unique_customers(pa.table({"customer_id": changed}), on_days)
        self.n_customers, self.n_changed = len(customers), len(changed)
        """With an outcome or a day that changed; with an outcome that changed, which have the first
        numbers."""
        kept = source.registry.events(source.events, until=change.mark.last, among=customers)
        self.outcomes, self.outcomes_before = (
            _numbered(pa.concat_tables([kept, each]), customers)
            for each in (change.added, change.removed)
        )
        self._source, self._first_day, self._customers = source, change.first_day, customers
        self._slots: dict[tuple[str, ...], pa.Table] = {}

    def slots(self, sql: str) -> pa.Table:
        """Their slots, with the columns that a question names.

        Columns are told by their names in its SQL, so that no question has to list them twice; a
        name that stands there in another sense costs one column more, and changes no sum.
        """
        names = tuple(field.name for field in self._source.ledger.schema
                      if re.search(rf"\b{re.escape(field.name)}\b", sql))  # fmt: skip
        if names not in self._slots:
            days, customers = self._source.days, self._customers
            slots = self._source.ledger.numbered_slots(days, names, customers)
            self._slots[names] = slots.unify_dictionaries()
        return self._slots[names]

    def slots_before(self, sql: str) -> pa.Table:
        """As `slots`, of the days that were there before."""
        slots = self.slots(sql)
        if self._first_day is None:
            return slots
        return slots.filter(pc.less(slots["day"], pa.scalar(self._first_day, pa.date32())))


def below(rows: pa.Table, number: int) -> pa.Table:
    """The rows of customers with a number below it."""
    return rows.filter(pc.less(rows["customer_id"], pa.scalar(number, pa.int32())))


def _numbered(outcomes: pa.Table, customers: Column) -> pa.Table:
    """Each customer's number in place of the name; all of them are among the customers."""
    index = outcomes.column_names.index("customer_id")
    numbers: Column = pc.index_in(outcomes["customer_id"], value_set=customers)
    return outcomes.set_column(index, "customer_id", numbers)
