"""How a SQLite connection is set up: safe against a crash, patient with other writers."""

import sqlite3
import time

BUSY_SECONDS = 10.0  # a busy disk syncs a write in seconds, and others queue behind it


def prepare(connection: sqlite3.Connection, _record: object) -> None:
    """Write-ahead log, every commit on disk before it counts, references kept whole."""
    _write_ahead(connection)
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")


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
