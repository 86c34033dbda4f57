"""Numbers in Han with what they count: `二日`, `十五色`, `两杯`."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from hookline.guardrails.stated.dates import stated_dates
from hookline.guardrails.stated.patterns import any_of, of_script
from hookline.records.language import Language
from hookline.text.digits import HAN_COUNT, han_count
from hookline.text.pattern import compile_lazily


def may_count_in_han(low: str) -> bool:
    """Could it count in Han?"""
    return not low.isascii() and _NUMBER.search(low) is not None


def han_counts(low: str) -> Iterator[tuple[Decimal, str, tuple[int, int]]]:
    """Each number in Han, what it counts, and where the number stands; dates are none."""
    if low.isascii():
        return
    dates = [span for _, span in stated_dates(low)]
    for match in _counted(low).finditer(low):
        start, end = match.span("number")
        if not any(first <= start < last for first, last in dates):
            yield Decimal(han_count(match["number"])), match["counter"], (start, end)


@of_script
def _counted(languages: Mapping[str, Language]) -> re.Pattern[str]:
    counters = any_of(word for each in languages.values() for word in each.lexicon.counters)
    return re.compile(
        rf"(?<![\d第]|{HAN_COUNT})(?P<number>{HAN_COUNT}{{1,6}})(?=(?P<counter>{counters}))"
    )


_NUMBER = compile_lazily(HAN_COUNT)
