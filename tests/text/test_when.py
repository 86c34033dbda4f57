from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.text.when import (
    DateRule,
    Duration,
    duration_words,
    is_within,
    parse_date,
    parse_duration,
)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("7d", 7.0),
        ("14 d", 14.0),
        ("1 day", 1.0),
        ("12h", 0.5),
        ("2 weeks", 14.0),
        ("36 hours", 1.5),
    ],
)
def test_a_duration_is_read_in_days(text: str, days: float) -> None:
    assert parse_duration(text) == Duration(days, text)


@pytest.mark.parametrize(
    ("text", "words"),
    [("7d", "7 days"), ("1h", "1 hour"), ("90min", "90 minutes"), ("1.5 weeks", "1.5 weeks")],
)
def test_a_duration_is_said_as_people_say_it(text: str, words: str) -> None:
    assert duration_words(text) == words


def test_what_is_no_duration_has_no_words() -> None:
    with pytest.raises(ValueError, match="write one like"):
        duration_words("soon")


@pytest.mark.parametrize("text", ["", "7", "d", "-7d", "7 moons", "7d 3h"])
def test_what_is_no_duration_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="write one like"):
        parse_duration(text)


@pytest.mark.parametrize(("text", "days"), [("today", 0), ("+7d", 7), ("+ 1 day", 1), ("Today", 0)])
def test_a_relative_date_counts_from_the_day_of_sending(text: str, days: int) -> None:
    assert parse_date(text) == DateRule("relative", None, days)


@given(st.dates())
def test_a_date_is_read_back(day: date) -> None:
    assert parse_date(day.isoformat()) == DateRule("fixed", day, None)


@pytest.mark.parametrize("text", ["2026-02-30", "30/11/2026", "tomorrow", "", "2026-W01-1"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"calendar|no date"):
        parse_date(text)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("12/31/2026", "2026-12-31"),
        ("31/12/26", "2026-12-31"),
        ("31.12.2026", "2026-12-31"),
        ("3.4.2027", "2027-04-03"),
        ("03/04/2027", "2027-04-03 or 2027-03-04"),
        ("04/04/2027", "2027-04-04"),
        ("12/31", "YEAR-12-31"),
        ("٢٠٢٦/١٢/٢٠", "2026-12-20"),
        ("2026.13.20", "a day as in 2026-11-30, or today, or +7d"),
        ("Dec 31st, 2026", "2026-12-31"),
        ("31 December 2026", "2026-12-31"),
        ("29/02/2027", "a day as in 2026-11-30, or today, or +7d"),
        ("29/02/2028", "2028-02-29"),
        ("31/31/2027", "a day as in 2026-11-30, or today, or +7d"),
        ("end of month", "a day as in 2026-11-30, or today, or +7d"),
    ],
)
def test_a_day_in_another_form_is_told_with_the_days_that_it_may_mean(
    written: str, meant: str
) -> None:
    with pytest.raises(ValueError, match="is no date") as found:
        parse_date(written)
    assert str(found.value).endswith(f"write {meant}")


@pytest.mark.parametrize(
    ("starts", "ends", "days_after", "is_one"),
    [
        ("2026-03-02", "2026-03-02", 0, True),
        ("2026-03-03", "", 0, False),
        ("", "2026-03-01", 0, False),
        ("", "2026-03-01", 1, True),
        ("2026-03-03", "2026-03-09", 9, False),  # days behind the end are none before the start
        ("", "", 0, True),
        ("today", "+7d", 0, True),
    ],
)
def test_a_day_is_within_when_it_is_the_first_the_last_or_between(
    starts: str, ends: str, days_after: int, *, is_one: bool
) -> None:
    assert is_within(date(2026, 3, 2), starts, ends, days_after=days_after) == is_one
