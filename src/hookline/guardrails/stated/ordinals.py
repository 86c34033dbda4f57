"""Which one of a series a text means: `every 10th coffee`, `der zehnte Kaffee`, `le 10e café`."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from hookline.guardrails.stated.dates import stated_dates
from hookline.guardrails.stated.patterns import HAN_SCRIPTS, any_of
from hookline.guardrails.stated.phrasing import is_han
from hookline.records.language import Language
from hookline.records.profiles import of_all_languages, profiles
from hookline.records.sheet import Stated
from hookline.text.digits import HAN_COUNT, han_count
from hookline.text.pattern import compile_regex_lazily

LEAST_STEM = 4
"""Letters by which two forms of a word are one: Kaffee, Kaffees."""


class Ordinal(NamedTuple):
    """One of a series, and what stands in it; `low[start:end]` says which."""

    value: int
    thing: str
    """The word behind it, or what it is counted with in Han; "" where none is."""
    start: int
    end: int
    is_of_each: bool = False
    """Does `every` stand before it?"""


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
        value = _value(figure) if figure else pattern.values[match["stem"]]
        name = _thing_behind(low, end, pattern)
        if value > 1:
            is_of_each = pattern.every.search(low, max(0, start - _REACH), start) is not None
            yield Ordinal(value, name, start, end, is_of_each)


def _thing_behind(low: str, end: int, pattern: "_Patterns") -> str:
    """The word behind one of a series, or what Han counts it with: 杯 of 第10杯 and 10杯目."""
    if not pattern.is_han:
        thing = _THING.match(low, end)
        return thing[1] if thing and thing[1] not in pattern.no_things else ""
    counter = _COUNTED.fullmatch(low, max(0, end - 2), end) or _COUNTER.match(low, end)
    return counter[1] if counter else ""


def _value(figure: str) -> int:
    return int(figure) if figure.isdecimal() else han_count(figure)


def with_things_before(ordinals: Iterable[Ordinal]) -> Iterator[Ordinal]:
    """Each with its thing: in `your 7th coffee: the 10th is free` both are of the coffees."""
    thing = ""
    for ordinal in ordinals:
        thing = ordinal.thing or thing
        yield ordinal._replace(thing=thing)


def offered_ordinals(
    ordinals: Iterable[Ordinal], low: str, reduced: Iterable[tuple[int, int]]
) -> list[Ordinal]:
    """Those behind `every`, and that of each sentence that something given or reduced belongs to.

    That is the last one before it, else the next one: `the 7th wakes you, the 10th is free`.

    Args:
        reduced: where something is given, or a price or what is taken off one is named.
    """
    chosen, known = set[Ordinal](), list(ordinals)
    for start, end in reduced:
        first, last = sentence_of(low, start, end)
        inside = [each for each in known if first <= each.start < last]
        before = [each for each in inside if each.start < end]
        chosen.update(before[-1:] or inside[:1])
    return [each for each in known if each.is_of_each or each in chosen]


def sentence_of(low: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around `low[start:end]` begins and ends; a colon goes on."""
    first = max((sign.end() for sign in _SENTENCE_END.finditer(low, 0, start)), default=0)
    behind = _SENTENCE_END.search(low, end)
    return first, behind.start() if behind else len(low)


def numbers_in_series(ordinal: Ordinal, known: Iterable[Stated]) -> list[float]:
    """Which ones of that series a brief names; [] where it speaks of none."""
    return [fact.value for fact in known if is_same_thing(fact.unit, ordinal.thing)]


def is_same_thing(first: str, second: str) -> bool:
    """Are both forms of one word, or begin with one counter of Han: 杯, 杯コーヒー?"""
    shortest = min(len(first), len(second))
    if shortest == 1 and is_han(first[0]):
        return first[0] == second[0]
    if shortest < LEAST_STEM:
        return bool(first) and first == second
    return first[: min(shortest, _MOST_STEM)] == second[: min(shortest, _MOST_STEM)]


_MOST_STEM = 6
_REACH = 16
"""So many letters before one of a series are looked at for `every`."""
_SENTENCE_END = compile_regex_lazily(r"[!?;\n。！？；।]|\.(?=\s)(?<!\d\.)")
_COUNTED = compile_regex_lazily(r"(\p{Han})[め目]")
_COUNTER = compile_regex_lazily(r"(\p{Han})")
_THING = compile_regex_lazily(r"[\s-]?(\p{L}[\p{L}\p{M}]*)")


class _Patterns(NamedTuple):
    known: re.Pattern[str]
    """Its first group is a word's beginning, `stem`; the others hold figures."""
    values: dict[str, int]
    no_things: frozenset[str]
    """Small words, which are nothing that stands in a series."""
    every: re.Pattern[str]
    is_han: bool


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
    is_han = profile.script in HAN_SCRIPTS
    number = _NUMBER_OR_HAN if is_han else r"(\d{1,3})"
    begun = _BEGUN_IN_HAN if is_han else r"(?<![\w.,:/-])"
    figures = any_of(pattern.replace("<number>", number) for pattern in ordinals.figures)
    small = frozenset((*profile.lexicon.stop_words, *profile.lexicon.function_words))
    known = re.compile(rf"{words}|{begun}{figures}{_ENDED}")
    every = re.compile(rf"(?<!\w){any_of(ordinals.every)}\s$")
    return _Patterns(known, values, small, every, is_han)


_ENDED = r"(?![a-z\u00c0-\u024f\u0400-\u04ff\d])"
"""Behind a figure no letter goes on, but a Han one may stand there."""
_BEGUN_IN_HAN = rf"(?<![a-z\d.,:/-])(?<!{HAN_COUNT})"
"""Where no spaces part words, the letter before a figure is another word's: `您的第九杯`."""
_NUMBER_OR_HAN = rf"(\d{{1,3}}|{HAN_COUNT}{{1,3}})"
"""`第二件` is the second as `第2件` is."""
