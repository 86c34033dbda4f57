"""A customer's stage where no column says it: derived from what was bought and when."""

import numpy as np
import pyarrow as pa

from hookline.arrays import Texts
from hookline.decisions.columns import numbers, texts

LOST_DAYS = 90
LATE = 1.5
"""Multiples of the usual gap after which a customer is at risk."""


def stages(table: pa.Table) -> Texts:
    """(n,) of vocabulary's stages, "" where nothing is known.

    From visit_count, recency_days, avg_gap_days and clv_band, the first rule that holds: no
    visit, non_buyer; 90 days silent, lost; 1.5 gaps silent, at_risk; top band, high_value; one
    visit, new; else active. A blank column decides nothing.
    """
    if "stage" in table.column_names:
        return texts(table, "stage")
    visits, recency, gap = (
        numbers(table, name) for name in ("visit_count", "recency_days", "avg_gap_days")
    )
    band = texts(table, "clv_band")
    has_facts = ~np.isnan(visits) | ~np.isnan(recency) | ~np.isnan(gap) | (band != "")
    with np.errstate(invalid="ignore"):  # a comparison with unknown is false
        rules = [
            (~has_facts, ""),
            (visits == 0, "non_buyer"),
            (recency >= LOST_DAYS, "lost"),
            (recency > LATE * gap, "at_risk"),
            (band == "top", "high_value"),
            (visits == 1, "new"),
        ]
    stage_of = np.full(len(table), "active", dtype=object)
    for holds, stage in reversed(rules):
        stage_of[holds] = stage
    return stage_of
