"""Decide: who gets what on a day; the plan is gathered here, the choosing is pure."""

import datetime
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from typing import Any

import pyarrow as pa

from hookline.decisions.daily_limits import with_daily_limits
from hookline.decisions.decide import decide_batch
from hookline.decisions.explain import explain
from hookline.decisions.plan import DecisionPlan
from hookline.errors import RuleSaidNo
from hookline.loop.day_plan import gather, missing_columns, practice_left_out, tell_of_later_days
from hookline.loop.decided_day import Day, FromPriors
from hookline.records.arrow_modules import pc
from hookline.records.team import Team
from hookline.workspace.folder import Workspace
from hookline.workspace.folding import fold_column, written_language
from hookline.workspace.forgotten import Forgotten
from hookline.workspace.ledger import Ledger, without_campaigns
from hookline.workspace.row_groups import Span
from hookline.workspace.spool import Spool, in_order
from hookline.workspace.writer import only_writer

BATCH = 16_384


def decide(
    workspace: Workspace,
    audience: pa.Table | Sequence[pa.Table],
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
    Memory holds a block of customers and what was decided of them before, however many there are.

    Args:
        audience: AUDIENCE rows or blocks of them, in any order.
        policy: a name; blank takes the team's.
        batch: customers at a time; it never changes an answer.
        dry_run: write nothing.
        ledger: an open one, when many days are decided in a row.
        tell: called with the number of customers decided since the last call.
    Raises:
        RuleSaidNo: HL312 while another process writes here, HL420 when no campaign is live then.
    """
    ledger = ledger or Ledger(workspace, team.cells)
    policy = policy or team.policy
    with nullcontext() if dry_run else only_writer(workspace, "decide"):
        with workspace.registry() as registry:
            customers, n_forgotten = _in_order(audience, Forgotten(registry.receipts()))
            practice = practice_left_out(registry.campaigns())
            plan = gather(registry, team, customers, day=day, policy=policy)
            published = {pool.name: registry.published_policies(pool.name) for pool in plan.pools}
        _need_live(plan)
        tell_of_later_days(workspace, ledger, day)
        batches = _Batches(customers, plan, ledger, practice, batch)
        plan = with_daily_limits(batches, plan)
        answer = _Answer(ledger, plan)
        for rows, history in batches:
            answer.add(rows, history)
            tell(rows.num_rows)
        if answer.new and not dry_run:
            ledger.write(day, _merged(ledger, day, practice, answer.rows), answer.propensities)
    blocks = answer.rows if answer.rows.num_rows else [ledger.schema.empty_table()]
    return Day(
        day=day, blocks=blocks, propensities=answer.propensities, new=answer.new,
        missing_columns=missing_columns(plan, customers[0].column_names),
        from_priors=_from_priors(plan, published, answer.drawn_from_priors),
        practice=practice, unserved=batches.unserved, forgotten=n_forgotten,
        kept_unlike_now=answer.kept_unlike_now,
    )  # fmt: skip


class _Batches:
    """The customers in order of id, so many at a time, with what was decided of them before."""

    def __init__(
        self,
        customers: Sequence[pa.Table],
        plan: DecisionPlan,
        ledger: Ledger,
        practice: Sequence[str],
        batch: int,
    ) -> None:
        self._customers, self._ledger, self._practice = customers, ledger, practice
        self._day, self._batch = plan.day, batch
        self._written = {arm.language for arm in plan.live_arms}

    def __iter__(self) -> Iterator[tuple[pa.Table, pa.Table]]:
        for block in self._customers:
            if not block.num_rows:  # everybody in the file was forgotten
                continue
            among = Span.of(block["customer_id"])
            history = without_campaigns(self._ledger.history(self._day, among), self._practice)
            for rows in self._served(block).to_batches(max_chunksize=self._batch):
                yield pa.Table.from_batches([rows]), history

    def _served(self, block: pa.Table) -> pa.Table:
        """Each customer in the language that they are served in.

        `en-IN` reads `en` where nothing is written for India; a language that nobody wrote stays,
        so that the row's reason is `language`.
        """
        if "language" not in block.column_names:
            return block
        served, _ = fold_column(
            block, "language", lambda code: written_language(code, self._written)
        )
        return served.combine_chunks()

    @property
    def unserved(self) -> dict[str, int]:
        """Customers by their language, where nothing live is written in it."""
        n_customers: Counter[str] = Counter()
        for block in self._customers:
            if "language" in block.column_names:
                n_customers.update(filter(None, self._served(block)["language"].to_pylist()))
        return {code: n for code, n in n_customers.most_common() if code not in self._written}


class _Answer:
    """The day's rows as they are decided, with what is to be told of them."""

    def __init__(self, ledger: Ledger, plan: DecisionPlan) -> None:
        self._plan = plan
        self.rows = Spool(ledger.schema)
        """Sorted by customer_id."""
        self.propensities = ledger.propensities(plan.day)
        """All chances of the day, those before too."""
        self.new = self.kept_unlike_now = 0
        self.drawn_from_priors: Counter[str] = Counter()
        """Customers by pool, where the policy had no state to draw from."""

    def add(self, customers: pa.Table, history: pa.Table) -> None:
        """Decide for some more of them."""
        decided = decide_batch(customers, self._plan, history)
        self.rows.append(decided.decisions)
        self.propensities = _distinct(pa.concat_tables([self.propensities, decided.propensities]))
        today = pc.equal(history["day"], pa.scalar(self._plan.day, pa.date32()))
        known = history.filter(today)["customer_id"].combine_chunks()
        is_new = pc.invert(pc.is_in(decided.decisions["customer_id"], value_set=known))
        self.new += pc.sum(is_new).as_py() or 0
        self.kept_unlike_now += self._unlike_now(decided.decisions.filter(pc.invert(is_new)))
        self.drawn_from_priors += _without_state(decided.decisions, self._plan)

    def _unlike_now(self, kept: pa.Table) -> int:
        """How many of these rows came of another file, or of other live campaigns, than today's."""
        is_alike = pc.and_(
            pc.equal(kept["audience_digest"], self._plan.audience_digest),
            pc.equal(kept["rules_version"], self._plan.rules_version),
        )
        return kept.num_rows - (pc.sum(is_alike).as_py() or 0)


def explain_decision(
    workspace: Workspace,
    audience: pa.Table | Sequence[pa.Table],
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
        forgotten = Forgotten(registry.receipts())
        forgotten.refuse(customer_id)
        customers, _ = _in_order(audience, forgotten)
        plan = gather(registry, team, customers, day=day, policy=policy or team.policy)
        practice = practice_left_out(registry.campaigns())
    _need_live(plan)
    batches = _Batches(customers, plan, ledger, practice, BATCH)
    plan = with_daily_limits(batches, plan)
    customer, history = customers[0].slice(0, 0), ledger.history(day, Span("", ""))
    for rows, past in batches:
        is_asked = pc.equal(rows["customer_id"], customer_id)
        if pc.any(is_asked).as_py():
            customer, history = rows.filter(is_asked), past
    return explain(customer, plan, history, customer_id, logged=ledger.propensities(day))


def _in_order(
    audience: pa.Table | Sequence[pa.Table], forgotten: Forgotten
) -> tuple[Sequence[pa.Table], int]:
    """Blocks of the customers in order of id, and how many are left out as they were forgotten."""
    blocks = [audience] if isinstance(audience, pa.Table) else audience
    kept, n_forgotten = forgotten.left_out_of(blocks)
    return in_order(kept, "customer_id", blocks[0].schema), n_forgotten


def _need_live(plan: DecisionPlan) -> None:
    if not plan.live:
        fix = "`hookline launch BRIEF`, or another --date"
        raise RuleSaidNo("HL420", f"no campaign is live on {plan.day}", fix=fix)


def _without_state(decisions: pa.Table, plan: DecisionPlan) -> Counter[str]:
    """Customers by pool whose policy drew without a state."""
    without_state = pc.and_(
        pc.equal(decisions["policy"], plan.policy.name), pc.equal(decisions["policy_version"], "")
    )
    # lane explore draws evenly and asks no policy; the service pool has no lane
    by_policy = pc.not_equal(pc.fill_null(decisions["lane"], ""), "explore")
    pools = decisions.filter(pc.and_(without_state, by_policy))["pool"]
    return Counter({each["values"]: each["counts"] for each in pc.value_counts(pools).to_pylist()})


def _from_priors(
    plan: DecisionPlan, published: Mapping[str, tuple[str, ...]], drawn: Mapping[str, int]
) -> tuple[FromPriors, ...]:
    """Pools whose policy would decide from a state and has none, where another policy has one."""
    return tuple(
        FromPriors(pool, plan.policy.name, drawn[pool], policies)
        for pool, policies in published.items()
        if policies and plan.policy.learns and pool not in plan.states and pool in drawn
    )


def _merged(
    ledger: Ledger, day: datetime.date, practice: Sequence[str], answer: Sequence[pa.Table]
) -> Iterator[pa.Table]:
    """The day's rows: those of earlier runs, and the new ones; in order of customer."""
    before = (without_campaigns(block, practice) for block in ledger.blocks(day))
    pending = ledger.schema.empty_table()
    for block in answer:
        ids: Any = block["customer_id"]
        while not pending.num_rows or not pc.greater(pending["customer_id"][-1], ids[-1]).as_py():
            if (more := next(before, None)) is None:
                break
            pending = pa.concat_tables([pending, more])
        is_due = pc.less_equal(pending["customer_id"], ids[-1])
        due, pending = pending.filter(is_due), pending.filter(pc.invert(is_due))
        is_known = pc.is_in(ids, value_set=due["customer_id"].combine_chunks())
        new = block.filter(pc.invert(is_known)).cast(ledger.schema)
        yield pa.concat_tables([due, new]).sort_by("customer_id")
    yield from (pending, *before)


def _distinct(propensities: pa.Table) -> pa.Table:
    """Each cell's chances once: cells that two batches share have the same ones."""
    keys = ["cell_id", "arm_id"]
    once = propensities.group_by(propensities.column_names, use_threads=False).aggregate([])
    return once.sort_by([(key, "ascending") for key in keys]).cast(propensities.schema)
