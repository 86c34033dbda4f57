"""From the aggregation's rows to the report: each campaign, their sum, the universal control."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, timedelta

from hookline.documents import Document, Fields, day_at, int_at, text_at
from hookline.lift.aggregation import OVERALL
from hookline.lift.arms import ArmMean
from hookline.lift.bridge import Bridge, Universal, bridge, universal
from hookline.lift.campaigns import CampaignLift, campaign_lift, with_windows
from hookline.lift.chance import ByChance, by_chance
from hookline.lift.estimates import Effect
from hookline.lift.increments import sum_of
from hookline.lift.no_number import NoNumber
from hookline.lift.plan import Plan
from hookline.lift.pools import LearningsHelp
from hookline.lift.programs import ProgramLift, programs
from hookline.lift.rows import Row, closed, read_rows
from hookline.lift.segments import NO_SEGMENTS, SegmentCounts


@dataclass(frozen=True)
class LiftReport:
    """All campaigns, each in its own window, and everything against nothing."""

    watermark: date
    """The day up to which outcomes are complete."""
    lag_days: int
    """How late outcomes may come in."""
    currency: str
    """ISO 4217, of all amounts, which are minor units; "" where nothing has an amount."""
    other_currencies: Mapping[str, int]
    """Purchases and refunds in other currencies: they count as bought, their money is in no sum."""
    segment: str
    """The column that campaigns are split by; ""."""
    campaigns: tuple[CampaignLift, ...]
    campaigns_total: Effect | NoNumber
    """Effects and squared errors added, of the campaigns whose interval may be shown."""
    universal: Universal | None
    """None before the first slot."""
    bridge: Bridge | NoNumber
    """From the campaigns to everything against nothing."""
    programs: tuple[ProgramLift, ...] = ()
    """Campaigns of one purpose together, gtm last; () where no campaign names a program."""
    by_chance: ByChance | None = None
    """What chance alone does to so many verdicts; None before the first of them."""
    is_practice: bool = False
    """Are these campaigns of practice copy, so that nothing here was earned?"""
    arms: tuple[ArmMean, ...] = ()
    """Live versions, best first in their cells; only where they were asked for."""
    learnings: LearningsHelp | None = None
    """Did copy that saw learnings do better? None where no copy saw any."""

    def to_json(self) -> Fields:
        """Nested plain values with every name kept; unbounded ends are "inf" and "-inf"."""
        return {f.name: _plain(getattr(self, f.name)) for f in fields(self)}


@dataclass(frozen=True)
class Setting:
    """What was fixed for all campaigns together, and what the report is read with."""

    watermark: date
    lane_shares: Mapping[str, float]
    """Planned shares of holdout, explore and policy."""
    overall_window: int
    """H in days of the universal comparison."""
    lag_days: int = 2
    currency: str = ""
    other_currencies: Mapping[str, int] | None = None
    segment: str = ""
    is_capped: bool = False
    is_practice: bool = False
    today: date | None = None
    """By the calendar, to tell of outcomes that are late; None does not ask."""
    windows: Sequence[int] = ()
    """Days of windows to show side by side, of every campaign."""

    @property
    def closing(self) -> date:
        """The day before which windows to date end: all that happened until then has come in."""
        return self.watermark - timedelta(days=self.lag_days)


def lift_report(
    rows: Iterable[Document],
    plans: Sequence[Plan],
    setting: Setting,
    messages: Iterable[Document] = (),
    split: Mapping[str, SegmentCounts] | None = None,
) -> LiftReport:
    """The report as of a watermark; a pure function of the aggregation's rows.

    Args:
        rows: as `aggregation.moments_sql` answers them, `pyarrow.Table.to_pylist()` say, each
            campaign in its own window and in `TO_DATE`, `OVERALL` in both.
        plans: the campaigns to report, one each.
        messages: as `tallies.messages_sql` answers them.
        split: each campaign by segment, where `setting.segment` names one.
    """
    sent = _sent_messages(messages, setting)
    cells: dict[tuple[str, int], list[Row]] = {}
    for row in read_rows(rows):
        cells.setdefault((row.campaign_id, row.window_days), []).append(row)
    campaigns = tuple(
        campaign_lift(plan, cells.get((plan.campaign_id, plan.window_days), []), setting.watermark,
                      setting.lag_days, sent.get(plan.campaign_id), today=setting.today,
                      split=(split or {}).get(plan.campaign_id, NO_SEGMENTS))
        for plan in plans
    )  # fmt: skip
    if setting.windows:
        campaigns = tuple(
            _with_windows(campaign, plan, cells, setting)
            for campaign, plan in zip(campaigns, plans, strict=True)
        )
    incrementals = [c.incremental for c in campaigns if not isinstance(c.incremental, NoNumber)]
    known = {key: closed(r, setting.watermark, setting.lag_days) for key, r in cells.items()}
    return LiftReport(
        watermark=setting.watermark,
        lag_days=setting.lag_days,
        currency=setting.currency,
        other_currencies=dict(setting.other_currencies or {}),
        segment=setting.segment,
        campaigns=campaigns,
        campaigns_total=sum_of(incrementals),
        universal=universal(
            cells.get((OVERALL, setting.overall_window), []), setting.watermark, setting.lag_days,
            setting.lane_shares, is_capped=setting.is_capped,
        ),
        bridge=bridge(
            known, [plan for plan in plans if not plan.is_service],
            closing=setting.closing, shares=setting.lane_shares,
        ),
        programs=programs(campaigns, _policy_rows(known, plans)),
        by_chance=by_chance([campaign.verdict for campaign in campaigns]),
        is_practice=setting.is_practice,
    )  # fmt: skip


def _with_windows(
    campaign: CampaignLift,
    plan: Plan,
    cells: Mapping[tuple[str, int], Sequence[Row]],
    setting: Setting,
) -> CampaignLift:
    every = {*setting.windows, plan.window_days}
    rows = {days: cells.get((plan.campaign_id, days), ()) for days in every}
    return with_windows(campaign, plan, rows, setting.watermark, setting.lag_days)


def _policy_rows(
    known: Mapping[tuple[str, int], Sequence[Row]], plans: Sequence[Plan]
) -> dict[str, list[Row]]:
    """Of each campaign in its own window."""
    return {
        plan.campaign_id: [
            row
            for row in known.get((plan.campaign_id, plan.window_days), ())
            if row.lane == "policy"
        ]
        for plan in plans
    }


def _sent_messages(messages: Iterable[Document], setting: Setting) -> dict[str, dict[str, int]]:
    """By campaign and channel, of those whose windows are closed."""
    sent: dict[str, dict[str, int]] = {}
    for row in messages:
        closes = day_at(row, "day") + timedelta(days=int_at(row, "window_days") + setting.lag_days)
        if closes <= setting.watermark:
            channels = sent.setdefault(text_at(row, "campaign_id"), {})
            channel = text_at(row, "channel")
            channels[channel] = channels.get(channel, 0) + int_at(row, "messages")
    return sent


def _plain(value: object) -> object:
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
