"""Points, first comers and thresholds that a text states."""

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from hookline.guardrails.stated.dates import stated_dates
from hookline.guardrails.stated.letter_sums import NUMBER, read_value
from hookline.guardrails.stated.number_words import spelt_numbers
from hookline.guardrails.triggers import Trigger
from hookline.records.language import Language
from hookline.records.profiles import of_all_languages, reads_profiles

_Span = tuple[int, int]


@reads_profiles
@lru_cache(maxsize=64)
def stated_quantities(
    low: str, language: str = "", *, spelt: bool = True
) -> tuple[tuple[list[Decimal], _Span], ...]:
    """Points, first comers and thresholds that a text states, and where."""
    return tuple(_quantities(low, language, spelt=spelt))


def is_already_known(low: str, start: int) -> bool:
    """Does a word before it say that the reader knows of it, so that it is not promised?"""
    return _counting().known.search(low, 0, start) is not None


def end_of_reward(low: str, start: int) -> int:
    """Where the word for what is collected ends that stands there; 0 where none does."""
    match = _counting().reward.match(low, start)
    return match.end() if match else 0


def reward_words() -> str:
    """A pattern of what is collected: points, miles."""
    return _counting().reward_words


def _quantities(low: str, language: str, *, spelt: bool) -> Iterator[tuple[list[Decimal], _Span]]:
    counting = _counting()
    for number in spelt_numbers(low, language) if spelt else ():
        counted = counting.reward.match(low, number.end)
        if counted is None and counting.first.search(low, max(0, number.start - 12), number.start):
            counted = counting.comer.match(low, number.end)
        # `one bonus` counts nothing, nor do `the same three points` of a teacher
        if counted and number.value > 1 and not is_already_known(low, number.start):
            yield [number.value], (number.start, counted.end())
    for match in counting.quantity.finditer(low):
        if any(start < match.end() <= end for _, (start, end) in stated_dates(low)):
            continue  # the 12 of `积分12月31日`
        yield [read_value(text) for text in match.groups() if text], match.span()


class _Counting(NamedTuple):
    """The patterns of all languages."""

    quantity: re.Pattern[str]
    """Its groups are the numbers."""
    reward: re.Pattern[str]
    first: re.Pattern[str]
    comer: re.Pattern[str]
    known: re.Pattern[str]
    words: frozenset[str]
    reward_words: str


@of_all_languages
def _counting(languages: Mapping[str, Language]) -> _Counting:
    known = [profile.lexicon.counting for profile in languages.values()]
    kinds = _any(kind for each in known for kind in each.reward_kinds)
    reward = rf"(?:{kinds}\s+)?{_any(_word(word) for each in known for word in each.rewards)}"
    patterns = [pattern.replace("<number>", _DIGITS) for each in known for pattern in each.patterns]
    counted = [rf"(?<![a-zа-я\d.,])({NUMBER})\s{{0,30}}{reward}", *patterns]
    first = [word for each in known for word in each.first]
    synonyms = _any(word for each in known for word in each.same_words)
    return _Counting(
        quantity=re.compile(_any(counted)),
        reward=re.compile(rf"\s{{0,2}}{reward}(?:{_LETTER})*"),
        first=re.compile(rf"\b{_any(first)}\s$"),
        comer=re.compile(rf"\s{_any(_word(word) for each in known for word in each.comers)}"),
        known=re.compile(
            rf"\b{_any(word for each in known for word in each.known)}\s+(?:{synonyms}\s+)?$"
        ),
        words=frozenset(first).union(*(each.rewards for each in known)),
        reward_words=reward,
    )


_DIGITS = r"(\d{1,12})"
_LETTER = r"[^\W\d_\u3040-\u9fff]|[\u0900-\u0963]"
"""What ends a word that goes on; Han and kana begin the next one."""


def _word(word: str) -> str:
    return word.removesuffix("*") if word.endswith("*") else rf"{word}\b"


def _any(patterns: Iterable[str]) -> str:
    return f"(?:{'|'.join(patterns) or '(?!)'})"


REWARD = Trigger(lambda: _counting().words)
"""What is collected, or who comes first: one stands in ASCII text that states a quantity."""
