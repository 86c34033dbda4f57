"""Decide: who gets what on a day; the plan is gathered here, the choosing is pure."""

import datetime
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import nullcontext

import pyarrow as pa

from hookline.decisions.columns import counts_of, fold_column
from hookline.decisions.daily_limits import with_daily_limits
from hookline.decisions.decide import decide_batch, decided_anew, is_nobodys
from hookline.decisions.eligible import fits_who
from hookline.decisions.explain import Explained, explain
from hookline.decisions.history import History
from hookline.decisions.plan import DecisionPlan
from hookline.errors import RuleSaidNo, Wording
from hookline.loop.day_plan import gather, missing_columns, practice_left_out, tell_of_later_days
from hookline.loop.decided_day import Day, FromPriors
from hookline.records.arrow_modules import Column, pc
from hookline.records.team import Team
from hookline.text.languages import written_language
from hookline.workspace.folder import Workspace
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
    batch: int = BATCH,
    dry_run: bool = False,
    ledger: Ledger | None = None,
    tell: Callable[[int], object] = lambda _: None,
) -> Day:
    """Decide for every customer of an audience; a customer decided on that day keeps the row.

    But whoever was outside of all campaigns, and got nothing, is decided anew from another file.

    One run at a time: another waits until the rows of this one are in the log, and reads them.
    Memory holds a block of customers and what was decided of them before, however many there are.

    Args:
        audience: AUDIENCE rows or blocks of them, in any order.
        batch: customers at a time; it never changes an answer.
        dry_run: write nothing.
        ledger: an open one, when many days are decided in a row.
        tell: called with the number of customers decided since the last call.
    Raises:
        RuleSaidNo: HL312 while another process writes here, HL420 when no campaign is live then.
    """
    ledger = ledger or Ledger(workspace, team.cells)
    with nullcontext() if dry_run else only_writer(workspace, "decide"):
        with workspace.registry() as registry:
            customers, n_forgotten = _in_order(audience, Forgotten(registry.receipts()))
            practice = practice_left_out(registry.campaigns())
            plan = gather(registry, team, customers, day=day)
            published = {pool.name: registry.published_policies(pool.name) for pool in plan.pools}
        _need_live(plan)
        tell_of_later_days(workspace, ledger, day)
        batches = _Batches(customers, plan, ledger, practice, batch)
        plan = with_daily_limits(batches, plan)
        missing = missing_columns(plan, customers[0].column_names)
        answer = _Answer(ledger, plan, missing)
        for rows, history in batches:
            answer.add(rows, history)
            tell(rows.num_rows)
        if answer.new and not dry_run:
            ledger.write(day, _merged(ledger, day, practice, answer.rows), answer.propensities)
    blocks = answer.rows if answer.rows.num_rows else [ledger.schema.empty_table()]
    return Day(
        day=day, blocks=blocks, propensities=answer.propensities, new=answer.new,
        missing_columns=missing, fits_who=dict(answer.fits_who),
        from_priors=_from_priors(plan, published, answer.drawn_from_priors),
        practice=practice, unserved=batches.unserved, forgotten=n_forgotten,
        settled=answer.settled, kept_unlike_now=answer.kept_unlike_now,
        kept_with_message=answer.kept_with_message, kept_stopped=answer.kept_stopped,
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

    def __init__(self, ledger: Ledger, plan: DecisionPlan, missing: Collection[str]) -> None:
        self._plan = plan
        self.fits_who = {name: 0 for name in missing if name in plan.who}
        """Customers by campaign that lacks a column: whom it takes all the same."""
        self.rows = Spool(ledger.schema)
        """Sorted by customer_id."""
        self.propensities = ledger.propensities(plan.day)
        """All chances of the day, those before too."""
        self.new = self.settled = 0
        self.kept_unlike_now = self.kept_with_message = self.kept_stopped = 0
        self.drawn_from_priors: Counter[str] = Counter()
        """Customers by pool, where the policy had no state to draw from."""

    def add(self, customers: pa.Table, history: pa.Table) -> None:
        """Decide for some more of them."""
        decided = decide_batch(customers, self._plan, history)
        self.rows.append(decided.decisions)
        self.propensities = _distinct(pa.concat_tables([self.propensities, decided.propensities]))
        today = pc.equal(history["day"], pa.scalar(self._plan.day, pa.date32()))
        before = history.filter(today)
        may_change = decided_anew(before, self._plan)
        nobodys = _are_among(decided.decisions, before.filter(may_change))
        is_kept = _are_among(decided.decisions, before.filter(pc.invert(may_change)))
        is_old = pc.or_(is_kept, pc.and_(nobodys, pc.is_null(decided.decisions["pool"])))
        self.new += decided.decisions.num_rows - (pc.sum(is_old).as_py() or 0)
        self._count_kept(decided.decisions.filter(is_kept))
        for name in self.fits_who:
            past = History(history, customers["customer_id"].combine_chunks(), self._plan.day)
            self.fits_who[name] += int(fits_who(customers, self._plan, past, name).sum())
        self.drawn_from_priors += _without_state(decided.decisions, self._plan)

    def _count_kept(self, kept: pa.Table) -> None:
        """Count rows that came of another file, or of other live messages, than those of now."""
        is_alike = pc.and_(
            pc.equal(kept["audience_digest"], self._plan.audience_digest),
            pc.equal(kept["rules_version"], self._plan.rules_version),
        )
        unlike = kept.filter(pc.invert(pc.fill_null(is_alike, fill_value=False)))
        arms = pc.drop_null(unlike["arm_id"])
        live = pa.array([arm.arm_id for arm in self._plan.live_arms], pa.string())
        is_live = pc.is_in(arms, value_set=live)
        self.settled += kept.num_rows - (pc.sum(is_nobodys(kept)).as_py() or 0)
        self.kept_unlike_now += unlike.num_rows
        self.kept_with_message += len(arms)
        self.kept_stopped += len(arms) - (pc.sum(is_live).as_py() or 0)


def _are_among(rows: pa.Table, others: pa.Table) -> Column:
    """(n,) True where the others have a row of the same customer."""
    return pc.is_in(rows["customer_id"], value_set=others["customer_id"].combine_chunks())


def explain_decision(
    workspace: Workspace,
    audience: pa.Table | Sequence[pa.Table],
    team: Team,
    customer_id: str,
    *,
    day: datetime.date,
) -> Explained:
    """How one customer's row of a day comes about, step by step; nothing is kept.

    Args:
        audience: all customers of the day, since daily limits count them together.
    Raises:
        BadInput: HL803 when the audience has no such customer, HL424 when they were forgotten.
        RuleSaidNo: HL420 when no campaign is live on that day.
    """
    ledger = Ledger(workspace, team.cells)
    with workspace.registry() as registry:
        forgotten = Forgotten(registry.receipts())
        forgotten.refuse(customer_id)
        customers, _ = _in_order(audience, forgotten)
        plan = gather(registry, team, customers, day=day)
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
        fix = Wording("`hookline launch BRIEF`, or another --date", at_desk="L on F5 Live")
        raise RuleSaidNo("HL420", f"no campaign is live on {plan.day}", fix=fix)


def _without_state(decisions: pa.Table, plan: DecisionPlan) -> Counter[str]:
    """Customers by pool whose policy drew without a state."""
    without_state = pc.and_(
        pc.equal(decisions["policy"], plan.policy.name), pc.equal(decisions["policy_version"], "")
    )
    # lane explore draws evenly and asks no policy; the service pool has no lane
    by_policy = pc.not_equal(pc.fill_null(decisions["lane"], ""), "explore")
    pools = decisions.filter(pc.and_(without_state, by_policy))["pool"]
    return counts_of(pools)


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
    """The day's rows: the answer's, kept ones among them, and others'; in order of customer."""
    before = (without_campaigns(block, practice) for block in ledger.blocks(day))
    pending = ledger.schema.empty_table()
    for block in answer:
        ids: Column = block["customer_id"]
        while not pending.num_rows or pending["customer_id"][-1].as_py() <= ids[-1].as_py():
            if (block_before := next(before, None)) is None:
                break
            pending = pa.concat_tables([pending, block_before])
        is_due = pc.less_equal(pending["customer_id"], ids[-1])
        due, pending = pending.filter(is_due), pending.filter(pc.invert(is_due))
        others = due.filter(pc.invert(_are_among(due, block)))
        yield pa.concat_tables([others, block.cast(ledger.schema)]).sort_by("customer_id")
    yield from (pending, *before)


def _distinct(propensities: pa.Table) -> pa.Table:
    """Each cell's chances once: cells that two batches share have the same ones."""
    keys = ["cell_id", "arm_id"]
    once = propensities.group_by(propensities.column_names, use_threads=False).aggregate([])
    return once.sort_by([(key, "ascending") for key in keys]).cast(propensities.schema)
