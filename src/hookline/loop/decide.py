"""Decide: who gets what on a day; the plan is gathered here, the choosing is pure."""

import datetime
import hashlib
import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

import pyarrow as pa

from hookline import adapters
from hookline.decisions.columns import pc
from hookline.decisions.decide import decide_batch
from hookline.decisions.explain import explain
from hookline.decisions.follow_ups import first_event_day
from hookline.decisions.limits import with_limits
from hookline.decisions.plan import DecisionPlan, pool_of
from hookline.errors import RuleSaidNo
from hookline.records.arrow import OUTCOMES
from hookline.records.campaign import Campaign
from hookline.records.team import Team
from hookline.registry.base import Registry
from hookline.text.who import columns
from hookline.workspace.folder import Workspace
from hookline.workspace.folding import fold_column, written_language
from hookline.workspace.forgotten import Forgotten
from hookline.workspace.ledger import Ledger, without_campaigns
from hookline.workspace.writer import only_writer

BATCH = 16_384
_NO_EVENTS = OUTCOMES.empty_table()


@dataclass(frozen=True, slots=True)
class Day:
    """What a day came to."""

    day: datetime.date
    decisions: pa.Table
    """The day's rows of the customers asked for, sorted by customer_id."""
    propensities: pa.Table
    new: int
    """Rows that were not there before."""
    missing_columns: dict[str, tuple[str, ...]]
    """By live campaign: columns that its `who` reads and the audience lacks; they are unknown."""
    from_priors: tuple["FromPriors", ...] = ()
    """Pools that decided from priors though something had been learnt there."""
    practice: tuple[str, ...] = ()
    """Live practice campaigns that were left out, because a real one is live."""
    unserved: dict[str, int] = field(default_factory=dict)
    """Customers by their language, where nothing live is written in it."""
    forgotten: int = 0
    """Customers of the audience who were forgotten, and got no decision."""


@dataclass(frozen=True, slots=True)
class FromPriors:
    """A pool whose policy has no state while others have one: it decided knowing nothing."""

    pool: str
    policy: str
    customers: int
    """The day's customers whose slot was drawn from the priors."""
    published: tuple[str, ...]
    """Policies that have a state for the pool."""


def decide(
    workspace: Workspace,
    audience: pa.Table,
    team: Team,
    *,
    day: datetime.date,
    policy: str = "",
    batch: int = BATCH,
    dry_run: bool = False,
    ledger: Ledger | None = None,
    tell: Callable[[int], object] = lambda _: None,
) -> Day:
    """Decide for every customer of an audience; a customer decided on that day keeps the row.

    One run at a time: another waits until the rows of this one are in the log, and reads them.

    Args:
        audience: AUDIENCE rows, in any order.
        policy: a name; blank takes the team's.
        batch: customers at a time; it never changes an answer.
        dry_run: write nothing.
        ledger: an open one, when many days are decided in a row.
        tell: called with the number of customers decided since the last call.
    Raises:
        RuleSaidNo: HL312 when another process writes here for too long, HL420 when no campaign is
            live on that day.
    """
    ledger = ledger or Ledger(workspace, team.cells)
    policy = policy or team.policy
    with nullcontext() if dry_run else only_writer(workspace, "decide"):
        with workspace.registry() as registry:
            audience, n_forgotten = Forgotten(registry.receipts()).left_out(audience)
            practice = _practice_left_out(registry.campaigns())
            plan = gather(registry, team, audience, day=day, policy=policy)
            published = {pool.name: registry.published_policies(pool.name) for pool in plan.pools}
        _need_live(plan)
        audience, unserved = _in_written_languages(audience, plan)
        answer, chances = _decide_batches(audience, plan, ledger, practice, batch, tell)
        before = without_campaigns(ledger.decisions(day), practice)
        everyone = _merged(before, answer)
        if not dry_run and everyone.num_rows > before.num_rows:
            ledger.write(day, everyone, chances)
    new = everyone.num_rows - before.num_rows
    return Day(
        day, answer, chances, new, missing_columns(plan, audience),
        _from_priors(plan, published, answer), practice, unserved, n_forgotten,
    )  # fmt: skip


