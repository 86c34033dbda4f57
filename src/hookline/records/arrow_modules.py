"""Two modules of pyarrow, each loaded when the first of its functions is called.

`pyarrow.compute` writes 300 functions when it is imported and `pyarrow.parquet` opens the libraries
of five clouds, which together costs as much as pydantic does. What only names a step of the loop (a
command's options, a mistake in its arguments) does not pay for that; whoever works on rows writes
`from hookline.records.arrow_modules import pc, pq`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    import pyarrow as pa

Column: TypeAlias = Any
"""An Arrow array of any type, in one chunk or several: its kernels are typed as they run."""
Columns: TypeAlias = dict[str, Column]
"""Columns by name, Arrow's or numpy's, as a table is made of them."""
ArrowField: TypeAlias = "pa.Field[Any]"
"""A column of a schema: its name, its type, and whether it may be null."""


class _LoadedOnUse:
    """A module that is imported when it is asked for a name."""

    def __init__(self, module: str) -> None:
        self._module = module

    def __getattr__(self, name: str) -> object:
        function = getattr(import_module(self._module), name)
        setattr(self, name, function)  # the next call finds it without coming here
        return function


pc: Any = _LoadedOnUse("pyarrow.compute")
"""Arrow's kernels: they are typed by what they are given at run time."""
pq: Any = _LoadedOnUse("pyarrow.parquet")
"""Readers and writers of Parquet files."""
