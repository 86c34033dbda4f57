"""Days of the week that a text names, and those that a text of the brief grants."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from hookline.guardrails.base import Passage
from hookline.guardrails.stated.closed_days import closed_days
from hookline.guardrails.stated.patterns import HAN_SCRIPTS, any_of, any_word, of_script
from hookline.guardrails.triggers import STEM, Trigger
from hookline.records.language import Language
from hookline.records.profiles import of_all_languages
from hookline.text.pattern import compile_lazily
from hookline.text.scripts import SPACED_SCRIPTS

_Span = tuple[int, int]
_DASH = "[-–—~〜～]"
_JOINED = compile_lazily(rf"[^\W\d_]\.?\s?{_DASH}\s?[^\W\d_]")
_DAY_WORD = compile_lazily(r"[^\W\d_](?:[^\W\d_]|[\u0900-\u0963]|-feira)*")


def may_name_weekday(passage: Passage) -> bool:
    """Could it name a day of the week?"""
    if not passage.triggers_met & WEEKDAY.bit:
        return False
    return not passage.ascii or not passage.stems.isdisjoint(weekday_names(passage.low).ascii)


def stated_weekdays(passage: Passage) -> Iterator[tuple[int, _Span]]:
    """The weekdays that a text names (Monday is 0), and where."""
    low = passage.low
    if _JOINED.search(low):
        yield from _ranges(low)
    if not may_name_weekday(passage):
        return
    words = weekday_names(low)
    low = words.not_days.sub(lambda match: " " * len(match[0]), low)
    for match in _DAY_WORD.finditer(low):
        name = words.without_joined(match[0])
        if name in words.numbers and name not in words.other.get(passage.language, ()):
            yield words.numbers[name], match.span()
    for pattern, names in words.short:
        if not any(map(low.__contains__, names)):
            continue  # none of the names that it looks for
        for match in pattern.finditer(low):
            name = match.lastgroup or ""
            yield int(name.removeprefix("day")), match.span(name)


def _ranges(low: str) -> Iterator[tuple[int, _Span]]:
    """Both days of `Mo–Fr`, which stand for nothing alone."""
    for pattern, numbers in weekday_names(low).ranges:
        for match in pattern.finditer(low):
            if match["first"] != match["last"]:
                yield from ((numbers[match[end]], match.span(end)) for end in ("first", "last"))


def granted_weekdays(passage: Passage) -> Iterator[int]:
    """The weekdays that a text of the brief grants: named ones, ranges, working days, weekends."""
    stated = sorted(stated_weekdays(passage), key=lambda pair: pair[1])
    closed = closed_days(passage.low, stated)
    days = [day for day in stated if day not in closed]
    yield from (day for day, _ in days)
    several = _several(passage.low)
    shut = {day for day, _ in closed}
    for (first, (_, end)), (last, (start, _)) in pairwise(days):
        if several.to.fullmatch(passage.low[end:start]):
            yield from ((first + step) % 7 for step in range((last - first) % 7))
    if several.working.search(passage.low):
        yield from range(5)
    if several.weekend.search(passage.low):
        yield from (5, 6)
    if several.every.search(passage.low):
        yield from (day for day in range(7) if day not in shut)


def ends_on(low: str, start: int, end: int, previous_end: int) -> _Span | None:
    """Where the day at `low[start:end]` stands with a word by which something ends: tot vrijdag.

    Not where another day right before it makes the two a range: od poniedziałku do piątku.

    Args:
        previous_end: where the weekday named before it ends; 0 where there is none.
    """
    gap = low[previous_end:start]
    if previous_end and len(gap) <= _RANGE_GAP and not _STOP.search(gap):
        return None
    for pattern in _until(low):
        for match in pattern.finditer(low, max(0, start - _UNTIL_GAP), end + _UNTIL_GAP):
            if match.start("day") < end and start < match.end("day"):
                return match.span()
    return None


_RANGE_GAP, _UNTIL_GAP = 16, 40
_STOP = compile_lazily(r"[\d.,;:!?\n。、，！？؟،]")


@of_script
def _until(languages: Mapping[str, Language]) -> list[re.Pattern[str]]:
    """A pattern a way and language: its words beside its own days, since `do` is much elsewhere."""
    patterns: list[str] = []
    for profile in languages.values():
        days = profile.lexicon.days
        names, before = [*weekday_numbers({profile.code: profile})], ""
        if profile.script in HAN_SCRIPTS:
            names += [name for line in days.short.values() for name in line]
            before = any_of(days.before_short)
        day = rf"{before}(?P<day>{any_of(sorted(names, key=len, reverse=True))})"
        begun, ended = (r"(?<!\w)", r"(?!\w)") if profile.script in SPACED_SCRIPTS else ("", "")
        gap = r"\s+" if begun else ""
        if days.until:
            patterns.append(rf"{begun}{any_of(days.until)}{gap}{day}{ended}")
        if days.until_behind:
            patterns.append(rf"{begun}{day}{any_of(days.until_behind)}{ended}")
    return [re.compile(pattern) for pattern in patterns]


def weekday_numbers(languages: Mapping[str, Language]) -> dict[str, int]:
    """A weekday's number (Monday is 0) by its lower-case name."""
    lines = [line for profile in languages.values() for line in profile.lexicon.weekdays.items()]
    return {name: number for number, names in lines for name in names}


