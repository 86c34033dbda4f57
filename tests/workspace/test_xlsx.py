"""An .xlsx file is read as the programs meant it that wrote it."""

import zipfile
from pathlib import Path

import pytest
from tests.workspace.workbooks import MAIN, raw_workbook

from hookline.errors import BadInput
from hookline.workspace.rows import read_rows
from hookline.workspace.sheet_rows import SheetFacts
from hookline.workspace.xlsx import Workbook

STYLES = (
    f'<styleSheet xmlns="{MAIN}">'
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>'
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>'
)
SHARED = f'<sst xmlns="{MAIN}"><si><t>customer_id</t></si><si><t>last_visit</t></si></sst>'
ROWS = (
    '<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>'
    '<row><c s="0"><v>7</v></c><c s="1"><v>46348</v></c></row></sheetData>'
)


def dated(path: Path, rows: str = ROWS, book: str = "") -> Path:
    return raw_workbook(path, {"One": rows}, styles=STYLES, sharedStrings=SHARED, book=book)


@pytest.mark.parametrize(
    ("book", "day"), [("", "2026-11-22"), ('<workbookPr date1904="1"/>', "2030-11-23")]
)
def test_dates_are_told_by_their_style(tmp_path: Path, book: str, day: str) -> None:
    (row,) = read_rows(dated(tmp_path / "a.xlsx", book=book)).table.to_pylist()
    assert {name: str(value) for name, value in row.items()} == {
        "customer_id": "7",
        "last_visit": day,
    }


def test_parts_are_found_under_other_slashes_and_capitals(tmp_path: Path) -> None:
    path, renamed = dated(tmp_path / "a.xlsx"), tmp_path / "b.xlsx"
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(renamed, "w") as other:
        for name in whole.namelist():
            other.writestr(name.replace("/", "\\").replace("shared", "Shared"), whole.read(name))
    assert read_rows(renamed).table.equals(read_rows(path).table)


@pytest.mark.parametrize(
    "rows",
    [
        ROWS.replace("<v>1</v>", "<v>2</v>"),
        ROWS.replace("<v>7</v>", "<v>seven</v>"),
        ROWS.replace("</row>", ""),
        ROWS.replace("<v>1</v>", "<v>-1</v>"),
    ],
)
def test_a_damaged_sheet_is_refused_and_no_row_is_quoted(tmp_path: Path, rows: str) -> None:
    with pytest.raises(BadInput, match="cannot be read as a spreadsheet") as problem:
        read_rows(dated(tmp_path / "a.xlsx", rows))
    assert problem.value.code == "HL401"
    assert "46348" not in str(problem.value)


def test_a_file_that_is_cut_is_refused(tmp_path: Path) -> None:
    content = dated(tmp_path / "a.xlsx").read_bytes()
    for n_bytes in range(0, len(content), 40):
        (tmp_path / "b.xlsx").write_bytes(content[:n_bytes])
        with pytest.raises(BadInput) as problem:
            read_rows(tmp_path / "b.xlsx")
        assert problem.value.code == "HL401"


def test_the_library_reads_the_same_cells(tmp_path: Path) -> None:
    calamine = pytest.importorskip("python_calamine")
    path = dated(tmp_path / "a.xlsx")
    book = Workbook(path)
    (sheet,) = book.sheets
    theirs = calamine.CalamineWorkbook.from_path(str(path)).get_sheet_by_name("One").to_python()
    ours = [row.cells for row in book.rows(sheet, SheetFacts())]
    assert ours == [["customer_id", "last_visit"], ["7", "2026-11-22"]]
    assert [[str(cell).removesuffix(".0") for cell in row] for row in theirs] == ours
