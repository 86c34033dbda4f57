"""What an engine is: it maps a pure function over rows, and answers one aggregation."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeAlias

import pyarrow as pa

BatchFunction: TypeAlias = Callable[[pa.RecordBatch], pa.Table]
"""A pure function of a batch; what it answers may not depend on the other batches."""


@dataclass(frozen=True, slots=True)
class Files:
    """Parquet files that together are one relation; a column that a file lacks is null in it."""

    paths: Sequence[Path]
    schema: pa.Schema
    """Every column that the relation has, in the files or not."""
    asked_share: float = 1.0
    """About so much of its rows the SQL asks for, 0..1, so that an engine knows what it takes."""


Relation: TypeAlias = pa.Table | Files


class Engine(Protocol):
    """An engine changes where the work is done, never a bit of the answer."""

    name: str

    def map_batches(self, function: BatchFunction, rows: pa.Table, *, order: str) -> pa.Table:
        """All the function's answers as one table, sorted by the column `order`."""
        ...

    def aggregate(self, sql: str, relations: Mapping[str, Relation]) -> pa.Table:
        """The SQL over these relations, as Arrow."""
        ...
