"""Profile: what a customer file can be used for, in aggregate; no value of any customer is kept."""

import datetime
import json
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from hookline.decisions.stages import stages
from hookline.loop.audience import as_audience
from hookline.loop.library import Library
from hookline.loop.tables import need, no_twins, read_table
from hookline.loop.workspace import Workspace, replacing
from hookline.text.similarity import nearest

CONTEXT = ("time_zone", "profiling_ok", "sent_7d", "stage", "points_per_usual_basket")
"""Columns that are no SVOC field and are read all the same."""
STALE_DAYS = 30


@dataclass(frozen=True, slots=True)
class Profile:
    """What a file of customers holds, counted."""

    file: str
    rows: int
    fill: dict[str, float]
    """Share of customers with a value, by known column."""
    unknown: dict[str, str]
    """Columns that nothing reads, with the known name they are nearest to, or ""."""
    languages: dict[str, int]
    consent: dict[str, float]
    """Share of customers who may be reached, by channel."""
    time_zones: dict[str, int]
    stages: dict[str, int]
    objected: int
    """Customers who said no to profiling, or said nothing where the column is there."""
    stale: tuple[str, ...]
    """Date columns whose latest value is more than 30 days old."""


def profile(path: Path, library: Library, *, today: datetime.date) -> Profile:
    """Check and profile a customer file.

    Raises:
        BadInput: HL4xx for an empty file, a missing column, a blank or double customer_id.
    """
    table = read_table(path)
    need(table, "customer_id", path)
    need(table, "consent_channels", path)
    no_twins(table, "customer_id", path)
    table = as_audience(table)
    known = {*library.catalog.fields, *CONTEXT, "customer_id", "consent_channels"}
    read = [name for name in table.column_names if name in known]
    return Profile(
        file=path.name,
        rows=table.num_rows,
        fill={name: _filled(table, name) for name in read if name != "customer_id"},
        unknown={
            name: nearest(name, known) or "" for name in table.column_names if name not in known
        },
        languages=_counts(table, "language"),
        consent=_consent(table),
        time_zones=_counts(table, "time_zone"),
        stages=dict(Counter(stage or "unknown" for stage in stages(table)).most_common()),
        objected=_objected(table),
        stale=tuple(name for name in read if _is_stale(table, name, today)),
    )


def save_profile(workspace: Workspace, profile_: Profile) -> Path:
    """Keep a profile as aggregates that briefs can refer to by the file's name."""
    path = workspace.folder("audiences") / f"{Path(profile_.file).stem}.json"
    with replacing(path) as temporary:
        text = json.dumps(asdict(profile_), indent=2, ensure_ascii=False, sort_keys=True)
        temporary.write_text(f"{text}\n", "utf-8")
    return path


def _filled(table: pa.Table, name: str) -> float:
    values = table[name]
    if name == "consent_channels":
        given = sum(bool(channels) for channels in values.to_pylist())
    elif pa.types.is_string(values.type):
        given = sum(bool(text and text.strip()) for text in values.to_pylist())
    else:
        given = len(values) - values.null_count
    return given / table.num_rows


def _counts(table: pa.Table, name: str) -> dict[str, int]:
    if name not in table.column_names:
        return {}
    return dict(Counter(str(value or "blank") for value in table[name].to_pylist()).most_common())


def _consent(table: pa.Table) -> dict[str, float]:
    given = Counter(
        channel for row in table["consent_channels"].to_pylist() for channel in row or ()
    )
    return {channel: count / table.num_rows for channel, count in given.most_common()}


def _objected(table: pa.Table) -> int:
    if "profiling_ok" not in table.column_names:
        return 0
    yes = {"true", "yes", "1", "y"}
    return sum(str(value).lower() not in yes for value in table["profiling_ok"].to_pylist())


def _is_stale(table: pa.Table, name: str, today: datetime.date) -> bool:
    column: Any = table[name]
    if not (pa.types.is_date(column.type) and name.startswith("last_")):
        return False
    latest = pc.max(column).as_py()
    return latest is not None and (today - latest).days > STALE_DAYS
