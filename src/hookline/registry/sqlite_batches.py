"""All events of SQLite's inbox, a batch of customers at a time: what a count from scratch reads."""

import json
from collections.abc import Collection, Iterator
from sqlite3 import Connection
from typing import TYPE_CHECKING

from hookline.registry.base import EVENT_COLUMNS
from hookline.registry.sqlite_inbox import of_events, stored

if TYPE_CHECKING:
    import pyarrow as pa

BATCH_ROWS = 16_384
"""About so many are in memory at once; a customer's are never in two batches."""
FROM_INDEX = "FROM outcomes INDEXED BY outcomes_of_customer WHERE customer_id > ?"
"""The index is in order of customer and holds all that is read."""
SOME_CUSTOMERS = f"SELECT customer_id {FROM_INDEX} ORDER BY customer_id LIMIT ?"
LAST_OF_BATCH = f"SELECT max(customer_id) FROM ({SOME_CUSTOMERS})"  # noqa: S608 - text of ours


def read_by_customer(
    connection: Connection, names: Collection[str], until: int
) -> "Iterator[pa.Table]":
    """As `Registry.events_by_customer`.

    A column comes as one JSON array: of rows as Python objects most of the time would be the
    garbage collector's, which looks through every one of them.
    """
    arrays = ", ".join(f"json_group_array({name})" for name in stored(EVENT_COLUMNS).split(", "))
    query = f"SELECT {arrays} {FROM_INDEX} AND customer_id <= ? AND seq <= ? "
    query += f"AND +{of_events(names)}"
    connection.execute("BEGIN")  # all batches are of one moment; closing ends it
    cursor = connection.cursor()
    after = ""
    while last := cursor.execute(LAST_OF_BATCH, (after, BATCH_ROWS)).fetchone()[0]:
        yield _table(cursor.execute(query, (after, last, until, *sorted(names))).fetchone())
        after = last


def _table(columns: Collection[str]) -> "pa.Table":
    import pyarrow as pa

    from hookline.records.arrow import OUTCOMES

    schema = pa.schema([OUTCOMES.field(name) for name in EVENT_COLUMNS])
    typed = zip(columns, schema.types, strict=True)
    return pa.table([pa.array(json.loads(text), kind) for text, kind in typed], schema=schema)
