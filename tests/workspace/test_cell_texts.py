"""Cells of a spreadsheet are written as CSV would hold them."""

import datetime

import pytest

from hookline.workspace.cell_texts import Moment, cell_text, moment_kind, moment_of


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (42.0, "42"),
        (1.5, "1.5"),
        (True, "true"),
        (10**15 - 1, "999999999999999"),
        (10**15, "1.00000000000000E+15"),
        (float("inf"), None),
        ("  x ", "x"),
        ("", None),
        (datetime.datetime(2026, 11, 22, 14, 5), "2026-11-22T14:05:00"),
        (datetime.datetime(2026, 11, 22), "2026-11-22"),
        (datetime.timedelta(hours=23, minutes=59, seconds=59), "23:59:59"),
        (datetime.timedelta(hours=24), "24:00:00"),
        (datetime.timedelta(hours=26, seconds=59.6), "26:01:00"),
        (datetime.timedelta(hours=-26), "-26:00:00"),
    ],
)
def test_a_cell_is_its_text(cell: object, text: str | None) -> None:
    assert cell_text(cell) == text


@pytest.mark.parametrize(
    ("format_id", "code", "kind"),
    [
        (0, "", ""),
        (13, "", ""),
        (14, "", "moment"),
        (22, "", "moment"),
        (23, "", ""),
        (46, "", "duration"),
        (47, "", "moment"),
        (48, "", ""),
        (164, "yyyy-mm-dd", "moment"),
        (164, "[$-407]DD. MMM YYYY;@", "moment"),
        (164, "[h]:mm", "duration"),
        (164, "0.00E+00", ""),
        (164, "[Red]0", ""),
        (164, '0 "days"', ""),
        (164, r"0\d", ""),
        (164, "General", ""),
    ],
)
def test_a_number_format_tells_moments_from_numbers(
    format_id: int, code: str, kind: Moment
) -> None:
    assert moment_kind(format_id, code) == kind


@pytest.mark.parametrize(
    ("number", "from_1904", "text"),
    [
        (46348, False, "2026-11-22"),
        (44886, True, "2026-11-22"),
        (59, False, "1900-02-28"),
        (61, False, "1900-03-01"),
        (46348.5868055556, False, "2026-11-22T14:05:00"),
        (0.5, False, "12:00:00"),
        (1, False, "1900-01-01"),
        (-1, False, "-1"),
        (1e9, False, "1000000000"),
    ],
)
def test_days_since_1900_or_1904_are_dates(number: float, text: str, *, from_1904: bool) -> None:
    assert cell_text(moment_of(number, "moment", from_1904=from_1904)) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [(23.681, "23.6810"), (-1.215, "-1.2150"), (0.125, "0.125"), (1234.567, "1234.567"),
     (23.68, "23.68"), (23.6812, "23.6812"), (1210, "1210"), (1210.0, "1210")],
)  # fmt: skip
def test_a_number_of_three_decimals_is_none_of_thousands(number: float, text: str) -> None:
    assert cell_text(number) == text
    assert float(text) == number
