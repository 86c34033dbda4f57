"""Days as people of a country write them, read on a Sunday in November."""

import datetime

import pytest

from hookline.records.brief_dates import days_meant

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
