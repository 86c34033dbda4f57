"""Support: which kinds of customers could have got a version, and never did."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from hookline.decisions.columns import texts
from hookline.decisions.eligible import eligibility
from hookline.decisions.history import History
from hookline.decisions.plan import DecisionPlan
from hookline.lift.support import SupportGap
from hookline.records.arm import Arm
from hookline.records.arrow_modules import pc


def count_alike(decisions: pa.Table, cells: Sequence[str]) -> pa.Table:
    """DECISIONS rows that `support_gaps` takes for one, with how many they are, `n`; those of
    several days may be put below each other."""
    names = ["arm_id", "cell_id", *cells]
    alike = decisions.select(names).group_by(names)
    counted: pa.Table = alike.aggregate([([], "count_all")])
    return counted.rename_columns([*names, "n"]).sort_by([(name, "ascending") for name in names])


def support_gaps(
    decisions: pa.Table, propensities: pa.Table, *, cells: Sequence[str], arms: Sequence[str]
) -> tuple[SupportGap, ...]:
    """Live versions and kinds of customers without a single message between them.

    Args:
        decisions: rows with a slot, of `count_alike`.
        propensities: PROPENSITIES of the same days.
        cells: the team's context cells; their values make a kind of customer. Without any, all
            customers are of one kind. Over many days there may be any number of kinds.
        arms: ids of the versions that are asked about, first messages.
    Returns:
        First versions that nobody could ever get, one gap of 0 customers each; then the largest.
    """
    kinds, kind = _kinds(decisions, cells)
    names = sorted(arms)
    known = pa.array(names, pa.string())
    cell_ids = pc.unique(decisions["cell_id"])
    of_arms = propensities.filter(
        pc.and_(pc.is_in(propensities["arm_id"], value_set=known),
                pc.is_in(propensities["cell_id"], value_set=cell_ids))
    )  # fmt: skip
    cell = np.asarray(pc.index_in(decisions["cell_id"], value_set=cell_ids).to_numpy())
    size = np.bincount(cell, decisions["n"].to_numpy(), minlength=len(cell_ids))
    kind_of_cell = np.zeros(len(cell_ids), dtype=np.int64)
    kind_of_cell[cell] = kind
    row_cell = np.asarray(pc.index_in(of_arms["cell_id"], value_set=cell_ids).to_numpy())
    row_arm = np.asarray(pc.index_in(of_arms["arm_id"], value_set=known).to_numpy())
    # pairs of an arm and a kind, as one number: most pairs of many kinds do not occur
    possible, pair = np.unique(row_arm * len(kinds) + kind_of_cell[row_cell], return_inverse=True)
    could = np.bincount(pair, size[row_cell], minlength=len(possible)).astype(np.int64)
    sent_arm = pc.fill_null(pc.index_in(decisions["arm_id"], value_set=known), -1).to_numpy()
    sent = (sent_arm * len(kinds) + kind)[sent_arm >= 0]
    gaps = [
        SupportGap(names[possible[i] // len(kinds)], kinds[possible[i] % len(kinds)], int(could[i]))
        for i in np.flatnonzero(~np.isin(possible, sent))
    ]
    gaps += [SupportGap(names[i], (), 0) for i in np.setdiff1d(np.arange(len(names)), row_arm)]
    return tuple(sorted(gaps, key=_order))


def blocking_filters(
    audience: pa.Table, plan: DecisionPlan, history: pa.Table, *, batch: int = 16_384
) -> dict[str, str]:
    """By live version that nobody in an audience can get: the filter that took the last one away.

    Args:
        audience, plan, history: as `decide_batch` takes them.
        batch: customers at a time, for the sake of memory.
    """
    arms = plan.live_arms
    remaining: dict[str, npt.NDArray[np.bool_]] = {}
    for rows in audience.to_batches(max_chunksize=batch):
        table = pa.Table.from_batches([rows])
        past = History(history, table["customer_id"].combine_chunks(), plan.day)
        for name, mask in eligibility(table, plan, past, explain=True).masks_by_filter.items():
            before = remaining.get(name, np.zeros(len(arms), dtype=bool))
            remaining[name] = before | mask.any(axis=0)
    blocked: dict[str, str] = {}
    for i, arm in enumerate(arms):
        name = next((name for name, left in remaining.items() if not left[i]), "")
        if name:
            blocked[arm.arm_id] = name
    return blocked


def reason_words(name: str, arm: Arm) -> str:
    """What a filter's name means for a version that it keeps from everybody, and what to do.

    A filter sees only those whom the filters before it left.
    """
    fields = " and ".join(arm.constraints.required)
    return {
        "no_consent": f"nobody takes {arm.channel}",
        "language": f"nobody who takes {arm.channel} reads {arm.language}",
        "missing_field": f"nobody who could read it has {fields}: give its merge tag a fallback",
        "cap": "all who could read it have had as many messages as the caps allow",
        "cooldown": "all who could still get it had one of the campaign within its cooldown",
        "quiet_hours": "its quiet hours cover the whole send window",
        "limit": "the campaign's daily limit leaves none of those who could still get it",
        "offer_ended": "its offer has ended: retire it",
        "not_approved": "it is not approved outside: hookline arms external FILE",
        "none_eligible": "the campaign's `who` fits nobody who could still get it",
        "objected": "all who could get it object to profiling",
    }.get(name, "")


def _order(gap: SupportGap) -> tuple[bool, int, str, tuple[str, ...]]:
    return gap.customers > 0, -gap.customers, gap.arm_id, gap.context


def _kinds(
    decisions: pa.Table, cells: Sequence[str]
) -> tuple[list[tuple[str, ...]], npt.NDArray[np.int64]]:
    """The kinds of customers, and (n,) the position of each decision's in them."""
    if not cells:
        return [()], np.zeros(decisions.num_rows, dtype=np.int64)
    values = np.column_stack([texts(decisions, name).astype(str) for name in cells])
    kinds, kind = np.unique(values, axis=0, return_inverse=True)
    return [tuple(row) for row in kinds.tolist()], kind.reshape(-1)
