"""What a file of rows has to have: its columns, an id in each row, and each id once."""

from dataclasses import replace

import numpy as np
import pyarrow as pa

from hookline.decisions.columns import counts_of
from hookline.errors import BadInput, Wording
from hookline.records.arrow_modules import Column, pc
from hookline.text.pattern import compile_lazily
from hookline.text.similarity import nearest
from hookline.workspace.doubtful_ids import ROUNDED
from hookline.workspace.rows import Rows
from hookline.workspace.spool import Spool

ROUNDED_ID = compile_lazily(ROUNDED)
_SEPARATES = compile_lazily(r"[\s;,|/^]")
"""Stands in a first line that nobody could part into cells, and in few names of a column."""


def need(
    rows: Rows,
    column: str,
    *,
    mapped_by: str = "hookline audience --map",
    otherwise: str = "",
    suggestion: str = "",
) -> None:
    """Refuse a file without that column.

    Args:
        mapped_by: the command that asks what its headers mean.
        otherwise: what else helps, after a comma.
        suggestion: the header that may be it; "" takes the nearest.
    Raises:
        BadInput: HL403 with the nearest name that is there.
    """
    names = rows.schema.names
    if column in names:
        return
    if len(names) == 1 and _SEPARATES.search(names[0]):
        fix = "its first line is one cell: part the columns by a comma, a semicolon or a tab"
        problem = f"there is no column {column}"
        raise BadInput("HL403", problem, where=str(rows.path), fix=fix)
    suggestion = suggestion or nearest(column, names) or ""
    way = f"rename '{suggestion}', or say that it is {column}"
    way = way if suggestion else f"add a column {column}, or say which it is"
    instead = f", {otherwise}" if otherwise else ""
    fix = Wording(f"{way}: `{mapped_by}`{instead}", at_desk=way)
    raise BadInput("HL403", f"there is no column {column}", where=str(rows.path), fix=fix)


def without_blank(rows: Rows, column: str) -> tuple[Rows, tuple[str, ...]]:
    """The rows that have a value there, and what is to be told of those that have none.

    Raises:
        BadInput: HL405 where no row has one.
    """
    texts: Column = rows.column(column).cast(pa.string())
    is_filled = pc.not_equal(pc.utf8_trim_whitespace(pc.fill_null(texts, "")), "")
    kept = np.flatnonzero(np.asarray(is_filled.to_numpy(), dtype=bool))
    n_blank = rows.num_rows - len(kept)
    if not n_blank:
        return rows, ()
    first = pc.index(is_filled, value=False).as_py()
    if not len(kept):
        fix = "every row needs one"
        raise BadInput("HL405", f"{column} is blank", where=rows.where(first), fix=fix)
    blocks, start = Spool(rows.schema), 0
    for block in rows.blocks:
        blocks.append(block.filter(is_filled.slice(start, block.num_rows)))
        start += block.num_rows
    stand = "1 row, which is" if n_blank == 1 else f"{n_blank:,} rows, which are"
    line = rows.line_of(first)
    note = f"{column} is blank in {stand} nobody's and left out; the first is line {line}"
    filled = replace(rows, blocks=blocks, line_of=lambda row: rows.line_of(int(kept[row])))
    return filled, (note,)


def no_twins(rows: Rows, column: str) -> None:
    """Refuse a file in which an id comes twice.

    Raises:
        BadInput: HL404, with the file's line; ids that a spreadsheet made alike are told as that.
    """
    ids = rows.column(column)
    if pc.count_distinct(ids).as_py() == len(ids):
        return
    twins = [value for value, count in counts_of(ids).items() if count > 1]
    if not twins:
        return
    twin = next((id_ for id_ in twins if ROUNDED_ID.fullmatch(id_)), twins[0])
    first, second = [i for i, value in enumerate(ids.to_pylist()) if value == twin][:2]
    lines = f"lines {rows.line_of(first)} and {rows.line_of(second)}"
    where = rows.where(second)
    if ROUNDED_ID.fullmatch(twin):
        n_rounded = pc.sum(pc.match_substring_regex(ids, ROUNDED)).as_py()
        problem = (
            f"{column} '{twin}' in {lines} is no id any more: a spreadsheet rounded it, as it did "
            f"in {n_rounded:,} of the rows"
        )
        fix = "export the ids anew, as text, and do not save the file from a spreadsheet"
        raise BadInput("HL404", problem, where=where, fix=fix)
    others = f" (and {len(twins) - 1} others come twice)" if len(twins) > 1 else ""
    problem = f"{column} '{twin}' stands in {lines}{others}"
    raise BadInput("HL404", problem, where=where, fix="one row a customer")
