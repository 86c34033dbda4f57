"""What a spreadsheet's cell holds, as the same cell in CSV would be written."""

import datetime
import math
import re
from typing import Literal

from hookline.text.pattern import compile_lazily

EXACT = 10**15
"""From here on a spreadsheet has rounded a whole number: it keeps fifteen digits."""
FROM_1900, BEFORE_DAY_60, FROM_1904 = (
    datetime.datetime.combine(day, datetime.time())
    for day in (
        datetime.date(1899, 12, 30),
        datetime.date(1899, 12, 31),
        datetime.date(1904, 1, 1),
    )
)
"""Day 0 of a file, which names no time zone. Its day 60 is 29 February 1900, which never was."""
Moment = Literal["", "moment", "duration"]
"""What a number's format makes of it; "" for a plain number."""

_DATE_FORMATS = frozenset((*range(14, 23), *range(27, 37), *range(50, 59)))
_DURATION_FORMATS = frozenset((45, 46, 47))
"""Formats that have a number and no code. Source: ECMA-376 part 1, 18.8.30."""
_NO_FORMAT = compile_lazily(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
"""Pieces of a format code that are no format: text, escapes, widths, colours, locales."""

_LIKE_GROUPS = compile_lazily(r"-?[1-9]\d{0,2}\.\d{3}")
"""A number that would be read as one of thousands, were it a text; another 0 says what it is."""


def cell_text(cell: object) -> str | None:
    """A cell as CSV would hold it: 42, 1.5, true, 2026-11-22, 26:00:00; None for a blank one.

    A whole number with more digits than a spreadsheet keeps is written with its exponent, as the
    spreadsheet shows it, so that nobody takes it for an id.
    """
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, int | float):
        if not math.isfinite(cell):
            return None
        is_whole = float(cell).is_integer()
        return str(int(cell)) if is_whole and abs(cell) < EXACT else _exponent(float(cell))
    if isinstance(cell, datetime.datetime):
        is_day = cell.time() == datetime.time()
        return cell.date().isoformat() if is_day else cell.isoformat()
    if isinstance(cell, datetime.date | datetime.time):
        return cell.isoformat()
    if isinstance(cell, datetime.timedelta):
        return _hours(cell)
    text = str(cell).strip()
    return text or None


def moment_kind(format_id: int, code: str) -> Moment:
    """Is a number of this format a moment, or a duration of hours past a day's 24?"""
    if format_id in _DATE_FORMATS:
        return "moment"
    if format_id in _DURATION_FORMATS:
        return "duration" if format_id == 46 else "moment"
    formats = _NO_FORMAT.sub("", code.partition(";")[0]).casefold()
    if "[" in formats:
        return "duration"
    return "moment" if re.search("[ymdhs]", formats) else ""


def moment_of(number: float, kind: Moment, *, from_1904: bool) -> object:
    """The date, time or duration that a spreadsheet keeps as a number of days.

    Args:
        from_1904: does the file count days from 1904, as old ones of Macs do?
    Returns:
        The number itself where no calendar has such a day.
    Source: ECMA-376 part 1, 18.17.4.1.
    """
    first = FROM_1904 if from_1904 else FROM_1900 if number >= 60 else BEFORE_DAY_60
    try:
        days = datetime.timedelta(milliseconds=round(number * 86_400_000))
        if kind == "duration":
            return days
        if 0 <= number < 1:
            return (first + days).time()
        return first + days if number >= 0 else number
    except OverflowError:
        return number


def _hours(duration: datetime.timedelta) -> str:
    """Hours, minutes and seconds, however many days they are."""
    minutes, seconds = divmod(round(abs(duration).total_seconds()), 60)
    sign = "-" if duration < datetime.timedelta() else ""
    return f"{sign}{minutes // 60}:{minutes % 60:02}:{seconds:02}"


def _exponent(number: float) -> str:
    if abs(number) >= EXACT:
        return f"{number:.14E}"
    text = repr(number)
    return f"{text}0" if _LIKE_GROUPS.fullmatch(text) else text
