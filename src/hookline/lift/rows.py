"""Rows of the aggregation as typed cells, and the sums that a report takes over them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, timedelta
from typing import Any

import numpy as np

from hookline.lift.moments import Array, Moments
from hookline.lift.srm import e_values

SUMS = tuple(f.name for f in fields(Moments))


@dataclass(frozen=True)
class Row:
    """One cell on one day of first slot; "" is blank, `OVERALL` the campaign of any campaign."""

    campaign_id: str
    epoch: int
    lane: str
    group: str
    segment: str
    window_days: int
    day: date
    moments: Moments


def read_rows(rows: Iterable[Mapping[str, Any]]) -> list[Row]:
    """The aggregation's rows, sums as exact ints whatever decimal type the engine used."""
    return [
        Row(
            row["campaign_id"], int(row["epoch"]), row["lane"], row["group"], row["segment"],
            int(row["window_days"]), row["day"], Moments(*(int(row[name]) for name in SUMS)),
        )
        for row in rows
    ]  # fmt: skip


def closed(rows: Iterable[Row], watermark: date, lag_days: int) -> list[Row]:
    """Those whose whole window and its lag lie within what is known."""
    return [r for r in rows if r.day + timedelta(days=r.window_days + lag_days) <= watermark]


def total(rows: Iterable[Row]) -> Moments:
    """All of them merged."""
    return sum((r.moments for r in rows), Moments())


def by_group(rows: Iterable[Row], groups: Sequence[str]) -> dict[str, Moments]:
    """The moments of each group, empty ones included."""
    kept = list(rows)
    return {g: total(r for r in kept if r.group == g) for g in groups}


def daily(rows: Iterable[Row]) -> list[tuple[date, Moments, Moments]]:
    """(day of first slot, control, sent), in order of day."""
    days: dict[date, tuple[Moments, Moments]] = {}
    for row in rows:
        control, sent = days.get(row.day, (Moments(), Moments()))
        held = row.group == "control"
        days[row.day] = (control + row.moments, sent) if held else (control, sent + row.moments)
    return [(day, *days[day]) for day in sorted(days)]


def size_evidence(rows: Iterable[Row], column: str, shares: Mapping[str, float]) -> Array:
    """(days,) e-values against the planned shares of `column`'s values; (0,) without rows."""
    planned = {name: share for name, share in shares.items() if share > 0}
    place = {name: i for i, name in enumerate(planned)}
    counts: dict[date, list[int]] = {}
    for row in rows:
        if (name := getattr(row, column)) in place:
            counts.setdefault(row.day, [0] * len(place))[place[name]] += row.moments.n
    if not counts:
        return np.zeros(0)
    return e_values([counts[day] for day in sorted(counts)], list(planned.values()))
