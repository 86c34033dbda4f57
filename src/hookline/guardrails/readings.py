"""What a text states, as values: the same readers as the checks use, so that both always agree."""

from collections.abc import Iterator
from decimal import Decimal

from hookline.guardrails.adapters import calendar, numbers
from hookline.guardrails.base import Passage
from hookline.guardrails.compiled import compiled
from hookline.records.sheet import FactSheet

NOTHING = compiled(FactSheet(channel="sms"))
"""A sheet that allows nothing, so that a check reports everything it can read."""


def percents(passage: Passage) -> Iterator[Decimal]:
    """Percentages: 20 for `20 %`, `half price` as 50."""
    for value, _ in numbers._stated_percents(passage.low):
        yield value


def amounts(passage: Passage) -> Iterator[tuple[Decimal, str]]:
    """(value, currency word or sign) of each price."""
    for match in numbers._AMOUNT.finditer(passage.low):
        number, unit = match["first"] or match["second"], match["before"] or match["after"]
        many = numbers._MANY.get(match["many_first"] or match["many_second"] or "", 1)
        yield numbers._value(number) * many, unit


def quantities(passage: Passage) -> Iterator[Decimal]:
    """Points, first N, and the like."""
    for match in numbers._QUANTITY.finditer(passage.low):
        for text in match.groupdict().values():
            if text:
                yield numbers._value(text)


def dates(passage: Passage) -> Iterator[frozenset[tuple[int, int]]]:
    """Each date as the (month, day) pairs that it may mean."""
    for readings, _ in calendar._stated_dates(passage.low):
        yield readings
