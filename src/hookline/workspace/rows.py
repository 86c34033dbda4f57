"""The one door for files of rows: CSV, spreadsheets, JSON lines or Parquet, for every command."""

import functools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pyarrow as pa

from hookline.errors import BadInput
from hookline.records.arrow_modules import Column, pc, pq
from hookline.records.team import Team
from hookline.workspace.decimal_signs import SIGNS, Sign
from hookline.workspace.encoding import TextFile, begins_with, open_text
from hookline.workspace.folder import replacing
from hookline.workspace.json_lines import JsonLines, is_json
from hookline.workspace.nested import with_texts
from hookline.workspace.separated import ROWS_AT_ONCE, Separated
from hookline.workspace.spool import Spool, reblocked
from hookline.workspace.spreadsheet import ENDINGS, read_sheet, spreadsheet_kind
from hookline.workspace.table_rows import column_name
from hookline.workspace.typed import TEXT, texts_as_numbers, typed_rows

if TYPE_CHECKING:
    from pyarrow.csv import CSVWriter
    from pyarrow.parquet import ParquetWriter

NO_COLUMNS: Mapping[str, str] = {}
DISGUISE = "it is text and no spreadsheet, whatever its name says, and was read as CSV"


@dataclass(frozen=True)
class Rows:
    """What a file holds, and what had to be guessed or left out to read it."""

    blocks: Sequence[pa.Table]
    """Its rows, of one schema; on disk where the kind of file can be read bit by bit."""
    schema: pa.Schema
    path: Path
    notes: tuple[str, ...]
    line_of: Callable[[int], int]
    """The file's line of a row; its number from 1 where a file has no lines."""
    has_decimal_commas: bool = False
    """May a comma stand before decimals? Not where commas part the columns."""

    @functools.cached_property
    def table(self) -> pa.Table:
        """All rows in memory."""
        return pa.concat_tables([self.schema.empty_table(), *self.blocks])

    @property
    def num_rows(self) -> int:
        """How many there are."""
        return sum(block.num_rows for block in self.blocks)

    def column(self, name: str) -> Column:
        """One column of all rows."""
        chunks = [chunk for block in self.blocks for chunk in block[name].chunks]
        return pa.chunked_array(chunks, self.schema.field(name).type)

    def where(self, row: int) -> str:
        """The place of a row, as errors name it."""
        return f"{self.path}:{self.line_of(row)}"


def read_rows(
    path: Path,
    columns: Mapping[str, str] = NO_COLUMNS,
    encoding: str = "",
    decimal_sign: str = "",
) -> Rows:
    """The rows of a file, by what it is; of spreadsheets only .xlsx and .xlsm are read in parts.

    Args:
        columns: our name of a column, by the name that the file has.
        encoding: of text that is no UTF-8 and has no mark; "" leaves it to the letters.
        decimal_sign: `point` or `comma`; "" leaves it to each column.
    Raises:
        BadInput: HL401 for a file that cannot be read as what it is, HL402 for one without a row,
            HL406 for a column that comes twice, HL407 for text in a column of numbers.
    """
    _refuse_no_file(path)
    name, sign = path.name.lower().removesuffix(".gz"), SIGNS[decimal_sign]
    if name.endswith((".parquet", ".pq")) or begins_with(path, b"PAR1"):
        return _checked(_parquet(path, columns, sign))
    if spreadsheet_kind(path):
        return _checked(_spreadsheet(path, columns, sign))
    text = open_text(path, encoding)
    if name.endswith((".jsonl", ".ndjson", ".json")) or is_json(text):
        return _checked(_json_lines(text, path, columns, sign))
    return _checked(_separated(text, path, columns, sign))


def read_team_rows(path: Path, columns: Mapping[str, str], team: Team) -> Rows:
    """The rows of a file as `read_rows`, by what hookline.yaml says of a team's files.

    Args:
        columns: our name of a column, by the name that the file has.
    """
    return read_rows(path, columns, team.encoding, team.decimal_sign)


def _refuse_no_file(path: Path) -> None:
    if path.is_file():
        return
    problem, fix = "there is no such file", "check the path"
    if path.is_dir():
        problem, fix = "it is a folder", "name a file in it"
    elif path.exists():
        problem, fix = "it is a pipe or a device", "write it into a file first: it is read twice"
    raise BadInput("HL401", problem, where=str(path), fix=fix)


def _checked(rows: Rows) -> Rows:
    _refuse_twice(rows.schema.names, rows.path)
    if rows.num_rows == 0:
        fix = "is the right file named?"
        raise BadInput("HL402", "it has no rows", where=str(rows.path), fix=fix)
    return rows


def _refuse_twice(names: Sequence[str], path: Path, headers: Sequence[str] = ()) -> None:
    """Refuse a column that comes twice, in the file or by the team's mapping.

    Args:
        headers: the names as the file has them; none where they are not known any more.
    """
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is None:
        return
    problem, fix = f"the column {twice} comes twice", "rename one of them"
    meant = [i for i, name in enumerate(names) if name == twice]
    if headers and len({headers[i] for i in meant}) > 1:
        named = " and ".join(f"column {i + 1} '{headers[i]}'" for i in meant)
        problem = f"{named} are both {twice}, as hookline.yaml maps them"
        fix = "keep one of them under columns: in hookline.yaml, and take the other line out"
    raise BadInput("HL406", problem, where=str(path), fix=fix)


