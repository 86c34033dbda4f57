"""Promo codes: tokens that a word such as `code` announces, or that look like nothing else."""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from hookline.guardrails.base import Passage
from hookline.guardrails.stated.patterns import any_of, words_in
from hookline.guardrails.triggers import Trigger
from hookline.records.language import Language
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_languages, of_all_phrases
from hookline.text.pattern import compile_lazily, compile_regex_lazily

if TYPE_CHECKING:
    import regex

_ASCII_CAPITALS = compile_lazily("[A-Z]{3}")
"""What every code holds that nothing announces."""
# Model names, sun protection, currencies and bands that have the shape of a code.
_ABBREVIATIONS = (
    "SPF|COVID|ISO|USB|HTTP|RTX|GTX|MP|DDR|LTE|CAT|INR|USD|EUR|GBP|AED|SAR|RUB|PKR|SGD|AUD|CAD"
)


@of_all_phrases
def _not_a_code(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    stops = any_of(word.upper() for book in books.values() for word in book.stop_keywords)
    return re.compile(
        rf"(?:{_ABBREVIATIONS}|{stops})\d+|\d+(?:GB|MB|KB|ML|KG|KM|AM|PM)|[A-Z]{{5}}\d{{4}}[A-Z]"
    )


def stated_codes(passage: Passage) -> Iterator[tuple[str, tuple[int, int]]]:
    """Each code as it is written, with its place in the passage's prose."""
    if not _may_hold_code(passage):
        return
    for match in _announced().token.finditer(passage.prose):
        name = "named" if match["named"] else "bare"
        if not _not_a_code().fullmatch(match[name]):
            yield match[name], match.span(name)


def _may_hold_code(passage: Passage) -> bool:
    """The gate: is a code announced, or could capitals beside digits be one?"""
    if not passage.ascii:
        return passage.digits or _announced().word.search(passage.low) is not None
    if not passage.digits:
        return not _code_words().isdisjoint(passage.words)
    return (
        _ASCII_CAPITALS.search(passage.prose) is not None
        or _announced().ascii_word.search(passage.low) is not None
    )


def _may_hold_code_beside_digit(stretch: str) -> bool:
    if not stretch.isascii() or _ASCII_CAPITALS.search(stretch):
        return True
    low = stretch.lower()
    return any(word in low for word in _parts_of_code_words())


@of_all_languages
def _parts_of_code_words(languages: Mapping[str, Language]) -> frozenset[str]:
    """Of each one that ASCII can write, its longest part without a blank."""
    words = (word for each in languages.values() for word in each.lexicon.code_words)
    return frozenset(max(word.split(), key=len) for word in words if word.isascii())


@of_all_languages
def _code_words(languages: Mapping[str, Language]) -> frozenset[str]:
    return words_in(word for each in languages.values() for word in each.lexicon.code_words)


CODE_WORD = Trigger(_code_words)
"""In ASCII text without a figure, a code is announced by one of these words."""
CODED = Trigger(test=_may_hold_code_beside_digit)
"""In text with a figure, a code has three capitals, or what announces one stands before it."""


class _Announced(NamedTuple):
    """What announces a code in many languages."""

    word: re.Pattern[str]
    ascii_word: re.Pattern[str]
    """Those that ASCII can write, wherever they stand."""
    token: "regex.Pattern[str]"
    """A code that is `named` by such a word, or a `bare` one that looks like nothing else."""


@of_all_languages
def _announced(languages: Mapping[str, Language]) -> _Announced:
    known = [profile.lexicon for profile in languages.values()]
    # the longest first: what a promo code announces is no code called CODE
    words = sorted({word for each in known for word in each.code_words}, key=len, reverse=True)
    links = any_of(word for each in known for word in each.code_links)
    return _Announced(
        re.compile(any_of(words)),
        re.compile(any_of(filter(str.isascii, words))),
        compile_regex_lazily(
            rf"(?<![\p{{L}}])(?i:{any_of(words)})(?:\s+{links})?"
            r"[\s:：=«\"'“”‘’(\-–—]{0,4}"
            r"(?P<named>(?=[\p{L}_-]*\d|[\p{Lu}]{3})[\p{Lu}\d][\p{Lu}\d_-]{2,}|"
            r"[a-z]{3,}\d{1,4})(?![\p{L}\d])"
            r"|(?<![\p{L}\d#@_.+/-])(?P<bare>\p{Lu}{3,}\d{1,4}[\p{Lu}\d]*|\d{1,3}\p{Lu}{4,}\d*)"
            r"(?![\p{L}\p{M}\d_])"
        ),
    )
