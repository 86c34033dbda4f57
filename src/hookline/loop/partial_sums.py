"""Sums put together: of customers in parts, and of what some of them were and are now."""

import contextlib
import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import cast

import pyarrow as pa

from hookline.documents import Fields
from hookline.lift.aggregation import customers_between
from hookline.lift.aggregation_sql import day_number
from hookline.records.arrow_modules import pc, pq

FILES_LOOKED_AT = 5
"""Days whose customers say where the ids are split; any split gives the same sums."""
IDS_LOOKED_AT = 1_000
"""Customers of each of these days, evenly apart."""
BATCH_ROWS = 8_192
CUSTOMERS_A_PART = 150_000
"""Customers who are summed at once where they are numbered."""


def between_ids(paths: Sequence[Path], n: int) -> list[str]:
    """Conditions that split customers about evenly, each in one of them.

    Days are written in order of customer, so that a range reads little more than its own rows.
    """
    if n == 1:
        return ["TRUE"]
    some = paths[:: -(-len(paths) // FILES_LOOKED_AT)]
    ids = pc.unique(pa.concat_tables([_every_so_often(path) for path in some])["customer_id"])
    ids = ids.sort()
    edges = [ids[len(ids) * i // n].as_py() for i in range(1, n)]
    edges = sorted(set(edges))
    return [customers_between(since, before)
            for since, before in zip([None, *edges], [*edges, None], strict=True)]  # fmt: skip


def _every_so_often(path: Path) -> pa.Table:
    """Some of a day's customers, evenly apart; no more of them is in memory than a batch."""
    with pq.ParquetFile(path) as file:
        step = -(-file.metadata.num_rows // IDS_LOOKED_AT) or 1
        parts, offset = [], 0
        # threads would each hold what they read, and there is little to read
        for batch in file.iter_batches(BATCH_ROWS, columns=["customer_id"], use_threads=False):
            every = pa.array(range(-offset % step, batch.num_rows, step), pa.int64())
            parts.append(batch.take(every))
            offset += batch.num_rows
        sample = pa.Table.from_batches(parts, pa.schema([file.schema_arrow.field("customer_id")]))
    pa.default_memory_pool().release_unused()
    return sample


def between_numbers(n: int) -> list[str]:
    """Conditions that split so many customers, who are numbered, each in one of them."""
    starts = range(0, n, CUSTOMERS_A_PART)
    return [f"customer_id >= {i} AND customer_id < {min(i + CUSTOMERS_A_PART, n)}" for i in starts]


def added(tables: Sequence[pa.Table], keys: Sequence[str]) -> pa.Table:
    """One row for each combination of keys that is there, in order; all else is summed.

    Sums are integers, so that neither order nor parts change a bit of them.
    """
    table = pa.concat_tables([each.replace_schema_metadata(None) for each in tables])
    if len(tables) == 1:
        return table
    names = [name for name in table.column_names if name not in keys]
    sums = table.group_by(list(keys), use_threads=False).aggregate(
        [(name, "sum") for name in names]
    )
    sums = sums.rename_columns({f"{name}_sum": name for name in names})
    merged: pa.Table = sums.select(table.column_names).cast(table.schema)
    return merged.sort_by([(key, "ascending") for key in keys])


def segment_rows(sums: pa.Table, watermark: datetime.date, lag_days: int) -> list[Fields]:
    """Lane policy's customers by segment and whether their window is closed, all days together.

    Args:
        sums: of campaigns in their own windows, as `moments_sql` answers them.
        watermark, lag_days: as in `lift.rows.closed`.
    Returns:
        as `lift.segments.segment_counts` reads them.
    """
    sums = sums.filter(pc.field("lane") == "policy")
    known_from = pc.add(pc.cast(sums["day"], pa.int32()), pc.add(sums["window_days"], lag_days))
    is_closed = pc.less_equal(known_from, pa.scalar(day_number(watermark), pa.int32()))
    keys = ["campaign_id", "epoch", "group", "segment", "is_closed"]
    split = sums.append_column("is_closed", is_closed).group_by(keys)
    counts = split.aggregate([("n", "sum"), ("sum_e", "sum")])
    rows: list[Fields] = counts.rename_columns([*keys, "n", "sum_e"]).to_pylist()
    return rows


def plain_rows(sums: pa.Table) -> list[Fields]:
    """The rows as mappings; sums that fit 64 bits as ints, which takes half as long as decimals."""
    for index, field in enumerate(sums.schema):
        if pa.types.is_decimal(field.type):
            with contextlib.suppress(pa.ArrowInvalid):
                column = sums[field.name].cast(pa.int64())
                sums = sums.set_column(index, field.name, column)
    rows: list[Fields] = sums.to_pylist()
    return rows


def negated(table: pa.Table, keys: Sequence[str]) -> pa.Table:
    """The rows that take these off again."""
    for index, name in enumerate(table.column_names):
        if name not in keys:
            table = table.set_column(index, table.schema.field(name), pc.negate(table[name]))
    return table


def unique_customers(*tables: pa.Table) -> "pa.StringArray":
    """Everybody that these rows are of, once."""
    ids = [chunk for table in tables for chunk in table["customer_id"].chunks]
    return cast("pa.StringArray", pc.unique(pa.chunked_array(ids, pa.string())))
