"""Two modules of pyarrow, each loaded when the first of its functions is called.

`pyarrow.compute` writes 300 functions when it is imported and `pyarrow.parquet` opens the libraries
of five clouds, which together costs as much as pydantic does. What only names a step of the loop (a
command's options, a mistake in its arguments) does not pay for that; whoever works on rows writes
`from hookline.records.arrow_modules import pc, pq`.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, cast

from hookline.modules import LoadedOnUse

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyarrow as pa

Chunk: TypeAlias = "pa.Array[Any]"
"""A column in one chunk."""
Scalar: TypeAlias = "pa.Scalar[Any]"
"""One value of a column, or what a kernel makes of all of them."""
Encoded: TypeAlias = "pa.DictionaryArray[Any, Any]"
"""A column in one chunk: its distinct values, and which of them each row has."""
Column: TypeAlias = "pa.Array[Any] | pa.ChunkedArray[Any]"
"""A column of any type, in one chunk or several."""
Columns: TypeAlias = "dict[str, Column | npt.NDArray[Any]]"
"""Columns by name, Arrow's or numpy's, as a table is made of them."""
ArrowField: TypeAlias = "pa.Field[Any]"
"""A column of a schema: its name, its type, and whether it may be null."""


class Extremes(Protocol):
    """What a Parquet file says of a column in a row group."""

    @property
    def has_min_max(self) -> bool: ...
    @property
    def min(self) -> str | None: ...
    @property
    def max(self) -> str | None: ...


class _Kernels(Protocol):
    """Arrow's kernels: what they take is checked as they run; each answers with a column, but for
    those that are named here."""

    all: "Callable[..., Scalar]"
    any: "Callable[..., Scalar]"
    count_distinct: "Callable[..., Scalar]"
    field: "Callable[[str], pa.compute.Expression]"
    index: "Callable[..., Scalar]"
    max: "Callable[..., Scalar]"
    sum: "Callable[..., Scalar]"
    unique: "Callable[..., Chunk]"
    value_counts: "Callable[..., pa.StructArray]"

    def __getattr__(self, name: str) -> "Callable[..., Column]": ...


pc = cast("_Kernels", LoadedOnUse("pyarrow.compute"))
if TYPE_CHECKING:
    from pyarrow import parquet

    pq = parquet
else:
    pq = LoadedOnUse("pyarrow.parquet")
