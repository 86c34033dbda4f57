"""One campaign's part of the report: checks, verdict, contrasts, segments, looks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np

from hookline.lift import multiplicity
from hookline.lift.checks import Warned, warnings
from hookline.lift.contrasts import Contrast, contrast, incremental
from hookline.lift.estimates import Effect, shrunk
from hookline.lift.means import welch
from hookline.lift.moments import Array, Moments
from hookline.lift.proportions import Interval, newcombe, z_pooled
from hookline.lift.rows import Row, by_group, closed, daily, size_evidence, total
from hookline.lift.sequential import confidence_sequence, conversion_e_process
from hookline.lift.verdicts import CONVERSION_BUYERS, SRM_LIMIT, Verdict, judge
from hookline.records.words import GROUPS

SENT = tuple(g for g in GROUPS if g != "control")


@dataclass(frozen=True)
class Plan:
    """What was fixed about a campaign before its first message."""

    campaign_id: str
    shares: Mapping[str, float]
    """Of all four groups, adding up to 1; zero where a group is not used."""
    window_days: int
    ends: date | None = None
    """Last day of first slots; None: no end was registered, so nothing is ever decided."""
    planned_customers: float = 10_000
    """First slots expected in all; the always-valid band is narrowest at half of them."""


@dataclass(frozen=True)
class Segment:
    """One segment's conversion difference, beside what is left of it after shrinking."""

    name: str
    n: int
    diff: float
    interval: Interval
    shrunk: float
    p: float
    """Adjusted for all segments shown (Benjamini-Hochberg)."""


@dataclass(frozen=True)
class Look:
    """The difference of revenue a customer as it stood once a day's windows had closed."""

    day: date
    diff: float
    lo: float
    hi: float
    band_lo: float
    band_hi: float
    """The always-valid band: drawn, never a verdict of success."""


@dataclass(frozen=True)
class CampaignLift:
    """What one campaign did to those it was meant for; lane policy only."""

    campaign_id: str
    epoch: int
    window_days: int
    first_slots: Mapping[str, int]
    """By group, open windows included."""
    srm_e: float
    """The largest e-value so far against the planned shares."""
    warnings: tuple[Warned, ...]
    """Checks that failed; they block nothing."""
    verdict: Verdict
    sent: Contrast
    """All sent groups against control."""
    groups: tuple[Contrast, ...]
    """Each sent group against control."""
    secondary: tuple[Contrast, ...]
    """bandit against random: value of arm choice; random against usual: AI against human copy."""
    secondary_p: Mapping[str, float]
    """Of their conversion differences, adjusted by Holm."""
    incremental: Effect | None
    """Revenue in minor units; None where its interval may not be shown."""
    segments: tuple[Segment, ...]
    looks: tuple[Look, ...]


def campaign_lift(plan: Plan, rows: Sequence[Row], watermark: date, lag_days: int) -> CampaignLift:
    """The report of one campaign, window and epoch.

    Args:
        rows: of that campaign, window and epoch, all lanes.
    """
    policy = [r for r in rows if r.lane == "policy"]
    known = closed(policy, watermark, lag_days)
    group = by_group(known, GROUPS)
    control, sent = group["control"], total(r for r in known if r.group in SENT)
    everyone = contrast("sent against control", control, sent)
    srm = size_evidence(policy, "group", plan.shares)
    secondary = tuple(
        contrast(f"{b} against {a}", group[a], group[b])
        for a, b in (("random", "bandit"), ("usual", "random"))
        if group[a].n and group[b].n
    )
    speak = everyone.revenue_quality and srm.max(initial=0) < SRM_LIMIT
    return CampaignLift(
        campaign_id=plan.campaign_id,
        epoch=rows[0].epoch,
        window_days=plan.window_days,
        first_slots={g: m.n for g, m in by_group(policy, GROUPS).items()},
        srm_e=float(srm.max(initial=0)),
        warnings=warnings(policy, plan.shares),
        verdict=_verdict(plan, known, srm, watermark, lag_days),
        sent=everyone,
        groups=tuple(
            contrast(f"{g} against control", control, group[g]) for g in SENT if group[g].n
        ),
        secondary=secondary,
        secondary_p=_holm(secondary),
        incremental=incremental(control, [group[g] for g in SENT]) if speak else None,
        segments=_segments(known),
        looks=_looks(plan, known),
    )


def _verdict(
    plan: Plan, known: Sequence[Row], srm: Array, watermark: date, lag_days: int
) -> Verdict:
    days = daily(known)
    control = total(r for r in known if r.group == "control")
    sent = total(r for r in known if r.group in SENT)
    measured = control.n > 0 and sent.n > 0
    wide, narrow = (
        newcombe(control, sent, alpha) if measured else Interval(-1.0, 1.0)
        for alpha in (0.05, 0.20)
    )
    harm = conversion_e_process(
        [t.sum_c for _, _, t in days],
        [c.sum_c for _, c, _ in days],
        [t.n / (t.n + c.n) for _, c, t in days],
    )
    open_for = timedelta(days=plan.window_days + lag_days)
    return judge(
        wide,
        narrow,
        control=control,
        srm=srm,
        harm=harm,
        diff=sent.sum_c / sent.n - control.sum_c / control.n if measured else 0.0,
        ended=plan.ends is not None and plan.ends + open_for <= watermark,
    )


def _holm(contrasts: Sequence[Contrast]) -> dict[str, float]:
    raw = {c.name: c.rate.p for c in contrasts if c.rate is not None}
    return dict(zip(raw, multiplicity.holm(list(raw.values())).tolist(), strict=True))


def _segments(known: Sequence[Row]) -> tuple[Segment, ...]:
    """Every segment with enough buyers held back, when there are two of them."""
    found, errors = [], []
    for name in sorted({r.segment for r in known} - {""}):
        mine = [r for r in known if r.segment == name]
        control = total(r for r in mine if r.group == "control")
        sent = total(r for r in mine if r.group in SENT)
        if control.sum_c < CONVERSION_BUYERS or not sent.sum_c:
            continue
        diff, _, p = z_pooled(control, sent)
        interval = newcombe(control, sent)
        found.append(Segment(name, control.n + sent.n, diff, interval, diff, float(p)))
        errors.append(sum(m.sum_c / m.n * (1 - m.sum_c / m.n) / m.n for m in (control, sent)))
    if len(found) < 2:
        return ()
    adjusted = multiplicity.benjamini_hochberg([s.p for s in found])
    pulled = shrunk(np.array([s.diff for s in found]), np.array(errors))
    return tuple(
        replace(s, p=float(p), shrunk=float(d))
        for s, p, d in zip(found, adjusted, pulled, strict=True)
    )


def _looks(plan: Plan, known: Sequence[Row]) -> tuple[Look, ...]:
    """The cumulative difference, from the day on that enough held-back customers have bought."""
    control = sent = Moments()
    looks = []
    for day, more_control, more_sent in daily(known):
        control, sent = control + more_control, sent + more_sent
        if control.sum_c >= CONVERSION_BUYERS and sent.n >= 2:
            fixed = welch(control.revenue, sent.revenue)
            band = confidence_sequence(
                control.revenue, sent.revenue, n_star=plan.planned_customers / 2
            )
            ends = (fixed.diff, fixed.lo, fixed.hi, band.lo, band.hi)
            looks.append(Look(day + timedelta(days=plan.window_days), *map(float, ends)))
    return tuple(looks)
