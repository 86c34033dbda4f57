"""Separated text as a table of texts: its separator, ragged rows, the lines of its rows."""

import csv
import functools
import io
import itertools
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, cast

import numpy as np
import pyarrow as pa

from hookline.errors import BadInput
from hookline.records.arrow_modules import Column, pc
from hookline.text.pattern import compile_lazily
from hookline.workspace.encoding import TextFile
from hookline.workspace.spool import Spool
from hookline.workspace.table_rows import MAYBE_NO_ROW, MOST_ABOVE, Line, TableRows, column_name

if TYPE_CHECKING:
    from _csv import Reader as CsvReader

SEPARATORS = ",;\t|"
RARE_SEPARATORS = "^~\x1f\x01"
"""Of data warehouses; they part a header that none of the others does."""
SEP_LINE = compile_lazily(r"\A[\"']?sep=(\\t|.?)[\"']?\r?\n", re.IGNORECASE)
"""How Excel is told a file's separator; it is no row."""
ROWS_AT_ONCE = 50_000
"""Rows that are Python objects at a time."""
ESCAPED = compile_lazily(r"\\([\"\\])")
"""A quote, or a backslash, inside of a cell as MySQL, Redshift and Spark write it."""
csv.field_size_limit(2**27)  # a cell holds a text, never a file


class Separated:
    """A file's rows as texts, with the line that each begins on looked up when it is asked."""

    def __init__(self, text: TextFile, path: Path) -> None:
        self._text, self._path = text, path
        with text.lines() as lines:
            first = next(lines, "")
        sep_line = SEP_LINE.match(first)
        self._skipped = 1 if sep_line else 0
        self.separator = _named(sep_line.group(1), path) if sep_line else self._separator()
        self._has_backslashes = False
        self._has_backslashes = self._breaks_at_a_backslash()
        self.notes: tuple[str, ...] = ()
        """Lines that are no rows, and were left out."""
        self.rows = self._read()

    def line_of(self, row: int) -> int:
        """The line of the file on which a row begins, the first line being 1."""
        return int(self._lines[row])

    @functools.cached_property
    def _lines(self) -> "np.ndarray[tuple[int], np.dtype[np.int64]]":
        return np.fromiter((line for line, _ in TableRows(self._rows())), np.int64)

    def _separator(self) -> str:
        """The one that parts the first line with any most often; a comma where there is none."""
        with self._text.lines() as lines:
            filled = [line.strip() for line in itertools.islice(lines, MOST_ABOVE) if line.strip()]
        firsts = [re.sub(r'"[^"]*"', "", line.splitlines()[0]) for line in filled] or [""]
        unquoted = next((line for line in firsts if {*line} & {*SEPARATORS}), firsts[0])
        usual = any(separator in unquoted for separator in SEPARATORS)
        candidates = SEPARATORS if usual else "," + RARE_SEPARATORS
        return max(candidates, key=lambda separator: (unquoted.count(separator), separator == ","))

    def _breaks_at_a_backslash(self) -> bool:
        """Is \\" in it a quote inside of a cell? As its end, it would have text behind it."""
        with self._text.lines() as lines:
            if not any('\\"' in line for line in lines):
                return False
        with self._text.lines() as lines:
            of_row: list[str] = []
            reader = csv.reader(_kept(lines, of_row), delimiter=self.separator, strict=True)
            try:
                for _ in reader:
                    of_row.clear()
            except csv.Error:
                return any('\\"' in line for line in of_row)
        return False

    def _rows(self) -> Iterator[Line]:
        """Each row with its first line; rows without any value are no rows."""
        line = 1 + self._skipped
        with self._text.lines() as lines:
            reader = self._reader(lines)
            try:
                for cells in reader:
                    if any(cell.strip() for cell in cells):
                        yield line, cells
                    line = reader.line_num + 1 + self._skipped
            except csv.Error as error:
                where = f"{self._path}:{line}"
                raise BadInput("HL401", f"cannot be read: {error}", where=where, fix=FIX) from None

    def _reader(self, lines: io.TextIOWrapper) -> "CsvReader":
        for _ in range(self._skipped):
            next(lines)
        mended = (ESCAPED.sub(_as_csv, line) for line in lines) if self._has_backslashes else lines
        return csv.reader(mended, delimiter=self.separator)

    def _read(self) -> Spool:
        """By blocks where the file is regular, else row by row, to say what is wrong."""
        table = TableRows(self._rows())
        self._header_line = table.header_line
        rows = None if self._has_backslashes else self._read_regular(table)
        if rows is None:
            rows = self._read_row_by_row(table)
        self.notes = tuple(table.notes())
        return rows

    def _read_regular(self, table: TableRows) -> Spool | None:
        """By Arrow's own reader; None for what it refuses, or where a line may be no row."""
        import pyarrow.csv as pv

        names = [column_name(cell) for cell in table.header]
        if not names or not all(names) or len(set(names)) < len(names):
            return None
        parsing = pv.ParseOptions(delimiter=self.separator, newlines_in_values=True)
        texts = pv.ConvertOptions(
            column_types=dict.fromkeys(names, pa.string()),
            null_values=[""],
            strings_can_be_null=True,
        )
        n_lines = self._header_lines(table.header_line)
        reading = pv.ReadOptions(column_names=names, skip_rows=n_lines)
        spool = Spool(_texts(names))
        content = cast("IO[bytes]", pa.PythonFile(self._text.content(), mode="r"))
        try:
            for batch in pv.open_csv(
                content,
                read_options=reading,
                parse_options=parsing,
                convert_options=texts,
            ):
                if _holds_no_row(batch):
                    return None
                spool.append(_without_blank(batch))
        except pa.ArrowInvalid:
            return None
        return spool

    def _header_lines(self, header_line: int) -> int:
        """Physical lines up to the end of the header, what stands above it included."""
        with self._text.lines() as lines:
            reader = self._reader(lines)
            for _ in reader:
                if reader.line_num + self._skipped >= header_line:
                    break
            return int(reader.line_num) + self._skipped

    def _read_row_by_row(self, table: TableRows) -> Spool:
        names, rows = table.names, iter(table)
        if not names:
            raise BadInput("HL401", "cannot be read: empty", where=str(self._path), fix=FIX)
        spool = Spool(_texts([name for name in names if name]))
        ragged: list[tuple[int, int]] = []
        while block := list(itertools.islice(rows, ROWS_AT_ONCE)):
            regular = [cells for line, cells in block if _fits(cells, len(names), line, ragged)]
            columns = list(zip(*regular, strict=True)) if regular else [()] * len(names)
            self._refuse_unnamed(names, columns)
            named = [column for name, column in zip(names, columns, strict=True) if name]
            arrays = [pa.array([c or None for c in column], pa.string()) for column in named]
            spool.append(pa.Table.from_arrays(arrays, schema=spool.schema))
        if ragged:
            raise self._ragged(ragged, len(names), len(table.header))
        return spool

    def _ragged(self, ragged: Sequence[tuple[int, int]], n_columns: int, n_header: int) -> BadInput:
        line, n_cells = ragged[0]
        if n_columns < n_cells <= n_header:
            return self._unnamed(n_cells)
        others = f", and {len(ragged) - 1} more lines like it" if len(ragged) > 1 else ""
        problem = f"cannot be read: {n_cells} cells where the header has {n_columns}{others}"
        fix = 'put a cell that holds the separator or a line break in "quotes"'
        if n_columns == 1:
            fix = "the first line has to name the columns: take out a title above them"
        return BadInput("HL401", problem, where=f"{self._path}:{line}", fix=fix)

    def _refuse_unnamed(
        self, names: Sequence[str], columns: Sequence[Sequence[str | None]]
    ) -> None:
        for number, (name, column) in enumerate(zip(names, columns, strict=True), start=1):
            if not name and any(column):
                raise self._unnamed(number)

    def _unnamed(self, number: int) -> BadInput:
        problem = f"column {number} has values and no name"
        fix = "name it in the first line, or take it out, as a title above that line"
        return BadInput("HL401", problem, where=f"{self._path}:{self._header_line}", fix=fix)


