"""Dates and months of a text, on either side of the calendar's edges."""

from collections.abc import Callable

import pytest

from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.guardrails.stated.dates import stated_dates, stated_months
from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]


def dates(text: str) -> list[set[tuple[int, int]]]:
    return [set(readings) for readings, _ in stated_dates(text)]


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("on 31.12.", [{(12, 31)}]),
        ("on 32.12.", []),
        ("on 1.12.", [{(12, 1)}]),
        ("on 0.12.", []),
        ("on 1.13.", []),
        ("on 1.1.", [{(1, 1)}]),
        ("on 1.0.", []),
        ("by 31 january", [{(1, 31)}]),
        ("by 32 january", [{(1, 32)}]),  # of no month, so that no brief has it
        ("by 39 january", [{(1, 39)}]),
        ("by 40 january", []),  # something is counted
        ("until 16/23", [{(23, 16)}]),
        ("size 16/23", []),
        ("2026-12-31", [{(12, 31)}]),
        ("2026-13-01", []),
        ("until dec. 15", [{(12, 15)}]),
        ("until sept. 15", [{(9, 15)}]),
        ("until december 15", [{(12, 15)}]),
        ("in december. 15 eur off", []),  # a sentence ends
        ("in december\n15 eur off", []),
        # both orders are read where both can be meant
        ("until 3/12", [{(12, 3), (3, 12)}]),
        ("until 13/12", [{(12, 13)}]),
    ],
)
def test_a_date_has_a_day_and_a_month_of_the_calendar(
    text: str, readings: list[set[tuple[int, int]]]
) -> None:
    assert dates(text) == readings


@pytest.mark.parametrize(
    ("text", "is_date"),
    [
        ("a 3/10 chance", True),  # two figures on one side
        ("a 3/9 chance", False),
        ("10/3", True),
        ("a 9.3 score", False),
        ("a 09.03 score", True),
        ("on 9.3", True),  # a preposition
        ("9.3.", True),  # a day's own dot
        ("9.3.26", True),
        ("open 24/7", False),
        ("7-8 cups", False),
        ("07-08-26", True),
    ],
)
def test_two_numbers_are_a_date_only_by_what_stands_around_them(
    text: str, *, is_date: bool
) -> None:
    assert bool(dates(text)) == is_date


def test_both_ends_of_a_range_are_read() -> None:
    assert dates("20-30 november") == [{(11, 30)}, {(11, 20)}]
    assert dates("met code hola20 t/m 24 december") == [{(12, 24)}]  # a code is no day


def test_a_months_end_may_be_the_last_day_of_any_month() -> None:
    (readings,) = dates("until the end of the month")
    assert readings == {(1, 31), (2, 28), (2, 29), (3, 31), (4, 30), (5, 31), (6, 30), (7, 31),
                        (8, 31), (9, 30), (10, 31), (11, 30), (12, 31)}  # fmt: skip


def test_a_month_alone_is_read_behind_a_preposition_and_without_a_day() -> None:
    assert [month for month, _, _ in stated_months("since june, may help")] == [6]
    assert list(stated_months("until june 5")) == []


def test_an_abbreviation_that_counts_elsewhere_is_a_month_only_beside_a_day() -> None:
    assert list(stated_months("une routine en sept étapes")) == []
    assert [month for month, _, _ in stated_months("the sale is on from sep")] == [9]
    assert dates("until 7 sept") == [{(9, 7)}]


@pytest.mark.parametrize(
    ("language", "end", "copy", "is_told"),
    [
        ("id", "2026-12-31", "s/d 31 Des 2026", False),
        ("id", "2026-12-31", "s/d 29 Des 2026", True),
        ("id", "2026-12-31", "s/d 29 Des.", True),
        ("pl", "2026-12-06", "do 6 gru 2026", False),
        ("pl", "2026-12-06", "do 8 gru 2026", True),
        ("tr", "2026-12-25", "25 Ara 2026", False),
        ("tr", "2026-12-25", "26 Ara 2026", True),
        ("it", "2026-09-05", "3 set di lenzuola", False),  # three of a thing
        ("it", "2026-09-05", "fino al 3 set", True),
        ("it", "2026-09-05", "fino al 5 set", False),
    ],
)
def test_a_month_that_is_shortened_to_another_word_is_a_date_where_it_ends_one(
    resolved: Resolve, language: str, end: str, copy: str, *, is_told: bool
) -> None:
    brief = resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\n"
                     f"offer: {{text: '3 x', percent: 5, ends: {end}}}\n")  # fmt: skip
    found = check({"body": copy}, compile_sheet(brief, "push", language))
    assert ("fact.date" in {finding.code for finding in found}) is is_told
