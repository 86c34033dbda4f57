"""Hours as busy people write them into a brief, which grants them to the copy."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from hookline.guardrails.stated.figures import other_end
from hookline.guardrails.stated.granted import abbreviations
from hookline.guardrails.stated.offered import sentence_around
from hookline.guardrails.stated.patterns import any_of, of_script
from hookline.guardrails.stated.phrasing import is_han
from hookline.guardrails.stated.times import stated_times
from hookline.records.language import Language
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases, profiles
from hookline.text.pattern import compile_lazily


def hours_between(low: str) -> Iterator[str]:
    """Opening hours: `8.30-19.30`, `10h-17h`, `Sat 9-1`, and an hour with its sign, `20h`.

    Without am or pm in both readings, unless one end tells that the text counts up to 24. Two
    numbers that a short word joins and that count nothing are hours behind a weekday or a word for
    open (`Mon from 10 to 4`, `open 10 to 6`; ages and sizes are joined so, too), and so is one
    behind a part of the day: `दोपहर 2 तक`.
    """
    for first, last in opening_hours(low):
        yield from (*first, *last)
    for match in _between().finditer(low):
        if match["half"]:
            yield from _before_half(match)
    named = {w for days in abbreviations(low) for w in (*days.short, *days.names)}
    for match in _JOINED.finditer(low):
        if named.isdisjoint(_WORD.findall(low, max(0, match.start() - _NEAR), match.start())):
            continue
        hours = [int(hour) for hour in match.groups()]
        halves = (0, 12) if max(hours) <= 12 else (0,)  # one end tells that it counts up to 24
        yield from (f"{n + half:02}:00" for n in hours for half in halves if n + half <= 24)
    for match in _in_a_part().finditer(low):
        yield from (f"{n:02}:00" for n in (int(match["hour"]), int(match["hour"]) + 12) if n <= 24)
    for match in _HOUR.finditer(low):
        if int(match[1]) <= 24:
            yield f"{int(match[1]):02}:00"


def opening_hours(low: str) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The readings of both ends of such hours, where no `am` tells the second end's."""
    named = {w for days in abbreviations(low) for w in (*days.short, *days.names)}
    for match in _between().finditer(low):
        word = _LAST_WORD.search(low, 0, match.start())
        is_of_day = (_is_marked(match) or (word and word[1] in named)) and not match["to"]
        if not match["half"] and (is_of_day or _is_of_opening(low, *match.span())):
            yield _both_ends(match)


class RangeOfHours(NamedTuple):
    """What both ends may mean, and where both stand."""

    first: tuple[str, ...]
    last: tuple[str, ...]
    figures: tuple[int, int]
    is_marked: bool
    """Does a sign, a minute or a half of the day say that they are hours?"""
    span: tuple[int, int]


def ranges_of_hours(low: str) -> Iterator[RangeOfHours]:
    """What may be hours from and to which something goes on: two of up to 24."""
    for match in _between().finditer(low):
        figures = int(match["hour"]), int(match["last_hour"])
        if max(figures) <= _LAST_HOUR:
            is_marked = _is_marked(match) or bool(match["half"])
            yield RangeOfHours(*_both_ends(match), figures, is_marked, match.span())


def are_led_to(low: str, start: int) -> bool:
    """Does a word that leads to hours stand right before them: `from 9 to 5`, `kl. 9–17`?"""
    return _leading().search(low, 0, start) is not None


def open_right_before(low: str, start: int) -> bool:
    """Does a word for open stand there, with no more than such a word between them?"""
    led = _leading().search(low, 0, start)
    return _opening_ahead().search(low, 0, led.start() if led else start) is not None


