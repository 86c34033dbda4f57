"""Numbers that promise nothing: `Takes only 5 minutes`, `Page 12`, `24/7`, `a size 6 plug`."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from functools import lru_cache

from hookline.guardrails.stated.figures import Figure
from hookline.guardrails.stated.offered import is_offered
from hookline.guardrails.stated.patterns import any_of, of_script
from hookline.records.language import Language
from hookline.records.profiles import reads_profiles


def is_effort(figure: Figure, low: str, language: str) -> bool:
    """Does its clause say what it takes the reader, or tell a scene, with nothing offered?"""
    spans = _effort_spans(low)
    index = bisect_right(spans, (figure.start, len(low))) - 1
    if index < 0 or figure.end > spans[index][1]:
        return False
    start, end = spans[index]
    around = (
        low[:start] + " " * (end - start) + low[end:]
    )  # in `9 till 5` nothing is open till then
    return not is_offered(around, figure.start, figure.end, language)


def is_said_of_any(low: str, start: int, end: int) -> bool:
    """Does something stand there that people say anywhere, be it offered or not: `9 to 5`?"""
    return any(first < end and start < last for first, last in _effort_spans(low))


def is_passing(figure: Figure, low: str, language: str) -> bool:
    """Is it a time that passes in a scene, in figures or words, with nothing offered?

    `Five minutes later you compare two grays`; `ready five minutes later` is a promise.
    """
    text, place = f"{low[: figure.start]}1{low[figure.end :]}", figure.start
    for time in _passing(text).finditer(text, max(0, place - _AROUND), place + _AROUND):
        if time.start() <= place < time.end():
            around = text[: time.start()] + " " * len(time[0]) + text[time.end() :]
            return not is_offered(around, *time.span(), language)
    return False


_AROUND = 60
"""Characters on either side in which the words of a time stand: a text may hold many figures."""


@of_script
def _passing(languages: Mapping[str, Language]) -> re.Pattern[str]:
    times = any_of(text for each in languages.values() for text in each.lexicon.passing)
    return re.compile(rf"(?<![a-z\d.,:/\u00c0-\u04ff]){times}".replace("<number>", r"\d"))


@reads_profiles
@lru_cache(maxsize=64)
def _effort_spans(low: str) -> tuple[tuple[int, int], ...]:
    """Where they stand, in order: a text with many figures is asked for each of them."""
    return tuple(match.span() for match in _efforts(low).finditer(low))


@of_script
def _efforts(languages: Mapping[str, Language]) -> re.Pattern[str]:
    lexicons = [each.lexicon for each in languages.values()]
    efforts = any_of(text for each in lexicons for text in each.efforts)
    scenes = any_of([_ROUND_THE_CLOCK, *(text for each in lexicons for text in each.scenes)])
    opens = r"(?:^|[.!?:;,。！？、،؟¿।\n—–])\s*"  # a clause
    known = rf"{opens}{efforts}|(?<![a-z\d.,:/\u00c0-\u04ff]){scenes}(?!\d)"
    return re.compile(known.replace("<number>", r"\d{1,3}"))


_ROUND_THE_CLOCK = r"(?:24\s?/\s?7|7\s?/\s?24|9[ -]to[ -]5)"
