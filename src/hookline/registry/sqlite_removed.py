"""The journal of outcomes taken out of SQLite's inbox: what sums have to take off again."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from hookline.registry import sqlite_inbox as inbox
from hookline.registry.base import Added, InboxMark
from hookline.registry.sqlite_inbox import fetch, mark, of_events, stored
from hookline.registry.tables import notes
from hookline.registry.tables import removed_outcomes as journal

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
    if connection.execute(delete(journal).where(journal.c.seq <= last - KEPT)).rowcount:
        _know_after(connection, last - KEPT)
    return added


def forget(connection: Connection, customer_id: str) -> None:
    """Erase a customer's rows; who is behind them has to count all anew."""
    is_of_customer = journal.c.customer_id == customer_id
    last = connection.scalar(select(func.max(journal.c.seq)).where(is_of_customer))
    if last is not None:
        connection.execute(delete(journal).where(is_of_customer))
        _know_after(connection, last)


def forget_all(connection: Connection) -> None:
    """Erase all rows; everybody has to count all anew."""
    connection.execute(delete(journal))
    _know_after(connection, mark(connection).removed)


def _know_after(connection: Connection, position: int) -> None:
    value = str(max(position, _known_after(connection)))
    row = insert(notes).values({"name": KNOWN_AFTER, "value": value})
    connection.execute(row.on_conflict_do_update(index_elements=["name"], set_={"value": value}))


def _known_after(connection: Connection) -> int:
    value = connection.scalar(select(notes.c.value).where(notes.c.name == KNOWN_AFTER))
    return int(value or 0)
