"""Days and hours: a date, a weekday or a clock time that the brief does not have."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import ClassVar

from hookline.guardrails.base import WORD, Copy, Passage, Violation
from hookline.guardrails.brief_calendar import NO_YEAR
from hookline.guardrails.clock_times import tells_opening_hours, told_ranges, wrong_times
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.stated.closed_days import closed_days
from hookline.guardrails.stated.dates import (
    LAST_DAYS,
    MONTH,
    SEPARATED,
    may_name_month,
    may_state_date,
    stated_dates,
    stated_months,
)
from hookline.guardrails.stated.figures import stated_figures
from hookline.guardrails.stated.granted import told_short
from hookline.guardrails.stated.month_days import DAY, stated_month_days
from hookline.guardrails.stated.offered import (
    is_any,
    is_meeting,
    is_of_others,
    is_offered,
    is_own_time,
    is_quoted,
    sentence_around,
)
from hookline.guardrails.stated.ordinals import numbers_in_series, stated_ordinals
from hookline.guardrails.stated.phrasing import is_han
from hookline.guardrails.stated.times import CLOCK, may_tell_time
from hookline.guardrails.stated.weekday_dates import days_beside_weekdays
from hookline.guardrails.stated.weekdays import WEEKDAY, ends_on, may_name_weekday, stated_weekdays
from hookline.guardrails.triggers import DIGIT
from hookline.records.words import Severity
from hookline.text.pattern import compile_lazily


class Calendar:
    """When it starts, when it ends, when the doors are open; a scene may have any day."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "fact.date": "error",
        "fact.weekday": "error",
        "fact.time": "error",
    }

    def triggers(self, sheet: CompiledSheet) -> int:
        hours = DIGIT.bit if tells_opening_hours(sheet) else CLOCK.bit
        return MONTH.bit | WEEKDAY.bit | SEPARATED.bit | DAY.bit | hours

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        for passage in copy.passages:
            is_named = may_name_month(passage)
            if may_state_date(passage, is_named=is_named):
                yield from _dates(passage, sheet, is_named=is_named)
            if sheet.figures is not None and is_named:
                yield from _months(passage, sheet)
            if passage.triggers_met & DAY.bit:
                yield from _short_dates(passage, sheet)
                yield from _days_alone(passage, sheet)
            if passage.digits and (tells_opening_hours(sheet) or may_tell_time(passage)):
                yield from wrong_times(passage, sheet)
            if may_name_weekday(passage):
                yield from _weekdays(passage, sheet)


def _dates(passage: Passage, sheet: CompiledSheet, *, is_named: bool) -> Iterator[Violation]:
    last_end = 0
    dates = stated_dates(passage.low, named=is_named)
    for readings, (start, end) in sorted(dates, key=lambda pair: pair[1]):
        if start < last_end:
            continue
        last_end = end
        is_scene = readings == LAST_DAYS and not is_offered(passage.low, start, end, sheet.language)
        is_feast = any(f"{m:02}-{d:02}" in sheet.sheet.facts.feast_days for m, d in readings)
        if not (readings & sheet.month_days or is_scene or is_feast):
            excerpt = " ".join(passage.prose[start:end].split())
            violation = passage.violation(
                "fact.date", f"{excerpt} is not in the brief", (start, end)
            )
            is_sample = is_quoted(passage.low, start, end) or is_own_time(
                passage.low, start, end, sheet.language
            )
            yield violation._replace(severity="warn") if is_sample else violation
        elif span := _wrong_year(passage.low, start, end, sheet):
            excerpt = passage.prose[slice(*span)]
            yield passage.violation("fact.date", f"the year {excerpt} is not in the brief", span)


