"""How many of something a text says are left or free: `9 berths free`, `38 bays left`."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from hookline.guardrails.stated.amounts import MONEY_WORDS
from hookline.guardrails.stated.claims import Claim
from hookline.guardrails.stated.clauses import CLAUSE_END, WORD, clause_of
from hookline.guardrails.stated.durations import unit_of
from hookline.guardrails.stated.figures import spelt_figures
from hookline.guardrails.stated.ordinals import is_same_thing
from hookline.guardrails.stated.patterns import any_of
from hookline.guardrails.stated.permissions import content_stems, permission
from hookline.guardrails.stated.phrasing import is_han
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases, reads_profiles
from hookline.text.digits import HAN_COUNT, han_count
from hookline.text.money import read_number
from hookline.text.pattern import compile_lazily


class Left(NamedTuple):
    """So many of something are left, free, or all there is."""

    value: Decimal
    things: tuple[str, ...]
    """The words behind the count that may name the thing; none in `only 9 left`."""
    languages: frozenset[str]
    """In which it may be said."""


@reads_profiles
@lru_cache(maxsize=256)
def stated_stock(text: str) -> tuple[Left, ...]:
    """The counts of what is left, free or all there is; money and time are none."""
    low = _in_figures(text.lower().replace("’", "'"))
    stock = [
        Left(value, things, _languages_of(low[slice(*span)]))
        for pattern in _words().counts
        for value, things, span in _counts(pattern, low)
    ]
    for claim in permission(low).claims:
        if claim.concept == "scarcity":
            stock += [
                Left(value, _things_behind(low, end), frozenset((claim.language,)))
                for value, end in _numbers_at(low, claim.start, claim.end, claim.language)
                if not _is_measure(low[end:])
            ]
    return tuple(dict.fromkeys(stock))


def is_in_stock(low: str, claim: Claim, known: str) -> bool:
    """Is each count of a claim one that the brief has left, and of the same thing?

    A claim that names no thing is one of whatever is left; people who look on are never left.

    Args:
        known: what the brief says of it.
    """
    start, end = clause_of(low, claim)
    is_left = says_left(low[start:end])
    numbers = list(_numbers_at(low, claim.start, claim.end, claim.language))
    return bool(numbers) and all(
        not _is_measure(low[end:])
        and any(
            value == left.value
            and _is_alike(_things_behind(low, end), left, claim.language, is_left=is_left)
            for left in stated_stock(known)
        )
        for value, end in numbers
    )


def room_of(low: str, claim: Claim) -> Claim | None:
    """The count of places that a claim says are free: still to be had, and not at no cost.

    `9 seats free` is one; `9 seats free of charge` and `9 coffees free` are given.
    """
    if not _words().sign.fullmatch(low[claim.start : claim.end].strip()):
        return None
    start, _ = clause_of(low, claim)
    for _, end in _numbers_at(low, start, claim.start, claim.language):
        between = WORD.findall(low[end : claim.start])
        if len(between) <= _MOST_THINGS and any(map(_is_place, between)):
            return claim._replace(start=end - 1)
    return None


def says_left(low: str) -> bool:
    """Does it say that only so much is left?"""
    return _words().pressing.search(low) is not None


def _counts(
    pattern: re.Pattern[str], low: str
) -> Iterator[tuple[Decimal, tuple[str, ...], tuple[int, int]]]:
    """Each count, the things that it counts, and where its words stand."""
    for match in pattern.finditer(low):
        end = match.end("count")
        if not _is_measure(low[end:]):
            yield read_number(match["count"]), _things_behind(low, end), match.span()


def _numbers_at(low: str, start: int, end: int, language: str) -> Iterator[tuple[Decimal, int]]:
    """The numbers that stand in `low[start:end]`, in figures or words, and where each ends."""
    for match in _FIGURE.finditer(low):
        if match.start() < end and start < match.end():
            yield read_number(match[0]), match.end()
    for figure in spelt_figures(low, language):
        if figure.start < end and start < figure.end:
            yield figure.value, figure.end
    for match in () if low.isascii() else _HAN_NUMBER.finditer(low, start, end):
        yield Decimal(han_count(match[0])), match.end()


def _in_figures(low: str) -> str:
    """With its numbers in words as figures."""
    until = len(low)
    for figure in sorted(spelt_figures(low), key=lambda each: each.start, reverse=True):
        if figure.end <= until:
            low = f"{low[: figure.start]}{figure.value:f}{low[figure.end :]}"
            until = figure.start
    return low


def _things_behind(low: str, end: int) -> tuple[str, ...]:
    """Up to three words behind a count that may name what it counts."""
    clause = CLAUSE_END.split(low[end : end + _FAR], maxsplit=1)[0]
    if han := _HAN_THING.match(clause):
        return (han[1],)
    things: list[str] = []
    words, is_led = WORD.findall(clause), False
    for word in words:
        if _words().sign.fullmatch(word):
            if things:
                return tuple(things)
            is_led = True  # 9 free seats, or 9 left in the shop
        elif not content_stems(word):
            if things or is_led:
                break
        else:
            things.append(word)
            if len(things) == _MOST_THINGS:
                break
    if is_led and not any(map(_is_place, things)):
        return ()
    return tuple(things)


def _is_alike(things: tuple[str, ...], left: Left, language: str, *, is_left: bool) -> bool:
    """Are those the things left? Words of two languages cannot be compared."""
    if not things:
        return True
    if not is_left:
        return False
    if not left.things or language not in left.languages:
        return True
    if any(map(_is_place, things)) and any(map(_is_place, left.things)):
        return True
    return any(_is_one_thing(thing, other) for thing in things for other in left.things)


def _is_one_thing(first: str, second: str) -> bool:
    if is_han(first[0]) and is_han(second[0]):
        shortest = min(len(first), len(second), 2)  # a counter, and the first of the thing
        return first[:shortest] == second[:shortest]
    return is_same_thing(first, second)


def _is_place(thing: str) -> bool:
    return _words().places.match(thing) is not None


def _languages_of(phrase: str) -> frozenset[str]:
    return frozenset(code for code, words in _words().languages.items() if words.search(phrase))


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
    sign: re.Pattern[str]
    places: re.Pattern[str]
    languages: dict[str, re.Pattern[str]]


@of_all_phrases
def _words(books: Mapping[str, PhraseBook]) -> _StockWords:
    left, places, only = (
        any_of(word for book in books.values() for word in getattr(book, name))
        for name in ("left", "places", "only_so_many")
    )
    end = r"(?!(?<![\u3040-\u9fff])[^\W\d_])"
    count = rf"(?P<count>{_FIGURE.pattern})(?![%€$£₹₽₸¥])"
    word = r"[^\W\d_\u3040-\u9fff][\w'’\u0900-\u0963-]{0,30}"
    between = rf"(?:(?:{word}\s){{0,3}}?|[\u3040-\u9fff]{{0,8}}?)"
    start = r"(?<![^\W\d_\u3040-\u9fff])"
    return _StockWords(
        (
            re.compile(rf"{count}\s?{between}{start}{left}{end}"),
            re.compile(rf"{start}{left}{end}:?\s?(?:{word}\s)?{count}"),
            re.compile(rf"{count}\s?(?:{word}\s)?{start}{places}"),
            re.compile(rf"{start}{only}{end}\s?{count}(?=\s?[^\W\d_])"),
        ),
        re.compile(rf"{start}(?:{left}|{only}){end}"),
        re.compile(f"{left}|{only}"),
        re.compile(rf"{start}{places}"),
        {
            code: re.compile(rf"{start}{any_of((*book.left, *book.places, *book.only_so_many))}")
            for code, book in books.items()
        },
    )


_FIGURE = compile_lazily(
    r"(?<![\d.,$€£₹₽₸¥])(?<![$€£₹₽₸¥]\s)\d{1,3}(?:[.,'\u00a0 ]\d{3}(?!\d))*(?![.,]?\d)"
)
_WORD = compile_lazily(r"\s?([^\W\d_]+)")
_HAN_THING = compile_lazily(r"\s?([\u30a1-\u9fff]{1,8})")
_HAN_NUMBER = compile_lazily(rf"{HAN_COUNT}{{1,6}}")
_FAR = 80
_MOST_THINGS = 3
