"""Sums put together lose no customer and no digit."""

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from hookline.documents import int_at
from hookline.lift.aggregation import KEYS
from hookline.loop import partial_sums
from hookline.loop.partial_sums import between_ids, plain_rows, segment_rows

DAY = date(2026, 3, 2)
BEYOND_64_BITS = 2**63


def cells(*rows: tuple[str, str, int, int]) -> pa.Table:
    """Rows of (campaign, segment, days of the window, n); `sum_e` is twice n."""
    columns: dict[str, Any] = {
        "campaign_id": [row[0] for row in rows],
        "epoch": pa.array([2026] * len(rows), pa.int32()),
        "lane": ["policy"] * len(rows),
        "group": ["control"] * len(rows),
        "segment": [row[1] for row in rows],
        "window_days": pa.array([row[2] for row in rows], pa.int32()),
        "day": pa.array([DAY] * len(rows), pa.date32()),
        "n": pa.array([row[3] for row in rows], pa.int64()),
        "sum_e": pa.array([2 * row[3] for row in rows], pa.int64()),
    }
    assert tuple(columns)[: len(KEYS)] == KEYS
    return pa.table(columns)


@pytest.mark.parametrize(("watermark", "is_closed"), [(15, False), (16, True)])
def test_segments_are_counted_over_days_with_closed_windows_apart(
    watermark: int, *, is_closed: bool
) -> None:
    split = cells(("diwali", "gold", 14, 3), ("diwali", "gold", 14, 4), ("diwali", "old", 7, 5))
    day = DAY + timedelta(days=watermark)
    rows = {row["segment"]: row for row in segment_rows(split, day, 2)}
    assert rows["gold"] == {
        "campaign_id": "diwali", "epoch": 2026, "group": "control", "segment": "gold",
        "is_closed": is_closed, "n": 7, "sum_e": 14,
    }  # fmt: skip
    assert rows["old"]["is_closed"]


def test_segments_are_of_lane_policy_alone() -> None:
    split = cells(("diwali", "gold", 14, 3))
    lane = split.column_names.index("lane")
    assert segment_rows(split.set_column(lane, "lane", pa.array(["explore"])), DAY, 2) == []


def test_a_sum_beyond_64_bits_keeps_every_digit_and_a_smaller_one_is_an_int() -> None:
    for largest in (BEYOND_64_BITS - 1, BEYOND_64_BITS):
        sums = pa.table({"sum_yy": pa.array([Decimal(1), Decimal(largest)], pa.decimal128(38, 0))})
        rows = plain_rows(sums)
        values = [row["sum_yy"] for row in rows]
        assert [int_at(row, "sum_yy") for row in rows] == [1, largest]
        assert isinstance(values[0], int) == (largest < BEYOND_64_BITS)


def test_customers_are_split_evenly_whatever_is_read_of_them_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "day.parquet"
    pq.write_table(pa.table({"customer_id": [f"{i:05}" for i in range(5_000)]}), path)
    asked = []
    for rows in (7, 8_192):
        monkeypatch.setattr(partial_sums, "BATCH_ROWS", rows)
        asked.append(between_ids([path], 4))
    assert asked[0] == asked[1]
    assert asked[0][0] == "(customer_id < '01250')"
    assert asked[0][-1] == "(customer_id >= '03750')"
