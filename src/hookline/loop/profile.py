"""Profile: what a customer file can be used for, in aggregate; no value of any customer is kept."""

import datetime
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from hookline.decisions.columns import Texts, numbers
from hookline.decisions.stages import stages
from hookline.loop.column_uses import column_uses
from hookline.records.campaign import WINDOW_DAYS, Campaign
from hookline.records.profile import AudienceProfile
from hookline.records.team import Team
from hookline.text.similarity import nearest
from hookline.workspace.audience import folded_audience, need_consent
from hookline.workspace.folder import Workspace, replacing
from hookline.workspace.headers import Guess, guess_columns, known_headers
from hookline.workspace.library import Library
from hookline.workspace.rows import Rows, need, no_twins, read_rows

CONTEXT = ("time_zone", "profiling_ok", "sent_7d", "stage", "points_per_usual_basket")
"""Columns that are no SVOC field and are read all the same."""
STALE_DAYS = 30


def profile(
    path: Path,
    library: Library,
    *,
    today: datetime.date,
    team: Team,
    campaigns: Sequence[Campaign] = (),
) -> AudienceProfile:
    """Check and profile a customer file; customers who come twice are counted, not refused.

    Args:
        team: its mapping of columns, its cells and its rule of preference.
        campaigns: those whose `who` may read a column.
    Raises:
        BadInput: HL4xx for an empty file, a missing column or a blank customer_id.
    """
    rows = read_rows(path, team.columns, team.encoding)
    need(rows, "customer_id")
    need_consent(rows, library.catalog.channels)
    first_rows = _first_of_each(rows)
    audience = folded_audience([first_rows], library.catalog.channels, rows.notes)
    table = audience.table
    uses = column_uses(table.column_names, library.catalog, team, campaigns)
    known_columns = {*library.catalog.fields, *CONTEXT, "customer_id", "consent_channels"}
    known_columns |= {name for name, of in uses.items() if of}
    read_columns = [name for name in table.column_names if name in known_columns]
    stage = stages(table)
    return AudienceProfile(
        file=path.name,
        rows=table.num_rows,
        doubles=rows.num_rows - table.num_rows,
        fill={name: _filled(table, name) for name in read_columns if name != "customer_id"},
        unknown={
            name: nearest(name, known_columns) or ""
            for name in table.column_names
            if name not in known_columns
        },
        uses=uses,
        languages=_counts(table, "language"),
        consent=_consent(table),
        time_zones=_counts(table, "time_zone"),
        stages=dict(Counter(str(name or "unknown") for name in stage).most_common()),
        base_rates=_base_rates(table, stage),
        objected=_objected(table),
        notes=audience.notes,
        stale=tuple(name for name in read_columns if _is_stale(table, name, today)),
    )


def guess_mapping(path: Path, library: Library, team: Team) -> list[Guess]:
    """What the headers of a file that are no columns of ours may mean.

    Raises:
        BadInput: HL4xx for a file that cannot be read.
    """
    headers = read_rows(path, team.columns, team.encoding).schema.names
    by_channel = [f"consent_{channel}" for channel in library.catalog.channels]
    ours = {*library.catalog.fields, *CONTEXT, "customer_id", "consent_channels", *team.cells}
    ours |= set(by_channel)
    return guess_columns(headers, ours, known_headers(library.folders))


def running_campaigns(workspace: Workspace) -> list[Campaign]:
    """Campaigns that may still read a column; none where there is no workspace yet."""
    if not (workspace.root / "hookline.db").is_file():
        return []
    with workspace.registry() as registry:
        return [c for c in registry.campaigns() if c.state in ("live", "paused")]


def save_profile(workspace: Workspace, profile: AudienceProfile) -> Path:
    """Keep a profile; a brief refers to it by the file's name: `audience: customers`."""
    path = workspace.folder("audiences") / f"{Path(profile.file).stem}.json"
    with replacing(path) as temporary:
        temporary.write_text(f"{profile.model_dump_json(indent=2)}\n", "utf-8")
    return path


def _first_of_each(rows: Rows) -> pa.Table:
    """Each customer's first row."""
    ids = rows.table["customer_id"].cast(pa.string())
    if ids.null_count:
        no_twins(rows, "customer_id")  # tells the line of the blank one
    first_rows = np.unique(np.asarray(ids.to_pylist(), dtype=str), return_index=True)[1]
    return rows.table.take(np.sort(first_rows))


def _base_rates(table: pa.Table, stage: Texts) -> dict[str, float]:
    """Share who buy within the window unasked, by stage.

    A customer who bought k times in 12 months is taken to buy at that rate, so that 1 - exp(-rt)
    of such customers buy within t (a Poisson process). Control groups measure it better later on.
    """
    bought = numbers(table, "frequency_12m")
    likely = 1 - np.exp(-np.nan_to_num(bought) * WINDOW_DAYS / 365)
    is_known = ~np.isnan(bought)
    names = sorted({str(name) for name in stage[is_known] if name})
    return {name: round(float(likely[is_known & (stage == name)].mean()), 4) for name in names}


def _filled(table: pa.Table, name: str) -> float:
    values = table[name]
    if name == "consent_channels":
        n_filled = sum(bool(channels) for channels in values.to_pylist())
    elif pa.types.is_string(values.type):
        n_filled = sum(bool(text and text.strip()) for text in values.to_pylist())
    else:
        n_filled = len(values) - values.null_count
    return n_filled / table.num_rows


def _counts(table: pa.Table, name: str) -> dict[str, int]:
    if name not in table.column_names:
        return {}
    return dict(Counter(str(value or "blank") for value in table[name].to_pylist()).most_common())


def _consent(table: pa.Table) -> dict[str, float]:
    n_reachable = Counter(
        channel for row in table["consent_channels"].to_pylist() for channel in row or ()
    )
    return {channel: count / table.num_rows for channel, count in n_reachable.most_common()}


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
