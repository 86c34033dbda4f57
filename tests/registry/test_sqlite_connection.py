"""What SQLite says is told in words, and a transaction raises what ended it."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import DatabaseError

from hookline.errors import BadInput
from hookline.registry.sqlite_connection import transaction, with_place


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (sqlite3.OperationalError("database or disk is full"), "cannot use it: database or disk"),
        (sqlite3.DatabaseError("database disk image is malformed"), "the database is damaged"),
        (sqlite3.OperationalError("database is locked"), "the database is locked"),
    ],
)
@pytest.mark.parametrize("is_wrapped", [True, False])
def test_a_full_disk_and_a_damaged_file_are_told_whoever_raises_it(
    error: sqlite3.Error, words: str, is_wrapped: bool
) -> None:
    raised = DatabaseError("SELECT 1", {}, error) if is_wrapped else error
    with pytest.raises(BadInput) as found, with_place(Path("hookline.db")):
        raise raised
    assert found.value.where == "hookline.db"
    assert found.value.problem.startswith(words)
    assert found.value.fix


def test_what_is_no_matter_of_the_file_stays_what_it_is() -> None:
    with pytest.raises(sqlite3.IntegrityError), with_place(Path("hookline.db")):
        raise sqlite3.IntegrityError("UNIQUE constraint failed")


@pytest.mark.parametrize("is_undone", [True, False])
def test_what_ended_a_transaction_is_raised_where_sqlite_has_undone_it_by_itself(
    is_undone: bool,
) -> None:
    engine = create_engine("sqlite://", connect_args={"isolation_level": None})
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE kept (name TEXT)")
        with pytest.raises(KeyError):
            _fail(connection, is_undone=is_undone)
        assert connection.exec_driver_sql("SELECT count(*) FROM kept").scalar() == 0
    engine.dispose()


def _fail(connection: Connection, *, is_undone: bool) -> None:
    with transaction(connection):
        connection.exec_driver_sql("INSERT INTO kept VALUES ('half')")
        if is_undone:  # as SQLite does by itself where the disk is full
            connection.exec_driver_sql("ROLLBACK")
        raise KeyError
