"""Separated text as a table of texts: its separator, ragged rows, the lines of its rows."""

import csv
import functools
import io
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
from pyarrow import compute

from hookline.errors import BadInput

pc: Any = compute
SEPARATORS = ",;\t|"
SEP_LINE = re.compile(r"\A[\"']?sep=(.)[\"']?\r?\n", re.IGNORECASE)
"""How Excel is told a file's separator; it is no row."""
csv.field_size_limit(2**27)  # a cell holds a text, never a file


class Separated:
    """A file's rows as texts, with the line that each begins on looked up when it is asked."""

    def __init__(self, text: str, path: Path) -> None:
        sep_line = SEP_LINE.match(text)
        self._skipped = 1 if sep_line else 0
        self._text = text[sep_line.end() :] if sep_line else text
        self._path = path
        self.separator = _named(sep_line.group(1), path) if sep_line else _separator(self._text)
        self.table = self._read()

    def line_of(self, row: int) -> int:
        """The line of the file on which a row of the table begins, the first line being 1."""
        return self._lines[row + 1]  # the header is row 0 here

    @functools.cached_property
    def _lines(self) -> list[int]:
        return [line for line, _ in self._rows()]

    def _rows(self) -> Iterator[tuple[int, list[str]]]:
        """Each row with its first line; rows without any value are no rows."""
        reader = csv.reader(io.StringIO(self._text, newline=""), delimiter=self.separator)
        line = 1 + self._skipped
        try:
            for cells in reader:
                if any(cell.strip() for cell in cells):
                    yield line, cells
                line = reader.line_num + 1 + self._skipped
        except csv.Error as error:
            where = f"{self._path}:{line}"
            raise BadInput("HL401", f"cannot be read: {error}", where=where, fix=FIX) from None

    def _read(self) -> pa.Table:
        """The table at once where the file is regular, else row by row, to say what is wrong."""
        table = self._read_regular()
        return self._read_row_by_row() if table is None else table

    def _read_regular(self) -> pa.Table | None:
        """By Arrow's own reader; None for what it refuses, or where a column has no name."""
        import pyarrow.csv as pv

        header = next((cells for _, cells in self._rows()), [])
        names = [name.strip() for name in header]
        if not names or not all(names) or len(set(names)) < len(names):
            return None
        parsing = pv.ParseOptions(delimiter=self.separator, newlines_in_values=True)
        texts = pv.ConvertOptions(
            column_types=dict.fromkeys(names, pa.string()),
            null_values=[""],
            strings_can_be_null=True,
        )
        reading = pv.ReadOptions(column_names=names, skip_rows=self._header_lines())
        try:
            table = pv.read_csv(
                io.BytesIO(self._text.encode()),
                read_options=reading,
                parse_options=parsing,
                convert_options=texts,
            )
        except pa.ArrowInvalid:
            return None
        blank = pa.array([True] * table.num_rows, pa.bool_())
        for column in table.columns:
            is_blank = pc.equal(pc.utf8_trim_whitespace(pc.fill_null(column, "")), "")
            blank = pc.and_(blank, is_blank)
        return table.filter(pc.invert(blank)) if pc.any(blank).as_py() else table

    def _header_lines(self) -> int:
        """Physical lines up to the end of the header, blank ones before it included."""
        reader = csv.reader(io.StringIO(self._text, newline=""), delimiter=self.separator)
        for cells in reader:
            if any(cell.strip() for cell in cells):
                break
        return reader.line_num

    def _read_row_by_row(self) -> pa.Table:
        rows = self._rows()
        header = next((cells for _, cells in rows), [])
        names = [name.strip() for name in header]
        while names and not names[-1]:
            names.pop()
        if not names:
            raise BadInput("HL401", "cannot be read: empty", where=str(self._path), fix=FIX)
        columns: list[list[str | None]] = [[] for _ in names]
        ragged: list[tuple[int, int]] = []
        for line, cells in rows:
            if len(cells) != len(names):
                while len(cells) > len(names) and not cells[-1].strip():
                    cells.pop()
                if len(cells) != len(names):
                    ragged.append((line, len(cells)))
                    continue
            for column, cell in zip(columns, cells, strict=True):
                column.append(cell or None)
        if ragged:
            raise self._ragged(ragged, len(names))
        self._refuse_unnamed(names, columns)
        arrays = [pa.array(column, pa.string()) for column in columns]
        return pa.Table.from_arrays(arrays, names=names)

    def _ragged(self, ragged: Sequence[tuple[int, int]], n_columns: int) -> BadInput:
        line, n_cells = ragged[0]
        others = f", and {len(ragged) - 1} more lines like it" if len(ragged) > 1 else ""
        problem = f"cannot be read: {n_cells} cells where the header has {n_columns}{others}"
        fix = 'put a cell that holds the separator or a line break in "quotes"'
        return BadInput("HL401", problem, where=f"{self._path}:{line}", fix=fix)

    def _refuse_unnamed(
        self, names: Sequence[str], columns: Sequence[Sequence[str | None]]
    ) -> None:
        for number, (name, column) in enumerate(zip(names, columns, strict=True), start=1):
            if not name and any(column):
                problem = f"column {number} has values and no name"
                fix = "name it in the first line, or take it out"
                raise BadInput("HL401", problem, where=f"{self._path}:1", fix=fix)


FIX = "CSV with a header line, JSON lines, or Parquet"


def _named(separator: str, path: Path) -> str:
    """What a `sep=` line names, where it can part cells."""
    is_mark = separator.isascii() and separator.isprintable() and not separator.isalnum()
    if separator == "\t" or (is_mark and separator not in "\"' "):
        return separator
    problem = f"cannot be read: its first line names {separator!r}, which parts no cells"
    raise BadInput("HL401", problem, where=f"{path}:1", fix="write sep=, or sep=; or sep=|")


def _separator(text: str) -> str:
    """The one that parts the header line most often; a comma where there is none."""
    header = next((line for line in text.splitlines() if line.strip()), "")
    unquoted = re.sub(r'"[^"]*"', "", header)
    return max(SEPARATORS, key=lambda separator: (unquoted.count(separator), separator == ","))
