"""A table of texts that a person filled in: CSV as any spreadsheet saves it, or its own file."""

import csv
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from hookline.workspace.encoding import open_text
from hookline.workspace.separated import SEP_LINE, Separated
from hookline.workspace.spreadsheet import read_sheet, spreadsheet_kind

SEPARATOR_NAMES = {";": "semicolons", "\t": "tabs", "|": "upright strokes"}


class TextRows(NamedTuple):
    """The rows with a value below the header, each with the row that a spreadsheet shows it in."""

    header: tuple[str, ...]
    rows: tuple[tuple[int, Mapping[str, str]], ...]
    notes: tuple[str, ...]
    """What had to be guessed to read it."""


def read_text_rows(path: Path, encoding: str = "") -> TextRows:
    """The texts as they stand in the cells: no number is read, no blank is cut.

    Args:
        encoding: of text that is no UTF-8 and has no mark; "" leaves it to the letters.
    Raises:
        BadInput: HL401 for a file that cannot be read as what it is, HL402 for one without a row.
    """
    if spreadsheet_kind(path):
        return _spreadsheet(path)
    text = open_text(path, encoding)
    file = Separated(text, path)
    with text.lines() as lines:
        table = enumerate(csv.reader(lines, delimiter=file.separator), start=1)
        filled = ((number, cells) for number, cells in table if any(cells))
        rows = [row for row in filled if row[0] > 1 or not _is_sep_line(row[1])]
    name = SEPARATOR_NAMES.get(file.separator)
    notes = (f"its cells are parted by {name}",) if name else ()
    header = tuple(_name(cell) for cell in rows[0][1])
    below = tuple((number, _cells(header, cells)) for number, cells in rows[1:])
    return TextRows(header, below, (*text.notes, *notes))


def _spreadsheet(path: Path) -> TextRows:
    sheet = read_sheet(path)
    header = tuple(_name(name) for name in sheet.rows.schema.names)
    rows = (row for block in sheet.rows for row in _rows_of(block.to_pydict()))
    numbered = zip(sheet.lines, rows, strict=True)
    below = tuple((number, _cells(header, cells)) for number, cells in numbered)
    return TextRows(header, below, sheet.notes)


def _rows_of(columns: Mapping[str, list[str | None]]) -> Iterator[list[str]]:
    for cells in zip(*columns.values(), strict=True):
        yield [cell or "" for cell in cells]


def _cells(header: tuple[str, ...], cells: list[str]) -> Mapping[str, str]:
    return dict(zip(header, cells, strict=False))


def _name(cell: str) -> str:
    return cell.strip().lower()


def _is_sep_line(cells: list[str]) -> bool:
    return SEP_LINE.match(f"{','.join(cells)}\n") is not None