def _separated(text: TextFile, path: Path, columns: Mapping[str, str], sign: Sign) -> Rows:
    file = Separated(text, path)
    headers = file.rows.schema.names
    names = renamed(headers, columns)
    _refuse_twice(names, path, headers)
    is_comma_free = file.separator != ","
    blocks, notes = typed_rows(
        file.rows, names, path, file.line_of, decimal_comma=is_comma_free, decimal_sign=sign
    )
    disguise = (DISGUISE,) if path.suffix.lower() in ENDINGS else ()
    all_notes = (*disguise, *text.notes, *file.notes, *notes)
    return Rows(
        blocks, blocks.schema, path, all_notes, file.line_of, has_decimal_commas=is_comma_free
    )


def _spreadsheet(path: Path, columns: Mapping[str, str], sign: Sign) -> Rows:
    sheet = read_sheet(path)
    line_of = sheet.lines.__getitem__
    headers = sheet.rows.schema.names
    names = renamed(headers, columns)
    _refuse_twice(names, path, headers)
    blocks, notes = typed_rows(
        sheet.rows, names, path, line_of, decimal_comma=True, decimal_sign=sign
    )
    all_notes = (*sheet.notes, *notes)
    return Rows(blocks, blocks.schema, path, all_notes, line_of, has_decimal_commas=True)


def _parquet(path: Path, columns: Mapping[str, str], sign: Sign) -> Rows:
    try:
        file = pq.ParquetFile(path)
        named = _renamed(file.schema_arrow.empty_table(), columns)
        _refuse_twice(named.column_names, path, file.schema_arrow.names)
        blocks = Spool(with_texts(_plain(named), path).schema)
        for batch in file.iter_batches(ROWS_AT_ONCE):
            named = _renamed(pa.Table.from_batches([batch]), columns)
            blocks.append(with_texts(_plain(named), path))
    except (pa.ArrowException, OSError) as error:
        raise _unreadable(path, error) from None
    return _with_numbers(blocks, path, (), sign)


def _with_numbers(blocks: Spool, path: Path, notes: Sequence[str], sign: Sign) -> Rows:
    typed, more_notes = texts_as_numbers(blocks, path, _count_from_1, sign)
    return Rows(typed, typed.schema, path, (*notes, *more_notes), _count_from_1)


def renamed(names: Sequence[str], columns: Mapping[str, str]) -> list[str]:
    """The columns as a team maps them; signs that nobody sees and double blanks tell none apart.

    Args:
        columns: `columns:` of hookline.yaml, by the file's name.
    """
    seen = {column_name(name): meant for name, meant in columns.items()}
    return [seen.get(column_name(name), name) for name in names]


def _renamed(table: pa.Table, columns: Mapping[str, str]) -> pa.Table:
    return table.rename_columns(renamed(table.column_names, columns))


def _plain(table: pa.Table) -> pa.Table:
    """Without dictionaries, which may be others in each block, views, and numbers that are none."""
    for index, field in enumerate(table.schema):
        kind, values = field.type, cast("Column", table.column(index))
        if isinstance(kind, pa.DictionaryType):
            kind = kind.value_type
        if pa.types.is_string_view(kind) or pa.types.is_large_string(kind):
            kind = pa.string()
        kind = pa.float32() if pa.types.is_float16(kind) else kind
        if kind != field.type:
            values = values.cast(kind)
        if pa.types.is_floating(kind):
            values = pc.if_else(pc.is_finite(values), values, pa.scalar(None, kind))
        table = table.set_column(index, field.name, values)
    return table


def _count_from_1(row: int) -> int:
    return row + 1


def _json_lines(text: TextFile, path: Path, columns: Mapping[str, str], sign: Sign) -> Rows:
    """A text that looks like a day stays as it is written."""
    try:
        file = JsonLines(text, lambda name: renamed([name], columns)[0] in TEXT)
        empty = _renamed(file.schema.empty_table(), columns)
        blocks = Spool(with_texts(empty, path).schema)
        for block in file.blocks():
            blocks.append(with_texts(_renamed(block, columns), path))
    except (pa.ArrowException, ValueError, RecursionError) as error:
        raise _unreadable(path, error) from None
    return _with_numbers(blocks, path, text.notes, sign)


def _unreadable(path: Path, error: Exception) -> BadInput:
    """What Arrow says, up to where it would quote a row."""
    reason = str(error).splitlines()[0].partition(" in row")[0] if str(error) else "it is empty"
    fix = "CSV with a header line, JSON lines, or Parquet"
    return BadInput("HL401", f"cannot be read: {reason[:120]}", where=str(path), fix=fix)


def write_rows(blocks: Sequence[pa.Table], path: Path, *, is_private: bool = False) -> None:
    """Write rows as CSV, or as Parquet when the name ends so; whole or not at all.

    Args:
        blocks: one at least, of one schema.
        is_private: its owner alone may read the file.
    Raises:
        BadInput: HL310 where the file cannot be written.
    """
    import pyarrow.csv as pv

    try:
        with replacing(path, is_private=is_private) as temporary:
            schema = blocks[0].schema
            if path.suffix in (".parquet", ".pq"):
                file: ParquetWriter | CSVWriter = pq.ParquetWriter(
                    temporary, schema, compression="zstd"
                )
            else:
                file = pv.CSVWriter(str(temporary), schema)
            with file:
                for block in reblocked(blocks):
                    file.write_table(block)
    except OSError as error:
        problem = f"cannot be written: {error.strerror or error}"
        fix = "name a file in a folder that is yours"
        raise BadInput("HL310", problem, where=str(path), fix=fix) from None
