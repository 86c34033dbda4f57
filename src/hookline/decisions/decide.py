"""One day's decisions for a batch of customers: draw first, withhold after."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from hookline.arrays import Ints, Texts
from hookline.decisions.cells import Contexts, contexts
from hookline.decisions.columns import joined, texts
from hookline.decisions.cooldown import slots_7d
from hookline.decisions.draw import Drawn, cell_rows, draw_slots
from hookline.decisions.eligible import eligibility
from hookline.decisions.hashing import digests
from hookline.decisions.history import History
from hookline.decisions.lanes import lanes
from hookline.decisions.plan import DecisionPlan, Pool
from hookline.decisions.withhold import Slots, withhold
from hookline.errors import BadInput
from hookline.records.arrow import PROPENSITIES, decisions_schema
from hookline.records.arrow_modules import Column, Columns, pc
from hookline.records.words import LANES

Mask = npt.NDArray[np.bool_]


class Decided(NamedTuple):
    """What a batch came to."""

    decisions: pa.Table
    """DECISIONS with the context columns, sorted by customer_id."""
    propensities: pa.Table
    """PROPENSITIES of the batch's distinct cells, sorted by cell and arm."""


def decide_batch(
    audience: pa.Table | pa.RecordBatch, plan: DecisionPlan, history: pa.Table
) -> Decided:
    """Decide, or give back what was decided on this day before.

    Whoever nothing was drawn for, since no campaign was for them, is decided anew from another
    file: nothing was sent. Whoever is still nobody's keeps the first row.

    Args:
        audience: AUDIENCE rows; any part of the customers, in any order.
        plan: the day's rules, the same for all parts.
        history: DECISIONS rows of earlier days (those with a slot are enough), and of the day
            itself if some customers were decided already.
    Returns:
        Rows that are the same bytes however the customers are split and ordered.
    Raises:
        BadInput: HL801 a customer who comes twice, HL802 too many context cells.
    """
    table = _sorted(audience)
    schema = decisions_schema(plan.cells)
    earlier = _earlier_rows(table, plan, history)
    may_change = decided_anew(earlier, plan)
    decided, nobodys = earlier.filter(pc.invert(may_change)), earlier.filter(may_change)
    fresh = table.filter(
        pc.invert(pc.is_in(table["customer_id"], value_set=decided["customer_id"]))
    )
    columns, propensities = _decide(fresh, plan, history)
    rows = pa.table(columns, schema=schema)
    if len(nobodys):
        was_nobodys = pc.is_in(rows["customer_id"], value_set=nobodys["customer_id"])
        is_still = pc.and_(was_nobodys, pc.is_null(rows["pool"]))
        still = rows.filter(is_still)["customer_id"]
        rows = rows.filter(pc.invert(is_still))
        kept = nobodys.filter(pc.is_in(nobodys["customer_id"], value_set=still))
        decided = pa.concat_tables([decided, kept])
    if len(decided):
        rows = pa.concat_tables([rows, decided.select(schema.names).cast(schema)])
        rows = rows.sort_by("customer_id")
    return Decided(rows.combine_chunks(), propensities)


def decided_anew(rows: pa.Table, plan: DecisionPlan) -> Column:
    """(n,) True for rows of the day that the file changes: nobody's, and from another file."""
    of_file = pc.equal(rows["audience_digest"], plan.audience_digest)
    return pc.and_(is_nobodys(rows), pc.invert(pc.fill_null(of_file, fill_value=False)))


def is_nobodys(rows: pa.Table) -> Column:
    """(n,) True where no campaign was for the customer, so that nothing was drawn and sent."""
    return pc.and_(pc.equal(rows["reason"], "none_eligible"), pc.is_null(rows["pool"]))