def _decide_batches(
    audience: pa.Table,
    plan: DecisionPlan,
    ledger: Ledger,
    practice: Sequence[str],
    batch: int,
    tell: Callable[[int], object],
) -> tuple[pa.Table, pa.Table]:
    """The audience's rows, sorted by customer_id, and all chances of the day, those before too."""
    history = without_campaigns(ledger.history(plan.day), practice)
    plan = with_limits(audience, plan, history)
    decisions, propensities = [], [ledger.propensities(plan.day)]
    audience = audience.sort_by("customer_id").combine_chunks()  # so that the rows need no sorting
    for rows in audience.to_batches(max_chunksize=batch):
        decided = decide_batch(rows, plan, history)
        decisions.append(decided.decisions)
        propensities.append(decided.propensities)
        tell(rows.num_rows)
    if not decisions:  # everybody in the file was forgotten
        decisions.append(ledger.schema.empty_table())
    return pa.concat_tables(decisions), _distinct(pa.concat_tables(propensities))


def explain_decision(
    workspace: Workspace,
    audience: pa.Table,
    team: Team,
    customer_id: str,
    *,
    day: datetime.date,
    policy: str = "",
) -> dict[str, Any]:
    """How one customer's row of a day comes about, step by step; nothing is kept.

    Args:
        audience: all customers of the day, since daily limits count them together.
        policy: a name; blank takes the team's.
    Returns:
        What `decisions.explain.explain` tells.
    Raises:
        BadInput: HL803 when the audience has no such customer, HL424 when they were forgotten.
        RuleSaidNo: HL420 when no campaign is live on that day.
    """
    ledger = Ledger(workspace, team.cells)
    with workspace.registry() as registry:
        Forgotten(registry.receipts()).refuse(customer_id)
        plan = gather(registry, team, audience, day=day, policy=policy or team.policy)
        practice = _practice_left_out(registry.campaigns())
    _need_live(plan)
    audience, _ = _in_written_languages(audience, plan)
    history = without_campaigns(ledger.history(day), practice)
    plan = with_limits(audience, plan, history)
    return explain(audience, plan, history, customer_id, logged=ledger.propensities(day))


def _need_live(plan: DecisionPlan) -> None:
    if not plan.live:
        fix = "`hookline launch BRIEF`, or another --date"
        raise RuleSaidNo("HL420", f"no campaign is live on {plan.day}", fix=fix)


def _in_written_languages(
    audience: pa.Table, plan: DecisionPlan
) -> tuple[pa.Table, dict[str, int]]:
    """Each customer in the language that they are served in, and who is served in none.

    `en-IN` reads `en` where nothing is written for India; a language that nobody wrote stays, so
    that the row's reason is `language`.
    """
    if "language" not in audience.column_names:
        return audience, {}
    written = {arm.language for arm in plan.live_arms}
    served, _ = fold_column(audience, "language", lambda code: written_language(code, written))
    counts = Counter(code for code in served["language"].to_pylist() if code)
    return served, {code: n for code, n in counts.most_common() if code not in written}


def missing_columns(plan: DecisionPlan, audience: pa.Table) -> dict[str, tuple[str, ...]]:
    """What the live campaigns would read of a customer and this audience does not say."""
    existing = {*audience.column_names, "stage"}
    missing_by_campaign = {
        name: tuple(sorted(columns(node) - existing)) for name, node in plan.who.items() if node
    }
    if plan.prefer and plan.prefer not in existing:
        missing_by_campaign["hookline.yaml: prefer"] = (plan.prefer,)
    return {name: missing for name, missing in missing_by_campaign.items() if missing}