FIX = "CSV with a header line, JSON lines, or Parquet"


def _named(separator: str, path: Path) -> str:
    """What a `sep=` line names, where it can part cells."""
    separator = "\t" if separator == "\\t" else separator
    is_mark = separator.isascii() and separator.isprintable() and not separator.isalnum()
    if separator == "\t" or (is_mark and separator not in "\"' "):
        return separator
    problem = f"cannot be read: its first line names {separator!r}, which parts no cells"
    raise BadInput("HL401", problem, where=f"{path}:1", fix="write sep=, or sep=; or sep=|")


def _kept(lines: Iterator[str], of_row: list[str]) -> Iterator[str]:
    """The lines as they are, also put where those of the row that is read are kept."""
    for line in lines:
        of_row.append(line)
        yield line


def _as_csv(escape: re.Match[str]) -> str:
    return '""' if escape[1] == '"' else escape[1]


def _texts(names: Sequence[str]) -> pa.Schema:
    fields: list[tuple[str, pa.DataType]] = [(name, pa.string()) for name in names]
    return pa.schema(fields)


def _holds_no_row(batch: pa.RecordBatch) -> bool:
    """May one of the rows be the header again, a remark or a line of sums, by its first value?"""
    first = pc.coalesce(*batch.columns).drop_null()
    names = pa.array(batch.schema.names, pa.string())
    if pc.any(pc.is_in(first, value_set=names)).as_py():
        return True
    return bool(pc.any(pc.match_substring_regex(first, MAYBE_NO_ROW)).as_py())


def _without_blank(batch: pa.RecordBatch) -> pa.RecordBatch:
    """The rows that have any value."""
    blank: Column = pa.array([True] * batch.num_rows, pa.bool_())
    for column in batch.columns:
        is_blank = pc.equal(pc.utf8_trim_whitespace(pc.fill_null(column, "")), "")
        blank = pc.and_(blank, is_blank)
    return batch.filter(pc.invert(blank)) if pc.any(blank).as_py() else batch


def _fits(cells: list[str], n_columns: int, line: int, ragged: list[tuple[int, int]]) -> bool:
    """Has it a cell a column, blank ones at its end taken off? Else `ragged` gets its line."""
    while len(cells) > n_columns and not cells[-1].strip():
        cells.pop()
    if len(cells) != n_columns:
        ragged.append((line, len(cells)))
    return len(cells) == n_columns
