"""A SQLite connection: safe against a crash, patient with other writers, its errors in words.

In SQLite's own SQL; `docs/decisions.md` tells why.
"""

import sqlite3
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from hookline.errors import StoreFailed

Cell = TypeVar("Cell", str, int)
BUSY_SECONDS = 10.0  # a busy disk syncs a write in seconds, and others queue behind it


class Connections:
    """Connections to one file, one for each who reads or writes it at the same moment."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._idle: deque[sqlite3.Connection] = deque()
        self._is_closed = False

    @contextmanager
    def connect(self) -> Iterator[sqlite3.Connection]:
        """One that nobody else uses meanwhile; what it has begun and not ended is undone."""
        try:
            connection = self._idle.pop()
        except IndexError:  # none is free, or another thread was quicker
            connection = self._open()
        try:
            yield connection
        finally:
            if connection.in_transaction:
                connection.rollback()
            self._idle.append(connection)
            if self._is_closed:
                self.close()

    def close(self) -> None:
        """Close those that nobody uses, and every other one as soon as it is given back."""
        self._is_closed = True
        with suppress(IndexError):
            while True:
                self._idle.pop().close()

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self._path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection


def prepare(connection: sqlite3.Connection) -> None:
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
    except sqlite3.DatabaseError as error:
        if (problem := _problem(error, where)) is None:
            raise
        raise problem from None


def _problem(error: sqlite3.Error, where: str) -> StoreFailed | None:
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
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All that is written within it, or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        if connection.in_transaction:  # SQLite itself undoes what a full disk cut short
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def column(
    connection: sqlite3.Connection, kind: type[Cell], query: str, *values: object
) -> list[Cell]:
    """What a query answers in its first column, a row each."""
    return [kind(row[0]) for row in connection.execute(query, values)]


def scalar(
    connection: sqlite3.Connection, kind: type[Cell], query: str, *values: object
) -> Cell | None:
    """What a query answers first; None where it has no row, or nothing in it."""
    row = connection.execute(query, values).fetchone()
    return None if row is None or row[0] is None else kind(row[0])


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
