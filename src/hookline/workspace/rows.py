"""The one door for files of rows: CSV, spreadsheets, JSON lines or Parquet, for every command."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
from pyarrow import compute

from hookline.errors import BadInput
from hookline.text.similarity import nearest
from hookline.workspace.encoding import read_decoded
from hookline.workspace.folder import replacing
from hookline.workspace.nested import with_texts
from hookline.workspace.separated import Separated
from hookline.workspace.spreadsheet import ENDINGS, read_sheet
from hookline.workspace.typed import TEXT, typed_table

pc: Any = compute
NO_COLUMNS: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Rows:
    """What a file holds, and what had to be guessed or left out to read it."""

    table: pa.Table
    path: Path
    notes: tuple[str, ...]
    line_of: Callable[[int], int]
    """The file's line of a row; its number from 1 where a file has no lines."""

    def where(self, row: int) -> str:
        """The place of a row, as errors name it."""
        return f"{self.path}:{self.line_of(row)}"


def read_rows(path: Path, columns: Mapping[str, str] = NO_COLUMNS) -> Rows:
    """The rows of a file, by what it is.

    Args:
        columns: our name of a column, by the name that the file has.
    Raises:
        BadInput: HL401 for a file that cannot be read as what it is, HL402 for one without a row,
            HL406 for a column that comes twice, HL407 for text in a column of numbers.
    """
    if not path.is_file():
        raise BadInput("HL401", "there is no such file", where=str(path), fix="check the path")
    name = path.name.lower().removesuffix(".gz")
    notes: tuple[str, ...] = ()
    if name.endswith((".parquet", ".pq")):
        table = _parquet(path)
    elif name.endswith(ENDINGS):
        return _checked(_spreadsheet(path, columns))
    elif name.endswith((".jsonl", ".ndjson", ".json")):
        table, notes = _json_lines(path, columns)
    else:
        return _checked(_separated(path, columns))
    named = table.rename_columns([columns.get(name, name) for name in table.column_names])
    return _checked(Rows(with_texts(named, path), path, notes, lambda row: row + 1))


def _checked(rows: Rows) -> Rows:
    _refuse_twice(rows.table.column_names, rows.path)
    if rows.table.num_rows == 0:
        fix = "is the right file named?"
        raise BadInput("HL402", "it has no rows", where=str(rows.path), fix=fix)
    return rows


def _refuse_twice(names: Sequence[str], path: Path) -> None:
    if twice := [name for name in names if names.count(name) > 1]:
        problem = f"the column {twice[0]} comes twice"
        raise BadInput("HL406", problem, where=str(path), fix="rename one of them")


def _separated(path: Path, columns: Mapping[str, str]) -> Rows:
    text, notes = read_decoded(path)
    file = Separated(text, path)
    names = [columns.get(name, name) for name in file.table.column_names]
    _refuse_twice(names, path)
    table, more_notes = typed_table(
        file.table.rename_columns(names), path, file.line_of, decimal_comma=file.separator != ","
    )
    return Rows(table, path, (*notes, *more_notes), file.line_of)


def _spreadsheet(path: Path, columns: Mapping[str, str]) -> Rows:
    sheet = read_sheet(path)
    names = [columns.get(name, name) for name in sheet.table.column_names]
    table = sheet.table.rename_columns(names)
    typed, notes = typed_table(table, path, sheet.lines.__getitem__, decimal_comma=True)
    return Rows(typed, path, (*sheet.notes, *notes), sheet.lines.__getitem__)


def _parquet(path: Path) -> pa.Table:
    import pyarrow.parquet as pq

    try:
        return pq.read_table(path)
    except (pa.ArrowException, OSError) as error:
        raise _unreadable(path, error) from None


def _json_lines(path: Path, columns: Mapping[str, str]) -> tuple[pa.Table, tuple[str, ...]]:
    """The rows, and what had to be guessed; a text that looks like a day stays as it is written."""
    import io
    import json

    import pyarrow.json as pj

    text, notes = read_decoded(path)
    try:
        if text.lstrip().startswith("["):  # one list of objects, as programs write it
            text = "\n".join(json.dumps(row) for row in json.loads(text))
        table = pj.read_json(io.BytesIO(text.encode()))
        days = [field.name for field in table.schema if pa.types.is_timestamp(field.type)]
        texts = [name for name in days if columns.get(name, name) in TEXT]
        if texts:
            as_written = pa.schema([(name, pa.string()) for name in texts])
            options = pj.ParseOptions(explicit_schema=as_written)
            table = pj.read_json(io.BytesIO(text.encode()), parse_options=options)
    except (pa.ArrowException, ValueError, RecursionError) as error:
        raise _unreadable(path, error) from None
    return table, notes


def _unreadable(path: Path, error: Exception) -> BadInput:
    """What Arrow says, up to where it would quote a row."""
    reason = str(error).splitlines()[0].partition(" in row")[0] if str(error) else "it is empty"
    fix = "CSV with a header line, JSON lines, or Parquet"
    return BadInput("HL401", f"cannot be read: {reason[:120]}", where=str(path), fix=fix)


def need(rows: Rows, column: str) -> None:
    """Refuse a file without that column.

    Raises:
        BadInput: HL403 with the nearest name that is there.
    """
    names = rows.table.column_names
    if column in names:
        return
    near = nearest(column, names)
    fix = f"rename '{near}', or map it in hookline.yaml: columns: {{{near}: {column}}}"
    fix = fix if near else f"add a column {column}, or say which it is: `hookline audience --map`"
    raise BadInput("HL403", f"there is no column {column}", where=str(rows.path), fix=fix)


def no_twins(rows: Rows, column: str) -> None:
    """Refuse a file in which an id comes twice or is blank.

    Raises:
        BadInput: HL404 or HL405, with the file's line.
    """
    ids = rows.table[column]
    if ids.null_count:
        row = pc.index(pc.is_null(ids), value=True).as_py()
        fix = "every row needs one"
        raise BadInput("HL405", f"{column} is blank", where=rows.where(row), fix=fix)
    if pc.count_distinct(ids).as_py() == len(ids):
        return
    counts = pc.value_counts(ids)
    counted = zip(*(counts.field(i).to_pylist() for i in range(2)), strict=True)
    twins = [value for value, count in counted if count > 1]
    if twins:
        twin = twins[0]
        first, second = [i for i, value in enumerate(ids.to_pylist()) if value == twin][:2]
        lines = f"lines {rows.line_of(first)} and {rows.line_of(second)}"
        others = f" (and {len(twins) - 1} others come twice)" if len(twins) > 1 else ""
        problem = f"{column} '{twin}' stands in {lines}{others}"
        fix = "one row a customer"
        raise BadInput("HL404", problem, where=rows.where(second), fix=fix)


def write_table(table: pa.Table, path: Path) -> None:
    """Write rows as CSV, or as Parquet when the name ends so; whole or not at all.

    Raises:
        BadInput: HL310 where the file cannot be written.
    """
    import pyarrow.csv as pv
    import pyarrow.parquet as pq

    try:
        with replacing(path) as temporary:
            if path.suffix in (".parquet", ".pq"):
                pq.write_table(table, temporary, compression="zstd")
            else:
                pv.write_csv(table, temporary)
    except OSError as error:
        problem = f"cannot be written: {error.strerror or error}"
        fix = "name a file in a folder that is yours"
        raise BadInput("HL310", problem, where=str(path), fix=fix) from None
