"""A question to the SQLite file that is asked before anything that reads documents is loaded."""

import sqlite3
from contextlib import closing
from pathlib import Path

PATIENCE = 1.0  # seconds that another process may hold the file


def has_campaign_begun(path: Path) -> bool | None:
    """Has a campaign of this file been launched, whatever became of it since?

    Returns:
        None where the file does not say: it is locked, older than the table, or no database.
    """
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True)) as file:
            file.execute(f"PRAGMA busy_timeout={round(1000 * PATIENCE)}")
            query = "SELECT 1 FROM campaigns WHERE state <> 'reserved' LIMIT 1"
            return file.execute(query).fetchone() is not None
    except sqlite3.Error:
        return None
