"""Sums that are already known: kept by day of first slot, recomputed where something came in."""

import datetime
import hashlib
import json
import tempfile
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Self

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from hookline.engines.base import Engine, Files, Relation
from hookline.lift.aggregation import KEYS, customers_between
from hookline.records.arrow import OUTCOMES
from hookline.registry.base import EVENT_COLUMNS, InboxMark, Registry
from hookline.workspace.folder import Workspace, replacing
from hookline.workspace.ledger import Ledger

Sql = Callable[..., str]
"""SQL over decisions and outcomes; keywords `days` and `customers` as `moments_sql` has them."""

KEPT_FILES = 24
"""Answers that are kept, the latest of them: each question, and each watermark, has its own."""
ROWS_A_PART = 12_000_000
"""Decisions whose customers are summed at once, which bounds memory whatever the number of rows."""
FILES_LOOKED_AT = 5
"""Days whose customers say where the ids are split; any split gives the same sums."""
OUTCOMES_AT_ONCE = 16_384
"""Outcomes that are in memory while they are put into a file."""
IDS_LOOKED_AT = 1_000
"""Customers of each of these days, evenly apart."""
STATE = b"hookline.partials"


@dataclass(frozen=True)
class Source:
    """What is summed: the days' decisions and the inbox, as far as it was read."""

    engine: Engine
    ledger: Ledger
    days: Sequence[datetime.date]
    registry: Registry
    events: Collection[str]
    """Names of the outcomes that count."""

    def decisions(self, until: datetime.date | None = None) -> Files:
        """The relation `decisions`, up to a day."""
        days = [day for day in self.days if until is None or day <= until]
        return Files(self.ledger.slot_files(days), self.ledger.schema)

    def late(self, after: int) -> pa.Table:
        """The relation `outcomes`, beyond a position of the inbox."""
        return self.registry.events(self.events, after)

    def write_outcomes(self, path: Path, last: int) -> Files:
        """The relation `outcomes`, put into a file, so that memory never holds all of it.

        Args:
            last: the position of the inbox up to which it is read.
        """
        schema = pa.schema([OUTCOMES.field(name) for name in EVENT_COLUMNS])
        # read a few times and thrown away: what comes again and again is written once, that is all
        encoded: Any = {"compression": "none", "use_dictionary": ["event", "currency"]}
        with pq.ParquetWriter(path, schema, **encoded) as writer:
            for after in range(0, last, OUTCOMES_AT_ONCE):
                until = min(after + OUTCOMES_AT_ONCE, last)
                writer.write_table(self.registry.events(self.events, after, until=until))
        return Files([path], schema)

    def prints(self) -> dict[str, int]:
        """Of each day's file: its time, which changes when it is written again."""
        return self.ledger.prints(self.days)


