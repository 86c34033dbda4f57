"""The first sheet of a spreadsheet as rows of texts, the way the same file as CSV would read."""

import functools
import itertools
import zipfile
import zlib
from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pyarrow as pa

from hookline.errors import BadInput, Wording
from hookline.workspace.cell_texts import cell_text
from hookline.workspace.encoding import begins_with
from hookline.workspace.sheet_rows import SheetFacts, SheetRow
from hookline.workspace.spool import Spool
from hookline.workspace.table_rows import TableRows
from hookline.workspace.xlsx import Workbook

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

ENDINGS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
OLE = b"\xd0\xcf\x11\xe0"
"""How an old .xls begins, and any that a password locks."""

MOST_UNPACKED = {".ods": 500_000_000, ".xlsb": 150_000_000}
"""Bytes of a table that a library makes the whole of: about 700 MB of memory."""
CELLS_AT_ONCE = 200_000
"""Cells that are Python objects at a time."""


class Sheet(NamedTuple):
    """The rows below the header, those without any value left out."""

    rows: Spool
    lines: Sequence[int]
    """The sheet's row of each row, the first being 1."""
    notes: tuple[str, ...]


class _Source(NamedTuple):
    """One sheet, not yet read."""

    name: str
    is_hidden: bool
    read: Callable[[SheetFacts], Iterator[SheetRow]]


def read_sheet(path: Path) -> Sheet:
    """Read the first sheet that holds anything; its first row with a value is the header.

    Raises:
        BadInput: HL408 without the reader that old and rare kinds need, HL401 for a file that is
            no spreadsheet, is locked, or would fill the memory, HL402 for one without a value.
    """
    kind = spreadsheet_kind(path)
    return _read_xlsx(path) if kind == ".xlsx" else _read_by_calamine(path, kind)


def spreadsheet_kind(path: Path) -> str:
    """What kind of spreadsheet a file is, whatever its name says: an ending; "" for none."""
    if begins_with(path, OLE):
        return ".xls"
    if not zipfile.is_zipfile(path):
        return ""
    try:
        with zipfile.ZipFile(path) as parts:
            names = {name.replace("\\", "/").casefold() for name in parts.namelist()}
    except (zipfile.BadZipFile, ValueError, NotImplementedError):  # who reads it as text says so
        return ""
    if "_rels/.rels" in names:
        return ".xlsb" if "xl/workbook.bin" in names else ".xlsx"
    return ".ods" if "content.xml" in names else ""


def _read_xlsx(path: Path) -> Sheet:
    from xml.parsers.expat import ExpatError

    damaged = (zipfile.BadZipFile, zlib.error, ExpatError, EOFError, OSError, KeyError,
               ValueError, NotImplementedError, RuntimeError)  # fmt: skip
    try:
        with closing(Workbook(path)) as book:
            sources = [
                _Source(part.name, part.is_hidden, functools.partial(book.rows, part))
                for part in book.sheets
            ]
            return _first_filled(sources, path)
    except damaged as error:
        raise _unreadable(path, str(error) or "it breaks off") from None


def _read_by_calamine(path: Path, kind: str) -> Sheet:
    try:
        import python_calamine as calamine
    except ImportError:
        fix = Wording(
            "pip install 'hookline[excel]', or save it as .xlsx or as CSV UTF-8",
            at_desk="save it as .xlsx or as CSV UTF-8",
        )
        raise BadInput("HL408", "this kind needs a reader", where=str(path), fix=fix) from None
    _refuse_large(path, kind)
    try:
        with path.open("rb") as file, calamine.CalamineWorkbook.from_filelike(file) as book:
            sources = [
                _Source(
                    sheet.name,
                    sheet.visible != calamine.SheetVisibleEnum.Visible,
                    functools.partial(_filled_rows, book, sheet.name),
                )
                for sheet in book.sheets_metadata
            ]
            return _first_filled(sources, path)
    except (calamine.CalamineError, OSError) as error:
        raise _unreadable(path, str(error)) from None


