"""The inbox of outcomes in SQLite: rows in by the hundred thousand, and out again as Arrow."""

import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
from sqlalchemy import Connection, select

from hookline.records.arrow import OUTCOMES
from hookline.registry.base import Added
from hookline.registry.tables import outcome_runs
from hookline.registry.tables import outcomes as inbox

OTHER_AMOUNT = (
    "DELETE FROM outcomes WHERE event = 'converted' AND customer_id = ? AND order_id = ? "
    "AND outcome_id <> ?"
)
OF_RUN = (
    "INSERT OR REPLACE INTO outcome_runs SELECT ?, ? "
    "WHERE NOT EXISTS (SELECT 1 FROM outcomes WHERE outcome_id = ?)"
)
"""Before the rows are put in: what is there already keeps the run that brought it."""


def add(connection: Connection, outcomes: pa.Table, run: str) -> Added:
    """As `Registry.add_outcomes`, within a transaction."""
    names = [column.name for column in inbox.columns]
    marks = ", ".join("?" * len(names))
    # sorted, so that two writers meet the same rows in the same order
    ordered = outcomes.sort_by("outcome_id")
    columns = [ordered[name] for name in OUTCOMES.names[:-1]]
    stamps = ordered["occurred_at"].cast(pa.int64())
    rows = list(zip(*(column.to_pylist() for column in [*columns, stamps]), strict=True))
    cursor: Any = connection.connection.cursor()
    n_before = _count(connection)
    cursor.executemany(OTHER_AMOUNT, [order for row in rows if (order := _order(names, row))])
    n_kept = _count(connection)
    cursor.executemany(OF_RUN, [(row[0], run, row[0]) for row in rows])
    cursor.executemany(f"INSERT OR IGNORE INTO outcomes VALUES ({marks})", rows)  # noqa: S608
    n_replaced = n_before - n_kept
    return Added(_count(connection) - n_kept - n_replaced, n_replaced)


def undo(connection: Connection, run: str) -> int:
    """As `Registry.undo_outcomes`, within a transaction."""
    ids = select(outcome_runs.c.outcome_id).where(outcome_runs.c.run == run)
    n_before = _count(connection)
    connection.execute(inbox.delete().where(inbox.c.outcome_id.in_(ids)))
    connection.execute(outcome_runs.delete().where(outcome_runs.c.run == run))
    return n_before - _count(connection)


def drop(connection: Connection, outcome_id: str) -> bool:
    """As `Registry.drop_outcome`, within a transaction."""
    return connection.execute(inbox.delete().where(inbox.c.outcome_id == outcome_id)).rowcount > 0


def read(path: Path, since: datetime.datetime | None, customer_id: str | None) -> pa.Table:
    """As `Registry.outcomes`, by a reader that makes Arrow of rows without Python between."""
    import adbc_driver_sqlite.dbapi

    since_us = round(since.timestamp() * 1e6) if since else -(2**62)
    query = "SELECT * FROM outcomes WHERE occurred_us >= ? "
    query += "AND customer_id = ? " if customer_id is not None else ""
    query += "ORDER BY customer_id, occurred_us, outcome_id"
    connect = adbc_driver_sqlite.dbapi.connect
    with connect(str(path)) as connection, connection.cursor() as cursor:
        cursor.execute(query, (since_us,) if customer_id is None else (since_us, customer_id))
        rows = cursor.fetch_arrow_table()
    stamps = rows["occurred_us"].cast(pa.int64()).cast(OUTCOMES.field("occurred_at").type)
    return rows.drop_columns(["occurred_us"]).append_column("occurred_at", stamps).cast(OUTCOMES)


def _order(names: Sequence[str], row: Sequence[Any]) -> tuple[Any, Any, Any] | None:
    """Customer, order and outcome of a purchase with an order id; None for any other row."""
    fields = dict(zip(names, row, strict=True))
    if fields["event"] != "converted" or not fields["order_id"]:
        return None
    return fields["customer_id"], fields["order_id"], fields["outcome_id"]


def _count(connection: Connection) -> int:
    return int(connection.exec_driver_sql("SELECT count(*) FROM outcomes").scalar() or 0)
