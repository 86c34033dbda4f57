"""Measure: what campaigns earned over sending nothing, from the decision log and the outcomes."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hookline import adapters
from hookline.documents import Fields
from hookline.errors import BadInput
from hookline.lift.aggregation import (
    MONEY_EVENTS,
    OVERALL,
    REDEMPTION,
    MomentsQuery,
    Window,
    moments_sql,
)
from hookline.lift.arms import with_chance_best
from hookline.lift.arms_page import arm_lines, help_lines
from hookline.lift.methods import METHODS
from hookline.lift.opt_outs import EVENTS as OPT_OUTS
from hookline.lift.page import campaign_lines, method_lines, report_lines
from hookline.lift.plan import Plan
from hookline.lift.report import LiftReport, Setting, lift_report
from hookline.lift.schema import report_schema
from hookline.lift.segments import SegmentCounts, segment_counts
from hookline.lift.windows import WINDOWS
from hookline.loop.campaigns import launched_until
from hookline.loop.learn import watermark_of
from hookline.loop.learning.arm_outcomes import (
    ArmOutcomes,
    arm_outcomes,
    counted_arm_outcomes,
    has_learnings,
    learnings_help,
)
from hookline.loop.learning.log import read_log
from hookline.loop.lift_plan import cap_of, day_of, plan_of
from hookline.loop.lift_questions import (
    messages_of,
    opt_outs_of,
    side_by_side,
    tally,
    windows_of,
)
from hookline.loop.lift_splits import ARM, split_column
from hookline.loop.nobody_assigned import nothing_to_measure
from hookline.loop.partial_change import Source
from hookline.loop.partial_sums import plain_rows, segment_rows
from hookline.loop.partials import Partials
from hookline.records.arrow_modules import pc
from hookline.records.campaign import Campaign
from hookline.records.review import Change
from hookline.records.team import Team
from hookline.registry.base import Registry
from hookline.text.similarity import nearest
from hookline.workspace.clock import today
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger

if TYPE_CHECKING:
    from hookline.engines.base import Engine

PRACTICE_REPORT = "Practice: no customer got these messages, so all sums here are a rehearsal."


@dataclass(frozen=True, slots=True)
class _Known:
    """What the workspace holds, up to the day of the report."""

    watermark: datetime.date
    ledger: Ledger
    days: Sequence[datetime.date]
    campaigns: Sequence[Campaign]
    practice: Sequence[str]
    """Campaigns of practice copy that stand beside real ones, and count for nothing."""
    changes: Sequence[Change]


def measure(
    workspace: Workspace,
    team: Team,
    *,
    day: datetime.date | None = None,
    segment: str | None = None,
    currency: str | None = None,
    ledger: Ledger | None = None,
) -> LiftReport:
    """The lift report as of the watermark, or of an earlier day; see `measure_with_sql`."""
    return measure_with_sql(
        workspace, team, day=day, segment=segment, currency=currency, ledger=ledger
    )[0]


def measure_with_sql(
    workspace: Workspace,
    team: Team,
    *,
    day: datetime.date | None = None,
    segment: str | None = None,
    currency: str | None = None,
    campaign: str | None = None,
    ledger: Ledger | None = None,
) -> tuple[LiftReport, str]:
    """The lift report as of the watermark, or of an earlier day, and the SQL of its sums.

    Args:
        day: nothing later is read: no decision, no outcome, no campaign, no change.
        segment: what to split campaigns by, see `split_column`; `arm` tells what each live version
            earned.
        currency: of the amounts that are summed; None takes the one most purchases are in.
        campaign: the only one to tell of, and that in short and long windows, with its opt-outs.
    Raises:
        BadInput: HL430 before any outcomes were taken in, HL441 for an unknown segment, HL442 for
            a currency without amounts, HL330 for an unknown campaign.
        RuleSaidNo: HL440 when nothing has been decided yet.
    """
    by_arm, segment = segment == ARM, split_column(segment, team)
    ledger = ledger or Ledger(workspace, team.cells)
    with workspace.registry() as registry:
        known = _read(registry, ledger, team, day)
        if campaign is not None:
            known = replace(known, campaigns=[_only(known.campaigns, campaign)])
        with _partials(workspace, registry, known, team) as partials:
            report, sql = _report(
                partials, known, team, day, segment, currency, is_detailed=campaign is not None
            )
            outcomes = None
            has_arms = by_arm or has_learnings(workspace)
            if has_arms and campaign is None and day is None:
                outcomes = counted_arm_outcomes(
                    workspace, team, partials, known.campaigns, known.watermark, ledger
                )
    if has_arms:
        if outcomes is None:
            outcomes = arm_outcomes(workspace, team, read_log(workspace, team, ledger, day), ledger)
        arms = with_chance_best(outcomes.means) if by_arm else ()
        report = replace(report, arms=arms, learnings=learnings_help(workspace, outcomes))
    return report, sql


def arms_measured_now(workspace: Workspace, team: Team, ledger: Ledger) -> ArmOutcomes | None:
    """What every live version earned, from kept counts; None where rows are needed.

    Raises:
        BadInput, RuleSaidNo: as `measure_with_sql`.
    """
    with workspace.registry() as registry:
        known = _read(registry, ledger, team, None)
        with _partials(workspace, registry, known, team) as partials:
            return counted_arm_outcomes(
                workspace, team, partials, known.campaigns, known.watermark, ledger
            )


def _partials(workspace: Workspace, registry: Registry, known: _Known, team: Team) -> Partials:
    engine: Engine = adapters.load("engines", "local")
    events = {*MONEY_EVENTS, *OPT_OUTS, *(campaign.event for campaign in known.campaigns)}
    source = Source(engine, known.ledger, known.days, registry, sorted(events), team.time_zone)
    return Partials(workspace, source)


def _report(
    partials: Partials,
    known: _Known,
    team: Team,
    day: datetime.date | None,
    segment: str | None,
    currency: str | None,
    *,
    is_detailed: bool,
) -> tuple[LiftReport, str]:
    amounts, came_in = tally(partials, team, day)
    chosen = _currency(currency, amounts, team)
    cap = cap_of(team, chosen)
    plans = [plan_of(c, known.changes, team, chosen, came_in) for c in known.campaigns]
    setting = Setting(
        watermark=known.watermark,
        lane_shares=team.lanes.shares(),
        overall_window=team.overall_window,
        lag_days=team.lag_days,
        currency=chosen,
        other_currencies={name: n for name, n in amounts.items() if name != chosen},
        segment=segment or "",
        is_capped=cap is not None,
        is_practice=all(campaign.practice for campaign in known.campaigns),
        today=day or today(team),
        windows=WINDOWS if is_detailed else (),
    )
    windows = (
        side_by_side(plans[0], cap) if is_detailed else windows_of(plans, team.overall_window, cap)
    )
    query = MomentsQuery(
        windows, time_zone=team.time_zone, currency=chosen, unnamed=team.currency, through=day,
        closing=setting.closing, without=known.practice, redeemed=REDEMPTION in came_in,
    )  # fmt: skip
    sums = partials.by_day(query)
    if not sums.num_rows:
        raise nothing_to_measure(known.ledger, known.days)
    split, split_sql = _split(partials, plans, setting, query) if segment else ({}, "")
    is_read = (pc.field("lane") == "policy") | (pc.field("campaign_id") == OVERALL)
    messages = messages_of(partials, plans, day)
    report = lift_report(plain_rows(sums.filter(is_read)), plans, setting, messages, split)
    if is_detailed:
        opt_outs = opt_outs_of(partials, plans[0], team, day, known.watermark)
        report = replace(report, campaigns=(replace(report.campaigns[0], opt_outs=opt_outs),))
    return report, moments_sql(query) + split_sql


def _split(
    partials: Partials,
    plans: Sequence[Plan],
    setting: Setting,
    query: MomentsQuery,
) -> tuple[dict[str, SegmentCounts], str]:
    """Each campaign in its own window by the setting's segment, and the SQL that comes second.

    Customers are counted alone: no money is compared by segment.
    """
    own_windows = [Window(plan.campaign_id, plan.window_days, plan.event) for plan in plans]
    by_segment = replace(
        query, windows=own_windows, segment=setting.segment, counts_only=True, closing=None
    )
    counts = partials.by_day(by_segment)
    split = segment_counts(segment_rows(counts, setting.watermark, setting.lag_days))
    return split, f";\n\n{moments_sql(by_segment)}"


def page(
    report: LiftReport,
    truth: Mapping[str, float] | None = None,
    *,
    methods: bool = False,
    campaign: str = "",
) -> list[str]:
    """The report as people read it, one string a line of at most 80 columns.

    Args:
        truth: what each campaign truly earned, in minor units, where a simulation knows it.
        methods: add which statistics stand behind which number.
        campaign: of this one and of all together alone, without verdicts and ranges: the desk
            draws its own.
    """
    # a simulation, which knows the truth, says by itself that nothing was sent
    mark = [PRACTICE_REPORT, ""] if report.is_practice and truth is None else []
    lines = [
        *(campaign_lines(report, campaign) if campaign else report_lines(report, truth)),
        *arm_lines(report.arms),
        *help_lines(report.learnings),
    ]
    return [*mark, *lines, *(["", *method_lines(METHODS)] if methods else [])]


def schema() -> Fields:
    """JSON schema of the report's document, as docs/lift-report.schema.json publishes it."""
    return report_schema()


