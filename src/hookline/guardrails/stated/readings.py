"""What a text states, as values: read by the checks' own readers, so that both always agree."""

from collections.abc import Iterator
from decimal import Decimal

from hookline.guardrails.base import Passage
from hookline.guardrails.stated.amounts import stated_amounts
from hookline.guardrails.stated.clauses import CLAUSE_END
from hookline.guardrails.stated.closed_days import closed_days, without_closed_days
from hookline.guardrails.stated.codes import stated_codes
from hookline.guardrails.stated.dates import stated_dates, stated_months
from hookline.guardrails.stated.granted import (
    days_joined,
    joined_months,
    named_months,
    numeric_dates,
    shortened_dates,
    shortened_weekdays,
)
from hookline.guardrails.stated.granted_hours import hours_between, hours_joined, hours_led_to
from hookline.guardrails.stated.guaranteed import guarantee_words
from hookline.guardrails.stated.inclusions import sides_of_inclusion
from hookline.guardrails.stated.joined_numbers import deals, shares_of_all
from hookline.guardrails.stated.month_days import stated_month_days
from hookline.guardrails.stated.percents import stated_percents
from hookline.guardrails.stated.permissions import GIVEN, NEEDS_PROOF, clauses_with, permission
from hookline.guardrails.stated.quantities import stated_quantities
from hookline.guardrails.stated.stock import room_of, stated_stock
from hookline.guardrails.stated.things import things_in
from hookline.guardrails.stated.times import stated_times
from hookline.guardrails.stated.weekday_dates import days_beside_weekdays
from hookline.guardrails.stated.weekdays import granted_weekdays, stated_weekdays
from hookline.text.pattern import compile_lazily


def percents(passage: Passage) -> Iterator[Decimal]:
    """Percentages: 20 for `20 %`, 50 for `half price`."""
    for value, _ in stated_percents(passage.low, passage.language):
        yield value


def amounts(passage: Passage) -> Iterator[tuple[Decimal, str]]:
    """(value, currency word or sign) of each price."""
    for value, unit, _ in stated_amounts(passage.low, passage.language, home=passage.home):
        yield value, unit


def codes(passage: Passage) -> Iterator[str]:
    """Promo codes, as they are written."""
    for code, _ in stated_codes(passage):
        yield code


def quantities(passage: Passage) -> Iterator[Decimal]:
    """Points, first N, and the like."""
    for values, _ in stated_quantities(passage.low, passage.language):
        yield from values


def dates(passage: Passage) -> Iterator[frozenset[tuple[int, int]]]:
    """Each date as the (month, day) pairs that it may mean."""
    for readings, _ in stated_dates(passage.low):
        yield readings
    yield from numeric_dates(passage.low)
    yield from shortened_dates(passage.low, passage.language)
    yield from days_joined(passage.low)


def month_days(passage: Passage) -> Iterator[int]:
    """Days of a month that it names without the month."""
    yield from (day for day, _ in stated_month_days(passage))
    yield from (day for day, *_ in days_beside_weekdays(passage))


def months(passage: Passage) -> Iterator[int]:
    """Months that it names, with a day or without."""
    for month, _, _ in stated_months(passage.low):
        yield month
    for readings, _ in stated_dates(passage.low):
        yield from (month for month, _ in readings)
    yield from joined_months(passage.low)
    yield from named_months(passage.low, passage.language)


def weekdays(passage: Passage) -> Iterator[int]:
    """Days of the week, Monday 0; what lies between two days is granted too."""
    yield from granted_weekdays(passage)
    yield from shortened_weekdays(without_closed_days(passage.low), passage.language)


def closed_weekdays(passage: Passage) -> Iterator[int]:
    """Days of the week on which nobody is there, Monday 0."""
    stated = sorted(stated_weekdays(passage), key=lambda pair: pair[1])
    yield from (day for day, _ in closed_days(passage.low, stated))
    is_open = {*shortened_weekdays(without_closed_days(passage.low), passage.language)}
    named = shortened_weekdays(passage.low, passage.language)
    yield from (day for day in named if day not in is_open)


def times(passage: Passage) -> Iterator[str]:
    """Clock times, HH:MM; one without am or pm in both its readings.

    Only in the first where the text counts up to 24: `9 to 19` says nothing of 21.
    """
    clock = [sorted(readings) for readings, _ in stated_times(passage.low)]
    counts_to_24 = any(len(readings) == 1 and readings[0] >= "13" for readings in clock)
    for readings in clock:
        yield from readings[:1] if counts_to_24 else readings
    yield from hours_between(passage.low)
    yield from hours_joined(passage.low)
    yield from hours_led_to(passage.low)


def free(passage: Passage) -> Iterator[str]:
    """The clauses that give something away, or include it in what is paid for."""
    for clause in clauses_with(passage.text, GIVEN):
        given = permission(clause)
        if any(each.concept in GIVEN and not room_of(given.low, each) for each in given.claims):
            yield clause
    yield from _included_things(passage.text, passage.language)
    for clause in CLAUSE_END.split(passage.low):
        if _ONE_MORE.search(clause) or deals(clause, passage.language):
            yield clause


_ONE_MORE = compile_lazily(r"(?<![\d+])\d{1,2}\s?\+\s?\d{1,2}(?![\d+])")
"""`6+1`: of seven, one is given."""


def _included_things(text: str, language: str) -> Iterator[str]:
    """The clauses that include a thing in a price, without the price: nobody pays for it apart.

    `Assembly is included in the price of delivery` gives assembly, and no delivery.
    """
    low = text.lower().replace("’", "'")
    for clause in CLAUSE_END.split(low):
        is_sold = any(stated_amounts(clause))  # for 15 EUR it can be had, and is no gift
        sides = () if is_sold else sides_of_inclusion(clause) or ()
        if given := next((side for side in sides if things_in(side, language)), None):
            yield given.strip()


def claims(passage: Passage) -> Iterator[str]:
    """The clauses that claim what needs a proof, or say a discount in words."""
    yield from clauses_with(passage.text, [*NEEDS_PROOF, "discount"])
    shares = shares_of_all(passage.low, passage.language)
    guarantees = guarantee_words()
    for clause in CLAUSE_END.split(passage.low):
        if guarantees.search(clause) or (shares and shares_of_all(clause, passage.language)):
            yield clause


def scarcity(passage: Passage) -> Iterator[str]:
    """The clauses that say how little there is, or how many are left or free."""
    yield from clauses_with(passage.text, ("scarcity",))
    yield from (clause for clause in CLAUSE_END.split(passage.low) if stated_stock(clause))


def deadlines(passage: Passage) -> Iterator[str]:
    """The clauses that press for time."""
    yield from clauses_with(passage.text, ("deadline",))
