"""Profile: what a customer file can be used for, in aggregate; no value of any customer is kept."""

import datetime
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pyarrow as pa

from hookline.arrays import Texts
from hookline.decisions.columns import encoded, is_yes, numbers
from hookline.decisions.stages import stages
from hookline.loop.column_uses import CONTEXT, column_uses
from hookline.records.arrow_modules import Column, pc
from hookline.records.campaign import LIVE, WINDOW_DAYS, Campaign
from hookline.records.profile import AudienceProfile
from hookline.records.team import Team
from hookline.text.similarity import nearest
from hookline.workspace.audience import folded_audience, need_consent
from hookline.workspace.folder import Workspace, replacing
from hookline.workspace.library import Library
from hookline.workspace.required import need, without_blank
from hookline.workspace.rows import Rows, read_team_rows
from hookline.workspace.spool import Spool

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
        BadInput: HL4xx for an empty file or a missing column.
    """
    rows = read_team_rows(path, team.columns, team)
    need(rows, "customer_id")
    need_consent(rows, library.catalog.channels)
    rows, doubts = without_blank(rows, "customer_id")
    ids = rows.column("customer_id").cast(pa.string())
    blocks = _first_of_each(rows, ids)
    audience = folded_audience(blocks, library.catalog.channels, rows.notes, doubts, ids)
    names = audience.schema.names
    uses = column_uses(names, library.catalog, team, campaigns)
    known_columns = {*library.catalog.fields, *CONTEXT, "customer_id", "consent_channels"}
    known_columns |= {name for name, users in uses.items() if users}
    counts = _Counts([name for name in names if name in known_columns])
    for block in audience.blocks:
        counts.add(block)
    n_rows = counts.rows
    return AudienceProfile(
        file=path.name,
        rows=n_rows,
        doubles=rows.num_rows - n_rows,
        fill={name: n / n_rows for name, n in counts.filled.items()},
        unknown={
            name: nearest(name, known_columns) or "" for name in names if name not in known_columns
        },
        uses=uses,
        languages=dict(counts.values["language"].most_common()),
        consent={name: n / n_rows for name, n in counts.reachable.most_common()},
        time_zones=dict(counts.values["time_zone"].most_common()),
        stages=dict(counts.stages.most_common()),
        base_rates=counts.base_rates(),
        objected=counts.objected,
        notes=audience.notes,
        stale=counts.stale(today),
    )


def running_campaigns(workspace: Workspace) -> list[Campaign]:
    """Campaigns that may still read a column; none where there is no workspace yet."""
    if not workspace.has_registry:
        return []
    with workspace.registry() as registry:
        return [c for c in registry.campaigns() if c.state in LIVE]


def save_profile(workspace: Workspace, profile: AudienceProfile) -> Path:
    """Keep a profile; a brief refers to it by the file's name: `audience: customers`."""
    path = workspace.folder("audiences") / f"{Path(profile.file).stem}.json"
    with replacing(path) as temporary:
        temporary.write_text(f"{profile.model_dump_json(indent=2)}\n", "utf-8")
    return path


def _first_of_each(rows: Rows, ids: Column) -> Sequence[pa.Table]:
    """Blocks of each customer's first row."""
    if pc.count_distinct(ids).as_py() == len(ids):
        return rows.blocks
    codes = encoded(ids)
    is_first = np.zeros(len(ids), dtype=bool)
    is_first[np.unique(np.asarray(codes.indices), return_index=True)[1]] = True
    kept, start = Spool(rows.schema), 0
    for block in rows.blocks:
        kept.append(block.filter(pa.array(is_first[start : start + block.num_rows])))
        start += block.num_rows
    return kept


class _Counts:
    """What is counted of a file's customers, a block at a time."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names
        """Columns that something reads."""
        self.rows = self.objected = 0
        self.filled = {name: 0 for name in names if name != "customer_id"}
        self.values: dict[str, Counter[str]] = {"language": Counter(), "time_zone": Counter()}
        self.reachable: Counter[str] = Counter()
        self.stages: Counter[str] = Counter()
        self._known_rates: Counter[str] = Counter()
        self._rates: dict[str, float] = defaultdict(float)
        self._latest: dict[str, datetime.date] = {}

    def add(self, block: pa.Table) -> None:
        """Count some more of them."""
        self.rows += block.num_rows
        for name in self.filled:
            self.filled[name] += _num_filled(block[name], name)
        for name, values in self.values.items():
            if name in block.column_names:
                values.update(str(value or "blank") for value in block[name].to_pylist())
        for channels in block["consent_channels"].to_pylist():
            self.reachable.update(channels or ())
        if "profiling_ok" in block.column_names:
            self.objected += int((~is_yes(block, "profiling_ok")).sum())
        stage = stages(block)
        self.stages.update(str(name or "unknown") for name in stage)
        self._add_rates(block, stage)
        self._add_dates(block)

    def base_rates(self) -> dict[str, float]:
        """Share who buy within the window unasked, by stage.

        A customer who bought k times in 12 months is taken to buy at that rate, so that
        1 - exp(-rt) of such customers buy within t (a Poisson process). Control groups measure it
        better later on.
        """
        known = sorted(self._known_rates.items())
        return {name: round(self._rates[name] / n, 4) for name, n in known}

    def stale(self, today: datetime.date) -> tuple[str, ...]:
        """Columns of dates that were last filled long ago."""
        old = {name for name, day in self._latest.items() if (today - day).days > STALE_DAYS}
        return tuple(name for name in self._names if name in old)

    def _add_rates(self, block: pa.Table, stage: Texts) -> None:
        bought = numbers(block, "frequency_12m")
        likely = 1 - np.exp(-np.nan_to_num(bought) * WINDOW_DAYS / 365)
        for name in {str(name) for name in stage[~np.isnan(bought)] if name}:
            of_stage = ~np.isnan(bought) & (stage == name)
            self._known_rates[name] += int(of_stage.sum())
            self._rates[name] += float(likely[of_stage].sum())

    def _add_dates(self, block: pa.Table) -> None:
        for name in self._names:
            column: Column = block[name]
            if pa.types.is_date(column.type) and name.startswith("last_"):
                latest = pc.max(column).as_py()
                if latest is not None:
                    self._latest[name] = max(latest, self._latest.get(name, latest))


def _num_filled(values: Column, name: str) -> int:
    """How many customers have a value."""
    if name == "consent_channels":
        return sum(bool(channels) for channels in values.to_pylist())
    if pa.types.is_string(values.type):
        return sum(bool(text and text.strip()) for text in values.to_pylist())
    return len(values) - int(values.null_count)
