"""Rows beyond memory: in order, and as they came where they are equal."""

import random
from typing import Any

import pyarrow as pa
import pytest

from hookline.workspace.spool import Spool, in_order, reblocked

FIELDS: Any = [("customer_id", pa.string()), ("n", pa.int64())]
SCHEMA = pa.schema(FIELDS)


def spooled(ids: list[str], n_rows: int) -> Spool:
    spool = Spool(SCHEMA)
    for start in range(0, len(ids), n_rows):
        part = ids[start : start + n_rows]
        numbers = list(range(start, start + len(part)))
        spool.append(pa.table({"customer_id": part, "n": numbers}, schema=SCHEMA))
    return spool


@pytest.mark.parametrize("n_rows", [1, 7, 99, 100, 101])
def test_rows_come_in_order_of_a_column_so_many_a_block(n_rows: int) -> None:
    ids = [f"c{i:03}" for i in range(100)]
    random.Random(5).shuffle(ids)
    blocks = in_order(spooled(ids, 13), "customer_id", SCHEMA, n_rows=n_rows)
    assert pa.concat_tables(blocks)["customer_id"].to_pylist() == sorted(ids)
    full, rest = divmod(100, n_rows)
    assert [block.num_rows for block in blocks] == [n_rows] * full + [rest] * bool(rest)


def test_equal_keys_stay_as_they_came() -> None:
    blocks = in_order(spooled(["b", "a"] * 20, 3), "customer_id", SCHEMA, n_rows=7)
    assert pa.concat_tables(blocks)["n"].to_pylist() == [*range(1, 40, 2), *range(0, 40, 2)]


@pytest.mark.parametrize("sizes", [[], [3], [4], [5], [1, 1, 9], [12]])
def test_blocks_of_another_size_hold_the_same_rows(sizes: list[int]) -> None:
    tables = [pa.table({"n": list(range(size))}) for size in sizes]
    blocks = list(reblocked(tables, 4))
    assert [n for block in blocks for n in block["n"].to_pylist()] == [
        n for size in sizes for n in range(size)
    ]
    assert all(block.num_rows == 4 for block in blocks[:-1])


def test_a_spool_without_rows_has_no_block() -> None:
    assert list(Spool(SCHEMA)) == []
