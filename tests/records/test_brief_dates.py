"""Days as people of a country write them, read on a Sunday in November."""

import datetime

import pytest

from hookline.records.brief_dates import days_meant, names_year, year_doubt

TODAY = datetime.date(2026, 11, 29)
ANYWHERE = [
    ("31.12.2026", "2026-12-31"), ("31.12.26", "2026-12-31"), ("31. 12. 2026", "2026-12-31"),
    ("31/12/2026", "2026-12-31"), ("12/31/2026", "2026-12-31"), ("2026/12/31", "2026-12-31"),
    ("31.12.", "2026-12-31"), ("28.11.", "2027-11-28"), ("29.11.", "2026-11-29"),
    ("31 Dec", "2026-12-31"), ("31. Dezember", "2026-12-31"), ("31 d\u00e9c. 2026", "2026-12-31"),
    ("end of month", "2026-11-30"), ("the last day of the month", "2026-11-30"),
    ("letzter Tag des Monats", "2026-11-30"), ("Monatsende", "2026-11-30"),
    ("fin du mois", "2026-11-30"), ("Ende Dezember", "2026-12-31"), ("Ende Oktober", "2027-10-31"),
    ("end of December", "2026-12-31"), ("Ende Februar 2028", "2028-02-29"),
    ("29 Feb", "2028-02-29"), ("heute", "today"), ("+7d", "+7d"), ("2026-12-31", "2026-12-31"),
    ("5/5/2027", "2027-05-05"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "day"), ANYWHERE)
@pytest.mark.parametrize("first", ["day", "month", ""])
def test_a_day_that_can_mean_one_only_is_read_in_every_country(
    written: str, day: str, first: str
) -> None:
    assert days_meant(written, TODAY, first=first) == [day]


@pytest.mark.parametrize(
    ("first", "days"),
    [("day", ["2026-12-05"]), ("month", ["2027-05-12"]), ("", ["2026-12-05", "2027-05-12"])],
)
def test_what_may_be_two_days_is_read_as_the_country_writes_it(first: str, days: list[str]) -> None:
    assert days_meant("5/12", TODAY, first=first) == days


@pytest.mark.parametrize("written", ["soon", "BACK20", "31.02.2026", "31.13.", "", "12"])
def test_what_is_no_day_is_none(written: str) -> None:
    assert days_meant(written, TODAY, first="day") == []


@pytest.mark.parametrize(
    ("written", "today", "doubt"),
    [
        ("20 November", "2026-11-20", ""),  # it is today
        ("20 November", "2026-11-21", "it is next year's, and 20 November 2026 is past"),
        ("20.11.", "2027-02-18", "it is this year's, and 20 November 2026 is past"),
        ("20/11", "2027-02-19", ""),  # 274 days ahead
        ("11月20日", "2026-11-30", "it is next year's, and 20 November 2026 is past"),
        ("20 नवंबर", "2026-11-30", "it is next year's, and 20 November 2026 is past"),
        ("fin octobre", "2026-11-30", "it is next year's, and 31 October 2026 is past"),
        ("29 Feb", "2027-05-01", "it is next year's, and 29 February 2024 is past"),
    ],
)
def test_a_day_without_its_year_names_last_years_where_it_was_within_three_months(
    written: str, today: str, doubt: str
) -> None:
    on = datetime.date.fromisoformat(today)
    (day,) = days_meant(written, on, first="day")
    assert year_doubt(written, datetime.date.fromisoformat(day), on) == doubt


def test_a_day_without_its_year_that_is_past_names_the_next_one() -> None:
    day = datetime.date(2026, 11, 28)
    assert year_doubt("28.11.", day, TODAY) == "it is past, and 28 November 2027 is the next one"
    assert year_doubt("28.11.", day, None) == year_doubt("+7d", None, TODAY) == ""
    leap_day = datetime.date(2024, 2, 29)
    assert year_doubt("29 Feb", leap_day, TODAY).endswith("29 February 2028 is the next one")


@pytest.mark.parametrize(
    ("written", "is_named"),
    [
        ("28.11.2026", True), ("28.11.26", True), ("28/11", False), ("28.11", False),
        ("28 Nov 2026", True), ("28 Nov", False), ("18/dic/26", True), ("2026-11-28", True),
        ("2026年11月28日", True), ("11月28日", False), ("令和8年11月28日", True),
        ("28/11/2569", True), ("٢٠٢٦/١١/٢٨", True), ("Ende Oktober", False),
    ],
)  # fmt: skip
def test_a_year_is_named_in_any_calendar_and_a_month_in_figures_is_none(
    written: str, is_named: bool
) -> None:
    assert names_year(written) is is_named
    if is_named:
        assert year_doubt(written, datetime.date(2027, 11, 28), TODAY) == ""
