"""Every day and hour that a brief tells, and those that follow from them."""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from typing import TypedDict, TypeVar

from hookline.guardrails.base import Passage
from hookline.guardrails.stated import readings
from hookline.guardrails.stated.feasts import feast_days
from hookline.guardrails.stated.granted_hours import ranges_of_hours
from hookline.guardrails.stated.reckoned import (
    calendar_days,
    hours_between_told,
    hours_of_ranges,
    shifts,
    years_in,
)

T = TypeVar("T")
NO_YEAR = "2028"
"""Of a date that is told without its year: a leap year, so that 29 February counts."""


class CalendarFacts(TypedDict):
    """The fields of a sheet's facts that tell the time."""

    dates: tuple[str, ...]
    weekdays: tuple[int, ...]
    closed_weekdays: tuple[int, ...]
    days_told: tuple[str, ...]
    feast_days: tuple[str, ...]
    times: tuple[str, ...]
    hours: tuple[float, ...]
    ranges: tuple[tuple[int, int], ...]
    days: tuple[int, ...]
    months: tuple[int, ...]


def calendar_facts(
    passages: Sequence[Passage], exact: Sequence[datetime.date], reference_day: datetime.date | None
) -> CalendarFacts:
    """The fields of its facts that tell the time.

    Args:
        exact: the days of its offers; a date without its year is nearest to the first of them.
        near: to which it is nearest where neither they nor its texts tell a year.
    """
    brief_days = _calendar_days(passages, exact, reference_day)
    steps = shifts(passage.low for passage in passages)
    shifted = [
        day + datetime.timedelta(days=step) for step in steps for day in (*exact, *brief_days)
    ]
    known = [*exact, *brief_days, *shifted]
    named = [day for passage in passages for day in readings.weekdays(passage)]
    shifted_weekdays = [(day + step) % 7 for step in steps for day in named]
    sure = [*exact, *(day for passage in passages for day in calendar_days(passage.low, None))]
    dates = [day.isoformat() for day in (*exact, *shifted)]
    return {
        "dates": _unique([*dates, *_dates(passages)]),
        "weekdays": _unique([*(day.weekday() for day in known), *named, *shifted_weekdays]),
        "closed_weekdays": _unique(
            day for passage in passages for day in readings.closed_weekdays(passage)
        ),
        "days_told": _unique(day.isoformat() for day in sure),
        "feast_days": _unique(day for passage in passages for day in feast_days(passage.low)),
        "times": _unique(time for passage in passages for time in readings.times(passage)),
        "hours": _unique(round(n, 6) for passage in passages for n in _lengths(passage)),
        "ranges": _unique(each.figures for p in passages for each in ranges_of_hours(p.low)),
        "days": _unique(day for passage in passages for day in readings.month_days(passage)),
        "months": _unique(month for passage in passages for month in readings.months(passage)),
    }


def _lengths(passage: Passage) -> Iterator[float]:
    yield from hours_of_ranges(passage.low)
    yield from hours_between_told(passage.low, passage.language)


def _calendar_days(
    passages: Sequence[Passage], exact: Sequence[datetime.date], reference_day: datetime.date | None
) -> list[datetime.date]:
    years = {year for passage in passages for year in years_in(passage.low)}
    if exact:
        reference_day = exact[0]
    elif reference_day is None and len(years) == 1:
        reference_day = datetime.date(years.pop(), 7, 1)  # the middle of the only year
    return [day for passage in passages for day in calendar_days(passage.low, reference_day)]


def _dates(passages: Iterable[Passage]) -> list[str]:
    """Month and day are what a reader sees."""
    return [
        f"{NO_YEAR}-{m:02}-{d:02}"
        for p in passages
        for pairs in readings.dates(p)
        for m, d in pairs
    ]


def _unique(values: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(values))
