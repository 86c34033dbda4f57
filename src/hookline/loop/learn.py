"""Learn: closed decisions become counts, counts become a published state."""

import datetime
from collections import defaultdict

from hookline import adapters
from hookline.decisions.plan import pool_of
from hookline.decisions.state import fit_state, harmed_arms
from hookline.errors import NoOutcomes, Wording
from hookline.loop.campaigns import in_earnest
from hookline.loop.policy_days import LearnedDays
from hookline.records.decision_state import DecisionState
from hookline.records.team import Team
from hookline.registry.base import Registry
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger
from hookline.workspace.writer import only_writer


def learn(
    workspace: Workspace, team: Team, *, day: datetime.date, ledger: Ledger | None = None
) -> list[DecisionState]:
    """Publish the state of every pool for the decisions of `day`; the same day twice is the same.

    Only decisions whose reward window and lag had closed by the watermark enter.

    Raises:
        NoOutcomes: HL430 before any outcomes were taken in.
    """
    ledger = ledger or Ledger(workspace, team.cells)
    published: list[DecisionState] = []
    with only_writer(workspace, "learn"), workspace.registry() as registry:
        watermark = watermark_of(registry)
        ledger.write_slot_files()
        known = LearnedDays(workspace, registry, ledger, team)
        launched = [c for c in registry.campaigns() if c.state != "reserved"]
        counted, practice = in_earnest(launched)
        practice_ids = [campaign.id for campaign in practice]
        campaigns = {campaign.id: campaign for campaign in counted}
        arms = [arm for arm in registry.arms() if arm.campaign_id in campaigns]
        pools: dict[str, list[str]] = defaultdict(list)
        for campaign in campaigns.values():
            pools[pool_of(campaign)].append(campaign.id)
        last = min(watermark, day) - datetime.timedelta(days=team.reward_days + team.lag_days)
        days = [d for d in ledger.days() if d <= last]
        for pool, members in sorted(pools.items()):
            rewards = sorted({campaigns[member].reward for member in members})
            counts = known.closed_counts(pool, rewards, days, practice_ids)
            state = fit_state(
                counts,
                pool=pool,
                policy=adapters.load("policies", team.policy),
                day=day,
                arms=[arm for arm in arms if arm.campaign_id in members],
                campaigns=[campaigns[member] for member in members],
                cells=team.cells,
            )
            registry.publish(state)
            published.append(state)
        registry.set_harmed_arms(harmed_arms(known.harm(ledger.days()), team.max_harm))
    return published


def watermark_of(registry: Registry) -> datetime.date:
    """The day up to which outcomes are complete.

    Raises:
        NoOutcomes: HL430 before any outcomes were taken in.
    """
    day = registry.watermark()
    if day is None:
        fix = Wording(
            "`hookline outcomes FILE --through DATE`",
            at_desk="take in what customers did first: o on F6 Lift",
        )
        raise NoOutcomes("HL430", "no outcomes have been taken in yet", fix=fix)
    return day
