"""One campaign's part of the report: checks, verdict, contrasts, segments, looks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from hookline.lift import multiplicity
from hookline.lift.checks import FailedCheck, failed_checks
from hookline.lift.contrasts import NOT_CLOSED, Contrast, contrast, score_rates, silenced
from hookline.lift.estimates import Effect
from hookline.lift.events import ONLY_MESSAGED
from hookline.lift.increments import epoch_sum
from hookline.lift.looks import looks
from hookline.lift.no_number import NoNumber
from hookline.lift.opt_outs import OptOuts
from hookline.lift.plan import Plan
from hookline.lift.profit import Profit, money_intervals, profit_of
from hookline.lift.proportions import Interval, rate_difference
from hookline.lift.rows import EpochPair, Row, by_group, closed, daily, pairs, size_evidence, total
from hookline.lift.segments import NO_SEGMENTS, SegmentCounts, SegmentLift, segments
from hookline.lift.sequential import conversion_e_process
from hookline.lift.verdicts import (
    NARROW_ALPHA,
    WAITING,
    WIDE_ALPHA,
    Verdict,
    VerdictEvidence,
    has_right_sizes,
    judge,
)
from hookline.lift.windows import WindowLift, window_lift
from hookline.records.lift_picture import Look
from hookline.records.words import GROUPS

MESSAGED = tuple(g for g in GROUPS if g != "control")
"""The groups that a campaign sends something to."""
SECONDARY = (("random", "bandit"), ("usual", "random"))
"""Control and target of the questions beside the headline: arm choice, AI against human copy."""
PLAIN_BASE = {"random": "customers who got one by lot", "usual": "customers with the usual copy"}
BROKEN = NoNumber("the groups are the wrong size")


@dataclass(frozen=True)
class CampaignLift:
    """What one campaign did to those it was meant for; lane policy only, all epochs."""

    campaign_id: str
    window_days: int
    event: str
    is_service: bool
    ends: date | None
    ended_by_hand: date | None
    due: date | None
    """The first watermark with which the verdict can be given."""
    is_overdue: bool
    """The calendar is past that day, and outcomes are not complete up to it."""
    first_slots: Mapping[str, int]
    """By group, open windows included; a customer counts once an epoch."""
    srm_e: float
    """The largest e-value so far against the planned shares; inf for a group not planned, 1 where
    no shares are known."""
    warnings: tuple[FailedCheck, ...]
    """Checks that failed; they block nothing."""
    verdict: Verdict
    sent: Contrast
    """All sent groups against control."""
    groups: tuple[Contrast, ...]
    """Each sent group against control."""
    secondary: tuple[Contrast, ...]
    """bandit against random: value of arm choice; random against usual: AI against human copy."""
    secondary_p: Mapping[str, float]
    """Of their differences, adjusted by Holm."""
    incremental: Effect | NoNumber
    """Revenue in minor units of all sent customers whose windows are closed."""
    profit: Profit | NoNumber
    segments: tuple[SegmentLift, ...]
    looks: tuple[Look, ...]
    program: str = ""
    """What its blueprint is for: winback, gtm; "" where nobody said."""
    windows: tuple[WindowLift, ...] = ()
    """Short and long term, in order of days; only where they were asked for."""
    opt_outs: OptOuts | NoNumber | None = None
    """Opt-outs a message in the campaign's window; None where they were not asked for."""
    has_planned_sizes: bool = True
    """False: the sizes of the groups were not checked, since no planned shares are known."""


def campaign_lift(
    plan: Plan,
    rows: Sequence[Row],
    watermark: date,
    lag_days: int,
    messages: Mapping[str, int] | None = None,
    *,
    today: date | None = None,
    split: SegmentCounts = NO_SEGMENTS,
) -> CampaignLift:
    """The report of one campaign in its own window, over all epochs.

    Args:
        rows: of that campaign and window, all lanes; none before its first slot.
        watermark, lag_days: as in `rows.closed`.
        messages: sent inside the closed windows, by channel.
        today: by the calendar; None asks nothing of the outcomes' being late.
        split: the same customers by segment, where campaigns are split.
    """
    policy = [r for r in rows if r.lane == "policy"]
    known = closed(policy, watermark, lag_days)
    srm = _size_evidence(plan, policy)
    is_comparable = has_right_sizes(srm)
    everyone = _everyone(plan, known, is_comparable=is_comparable)
    revenue = epoch_sum(known, MESSAGED) if everyone.revenue_quality else _silence(everyone)
    profit = profit_of(known, MESSAGED, revenue, plan.costs, messages or {})
    secondary = _secondary(known, plan.event) if is_comparable else ()
    due = plan.ends + timedelta(days=plan.window_days + lag_days) if plan.ends else None
    verdict = _verdict(plan, known, money_intervals(revenue, profit), srm, watermark, lag_days)
    is_late = due is not None and today is not None and watermark < due < today
    return CampaignLift(
        campaign_id=plan.campaign_id,
        window_days=plan.window_days,
        event=plan.event,
        is_service=plan.is_service,
        ends=plan.ends,
        ended_by_hand=plan.ended_by_hand,
        due=due,
        is_overdue=is_late and verdict.status in WAITING and may_be_decided(plan.event, everyone),
        first_slots={g: m.n for g, m in by_group(policy, GROUPS).items()},
        srm_e=srm,
        warnings=_warnings(plan, policy, everyone, split),
        verdict=verdict,
        sent=everyone,
        groups=_by_sent_group(known, plan.event) if is_comparable else (),
        secondary=secondary,
        secondary_p=_holm(secondary),
        incremental=revenue,
        profit=profit,
        segments=segments(split, MESSAGED) if is_comparable else (),
        looks=looks(known, plan.window_days, plan.planned_customers / 2) if is_comparable else (),
        program=plan.program,
        has_planned_sizes=plan.has_planned_sizes,
    )


