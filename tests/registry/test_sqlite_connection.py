"""What SQLite says is told in words, and a transaction raises what ended it."""

import sqlite3
from collections import deque
from contextlib import closing
from pathlib import Path

import pytest

from hookline.errors import BadInput
from hookline.registry.sqlite_connection import Connections, column, scalar, transaction, with_place


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (sqlite3.OperationalError("database or disk is full"), "cannot use it: database or disk"),
        (sqlite3.DatabaseError("database disk image is malformed"), "the database is damaged"),
        (sqlite3.OperationalError("database is locked"), "the database is locked"),
    ],
)
def test_a_full_disk_and_a_damaged_file_are_told_whoever_raises_it(
    error: sqlite3.Error, words: str
) -> None:
    with pytest.raises(BadInput) as found, with_place(Path("hookline.db")):
        raise error
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
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute("CREATE TABLE kept (name TEXT)")
        with pytest.raises(KeyError):
            _fail(connection, is_undone=is_undone)
        assert connection.execute("SELECT count(*) FROM kept").fetchone() == (0,)


def test_who_reads_at_the_same_moment_has_a_connection_of_their_own(tmp_path: Path) -> None:
    connections = Connections(tmp_path / "hookline.db")
    with connections.connect() as one:
        with connections.connect() as other:
            assert other is not one
        with connections.connect() as next_one:
            assert next_one is other  # what is free is used again
    connections.close()
    with pytest.raises(sqlite3.ProgrammingError):
        one.execute("SELECT 1")


def test_one_that_is_given_back_after_the_end_is_closed(tmp_path: Path) -> None:
    connections = Connections(tmp_path / "hookline.db")
    with connections.connect() as connection:
        connections.close()
        assert connection.execute("SELECT 1").fetchone() == (1,)  # who uses it ends in peace
    with pytest.raises(sqlite3.ProgrammingError):
        connection.execute("SELECT 1")


def test_where_another_thread_took_the_last_free_one_a_new_one_is_opened(tmp_path: Path) -> None:
    class Taken(deque[sqlite3.Connection]):
        """Looks as if one were free, until it is taken."""

        def __bool__(self) -> bool:
            return True

    connections = Connections(tmp_path / "hookline.db")
    connections._idle = Taken()
    with connections.connect() as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    connections.close()


def test_what_was_begun_and_not_ended_is_undone_for_the_next(tmp_path: Path) -> None:
    connections = Connections(tmp_path / "hookline.db")
    with connections.connect() as connection:
        connection.execute("CREATE TABLE kept (name TEXT)")
        connection.execute("BEGIN")
        connection.execute("INSERT INTO kept VALUES ('half')")
    with connections.connect() as connection:
        assert not connection.in_transaction
        assert connection.execute("SELECT count(*) FROM kept").fetchone() == (0,)
    connections.close()


def test_what_a_query_answers_is_of_the_kind_that_is_asked_for() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        assert column(connection, int, "SELECT '7' UNION SELECT 8 ORDER BY 1") == [8, 7]
        assert column(connection, str, "SELECT 'a' WHERE FALSE") == []
        assert scalar(connection, int, "SELECT ?", "7") == 7
        assert scalar(connection, str, "SELECT ?", "") == ""
        assert scalar(connection, str, "SELECT max(name) FROM sqlite_master") is None
        assert scalar(connection, str, "SELECT 'a' WHERE FALSE") is None


def _fail(connection: sqlite3.Connection, *, is_undone: bool) -> None:
    with transaction(connection):
        connection.execute("INSERT INTO kept VALUES ('half')")
        if is_undone:  # as SQLite does by itself where the disk is full
            connection.execute("ROLLBACK")
        raise KeyError