@of_all_phrases
def _leading(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    led = (word for book in books.values() for word in (*book.from_hours, *book.at_hour))
    return re.compile(rf"{whole_words(led)} ?$")


@of_all_phrases
def _opening_ahead(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    opening = whole_words(word for book in books.values() for word in book.opening_words)
    return re.compile(rf"{opening}:? ?$")


def _is_marked(match: re.Match[str]) -> bool:
    return any(map(match.group, ("sign", "minute", "last_sign", "last_minute")))


def _both_ends(match: re.Match[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    hours = [int(match["hour"]), int(match["last_hour"])]
    minutes = [match["minute"] or "00", match["last_minute"] or "00"]
    is_exact = max(hours) > _NOON or "h" in {match["sign"], match["last_sign"]}
    first, last = (
        tuple(
            f"{reading:02}:{minute}"
            for reading in ((hour,) if is_exact else (hour, hour + _NOON))
            if reading <= _LAST_HOUR
        )
        for hour, minute in zip(hours, minutes, strict=True)
    )
    return first, last


def _is_of_opening(low: str, start: int, end: int) -> bool:
    """Does its sentence say that somebody is there: `open 10 to 6`, `10-18 geöffnet`?"""
    return _opening().search(low, *sentence_around(low, start, end)) is not None


@of_all_phrases
def _opening(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    return re.compile(whole_words(word for book in books.values() for word in book.opening_words))


def whole_words(words: Iterable[str]) -> str:
    """Any of the patterns; those in Han letters need no spaces around them."""
    spaced: list[str] = []
    in_han: list[str] = []
    for word in words:
        (in_han if is_han(word.lstrip("[")[0]) else spaced).append(word)
    return any_of([rf"(?<!\w){any_of(spaced)}(?!\w)", *in_han])


def _before_half(match: re.Match[str]) -> Iterator[str]:
    """The first hour of `2-6 pm`, which is another half's in `11-2 pm`."""
    first, last = int(match["hour"]) % 12, int(match["last_hour"]) % 12
    is_afternoon = ("p" in match["half"]) == (first <= last)
    yield f"{first + 12 * is_afternoon:02}:{match['minute'] or '00'}"


_LAST_WORD = compile_lazily(r"([^\W\d_]+)\.?[:,]? $")


@of_all_phrases
def _in_a_part(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    parts = any_of(part for book in books.values() for part in book.day_parts)
    until = any_of(word for book in books.values() for word in book.until_behind)
    return re.compile(
        rf"(?<!\w){parts} ?(?P<hour>\d{{1,2}})(?![\d%]|[.,:/-]\d)(?=\s?(?:{until}|[^\w\s]|$))"
    )


_WORD = compile_lazily(r"[^\W\d_]+")
_NEAR = 25
"""Characters in which a weekday stands before its hours."""
_JOINED = compile_lazily(
    r"(?<![\d.,:/€$£₹%-])(\d{1,2})(?:['’][^\W\d_]{1,4}\s|\s[^\W\d_]{1,5}\s)"
    r"(?=(\d{1,2})(?:['’][^\W\d_]{1,4})?(?!\d|[.,:/%-]\d|\s?[%€$£₹]|\s?[^\W\d_]))"
)
_HOUR = compile_lazily(r"(?<![\d.,:/-])(\d{1,2})\s?h(?!\w)")


@of_all_phrases
def _between(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    signs = any_of(sign for book in books.values() for sign in book.hour_signs if sign not in _HALF)
    lexicons = [each.lexicon for each in profiles().languages.values()]
    to = any_of(word for each in lexicons for word in (*each.days.to, *each.dates.to))
    return re.compile(
        rf"(?<![\d.,:/€$£₹-])(?P<hour>\d{{1,2}})(?:[.:h](?P<minute>[0-5]\d))?(?P<sign>\s?{signs})?"
        rf"(?:\s?[-–—~〜～]\s?|\s?(?P<to>{to})\s?)"
        r"(?P<last_hour>\d{1,2})(?:[.:h](?P<last_minute>[0-5]\d))?(?![\d.,:/-]\d|\d)"
        rf"(?P<half>\s?[ap]\.?m)?(?P<last_sign>\s?{signs}(?!\w))?"
    )


_HALF = ("am", "pm")
"""Signs of the hours up to 12, which say more than that a number is one."""


def hours_led_to(low: str) -> Iterator[str]:
    """The hour that leads to one with its sign: the 9 of `von 9 bis 18 Uhr`."""
    for readings, (start, end) in stated_times(low):
        first = None if _HALF_OF_DAY.search(low, start, end) else other_end(low, start, end)
        if first is not None and first == int(first) <= _LAST_HOUR:
            halves = (0,) if len(readings) == 1 or first > _NOON else (0, _NOON)
            yield from (f"{int(first) + half:02}:00" for half in halves)


_NOON, _LAST_HOUR = 12, 24
_HALF_OF_DAY = compile_lazily(r"[ap]\.?\s?m\.?$")


def hours_joined(low: str) -> Iterator[str]:
    """Times that a sign or a word joins to one before them: `jam 17.00 & 19.30`."""
    for _, (_, end) in stated_times(low):
        if match := _time_joined(low).match(low, end):
            yield f"{int(match['hour']):02}:{match['minute']}"


@of_script
def _time_joined(languages: Mapping[str, Language]) -> re.Pattern[str]:
    joined = any_of(word for each in languages.values() for word in each.lexicon.dates.and_or)
    return re.compile(
        rf"\s*(?:[,&+/]|{joined})\s*(?P<hour>[01]?\d|2[0-4])[.:](?P<minute>[0-5]\d)(?!\d)"
    )
