"""The plan of a day: everything that its decisions are a function of."""

import datetime
import hashlib
import io
import json
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pyarrow as pa

from hookline import adapters
from hookline.decisions.follow_ups import events_read, first_event_day
from hookline.decisions.plan import DecisionPlan, pool_of
from hookline.loop.seals import refuse_altered_campaigns, refuse_broken_seals
from hookline.records.arrow import OUTCOMES
from hookline.records.campaign import LIVE, Campaign, live_in_earnest
from hookline.records.team import Team
from hookline.registry.base import Registry
from hookline.text.who import columns
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

PREFER = "hookline.yaml: prefer"
"""What lacks a column where the team's preferred channel does, among campaigns."""
_NO_EVENTS = OUTCOMES.empty_table()


def gather(
    registry: Registry,
    team: Team,
    customers: Sequence[pa.Table],
    *,
    day: datetime.date,
) -> DecisionPlan:
    """The plan of a day: everything that its decisions are a function of.

    Args:
        customers: blocks in order of id.
    """
    practice = practice_left_out(registry.campaigns())
    campaigns = tuple(c for c in registry.campaigns() if c.id not in practice)
    arms = tuple(registry.arms())
    refuse_altered_campaigns(registry, [c for c in campaigns if c.state in LIVE])
    refuse_broken_seals(registry, [arm for arm in arms if arm.state in LIVE])
    pools = {pool_of(campaign) for campaign in campaigns}
    states = {pool: state for pool in sorted(pools) if (state := registry.state(pool, team.policy))}
    since = first_event_day(day, arms)
    events = _NO_EVENTS
    if since:
        midnights = _midnight(since, team.time_zone), _midnight(day, team.time_zone)
        events = registry.events(events_read(arms), between=midnights)
    plan = DecisionPlan(
        day=day,
        events=events,
        time_zone=team.time_zone,
        campaigns=campaigns,
        arms=arms,
        policy=adapters.load("policies", team.policy),
        states=states,
        lane_shares=team.lanes.shares(),
        cells=team.cells,
        per_day=team.caps.per_day,
        per_week=team.caps.per_week,
        send_window=team.send_window,
        prefer=team.prefer,
        harmed_arms=registry.harmed_arms(),
        audience_digest=_digest(customers),
    )
    return replace(plan, rules_version=_rules_version(plan))


def tell_of_later_days(workspace: Workspace, ledger: Ledger, day: datetime.date) -> None:
    """Tell of days that are decided already and come later: their slots are no history of this one.

    A clock that went back is why, or a day that is made up for.
    """
    last = max(ledger.days(), default=day)
    if last > day:
        workspace.on_notice(
            f"customers were chosen for {last} already, which is later than {day}: what they had "
            "since then counts toward no cooldown and no cap here; is the clock right?"
        )


def practice_left_out(campaigns: Sequence[Campaign]) -> tuple[str, ...]:
    """Ids of all practice campaigns once a real one is live: none of them is decided beside it."""
    if not live_in_earnest(campaigns):
        return ()
    return tuple(c.id for c in campaigns if c.practice)


def missing_columns(plan: DecisionPlan, names: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """What the live campaigns would read of a customer and these columns do not say."""
    existing = {*names, "stage"}
    missing_by_campaign = {
        name: tuple(sorted(columns(node) - existing)) for name, node in plan.who.items() if node
    }
    if plan.prefer and plan.prefer not in existing:
        missing_by_campaign[PREFER] = (plan.prefer,)
    return {name: missing for name, missing in missing_by_campaign.items() if missing}


def lacking_columns(
    registry: Registry, team: Team, schema: pa.Schema, *, day: datetime.date
) -> dict[str, tuple[str, ...]]:
    """By live campaign: what a day would read and a file with these columns does not say."""
    plan = gather(registry, team, [schema.empty_table()], day=day)
    return missing_columns(plan, schema.names)


def _rules_version(plan: DecisionPlan) -> str:
    """Of what is live on the day: the campaigns, and their versions with the state of each."""
    campaigns = [campaign.model_dump(mode="json") for campaign in plan.live.values()]
    rules = [*campaigns, *([arm.arm_id, arm.state] for arm in plan.live_arms)]
    return hashlib.sha256(json.dumps(rules, sort_keys=True).encode()).hexdigest()[:16]


def _midnight(day: datetime.date, time_zone: str) -> datetime.datetime:
    return datetime.datetime.combine(day, datetime.time(), ZoneInfo(time_zone))


class _Sha256(io.RawIOBase):
    """A file that keeps nothing but the digest of what is written to it."""

    def __init__(self) -> None:
        self.digest = hashlib.sha256()

    def writable(self) -> bool:
        return True

    def write(self, content: "ReadableBuffer") -> int:
        self.digest.update(content)
        return memoryview(content).nbytes


def _digest(customers: Sequence[pa.Table]) -> str:
    """sha256 of the rows by customer, columns by name: the file's own order does not matter."""
    sink = _Sha256()
    names = sorted(customers[0].column_names)
    schema = pa.schema([customers[0].schema.field(name) for name in names])
    with pa.ipc.new_stream(pa.PythonFile(sink, mode="w"), schema) as stream:
        for block in customers:
            stream.write_table(block.select(names))
    return sink.digest.hexdigest()[:16]
