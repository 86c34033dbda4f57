"""Support: which live versions some kind of customer never gets, from the log or on one day."""

import datetime
from collections.abc import Collection, Sequence
from dataclasses import replace

import pyarrow as pa

from hookline.decisions.support import (
    blocking_filters,
    count_alike,
    reason_words,
    support_gaps,
)
from hookline.lift.support import SupportGap, support_lines
from hookline.loop.campaigns import in_earnest
from hookline.loop.day_plan import gather
from hookline.loop.decided_day import Day
from hookline.loop.learn import watermark_of
from hookline.loop.nobody_assigned import nothing_decided
from hookline.records.arm import Arm
from hookline.records.arrow_modules import pc
from hookline.records.campaign import Campaign
from hookline.records.team import Team
from hookline.registry.base import Registry
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger, without_campaigns

__all__ = ["SupportGap", "support", "support_of_day", "support_page"]


def support(workspace: Workspace, team: Team) -> tuple[SupportGap, ...]:
    """Live versions and kinds of customers without a message between them, the largest first.

    Only of campaigns that count and ran on a day that was decided: of the others nobody could yet
    get a version, and nothing is wrong with it.

    Raises:
        BadInput, RuleSaidNo: as `measure`.
    """
    ledger = Ledger(workspace, team.cells)
    days = ledger.days()
    with workspace.registry() as registry:
        watermark_of(registry)
        launched = [c for c in registry.campaigns() if c.state != "reserved"]
        campaigns, practice = in_earnest(launched)
        live = _drawn_arms(registry, _running(campaigns, days))
    slots = _counted_slots(ledger, days, team.cells, without=[each.id for each in practice])
    if not campaigns or not slots.num_rows:
        raise nothing_decided()
    arms = [arm.arm_id for arm in live]
    return support_gaps(slots, ledger.propensities(*days), cells=team.cells, arms=arms)


def support_of_day(
    workspace: Workspace,
    team: Team,
    audience: pa.Table | Sequence[pa.Table],
    decided: Day,
) -> tuple[SupportGap, ...]:
    """What would still have no data once a day that was tried is decided so, and why.

    Args:
        audience: AUDIENCE rows of that day, or blocks of them.
        decided: what a dry run came to; the log before it counts too.
    """
    customers = audience if isinstance(audience, pa.Table) else pa.concat_tables(audience)
    ledger = Ledger(workspace, team.cells)
    days = [day for day in ledger.days() if day != decided.day]
    earlier = _counted_slots(ledger, days, team.cells)
    today = decided.decisions.filter(pc.is_valid(decided.decisions["slot_arm"]))
    slots = pa.concat_tables([earlier, count_alike(today, team.cells).cast(earlier.schema)])
    with workspace.registry() as registry:
        launched = [c for c in registry.campaigns() if c.state == "live"]
        counted = [c for c in launched if c.id not in decided.practice]
        live = {arm.arm_id: arm for arm in _drawn_arms(registry, _running(counted, [decided.day]))}
        plan = gather(registry, team, [customers], day=decided.day)
    chances = pa.concat_tables([ledger.propensities(*days), decided.propensities])
    gaps = support_gaps(slots, chances, cells=team.cells, arms=list(live))
    if all(gap.customers for gap in gaps):
        return gaps
    history = without_campaigns(ledger.history(decided.day), decided.practice)
    filters = blocking_filters(customers, plan, history)
    return tuple(
        replace(gap, reason=reason_words(filters.get(gap.arm_id, ""), live[gap.arm_id]))
        if not gap.customers
        else gap
        for gap in gaps
    )


def _counted_slots(
    ledger: Ledger,
    days: Sequence[datetime.date],
    cells: Sequence[str],
    *,
    without: Collection[str] = (),
) -> pa.Table:
    """What each day's slots come to, read a day at a time.

    Args:
        without: campaigns that are left out.
    """
    names = ("slot_arm", "campaign_id", "arm_id", "cell_id", *cells)
    none = ledger.schema.empty_table()
    of_days = (without_campaigns(ledger.slots([day], names), without) for day in days)
    return pa.concat_tables([count_alike(slots, cells) for slots in (none, *of_days)])


def support_page(gaps: Sequence[SupportGap], most: int = 20) -> list[str]:
    """The largest gaps as people read them, one string a line."""
    return support_lines(gaps, most)


def _running(campaigns: Sequence[Campaign], days: Sequence[datetime.date]) -> set[str]:
    """Ids of those that run on one of the days."""
    return {c.id for c in campaigns if any(map(c.runs_on, days))}


def _drawn_arms(registry: Registry, campaigns: Collection[str]) -> list[Arm]:
    """Live first messages of these campaigns."""
    return [
        arm
        for arm in registry.arms(state="live")
        if arm.campaign_id in campaigns and not (arm.usual or arm.parent_arm)
    ]
