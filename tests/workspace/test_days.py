"""Days that people wrote are read where one order fits all of them; else that is told."""

import datetime
from pathlib import Path

import pytest

from hookline.workspace import separated
from hookline.workspace.rows import Rows, read_rows

MAY_13 = datetime.date(1990, 5, 13)


def column(tmp_path: Path, *days: str) -> Rows:
    path = tmp_path / "customers.csv"
    path.write_text("customer_id,birthday\n" + "".join(f"C,{day}\n" for day in days), "utf-8")
    return read_rows(path)


@pytest.mark.parametrize(
    ("days", "first"),
    [
        (["13/05/1990", "01/02/1990"], "day"),
        (["01/02/1990", "", "13/5/1990"], "day"),
        (["13-05-1990", "1-2-1990"], "day"),
        (["05/13/1990", "02/01/1990"], "month"),
        (["5/13/1990", "2/1/1990"], "month"),
        (["13.05.1990", "01.02.1990"], "day"),
    ],
)
def test_one_value_that_can_be_read_one_way_tells_the_order_of_all(
    tmp_path: Path, days: list[str], first: str
) -> None:
    read = column(tmp_path, *days)
    values = read.table["birthday"].to_pylist()
    assert sorted(value for value in values if value) == [datetime.date(1990, 2, 1), MAY_13]
    assert read.notes == (f"birthday: days such as {days[0]} are read with the {first} first",)


def test_a_point_between_the_parts_means_the_day_first(tmp_path: Path) -> None:
    (value,) = column(tmp_path, "01.02.1990").table["birthday"].to_pylist()
    assert value == datetime.date(1990, 2, 1)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (["12/12/1990", "01/02/1990"], "may have the day or the month first"),
        (["13/05/1990", "05/13/1990"], "stand in no one order"),
        (["31/02/1990", "01/02/1990"], "stand in no one order"),
        (["05.13.1990"], "stand in no one order"),
    ],
)
def test_days_of_no_one_order_stay_text_and_are_told(
    tmp_path: Path, days: list[str], words: str
) -> None:
    read = column(tmp_path, *days)
    assert read.table["birthday"].to_pylist() == days
    assert words in read.notes[0]
    assert "write them as 2026-11-22" in read.notes[0]


@pytest.mark.parametrize(
    "other",
    ["soon", "13/05/90", "1990", "13/05/1990 10:00", "12-34-5678", "13-13-1990", "01/02/1599"],
)
def test_a_column_with_anything_else_is_none_of_days(tmp_path: Path, other: str) -> None:
    read = column(tmp_path, "13/05/1990", other)
    assert read.table["birthday"].to_pylist() == ["13/05/1990", other]
    assert read.notes == ()


def test_the_order_is_told_by_all_parts_of_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(separated, "ROWS_AT_ONCE", 1)
    path = tmp_path / "a.csv"
    path.write_text("customer_id,birthday,,\nA,01/02/1990,,\nB,13/05/1990,,\n", "utf-8")
    read = read_rows(path)
    assert read.table["birthday"].to_pylist() == [datetime.date(1990, 2, 1), MAY_13]
