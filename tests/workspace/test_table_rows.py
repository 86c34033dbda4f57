"""Lines that are no rows are left out and told; what may be one is kept."""

from pathlib import Path

import pytest
from tests.workspace.workbooks import workbook

from hookline.workspace import separated
from hookline.workspace.rows import Rows, read_rows

HEAD = "customer_id,city,points\n"
KEPT = {"customer_id": ["1", "2"], "city": ["Ulm", "Bonn"], "points": [7, 8]}


def read(tmp_path: Path, text: str) -> Rows:
    path = tmp_path / "customers.csv"
    path.write_text(text, "utf-8")
    return read_rows(path)


@pytest.mark.parametrize(
    ("text", "note", "lines"),
    [
        (f"Our customers\n\nof 28 November\n{HEAD}1,Ulm,7\n2,Bonn,8\n",
         "lines 1 and 3 above the header: left out", [5, 6]),
        (f"Our customers,,\n{HEAD}1,Ulm,7\n2,Bonn,8\n",
         "line 1 above the header: left out", [3, 4]),
        (f"{HEAD}1,Ulm,7\n\ufeff{HEAD}2,Bonn,8\n",
         "the header again in line 3: left out", [2, 4]),
        (f"{HEAD}1,Ulm,7\npoints,customer_id,city\n8,2,Bonn\n",
         "the columns stand in another order from line 3 on: read so", [2, 4]),
        (f"{HEAD}1,Ulm,7\n# of shop 2\n2,Bonn,8\n-- end\n",
         "a remark in lines 3 and 5: left out", [2, 4]),
        (f"{HEAD}1,Ulm,7\n2,Bonn,8\n(2 rows)\n", "a remark in line 4: left out", [2, 3]),
        (f"{HEAD}1,Ulm,7\n2,Bonn,8\n\\.\n", "a remark in line 4: left out", [2, 3]),
        (f"{HEAD}1,Ulm,7\n2,Bonn,8\nTotal,,15\n", "sums in line 4: left out", [2, 3]),
        (f"{HEAD}1,Ulm,7\n2,Bonn,8\n,Summe:,15\n", "sums in line 4: left out", [2, 3]),
        (f"{HEAD}1,Ulm,7\n2,Bonn,8\nRazem: 2,,\n", "sums in line 4: left out", [2, 3]),
    ],
)  # fmt: skip
def test_what_is_no_row_is_left_out_and_told_by_its_line(
    tmp_path: Path, text: str, note: str, lines: list[int]
) -> None:
    rows = read(tmp_path, text)
    assert (rows.table.to_pydict(), rows.notes) == (KEPT, (note,))
    assert [rows.line_of(0), rows.line_of(1)] == lines


@pytest.mark.parametrize(
    "row", ["#7,Ulm,1", "Total,Ulm,7", "Sum Ting,,7", "7 rows,Ulm,", "customer_id,Ulm,7", "a,b,c"]
)
def test_what_may_be_a_customer_is_a_row(tmp_path: Path, row: str) -> None:
    assert read(tmp_path, f"{HEAD}1,Ulm,7\n{row}\n").num_rows == 2


def test_a_column_alone_has_no_title_and_no_remarks(tmp_path: Path) -> None:
    assert read(tmp_path, "city\nTotal\n# Ulm\n").table.to_pydict() == {"city": ["Total", "# Ulm"]}


@pytest.mark.parametrize("n_above", [20, 21])
def test_a_title_has_twenty_lines_at_most(tmp_path: Path, n_above: int) -> None:
    text = "Our customers\n" * n_above + HEAD + "1,Ulm,7\n2,Bonn,8\n"
    if n_above == 20:
        assert read(tmp_path, text).table.to_pydict() == KEPT
        return
    with pytest.raises(Exception, match="take out a title"):
        read(tmp_path, text)


def test_a_sheet_s_title_and_sums_are_left_out_too(tmp_path: Path) -> None:
    cells: list[list[object]] = [
        ["Our customers"], [], ["customer_id", "city", "points"],
        ["1", "Ulm", 7], ["2", "Bonn", 8], ["Total", "", 15],
    ]  # fmt: skip
    rows = read_rows(workbook(tmp_path / "a.xlsx", One=cells))
    assert rows.table.to_pydict() == KEPT
    assert [note.partition(": ")[2] for note in rows.notes] == [
        "line 1 above the header: left out", "sums in line 6: left out",
    ]  # fmt: skip
    assert [rows.line_of(0), rows.line_of(1)] == [4, 5]


def test_a_header_that_comes_again_is_found_in_any_block(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(separated, "ROWS_AT_ONCE", 1)
    rows = read(tmp_path, f"{HEAD}1,Ulm,7\n{HEAD}2,Bonn,8\n{HEAD}")
    assert rows.table.to_pydict() == KEPT
    assert rows.notes == ("the header again in lines 3 and 5: left out",)
