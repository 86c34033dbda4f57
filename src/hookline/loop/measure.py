"""Measure: what campaigns earned over sending nothing, from the decision log and the outcomes."""

import datetime
from typing import TYPE_CHECKING

from hookline import adapters
from hookline.errors import RuleSaidNo
from hookline.lift.aggregation import OVERALL, Window, moments_sql
from hookline.lift.campaigns import Plan
from hookline.lift.report import LiftReport, lift_report
from hookline.loop.learn import watermark_of
from hookline.records.arm import Campaign
from hookline.records.team import Team
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger

if TYPE_CHECKING:
    from hookline.engines.base import Engine


def measure(
    workspace: Workspace,
    team: Team,
    *,
    day: datetime.date | None = None,
    segment: str | None = None,
    ledger: Ledger | None = None,
) -> LiftReport:
    """The lift report as of the watermark, or of an earlier day.

    Args:
        day: look no further than this day.
        segment: a context cell to split campaigns by.
    Raises:
        BadInput: HL430 before any outcomes were taken in.
        RuleSaidNo: HL440 when nothing has been decided yet.
    """
    ledger = ledger or Ledger(workspace, team.cells)
    slots = ledger.slots(ledger.days())
    with workspace.registry() as registry:
        watermark = watermark_of(registry)
        outcomes = registry.outcomes()
        campaigns = [c for c in registry.campaigns() if c.state != "reserved"]
    if not campaigns or not slots.num_rows:
        fix = "`hookline decide AUDIENCE`"
        raise RuleSaidNo("HL440", "nothing has been decided yet", fix=fix)
    windows = [Window(c.id, c.window_days, c.program) for c in campaigns]
    windows.append(Window(OVERALL, team.overall_window))
    sql = moments_sql(windows, segment=segment, time_zone=team.time_zone)
    engine: Engine = adapters.load("engines", "local")
    rows = engine.aggregate(sql, {"decisions": slots, "outcomes": outcomes})
    return lift_report(
        rows.to_pylist(),
        [plan_of(campaign) for campaign in campaigns],
        watermark=min(watermark, day) if day else watermark,
        lane_shares=team.lanes.shares(),
        overall_window=team.overall_window,
        lag_days=team.lag_days,
    )


def plan_of(campaign: Campaign) -> Plan:
    """What was fixed about a campaign before its first message."""
    shares = campaign.shares
    bandit = 1 - shares.control - shares.usual - shares.random
    return Plan(
        campaign_id=campaign.id,
        shares={
            "control": shares.control,
            "usual": shares.usual,
            "random": shares.random,
            "bandit": bandit,
        },
        window_days=campaign.window_days,
        ends=datetime.date.fromisoformat(campaign.ends) if campaign.ends else None,
    )
