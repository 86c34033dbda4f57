"""Outcomes of SQLite that are to leave for good, of one customer or of all who are long past."""

from sqlalchemy import ColumnElement, Connection, delete

from hookline.registry.sqlite_inbox import count_removed, drop_stray_runs
from hookline.registry.tables import outcomes as inbox


def remove(connection: Connection, customer_id: str) -> None:
    """Take out a customer's outcomes, and which files brought them; within a transaction."""
    _delete(connection, inbox.c.customer_id == customer_id)


def purge(connection: Connection, before_us: int) -> int:
    """As `Registry.purge_outcomes`, within a transaction.

    Args:
        before_us: microseconds since 1970, UTC.
    """
    return _delete(connection, inbox.c.occurred_us < before_us)


def _delete(connection: Connection, is_meant: ColumnElement[bool]) -> int:
    n_gone = connection.execute(delete(inbox).where(is_meant)).rowcount
    drop_stray_runs(connection)
    count_removed(connection, n_gone)
    return n_gone