def may_be_decided(event: str, everyone: Contrast) -> bool:
    """Can the held back do at all what the campaign is judged by, or did one of them?"""
    return event not in ONLY_MESSAGED or everyone.responders_control > 0


def with_windows(
    campaign: CampaignLift,
    plan: Plan,
    rows: Mapping[int, Sequence[Row]],
    watermark: date,
    lag_days: int,
) -> CampaignLift:
    """The campaign with its windows side by side.

    Args:
        rows: by days of the window, of the campaign, all lanes; none before its first slot.
        watermark, lag_days: as in `rows.closed`.
    """
    silence = None if has_right_sizes(campaign.srm_e) else BROKEN
    windows = tuple(
        window_lift(
            [row for row in of_window if row.lane == "policy"], days, MESSAGED, plan,
            watermark=watermark, lag_days=lag_days, silence=silence,
        )
        for days, of_window in sorted(rows.items())
    )  # fmt: skip
    return replace(campaign, windows=windows)


def _everyone(plan: Plan, known: Sequence[Row], *, is_comparable: bool) -> Contrast:
    """All who were messaged against all who were held back."""
    compared = pairs(known, "group", ["control"], MESSAGED)
    everyone = contrast(
        "sent against control", compared, event=plan.event, is_capped=plan.is_capped
    )
    return everyone if is_comparable else silenced(everyone, BROKEN)


def _warnings(
    plan: Plan, policy: Sequence[Row], everyone: Contrast, split: SegmentCounts
) -> tuple[FailedCheck, ...]:
    shares = plan.shares if plan.has_planned_sizes else {}
    has_interval = everyone.revenue_quality == "shown"
    return failed_checks(policy, shares, has_interval=has_interval, split=split)


def _size_evidence(plan: Plan, policy: Sequence[Row]) -> float:
    if not plan.has_planned_sizes:
        return 1.0
    return float(size_evidence(policy, "group", plan.shares, count="n_new").max(initial=0))


def _silence(everyone: Contrast) -> NoNumber:
    assert isinstance(everyone.revenue, NoNumber), "without quality there is no revenue"
    return everyone.revenue


def _by_sent_group(known: Sequence[Row], event: str) -> tuple[Contrast, ...]:
    return tuple(
        contrast(f"{g} against control", each, event=event)
        for g in MESSAGED
        if (each := pairs(known, "group", ["control"], [g]))
    )


def _verdict(
    plan: Plan,
    known: Sequence[Row],
    money: Sequence[Interval],
    srm: float,
    watermark: date,
    lag_days: int,
) -> Verdict:
    compared = pairs(known, "group", ["control"], MESSAGED)
    days = daily(known)
    harm = conversion_e_process(
        [t.sum_e for _, _, t in days],
        [c.sum_e for _, c, _ in days],
        [t.n / (t.n + c.n) for _, c, t in days],
        is_harm=True,
    )
    open_for = timedelta(days=plan.window_days + lag_days)
    return judge(
        VerdictEvidence(
            has_control=not plan.is_service and plan.shares["control"] > 0,
            srm=srm,
            control=total(r for r in known if r.group == "control"),
            wide=_interval(compared, WIDE_ALPHA),
            narrow=_interval(compared, NARROW_ALPHA),
            diff=_difference(compared),
            harm=float(harm.max(initial=0.0)),
            event_came_in=plan.event_came_in,
            has_end=plan.ends is not None,
            ended=plan.ends is not None and plan.ends + open_for <= watermark,
            money=money,
        )
    )


def _interval(compared: Sequence[EpochPair], alpha: float) -> Interval | NoNumber:
    if not compared:
        return NOT_CLOSED
    return rate_difference(*(score_rates(compared, alpha, side) for side in (0, 1)))


def _difference(compared: Sequence[EpochPair]) -> float:
    if not compared:
        return 0.0
    control, target = (score_rates(compared, 0.05, side).value for side in (0, 1))
    return float(target - control)


def _secondary(known: Sequence[Row], event: str) -> tuple[Contrast, ...]:
    return tuple(
        contrast(f"{target} against {control}", each, base=PLAIN_BASE[control], event=event)
        for control, target in SECONDARY
        if (each := pairs(known, "group", [control], [target]))
    )


def _holm(contrasts: Sequence[Contrast]) -> dict[str, float]:
    raw = {c.name: c.rate.p for c in contrasts if not isinstance(c.rate, NoNumber)}
    return dict(zip(raw, multiplicity.holm(list(raw.values())).tolist(), strict=True))