def _read(registry: Registry, ledger: Ledger, team: Team, day: datetime.date | None) -> _Known:
    days = [d for d in ledger.days() if day is None or d <= day]
    watermark = watermark_of(registry)
    campaigns, practice = launched_until(registry, day)
    if not campaigns or not days:
        raise nothing_to_measure(ledger, days)
    return _Known(
        watermark=min(watermark, day) if day else watermark,
        ledger=ledger,
        days=days,
        campaigns=campaigns,
        practice=[campaign.id for campaign in practice],
        changes=[c for c in registry.changes() if day is None or day_of(c, team) <= day],
    )


def _only(campaigns: Sequence[Campaign], campaign_id: str) -> Campaign:
    for campaign in campaigns:
        if campaign.id == campaign_id:
            return campaign
    names = [campaign.id for campaign in campaigns]
    suggestion = nearest(campaign_id, names)
    hint = f"did you mean '{suggestion}'? " if suggestion else ""
    fix = f"{hint}there are: {', '.join(names)}"
    raise BadInput("HL330", f"there is no campaign '{campaign_id}' to measure", fix=fix)


def _currency(asked: str | None, amounts: dict[str, int], team: Team) -> str:
    if asked is None:
        return next(iter(amounts), team.currency)
    code = asked.upper()
    if amounts and code not in amounts:
        fix = f"there are amounts in {', '.join(amounts)}"
        raise BadInput("HL442", f"nothing was bought in {code}", where="--currency", fix=fix)
    return code
