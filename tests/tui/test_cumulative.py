"""The money day by day in text: what is drawn stands where its value is."""

import datetime
import re
from dataclasses import replace

import pytest

from hookline.records.lift_picture import Cumulative, Look
from hookline.tui.cumulative import (
    BAND,
    HIGHEST,
    LINE,
    LOWEST,
    RANGE,
    SHORT_LEGEND,
    ZERO,
    chart_lines,
)

FIRST = datetime.date(2026, 11, 1)


def chart(days: int) -> Cumulative:
    """A difference that goes from 0 to 10, in ranges of 2 and 4 to either side."""
    looks = tuple(
        Look(FIRST + datetime.timedelta(n), value, value - 2, value + 2, value - 4, value + 4)
        for n in range(days)
        for value in [10 * n / (days - 1)]
    )
    names = tuple(look.day.isoformat() for look in looks)
    title = "Money a customer over held-back customers, day by day: at last ₹10.00"
    return Cumulative(title, looks, names, -4.0, 14.0, "-4.00", "14.00")


def test_where_nothing_lies_below_it_zero_is_the_lowest_row_and_named_so() -> None:
    drawn = replace(chart(30), lowest=0.0, bottom="0")
    lines = chart_lines(drawn, 76, 12)
    last = next(at for at, line in enumerate(lines) if "2026-11-01" in line) - 1
    assert lines[last].split()[0] == "0"
    nearly = replace(chart(30), lowest=-0.01, bottom="-0.01")  # on zero's own row
    assert chart_lines(nearly, 76, 12)[last].split()[0] == "0"


@pytest.mark.parametrize(("width", "n_lines"), [(len(SHORT_LEGEND), 1), (len(SHORT_LEGEND) - 1, 3)])
def test_what_the_signs_mean_is_said_on_one_line_where_that_has_room(
    width: int, n_lines: int
) -> None:
    lines = chart_lines(chart(30), width, 14)
    last = next(at for at, line in enumerate(lines) if "2026-11-01" in line)
    assert len([line for line in lines[last + 1 :] if line]) == n_lines


@pytest.mark.parametrize("size", [(116, 30), (76, 8), (40, 3)])
def test_a_chart_fits_its_room_and_names_its_ends(size: tuple[int, int]) -> None:
    lines = chart_lines(chart(30), *size)
    assert all(len(line) <= size[0] for line in lines[1:])
    rows = lines[1 : next(at for at, line in enumerate(lines) if "2026-11-01" in line)]
    assert LOWEST <= len(rows) <= HIGHEST
    assert rows[0].startswith("14.00")
    assert rows[-1].startswith("-4.00")
    assert sum(row.split()[0] == "0" for row in rows) == 1


def test_a_chart_of_few_days_is_as_wide_as_its_room() -> None:
    lines = chart_lines(chart(3), 60, 30)
    assert {len(line) for line in lines[1 : HIGHEST + 1]} == {59}


def test_the_line_stands_in_its_range_and_that_in_the_band() -> None:
    lines = chart_lines(chart(2), 30, 30)
    column = "".join(line[-1] for line in lines[1 : HIGHEST + 1]).replace(ZERO, "")
    assert re.fullmatch(f"{BAND}+{RANGE}+{LINE}{RANGE}+{BAND}+", column.replace(" ", ""))


def test_no_difference_is_drawn_through_whatever_stands_there_but_the_line() -> None:
    lines = chart_lines(chart(2), 30, 30)
    zero = next(line for line in lines[1:] if line.split()[:1] == ["0"])
    assert zero.endswith(ZERO)
    assert LINE in zero
