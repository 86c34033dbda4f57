"""What a text states, as values: read by the checks' own readers, so that both always agree."""

from collections.abc import Iterator
from decimal import Decimal

from hookline.guardrails.adapters import calendar, numbers, promises
from hookline.guardrails.base import Copy, Passage
from hookline.guardrails.compiled import compiled
from hookline.records.sheet import FactSheet


def percents(passage: Passage) -> Iterator[Decimal]:
    """Percentages: 20 for `20 %`, 50 for `half price`."""
    for value, _ in numbers.stated_percents(passage.low):
        yield value


def amounts(passage: Passage) -> Iterator[tuple[Decimal, str]]:
    """(value, currency word or sign) of each price."""
    for value, unit, _ in numbers.stated_amounts(passage.low):
        yield value, unit


def quantities(passage: Passage) -> Iterator[Decimal]:
    """Points, first N, and the like."""
    for values, _ in numbers.stated_quantities(passage.low):
        yield from values


def dates(passage: Passage) -> Iterator[frozenset[tuple[int, int]]]:
    """Each date as the (month, day) pairs that it may mean."""
    for readings, _ in calendar.stated_dates(passage.low):
        yield readings


def weekdays(passage: Passage) -> Iterator[int]:
    """Days of the week, Monday 0."""
    for day, _ in calendar.stated_weekdays(passage):
        yield day


def times(passage: Passage) -> Iterator[str]:
    """Clock times, HH:MM; one without am or pm in both its readings."""
    for readings, _ in calendar.stated_times(passage.low):
        yield from sorted(readings)


def free(passage: Passage) -> list[str]:
    """The words that give something away."""
    return _reported("fact.free", passage)


def claims(passage: Passage) -> list[str]:
    """Superlatives and guarantees."""
    return _reported("claim.unsubstantiated", passage)


def _reported(code: str, passage: Passage) -> list[str]:
    """The pieces of the text that are reported under a code when a brief allows nothing."""
    copy, nothing = Copy({"body": passage.text}), compiled(FactSheet(channel="sms"))
    return [
        passage.text[found.span[0] : found.span[1]]
        for found in promises.adapter.check(copy, nothing)
        if found.code == code
    ]