def _short_dates(passage: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    """Those beside a month that the language shortens to a word of others: `29 Des 2026`."""
    for day, (start, end) in told_short(passage.low, sheet.language):
        if day not in sheet.month_days:
            excerpt = passage.prose[start:end]
            yield passage.violation("fact.date", f"{excerpt} is not in the brief", (start, end))


def _wrong_year(low: str, start: int, end: int, sheet: CompiledSheet) -> tuple[int, int] | None:
    """Where the year of a date stands that the brief has in another one: `18/12/2027`, `18.12.27`.

    A likely year behind a month that is named is judged as a number.
    """
    facts = sheet.sheet.facts
    matches = (
        _YEAR_WITHIN.search(low, start, end),
        _SHORT_YEAR.search(low, start, end),
        _YEAR_BEHIND.match(low, end),
    )
    match = next(filter(None, matches), None)
    if match is None or sheet.figures is None or not facts.days_told:
        return None  # days without a year have none to be held to
    days = (*facts.days_told, *(day for day in facts.dates if day[:4] != NO_YEAR))
    brief_years = {day[:4] for day in days} | {f"{value:.0f}" for value in sheet.figures}
    is_own = any(len(year) == len("2026") and year.endswith(match["year"]) for year in brief_years)
    return None if is_own else match.span("year")


def _days_alone(passage: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    """A day without its month: `from the 29th`, `Tuesday the 22nd`."""
    judged = list(days_beside_weekdays(passage))
    for day, weekday, span in judged:
        place = (passage.low, *span)
        is_scene = is_quoted(*place) or not (sheet.days and day != _UNLUCKY)
        problem = _wrong_day(day, weekday, sheet)
        if problem and (not is_scene or is_offered(*place, sheet.language)):
            excerpt = passage.prose[slice(*span)]
            yield passage.violation("fact.date", f"day {excerpt} {problem}", span)
    spans = [span for *_, span in judged]
    hours = [span for *_, span in told_ranges(passage, sheet)]
    for day, (start, end) in stated_month_days(passage):
        is_told = day in sheet.days or (start, end) in spans
        is_told = is_told or any(first <= start and end <= last for first, last in hours)
        if not is_told and not is_quoted(passage.low, start, end):
            excerpt = passage.prose[start:end]
            yield passage.violation("fact.date", f"day {excerpt} is not in the brief", (start, end))


def _wrong_day(day: int, weekday: int, sheet: CompiledSheet) -> str:
    """What is wrong with a day beside its weekday; "" where the brief has it, or may have it."""
    if day not in sheet.days:
        return "is not in the brief"
    falls_on = {known_day.weekday() for known_day in _known_days(sheet) if known_day.day == day}
    is_named = weekday in falls_on or weekday in sheet.weekdays
    return "falls on another weekday" if falls_on and not is_named else ""


_YEAR_WITHIN = compile_lazily(r"(?<!\d)(?P<year>\d{4})(?!\d)")
_YEAR_BEHIND = compile_lazily(r"\.?[\s,]{1,2}(?P<year>2[1-9]\d\d)(?!\d|[.,:]\d|\s[^\W\d_])")
_SHORT_YEAR = compile_lazily(r"\d(?P<sign>[./-])\d{1,2}(?P=sign)(?P<year>\d\d)\.?$")
_UNLUCKY = 13
"""The day of a month that is spoken of with its weekday and promises nothing."""


def _known_days(sheet: CompiledSheet) -> list[date]:
    """The days of the brief whose weekday is known."""
    return list(map(date.fromisoformat, sheet.sheet.facts.days_told))


def _months(passage: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    """A month without a day, where the sheet holds all that the brief says of time."""
    brief_months = sheet.months | {month for month, _ in sheet.month_days}
    for month, is_bound, (start, end) in stated_months(passage.low):
        if month in brief_months:
            continue
        place = (passage.low, start, end, sheet.language)
        if (is_bound or is_offered(*place)) and not is_own_time(*place):
            excerpt = passage.prose[start:end]
            yield passage.violation("fact.date", f"{excerpt} is not in the brief", (start, end))


def _weekdays(passage: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    has_days, previous_end = bool(sheet.weekdays or sheet.month_days), 0
    in_series = set(_in_series(passage, sheet))
    stated = sorted(stated_weekdays(passage), key=lambda pair: pair[1])
    closed = closed_days(passage.low, stated) if sheet.sheet.facts.closed_weekdays else []
    for day, (start, end) in stated:
        is_closed = (day, (start, end)) in closed and day in sheet.sheet.facts.closed_weekdays
        if (start, end) in in_series or is_closed:
            continue
        place, before = (passage.low, start, end), previous_end
        previous_end = end
        written = _day_beside(place, day, sheet)
        if written and is_offered(*place, sheet.language):
            yield passage.violation("fact.weekday", f"{written} is another day", (start, end))
            continue
        if day in sheet.weekdays or is_any(*place):
            continue
        if is_offered(*place, sheet.language) or _ends_offer(place, before):
            excerpt = passage.prose[start:end]
            violation = passage.violation(
                "fact.weekday", f"{excerpt} is not in the brief", (start, end)
            )
            # a brief that knows no day promises none, so that a day to meet may be a scene
            is_scene = not has_days and is_meeting(*place, sheet.language)
            is_scene = is_scene or is_quoted(*place) or is_of_others(*place, sheet.language)
            is_scene = is_scene or is_own_time(*place, sheet.language)
            yield violation._replace(severity="warn") if is_scene else violation


def _in_series(passage: Passage, sheet: CompiledSheet) -> Iterator[tuple[int, int]]:
    """Where a word of a day means the second one of what the brief speaks of: `segunda peça`."""
    known = sheet.sheet.facts.ordinals
    for ordinal in stated_ordinals(passage.low, sheet.language) if known else ():
        if numbers_in_series(ordinal, known):
            yield ordinal.start, ordinal.end


def _day_beside(place: tuple[str, int, int], weekday: int, sheet: CompiledSheet) -> str:
    """The brief's date right beside a weekday that it does not fall on: `Friday, 24 December`."""
    if not sheet.sheet.facts.days_told:
        return ""
    low, start, end = place
    for readings, (first, last) in stated_dates(low):
        is_beside = _BEFORE_DATE.fullmatch(low, end, first) if first >= end else False
        is_beside = is_beside or (last <= start and _IN_BRACKETS.fullmatch(low, last, start))
        if len(readings) > 1 or not is_beside:
            continue
        ((month, day),) = readings
        days = [d for d in _known_days(sheet) if (d.month, d.day) == (month, day)]
        if days and all(d.weekday() != weekday for d in days):
            return " ".join(low[first:last].split())
    return ""


_BEFORE_DATE = compile_lazily(r"\.?,?\s(?:\w{1,3}\s)?")
_IN_BRACKETS = compile_lazily(r"\s?[（(]")


def _ends_offer(place: tuple[str, int, int], previous_end: int) -> bool:
    """Does something end on the day that stands alone in its sentence, or beside a figure?

    `Tot vrijdag 20% eraf`; in `Do niedzieli pada śnieg` it only snows.
    """
    if (span := ends_on(*place, previous_end)) is None:
        return False
    low = place[0]
    first, last = sentence_around(*place)
    sides = low[first : span[0]].strip(), low[span[1] : last].strip()
    is_in_han = any(is_han(side[:1]) for side in sides)
    n_others = max(map(len, sides)) if is_in_han else len(WORD.findall(" ".join(sides)))
    return n_others <= _FEW or bool(stated_figures(low[first:last]))


_FEW = 1
"""Words that may stand with such a day, or characters in Han."""


adapter = Calendar()
