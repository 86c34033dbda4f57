"""The inbox of outcomes in SQLite: rows in by the hundred thousand, and out again as Arrow."""

import datetime
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from hookline.errors import BadInput
from hookline.registry.base import Added, Between, InboxMark
from hookline.registry.tables import notes, outcome_runs
from hookline.registry.tables import outcomes as inbox

if TYPE_CHECKING:
    import pyarrow as pa


BATCH = 50_000
ROWS_AT_ONCE = 8_192
"""Read at once: as Python objects they take ten times the room of the Arrow they become."""
REMOVED = "outcomes removed"

OTHER_AMOUNT = (
    "DELETE FROM outcomes WHERE event = 'converted' AND customer_id = ? AND order_id = ? "
    "AND outcome_id <> ? RETURNING currency"
)
OTHER_CURRENCY = "DELETE FROM outcomes WHERE outcome_id = ? AND currency <> ? RETURNING currency"
"""An outcome's own id holds its amount as a number, whatever the currency."""
OF_RUN = (
    "INSERT OR REPLACE INTO outcome_runs SELECT ?, ? "
    "WHERE NOT EXISTS (SELECT 1 FROM outcomes WHERE outcome_id = ?)"
)
"""Before the rows are put in: what is there already keeps the run that brought it."""
WITHOUT_OUTCOME = (
    "DELETE FROM outcome_runs WHERE outcome_id NOT IN (SELECT outcome_id FROM outcomes)"
)


def add(connection: Connection, outcomes: "Collection[pa.Table]", run: str) -> Added:
    """As `Registry.add_outcomes`, within a transaction."""
    names = [column.name for column in inbox.columns]
    marks = ", ".join("?" * len(names))
    cursor: Any = connection.connection.cursor()
    n_before = _count(connection)
    n_replaced, currencies = 0, Counter[tuple[str, str]]()
    for rows in _batches(outcomes):
        for row in rows:
            fields = dict(zip(names, row, strict=True))
            if gone := _make_way(cursor, fields):
                n_replaced += not _is_there(cursor, fields["outcome_id"])
                currencies.update((old, str(fields["currency"])) for old in gone if old)
    n_kept = _count(connection)
    for rows in _batches(outcomes):  # once all that is replaced is out
        cursor.executemany(OF_RUN, [(row[0], run, row[0]) for row in rows])
        cursor.executemany(f"INSERT OR IGNORE INTO outcomes VALUES ({marks})", rows)  # noqa: S608
    if n_kept < n_before:
        drop_stray_runs(connection)
        count_removed(connection, n_before - n_kept)
    changed = {(old, now): n for (old, now), n in currencies.items() if old != now}
    return Added(_count(connection) - n_kept - n_replaced, n_replaced, changed)


def _make_way(cursor: Any, row: Mapping[str, Any]) -> list[str | None]:
    """Take out what this purchase was before; the currencies of what was taken out."""
    gone: list[tuple[str | None]] = []
    customer, order, outcome = (row[name] for name in ("customer_id", "order_id", "outcome_id"))
    if row["event"] == "converted" and order:
        gone += cursor.execute(OTHER_AMOUNT, (customer, order, outcome)).fetchall()
    if row["currency"]:
        gone += cursor.execute(OTHER_CURRENCY, (outcome, row["currency"])).fetchall()
    return [currency for (currency,) in gone]


def _is_there(cursor: Any, outcome_id: str) -> bool:
    cursor.execute("SELECT 1 FROM outcomes WHERE outcome_id = ?", (outcome_id,))
    return cursor.fetchone() is not None


def _batches(outcomes: "Collection[pa.Table]") -> Iterator[list[tuple[Any, ...]]]:
    """The rows as the table holds them, some thousands at a time, neighbours of the index together.

    Keys are hashes, so that rows in any other order would each be put into another page of it.
    """
    import pyarrow as pa

    from hookline.records.arrow import OUTCOMES

    for block in outcomes:
        for batch in block.sort_by("outcome_id").to_batches(max_chunksize=BATCH):
            columns = [batch[name].to_pylist() for name in OUTCOMES.names[:-1]]
            stamps = batch["occurred_at"].cast(pa.int64()).to_pylist()
            yield list(zip(*columns, stamps, strict=True))


def undo(connection: Connection, run: str) -> int:
    """As `Registry.undo_outcomes`, within a transaction."""
    ids = select(outcome_runs.c.outcome_id).where(outcome_runs.c.run == run)
    n_before = _count(connection)
    connection.execute(inbox.delete().where(inbox.c.outcome_id.in_(ids)))
    connection.execute(outcome_runs.delete().where(outcome_runs.c.run == run))
    n_gone = n_before - _count(connection)
    count_removed(connection, n_gone)
    return n_gone


