"""A SQLite connection: safe against a crash, patient with other writers, its errors in words."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from hookline.errors import StoreFailed

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
        StoreFailed: HL301 another process holds the file, HL304 it is no database of ours, is
            damaged, or the disk takes no more.
    """
    where = str(path)
    try:
        yield
    except (DatabaseError, sqlite3.DatabaseError) as error:  # raw cursors raise SQLite's own
        if (problem := _problem(getattr(error, "orig", error), where)) is None:
            raise
        raise problem from None


def _problem(error: Any, where: str) -> StoreFailed | None:
    """What a person can do about it; None for what is a bug of ours."""
    words = str(error)
    if "locked" in words:
        fix = "another Hookline is writing; try again in a moment"
        return StoreFailed("HL301", "the database is locked", where=where, fix=fix)
    if "not a database" in words:
        fix = "is it the right file? HOOKLINE_HOME says where the workspace is"
        return StoreFailed("HL304", "this is no Hookline database", where=where, fix=fix)
    if "malformed" in words:
        fix = "put a copy of it back, then take in the outcomes that came since"
        return StoreFailed("HL304", "the database is damaged", where=where, fix=fix)
    if isinstance(error, sqlite3.OperationalError):
        fix = "make sure that the disk has room and may be written, then try again"
        return StoreFailed("HL304", f"cannot use it: {error}", where=where, fix=fix)
    return None


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """All that is written within it, or nothing."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        driver: Any = connection.connection.dbapi_connection
        if driver.in_transaction:  # SQLite itself undoes what a full disk cut short
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
