"""What a message is expected to bring: drawn by the bandit, at random, or by an oracle."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from hookline.arrays import Array
from hookline.records.arrow_modules import pc
from hookline.simulator.customers import Truth

Key = tuple[str, str, str]


class Gains(NamedTuple):
    """Chance that a slot's message makes a purchase; (n,) each, one element a slot."""

    customer: npt.NDArray[np.int64]
    """Position in the truth."""
    random: Array
    """Of an arm drawn evenly among the eligible ones of the slot's campaign and channel."""
    bandit: Array
    """Of one drawn by the chances that were logged."""
    oracle: Array
    """Of the best one there is."""


def expected_gains(decisions: pa.Table, propensities: pa.Table, truth: Truth) -> Gains:
    """For the same customers, in lane policy and groups bandit and random, who got what alike.

    Args:
        decisions: DECISIONS rows of some days.
        propensities: PROPENSITIES of the same days.
    """
    both = pc.is_in(decisions["group"], value_set=pa.array(["bandit", "random"]))
    rows = decisions.filter(pc.and_(pc.equal(decisions["lane"], "policy"), both))
    customer = np.asarray(
        pc.index_in(rows["customer_id"], value_set=pa.array(truth.ids)), dtype=np.int64
    )
    columns = (rows[name].to_pylist() for name in ("cell_id", "campaign_id", "channel"))
    keys: list[Key] = list(zip(*columns, strict=True))
    expected = _expected(set(keys), propensities, truth)
    chances = np.array([expected[key] for key in keys]).reshape(len(keys), 3)
    chances *= truth.responsiveness[customer][:, None]
    return Gains(customer, chances[:, 0], chances[:, 1], chances[:, 2])


def _expected(
    keys: set[Key], propensities: pa.Table, truth: Truth
) -> dict[Key, tuple[float, float, float]]:
    """Random, bandit, oracle by cell, campaign and channel, of a customer of responsiveness 1."""
    arms: dict[Key, list[tuple[float, float]]] = {}
    cells = pa.array(sorted({cell for cell, _, _ in keys}), pa.string())
    for row in propensities.filter(pc.is_in(propensities["cell_id"], cells)).to_pylist():
        key = row["cell_id"], row["campaign_id"], row["channel"]
        if key in keys:
            arms.setdefault(key, []).append((row["p"], truth.arm_uplift.get(row["arm_id"], 0.0)))
    expected = {}
    for key, pairs in arms.items():
        p, uplift = np.array(pairs).T
        expected[key] = (uplift.mean(), p @ uplift / p.sum(), uplift.max())
    return expected
