"""The decision log: one folder a day of Parquet files, written whole, read by day."""

import datetime
import shutil
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from hookline.decisions.hashing import decision_id
from hookline.records.arrow import PROPENSITIES, decisions_schema
from hookline.workspace.folder import Workspace, replacing

DECISIONS_FILE = "decisions.parquet"
PROPENSITIES_FILE = "propensities.parquet"
ROW_GROUP = 122_880


class Ledger:
    """The log of one workspace; a day that was read is kept in memory."""

    def __init__(self, workspace: Workspace, cells: tuple[str, ...]) -> None:
        self._root = workspace.folder("decisions")
        self._schema = decisions_schema(cells)
        self._slots: dict[datetime.date, pa.Table] = {}

    def days(self) -> list[datetime.date]:
        """Days with decisions, in order."""
        names = (path.name.partition("=")[2] for path in self._root.glob("day=*"))
        return sorted(datetime.date.fromisoformat(name) for name in names)

    def history(self, day: datetime.date) -> pa.Table:
        """Slots of all earlier days, since a cooldown may be `never`, and all rows of the day."""
        earlier = self.slots([d for d in self.days() if d < day])
        return pa.concat_tables([earlier, self.decisions(day)])

    def decisions(self, *days: datetime.date) -> pa.Table:
        """All rows of those days."""
        tables = [self._read(day) for day in days]
        return pa.concat_tables([self._schema.empty_table(), *tables])

    def slots(self, days: Sequence[datetime.date]) -> pa.Table:
        """Rows with a slot, real or ghost, of those days."""
        return pa.concat_tables([self._schema.empty_table(), *map(self._slots_of, days)])

    def files(self, days: Sequence[datetime.date]) -> list[Path]:
        """The Parquet files of those days' rows, for an engine that reads them itself."""
        paths = [self._file(day, DECISIONS_FILE) for day in days]
        return [path for path in paths if path.is_file()]

    @property
    def schema(self) -> pa.Schema:
        """Of decisions, the context cells included."""
        return self._schema

    def propensities(self, *days: datetime.date) -> pa.Table:
        """The chances of those days' cells."""
        paths = [self._file(day, PROPENSITIES_FILE) for day in days]
        tables = [pq.read_table(path, partitioning=None) for path in paths if path.is_file()]
        return pa.concat_tables([PROPENSITIES.empty_table(), *tables])

    def write(self, day: datetime.date, decisions: pa.Table, propensities: pa.Table) -> None:
        """Put a day's rows in place, whole; propensities first, so that no row lacks its own."""
        for name, table in ((PROPENSITIES_FILE, propensities), (DECISIONS_FILE, decisions)):
            _write(self._file(day, name), table)
        self._slots.pop(day, None)

    def rename(self, names: Mapping[str, str]) -> dict[str, int]:
        """Give customers another name in all that was decided; days without them stay untouched.

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
            path = self._file(day, DECISIONS_FILE)
            if not path.is_file():  # the day's first run was killed between its two files
                continue
            ids = pq.read_table(path, columns=["customer_id"], partitioning=None)["customer_id"]
            of_those = ids.filter(pc.is_in(ids, value_set=wanted))
            if of_those.length():
                n_rows.update(map(str, of_those.to_pylist()))
                _write(path, _renamed(pq.read_table(path, partitioning=None), names, day))
                self._slots.pop(day, None)
        return dict(n_rows)

    def erase(self, before: datetime.date) -> list[datetime.date]:
        """Remove all earlier days, rows and chances alike; which days there were."""
        self._finish_erasing()
        old = [day for day in self.days() if day < before]
        for day in old:
            erased = self._root / f"erased-{day.isoformat()}"
            self._file(day, DECISIONS_FILE).parent.rename(erased)  # all of a day is gone, or none
            self._finish_erasing()
            self._slots.pop(day, None)
        return old

    def _finish_erasing(self) -> None:
        """Remove days that were taken out of the log, those of a run that was killed too."""
        for path in self._root.glob("erased-*"):
            shutil.rmtree(path)

    def _read(self, day: datetime.date) -> pa.Table:
        path = self._file(day, DECISIONS_FILE)
        if not path.is_file():
            return self._schema.empty_table()
        table = pq.read_table(path, partitioning=None)
        return pa.table([_column(table, field) for field in self._schema], schema=self._schema)

    def _slots_of(self, day: datetime.date) -> pa.Table:
        if day not in self._slots:
            self._slots[day] = _with_slot(self._read(day))
        return self._slots[day]

    def _file(self, day: datetime.date, name: str) -> Path:
        return self._root / f"day={day.isoformat()}" / name


def _write(path: Path, table: pa.Table) -> None:
    """A row group at a time, so that neither memory nor bytes depend on how the rows came."""
    with (
        replacing(path) as temporary,
        pq.ParquetWriter(temporary, table.schema, compression="zstd") as writer,
    ):
        for start in range(0, table.num_rows, ROW_GROUP):
            group = table.slice(start, ROW_GROUP).combine_chunks()
            writer.write_table(group, row_group_size=ROW_GROUP)


def _renamed(table: pa.Table, names: Mapping[str, str], day: datetime.date) -> pa.Table:
    """A day's rows with the new names, in order of customer_id again."""
    old = sorted(names)
    new = {
        "customer_id": [names[name] for name in old],
        "decision_id": [decision_id(names[name], day) for name in old],
    }
    position: Any = pc.index_in(table["customer_id"], value_set=pa.array(old, pa.string()))
    for name, values in new.items():
        column: Any = pc.coalesce(pa.array(values, pa.string()).take(position), table[name])
        index = table.column_names.index(name)
        table = table.set_column(index, table.schema.field(name), column)
    return table.sort_by("customer_id").combine_chunks()


def without_campaigns(table: pa.Table, campaign_ids: Collection[str]) -> pa.Table:
    """The rows of all other campaigns, those without one included."""
    if not campaign_ids:
        return table
    values = pa.array(sorted(campaign_ids), pa.string())
    return table.filter(pc.invert(pc.is_in(table["campaign_id"], value_set=values)))


def _with_slot(table: pa.Table) -> pa.Table:
    return table.filter(pc.is_valid(table["slot_arm"]))


def _column(table: pa.Table, field: Any) -> Any:
    """A column that was added later is blank in older rows."""
    is_there = field.name in table.column_names
    return table[field.name] if is_there else pa.nulls(table.num_rows, field.type)
