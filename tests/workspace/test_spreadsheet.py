"""A spreadsheet reads as the same rows in CSV would, and what it has rounded is told."""

import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from hookline.errors import BadInput
from hookline.records.team import Team
from hookline.workspace import spreadsheet
from hookline.workspace.audience import read_audience
from hookline.workspace.library import open_channels
from hookline.workspace.rows import read_rows

TYPES = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/></Types>"""
RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def workbook(path: Path, **sheets: list[list[object]]) -> Path:
    """A minimal .xlsx: texts inline, numbers as numbers, None as no cell."""
    named = "".join(
        f'<sheet name="{name}" sheetId="{i}" r:id="r{i}"/>' for i, name in enumerate(sheets, 1)
    )
    links = "".join(
        f'<Relationship Id="r{i}" Type="{RELS}/worksheet" Target="worksheets/sheet{i}.xml"/>'
        for i in range(1, len(sheets) + 1)
    )
    root = f'<Relationship Id="r1" Type="{RELS}/officeDocument" Target="xl/workbook.xml"/>'
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("[Content_Types].xml", TYPES)
        file.writestr("_rels/.rels", f'<Relationships xmlns="{PACKAGE}">{root}</Relationships>')
        file.writestr("xl/workbook.xml", f'<workbook xmlns="{MAIN}" xmlns:r="{RELS}">'
                      f"<sheets>{named}</sheets></workbook>")  # fmt: skip
        file.writestr("xl/_rels/workbook.xml.rels",
                      f'<Relationships xmlns="{PACKAGE}">{links}</Relationships>')  # fmt: skip
        for i, rows in enumerate(sheets.values(), 1):
            body = "".join(
                f'<row r="{r}">{"".join(_cell(c, r, value) for c, value in enumerate(row))}</row>'
                for r, row in enumerate(rows, 1)
            )
            sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{body}</sheetData></worksheet>'
            file.writestr(f"xl/worksheets/sheet{i}.xml", sheet)
    return path


def _cell(column: int, row: int, value: object) -> str:
    at = f'r="{chr(65 + column)}{row}"'
    if value is None:
        return ""
    if isinstance(value, bool):
        return f'<c {at} t="b"><v>{int(value)}</v></c>'
    if isinstance(value, int | float):
        return f"<c {at}><v>{value!r}</v></c>"
    return f'<c {at} t="inlineStr"><is><t>{escape(str(value))}</t></is></c>'


def test_a_spreadsheet_reads_as_its_csv_does(tmp_path: Path) -> None:
    pytest.importorskip("python_calamine")
    rows: list[list[object]] = [
        ["Kundennummer", "consent_channels", "recency_days", "profiling_ok", None],
        [42, "SMS", 12, True, None],
        [None, None, None, None, None],
        ["007", "E-Mail", None, False, None],
    ]
    path = workbook(tmp_path / "a.xlsx", Kunden=rows)
    csv = tmp_path / "a.csv"
    csv.write_text("Kundennummer,consent_channels,recency_days,profiling_ok\n"
                   "42,SMS,12,true\n007,E-Mail,,false\n")  # fmt: skip
    columns = Team(columns={"Kundennummer": "customer_id"}).columns
    read, plain = (
        read_audience(file, columns=columns, channels=open_channels()) for file in (path, csv)
    )
    assert read.table.to_pylist() == plain.table.to_pylist()
    assert read_rows(path).line_of(1) == 4  # the blank row is counted, as the sheet counts


def test_what_a_spreadsheet_rounded_is_told_and_other_sheets_are_named(tmp_path: Path) -> None:
    pytest.importorskip("python_calamine")
    head: list[object] = ["customer_id", "consent_channels"]
    exact, rounded = 999_999_999_999_999, 1_234_567_890_123_456_789
    path = workbook(tmp_path / "a.xlsx", One=[head, [exact, "sms"], [rounded, "sms"]], Two=[head])
    read = read_audience(path, channels=open_channels())
    ids = read.table["customer_id"].to_pylist()
    assert ids == ["999999999999999", "1.23456789012346E+18"]
    assert "only the sheet 'One' is read; not 'Two'" in read.notes
    (note,) = [note for note in read.notes if note.startswith("customer_id")]
    assert "rounded by a spreadsheet (1.23E+15) in 1 of the rows" in note


def test_text_in_a_column_of_numbers_is_told_by_the_sheets_own_row(tmp_path: Path) -> None:
    pytest.importorskip("python_calamine")
    rows: list[list[object]] = [
        ["customer_id", "consent_channels", "recency_days"], [1, "sms", 3], [2, "sms", "soon"],
    ]  # fmt: skip
    with pytest.raises(BadInput) as found:
        read_rows(workbook(tmp_path / "a.xlsx", One=rows))
    assert (found.value.code, found.value.where) == ("HL407", f"{tmp_path / 'a.xlsx'}:3")


@pytest.mark.parametrize(
    ("content", "code"), [(b"customer_id,consent_channels\n1,sms\n", "HL401"), (None, "HL402")]
)
def test_what_is_no_spreadsheet_or_an_empty_one_is_told(
    tmp_path: Path, content: bytes | None, code: str
) -> None:
    pytest.importorskip("python_calamine")
    path = tmp_path / "a.xlsx"
    workbook(path, One=[]) if content is None else path.write_bytes(content)
    with pytest.raises(BadInput) as found:
        read_rows(path)
    assert found.value.code == code


def test_without_the_reader_the_way_to_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "python_calamine", None)
    with pytest.raises(BadInput) as found:
        read_rows(workbook(tmp_path / "a.xlsx", One=[["customer_id"]]))
    assert found.value.code == "HL408"
    assert "hookline[excel]" in found.value.fix


@pytest.mark.parametrize(("most", "is_refused"), [(26 * 3, False), (26 * 3 - 1, True)])
def test_a_sheet_with_a_stray_cell_far_out_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int, *, is_refused: bool
) -> None:
    rows: list[list[object]] = [["customer_id", "consent_channels"], ["A1", "sms"]]
    path = workbook(tmp_path / "a.xlsx", first=[*rows, [*[None] * 25, "stray"]])  # Z3
    monkeypatch.setattr(spreadsheet, "MOST_CELLS", most)
    if not is_refused:
        return spreadsheet.refuse_far_cells(path)
    with pytest.raises(BadInput) as problem:
        spreadsheet.refuse_far_cells(path)
    assert problem.value.problem == "cannot be read: it reaches to row 3 and column 26"
    return None


def test_a_cell_is_seen_wherever_the_file_is_cut_into_blocks(tmp_path: Path) -> None:
    filler = "x" * ((1 << 20) - 40)
    for shift in range(0, 80, 7):
        path = workbook(tmp_path / f"{shift}.xlsx", a=[[filler + "y" * shift], ["b", "c", "d"]])
        assert spreadsheet._farthest_cells(path) == [(3, 2)]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04cut", b"no archive"])
def test_what_is_no_archive_is_left_to_the_reader(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(content)
    spreadsheet.refuse_far_cells(path)
    assert spreadsheet._farthest_cells(path) == []
