"""A day's rows with a slot in a file of their own, which is all that reports and learning read.

Most customers have no slot on most days, and whoever counts sixty days of a million of them would
read sixty million ids to find the few million that count.
"""

import datetime
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pyarrow as pa

from hookline.records.arrow_modules import pc, pq
from hookline.workspace.customer_keys import KEY, CustomerSet, customer_keys
from hookline.workspace.damaged import copy_metadata
from hookline.workspace.folder import replacing
from hookline.workspace.owner import OWNER, is_of_another
from hookline.workspace.spool import reblocked

if TYPE_CHECKING:
    from pyarrow.parquet import ParquetFile

    Packing = Literal["gzip", "brotli", "lz4", "zstd", "snappy", "none"]

SLOTS_FILE = "slots.parquet"
GROUP = 16_384
"""Rows of a row group, so that a span of customers is read without the others."""
GROUPS_SEARCHED = 8
"""Row groups that are searched at once: most days' slots, and no more of a day of everybody's."""
IDS = ("customer_id", "decision_id", KEY)
STAMP = b"hookline.slots_with_keys_of"
"""Size and time of the day's file that the slots were taken from."""


def slots_beside(
    day_file: Path, on_notice: Callable[[str], object] = str, *, owner: str = ""
) -> Path | None:
    """The file of a day's slots; None where there is none of the day as it is now.

    Args:
        on_notice: told of a damaged one.
        owner: the workspace's id; another's file is none of its days'.
    """
    path = day_file.with_name(SLOTS_FILE)
    day = datetime.date.fromisoformat(day_file.parent.name.partition("=")[2])
    metadata = copy_metadata(path, on_notice, of_day=day) or {}
    is_own = metadata.get(STAMP) == _stamp(day_file) and not is_of_another(metadata, owner)
    return path if is_own else None


def write_slot_file(day_file: Path) -> None:
    """Put a day's slots beside it, a row group in memory at a time; only the day's writer may."""
    stamp = _stamp(day_file)
    with pq.ParquetFile(day_file) as day, replacing(day_file.with_name(SLOTS_FILE)) as temporary:
        schema = day.schema_arrow.append(pa.field(KEY, pa.uint32()))
        again, packed = _written_as(schema)
        with pq.ParquetWriter(
            temporary, schema, compression=packed,
            use_dictionary=again,  # type: ignore[arg-type]  # the stubs know no list of columns
        ) as writer:  # fmt: skip
            for group in reblocked(_slots(day), GROUP):
                keys = customer_keys(group["customer_id"])
                writer.write_table(group.append_column(KEY, keys), row_group_size=GROUP)
            owner = (day.metadata.metadata or {}).get(OWNER, b"").decode()
            writer.add_key_value_metadata({STAMP.decode(): stamp.decode(), OWNER.decode(): owner})


def _written_as(schema: pa.Schema) -> "tuple[list[str], dict[str, Packing]]":
    """The columns with a dictionary, and how each is packed.

    Ids, which come once each, have no dictionary: reading them is most of a search.

    What is searched is packed loosely, which is read in two thirds of the time; a decision's id,
    which is most of the bytes and seldom read, is packed tightly.
    """
    again = [name for name in schema.names if name not in IDS]
    return again, {name: "zstd" if name == "decision_id" else "lz4" for name in schema.names}


def read_among(path: Path, names: Sequence[str], customers: CustomerSet) -> pa.Table:
    """Some columns of these customers' rows, and of a few others; repeated texts are encoded.

    Args:
        names: of the columns, customer_id among them; those that the file lacks are left out.
    """
    again = [name for name in names if name not in IDS]
    with pq.ParquetFile(path, pre_buffer=False, read_dictionary=again) as file:
        present = [name for name in names if name in file.schema_arrow.names]
        keys = [KEY] if KEY in file.schema_arrow.names else []  # a day's own file has none
        tables = [encoded_schema(file.schema_arrow).empty_table().select(present)]
        n_groups = file.metadata.num_row_groups
        for first in range(0, n_groups, GROUPS_SEARCHED):
            groups = list(range(first, min(first + GROUPS_SEARCHED, n_groups)))
            # of few rows, starting threads would take longer than reading
            in_threads = len(groups) > 1
            rows = file.read_row_groups(groups, columns=[*present, *keys], use_threads=in_threads)
            of_rows = rows[KEY] if keys else customer_keys(rows["customer_id"])
            may_be = customers.may_hold(of_rows).nonzero()[0]
            tables.append(rows.select(present).take(may_be))
    return pa.concat_tables(tables)


def encoded_schema(schema: pa.Schema) -> pa.Schema:
    """The columns as `read_among` answers them."""
    code = pa.dictionary(pa.int32(), pa.string())
    return pa.schema([field.with_type(code) if field.name not in IDS and field.type == pa.string()
                      else field for field in schema])  # fmt: skip


def with_slot(table: pa.Table) -> pa.Table:
    """The rows with a slot, real or ghost."""
    slots = table["slot_arm"]
    return table.filter(pc.is_valid(slots)) if slots.null_count else table


def _slots(day: "ParquetFile") -> Iterator[pa.Table]:
    for index in range(day.metadata.num_row_groups):
        yield with_slot(day.read_row_group(index))


def _stamp(day_file: Path) -> bytes:
    stat = day_file.stat()
    return json.dumps([stat.st_size, stat.st_mtime_ns]).encode()