def _from_priors(
    plan: DecisionPlan, published: Mapping[str, tuple[str, ...]], decisions: pa.Table
) -> tuple[FromPriors, ...]:
    """Pools whose policy would decide from a state and has none, where another policy has one."""
    without_state = pc.and_(
        pc.equal(decisions["policy"], plan.policy.name), pc.equal(decisions["policy_version"], "")
    )
    # lane explore draws evenly and asks no policy; the service pool has no lane
    by_policy = pc.not_equal(pc.fill_null(decisions["lane"], ""), "explore")
    pools = decisions.filter(pc.and_(without_state, by_policy))["pool"]
    drawn = {count["values"]: count["counts"] for count in pc.value_counts(pools).to_pylist()}
    return tuple(
        FromPriors(pool, plan.policy.name, drawn[pool], policies)
        for pool, policies in published.items()
        if policies and plan.policy.learns and pool not in plan.states and pool in drawn
    )


def gather(
    registry: Registry,
    team: Team,
    audience: pa.Table,
    *,
    day: datetime.date,
    policy: str,
) -> DecisionPlan:
    """The plan of a day: everything that its decisions are a function of."""
    practice = _practice_left_out(registry.campaigns())
    campaigns = tuple(c for c in registry.campaigns() if c.id not in practice)
    arms = tuple(registry.arms())
    pools = {pool_of(campaign) for campaign in campaigns}
    states = {pool: state for pool in sorted(pools) if (state := registry.state(pool, policy))}
    rules = [c.model_dump(mode="json") for c in campaigns] + [a.arm_id for a in arms]
    since = first_event_day(day, arms)
    events = registry.outcomes(_midnight(since, team.time_zone)) if since else _NO_EVENTS
    return DecisionPlan(
        day=day,
        events=events,
        time_zone=team.time_zone,
        campaigns=campaigns,
        arms=arms,
        policy=adapters.load("policies", policy),
        states=states,
        lane_shares=team.lanes.shares(),
        cells=team.cells,
        per_day=team.caps.per_day,
        per_week=team.caps.per_week,
        send_window=team.send_window,
        prefer=team.prefer,
        harmed_arms=registry.harmed_arms(),
        audience_digest=_digest(audience),
        rules_version=hashlib.sha256(json.dumps(rules, sort_keys=True).encode()).hexdigest()[:16],
    )


def _practice_left_out(campaigns: Sequence[Campaign]) -> tuple[str, ...]:
    """Ids of all practice campaigns once a real one is live: none of them is decided beside it."""
    if not any(c.state == "live" and not c.practice for c in campaigns):
        return ()
    return tuple(c.id for c in campaigns if c.practice)


def _midnight(day: datetime.date, time_zone: str) -> datetime.datetime:
    return datetime.datetime.combine(day, datetime.time(), ZoneInfo(time_zone))


def _digest(audience: pa.Table) -> str:
    """sha256 of the rows in order of customer, so that the file's own order does not matter."""
    sink = pa.BufferOutputStream()
    rows = audience.sort_by("customer_id").combine_chunks()
    with pa.ipc.new_stream(sink, rows.schema) as stream:
        stream.write_table(rows)
    return hashlib.sha256(sink.getvalue()).hexdigest()[:16]


def _merged(before: pa.Table, answer: pa.Table) -> pa.Table:
    """The day's rows: those of earlier runs, and the new ones."""
    if not before.num_rows:
        return answer.cast(before.schema)
    is_known = pc.is_in(answer["customer_id"], value_set=before["customer_id"].combine_chunks())
    rows = pa.concat_tables([before, answer.filter(pc.invert(is_known)).cast(before.schema)])
    return rows.sort_by("customer_id").combine_chunks()


def _distinct(propensities: pa.Table) -> pa.Table:
    """Each cell's chances once: cells that two batches share have the same ones."""
    keys = ["cell_id", "arm_id"]
    once = propensities.group_by(propensities.column_names, use_threads=False).aggregate([])
    return once.sort_by([(key, "ascending") for key in keys]).cast(propensities.schema)
