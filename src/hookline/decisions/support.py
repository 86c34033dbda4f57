"""Support: which kinds of customers could have got a version, and never did."""

from collections.abc import Sequence

import numpy as np
import pyarrow as pa

from hookline.decisions.columns import pc, texts
from hookline.lift.support import Gap

MOST_CONTEXTS = 4096
"""As many combinations as the team's cells may have."""


def support_gaps(
    decisions: pa.Table, propensities: pa.Table, *, cells: Sequence[str], arms: Sequence[str]
) -> tuple[Gap, ...]:
    """Live versions and kinds of customers without a single message between them.

    Args:
        decisions: DECISIONS rows with a slot.
        propensities: PROPENSITIES of the same days.
        cells: the team's context cells; their values make a kind of customer.
        arms: ids of the versions that are asked about, first messages.
    Returns:
        The largest gaps first; a version that nobody could ever get has one gap of 0 customers.
    """
    values = np.column_stack([texts(decisions, name).astype(str) for name in cells])
    contexts, context = np.unique(values, axis=0, return_inverse=True)
    context = context.reshape(-1)
    assert len(contexts) <= MOST_CONTEXTS
    names = sorted(arms)
    known = pa.array(names, pa.string())
    of_arms = propensities.filter(
        pc.and_(pc.is_in(propensities["arm_id"], value_set=known),
                pc.is_in(propensities["cell_id"], value_set=pc.unique(decisions["cell_id"])))
    )  # fmt: skip
    cell_ids = pc.unique(decisions["cell_id"])
    cell = np.asarray(pc.index_in(decisions["cell_id"], value_set=cell_ids).to_numpy())
    size = np.bincount(cell, minlength=len(cell_ids))
    context_of_cell = np.zeros(len(cell_ids), dtype=np.int64)
    context_of_cell[cell] = context
    row_cell = np.asarray(pc.index_in(of_arms["cell_id"], value_set=cell_ids).to_numpy())
    row_arm = np.asarray(pc.index_in(of_arms["arm_id"], value_set=known).to_numpy())
    shape = (len(known), len(contexts))
    could = np.zeros(shape, dtype=np.int64)
    np.add.at(could, (row_arm, context_of_cell[row_cell]), size[row_cell])
    sent_arm = pc.fill_null(pc.index_in(decisions["arm_id"], value_set=known), -1).to_numpy()
    is_sent = sent_arm >= 0
    sent = np.zeros(shape, dtype=np.int64)
    np.add.at(sent, (sent_arm[is_sent], context[is_sent]), 1)
    gaps = [
        Gap(names[i], tuple(contexts[j].tolist()), int(could[i, j]))
        for i, j in zip(*np.nonzero((could > 0) & (sent == 0)), strict=True)
    ]
    gaps += [Gap(names[i], (), 0) for i in np.flatnonzero(could.sum(axis=1) == 0)]
    return tuple(sorted(gaps, key=lambda gap: (-gap.customers, gap.arm_id, gap.context)))
