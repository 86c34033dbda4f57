"""What a text states, as values: read by the checks' own readers, so that both always agree."""

from collections.abc import Iterator
from decimal import Decimal

from hookline.guardrails.adapters import calendar, numbers, promises
from hookline.guardrails.base import Copy, Family, Passage
from hookline.guardrails.compiled import compiled
from hookline.records.sheet import Facts, FactSheet

ANY_TIME = tuple(f"{hour:02}:{minute:02}" for hour in range(24) for minute in range(60))


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


def weekdays(passage: Passage) -> list[int]:
    """Days of the week, Monday 0: those whose absence from a sheet is a finding."""
    every = range(7)
    if not _reported(calendar.adapter, "fact.weekday", passage, Facts()):
        return []
    return [day for day in every if _missed(passage, Facts(weekdays=_without(every, day)), "fact.weekday")]


def times(passage: Passage) -> list[str]:
    """Clock times, HH:MM."""
    if not _reported(calendar.adapter, "fact.time", passage, Facts()):
        return []
    return [t for t in ANY_TIME if _fewer(passage, Facts(times=(t,)), "fact.time")]


def free(passage: Passage) -> list[str]:
    """The words that give something away."""
    return _reported(promises.adapter, "fact.free", passage, Facts())


def claims(passage: Passage) -> list[str]:
    """Superlatives and guarantees."""
    return _reported(promises.adapter, "claim.unsubstantiated", passage, Facts())


def _missed(passage: Passage, facts: Facts, code: str) -> bool:
    return bool(_reported(calendar.adapter, code, passage, facts))


def _fewer(passage: Passage, facts: Facts, code: str) -> bool:
    bare = _reported(calendar.adapter, code, passage, Facts())
    return len(_reported(calendar.adapter, code, passage, facts)) < len(bare)


def _without(days: range, day: int) -> tuple[int, ...]:
    return tuple(other for other in days if other != day)


def _reported(family: Family, code: str, passage: Passage, facts: Facts) -> list[str]:
    """The pieces of the text that a family reports under a code, were these the only facts."""
    copy = Copy({"body": passage.text})
    sheet = compiled(FactSheet(channel="sms", facts=facts))
    return [
        passage.text[found.span[0] : found.span[1]]
        for found in family.check(copy, sheet)
        if found.code == code
    ]
