"""The inbox of outcomes in SQLite: rows in by the hundred thousand, and out again as Arrow."""

import datetime
import gc
import json
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from sqlite3 import Connection, Cursor
from typing import TYPE_CHECKING, NamedTuple

from hookline.documents import Document
from hookline.errors import StoreFailed
from hookline.records.arrow_modules import ArrowField
from hookline.registry.base import Added, Between, InboxMark
from hookline.registry.sqlite_connection import scalar
from hookline.registry.tables import OUTCOME_COLUMNS

if TYPE_CHECKING:
    import pyarrow as pa


BATCH = 50_000
ROWS_AT_ONCE = 8_192
"""Read at once: as Python objects they take ten times the room of the Arrow they become."""

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
OF_EARLIER_RUNS = (
    "SELECT run, COUNT(*) FROM outcome_runs "
    "WHERE outcome_id IN (SELECT value FROM json_each(?)) AND run <> ? GROUP BY run"
)
WITHOUT_OUTCOME = (
    "DELETE FROM outcome_runs WHERE outcome_id NOT IN (SELECT outcome_id FROM outcomes)"
)
GIVEN = "(SELECT value AS given FROM json_each(?)) CROSS JOIN "
"""One customer after another, as they are given: left to choose, SQLite would sort them first."""


class Positions(NamedTuple):
    """Rows beyond one position, up to another."""

    after: int = 0
    until: int | None = None
    """None is the latest."""

    @property
    def bounds(self) -> tuple[int, int]:
        """What a position is above, and at most."""
        return self.after, 2**62 if self.until is None else self.until


def add(connection: Connection, outcomes: "Collection[pa.Table]", run: str) -> Added:
    """As `Registry.add_outcomes`, within a transaction."""
    marks = ", ".join("?" * len(OUTCOME_COLUMNS))
    columns = ", ".join(OUTCOME_COLUMNS)
    put = f"INSERT OR IGNORE INTO outcomes ({columns}) VALUES ({marks})"  # noqa: S608
    cursor = connection.cursor()
    n_before = _count(connection)
    n_replaced, currencies = 0, Counter[tuple[str, str]]()
    for rows in _batches(outcomes):
        for row in rows:
            fields = dict(zip(OUTCOME_COLUMNS, row, strict=True))
            if replaced := _make_way(cursor, fields):
                n_replaced += not _is_there(cursor, str(fields["outcome_id"]))
                currencies.update((old, str(fields["currency"])) for old in replaced if old)
    n_kept = _count(connection)
    for rows in _batches(outcomes):  # once all that is replaced is out
        cursor.executemany(OF_RUN, [(row[0], run, row[0]) for row in rows])
        cursor.executemany(put, rows)
    if n_kept < n_before:
        drop_stray_runs(connection)
    changed = {(old, now): n for (old, now), n in currencies.items() if old != now}
    n_put = _count(connection) - n_kept
    has_repeats = n_put < sum(block.num_rows for block in outcomes)
    earlier = _earlier_runs(cursor, outcomes, run) if has_repeats else {}
    return Added(n_put - n_replaced, n_replaced, changed, earlier)


def _earlier_runs(cursor: Cursor, outcomes: "Collection[pa.Table]", run: str) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for rows in _batches(outcomes):
        ids = json.dumps([row[0] for row in rows])
        counts.update(dict(cursor.execute(OF_EARLIER_RUNS, (ids, run)).fetchall()))
    return dict(counts.most_common())


def _make_way(cursor: Cursor, row: Document) -> list[str | None]:
    """Take out what this purchase was before; the currencies of what was taken out."""
    replaced: list[tuple[str | None]] = []
    customer, order, outcome = (row[name] for name in ("customer_id", "order_id", "outcome_id"))
    if row["event"] == "converted" and order:
        replaced += cursor.execute(OTHER_AMOUNT, (customer, order, outcome)).fetchall()
    if row["currency"]:
        replaced += cursor.execute(OTHER_CURRENCY, (outcome, row["currency"])).fetchall()
    return [currency for (currency,) in replaced]


def _is_there(cursor: Cursor, outcome_id: str) -> bool:
    cursor.execute("SELECT 1 FROM outcomes WHERE outcome_id = ?", (outcome_id,))
    return cursor.fetchone() is not None


def _batches(outcomes: "Collection[pa.Table]") -> Iterator[list[tuple[object, ...]]]:
    """The rows as the table holds them, some thousands at a time, neighbours of the index together.

    Keys are hashes, so that rows in any other order would each be put into another page of it.
    """
    for block in outcomes:
        for batch in block.sort_by("outcome_id").to_batches(max_chunksize=BATCH):
            yield rows_of(batch)


def rows_of(outcomes: "pa.Table | pa.RecordBatch") -> list[tuple[object, ...]]:
    """OUTCOMES rows as the table holds them, but for their positions."""
    import pyarrow as pa

    from hookline.records.arrow import OUTCOMES

    columns = [outcomes[name].to_pylist() for name in OUTCOMES.names[:-1]]
    stamps = outcomes["occurred_at"].cast(pa.int64()).to_pylist()
    return list(zip(*columns, stamps, strict=True))


