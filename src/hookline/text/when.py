"""Durations and dates as a brief writes them."""

import re
from datetime import date, timedelta
from typing import Literal, NamedTuple

from hookline.text.digits import fold_digits
from hookline.text.pattern import compile_lazily

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""The months as engines, spreadsheets and briefs cut them short in English."""


class Duration(NamedTuple):
    """A length of time in days, and the words it was written in."""

    days: float
    text: str


class DateRule(NamedTuple):
    """A day of the calendar (`fixed`), or so many days after the day of sending (`relative`)."""

    kind: Literal["fixed", "relative"]
    date: date | None
    plus_days: int | None


def parse_duration(text: str) -> Duration:
    """`7d`, `23h`, `2 weeks`.

    Raises:
        ValueError: what was written is no duration.
    """
    number, unit = _number_and_unit(text)
    return Duration(number * _UNITS[unit], text.strip())


def duration_words(text: str) -> str:
    """A duration as people say it: `7d` is `7 days`, `1h` is `1 hour`.

    Raises:
        ValueError: what was written is no duration.
    """
    number, unit = _number_and_unit(text)
    return f"{number:g} {_UNIT_WORDS[unit]}{'' if number == 1 else 's'}"


def _number_and_unit(text: str) -> tuple[float, str]:
    """The number, and the first letter of its unit."""
    match = _DURATION.fullmatch(fold_digits(text).strip().lower())
    if match is None:
        raise ValueError(f"'{text}' is no duration; write one like 7d or 23h")
    return float(match[1]), match[2][0]


def is_within(day: date, starts: str, ends: str, *, days_after: int = 0) -> bool:
    """Is the day one of those from a first to a last one, or up to so many days behind the last?

    "" does not bind, nor does a relative day, which moves with the day of sending.

    Raises:
        ValueError: what was written is no date.
    """
    first, last = (parse_date(text).date if text else None for text in (starts, ends))
    has_begun = first is None or first <= day
    return has_begun and (last is None or day <= last + timedelta(days_after))


def parse_date(text: str) -> DateRule:
    """`2026-11-30`, `today`, `+7d`.

    Raises:
        ValueError: what was written is no date.
    """
    written = fold_digits(text).strip().lower()
    if written == "today":
        return DateRule("relative", None, 0)
    if match := _PLUS_DAYS.fullmatch(written):
        return DateRule("relative", None, int(match[1]))
    try:
        if _ISO_DATE.fullmatch(written):
            return DateRule("fixed", date.fromisoformat(written), None)
    except ValueError:
        raise ValueError(f"'{text}' is not in the calendar") from None
    fix = " or ".join(_days_meant(written)) or "a day as in 2026-11-30, or today, or +7d"
    raise ValueError(f"'{text}' is no date; write {fix}")


def calendar_date(text: str, today: date) -> date | None:
    """A brief's date, those relative to the send day counted from today; None for a blank."""
    if not text:
        return None
    rule = parse_date(text)
    return rule.date or today + timedelta(days=rule.plus_days or 0)


def _days_meant(written: str) -> list[str]:
    """The days that 12/31/2026, 31.12.2026 or `dec 31, 2026` may mean, as a brief has them."""
    if match := YEAR_FIRST.fullmatch(written):
        pairs, year = [(match[3], match[2])], match[1]
    elif match := _NUMBERS.fullmatch(written):
        first, second, year = match[1], match[2], match[3]
        pairs = [(first, second)] if "." in written else [(first, second), (second, first)]
    elif match := _NAMED_MONTH.fullmatch(written):
        month = str(MONTHS.index((match[2] or match[3])[:3]) + 1)
        pairs, year = [(match[1] or match[4], month)], match[5]
    else:
        return []
    if year and len(year) < _LONG_YEAR:
        year = f"20{year}"
    days = []
    for day, month in pairs:
        try:
            date(int(year or _LEAP_YEAR), int(month), int(day))
        except ValueError:
            continue
        days.append(f"{year or 'YEAR'}-{int(month):02}-{int(day):02}")
    return list(dict.fromkeys(days))


_UNITS = {"m": 1 / 1440, "h": 1 / 24, "d": 1.0, "w": 7.0}
_UNIT_WORDS = {"m": "minute", "h": "hour", "d": "day", "w": "week"}
_DURATION = compile_lazily(
    r"(\d{1,6}(?:\.\d{1,6})?)\s*(min|mins|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?)\.?",
    re.ASCII,
)
_PLUS_DAYS = compile_lazily(r"\+\s*(\d{1,4})\s*(?:d|days?)", re.ASCII)
_LONG_YEAR = 4
_LEAP_YEAR = "2028"
_NUMBERS = compile_lazily(r"(\d{1,2})[/.](\d{1,2})(?:[/.]((?:20)?\d\d))?\.?", re.ASCII)
YEAR_FIRST = compile_lazily(r"(20\d\d)\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{1,2})\.?", re.ASCII)
_MONTH = rf"({'|'.join(MONTHS)})[a-z]*"
_DAY = r"(\d{1,2})(?:st|nd|rd|th)?"
_NAMED_MONTH = compile_lazily(
    rf"(?:{_DAY}\.? (?:of )?{_MONTH}|{_MONTH}\.? {_DAY})(?:,? (20\d\d))?", re.ASCII
)
_ISO_DATE = compile_lazily(r"\d{4}-\d{2}-\d{2}", re.ASCII)
