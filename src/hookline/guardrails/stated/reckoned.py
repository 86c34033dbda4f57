"""Days and hours that a brief does not write and that follow from those that it does."""

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from hookline.guardrails.stated.dates import stated_dates
from hookline.guardrails.stated.durations import time_unit
from hookline.guardrails.stated.figures import stated_figures
from hookline.guardrails.stated.granted_hours import opening_hours
from hookline.guardrails.stated.offered import sentence_around
from hookline.guardrails.stated.patterns import any_of, any_word, of_script
from hookline.guardrails.stated.times import stated_times
from hookline.records.language import Language
from hookline.text.pattern import compile_lazily


def calendar_days(low: str, reference_day: datetime.date | None) -> Iterator[datetime.date]:
    """The days of the calendar that a text names, each in the year beside it or the nearest one.

    Args:
        near: the day that a date without its year is nearest to; without it such a date is none.
    """
    for readings, (start, end) in stated_dates(low):
        if len(readings) != 1:
            continue  # 03/04 is one of two days, and the end of a month any month's
        ((month, day),) = readings
        year = _year_beside(low, start, end)
        if date := _day(year, month, day) if year else nearest_day(month, day, reference_day):
            yield date


def years_in(low: str) -> set[int]:
    """The years of this century that a text names."""
    return {int(year) for year in _YEAR.findall(low)}


def shifts(lows: Iterable[str]) -> set[int]:
    """-1 where a text counts from the day before a day, 1 where from the day after it."""
    steps: set[int] = set()
    for low in lows:
        words = _joints(low)
        steps |= {-1} if words.before.search(low) else set()
        steps |= {1} if words.after.search(low) else set()
    return steps


def hours_of_ranges(low: str) -> Iterator[float]:
    """How many hours lie between both ends of a range: 8 for `9-17`."""
    times = sorted(stated_times(low), key=lambda pair: pair[1])
    pairs = [
        (first, last)
        for (first, (_, end)), (last, (start, _)) in pairwise(times)
        if _joints(low).to.match(low, end, start + _LEAD)
    ]
    bare = [
        ((f"{match['first']}:00",), (f"{match['last']}:00",))
        for match in _joints(low).hours.finditer(low)
    ]
    for first, last in (*pairs, *opening_hours(low), *bare):
        lengths = {(_minutes(b) - _minutes(a)) % _DAY for a in first for b in last}
        if length := min(lengths - {0}, default=0):
            yield length / 60


def hours_between_told(low: str, language: str = "") -> Iterator[float]:
    """How many hours lie between two hours or two lengths of time that stand side by side.

    `Leaves at 06.50, not 07.15` is 25 minutes sooner, `20 minutes instead of 45` as many shorter.
    """
    clock = [
        (span, tuple(sorted(_minutes(each) / 60 for each in read)))
        for read, span in stated_times(low)
    ]
    lengths = [
        ((figure.start, figure.end), (float(figure.value) * _HOURS[unit],))
        for figure in stated_figures(low, language)
        if (unit := time_unit(figure.unit)) in _HOURS
    ]
    for numbers in (clock, lengths):
        for (first, ones), (other, others) in pairwise(sorted(numbers, key=lambda each: each[0])):
            is_range = _joints(low).to.match(low, first[1], other[0] + _LEAD) is not None
            between = abs(ones[0] - others[0]) if len(ones) == len(others) else 0
            if is_range or not 0 < between <= _FEW_HOURS:
                continue  # a range is as long as its ends are apart
            if sentence_around(low, *first) == sentence_around(low, *other):
                yield between


_HOURS = {"minute": 1 / 60, "hour": 1.0}
_FEW_HOURS = 2
"""By which something is sooner or shorter, at most."""


def _minutes(clock: str) -> int:
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)


def _year_beside(low: str, start: int, end: int) -> int | None:
    inside = _NUMBERS.findall(low[start:end])
    if len(inside) == len(("day", "month", "year")):
        year = next((n for n in inside if len(n) == len("2026")), f"20{inside[-1].zfill(2)}")
        return int(year)
    behind, before = _YEAR_BEHIND.match(low, end), _YEAR_BEFORE.search(low, 0, start)
    match = behind or before
    return int(match[1]) if match else None


def _day(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def nearest_day(month: int, day: int, reference_day: datetime.date | None) -> datetime.date | None:
    """The day without its year, in the year in which it is nearest to another day."""
    if reference_day is None:
        return None
    days = (
        _day(year, month, day)
        for year in (reference_day.year - 1, reference_day.year, reference_day.year + 1)
    )
    return min(filter(None, days), key=lambda date: abs(date - reference_day), default=None)


class _DayWords(NamedTuple):
    """Words for the day on either side of a day, and for a range of hours."""

    before: re.Pattern[str]
    after: re.Pattern[str]
    to: re.Pattern[str]
    hours: re.Pattern[str]
    """From an hour to one past twelve, without a sign: 9-17."""


@of_script
def _joints(languages: Mapping[str, Language]) -> _DayWords:
    known = [each.lexicon for each in languages.values()]
    to = any_of(word for each in known for word in (*each.days.to, *each.dates.to))
    return _DayWords(
        re.compile(
            any_word(languages, lambda each: each.days.day_before, is_begun=True, is_ended=True)
        ),
        re.compile(
            any_word(languages, lambda each: each.days.day_after, is_begun=True, is_ended=True)
        ),
        re.compile(rf"\s*(?:[-–—~〜～]|{to})\s*(?=\d)"),
        re.compile(
            rf"(?<![\d.,:/€$£₹-])(?P<first>\d{{1,2}})\s?(?:[-–—~〜～]|{to})\s?"
            r"(?P<last>1[3-9]|2[0-4])(?!\d|[.,:/-]\d|\s?[%€$₹])"
        ),
    )


_DAY = 24 * 60
_LEAD = 8
"""Characters of a time before its digits, at most: às 8h."""
_NUMBERS = compile_lazily(r"\d+")
_YEAR = compile_lazily(r"(?<!\d)20\d\d(?!\d)")
_YEAR_BEHIND = compile_lazily(r",?\s*(?:del?\s+)?(20\d\d)(?!\d)")
_YEAR_BEFORE = compile_lazily(r"(20\d\d)\s*年\s*$")
