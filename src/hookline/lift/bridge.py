"""Everything against nothing, and the bridge from single campaigns to it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from hookline.lift.aggregation import OVERALL, TO_DATE
from hookline.lift.campaigns import BROKEN, MESSAGED
from hookline.lift.contrasts import NOT_CLOSED, Contrast, contrast, silenced
from hookline.lift.estimates import Effect, add, effect
from hookline.lift.increments import epoch_sum, incremental, sum_of
from hookline.lift.no_number import NoNumber
from hookline.lift.plan import Plan
from hookline.lift.rows import EpochPair, Row, by_group, closed, pairs, size_evidence
from hookline.lift.verdicts import REVENUE_BUYERS, has_right_sizes
from hookline.records.words import GROUPS

Cells: TypeAlias = Mapping[tuple[str, int], Sequence[Row]]
"""Rows by (campaign, days of the window)."""

NEVER_MESSAGED = "customers who are never messaged"


@dataclass(frozen=True)
class Universal:
    """Everything against nothing: the first slot in any campaign, all epochs."""

    window_days: int
    srm_e: float
    """Largest e-value so far against the planned lane shares; inf for a lane not planned."""
    policy: Contrast
    """Lane policy against lane holdout."""
    incremental: Effect | NoNumber
    """Revenue in minor units that lane policy brought."""
    prioritization: Contrast
    """Lane policy against lane explore: the value of choosing who gets which campaign."""


@dataclass(frozen=True)
class Bridge:
    """From the campaigns' own windows to everything against nothing, in minor units.

    windows + later + interaction = everything. Both sides run from a customer's first slot to the
    day before `closing`, or to the end of its epoch, when the lanes are drawn anew.
    """

    closing: date
    windows: Effect
    """Σ of all campaigns inside their own windows."""
    later: float
    """What their messages brought outside the windows, and in windows still open."""
    campaigns: Effect
    """Σ of all campaigns to date: windows + later."""
    everything: Effect
    """Lane policy against lane holdout, to date."""
    gap: Effect
    """everything − campaigns; squared errors add."""
    has_interaction: bool
    """The gap's interval leaves 0 out, so it may be named interaction."""


def universal(
    rows: Sequence[Row],
    watermark: date,
    lag_days: int,
    shares: Mapping[str, float],
    *,
    is_capped: bool = False,
) -> Universal | None:
    """Everything against nothing in one window; None before the first slot.

    Args:
        rows: of `OVERALL` in that window.
        watermark, lag_days: as in `rows.closed`.
        shares: planned, of lanes.
        is_capped: as in `contrasts.contrast`.
    """
    if not rows:
        return None
    known = closed(rows, watermark, lag_days)
    srm = _largest(rows, shares)
    compared = pairs(known, "lane", ["holdout"], ["policy"])
    everything = contrast("policy against holdout", compared, base=NEVER_MESSAGED,
                          is_capped=is_capped)  # fmt: skip
    chosen = contrast("policy against explore", pairs(known, "lane", ["explore"], ["policy"]),
                      base="exploring customers")  # fmt: skip
    if not has_right_sizes(srm):
        everything, chosen = silenced(everything, BROKEN), silenced(chosen, BROKEN)
    revenue = everything.revenue
    return Universal(
        window_days=rows[0].window_days,
        srm_e=srm,
        policy=everything,
        incremental=revenue if isinstance(revenue, NoNumber) else _by_epoch(compared),
        prioritization=chosen,
    )


def bridge(
    known: Cells, plans: Sequence[Plan], *, closing: date, shares: Mapping[str, float]
) -> Bridge | NoNumber:
    """Σ of all campaigns beside everything against nothing, to one common day.

    Args:
        known: rows of closed windows and of windows to date, of all campaigns and of `OVERALL`.
        plans: of all campaigns that may hold customers back.
        closing: the day before which windows to date end.
        shares: planned, of lanes.
    Returns:
        no number where a campaign cannot be compared, for then the sum lacks it.
    Source: an identity; squared errors of the two sides are added, as if they were independent.
    """
    overall = known.get((OVERALL, TO_DATE), ())
    if not has_right_sizes(_largest(overall, shares)):
        return NoNumber("the yearly lanes are the wrong size")
    compared = pairs(overall, "lane", ["holdout"], ["policy"])
    revenue = contrast("policy against holdout", compared, base=NEVER_MESSAGED).revenue
    everything = _by_epoch(compared)
    if isinstance(revenue, NoNumber) or isinstance(everything, NoNumber):
        return revenue if isinstance(revenue, NoNumber) else NOT_CLOSED
    sums = _campaign_sums(known, plans)
    if isinstance(sums, NoNumber):
        return sums
    windows, campaigns = sums
    gap = effect(everything.value - campaigns.value, everything.error + campaigns.error)
    return Bridge(
        closing=closing,
        windows=windows,
        later=campaigns.value - windows.value,
        campaigns=campaigns,
        everything=everything,
        gap=gap,
        has_interaction=gap.lo > 0 or gap.hi < 0,
    )


def _campaign_sums(known: Cells, plans: Sequence[Plan]) -> tuple[Effect, Effect] | NoNumber:
    """Σ of all campaigns in their windows, and to date."""
    in_windows: list[Effect] = []
    to_date: list[Effect] = []
    held_back_buyers = 0
    for plan in plans:
        until_now = _policy(known.get((plan.campaign_id, TO_DATE), ()))
        if not until_now:  # no first slot yet, so nothing to add
            continue
        evidence = size_evidence(until_now, "group", plan.shares, count="n_new")
        if not has_right_sizes(float(evidence.max(initial=0))):
            return NoNumber(f"the groups of {plan.campaign_id} are the wrong size")
        so_far = epoch_sum(until_now, MESSAGED)
        if isinstance(so_far, NoNumber):
            return NoNumber(f"{plan.campaign_id} has nobody held back to compare with")
        held_back_buyers += by_group(until_now, GROUPS)["control"].sum_c
        inside = epoch_sum(_policy(known.get((plan.campaign_id, plan.window_days), ())), MESSAGED)
        to_date.append(so_far)
        # until its first window closes a campaign's effect is all in the step after the windows
        in_windows.append(effect(0.0, 0.0) if isinstance(inside, NoNumber) else inside)
    if held_back_buyers < REVENUE_BUYERS:
        because = f"only {held_back_buyers:,} of all campaigns' held-back customers bought"
        return NoNumber(f"{because}, and money needs {REVENUE_BUYERS}")
    return add(in_windows), add(to_date)


def _policy(rows: Sequence[Row]) -> list[Row]:
    return [r for r in rows if r.lane == "policy"]


def _by_epoch(compared: Sequence[EpochPair]) -> Effect | NoNumber:
    return sum_of([incremental(pair.control, [pair.target]) for pair in compared])


def _largest(rows: Sequence[Row], shares: Mapping[str, float]) -> float:
    return float(size_evidence(rows, "lane", shares).max(initial=0))