def _decide(table: pa.Table, plan: DecisionPlan, history: pa.Table) -> tuple[Columns, pa.Table]:
    """The columns of DECISIONS, and the chances that were drawn from."""
    n = len(table)
    ids = texts(table, "customer_id")
    past = History(history, table["customer_id"].combine_chunks(), plan.day)
    filtered = eligibility(table, plan, past)
    reachable = filtered.mask & ~filtered.needless
    cells = contexts(table, plan.cells)
    columns = {name: np.full(n, None, dtype=object) for name in decisions_schema(()).names}
    columns["reason"] = filtered.reason
    columns["lane"] = np.array(LANES, dtype=object)[
        lanes(ids.tolist(), plan.epoch, plan.lane_shares)
    ]
    chances = []
    position = {arm.arm_id: i for i, arm in enumerate(plan.live_arms)}
    pending = np.ones(n, dtype=bool)
    for pool in plan.pools:
        pool_mask = filtered.mask[:, [position[arm.arm_id] for arm in pool.arms]]
        served = np.flatnonzero(pending & pool_mask.any(axis=1))
        if served.size:
            pending[served] = False
            context = Contexts(cells.values, cells.positions[served])
            drawn = _serve_pool(
                columns, plan, pool, served, ids, context, pool_mask[served], reachable
            )
            chances.append(cell_rows(pool, drawn, plan.day))
    distinct = np.array(cells.values, dtype=object).reshape(len(cells.values), len(plan.cells))
    context_columns = {name: distinct[cells.positions, i] for i, name in enumerate(plan.cells)}
    decided = [d[:16].hex() for d in digests(("decision", plan.epoch), ids, (plan.day,))]
    constant = {
        "day": plan.day,
        "policy": plan.policy.name,
        "audience_digest": plan.audience_digest,
        "rules_version": plan.rules_version,
    }
    read: Columns = {
        "decision_id": np.array(decided, dtype=object),
        "customer_id": ids,
        "consent": joined(table, "consent_channels"),
        "slots_7d": slots_7d(table, past),
        **{name: np.full(n, value, dtype=object) for name, value in constant.items()},
    }
    propensities = pa.concat_tables([PROPENSITIES.empty_table(), *chances]).sort_by(
        [("cell_id", "ascending"), ("arm_id", "ascending")]
    )
    return {**columns, **read, **context_columns}, propensities


def _serve_pool(
    columns: dict[str, Texts],
    plan: DecisionPlan,
    pool: Pool,
    rows: Ints,
    ids: Texts,
    context: Contexts,
    eligible: Mask,
    reachable: Mask,
) -> Drawn:
    """Draw a slot for each of these customers, then fill in who it is sent to."""
    lane = np.full(len(rows), "", dtype=object) if pool.is_service else columns["lane"][rows]
    columns["lane"][rows] = None if pool.is_service else lane
    drawn = draw_slots(plan, pool, ids[rows].tolist(), lane.tolist(), context, eligible)
    columns["pool"][rows] = pool.name
    columns["cell_id"][rows] = np.array(drawn.cell_ids, dtype=object)[drawn.cell]
    columns["policy_version"][rows] = plan.version(pool.name)
    with_arm = np.flatnonzero(drawn.slot < len(pool.arms))
    columns["reason"][rows] = "limit"  # of those who drew `none`; the others' follows
    customers = rows[with_arm]
    slots = Slots(pool, drawn, with_arm, ids[customers], lane[with_arm], reachable[customers])
    for name, values in (slots.columns() | withhold(slots, plan)).items():
        columns[name][customers] = values
    return drawn


def _earlier_rows(table: pa.Table, plan: DecisionPlan, history: pa.Table) -> pa.Table:
    today = pc.equal(history["day"], pa.scalar(plan.day, pa.date32()))
    is_asked = pc.is_in(history["customer_id"], value_set=table["customer_id"].combine_chunks())
    return history.filter(pc.and_(today, is_asked))


def _sorted(audience: pa.Table | pa.RecordBatch) -> pa.Table:
    table = pa.Table.from_batches([audience]) if isinstance(audience, pa.RecordBatch) else audience
    table = table.sort_by("customer_id")
    ids = texts(table, "customer_id")
    if (twice := np.flatnonzero(ids[1:] == ids[:-1])).size:
        raise BadInput(
            "HL801",
            f"the customer {str(ids[twice[0]])!r} comes twice in the audience",
            where="audience: customer_id",
            fix="keep one row a customer",
        )
    return table
