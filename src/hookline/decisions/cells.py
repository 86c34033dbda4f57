"""Context cells: the few columns that propensities may depend on, as small codes."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from hookline.decisions.columns import texts
from hookline.decisions.stages import stages
from hookline.errors import BadInput

DEFAULT_CELLS = ("stage", "language", "loyalty_tier")
MOST_CELLS = 4096


class Contexts(NamedTuple):
    """Each customer's context; blank is a level like any other."""

    values: tuple[tuple[str, ...], ...]
    """The distinct contexts."""
    positions: npt.NDArray[np.int64]
    """(n,) each customer's position in them."""


def contexts(table: pa.Table, names: Sequence[str]) -> Contexts:
    """The distinct contexts of a batch.

    Raises:
        BadInput: HL802 the columns have more combinations than a policy can learn.
    """
    columns = [stages(table) if name == "stage" else texts(table, name) for name in names]
    if not columns:
        return Contexts(((),), np.zeros(len(table), dtype=np.int64))
    levels, codes = zip(*(np.unique(c.astype(str), return_inverse=True) for c in columns),
                        strict=True)  # fmt: skip
    if np.prod([float(len(level)) for level in levels]) > MOST_CELLS:
        counts = ", ".join(f"{n} {len(v)}" for n, v in zip(names, levels, strict=True))
        raise BadInput(
            "HL802",
            f"the cells have more than {MOST_CELLS} combinations ({counts})",
            where="hookline.yaml: cells",
            fix="take a column out, or group its values in the audience",
        )
    flat = np.ravel_multi_index(codes, [max(len(level), 1) for level in levels])
    distinct, positions = np.unique(flat, return_inverse=True)
    level_indices = np.unravel_index(distinct, [max(len(level), 1) for level in levels])
    values = zip(*(level[i] for level, i in zip(levels, level_indices, strict=True)), strict=True)
    return Contexts(tuple(tuple(map(str, row)) for row in values), positions.astype(np.int64))
