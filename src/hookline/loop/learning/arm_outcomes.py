"""What each live version earned, and whether copy with learnings earned more than without."""

import datetime
import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from hookline.decisions.arms import arm_means
from hookline.decisions.first_slots import ArmsOf, FirstSlots, counted_slots, first_slots
from hookline.decisions.pools import Pool, brief_pools
from hookline.lift.aggregation import Window
from hookline.lift.arm_counts import KEYS, arm_counts_sql
from hookline.lift.arms import ArmMean
from hookline.lift.pools import Approvals, LearningsHelp, learnings_help_of
from hookline.loop.learning.log import Log
from hookline.loop.partials import Partials
from hookline.records.arm import Arm
from hookline.records.arrow_modules import pc
from hookline.records.campaign import Campaign
from hookline.records.review import REOPENED, SET_ASIDE
from hookline.records.team import Team
from hookline.records.variant import Variant
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger


@dataclass(frozen=True, slots=True)
class ArmOutcomes:
    """All measured arms of the campaigns of a report."""

    log: FirstSlots
    arms: Mapping[str, Arm]
    """By id, first messages that are drawn."""
    briefs: Mapping[str, str]
    """The brief of each campaign."""
    events: Mapping[str, str]
    """What the campaigns of each brief are judged by."""
    means: tuple[ArmMean, ...]
    """With their texts, in order of id, not compared yet."""

    @property
    def newest(self) -> datetime.date | None:
        """Day of the newest message that is measured; None where none is."""
        days = self.log.slots.day
        first = datetime.date(1970, 1, 1)
        return first + datetime.timedelta(days=int(days.max())) if len(days) else None


def arm_outcomes(workspace: Workspace, team: Team, log: Log, ledger: Ledger) -> ArmOutcomes:
    """What arms earned, from the log as far as a report reads it.

    Service campaigns hold nobody back and draw in no lane, so they are left out.
    """
    measured = [campaign for campaign in log.campaigns if campaign.class_ != "service"]
    with workspace.registry() as registry:
        known = [arm for arm in registry.arms() if not arm.usual]
    slots = first_slots(
        log.slots,
        ledger.propensities(*(day for day in ledger.days() if day <= log.watermark)),
        log.outcomes,
        campaigns=_arms_of(measured),
        watermark=log.watermark,
        lag_days=team.lag_days,
        time_zone=team.time_zone,
        follow_ups=_follow_ups(known),
    )
    return _of_slots(slots, measured, known)


def counted_arm_outcomes(
    workspace: Workspace,
    team: Team,
    partials: Partials,
    campaigns: Sequence[Campaign],
    watermark: datetime.date,
    ledger: Ledger,
) -> ArmOutcomes | None:
    """As `arm_outcomes`, from counts that are kept and brought up to date by customer.

    Returns:
        None where a campaign ran in several years: some customers have a first slot in each, which
        hang together, so that rows are needed.
    """
    measured = [campaign for campaign in campaigns if campaign.class_ != "service"]
    if not measured:
        return None
    windows = [Window(c.id, c.window_days, c.event) for c in measured]
    sql = functools.partial(arm_counts_sql, windows, team.time_zone)
    counts = partials.by_customer(sql(), KEYS, with_outcomes=True, part_of=sql)
    years = counts.append_column("year", pc.year(counts["day"])).group_by("campaign_id")
    spans = years.aggregate([("year", "count_distinct")])["year_count_distinct"]
    if (pc.max(spans).as_py() or 1) > 1:
        return None
    with workspace.registry() as registry:
        known = [arm for arm in registry.arms() if not arm.usual]
    slots = counted_slots(
        counts,
        ledger.propensities(*(day for day in ledger.days() if day <= watermark)),
        campaigns=_arms_of(measured),
        watermark=watermark,
        lag_days=team.lag_days,
        follow_ups=_follow_ups(known),
    )
    return _of_slots(slots, measured, known)


def _arms_of(campaigns: Sequence[Campaign]) -> list[ArmsOf]:
    return [ArmsOf(c.id, c.shares, c.window_days, c.event) for c in campaigns]


def _follow_ups(arms: Sequence[Arm]) -> list[str]:
    return [arm.arm_id for arm in arms if arm.parent_arm]


def _of_slots(slots: FirstSlots, measured: Sequence[Campaign], known: Sequence[Arm]) -> ArmOutcomes:
    arms = {arm.arm_id: arm for arm in known if not arm.parent_arm}
    events = {campaign.id: campaign.event for campaign in measured}
    means = tuple(
        replace(mean, text=arms[mean.arm_id].parts.body, event=events[mean.campaign_id])
        for mean in arm_means(slots)
        if mean.arm_id in arms
    )
    briefs = {campaign.id: campaign.brief for campaign in measured}
    of_briefs = {campaign.brief: campaign.event for campaign in measured}
    return ArmOutcomes(slots, arms, briefs, of_briefs, means)


def has_learnings(workspace: Workspace) -> bool:
    """Was a learning ever accepted, so that there may be copy that saw one?"""
    with workspace.registry() as registry:
        return any(learning.accepted_on for learning in registry.learnings())


def learnings_help(workspace: Workspace, outcomes: ArmOutcomes) -> LearningsHelp | None:
    """Copy with learnings against the wildcards beside it; None where no prompt said any."""
    with workspace.registry() as registry:
        variants = registry.variants()
        taught = {v.brief for v in variants if v.lineage.learnings}
        judged = {
            variant.id: (pool, decisions[-1].decision)
            for variant in variants
            if variant.brief in taught
            and not (variant.parent or variant.version_of)
            and (pool := _pool(variant))
            and (decisions := registry.reviews(variant.id))
        }
    if not taught:
        return None
    pools = {
        arm_id: pool
        for arm_id, arm in outcomes.arms.items()
        if (pool := _pool(arm)) and outcomes.briefs.get(arm.campaign_id) in taught
    }
    compared = [
        replace(each, event=outcomes.events[each.brief])
        for each in brief_pools(outcomes.log, pools, outcomes.briefs)
    ]
    return learnings_help_of(compared, _approvals(judged, "with"), _approvals(judged, "without"))


def _pool(written: Arm | Variant) -> Pool | None:
    """Of the copy that its prompt's learnings could shape; None for copy from before there were."""
    if "wildcard" in written.tags:
        return "without"
    return "with" if written.lineage.learnings else None


def _approvals(judged: Mapping[str, tuple[Pool, str]], pool: Pool) -> Approvals:
    """Of drafts that a person decided on; who edits one has not approved it as it was."""
    decisions = [decision for pool_of_draft, decision in judged.values() if pool_of_draft == pool]
    decided = [decision for decision in decisions if decision not in (REOPENED, SET_ASIDE)]
    return Approvals(len(decided), decided.count("approved"))
