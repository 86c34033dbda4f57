"""Reads a day's Parquet file: some columns of all rows, or the row groups of some customers."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import pyarrow as pa

from hookline.records.arrow_modules import Column, Extremes, pc, pq

GROUP = 32_768
"""Rows of a row group: the group that is written, as it came, in one piece and as Parquet holds it,
is most of what a day's run takes."""


class Span(NamedTuple):
    """Customers from one id to another, both included, in the order of their bytes."""

    first: str
    last: str

    @classmethod
    def of(cls, ids: Column) -> "Span":
        """From the first to the last of these, which are in that order."""
        return cls(ids[0].as_py(), ids[-1].as_py())


def whole_table(path: Path, names: Sequence[str]) -> pa.Table:
    """The columns asked for that a file has, all rows at once.

    Years are hundreds of small files, for which starting threads and reading ahead cost more than
    the reading.
    """
    with pq.ParquetFile(path, pre_buffer=False) as file:
        in_threads = file.metadata.num_rows > GROUP
        rows: pa.Table = file.read(columns=list(names), use_threads=in_threads)
        return rows


def row_groups(
    path: Path,
    among: Span | None,
    columns: list[str] | None = None,
    encoded: Sequence[str] = (),
) -> Iterator[pa.Table]:
    """The rows of those customers; a row group without any of them is not read.

    Args:
        columns: None reads all.
        encoded: those of them whose texts come again and again.
    """
    with pq.ParquetFile(path, read_dictionary=list(encoded)) as file:
        position = file.schema_arrow.names.index("customer_id")
        for index in range(file.metadata.num_row_groups):
            ids = file.metadata.row_group(index).column(position).statistics
            if among is None or _overlaps(ids, among):
                yield among_span(file.read_row_group(index, columns=columns), among)


def _overlaps(ids: Extremes | None, among: Span) -> bool:
    """May any of the customers be in a row group of these statistics?"""
    if ids is None or not ids.has_min_max:
        return True
    return str(ids.max) >= among.first and str(ids.min) <= among.last


def among_span(table: pa.Table, among: Span | None) -> pa.Table:
    """The rows of those customers; of everybody for None."""
    if among is None:
        return table
    ids: Column = table["customer_id"]
    is_in = pc.and_(pc.greater_equal(ids, among.first), pc.less_equal(ids, among.last))
    return table.filter(is_in)


def encoded(table: pa.Table, names: Sequence[str]) -> pa.Table:
    """With each of the texts of these columns, which come again and again, kept once."""
    for name in names:
        index = table.column_names.index(name)
        column: Column = table[name]
        table = table.set_column(index, name, column.dictionary_encode())
    return table
