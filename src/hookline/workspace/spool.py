"""Rows beyond memory: kept by blocks in a file without a name, and put in order there."""

import contextlib
import tempfile
import weakref
from collections.abc import Iterable, Sequence
from typing import IO, TYPE_CHECKING, overload

import numpy as np
import pyarrow as pa

from hookline.records.arrow_modules import pc

if TYPE_CHECKING:
    import numpy.typing as npt

BLOCK = 122_880
"""Rows of a block in order."""


class Spool(Sequence[pa.Table]):
    """Blocks of rows on disk; the file is gone when its process is, however that ends.

    Write all blocks first: what is read once takes no more.
    """

    def __init__(self, schema: pa.Schema) -> None:
        self.schema = schema
        self.num_rows = 0
        self._file = tempfile.TemporaryFile()  # noqa: SIM115
        weakref.finalize(self, _close, self._file)
        self._sink = pa.PythonFile(self._file, mode="w")
        options = pa.ipc.IpcWriteOptions(compression="lz4")
        self._writer = pa.ipc.new_file(self._sink, schema, options=options)
        self._reader: pa.ipc.RecordBatchFileReader | None = None

    def append(self, rows: pa.Table | pa.RecordBatch) -> None:
        """Add a block, with the spool's own schema; one without rows is none."""
        assert self._reader is None, "a spool is written, then read"
        if rows.num_rows:
            table = rows if isinstance(rows, pa.Table) else pa.Table.from_batches([rows])
            self._writer.write_table(table.combine_chunks())
            self.num_rows += rows.num_rows

    def __len__(self) -> int:
        return int(self._opened().num_record_batches)

    @overload
    def __getitem__(self, index: int) -> pa.Table: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[pa.Table]: ...
    def __getitem__(self, index: int | slice) -> pa.Table | Sequence[pa.Table]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        if not 0 <= index < len(self):
            raise IndexError(index)
        return pa.Table.from_batches([self._opened().get_batch(index)], schema=self.schema)

    def _opened(self) -> pa.ipc.RecordBatchFileReader:
        if self._reader is None:
            self._writer.close()
            self._reader = pa.ipc.open_file(pa.PythonFile(self._file, mode="r"))
        return self._reader


def _close(file: IO[bytes]) -> None:
    """Whoever wrote was told already when the disk took no more."""
    with contextlib.suppress(OSError):
        file.close()


def in_order(
    blocks: Sequence[pa.Table], key: str, schema: pa.Schema, *, n_rows: int = BLOCK
) -> Sequence[pa.Table]:
    """The rows in order of a text column, so many a block; equal keys as they came.

    Memory holds the keys of all rows, and one block.

    Args:
        blocks: of this schema, read twice.
    """
    if sum(block.num_rows for block in blocks) <= n_rows:
        return [pa.concat_tables([schema.empty_table(), *blocks]).sort_by(key).combine_chunks()]
    keys = pa.chunked_array([chunk for block in blocks for chunk in block[key].chunks], pa.string())
    order = np.asarray(pc.sort_indices(keys))
    del keys
    block_of = np.empty(len(order), dtype=np.int32)
    block_of[order] = np.arange(len(order)) // n_rows
    del order
    pieces, piece_indices = _parted(blocks, schema, block_of, -(-len(block_of) // n_rows))
    ordered = Spool(schema)
    for indices in piece_indices:
        ordered.append(pa.concat_tables([pieces[i] for i in indices]).sort_by(key))
    return ordered


def _parted(
    blocks: Sequence[pa.Table], schema: pa.Schema, block_of: "npt.NDArray[np.int32]", n_blocks: int
) -> tuple[Spool, list[list[int]]]:
    """Each block's rows by the block in order that they belong to, and which pieces each has."""
    pieces = Spool(schema)
    piece_indices: list[list[int]] = [[] for _ in range(n_blocks)]
    start = n_pieces = 0
    for block in blocks:
        targets = block_of[start : start + block.num_rows]
        start += block.num_rows
        for target in np.unique(targets):
            pieces.append(block.take(np.flatnonzero(targets == target)))
            piece_indices[target].append(n_pieces)
            n_pieces += 1
    return pieces, piece_indices


def reblocked(tables: Iterable[pa.Table], n_rows: int = BLOCK) -> Iterable[pa.Table]:
    """Rows in blocks of so many, the last one shorter."""
    pending: list[pa.Table] = []
    n_pending = 0
    for table in tables:
        pending.append(table)
        n_pending += table.num_rows
        while n_pending >= n_rows:
            whole = pa.concat_tables(pending)
            yield whole.slice(0, n_rows).combine_chunks()
            pending = [whole.slice(n_rows)]
            n_pending -= n_rows
    if n_pending:
        yield pa.concat_tables(pending).combine_chunks()
