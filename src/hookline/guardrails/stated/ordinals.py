"""Which one of a row a text means: `every 10th coffee`, `der zehnte Kaffee`, `le 10e café`."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from hookline.guardrails.stated.dates import stated_dates
from hookline.guardrails.stated.patterns import any_of
from hookline.records.language import Language
from hookline.records.profiles import of_all_languages, profiles
from hookline.records.sheet import Stated
from hookline.text.pattern import compile_regex_lazily

LEAST_STEM = 4
"""Letters by which two forms of a word are one: Kaffee, Kaffees."""


class Ordinal(NamedTuple):
    """One of a row, and what stands in it; `low[start:end]` says which."""

    value: int
    thing: str
    """The word behind it; "" where none is."""
    start: int
    end: int


def stated_ordinals(low: str, language: str) -> Iterator[Ordinal]:
    """Those of lower-case text from the second on; the day of a date is none."""
    profile = profiles().language(language)
    pattern = _patterns().get(profile.code) if profile else None
    if pattern is None:
        return
    dates: list[tuple[int, int]] | None = None
    for match in pattern.known.finditer(low):
        dates = [span for _, span in stated_dates(low)] if dates is None else dates
        start, end = match.span()
        if any(start < last and first < end for first, last in dates):
            continue
        figure = next((group for group in match.groups()[1:] if group), "")
        value = int(figure) if figure else pattern.values[match["stem"]]
        thing = _THING.match(low, end)
        name = thing[1] if thing and thing[1] not in pattern.no_things else ""
        if value > 1:
            yield Ordinal(value, name, start, end)


def in_the_row(ordinal: Ordinal, known: Iterable[Stated]) -> list[float]:
    """Which ones of that row a brief names; [] where it speaks of none."""
    return [fact.value for fact in known if is_same_thing(fact.unit, ordinal.thing)]


def is_same_thing(one: str, other: str) -> bool:
    """Are both forms of one word?"""
    shortest = min(len(one), len(other))
    if shortest < LEAST_STEM:
        return bool(one) and one == other
    return one[: min(shortest, _MOST_STEM)] == other[: min(shortest, _MOST_STEM)]


_MOST_STEM = 6
_THING = compile_regex_lazily(r"[\s-]?(\p{L}[\p{L}\p{M}]*)")


class _Patterns(NamedTuple):
    known: re.Pattern[str]
    """Its first group is a word's beginning, `stem`; the others hold figures."""
    values: dict[str, int]
    no_things: frozenset[str]
    """Small words, which are nothing that stands in a row."""


@of_all_languages
def _patterns(languages: Mapping[str, Language]) -> dict[str, _Patterns]:
    return {
        profile.code: _pattern_of(profile)
        for profile in languages.values()
        if profile.lexicon.ordinals.words or profile.lexicon.ordinals.figures
    }


def _pattern_of(profile: Language) -> _Patterns:
    ordinals = profile.lexicon.ordinals
    values = {word: number for number, words in ordinals.words.items() for word in words}
    longest = sorted(map(re.escape, values), key=len, reverse=True)
    stems = f"(?P<stem>{'|'.join(longest) or '(?!)'})"
    words = rf"(?<!\w){ordinals.openings}{stems}(?:{ordinals.endings})(?!\w)"
    figures = any_of(_figures(ordinals.figures))
    small = frozenset((*profile.lexicon.stop_words, *profile.lexicon.function_words))
    return _Patterns(re.compile(rf"{words}|(?<![\w.,:/-]){figures}{_ENDED}"), values, small)


_ENDED = r"(?![a-z\u00c0-\u024f\u0400-\u04ff\d])"
"""Behind a figure no letter goes on, but a Han one may stand there."""


def _figures(patterns: Iterable[str]) -> Iterator[str]:
    for pattern in patterns:
        yield pattern.replace("<number>", r"(\d{1,3})")
