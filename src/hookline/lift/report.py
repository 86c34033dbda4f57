"""From the aggregation's rows to the report: each campaign, their sum, the universal control."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from typing import Any

from hookline.lift.aggregation import OVERALL
from hookline.lift.campaigns import CampaignLift, Plan, campaign_lift
from hookline.lift.contrasts import Contrast, contrast, incremental
from hookline.lift.estimates import Effect, add
from hookline.lift.rows import Row, closed, read_rows, size_evidence, total
from hookline.lift.verdicts import SRM_LIMIT


@dataclass(frozen=True)
class Universal:
    """Everything against nothing in one epoch: the first slot in any campaign."""

    epoch: int
    srm_e: float
    """Largest e-value so far against the planned lane shares."""
    policy: Contrast
    """Lane policy against lane holdout."""
    incremental: Effect | None
    """Revenue in minor units that lane policy brought; None where it may not be shown."""
    prioritization: Contrast
    """Lane policy against lane explore: the value of choosing."""


@dataclass(frozen=True)
class LiftReport:
    """All campaigns, each in its own window, and everything against nothing."""

    watermark: date
    lag_days: int
    campaigns: tuple[CampaignLift, ...]
    campaigns_total: Effect | None
    """Effects and squared errors added, of the campaigns whose interval may be shown."""
    universal: tuple[Universal, ...]
    universal_total: Effect | None
    gap: float | None
    """universal − Σ campaigns: interaction, and campaigns not shown; never redistributed."""

    def to_json(self) -> dict[str, Any]:
        """Nested plain values with every name kept; unbounded ends are "inf" and "-inf"."""
        return {f.name: _plain(getattr(self, f.name)) for f in fields(self)}


def lift_report(
    rows: Iterable[Mapping[str, Any]],
    plans: Sequence[Plan],
    *,
    watermark: date,
    lane_shares: Mapping[str, float],
    overall_window: int,
    lag_days: int = 2,
) -> LiftReport:
    """The report as of a watermark; a pure function of the aggregation's rows.

    Args:
        rows: as `aggregation.moments_sql` answers them, `pyarrow.Table.to_pylist()` say.
        plans: the campaigns to report; one may come with several windows, its headline first.
        watermark: the day up to which outcomes are complete.
        lane_shares: planned shares of holdout, explore and policy.
        overall_window: H in days of the universal comparison.
    """
    cells = read_rows(rows)
    campaigns = tuple(
        campaign_lift(plan, mine, watermark, lag_days)
        for plan in plans
        for mine in _epochs(cells, plan.campaign_id, plan.window_days)
    )
    universal = tuple(
        _universal(mine, watermark, lag_days, lane_shares)
        for mine in _epochs(cells, OVERALL, overall_window)
    )
    headline = {c.campaign_id: c.window_days for c in reversed(campaigns)}
    by_campaigns = _sum(
        [c.incremental for c in campaigns if c.window_days == headline[c.campaign_id]]
    )
    by_holdout = _sum([u.incremental for u in universal])
    return LiftReport(
        watermark=watermark,
        lag_days=lag_days,
        campaigns=campaigns,
        campaigns_total=by_campaigns,
        universal=universal,
        universal_total=by_holdout,
        gap=by_holdout.value - by_campaigns.value if by_holdout and by_campaigns else None,
    )


def _universal(
    rows: Sequence[Row], watermark: date, lag_days: int, shares: Mapping[str, float]
) -> Universal:
    known = closed(rows, watermark, lag_days)
    holdout, explore, policy = (
        total(r for r in known if r.lane == lane) for lane in ("holdout", "explore", "policy")
    )
    srm = float(size_evidence(rows, "lane", shares).max(initial=0))
    everything = contrast("policy against holdout", holdout, policy)
    speak = everything.revenue_quality and srm < SRM_LIMIT
    return Universal(
        epoch=rows[0].epoch,
        srm_e=srm,
        policy=everything,
        incremental=incremental(holdout, [policy]) if speak else None,
        prioritization=contrast("policy against explore", explore, policy),
    )


def _epochs(cells: Sequence[Row], campaign_id: str, window_days: int) -> list[list[Row]]:
    """The rows of one campaign and window, one list an epoch: epochs are never pooled."""
    epochs: dict[int, list[Row]] = {}
    for row in cells:
        if row.campaign_id == campaign_id and row.window_days == window_days:
            epochs.setdefault(row.epoch, []).append(row)
    return [epochs[epoch] for epoch in sorted(epochs)]


def _sum(effects: Sequence[Effect | None]) -> Effect | None:
    shown = [e for e in effects if e is not None]
    return add(shown) if shown else None


def _plain(value: Any) -> Any:
    """A value as JSON has it."""
    if is_dataclass(value):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    if hasattr(value, "_asdict"):
        return {name: _plain(part) for name, part in value._asdict().items()}
    if isinstance(value, Mapping):
        return {name: _plain(part) for name, part in value.items()}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):  # numpy's float64 is one
        return float(value) if math.isfinite(value) else str(float(value))
    return value