def undo(connection: Connection, run: str) -> int:
    """As `Registry.undo_outcomes`, within a transaction."""
    n_before = _count(connection)
    of_run = "SELECT outcome_id FROM outcome_runs WHERE run = ?"
    connection.execute(f"DELETE FROM outcomes WHERE outcome_id IN ({of_run})", (run,))  # noqa: S608
    connection.execute("DELETE FROM outcome_runs WHERE run = ?", (run,))
    return n_before - _count(connection)


def drop(connection: Connection, outcome_id: str) -> bool:
    """As `Registry.drop_outcome`, within a transaction."""
    n_gone = connection.execute("DELETE FROM outcomes WHERE outcome_id = ?", (outcome_id,)).rowcount
    drop_stray_runs(connection)
    return n_gone > 0


def drop_stray_runs(connection: Connection) -> None:
    """An outcome's id can name its customer, so it stays nowhere once the outcome is gone."""
    connection.execute(WITHOUT_OUTCOME)


def mark(connection: Connection) -> InboxMark:
    """As `Registry.inbox_mark`."""
    given_out = connection.execute("SELECT name, seq FROM sqlite_sequence")
    by_table = {str(name): int(seq) for name, seq in given_out}
    return InboxMark(by_table.get("outcomes", 0), by_table.get("removed_outcomes", 0))


def read_events(
    connection: Connection,
    names: Collection[str],
    positions: Positions,
    between: Between,
    columns: Sequence[str],
    among: "pa.StringArray | None",
) -> "pa.Table":
    """As `Registry.events`."""
    index = _index_for(positions, between, columns, among)
    query = f"SELECT {stored(columns)} FROM {GIVEN * (among is not None)}outcomes {index} "  # noqa: S608 - our own columns
    query += f"WHERE seq > ? AND seq <= ? AND {'+' * (among is not None)}{of_events(names)}"
    query += " AND occurred_us >= ? AND occurred_us < ?" if between else ""
    query += " AND customer_id = given" if among is not None else ""
    values: list[object] = [] if among is None else [json.dumps(among.to_pylist())]
    values += [*positions.bounds, *sorted(names)]
    values += [_microseconds(moment) for moment in between or ()]
    return fetch(connection, query, values, columns)


def _index_for(
    positions: Positions,
    between: Between,
    columns: Sequence[str],
    among: "pa.StringArray | None",
) -> str:
    """What rows are found by; left to itself, SQLite looks up one by one what stands in a row."""
    if among is not None:
        return "INDEXED BY outcomes_of_customer"
    # this index holds no amounts, and what came in last stands together in the table
    by_event = between is not None or not (positions.after or "amount_minor" in columns)
    return "INDEXED BY outcomes_by_event" if by_event else "NOT INDEXED"


def stored(columns: Sequence[str]) -> str:
    """Columns of OUTCOMES as the tables hold them."""
    return ", ".join("occurred_us" if name == "occurred_at" else name for name in columns)


def of_events(names: Collection[str]) -> str:
    """A condition whose values are these names, in order."""
    return f"event IN ({', '.join('?' * len(names))})"


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

    query = f"SELECT {stored(OUTCOMES.names)} FROM outcomes WHERE occurred_us >= ? "  # noqa: S608
    query += "AND customer_id = ? " if customer_id is not None else ""
    query += "ORDER BY customer_id, occurred_us, outcome_id"
    since_us = _microseconds(since) if since else -(2**62)
    values = [since_us] if customer_id is None else [since_us, customer_id]
    return fetch(connection, query, values, OUTCOMES.names)


def fetch(
    connection: Connection, query: str, values: Sequence[object], columns: Sequence[str]
) -> "pa.Table":
    """Answers of a query: rows of these columns of OUTCOMES, the last of which is the moment."""
    import pyarrow as pa

    from hookline.records.arrow import OUTCOMES

    cursor = connection.cursor()
    cursor.execute(query, tuple(values))
    last = OUTCOMES.field("occurred_at")
    moment: ArrowField = pa.field("occurred_us", pa.int64(), nullable=False)
    stored = pa.schema([*(OUTCOMES.field(name) for name in columns[:-1]), moment])
    batches = []
    with _without_collecting():
        while rows := cursor.fetchmany(ROWS_AT_ONCE):
            typed = zip(zip(*rows, strict=True), stored.types, strict=True)
            arrays = [pa.array(values, kind) for values, kind in typed]
            batches.append(pa.record_batch(arrays, schema=stored))
    table = pa.Table.from_batches(batches, schema=stored)
    stamps = table["occurred_us"].cast(last.type)
    return table.drop_columns(["occurred_us"]).append_column(last, stamps)


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Rows of plain values hold no cycle, and the collector would look at all else for each few
    hundred of them, which takes longer than they do."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def compact(connection: Connection, *, where: str) -> None:
    """As `Registry.compact`, outside a transaction; rows keep their positions.

    Raises:
        StoreFailed: HL301 while another process reads what the write-ahead log still holds.
    """
    connection.execute("VACUUM")
    is_busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if is_busy:
        problem = "another process still reads what was taken out"
        fix = "close other windows of Hookline, then give the same command again"
        raise StoreFailed("HL301", problem, where=where, fix=fix)


def _count(connection: Connection) -> int:
    return scalar(connection, int, "SELECT count(*) FROM outcomes") or 0
