"""Two numbers that a phrase joins: `9 out of 10 guests`, `3 for the price of 2`, `2x1`."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from hookline.guardrails.stated.durations import unit_of
from hookline.guardrails.stated.old_prices import words_of_instead
from hookline.guardrails.stated.patterns import HAN_SCRIPTS, any_of
from hookline.records.lexicon import Lexicon
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import building, profiles, reads_profiles
from hookline.text.digits import HAN_COUNT, han_count
from hookline.text.money import CURRENCY_WORDS
from hookline.text.number_words import NumberWords
from hookline.text.pattern import compile_lazily
from hookline.text.scripts import language_script


class Joined(NamedTuple):
    """Both numbers, and `low[start:end]` says them."""

    first: float
    """How many are paid for, or a part."""
    second: float
    """How many are given then, or its whole."""
    start: int
    end: int
    is_sum: bool = False
    """Are they money: what is paid in, and what is added to it?"""

    @property
    def pair(self) -> tuple[float, float]:
        """The numbers alone."""
        return self.first, self.second


@reads_profiles
@lru_cache(maxsize=64)
def deals(low: str, language: str) -> tuple[Joined, ...]:
    """How many are paid for and how many are given then: (2, 1) for `3 for 2` and `buy 2, get 1`.

    So too what is paid in and what is added to it: (1000, 200) for `充一千送二百`.
    """
    known = _patterns(language)
    return tuple(each for each in _joined(known.deals, known.values, low) if min(each.pair) > 0)


@reads_profiles
@lru_cache(maxsize=64)
def shares_of_all(low: str, language: str) -> tuple[Joined, ...]:
    """So many of so many, the part before its whole: (9, 10) for `9 out of 10 guests`."""
    known = _patterns(language)
    joined = _joined(known.shares_of_all, known.values, low)
    return tuple(
        each
        for each in joined
        if 0 < each.first < each.second
        and not words_of_instead().search(low, each.start, each.end)  # 35 instead of 60
    )


@reads_profiles
@cache
def one_in_words(language: str) -> frozenset[str]:
    """The words of a language for one, with those that are its article too."""
    book, profile = profiles().phrases.get(language), profiles().language(language)
    small = book.small_numbers.get(1, ()) if book else ()
    return frozenset((*small, *(profile.lexicon.numbers.get(1, ()) if profile else ())))


class _Patterns(NamedTuple):
    """Of one language."""

    deals: tuple[re.Pattern[str], ...]
    shares_of_all: tuple[re.Pattern[str], ...]
    values: Mapping[str, int]
    """By the number's word."""


def _joined(
    patterns: Iterable[re.Pattern[str]], values: Mapping[str, int], low: str
) -> Iterator[Joined]:
    """What the patterns find, each stretch of the text once; numbers that count time are none."""
    spans: list[tuple[int, int]] = []
    for pattern in patterns:
        for match in pattern.finditer(low):
            start, end = match.span()
            behind = _WORD_BEHIND.match(low, end)
            is_known = any(first < end and start < last for first, last in spans)
            if is_known or (behind and unit_of(behind[1][:5])):
                continue
            spans.append((start, end))
            yield Joined(*_numbers(match, values), start, end, "put" in match.groupdict())


def _numbers(match: re.Match[str], values: Mapping[str, int]) -> tuple[float, float]:
    groups = match.groupdict().items()
    numbers = {name: _value(text, values) for name, text in groups if text is not None}
    if "all" in numbers:
        return numbers["paid"], numbers["all"] - numbers["paid"]
    first, second = next(names for names in _PAIRS if names[0] in numbers)
    return numbers[first], numbers[second]


_PAIRS = (("part", "whole"), ("paid", "given"), ("put", "got"))


def _value(text: str, values: Mapping[str, int]) -> float:
    if text in values:
        return values[text]
    digits = re.sub(r"(?<=\d)[.,'\u00a0\u202f ](?=\d)", "", text)
    if digits.isdecimal():
        return int(digits)
    if number := _DIGITS_AND_SCALE.fullmatch(digits):
        return int(number[1]) * han_count(number[2])
    if spelt := NumberWords(values, ()).spelt(text):
        return float(spelt[0].value)
    return han_count(text)


