"""The journal of outcomes taken out of SQLite's inbox: what sums have to take off again."""

from collections.abc import Collection, Sequence
from sqlite3 import Connection
from typing import TYPE_CHECKING

from hookline.registry import sqlite_inbox as inbox
from hookline.registry.base import Added, InboxMark
from hookline.registry.sqlite_connection import scalar
from hookline.registry.sqlite_documents import put
from hookline.registry.sqlite_inbox import fetch, mark, of_events, stored

if TYPE_CHECKING:
    import pyarrow as pa

KEPT = 500_000
"""Rows of the journal that are kept; who is behind them has to count all anew."""
KNOWN_AFTER = "removed outcomes known after"
"""The position behind which the journal is whole."""


def read(
    connection: Connection, names: Collection[str], since: InboxMark, columns: Sequence[str]
) -> "pa.Table | None":
    """As `Registry.removed_events`."""
    if since.removed < _known_after(connection):
        return None
    query = f"SELECT {stored(columns)} FROM removed_outcomes "  # noqa: S608 - our own columns
    query += f"WHERE seq > ? AND position <= ? AND {of_events(names)}"
    return fetch(connection, query, [since.removed, since.last, *sorted(names)], columns)


def add(connection: Connection, outcomes: "Collection[pa.Table]", run: str) -> Added:
    """As `Registry.add_outcomes`, within a transaction; the journal keeps its latest rows alone."""
    added = inbox.add(connection, outcomes, run)
    last = mark(connection).removed
    too_old = "DELETE FROM removed_outcomes WHERE seq <= ?"
    if connection.execute(too_old, (last - KEPT,)).rowcount:
        _know_after(connection, last - KEPT)
    return added


def forget(connection: Connection, customer_id: str) -> None:
    """Erase a customer's rows; who is behind them has to count all anew."""
    of_customer = "FROM removed_outcomes WHERE customer_id = ?"
    last = scalar(connection, int, f"SELECT max(seq) {of_customer}", customer_id)
    if last is not None:
        connection.execute(f"DELETE {of_customer}", (customer_id,))
        _know_after(connection, last)


def forget_all(connection: Connection) -> None:
    """Erase all rows; everybody has to count all anew."""
    connection.execute("DELETE FROM removed_outcomes")
    _know_after(connection, mark(connection).removed)


def _know_after(connection: Connection, position: int) -> None:
    value = str(max(position, _known_after(connection)))
    put(connection, "notes", {"name": KNOWN_AFTER, "value": value})


def _known_after(connection: Connection) -> int:
    return scalar(connection, int, "SELECT value FROM notes WHERE name = ?", KNOWN_AFTER) or 0
