from typing import Any

import pyarrow as pa
import pytest

from hookline.decisions.stages import stages


@pytest.mark.parametrize(
    ("row", "stage"),
    [
        ({"visit_count": 0}, "non_buyer"),
        ({"visit_count": 4, "recency_days": 90, "clv_band": "top"}, "lost"),
        ({"visit_count": 4, "recency_days": 89, "clv_band": "top"}, "high_value"),
        ({"visit_count": 0, "recency_days": 90}, "non_buyer"),
        ({"visit_count": 4, "recency_days": 31, "avg_gap_days": 20.0}, "at_risk"),
        ({"visit_count": 4, "recency_days": 30, "avg_gap_days": 20.0}, "active"),
        ({"visit_count": 1, "recency_days": 3, "clv_band": "top"}, "high_value"),
        ({"visit_count": 1, "recency_days": 3}, "new"),
        ({"visit_count": 2, "recency_days": 3, "clv_band": "middle"}, "active"),
        ({"visit_count": 7, "recency_days": 3}, "active"),
        ({"avg_gap_days": 20.0}, "active"),
        ({"clv_band": "middle"}, "active"),
        ({"visit_count": 2}, "active"),
        ({"recency_days": 3}, "active"),
        ({}, ""),
    ],
)
def test_the_first_rule_that_holds_gives_the_stage(row: dict[str, Any], stage: str) -> None:
    kinds: Any = {"visit_count": pa.int64(), "recency_days": pa.int64(),
                  "avg_gap_days": pa.float64(), "clv_band": pa.string()}  # fmt: skip
    assert stages(pa.Table.from_pylist([row], schema=pa.schema(kinds))).tolist() == [stage]


def test_a_stage_column_is_taken_as_it_is() -> None:
    assert stages(pa.table({"stage": ["lost", None], "visit_count": [0, 0]})).tolist() == [
        "lost",
        "",
    ]
