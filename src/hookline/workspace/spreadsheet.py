"""The first sheet of a spreadsheet as a table of texts, the way the same file as CSV would read."""

import datetime
import math
import re
import zipfile
import zlib
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa

from hookline.errors import BadInput
from hookline.workspace.separated import column_name

ENDINGS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
MOST_CELLS = 50_000_000
"""Of a sheet up to its last row and column: a reader takes memory for all of them."""
EXACT = 10**15
"""From here on a spreadsheet has rounded a whole number: it keeps fifteen digits."""


SHEET = re.compile(r"xl/worksheets/[^/]+\.xml")
CELL = re.compile(rb'<c\b[^>]{0,80}?\br="([A-Z]{1,3})(\d{1,7})"')
LONGEST_CELL = 120  # bytes of a match, which may stand across two blocks


class Sheet(NamedTuple):
    """The rows below the header, those without any value left out."""

    table: pa.Table
    lines: list[int]
    """The sheet's row of each row of the table, the first row being 1."""
    notes: tuple[str, ...]


def read_sheet(path: Path) -> Sheet:
    """Read the first sheet that holds anything; its first row with a value is the header.

    Raises:
        BadInput: HL408 without the reader, HL401 for a file that is no spreadsheet or is locked, or
            in which a stray cell stands so far out that the sheet would fill the memory.
    """
    try:
        import python_calamine as calamine
    except ImportError:
        fix = "pip install 'hookline[excel]', or save it as CSV UTF-8"
        raise BadInput("HL408", "spreadsheets need a reader", where=str(path), fix=fix) from None
    refuse_far_cells(path)
    try:
        with calamine.CalamineWorkbook.from_path(str(path)) as book:
            sheets = {name: _filled_rows(book.get_sheet_by_name(name)) for name in book.sheet_names}
    except (calamine.CalamineError, OSError) as error:
        fix = "take its password off, or save it as CSV UTF-8"
        problem = f"cannot be read as a spreadsheet: {str(error)[:120]}"
        raise BadInput("HL401", problem, where=str(path), fix=fix) from None
    named = [name for name, rows in sheets.items() if rows]
    if not named:
        fix = "is the right file named?"
        raise BadInput("HL402", "it has no rows", where=str(path), fix=fix)
    others = ", ".join(f"'{name}'" for name in named[1:])
    notes = (f"only the sheet '{named[0]}' is read; not {others}",) if others else ()
    return _sheet(sheets[named[0]], path, notes)


def refuse_far_cells(path: Path) -> None:
    """Refuse an .xlsx of more than `MOST_CELLS`; what is no sound archive is left to the reader.

    Raises:
        BadInput: HL401 with the farthest cell.
    """
    for column, row in _farthest_cells(path):
        if column * row > MOST_CELLS:
            problem = f"cannot be read: it reaches to row {row:,} and column {column:,}"
            fix = "delete the stray cells at its edge, or save it as CSV UTF-8"
            raise BadInput("HL401", problem, where=str(path), fix=fix)


def _farthest_cells(path: Path) -> list[tuple[int, int]]:
    """The last column and row of each sheet of an .xlsx; [] for what is none."""
    try:
        with zipfile.ZipFile(path) as book:
            return [_farthest(book, name) for name in book.namelist() if SHEET.fullmatch(name)]
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError):  # cut, or locked
        return []


def _farthest(book: zipfile.ZipFile, name: str) -> tuple[int, int]:
    """The last column and row of a sheet, the first being 1; 0 where it has no cell."""
    letters, row, tail = b"", 0, b""
    with book.open(name) as part:
        while block := part.read(1 << 20):
            for cell in CELL.finditer(tail + block):
                letters = max(letters, cell[1], key=lambda each: (len(each), each))
                row = max(row, int(cell[2]))
            tail = (tail + block)[-LONGEST_CELL:]
    column = 0
    for letter in letters:
        column = 26 * column + letter - ord("A") + 1
    return column, row


def _filled_rows(sheet: Any) -> list[tuple[int, list[str | None]]]:
    """Each row that has a value: its number, and its cells as texts."""
    first_row = sheet.start[0] + 1 if sheet.start else 1
    rows = enumerate(sheet.to_python(skip_empty_area=True), start=first_row)
    texts = ((number, [_text(cell) for cell in cells]) for number, cells in rows)
    return [(number, cells) for number, cells in texts if any(cells)]


def _sheet(rows: list[tuple[int, list[str | None]]], path: Path, notes: tuple[str, ...]) -> Sheet:
    (line, header), *below = rows
    kept = [i for i, name in enumerate(header) if name or any(cells[i] for _, cells in below)]
    if nameless := [i for i in kept if not header[i]]:
        where = f"{path}:{line}"
        problem = f"the column {nameless[0] + 1} has values and no name"
        raise BadInput("HL401", problem, where=where, fix="name it in the first row")
    columns = [pa.array([cells[i] for _, cells in below], pa.string()) for i in kept]
    names = [column_name(str(header[i])) for i in kept]
    return Sheet(pa.Table.from_arrays(columns, names), [number for number, _ in below], notes)


def _text(cell: Any) -> str | None:
    """A cell as CSV would hold it: 42, 1.5, true, 2026-11-22; None for a blank one.

    A whole number with more digits than a spreadsheet keeps is written with its exponent, as the
    spreadsheet shows it, so that nobody takes it for an id.
    """
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, int | float):
        if not math.isfinite(cell):
            return None
        is_whole = float(cell).is_integer()
        return str(int(cell)) if is_whole and abs(cell) < EXACT else _exponent(float(cell))
    if isinstance(cell, datetime.datetime):
        is_day = cell.time() == datetime.time()
        return cell.date().isoformat() if is_day else cell.isoformat()
    if isinstance(cell, datetime.date | datetime.time):
        return cell.isoformat()
    text = str(cell).strip()
    return text or None


def _exponent(number: float) -> str:
    return f"{number:.14E}" if abs(number) >= EXACT else repr(number)
