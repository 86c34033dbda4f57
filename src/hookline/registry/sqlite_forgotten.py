"""Outcomes of SQLite that are to leave for good, of one customer or of all who are long past."""

from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete, select, update

from hookline.registry import sqlite_removed
from hookline.registry.sqlite_inbox import drop_stray_runs, rows_of
from hookline.registry.tables import outcomes as inbox

if TYPE_CHECKING:
    import pyarrow as pa


def unname(connection: Connection, customer_id: str, outcomes: "pa.Table") -> None:
    """As `Registry.unname_outcomes`, within a transaction."""
    is_of_customer = inbox.c.customer_id == customer_id
    order = inbox.c.occurred_us, inbox.c.outcome_id
    positions = connection.scalars(select(inbox.c.seq).where(is_of_customer).order_by(*order)).all()
    for position, row in zip(positions, rows_of(outcomes), strict=True):
        names = [column.name for column in inbox.columns][1:]
        values = dict(zip(names, row, strict=True))
        connection.execute(update(inbox).where(inbox.c.seq == position).values(values))
    drop_stray_runs(connection)
    sqlite_removed.forget(connection, customer_id)


def purge(connection: Connection, before_us: int) -> int:
    """As `Registry.purge_outcomes`, within a transaction.

    Args:
        before_us: microseconds since 1970, UTC.
    """
    n_gone = connection.execute(delete(inbox).where(inbox.c.occurred_us < before_us)).rowcount
    drop_stray_runs(connection)
    if n_gone:
        sqlite_removed.forget_all(connection)
    return n_gone