def _refuse_large(path: Path, kind: str) -> None:
    if (most := MOST_UNPACKED.get(kind)) is None:
        return
    with zipfile.ZipFile(path) as parts:
        largest = max((part.file_size for part in parts.infolist()), default=0)
    if largest > most:
        size = f"{largest / 1e6:,.0f} MB unpacked"
        problem = f"cannot be read: its table is {size}, and this kind is read as a whole"
        fix = "save it as .xlsx or as CSV UTF-8: both are read in parts"
        raise BadInput("HL401", problem, where=str(path), fix=fix)


def _unreadable(path: Path, reason: str) -> BadInput:
    fix = "take its password off, or save it as CSV UTF-8"
    problem = f"cannot be read as a spreadsheet: {reason[:120]}"
    return BadInput("HL401", problem, where=str(path), fix=fix)


def _filled_rows(book: "CalamineWorkbook", name: str, _: SheetFacts) -> Iterator[SheetRow]:
    sheet = book.get_sheet_by_name(name)
    n_left_out = sheet.start[1] if sheet.start else 0  # empty columns; empty rows are not left out
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        texts = [cell_text(cell) for cell in cells]
        if any(texts):
            yield SheetRow(number, [*[None] * n_left_out, *texts])


def _first_filled(sources: Sequence[_Source], path: Path) -> Sheet:
    """The first sheet with a value that is not hidden; a hidden one where there is no other."""
    sheet, notes, others = None, [], []
    for source in sorted(sources, key=lambda source: source.is_hidden):
        facts = SheetFacts()
        rows = source.read(facts)
        if (first := next(rows, None)) is None:
            continue
        if sheet is not None:
            others.append(f"'{source.name}'")
            continue
        table = TableRows(
            (number, [cell or "" for cell in cells])
            for number, cells in itertools.chain([first], rows)
        )
        sheet = _below_header(table, path)
        facts_and_notes = (*_facts(facts), *table.notes())
        notes = [f"sheet '{source.name}': {words}" for words in facts_and_notes]
        name = source.name
    if sheet is None:
        fix = "is the right file named?"
        raise BadInput("HL402", "it has no rows", where=str(path), fix=fix)
    if others:
        notes.insert(0, f"only the sheet '{name}' is read; not {', '.join(others)}")
    return sheet._replace(notes=tuple(notes))


def _facts(facts: SheetFacts) -> Iterator[str]:
    """What may be other than it looks in a spreadsheet, in plain words."""
    if n := facts.n_hidden:
        yield f"{_n(n, 'hidden row is', 'hidden rows are')} read too; delete what is not meant"
    if n := facts.n_merged:
        spans = _n(n, "merged cell spans", "merged cells span")
        yield f"{spans} rows; only the first row has the value"
    if n := facts.n_uncounted:
        blank = _n(n, "formula holds no value yet and is", "formulas hold no value yet and are")
        yield f"{blank} read as blank; open the file in a spreadsheet and save it"


def _n(count: int, singular: str, plural: str) -> str:
    return f"{count:,} {singular if count == 1 else plural}"


def _below_header(table: TableRows, path: Path) -> Sheet:
    """The rows under the named columns.

    Raises:
        BadInput: HL401 for a value in a column without a name.
    """
    names, rows = table.names, iter(table)
    kept = [i for i, name in enumerate(names) if name]
    fields: list[tuple[str, pa.DataType]] = [(names[i], pa.string()) for i in kept]
    spool, lines = Spool(pa.schema(fields)), array("q")
    while block := list(itertools.islice(rows, CELLS_AT_ONCE // len(names))):
        for number, cells in block:
            _refuse_nameless(cells, names, f"{path}:{table.header_line}")
            cells.extend([""] * (len(names) - len(cells)))
            lines.append(number)
        columns = [pa.array([cells[i] or None for _, cells in block], pa.string()) for i in kept]
        spool.append(pa.Table.from_arrays(columns, schema=spool.schema))
    return Sheet(spool, lines, ())


def _refuse_nameless(cells: Sequence[str], names: Sequence[str], header: str) -> None:
    for i, cell in enumerate(cells):
        if cell and (i >= len(names) or not names[i]):
            problem = f"the column {i + 1} has values and no name"
            fix = "name it in the first row, or take out a title above that row"
            raise BadInput("HL401", problem, where=header, fix=fix)
