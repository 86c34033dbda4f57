"""The terms of an offer: what has to be told wherever the offer is."""

import re
from collections.abc import Mapping
from functools import cache

from hookline.guardrails.stated.amounts import stated_amounts
from hookline.guardrails.stated.clauses import CLAUSE_END
from hookline.guardrails.stated.old_prices import words_of_old_prices
from hookline.guardrails.stated.patterns import any_of
from hookline.guardrails.stated.percents import stated_percents
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases


def terms_alone(low: str, home: str = "") -> str:
    """The offer without the price that holds no more and without a tax rate.

    Whoever reads `60 with MORAG10` is misled by neither: they make an offer plainer, and no
    condition. `instead of 74.50`, `regular price 289.95`, `VAT of 15% included`.

    Args:
        home: the market's currency.
    """
    spans = [span for *_, span in stated_amounts(low, home=home) if is_old_price(low, *span)]
    spans += [span for _, span in stated_percents(low) if is_tax(low, *span)]
    for start, end in spans:
        low = low[:start] + " " * (end - start) + low[end:]
    return low


def is_old_price(low: str, start: int, end: int) -> bool:
    """Does the price at `low[start:end]` hold no more: `instead of £4`, `4 TL yerine`?"""
    before, behind = _old_price()
    is_led = before.search(low, max(0, start - _NEAR), start)
    return is_led is not None or behind.match(low, end) is not None


def is_tax(low: str, start: int, end: int) -> bool:
    """Does the clause of the percentage at `low[start:end]` name a tax right beside it?"""
    before, behind = low[max(0, start - _NEAR) : start], low[end : end + _NEAR]
    near = f"{_end().split(before)[-1]} {_end().split(behind, maxsplit=1)[0]}"
    return _taxes().search(near) is not None


@cache
def _end() -> re.Pattern[str]:
    return re.compile(rf"{CLAUSE_END.pattern}|[():]")


_NEAR = 30
"""Characters on either side."""


@of_all_phrases
def _old_price(books: Mapping[str, PhraseBook]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    before, behind = words_of_old_prices(books)
    return re.compile(rf"(?<!\w){before}\s*:?\s*$"), re.compile(rf"\s*{behind}")


@of_all_phrases
def _taxes(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    words = any_of(re.escape(word) for book in books.values() for word in book.taxes)
    return re.compile(rf"(?<!\w){words}(?!\w)")
