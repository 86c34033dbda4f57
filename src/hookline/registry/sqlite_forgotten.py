"""Outcomes of SQLite that are to leave for good, of one customer or of all who are long past."""

from sqlite3 import Connection
from typing import TYPE_CHECKING

from hookline.registry import sqlite_removed
from hookline.registry.sqlite_connection import column
from hookline.registry.sqlite_inbox import drop_stray_runs, rows_of
from hookline.registry.tables import OUTCOME_COLUMNS

if TYPE_CHECKING:
    import pyarrow as pa


def unname(connection: Connection, customer_id: str, outcomes: "pa.Table") -> None:
    """As `Registry.unname_outcomes`, within a transaction."""
    of_customer = "SELECT seq FROM outcomes WHERE customer_id = ? ORDER BY occurred_us, outcome_id"
    changed = ", ".join(f"{name} = ?" for name in OUTCOME_COLUMNS)
    positions = column(connection, int, of_customer, customer_id)
    for position, row in zip(positions, rows_of(outcomes), strict=True):
        connection.execute(f"UPDATE outcomes SET {changed} WHERE seq = ?", (*row, position))  # noqa: S608
    drop_stray_runs(connection)
    sqlite_removed.forget(connection, customer_id)


def purge(connection: Connection, before_us: int) -> int:
    """As `Registry.purge_outcomes`, within a transaction.

    Args:
        before_us: microseconds since 1970, UTC.
    """
    n_gone = connection.execute("DELETE FROM outcomes WHERE occurred_us < ?", (before_us,)).rowcount
    drop_stray_runs(connection)
    if n_gone:
        sqlite_removed.forget_all(connection)
    return n_gone