@reads_profiles
@cache
def _patterns(language: str) -> _Patterns:
    """Those of the language's book; in every language a sign may stand between both numbers."""
    book, profile = profiles().phrases.get(language), profiles().language(language)
    if book is None or profile is None:
        return _Patterns((_SIGNED_DEAL,), (), {})
    values = {**_small_numbers(book, profile.lexicon), **_large_numbers(profile.lexicon)}

    def build(books: dict[str, PhraseBook]) -> _Patterns:
        known = books[language]
        sums_first = sorted(known.deals, key=lambda text: "<put>" not in text)
        deals_known, shares = (
            tuple(re.compile(_filled(text, values, language)) for text in texts)
            for texts in (sums_first, known.shares_of_all)
        )
        return _Patterns((_SIGNED_DEAL, *deals_known), shares, values)

    return building(build, {language: book}, "phrases")


def _small_numbers(book: PhraseBook, lexicon: Lexicon) -> dict[str, int]:
    """Numbers in words, without an article that is none elsewhere: `3 for a` friend."""
    return {
        word: value
        for value, words in book.small_numbers.items()
        for word in words
        if value > 1 or word not in lexicon.joining
    }


def _large_numbers(lexicon: Lexicon) -> dict[str, int]:
    numbers = (lexicon.numbers, lexicon.own_numbers, lexicon.count_words)
    return {word: value for some in numbers for value, words in some.items() for word in words}


def _filled(pattern: str, values: Mapping[str, int], language: str) -> str:
    """The pattern with the numbers of its language, whole ones that are no money and no share."""
    is_han = language_script(language) in HAN_SCRIPTS
    words = "|".join(map(re.escape, sorted(values, key=len, reverse=True)))
    in_words = rf"{HAN_COUNT}{{1,6}}" if is_han else words or "(?!)"
    small = rf"\d{{1,3}}(?![.,]?\d)|{in_words}"
    several = in_words if is_han else rf"(?:{in_words})(?:[\s-](?:{in_words})){{0,3}}"
    large = rf"\d{{1,3}}(?:[.,'\u00a0\u202f ]\d{{3}})+|\d{{1,7}}{HAN_COUNT}?|{several}"
    for name in ("all", "paid", "given", "part", "whole"):
        pattern = pattern.replace(f"<{name}>", f"(?P<{name}>{small})")
    is_sum = "<put>" in pattern
    for name in ("put", "got"):
        number = rf"(?:{_CURRENCY}\s?)?(?P<{name}>{large})(?:\s?{_CURRENCY})?"
        pattern = pattern.replace(f"<{name}>", number)
    pattern = pattern.replace("<things>", _THINGS_IN_HAN if is_han else _THINGS)
    begun = r"(?<![\d.,])" if is_han else r"(?<![\w.,:/€$£₹₽¥])"
    ended = r"(?!\d|[.,]\d)" if is_han else r"(?![\w\u0900-\u0963]|[.,:/]\d)"
    no_money = "" if is_sum else rf"(?!\s?(?:[%٪％]|{_CURRENCY}(?!\w)))"
    return rf"{begun}(?:{pattern}){ended}{no_money}"


_CURRENCY = any_of(map(re.escape, sorted(CURRENCY_WORDS, key=len, reverse=True)))
_THINGS = r"(?:\s[^\W\d_][\w'\u0900-\u0963-]*){0,2}?"
_THINGS_IN_HAN = r"[^\W\d_]{0,4}?"
_WORD_BEHIND = compile_lazily(r"[\s-]?([^\W\d_][\w\u0900-\u0963]*)")
_DIGITS_AND_SCALE = compile_lazily(rf"(\d+)({HAN_COUNT})")
_SIGNED_DEAL = compile_lazily(
    r"(?<![\w.,:/])(?P<all>[2-9])\s?[x×=]\s?(?P<paid>[1-8])(?!\w|[.,:/]\d|\s?(?:mm|cm|m|ft|in)\b)"
)
"""`3x2`, `3=2`: three are had for two; `2x3` is a size."""
