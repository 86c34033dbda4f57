"""Sums put together lose no customer and no digit."""

from datetime import date
from decimal import Decimal
from typing import Any

import pyarrow as pa

from hookline.lift.aggregation import KEYS, OVERALL, TO_DATE
from hookline.loop.partial_sums import plain_rows, split_where_read

DAY = date(2026, 3, 2)
BEYOND_64_BITS = 2**63


def cells(*rows: tuple[str, str, int, int]) -> pa.Table:
    """Rows of (campaign, segment, days of the window, n); `sum_yy` is n thousand."""
    whole = pa.decimal128(38, 0)
    columns: dict[str, Any] = {
        "campaign_id": [row[0] for row in rows],
        "epoch": pa.array([2026] * len(rows), pa.int32()),
        "lane": ["policy"] * len(rows),
        "group": ["control"] * len(rows),
        "segment": [row[1] for row in rows],
        "window_days": pa.array([row[2] for row in rows], pa.int32()),
        "day": pa.array([DAY] * len(rows), pa.date32()),
        "n": pa.array([row[3] for row in rows], pa.int64()),
        "sum_yy": pa.array([Decimal(1000 * row[3]) for row in rows], whole),
    }
    assert tuple(columns)[: len(KEYS)] == KEYS
    return pa.table(columns)


def test_only_campaigns_in_their_own_windows_are_split_by_segment() -> None:
    split = cells(
        ("diwali", "gold", 14, 3), ("diwali", "silver", 14, 4),
        ("diwali", "gold", TO_DATE, 5), ("diwali", "silver", TO_DATE, 6),
        (OVERALL, "gold", 14, 7), (OVERALL, "silver", 14, 8),
    )  # fmt: skip
    names = ("campaign_id", "segment", "window_days", "n", "sum_yy")
    rows = {tuple(row[name] for name in names) for row in split_where_read(split).to_pylist()}
    assert rows == {
        ("diwali", "gold", 14, 3, 3000), ("diwali", "silver", 14, 4, 4000),
        ("diwali", "", TO_DATE, 11, 11_000), (OVERALL, "", 14, 15, 15_000),
    }  # fmt: skip


def test_a_sum_beyond_64_bits_keeps_every_digit_and_a_smaller_one_is_an_int() -> None:
    for largest in (BEYOND_64_BITS - 1, BEYOND_64_BITS):
        sums = pa.table({"sum_yy": pa.array([Decimal(1), Decimal(largest)], pa.decimal128(38, 0))})
        values = [row["sum_yy"] for row in plain_rows(sums)]
        assert [int(value) for value in values] == [1, largest]
        assert isinstance(values[0], int) == (largest < BEYOND_64_BITS)