class _Weekdays(NamedTuple):
    """Names of the days of the week in many languages."""

    numbers: dict[str, int]
    """A weekday's number (Monday is 0) by its lower-case name."""
    joined: tuple[str, ...]
    """Words that are written together with the name behind them."""
    ranges: list[tuple[re.Pattern[str], dict[str, int]]]
    """A pattern a language of two abbreviations and a dash, with their numbers."""
    short: list[tuple[re.Pattern[str], tuple[str, ...]]]
    """A pattern a language of names that only stand behind other words, and those; its group is
    `day0`."""
    not_days: re.Pattern[str]
    other: dict[str, tuple[str, ...]]
    """What is another word in a language: copy in Turkish says `senin`, yours."""
    ascii: frozenset[str]
    """One of them stands in ASCII text that names a day."""

    def without_joined(self, word: str) -> str:
        """The word without what is written together with it."""
        return word if word in self.numbers or not word.startswith(self.joined) else word[1:]


@of_script
def weekday_names(languages: Mapping[str, Language]) -> _Weekdays:
    """The names that profiles list, and those that only stand beside other words."""
    known = [profile.lexicon for profile in languages.values()]
    numbers = weekday_numbers(languages)
    whole = {name.removesuffix("-feira") for name in numbers if name.isascii()}
    short = (name for each in known for names in each.days.short.values() for name in names)
    return _Weekdays(
        numbers,
        tuple(word for each in known for word in each.days.joined),
        [_range(profile) for profile in languages.values() if profile.lexicon.days.in_ranges],
        [_short(profile) for profile in languages.values() if profile.lexicon.days.short],
        re.compile(any_word(languages, lambda each: each.days.not_days, is_begun=True)),
        {code: profile.lexicon.days.other_words for code, profile in languages.items()},
        frozenset(name[:size] for name in (*whole, *short) for size in (STEM, None)),
    )


@of_all_languages
def _day_words(languages: Mapping[str, Language]) -> frozenset[str]:
    """One of them stands, or begins a word, in text in Latin letters that names a day."""
    lists = (days.values() for profile in languages.values()
             for days in (profile.lexicon.weekdays, profile.lexicon.days.short,
                          profile.lexicon.days.in_ranges))  # fmt: skip
    names = {name.removesuffix("-feira") for days in lists for words in days for name in words}
    return frozenset(name[:size] for name in names for size in (STEM, None))


WEEKDAY = Trigger(_day_words, in_latin=True)


def _range(profile: Language) -> tuple[re.Pattern[str], dict[str, int]]:
    lines = profile.lexicon.days.in_ranges.items()
    numbers = {name: number for number, names in lines for name in names}
    name = any_of(sorted(numbers, key=len, reverse=True))
    begun, ended = (r"(?<!\w)", r"(?!\w)") if profile.script != "Japanese" else ("", "")
    return re.compile(rf"{begun}(?P<first>{name})\.?\s?{_DASH}\s?(?P<last>{name}){ended}"), numbers


def _short(profile: Language) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """The short names of one language, behind its words or a dash, and the names alone."""
    days = profile.lexicon.days
    literals = tuple(name for words in days.short.values() for name in words)
    if any(re.escape(name) != name for name in literals):
        literals = ("",)  # a pattern of its own may stand anywhere
    names = "|".join(
        f"(?P<day{number}>{any_of(words)})" for number, words in sorted(days.short.items())
    )
    before, behind = any_of(days.before_short), any_of(days.not_behind_short)
    if profile.script in HAN_SCRIPTS:
        return re.compile(rf"{before}(?:{names})(?!{behind})"), literals
    return re.compile(rf"(?:\b{before}\s+|[-–]\s?)(?:{names})(?!\w|{behind})"), literals


class _Several(NamedTuple):
    """Words for more than one day."""

    to: re.Pattern[str]
    working: re.Pattern[str]
    weekend: re.Pattern[str]
    every: re.Pattern[str]


@of_script
def _several(languages: Mapping[str, Language]) -> _Several:
    to = any_of(word for each in languages.values() for word in each.lexicon.days.to)
    return _Several(
        re.compile(rf"\.?\s*(?:{_DASH}|{to})\s*(?:\w{{1,2}}\s+)?"),
        *(
            re.compile(any_word(languages, words_of, is_begun=True, is_ended=True))
            for words_of in (
                lambda each: each.days.working,
                lambda each: each.days.weekend,
                lambda each: each.days.every,
            )
        ),
    )
