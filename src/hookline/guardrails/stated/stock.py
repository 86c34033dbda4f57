"""How many of something a text says are left or free: `9 berths free`, `38 bays left`."""

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from hookline.guardrails.stated.amounts import MONEY_WORDS
from hookline.guardrails.stated.durations import unit_of
from hookline.guardrails.stated.patterns import any_of
from hookline.guardrails.stated.permissions import permission
from hookline.guardrails.stated.phrasing import is_han
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases, reads_profiles
from hookline.text.money import read_number
from hookline.text.pattern import compile_lazily


@reads_profiles
@lru_cache(maxsize=256)
def counts_left(text: str) -> frozenset[Decimal]:
    """The counts of what is left, free or all there is; money and time are none."""
    low = text.lower().replace("’", "'")
    found = {value for pattern in _words().counts for value in _counts(pattern, low)}
    for claim in permission(text).claims:
        if claim.concept == "scarcity":
            found |= numbers_in(low[claim.start : claim.end])
    return frozenset(found)


def numbers_in(phrase: str) -> frozenset[Decimal]:
    """Its numbers in figures."""
    return frozenset(read_number(match[0]) for match in _FIGURE.finditer(phrase))


def says_left(low: str) -> bool:
    """Does it say that only so much is left?"""
    return _words().pressing.search(low) is not None


def _counts(pattern: re.Pattern[str], low: str) -> list[Decimal]:
    return [
        read_number(match["count"])
        for match in pattern.finditer(low)
        if not _is_measure(low[match.end("count") :])
    ]


def _is_measure(behind: str) -> bool:
    word = _WORD.match(behind)
    if not word:
        return False
    if is_han(word[1][0]):
        return bool(unit_of(word[1])) or word[1][0] in "元円块"
    return bool(unit_of(word[1][:5])) or word[1] in MONEY_WORDS


class _StockWords(NamedTuple):
    counts: tuple[re.Pattern[str], ...]
    pressing: re.Pattern[str]


@of_all_phrases
def _words(books: Mapping[str, PhraseBook]) -> _StockWords:
    left, places, only = (
        any_of(word for book in books.values() for word in getattr(book, name))
        for name in ("left", "places", "only_so_many")
    )
    end = r"(?!(?<![\u3040-\u9fff])[^\W\d_])"
    count = rf"(?P<count>{_FIGURE.pattern})(?![%€$£₹₽₸¥])"
    word = r"[^\W\d_][\w'’-]*"
    between = rf"(?:\s?{word}\s?){{0,3}}?"
    start = r"(?<![^\W\d_\u3040-\u9fff])"
    return _StockWords(
        (
            re.compile(rf"{count}\s?{between}{start}{left}{end}"),
            re.compile(rf"{start}{left}{end}:?\s?(?:{word}\s)?{count}"),
            re.compile(rf"{count}\s?(?:{word}\s)?{start}{places}"),
            re.compile(rf"{start}{only}{end}\s?{count}(?=\s?[^\W\d_])"),
        ),
        re.compile(rf"{start}(?:{left}|{only}){end}"),
    )


_FIGURE = compile_lazily(
    r"(?<![\d.,$€£₹₽₸¥])(?<![$€£₹₽₸¥]\s)\d{1,3}(?:[.,'\u00a0 ]\d{3}(?!\d))*(?![.,]?\d)"
)
_WORD = compile_lazily(r"\s?([^\W\d_]+)")
