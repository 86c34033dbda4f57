"""The decision log: one folder a day of Parquet files, written whole, read by day."""

import datetime
import shutil
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import pyarrow as pa

from hookline.records.arrow import DECISIONS, PROPENSITIES, decisions_schema
from hookline.records.arrow_modules import ArrowField, Column, pc, pq
from hookline.workspace.customer_keys import CustomerSet
from hookline.workspace.damaged import refuse_other_rows
from hookline.workspace.folder import Workspace
from hookline.workspace.log_files import write_log_file
from hookline.workspace.owner import keep_owner, owner_of, refuse_anothers
from hookline.workspace.renaming import ids_among, renamed
from hookline.workspace.row_groups import Span, among_span, encoded, row_groups, whole_table
from hookline.workspace.slot_files import (
    SLOTS_FILE,
    encoded_schema,
    read_among,
    slots_beside,
    with_slot,
    write_slot_file,
)

DECISIONS_FILE = "decisions.parquet"
PROPENSITIES_FILE = "propensities.parquet"
HISTORY = ["customer_id", "day", "pool", "campaign_id", "slot_arm", "group", "arm_id"]
"""Columns of earlier days that today's decisions read."""
ENCODED = HISTORY[2:]
"""Those of them whose few texts come again and again."""
ROWS_KEPT = 600_000
"""Slots that are kept in memory, so that days of few customers are read once."""


