"""A day's rows with a slot in a file of their own, which is all that reports and learning read.

Most customers have no slot on most days, and whoever counts sixty days of a million of them would
read sixty million ids to find the few million that count.
"""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from pyarrow import compute

from hookline.workspace.folder import replacing
from hookline.workspace.spool import reblocked

pc: Any = compute
SLOTS_FILE = "slots.parquet"
GROUP = 16_384
"""Rows of a row group, so that a span of customers is read without the others."""
STAMP = b"hookline.slots_of"
"""Size and time of the day's file that the slots were taken from."""


def slots_beside(day_file: Path) -> Path | None:
    """The file of a day's slots; None where there is none of the day as it is now."""
    path = day_file.with_name(SLOTS_FILE)
    try:
        metadata = pq.read_metadata(path).metadata or {}
    except (FileNotFoundError, pa.ArrowInvalid):
        return None
    return path if metadata.get(STAMP) == _stamp(day_file) else None


def write_slot_file(day_file: Path) -> None:
    """Put a day's slots beside it, a row group in memory at a time; only the day's writer may."""
    stamp = _stamp(day_file)
    with (
        pq.ParquetFile(day_file) as day,
        replacing(day_file.with_name(SLOTS_FILE)) as temporary,
        pq.ParquetWriter(temporary, day.schema_arrow, compression="zstd") as writer,
    ):
        for group in reblocked(_slots(day), GROUP):
            writer.write_table(group, row_group_size=GROUP)
        writer.add_key_value_metadata({STAMP.decode(): stamp.decode()})


def read_among(path: Path, names: Sequence[str], customers: Any) -> pa.Table:
    """Some columns of these customers' rows; texts that come again and again may be encoded.

    Args:
        names: of the columns; those that the file lacks are left out.
    """
    again = [name for name in names if name not in ("customer_id", "decision_id")]
    with pq.ParquetFile(path, pre_buffer=False, read_dictionary=again) as file:
        table = file.read(columns=list(names), use_threads=False)
    return table.filter(pc.is_in(table["customer_id"], value_set=customers))


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
