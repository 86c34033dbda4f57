"""Brings a database up to date; each step is recorded by its name."""

import json
from collections.abc import Callable
from sqlite3 import Connection

from hookline.errors import BadInput, Wording
from hookline.registry import tables
from hookline.registry.sqlite_connection import column, scalar
from hookline.registry.sqlite_documents import put

LATEST_OF = ("pool", "policy", "version")
OF_OUTCOMES = ("outcomes_of_customer", "outcomes_by_order", "outcomes_by_event")
"""The indexes, which keep their names where a table is renamed."""


def m001_first(connection: Connection) -> None:
    """The first tables."""
    for statements in tables.ALL_TABLES:
        _execute(connection, statements)


def m002_latest_states(connection: Connection) -> None:
    """Which state is the latest of each pool and policy; until now the newest document was it."""
    _execute(connection, tables.LATEST_STATES)
    documents = column(connection, str, "SELECT document FROM states ORDER BY seq")
    for document in map(json.loads, documents):
        put(connection, "latest_states", {name: document[name] for name in LATEST_OF})


def m003_outcome_runs(connection: Connection) -> None:
    """Which run brought an outcome, and orders looked up by their id."""
    _execute(connection, tables.OUTCOME_RUNS)
    _execute(connection, tables.OUTCOME_INDEXES)


def m004_learnings(connection: Connection) -> None:
    """What worked and what people keep mending, as prompts will say it."""
    _execute(connection, tables.LEARNINGS)


def m005_receipts(connection: Connection) -> None:
    """Who was forgotten, so that they stay out."""
    _execute(connection, tables.RECEIPTS)


def m006_events(connection: Connection) -> None:
    """Events of a few days are found without reading those of all days."""
    _execute(connection, tables.OUTCOME_INDEXES)


def m007_removed_outcomes(connection: Connection) -> None:
    """Positions of outcomes that are never given out again, and a journal of those taken out."""
    _execute(connection, tables.REMOVED_OUTCOMES)
    names = column(connection, str, "SELECT name FROM pragma_table_info('outcomes')")
    if "seq" not in names:
        for index in OF_OUTCOMES:
            connection.execute(f"DROP INDEX IF EXISTS {index}")
        connection.execute("ALTER TABLE outcomes RENAME TO outcomes_before")
        _execute(connection, tables.OUTCOMES)
        columns = ", ".join(names)
        copy = f"INSERT INTO outcomes ({columns}) SELECT {columns} FROM outcomes_before "  # noqa: S608
        connection.execute(copy + "ORDER BY rowid")
        connection.execute("DROP TABLE outcomes_before")
    connection.execute(tables.REMEMBER_REMOVED)


def m008_outcomes_of_customer(connection: Connection) -> None:
    """What sums read of a customer's outcomes stands in one index, so that no row is looked up."""
    _execute(connection, tables.OUTCOME_INDEXES)
    connection.execute("DROP INDEX IF EXISTS outcomes_by_customer")


def m009_set_aside_by(connection: Connection) -> None:
    """Which approval set a version aside; until now that stood in the words of the reason alone."""
    ending = " was approved"
    for seq, text in connection.execute("SELECT seq, document FROM reviews").fetchall():
        document = json.loads(text)
        reason = document.get("reason", "")
        if document["decision"] == "set aside" and reason.endswith(ending):
            document["set_aside_by"] = reason.removesuffix(ending)
            changed = json.dumps(document, ensure_ascii=False)
            connection.execute("UPDATE reviews SET document = ? WHERE seq = ?", (changed, seq))


def _execute(connection: Connection, statements: str) -> None:
    """One after another, within the transaction that there is."""
    for statement in filter(str.strip, statements.split(";")):
        connection.execute(statement)


STEPS: tuple[Callable[[Connection], None], ...] = (
    m001_first,
    m002_latest_states,
    m003_outcome_runs,
    m004_learnings,
    m005_receipts,
    m006_events,
    m007_removed_outcomes,
    m008_outcomes_of_customer,
    m009_set_aside_by,
)


def pending(connection: Connection, *, where: str) -> list[Callable[[Connection], None]]:
    """The steps that this database has not taken, in order; reads only.

    Raises:
        BadInput: HL302 when a newer Hookline has been here.
    """
    done: set[str] = set()
    table = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migrations'"
    if scalar(connection, int, table):
        done = set(column(connection, str, "SELECT name FROM migrations"))
    if unknown := done - {step.__name__ for step in STEPS}:
        problem = f"this database was made by a newer Hookline ({', '.join(sorted(unknown))})"
        raise BadInput(
            "HL302",
            problem,
            where=where,
            fix=Wording(
                "pip install --upgrade hookline",
                at_desk="whoever looks after your software can bring the newest Hookline",
            ),
        )
    return [step for step in STEPS if step.__name__ not in done]


def migrate(connection: Connection, *, where: str, now: str) -> None:
    """Take every step that this database has not taken, and record it."""
    for step in pending(connection, where=where):
        step(connection)
        connection.execute("INSERT INTO migrations VALUES (?, ?)", (step.__name__, now))
