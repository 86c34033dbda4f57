"""Clock times that a text states."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from hookline.guardrails.base import Passage
from hookline.guardrails.stated.patterns import any_of, of_script
from hookline.guardrails.stated.word_classes import bits_of, classes_of
from hookline.guardrails.triggers import Trigger
from hookline.records.language import Language
from hookline.records.profiles import of_all_languages, reads_profiles
from hookline.text.digits import has_digit
from hookline.text.money import AMBIGUOUS, CURRENCY_WORDS
from hookline.text.pattern import compile_lazily

_Span = tuple[int, int]


def may_tell_time(passage: Passage) -> bool:
    """In ASCII, a time has a colon, `am` or `h` behind the number, or a word of a profile."""
    if not passage.ascii:
        return True
    if not passage.triggers_met & CLOCK.bit:
        return False
    if _CLOCKED.search(passage.low) is not None:
        return True
    return not _clock_words(passage.low).isdisjoint(passage.words)


@reads_profiles
@lru_cache(maxsize=64)
def stated_times(low: str) -> tuple[tuple[frozenset[str], _Span], ...]:
    """Each clock time of a text as the times of day that it may mean, and where."""
    times = list(_times(low))
    joined = [each for _, span in times for each in _joined(low, *span)]
    alone = (time for time in joined if not any(_overlap(time[1], span) for _, span in times))
    return (*times, *dict.fromkeys(alone))


def _overlap(first: _Span, second: _Span) -> bool:
    return first[0] < second[1] and second[0] < first[1]


def _times(low: str) -> Iterator[tuple[frozenset[str], _Span]]:
    for match in _clock(low).finditer(low) if has_digit(low) else ():
        groups = match.groupdict()
        hour = next(int(text) for name, text in groups.items() if text and "hour" in name)
        minute = next((int(text) for name, text in groups.items() if text and "minute" in name), 0)
        if half := groups["half"]:
            hours = {hour % 12 + (12 if half == "p" else 0)}
        elif hour > _NOON or any(_counts_to_24(groups, name) for name in groups):
            hours = {hour}
        else:
            hours = {hour, hour + 12}
        end = match.end()
        if not minute and (rest := _rest_of_time(low, end)):
            minute, end = int(rest["minute"]), rest.end()
        if hour <= _LAST or _is_no_hour(low, end, hour, minute):
            yield frozenset(f"{hour:02}:{minute:02}" for hour in hours), (match.start(), end)
    for match in _NO_TIME.finditer(low) if ":" in low else ():
        hour, minute = int(match[1]), int(match[2])
        if hour + minute != _WHOLE and hour != minute and (hour > _LAST or minute >= _HOUR):
            yield frozenset((match[0],)), match.span()


def _is_no_hour(low: str, end: int, hour: int, minute: int) -> bool:
    """Is it told as an hour that no day has, `bis 26 Uhr`? Larger ones are how long it takes."""
    return hour < _LONG and bool(minute or not low[end - 1].isdigit())


def _counts_to_24(groups: Mapping[str, str | None], name: str) -> bool:
    """`06:30` and `9h30` do; `6:30` may be told by who writes 6:30 pm elsewhere."""
    hour = groups[name]
    if not hour or not _COUNTS_ALL.match(name):
        return False
    return name != "exact_hour" or len(hour) > 1


def _joined(low: str, start: int, end: int) -> Iterator[tuple[frozenset[str], _Span]]:
    """The hours that follow one in its own form, with a sign or a word between.

    `06.50, not 07.15`, `11 h 30 ou 14 h`: behind the first its form tells that they are hours.
    """
    form = next((each for each in _FORMS if each.first.search(low, start, end)), None)
    while form and (match := form.next_time.match(low, end)) and _joins(match["word"]):
        hour, minute = int(match["hour"]), int(match["minute"] or 0)
        hours = {hour} if hour > _NOON or form is _FORMS[-1] else {hour, hour + _NOON}
        if hour <= _LAST:
            readings = frozenset(f"{each:02}:{minute:02}" for each in hours)
            yield readings, (match.start("hour"), match.end())
        end = match.end()


def _joins(word: str | None) -> bool:
    """Is it a word that joins two hours, or says that it is not the second?"""
    if not word or _joiners().fullmatch(word):
        return True
    return any(classes & bits_of(_NEGATED) for _, classes in classes_of(word)[0])


_NEGATED = frozenset({"neg", "~neg"})


@of_all_languages
def _joiners(languages: Mapping[str, Language]) -> re.Pattern[str]:
    known = [each.lexicon for each in languages.values()]
    words = (w for each in known for w in (*each.dates.and_or, *each.dates.to, *each.days.to))
    return re.compile(any_of(words))


def _rest_of_time(low: str, end: int) -> re.Match[str] | None:
    """The minutes behind an hour that is told by a word: `23 Uhr 59`, `à 23 h 59`."""
    if low[end - 1 : end].isdecimal():
        return _MINUTES.match(low, end)
    return _minutes_apart().match(low, end)


@of_all_languages
def _minutes_apart(languages: Mapping[str, Language]) -> re.Pattern[str]:
    lexicons = [each.lexicon for each in languages.values()]
    signs = [*(each.unit_signs.minute for each in lexicons), *(e.units.minute for e in lexicons)]
    words = any_of(re.escape(word) for each in signs for word in each)
    ends = r"(?=\s*(?:[^\w\s%€$£]|$|\n))"
    return re.compile(rf"\s?(?P<minute>[0-5]\d)(?:\s?{words}(?![^\W\d_])|{ends})")


class _Form(NamedTuple):
    """How an hour is written, and how one looks that follows it."""

    first: re.Pattern[str]
    next_time: re.Pattern[str]


_GAP = r"\s*[,–—/&-]?\s*(?:(?P<word>[^\W\d_]{1,9})\s+)?"
_SUMS = "|".join(re.escape(word) for word in CURRENCY_WORDS if word not in AMBIGUOUS)
_NO_UNIT = rf"(?![\d%]|[.,:]\d|\s?(?:[%€$£¥]|(?:{_SUMS})(?![^\W\d_])))"
_FORMS = (
    _Form(
        compile_lazily(r"\d\d?\.\d\d(?!\d)"),
        compile_lazily(rf"{_GAP}(?P<hour>[01]\d|2[0-4])\.(?P<minute>[0-5]\d){_NO_UNIT}"),
    ),
    _Form(
        compile_lazily(r"\d\s?h(?![a-z])"),
        compile_lazily(rf"{_GAP}(?P<hour>[01]?\d|2[0-4])\s?h(?:\s?(?P<minute>[0-5]\d))?(?!\w)"),
    ),
)
"""`06.50`, and `9 h`, which counts up to 24."""
_COUNTS_ALL = compile_lazily(r"exact_hour|h_hour")
"""The names of groups that hold an hour of 24."""
_NOON, _LAST, _LONG = 12, 24, 30
_HOUR, _WHOLE = 60, 100
_NO_TIME = compile_lazily(r"(?<![\d.,:/])([2-9]|[1-9]\d):(\d\d)(?![\d:])")
"""May be a time that no day has, `29:00`; two parts of a hundred are a share: 60:40."""
_CLOCKED = compile_lazily(r"\d\s*[aph:]")


@of_script
def _clock(languages: Mapping[str, Language]) -> re.Pattern[str]:
    """Times as everybody writes them, and as the profiles say."""
    known = dict.fromkeys(text for each in languages.values() for text in each.lexicon.clock)
    patterns = [
        pattern.replace("<hour>", rf"(?P<hour{index}>\d{{1,2}})")
        .replace("<hour_of_24>", rf"(?P<exact_hour{index}>\d{{1,2}})")
        .replace("<minute>", rf"(?P<minute{index}>[0-5]\d)")
        .replace("<minutes>", rf"(?P<minute{index}>[0-5]?\d)")
        for index, pattern in enumerate(known)
    ]
    begun = r"\b"  # looked for once for all that begin with a word
    worded = [pattern.removeprefix(begun) for pattern in patterns if pattern.startswith(begun)]
    others = [pattern for pattern in patterns if not pattern.startswith(begun)]
    behind = any_of(text for each in languages.values() for text in each.lexicon.behind_hour)
    of_day = rf"{_OF_DAY}{behind}"
    return re.compile(
        "|".join([_AM_PM, _EXACT, _H, _DOTTED, of_day, *others, begun + any_of(worded)])
    )


_AM_PM = r"(?<![\d.:,/])(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?\s?m\b\.?"
_EXACT = r"(?<![\d.:,/])(?P<exact_hour>[01]?\d|2[0-4])[:：](?P<exact_minute>[0-5]\d)(?![\d:])"
_H = r"(?<!\d)(?P<h_hour>\d{1,2})\s?h\s?(?P<h_minute>[0-5]\d)(?:\s?m(?:in)?)?\b"
_DOTTED = (
    r"(?<![\d.:,/])(?P<dotted_hour>[01]\d|2[0-4])\.(?P<dotted_minute>[0-5]\d)\s?"
    r"(?:hs?|hrs|wib|wita|wit)\b"
)
_OF_DAY = r"(?<![\d.,:/])(?P<hour_of_day>\d{1,2})(?:[:.](?P<minute_of_day>[0-5]\d))?"
_MINUTES = compile_lazily(r"[:.：](?P<minute>[0-5]\d)(?![\d%]|[.,:]\d)")


@of_script
def _clock_words(languages: Mapping[str, Language]) -> frozenset[str]:
    return frozenset(word for each in languages.values() for word in each.lexicon.clock_words)


CLOCK = Trigger(lambda: _clock_words("…"), compile_lazily(r"\d(?:[aphAPH:]|$)"), in_latin=True)
"""What tells the time; `a.m.` may stand behind the number's stretch."""
