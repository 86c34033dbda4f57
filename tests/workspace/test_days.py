"""Days that people wrote are read where one order fits all of them; else that is told."""

import datetime
from pathlib import Path

import pytest

from hookline.workspace import separated
from hookline.workspace.rows import Rows, read_rows

MAY_13 = datetime.date(1990, 5, 13)


def column(tmp_path: Path, *days: str, name: str = "birthday") -> Rows:
    path = tmp_path / "customers.csv"
    rows = "".join(f'C,"{day}"\n' for day in days)
    path.write_text(f"customer_id,{name}\n{rows}", "utf-8")
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
    ["soon", "13/05/90", "1990", "12-34-5678", "13-13-1990", "01/02/1599"],
)
def test_a_column_with_much_else_is_none_of_days_and_told_where_it_should_be_one(
    tmp_path: Path, other: str
) -> None:
    read = column(tmp_path, "13/05/1990", other)
    assert read.table["birthday"].to_pylist() == ["13/05/1990", other]
    assert read.notes == (
        f"birthday: '{other}' (line 3) and others are no days that we know, so the column is text "
        "that no rule finds; write them as 2026-11-22",
    )
    read = column(tmp_path, "13/05/1990", other, name="code_2")
    assert read.table["code_2"].to_pylist() == ["13/05/1990", other]
    assert read.notes == ()


@pytest.mark.parametrize(("n_days", "are_days"), [(9, True), (8, False)])
def test_one_in_ten_may_be_no_day(tmp_path: Path, n_days: int, *, are_days: bool) -> None:
    read = column(tmp_path, *["13/05/1990"] * n_days, "0000-00-00")
    assert read.table["birthday"].to_pylist()[0] == (MAY_13 if are_days else "13/05/1990")
    if are_days:
        assert read.table["birthday"].to_pylist()[-1] is None
        assert (
            f"line {n_days + 2}: birthday: '0000-00-00' is no day; read as blank" in read.notes[1]
        )


@pytest.mark.parametrize(
    "day",
    [
        "1990-05-13T00:00:00+00:00", "1990-05-13 14:05:06.123Z", "1990/05/13", "1990/5/13 14:05",
        "13.05.1990 14:05", "5/13/1990 12:00:00 AM", "1990年5月13日", "1990년 5월 13일",
        "May 13, 1990", "13 May 1990", "13-MAY-1990", "Sept 5, 1990", "642556800", "6.42556800E+8",
        "13th May 1990 10:00 PM",
    ],
)  # fmt: skip
def test_a_moment_s_day_is_read_however_programs_write_it(tmp_path: Path, day: str) -> None:
    (value,) = column(tmp_path, day).table["birthday"].to_pylist()
    expected: object = datetime.date(1990, 9, 5) if day.startswith("Sept") else MAY_13
    assert value == (day if "E+" in day or len(day) == 9 else expected)


@pytest.mark.parametrize(
    ("number", "day"),
    [
        ("1762000000", datetime.date(2025, 11, 1)),
        ("1762000000000", datetime.date(2025, 11, 1)),
        ("20261122", datetime.date(2026, 11, 22)),
        ("20261122T101500Z", datetime.date(2026, 11, 22)),
    ],
)
def test_a_number_is_a_day_only_in_a_column_of_days(
    tmp_path: Path, number: str, day: datetime.date
) -> None:
    assert column(tmp_path, number).table["birthday"].to_pylist() == [day]
    (value,) = column(tmp_path, number, name="code_2").table["code_2"].to_pylist()
    assert value == (int(number) if number.isdigit() else number)


def test_the_order_is_told_by_all_parts_of_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(separated, "ROWS_AT_ONCE", 1)
    path = tmp_path / "a.csv"
    path.write_text("customer_id,birthday,,\nA,01/02/1990,,\nB,13/05/1990,,\n", "utf-8")
    read = read_rows(path)
    assert read.table["birthday"].to_pylist() == [datetime.date(1990, 2, 1), MAY_13]


def test_a_moment_with_an_offset_is_no_day_where_its_column_is_none_of_days(tmp_path: Path) -> None:
    moment = "2026-03-02T18:30:00Z"
    assert column(tmp_path, moment, name="day").table["day"].to_pylist() == [moment]
    read = column(tmp_path, "2026-03-02T18:30:00", name="day")
    assert read.table["day"].to_pylist() == [datetime.date(2026, 3, 2)]
