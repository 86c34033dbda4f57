"""Brings a database up to date; each step is recorded by its name."""

import json
from collections.abc import Callable

from sqlalchemy import Connection, inspect, select

from hookline.errors import BadInput
from hookline.registry import tables


def m001_first(connection: Connection) -> None:
    """The first tables."""
    tables.metadata.create_all(connection)


def m002_latest_states(connection: Connection) -> None:
    """Which state is the latest of each pool and policy; until now the newest document was it."""
    tables.latest_states.create(connection, checkfirst=True)
    query = select(tables.states.c.document).order_by(tables.states.c.seq)
    for document in map(json.loads, connection.scalars(query).all()):
        row = {name: document[name] for name in ("pool", "policy", "version")}
        latest = tables.latest_states
        same = (latest.c.pool == row["pool"]) & (latest.c.policy == row["policy"])
        connection.execute(latest.delete().where(same))
        connection.execute(latest.insert().values(row))


def m003_outcome_runs(connection: Connection) -> None:
    """Which run brought an outcome, and orders looked up by their id."""
    tables.outcome_runs.create(connection, checkfirst=True)
    for index in tables.outcomes.indexes:
        index.create(connection, checkfirst=True)


def m004_learnings(connection: Connection) -> None:
    """What worked and what people keep mending, as prompts will say it."""
    tables.learnings.create(connection, checkfirst=True)


def m005_receipts(connection: Connection) -> None:
    """Who was forgotten, so that they stay out."""
    tables.receipts.create(connection, checkfirst=True)


def m006_events(connection: Connection) -> None:
    """Events of a few days are found without reading those of all days."""
    for index in tables.outcomes.indexes:
        index.create(connection, checkfirst=True)


REMEMBER_REMOVED = """\
CREATE TRIGGER IF NOT EXISTS remember_removed AFTER DELETE ON outcomes BEGIN
  INSERT INTO removed_outcomes
    (position, customer_id, decision_id, event, amount_minor, currency, occurred_us)
  VALUES (OLD.seq, OLD.customer_id, OLD.decision_id, OLD.event, OLD.amount_minor, OLD.currency,
    OLD.occurred_us);
END
"""


def m007_removed_outcomes(connection: Connection) -> None:
    """Positions of outcomes that are never given out again, and a journal of those taken out."""
    tables.removed_outcomes.create(connection, checkfirst=True)
    names = [column["name"] for column in inspect(connection).get_columns("outcomes")]
    if "seq" not in names:
        for index in tables.outcomes.indexes:
            index.drop(connection, checkfirst=True)
        connection.exec_driver_sql("ALTER TABLE outcomes RENAME TO outcomes_before")
        tables.outcomes.create(connection)
        columns = ", ".join(names)
        copy = f"INSERT INTO outcomes ({columns}) SELECT {columns} FROM outcomes_before "  # noqa: S608
        connection.exec_driver_sql(copy + "ORDER BY rowid")
        connection.exec_driver_sql("DROP TABLE outcomes_before")
    connection.exec_driver_sql(REMEMBER_REMOVED)


def m008_outcomes_of_customer(connection: Connection) -> None:
    """What sums read of a customer's outcomes stands in one index, so that no row is looked up."""
    for index in tables.outcomes.indexes:
        index.create(connection, checkfirst=True)
    connection.exec_driver_sql("DROP INDEX IF EXISTS outcomes_by_customer")


def m009_set_aside_by(connection: Connection) -> None:
    """Which approval set a version aside; until now that stood in the words of the reason alone."""
    ending, reviews = " was approved", tables.reviews
    query = select(reviews.c.seq, reviews.c.document)
    for seq, text in connection.execute(query).all():
        document = json.loads(text)
        reason = document.get("reason", "")
        if document["decision"] == "set aside" and reason.endswith(ending):
            document["set_aside_by"] = reason.removesuffix(ending)
            row = {"document": json.dumps(document, ensure_ascii=False)}
            connection.execute(reviews.update().where(reviews.c.seq == seq).values(row))


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
    # in SQLite's own words: every opening asks, and to put them together takes longer than to read
    table = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migrations'"
    if connection.exec_driver_sql(table).first():
        done = set(connection.exec_driver_sql("SELECT name FROM migrations").scalars())
    if unknown := done - {step.__name__ for step in STEPS}:
        problem = f"this database was made by a newer Hookline ({', '.join(sorted(unknown))})"
        raise BadInput("HL302", problem, where=where, fix="pip install --upgrade hookline")
    return [step for step in STEPS if step.__name__ not in done]


def migrate(connection: Connection, *, where: str, now: str) -> None:
    """Take every step that this database has not taken, and record it."""
    for step in pending(connection, where=where):
        step(connection)
        row = {"name": step.__name__, "at": now}
        connection.execute(tables.migrations.insert().values(row))
