"""A spreadsheet reads as the same rows in CSV would, and what it has rounded is told."""

import zipfile
from pathlib import Path

import pytest
from tests.workspace.workbooks import raw_workbook, workbook

from hookline.errors import BadInput
from hookline.records.team import Team
from hookline.workspace import spreadsheet
from hookline.workspace.audience import read_audience
from hookline.workspace.channels import open_channels
from hookline.workspace.rows import read_rows


def test_a_spreadsheet_reads_as_its_csv_does(tmp_path: Path) -> None:
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
    rows: list[list[object]] = [
        ["customer_id", "consent_channels", "recency_days"], [1, "sms", 3], [2, "sms", "soon"],
    ]  # fmt: skip
    with pytest.raises(BadInput) as found:
        read_rows(workbook(tmp_path / "a.xlsx", One=rows))
    assert (found.value.code, found.value.where) == ("HL407", f"{tmp_path / 'a.xlsx'}:3")


def test_a_spreadsheet_whose_list_of_parts_is_damaged_is_told(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", One=[HEAD, ["1", "sms"]])
    content = path.read_bytes()
    path.write_bytes(content.replace(b"PK\x01\x02", b"PK\x01\x00"))
    with pytest.raises(BadInput, match="a damaged spreadsheet") as found:
        read_rows(path)
    assert found.value.code == "HL401"


def test_an_empty_spreadsheet_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as found:
        read_rows(workbook(tmp_path / "a.xlsx", One=[]))
    assert found.value.code == "HL402"


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv", "a.xls", "a"])
def test_a_spreadsheet_is_known_by_what_it_holds_and_not_by_its_name(
    tmp_path: Path, name: str
) -> None:
    path = workbook(tmp_path / name, One=[["customer_id"], ["7"]])
    assert read_rows(path).table.to_pydict() == {"customer_id": ["7"]}


def test_text_under_a_spreadsheet_s_name_is_read_and_told(tmp_path: Path) -> None:
    path = tmp_path / "export.xls"
    path.write_text("customer_id\tcity\n7\tPune\n", "utf-8")
    read = read_rows(path)
    assert read.table.to_pydict() == {"customer_id": ["7"], "city": ["Pune"]}
    assert read.notes[0].startswith("it is text and no spreadsheet")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("start", ["<html><table>", "\n<!DOCTYPE html>", "<?xml version='1.0'?>"])
def test_a_web_page_under_a_spreadsheet_s_name_is_told(
    tmp_path: Path, start: str, encoding: str
) -> None:
    path = tmp_path / "export.xls"
    path.write_text(f"{start}<tr><td>customer_id</td></tr>", encoding)
    with pytest.raises(BadInput, match="a web page") as problem:
        read_rows(path)
    assert "save it as .xlsx" in problem.value.fix


def test_without_the_reader_the_way_to_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "python_calamine", None)
    (tmp_path / "a.xls").write_bytes(spreadsheet.OLE)
    with pytest.raises(BadInput) as found:
        read_rows(tmp_path / "a.xls")
    assert found.value.code == "HL408"
    assert "hookline[excel]" in found.value.fix


@pytest.mark.parametrize("excess", [0, 1])
def test_a_kind_that_is_read_as_a_whole_is_refused_where_it_would_fill_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, excess: int
) -> None:
    path = tmp_path / "a.ods"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("content.xml", "x" * (1000 + excess))
    monkeypatch.setitem(spreadsheet.MOST_UNPACKED, ".ods", 1000)
    pytest.importorskip("python_calamine")
    with pytest.raises(BadInput) as problem:
        read_rows(path)
    assert ("read as a whole" in problem.value.problem) is bool(excess)


HEAD: list[object] = ["customer_id", "consent_channels"]


def test_a_hidden_sheet_is_read_only_where_no_other_holds_anything(tmp_path: Path) -> None:
    sheets: dict[str, list[list[object]]] = {
        "Lists": [HEAD, ["old", "sms"]],
        "Kunden": [HEAD, ["new", "sms"]],
    }
    read = read_rows(workbook(tmp_path / "a.xlsx", hidden=["Lists"], **sheets))
    assert read.table["customer_id"].to_pylist() == ["new"]
    assert read.notes == ("only the sheet 'Kunden' is read; not 'Lists'",)
    read = read_rows(workbook(tmp_path / "a.xlsx", hidden=["Lists", "Kunden"], **sheets))
    assert read.table["customer_id"].to_pylist() == ["old"]


def test_what_is_other_than_it_looks_in_a_spreadsheet_is_told(tmp_path: Path) -> None:
    rows = (
        '<row r="1"><c t="str"><v>customer_id</v></c><c t="str"><v>city</v></c></row>'
        '<row r="2" hidden="1"><c><v>1</v></c><c t="str"><v>Pune</v></c></row>'
        '<row r="3"><c><v>2</v></c><c><f>B2</f></c></row>'
        '<row r="4"><c><v>3</v></c><c><f>B2</f><v>7</v></c></row>'
    )
    merged = '<mergeCells><mergeCell ref="B2:B3"/><mergeCell ref="A4:B4"/></mergeCells>'
    sheets = {"One": f"<sheetData>{rows}</sheetData>{merged}"}
    read = read_rows(raw_workbook(tmp_path / "a.xlsx", sheets))
    assert read.table["city"].to_pylist() == ["Pune", None, "7"]
    assert read.notes == (
        "sheet 'One': 1 hidden row is read too; delete what is not meant",
        "sheet 'One': 1 merged cell spans rows; only the first row has the value",
        "sheet 'One': 1 formula holds no value yet and is read as blank; "
        "open the file in a spreadsheet and save it",
    )


def test_a_value_without_a_column_s_name_is_told_at_the_header(tmp_path: Path) -> None:
    titled: list[list[object]] = [["Our customers", "", "2026"], ["1", "sms"]]
    with pytest.raises(BadInput, match="column 2 has values and no name") as problem:
        read_rows(workbook(tmp_path / "a.xlsx", One=titled))
    assert problem.value.where == f"{tmp_path / 'a.xlsx'}:1"
    assert "take out a title" in problem.value.fix


def test_rows_are_the_same_however_few_cells_are_read_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows: list[list[str | None]] = [
        ["customer_id", "city"],
        *[[f"C{i}", "sms" if i % 2 else None] for i in range(7)],
    ]
    path = workbook(tmp_path / "a.xlsx", One=rows)
    at_once = read_rows(path)
    monkeypatch.setattr(spreadsheet, "CELLS_AT_ONCE", 4)
    in_parts = read_rows(path)
    assert in_parts.table.equals(at_once.table)
    assert [in_parts.line_of(i) for i in range(7)] == list(range(2, 9))
