"""The terms of an offer: what has to be told wherever the offer is."""

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from hookline.guardrails.stated.amounts import stated_amounts
from hookline.guardrails.stated.clauses import CLAUSE_END
from hookline.guardrails.stated.offered import sentence_around
from hookline.guardrails.stated.patterns import any_of
from hookline.guardrails.stated.percents import stated_percents
from hookline.records.language import Language
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_languages, of_all_phrases, profiles


def terms_alone(low: str, home: str = "") -> str:
    """The offer without the price that holds no more and without a tax rate.

    Whoever reads `60 with MORAG10` is misled by neither: they make an offer plainer, and no
    condition. `instead of 74.50`, `regular price 289.95`, `VAT of 15% included`.

    Args:
        home: the market's currency.
    """
    spans = [span for *_, span in stated_amounts(low, home=home) if is_old_price(low, *span, home)]
    spans += [span for _, span in stated_percents(low) if is_tax(low, *span)]
    for start, end in spans:
        low = low[:start] + " " * (end - start) + low[end:]
    return low


def is_old_price(low: str, start: int, end: int, home: str = "") -> bool:
    """Does the price at `low[start:end]` hold no more: `instead of £4`, `4 TL yerine`?

    Words that also tell when something is paid, `was` and `before`, say so beside another price
    that is no rest and follows on none: `was £4, now £3`, and not `pay £4 before, the rest later`.
    Nor is what points are exchanged for.

    Args:
        home: the market's currency.
    """
    words = _old_price()
    first = max(0, start - _AROUND)
    if words.before.search(low, first, start) or words.behind.match(low, end):
        return True
    return words.once.search(low, first, start) is not None and _is_dearer(low, start, end, home)


def _is_dearer(low: str, start: int, end: int, home: str) -> bool:
    """Does a price that is paid in its place stand in its sentence, or in the next but for that?"""
    first, last = sentence_around(low, start, end)
    others = [span for *_, span in stated_amounts(low, home=home) if not _meets(span, (start, end))]
    if not any(_meets(span, (first, last)) for span in others):
        first, last = sentence_around(low, first - 1, last + 1)
        if not any(_meets(span, (first, last)) for span in others):
            return False
    also_paid = _old_price().also_paid.search(low, first, last)
    return also_paid is None and _rewards().search(low, first, last) is None


def _meets(first: tuple[int, int], second: tuple[int, int]) -> bool:
    return first[0] < second[1] and second[0] < first[1]


def savings(low: str, home: str = "") -> Iterator[tuple[Decimal, str]]:
    """What one saves where a sentence tells one price and the old one: 14 for `£148, not £162`.

    Prices without a currency (`1999/-`) are in the market's; where none is known, nothing is said.

    Args:
        home: the market's currency.
    """
    sums: dict[tuple[int, int], list[tuple[Decimal, str, bool]]] = {}
    for value, unit, span in stated_amounts(low, home=home):
        sentence = sentence_around(low, *span)
        sums.setdefault(sentence, []).append((value, unit, is_old_price(low, *span, home)))
    for prices in sums.values():
        old = {value for value, _, is_old in prices if is_old}
        new = {value for value, _, is_old in prices if not is_old}
        unit = next((unit for _, unit, _ in prices if unit), home)
        if unit and len(old) == len(new) == 1 and max(old) > max(new):
            yield max(old) - max(new), unit


def is_tax(low: str, start: int, end: int) -> bool:
    """Does the clause of the percentage at `low[start:end]` name a tax right beside it?"""
    before, behind = low[max(0, start - _AROUND) : start], low[end : end + _AROUND]
    around = f"{_end().split(before)[-1]} {_end().split(behind, maxsplit=1)[0]}"
    return _taxes().search(around) is not None


@cache
def _end() -> re.Pattern[str]:
    return re.compile(rf"{CLAUSE_END.pattern}|[():]")


_AROUND = 30
"""Characters on either side."""


class _OldPrice(NamedTuple):
    before: re.Pattern[str]
    behind: re.Pattern[str]
    once: re.Pattern[str]
    """Before a price that is old where it is told with today's."""
    also_paid: re.Pattern[str]
    """The rest, then."""


@of_all_phrases
def _old_price(books: Mapping[str, PhraseBook]) -> _OldPrice:
    lexicons = [each.lexicon for each in profiles().languages.values()]
    least = any_of(word for each in lexicons for word in each.before_number.at_least)

    def ahead(patterns: Iterable[str]) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w){any_of(patterns)}\s*:?\s*(?:{least}\s*)?$")

    every = books.values()
    behind = any_of(text for book in every for text in book.instead_of_behind)
    return _OldPrice(
        ahead(text for book in every for text in book.instead_of),
        re.compile(rf"(?:/-|[,:][-\u2013]{{1,2}})?\s*{behind}"),
        ahead(text for book in every for text in book.once),
        re.compile(rf"(?<!\w){any_of(text for book in every for text in book.also_paid)}(?!\w)"),
    )


@of_all_languages
def _rewards(languages: Mapping[str, Language]) -> re.Pattern[str]:
    words = (word for each in languages.values() for word in each.lexicon.counting.rewards)
    ended = (re.escape(word.rstrip("*")) + r"\w*" * word.endswith("*") for word in words)
    return re.compile(rf"(?<!\w){any_of(ended)}(?!\w)")


@of_all_phrases
def _taxes(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    words = any_of(re.escape(word) for book in books.values() for word in book.taxes)
    return re.compile(rf"(?<!\w){words}(?!\w)")
