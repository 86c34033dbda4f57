"""The day that people mean, told from the day on which they write it: 31.12.2026, Ende Dezember."""

import re
from calendar import monthrange
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from hookline.records.language import Language
from hookline.records.profiles import of_all_languages, profiles
from hookline.records.shorthand_readings import day_meant, month_numbers, western_years
from hookline.text.digits import fold_digits
from hookline.text.in_words import date_words
from hookline.text.pattern import compile_lazily
from hookline.text.when import YEAR_FIRST, parse_date


def days_meant(written: str, today: date, *, first: str) -> list[str]:
    """What it means in a brief's form, the nearest day to come where no year is named.

    Args:
        first: what people there write first in 5/12: `day` or `month`; "" where nobody knows.
    Returns:
        One day; several where nobody can tell; none where it is no day at all.
    """
    text = western_years(" ".join(fold_digits(written).casefold().split()).strip(" .,"))
    try:
        parse_date(text)
    except ValueError:
        pass
    else:
        return [text]
    days = list(dict.fromkeys(_in_numbers(text, today, first)))
    if days:
        return days
    last = last_of_month(text, today)
    return [last] if last else _named(day_meant(written), today)


def names_year(written: str) -> bool:
    """Does a day stand there with its year, in any calendar?"""
    text = western_years(" ".join(fold_digits(written).casefold().split()).strip(" .,"))
    match = _NUMBERS.fullmatch(text)
    return bool(match["year"]) if match else _YEAR.search(text) is not None


def year_doubt(written: str, day: date | None, today: date | None) -> str:
    """That a day without its year may be another year's, which is named; "" where hardly.

    Args:
        day: the one that it was taken for; None where it is none of the calendar.
    """
    if day is None or today is None or names_year(written):
        return ""
    if day < today:
        return f"it is past, and {date_words(_in_other_year(day, 1))} is the next one"
    if day <= today + NINE_MONTHS:
        return ""
    whose = "next" if day.year > today.year else "this"
    return f"it is {whose} year's, and {date_words(_in_other_year(day, -1))} is past"


def _in_other_year(day: date, step: int) -> date:
    """That day of the calendar in the nearest year before or after which has one."""
    for n_years in range(1, 9):  # a 29 February
        try:
            return day.replace(year=day.year + step * n_years)
        except ValueError:
            continue
    raise AssertionError(f"{day} in no year")


def _in_numbers(text: str, today: date, first: str) -> Iterator[str]:
    if match := YEAR_FIRST.fullmatch(text):
        yield from _day(int(match[1]), int(match[2]), int(match[3]), today)
    if not (match := _NUMBERS.fullmatch(text)):
        return
    a, b, year = int(match["a"]), int(match["b"]), int(match["year"] or 0)
    if 0 < year < 100:
        year += 2000
        if abs(year - today.year) > NEAR and abs(a + 2000 - today.year) <= NEAR:
            a, b, year = b, int(match["year"]), a + 2000  # 26/12/20, as in ISO's order
            yield from _day(year, a, b, today)
            return
    by_order = {"day": (b, a), "month": (a, b)}
    wanted = "day" if match["sign"] == "." else first
    readings = [list(_day(year, month, day, today)) for month, day in by_order.values()]
    usual = list(_day(year, *by_order[wanted], today)) if wanted else []
    for days in [usual] if usual else readings:
        yield from days


def last_of_month(low: str, today: date | None) -> str:
    """The last day of a month, this one or a named one, whose end a text tells; "" for others."""
    if today is None:
        return ""
    month_end, named_end, numbers = _ends()
    if month_end.fullmatch(low):
        return today.replace(day=monthrange(today.year, today.month)[1]).isoformat()
    match = named_end.fullmatch(low) or named_end.fullmatch(f"the {low}")
    if not match:
        return ""
    name = match["month"] or match["named"]
    month, year = numbers.get(name) or int(name.rstrip("月월 ")), int(match["year"] or 0)
    if not 1 <= month <= MONTHS:
        return ""
    year = year or today.year + (month < today.month)
    return date(year, month, monthrange(year, month)[1]).isoformat()


def _named(meant: str, today: date) -> list[str]:
    if meant.startswith("YEAR-"):
        _, month, day = meant.split("-")
        return list(_day(0, int(month), int(day), today))
    return [meant] if meant else []


def _day(year: int, month: int, day: int, today: date) -> Iterator[str]:
    """The day in the calendar; without a year the next one that there is."""
    for each in [year] if year else range(today.year, today.year + 9):  # a 29 February
        try:
            day_meant = date(each, month, day)
        except ValueError:
            continue
        if year or day_meant >= today:
            yield day_meant.isoformat()
            return


@of_all_languages
def _ends(
    languages: Mapping[str, Language],
) -> tuple[re.Pattern[str], re.Pattern[str], dict[str, int]]:
    """The end of this month, the end of a named one, and the months' numbers by their names."""
    dates, books = [each.lexicon.dates for each in languages.values()], profiles().phrases
    numbers = month_numbers(languages)
    month_end = "|".join(pattern for each in dates for pattern in each.month_end)
    before = {word for each in dates for word in each.end_of}
    before |= {pattern for book in books.values() for pattern in book.month_end}
    end_of = "|".join(sorted(before, key=len, reverse=True))
    behind = "|".join(pattern for book in books.values() for pattern in book.month_end_behind)
    names = "|".join(sorted(map(re.escape, numbers), key=len, reverse=True))
    year = r"(?:\.?,?\s+(?:de |del )?(?P<year>20\d\d))?"
    named = rf"(?:{end_of})\s+(?:(?P<month>{names}){year})"
    named_before_end = rf"(?P<named>{names}|\d{{1,2}}\s?[月월])\s?(?:{behind})"
    return re.compile(month_end), re.compile(f"{named}|{named_before_end}"), numbers


MONTHS = 12
_NUMBERS = compile_lazily(
    r"(?P<a>\d{1,2})\s?(?P<sign>[./-])\s?(?P<b>\d{1,2})(?:\s?(?P=sign)\s?(?P<year>20\d\d|\d\d))?"
)
_YEAR = compile_lazily(r"20\d\d|[/.-]\d\d$")
NINE_MONTHS = timedelta(days=274)
"""A day that lies further ahead was there within the last three months: it may be meant."""
NEAR = 3
"""Years around today in which a day with two figures for its year is believed to be."""
