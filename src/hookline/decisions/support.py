"""Support: which kinds of customers could have got a version, and never did."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from hookline.decisions.columns import pc, texts
from hookline.lift.support import Gap


def support_gaps(
    decisions: pa.Table, propensities: pa.Table, *, cells: Sequence[str], arms: Sequence[str]
) -> tuple[Gap, ...]:
    """Live versions and kinds of customers without a single message between them.

    Args:
        decisions: DECISIONS rows with a slot.
        propensities: PROPENSITIES of the same days.
        cells: the team's context cells; their values make a kind of customer. Without any, all
            customers are of one kind. Over many days there may be any number of kinds.
        arms: ids of the versions that are asked about, first messages.
    Returns:
        The largest gaps first; a version that nobody could ever get has one gap of 0 customers.
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
    size = np.bincount(cell, minlength=len(cell_ids))
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
        Gap(names[possible[i] // len(kinds)], kinds[possible[i] % len(kinds)], int(could[i]))
        for i in np.flatnonzero(~np.isin(possible, sent))
    ]
    gaps += [Gap(names[i], (), 0) for i in np.setdiff1d(np.arange(len(names)), row_arm)]
    return tuple(sorted(gaps, key=lambda gap: (-gap.customers, gap.arm_id, gap.context)))


def _kinds(
    decisions: pa.Table, cells: Sequence[str]
) -> tuple[list[tuple[str, ...]], npt.NDArray[np.int64]]:
    """The kinds of customers, and (n,) the position of each decision's in them."""
    if not cells:
        return [()], np.zeros(decisions.num_rows, dtype=np.int64)
    values = np.column_stack([texts(decisions, name).astype(str) for name in cells])
    kinds, kind = np.unique(values, axis=0, return_inverse=True)
    return [tuple(row) for row in kinds.tolist()], kind.reshape(-1)
