"""A day's rows with a slot in a file of their own, which is all that reports and learning read.

Most customers have no slot on most days, and whoever counts sixty days of a million of them would
read sixty million ids to find the few million that count.
"""

import datetime
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa

from hookline.records.arrow_modules import pc, pq
from hookline.workspace.damaged import copy_metadata
from hookline.workspace.folder import replacing
from hookline.workspace.spool import reblocked

SLOTS_FILE = "slots.parquet"
GROUP = 16_384
"""Rows of a row group, so that a span of customers is read without the others."""
IDS = ("customer_id", "decision_id")
STAMP = b"hookline.slots_of"
"""Size and time of the day's file that the slots were taken from."""


def slots_beside(day_file: Path, on_notice: Callable[[str], object] = str) -> Path | None:
    """The file of a day's slots; None where there is none of the day as it is now.

    Args:
        on_notice: told of a damaged one.
    """
    path = day_file.with_name(SLOTS_FILE)
    day = datetime.date.fromisoformat(day_file.parent.name.partition("=")[2])
    metadata = copy_metadata(path, on_notice, of_day=day) or {}
    return path if metadata.get(STAMP) == _stamp(day_file) else None


def write_slot_file(day_file: Path) -> None:
    """Put a day's slots beside it, a row group in memory at a time; only the day's writer may."""
    stamp = _stamp(day_file)
    with (
        pq.ParquetFile(day_file) as day,
        replacing(day_file.with_name(SLOTS_FILE)) as temporary,
        pq.ParquetWriter(temporary, day.schema_arrow, **_written_as(day.schema_arrow)) as writer,
    ):
        for group in reblocked(_slots(day), GROUP):
            writer.write_table(group, row_group_size=GROUP)
        writer.add_key_value_metadata({STAMP.decode(): stamp.decode()})


def _written_as(schema: pa.Schema) -> Any:
    """Ids, which come once each, without a dictionary: reading them is most of a search."""
    again = [name for name in schema.names if name not in IDS]
    return {"compression": "zstd", "use_dictionary": again}


def read_among(path: Path, names: Sequence[str], customers: Any) -> pa.Table:
    """Some columns of these customers' rows; texts that come again and again may be encoded.

    Args:
        names: of the columns, customer_id among them; those that the file lacks are left out.
    """
    again = [name for name in names if name not in IDS]
    with pq.ParquetFile(path, pre_buffer=False, read_dictionary=again) as file:
        there = [name for name in names if name in file.schema_arrow.names]
        tables = [file.schema_arrow.empty_table().select(there)]
        ids = file.read(columns=["customer_id"], use_threads=False)
        is_asked = pc.is_in(ids["customer_id"], value_set=customers)
        start = 0
        for index in range(file.metadata.num_row_groups):
            n_rows = file.metadata.row_group(index).num_rows
            of_group = is_asked.slice(start, n_rows)
            if pc.any(of_group).as_py():
                group = file.read_row_group(index, columns=there, use_threads=False)
                tables.append(group.filter(of_group))
            start += n_rows
    return pa.concat_tables(tables)


def with_slot(table: pa.Table) -> pa.Table:
    """The rows with a slot, real or ghost."""
    slots = table["slot_arm"]
    return table.filter(pc.is_valid(slots)) if slots.null_count else table


def _slots(day: Any) -> Iterator[pa.Table]:
    for index in range(day.metadata.num_row_groups):
        yield with_slot(day.read_row_group(index))


def _stamp(day_file: Path) -> bytes:
    stat = day_file.stat()
    return json.dumps([stat.st_size, stat.st_mtime_ns]).encode()
