"""A SQLite connection: safe against a crash, patient with other writers, its errors in words."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError, OperationalError

from hookline.errors import BadInput

BUSY_SECONDS = 10.0  # a busy disk syncs a write in seconds, and others queue behind it


def prepare(connection: sqlite3.Connection, _record: object) -> None:
    """Write-ahead log, every commit on disk before it counts, references kept whole."""
    _write_ahead(connection)
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")


@contextmanager
def with_place(path: Path) -> Iterator[None]:
    """Say of a database error which file it is about and what to do.

    Raises:
        BadInput: HL301 another process holds the file, HL304 it is no database of ours.
    """
    where = str(path)
    try:
        yield
    except OperationalError as error:
        if "locked" not in str(error.orig):
            raise BadInput("HL304", f"cannot use it: {error.orig}", where=where) from None
        fix = "another Hookline is writing; try again in a moment"
        raise BadInput("HL301", "the database is locked", where=where, fix=fix) from None
    except DatabaseError as error:
        if "not a database" not in str(error.orig):
            raise
        fix = "is it the right file? HOOKLINE_HOME says where the workspace is"
        raise BadInput("HL304", "this is no Hookline database", where=where, fix=fix) from None


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """All that is written within it, or nothing."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.exec_driver_sql("ROLLBACK")
        raise
    connection.exec_driver_sql("COMMIT")


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Turn WAL on; SQLite refuses at once while another does the same, so the waiting is ours."""
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.02)
        else:
            return