class Partials:
    """One workspace's sums. They hold no customer, and may be deleted at any time.

    While it is open, a temporary file holds the outcomes that several questions read.
    """

    def __init__(self, workspace: Workspace, source: Source) -> None:
        self._scratch = ExitStack()
        self._folder = workspace.folder("partials")
        self._source = source
        self._mark = source.registry.inbox_mark()
        self._prints = source.prints()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._scratch.close()

    def by_day(self, sql: Sql) -> pa.Table:
        """The answer with a row a cell and day: only days where something came in are computed."""
        path = self._path(sql())
        known = _read(path)
        stale = self._stale_days(known)
        if known is not None and stale == []:
            return known
        if known is None or stale is None:
            answer = self._sums(sql, None)
        else:
            kept = known.filter(pc.invert(pc.is_in(known["day"], value_set=pa.array(stale))))
            answer = pa.concat_tables([kept, self._sums(sql, stale).cast(kept.schema)])
        return self._keep(path, answer)

    def whole(self, sql: str) -> pa.Table:
        """An answer that is computed as a whole as soon as anything came in."""
        path = self._path(sql)
        known = _read(path)
        if known is not None and self._stale_days(known) == []:
            return known
        relations: dict[str, Relation] = {"decisions": self._source.decisions()}
        relations["outcomes"] = self._outcomes
        return self._keep(path, self._source.engine.aggregate(sql, relations))

    def _path(self, sql: str) -> Path:
        return self._folder / f"{hashlib.sha256(sql.encode()).hexdigest()[:16]}.parquet"

    def _stale_days(self, known: pa.Table | None) -> list[datetime.date] | None:
        """Days of first slots whose sums may differ from those known; None: all of them."""
        if known is None:
            return None
        state = json.loads(known.schema.metadata[STATE])
        mark = InboxMark(*state["mark"])
        if mark.removed != self._mark.removed or mark.last > self._mark.last:
            return None
        old = state["days"]
        written = [name for name, print_ in self._prints.items() if old.get(name) != print_]
        if set(old) - set(self._prints):
            return None
        # who comes first on a day hangs on all days before it
        stale = {day for day in self._source.days if written and day.isoformat() >= min(written)}
        if mark.last < self._mark.last:
            stale |= self._days_of(self._source.late(mark.last))
        return sorted(stale)

    def _days_of(self, events: pa.Table) -> set[datetime.date]:
        """Days on which customers of these events had any slot."""
        sql = "SELECT DISTINCT day FROM decisions WHERE slot_arm IS NOT NULL "
        sql += "AND customer_id IN (SELECT customer_id FROM outcomes) ORDER BY day"
        relations: dict[str, Relation] = {"decisions": self._source.decisions(), "outcomes": events}
        days: Any = self._source.engine.aggregate(sql, relations)["day"].to_pylist()
        return set(days)

    def _sums(self, sql: Sql, days: Sequence[datetime.date] | None) -> pa.Table:
        """Computed for these days, customers in parts."""
        decisions = self._source.decisions(max(days) if days else None)
        n_rows = sum(pq.read_metadata(path).num_rows for path in decisions.paths)
        n_parts = -(-n_rows // ROWS_A_PART) or 1
        relations: dict[str, Relation] = {"decisions": decisions, "outcomes": self._outcomes}
        return _merged([
            self._source.engine.aggregate(sql(days=days, customers=part), relations)
            for part in _parts(decisions.paths, n_parts)
        ])  # fmt: skip

    @cached_property
    def _outcomes(self) -> Files:
        """All that came in, read once for every question."""
        folder = self._scratch.enter_context(tempfile.TemporaryDirectory(prefix="hookline-"))
        return self._source.write_outcomes(Path(folder) / "outcomes.parquet", self._mark.last)

    def _keep(self, path: Path, answer: pa.Table) -> pa.Table:
        state = json.dumps({"mark": list(self._mark), "days": self._prints})
        answer = answer.replace_schema_metadata({STATE: state})
        with replacing(path) as file:
            pq.write_table(answer, file, compression="zstd")
        for old in _oldest(self._folder.glob("*.parquet")):
            old.unlink(missing_ok=True)
        return answer


def _parts(paths: Sequence[Path], n: int) -> list[str]:
    """Conditions that split customers about evenly, each in one of them.

    Days are written in order of customer, so that a range reads little more than its own rows.
    """
    if n == 1:
        return ["TRUE"]
    some = paths[:: -(-len(paths) // FILES_LOOKED_AT)]
    samples = [_every_so_often(pq.ParquetFile(path).read(["customer_id"])) for path in some]
    ids = pc.unique(pa.concat_tables(samples)["customer_id"]).sort()
    edges = [ids[len(ids) * i // n].as_py() for i in range(1, n)]
    edges = sorted(set(edges))
    return [customers_between(since, before)
            for since, before in zip([None, *edges], [*edges, None], strict=True)]  # fmt: skip


def _every_so_often(column: pa.Table) -> pa.Table:
    """Some of a day's rows, evenly apart."""
    step = -(-column.num_rows // IDS_LOOKED_AT) or 1
    return column.take(pa.array(range(0, column.num_rows, step)))


def _merged(parts: Sequence[pa.Table]) -> pa.Table:
    """One row a cell and day, in order."""
    if len(parts) == 1:
        return parts[0]
    table = pa.concat_tables(parts)
    names = [name for name in table.column_names if name not in KEYS]
    added: Any = table.group_by(list(KEYS)).aggregate([(name, "sum") for name in names])
    added = added.rename_columns({f"{name}_sum": name for name in names})
    merged: pa.Table = added.select(table.column_names).cast(table.schema)
    return merged.sort_by([(key, "ascending") for key in KEYS])


def _read(path: Path) -> pa.Table | None:
    """The answer that is kept there; None where there is none that can be read."""
    try:
        table: pa.Table = pq.ParquetFile(path).read()
    except (FileNotFoundError, pa.ArrowInvalid):
        return None
    return table if STATE in (table.schema.metadata or {}) else None


def _oldest(paths: Iterable[Path]) -> list[Path]:
    by_age = sorted(paths, key=lambda path: path.stat().st_mtime_ns, reverse=True)
    return by_age[KEPT_FILES:]