class Ledger:
    """The log of one workspace."""

    def __init__(self, workspace: Workspace, cells: tuple[str, ...]) -> None:
        self._root = workspace.folder("decisions")
        self._owner: str | None = None
        """The workspace's id, once it is asked for."""
        self._on_notice = workspace.on_notice
        self._schema = decisions_schema(cells)
        self._past: dict[datetime.date, pa.Table] = {}
        self._looked_at: set[tuple[Path, int]] = set()
        """Files, as they were at a time, that hold what their place says."""

    def days(self) -> list[datetime.date]:
        """Days with decisions, in order."""
        names = (path.name.partition("=")[2] for path in self._root.glob("day=*"))
        return sorted(datetime.date.fromisoformat(name) for name in names)

    def history(self, day: datetime.date, among: Span | None = None) -> pa.Table:
        """Slots of all earlier days, since a cooldown may be `never`, and all rows of the day.

        Args:
            among: whose rows; None reads those of everybody.
        """
        earlier = [self._past_among(d, among) for d in self.days() if d < day]
        today = [encoded(block, ENCODED) for block in self._blocks(day, among)]
        tables = [encoded(self._schema.empty_table(), ENCODED), *earlier, *today]
        return pa.concat_tables(tables, promote_options="default")

    def decisions(self, *days: datetime.date) -> pa.Table:
        """All rows of those days."""
        tables = [block for day in days for block in self._blocks(day)]
        return pa.concat_tables([self._schema.empty_table(), *tables])

    def blocks(self, day: datetime.date) -> Iterator[pa.Table]:
        """A day's rows in order of customer_id, a row group at a time."""
        return self._blocks(day)

    def customers(self, day: datetime.date) -> Column:
        """Ids of everybody who has a row on that day, in order."""
        path = self._own_file(day)
        none = pa.chunked_array([], pa.string())
        return none if path is None else whole_table(path, ["customer_id"])["customer_id"]

    def slots(
        self, days: Sequence[datetime.date], names: Sequence[str], *, among: "Column | None" = None
    ) -> pa.Table:
        """Some columns of the rows with a slot, real or ghost, of those days.

        Args:
            names: of the columns, slot_arm among them.
            among: an array of customers whose rows they are, customer_id among the columns; None
                reads those of everybody.
        """
        schema = pa.schema([self._schema.field(name) for name in names])
        if among is not None:
            slots, positions = self._slots_among(days, names, among)
            return slots.filter(pc.is_valid(positions)).cast(schema)
        tables = [schema.empty_table()]
        for path in self.slot_files(days):
            table = whole_table(path, names)
            columns = [_column(table, field) for field in schema]
            tables.append(with_slot(pa.table(columns, schema=schema)))
        return pa.concat_tables(tables)

    def numbered_slots(
        self, days: Sequence[datetime.date], names: Sequence[str], customers: Column
    ) -> pa.Table:
        """As `slots` among these customers, with each one's position in the place of the id.

        Texts that come again and again are encoded.
        """
        slots, positions = self._slots_among(days, names, customers)
        index = slots.column_names.index("customer_id")
        return slots.set_column(index, "customer_id", positions).filter(pc.is_valid(positions))

    def _slots_among(
        self, days: Sequence[datetime.date], names: Sequence[str], customers: Column
    ) -> tuple[pa.Table, Column]:
        """Rows of theirs and of a few others, and which of the customers each row is of."""
        wanted = CustomerSet(customers)
        schema = encoded_schema(pa.schema([self._schema.field(name) for name in names]))
        tables = [schema.empty_table()]
        for path in self.slot_files(days):
            table = with_slot(read_among(path, names, wanted))
            columns = [_column(table, field) for field in schema]
            tables.append(pa.table(columns, schema=schema))
        slots = pa.concat_tables(tables)
        return slots, wanted.positions(slots["customer_id"])

    def slot_files(self, days: Sequence[datetime.date]) -> list[Path]:
        """Parquet files with all rows with a slot of those days, for whoever reads no other row."""
        paths = [self._slots_beside(day) or self._own_file(day) for day in days]
        return [path for path in paths if path is not None]

    def write_slot_files(self) -> None:
        """Put the slots of days beside them that were written before this was done, or cut short.

        Only for whoever holds the workspace alone.
        """
        for day in self.days():
            if self._slots_beside(day) is None and (path := self._own_file(day)) is not None:
                write_slot_file(path)

    def write_times(self, days: Sequence[datetime.date]) -> dict[str, int]:
        """By day of those that there are: when it was written, which a change of names is not."""
        files = {str(day): self._file(day, DECISIONS_FILE) for day in days}
        return {name: path.stat().st_mtime_ns for name, path in files.items() if path.is_file()}

    @property
    def schema(self) -> pa.Schema:
        """Of decisions, the context cells included."""
        return self._schema

    def propensities(self, *days: datetime.date) -> pa.Table:
        """The chances of those days' cells."""
        paths = [self._own_file(day, PROPENSITIES_FILE, PROPENSITIES) for day in days]
        tables = [whole_table(path, PROPENSITIES.names) for path in paths if path is not None]
        return pa.concat_tables([PROPENSITIES.empty_table(), *tables])

    def write(
        self, day: datetime.date, decisions: Iterable[pa.Table], propensities: pa.Table
    ) -> None:
        """Put a day's rows in place, whole; propensities first, so that no row lacks its own.

        Args:
            decisions: in order of customer_id, in blocks of any size.
        """
        self._owner = owner = keep_owner(self._root.parent, self._known_owner())
        write_log_file(self._file(day, PROPENSITIES_FILE), [propensities], PROPENSITIES, owner)
        write_log_file(self._file(day, DECISIONS_FILE), decisions, self._schema, owner)
        write_slot_file(self._file(day, DECISIONS_FILE))
        self._past.pop(day, None)

    def rename(self, names: Mapping[str, str]) -> dict[str, int]:
        """Give customers another name in all that was decided; days without them stay untouched.

        A day keeps its time: whatever was counted of it is counted right.

        Args:
            names: the new name by customer_id. A row's decision_id follows from the new name, too,
                since the old one can be worked out from the old.
        Returns:
            By customer_id: how many rows there were.
        """
        wanted = pa.array(sorted(names), pa.string())
        n_rows: Counter[str] = Counter()
        self._finish_erasing()
        for day in self.days():
            path = self._own_file(day)
            if path is None:  # the day's first run was killed between its two files
                continue
            of_those = ids_among(path, wanted)
            if of_those:
                n_rows.update(of_those)
                rows = renamed(pq.read_table(path, partitioning=None), names, day)
                ns = path.stat().st_mtime_ns
                write_log_file(path, [rows], rows.schema, self._known_owner(), written_ns=ns)
                self._past.pop(day, None)
            slots = path.with_name(SLOTS_FILE)  # a run before may have been killed between the two
            if slots.is_file() and (of_those or ids_among(slots, wanted)):
                write_slot_file(path)
        return dict(n_rows)

    def erase(self, before: datetime.date) -> list[datetime.date]:
        """Remove all earlier days, rows and chances alike; which days there were."""
        self._finish_erasing()
        old = [day for day in self.days() if day < before]
        for day in old:
            erased = self._root / f"erased-{day.isoformat()}"
            self._file(day, DECISIONS_FILE).parent.rename(erased)  # all of a day is gone, or none
            self._finish_erasing()
            self._past.pop(day, None)
        return old

    def _finish_erasing(self) -> None:
        """Remove days that were taken out of the log, those of a run that was killed too."""
        for path in self._root.glob("erased-*"):
            shutil.rmtree(path)

    def _blocks(self, day: datetime.date, among: Span | None = None) -> Iterator[pa.Table]:
        path = self._own_file(day)
        if path is not None:
            for group in row_groups(path, among):
                columns = [_column(group, field) for field in self._schema]
                yield pa.Table.from_arrays(columns, schema=self._schema)

    def _past_among(self, day: datetime.date, among: Span | None) -> pa.Table:
        """What of a day's slots counts for later days."""
        n_kept = sum(table.num_rows for table in self._past.values())
        if day not in self._past and n_kept + self._num_slots(day) <= ROWS_KEPT:
            self._past[day] = self._read_past(day, None)
        return (
            among_span(self._past[day], among) if day in self._past else self._read_past(day, among)
        )

    def _read_past(self, day: datetime.date, among: Span | None) -> pa.Table:
        none = encoded(self._schema.empty_table().select(HISTORY), ENCODED)
        paths = self.slot_files([day])
        groups = (group for path in paths for group in row_groups(path, among, HISTORY, ENCODED))
        return pa.concat_tables([none, *map(with_slot, groups)])

    def _num_slots(self, day: datetime.date) -> int:
        """At most so many."""
        return sum(int(pq.read_metadata(path).num_rows) for path in self.slot_files([day]))

    def _slots_beside(self, day: datetime.date) -> Path | None:
        day_file = self._file(day, DECISIONS_FILE)
        if not day_file.is_file():
            return None
        return slots_beside(day_file, self._on_notice, owner=self._known_owner())

    def _known_owner(self) -> str:
        if self._owner is None:
            days = self._root.glob(f"day=*/{DECISIONS_FILE}")
            self._owner = owner_of(self._root.parent, sorted(days))
        return self._owner

    def _own_file(
        self, day: datetime.date, name: str = DECISIONS_FILE, schema: pa.Schema = DECISIONS
    ) -> Path | None:
        """A day's file, which holds what its place says; None where there is none.

        Raises:
            StoreFailed: HL314 where another table, day or workspace's file was put there.
        """
        path = self._file(day, name)
        if not path.is_file():
            return None
        stamp = path, path.stat().st_mtime_ns
        if stamp not in self._looked_at:
            refuse_other_rows(path, day, schema)
            refuse_anothers(path, self._known_owner)
            self._looked_at.add(stamp)
        return path

    def _file(self, day: datetime.date, name: str) -> Path:
        return self._root / f"day={day.isoformat()}" / name


def without_campaigns(table: pa.Table, campaign_ids: Collection[str]) -> pa.Table:
    """The rows of all other campaigns, those without one included."""
    if not campaign_ids:
        return table
    values = pa.array(sorted(campaign_ids), pa.string())
    return table.filter(pc.invert(pc.is_in(table["campaign_id"], value_set=values)))


def _column(table: pa.Table, field: ArrowField) -> Column:
    """A column that was added later is blank in older rows."""
    is_there = field.name in table.column_names
    return table[field.name] if is_there else pa.nulls(table.num_rows, field.type)
