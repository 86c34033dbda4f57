"""Rows of the aggregation by segment, as the report reads them: for tests that have them whole."""

from collections.abc import Iterable
from datetime import date

from hookline.lift.rows import Row, closed
from hookline.lift.segments import SegmentCounts, segment_counts


def split_by_segment(
    rows: Iterable[Row], watermark: date, lag_days: int = 2
) -> dict[str, SegmentCounts]:
    """By campaign; of rows in the campaigns' own windows alone."""
    return segment_counts(
        {"campaign_id": row.campaign_id, "epoch": row.epoch, "group": row.group,
         "segment": row.segment, "is_closed": bool(closed([row], watermark, lag_days)),
         "n": row.moments.n, "sum_e": row.moments.sum_e}
        for row in rows if row.lane == "policy"
    )  # fmt: skip