def drop(connection: Connection, outcome_id: str) -> bool:
    """As `Registry.drop_outcome`, within a transaction."""
    n_gone = connection.execute(inbox.delete().where(inbox.c.outcome_id == outcome_id)).rowcount
    drop_stray_runs(connection)
    count_removed(connection, n_gone)
    return n_gone > 0


def drop_stray_runs(connection: Connection) -> None:
    """An outcome's id can name its customer, so it stays nowhere once the outcome is gone."""
    connection.exec_driver_sql(WITHOUT_OUTCOME)


def mark(connection: Connection) -> InboxMark:
    """As `Registry.inbox_mark`: a row's position is its rowid, which is given out once removed."""
    last = connection.exec_driver_sql("SELECT max(rowid) FROM outcomes").scalar() or 0
    removed = connection.scalar(select(notes.c.value).where(notes.c.name == REMOVED))
    return InboxMark(int(last), int(removed or 0))


def read_events(
    connection: Connection,
    names: Collection[str],
    after: int,
    between: Between,
    columns: Sequence[str],
) -> "pa.Table":
    """As `Registry.events`."""
    stored = ", ".join(["occurred_us" if n == "occurred_at" else n for n in columns])
    # no index holds amounts, and rows in the table's order come faster than looked up one by one
    table = "outcomes NOT INDEXED" if "amount_minor" in columns else "outcomes"
    query = f"SELECT {stored} FROM {table} WHERE rowid > ? "  # noqa: S608 - our own columns
    query += f"AND event IN ({', '.join('?' * len(names))})"
    query += " AND occurred_us >= ? AND occurred_us < ?" if between else ""
    moments = [_microseconds(moment) for moment in between or ()]
    return _fetch(connection, query, [after, *sorted(names), *moments], columns)


def _microseconds(moment: datetime.datetime) -> int:
    return round(moment.timestamp() * 1e6)


def read(
    connection: Connection, since: datetime.datetime | None, customer_id: str | None
) -> "pa.Table":
    """As `Registry.outcomes`, a batch of rows at a time, through the one SQLite of this process.

    A second SQLite library beside it, a faster reader say, would let go of the locks that this one
    holds on the file (POSIX drops a process's locks when any of its handles is closed), and writes
    made after that went to a log that nobody else saw.
    """
    from hookline.records.arrow import OUTCOMES

    query = "SELECT * FROM outcomes WHERE occurred_us >= ? "
    query += "AND customer_id = ? " if customer_id is not None else ""
    query += "ORDER BY customer_id, occurred_us, outcome_id"
    since_us = _microseconds(since) if since else -(2**62)
    values = [since_us] if customer_id is None else [since_us, customer_id]
    return _fetch(connection, query, values, OUTCOMES.names)


def _fetch(
    connection: Connection, query: str, values: Sequence[Any], columns: Sequence[str]
) -> "pa.Table":
    """Rows of these columns of OUTCOMES, the last of which is the moment."""
    import pyarrow as pa

    from hookline.records.arrow import OUTCOMES

    cursor: Any = connection.connection.cursor()
    cursor.execute(query, tuple(values))
    last = OUTCOMES.field("occurred_at")
    moment: pa.Field[Any] = pa.field("occurred_us", pa.int64(), nullable=False)
    stored = pa.schema([*(OUTCOMES.field(name) for name in columns[:-1]), moment])
    batches = []
    while rows := cursor.fetchmany(ROWS_AT_ONCE):
        typed = zip(zip(*rows, strict=True), stored.types, strict=True)
        arrays = [pa.array(values, kind) for values, kind in typed]
        batches.append(pa.record_batch(arrays, schema=stored))
    table = pa.Table.from_batches(batches, schema=stored)
    stamps = table["occurred_us"].cast(last.type)
    return table.drop_columns(["occurred_us"]).append_column(last, stamps)


def compact(connection: Connection, *, where: str) -> None:
    """As `Registry.compact`, outside a transaction; rows have other positions after it.

    Raises:
        BadInput: HL301 while another process reads what the write-ahead log still holds.
    """
    connection.exec_driver_sql("VACUUM")
    count_removed(connection, 1)
    is_busy, _, _ = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()
    if is_busy:
        problem = "another process still reads what was taken out"
        fix = "close other windows of Hookline, then give the same command again"
        raise BadInput("HL301", problem, where=where, fix=fix)


def count_removed(connection: Connection, n: int) -> None:
    """Positions of rows taken out are given out again, so who remembers one has to know."""
    if n:
        value = str(mark(connection).removed + n)
        statement = insert(notes).values({"name": REMOVED, "value": value})
        connection.execute(
            statement.on_conflict_do_update(index_elements=["name"], set_={"value": value})
        )


def _count(connection: Connection) -> int:
    return int(connection.exec_driver_sql("SELECT count(*) FROM outcomes").scalar() or 0)
