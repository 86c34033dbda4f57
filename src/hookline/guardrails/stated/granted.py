"""Days and months as busy people write them into a brief, which grants them to the copy.

Copy is read strictly, since each day in it may be an invention; a brief in a hurry says `mar au
dim`, `Thu 10 Dec`, `24/12 al 6/1`, `Sept-Nov`, and means what the copy then writes out.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from hookline.guardrails.stated.dates import stated_dates
from hookline.guardrails.stated.patterns import any_of, of_script
from hookline.guardrails.stated.phrasing import is_han
from hookline.guardrails.stated.weekdays import weekday_numbers
from hookline.records.language import Language
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases
from hookline.records.value_meant import month_numbers
from hookline.text.pattern import compile_lazily

_JOINT = r"\s?[-–—/~〜～,&+]\s?"
_NUMERIC = compile_lazily(r"(?<![\d.,/:])(\d{1,2})([./])(\d{1,2})(?!\d|[.,/:]\d)")


def shortened_weekdays(low: str, language: str = "") -> Iterator[int]:
    """Weekdays by abbreviations that stand beside a number or another day: `Di. und Fr.`.

    `di` is Tuesday in one language and Sunday in another: those languages are read in which most of
    the text's abbreviations are days; of several the one that is given.
    """
    readings = [(days.language, list(_read(days, low))) for days in _abbreviations(low)]
    most = max((len(days) for _, days in readings), default=0)
    longest = [(code, days) for code, days in readings if len(days) == most]
    for _, days in [pair for pair in longest if pair[0] == language] or longest:
        yield from days


def numeric_dates(low: str) -> Iterator[frozenset[tuple[int, int]]]:
    """Where one date is in figures, the other pairs of numbers are dates too: `24/12 al 6/1`."""
    sure = [low[start:end] for _, (start, end) in stated_dates(low)]
    for match in _dashed_dates(low).finditer(low):
        for day, month in ((match[1], match[2]), (match[3], match[4])):
            if 1 <= int(month) <= 12 and 1 <= int(day) <= 31:
                yield frozenset({(int(month), int(day))})
    for a, sign, b in _NUMERIC.findall(low):
        if not any(sign in date and date.strip(sign + " ").count(sign) for date in sure):
            continue
        pairs = ((b, a),) if sign == "." else ((b, a), (a, b))
        days = {(int(m), int(d)) for m, d in pairs if 1 <= int(m) <= 12 and 1 <= int(d) <= 31}
        if days:
            yield frozenset(days)


@of_script
def _dashed_dates(languages: Mapping[str, Language]) -> re.Pattern[str]:
    to = any_of(word for each in languages.values() for word in each.lexicon.dates.to)
    day = r"(\d{1,2})-(\d{1,2})"
    return re.compile(rf"(?<![\d-]){day} {to} {day}(?![\d-])")


def hours_between(low: str) -> Iterator[str]:
    """Opening hours: `8.30-19.30`, `10h-17h`, `Sat 9-1`, and an hour with its sign, `20h`.

    Without am or pm in both readings, unless one end tells that the text counts up to 24.
    """
    for first, last in opening_hours(low):
        yield from (*first, *last)
    for match in _between().finditer(low):
        if match["half"]:
            yield from _before_half(match)
    for match in _HOUR.finditer(low):
        if int(match[1]) <= 24:
            yield f"{int(match[1]):02}:00"


def opening_hours(low: str) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The readings of both ends of such hours, where no `am` tells the second end's."""
    named = {w for days in _abbreviations(low) for w in (*days.short, *days.names)}
    for match in _between().finditer(low):
        word = _LAST_WORD.search(low, 0, match.start())
        is_marked = any(map(match.group, ("sign", "minute", "last_sign", "last_minute")))
        if match["half"] or not (is_marked or (word and word[1] in named)):
            continue
        hours = [int(match["hour"]), int(match["last_hour"])]
        minutes = [match["minute"] or "00", match["last_minute"] or "00"]
        is_exact = max(hours) > 12 or "h" in {match["sign"], match["last_sign"]}
        first, last = (
            tuple(
                f"{reading:02}:{minute}"
                for reading in ((hour,) if is_exact else (hour, hour + 12))
                if reading <= 24
            )
            for hour, minute in zip(hours, minutes, strict=True)
        )
        yield first, last


def _before_half(match: re.Match[str]) -> Iterator[str]:
    """The first hour of `2-6 pm`, which is another half's in `11-2 pm`."""
    first, last = int(match["hour"]) % 12, int(match["last_hour"]) % 12
    is_afternoon = ("p" in match["half"]) == (first <= last)
    yield f"{first + 12 * is_afternoon:02}:{match['minute'] or '00'}"


_LAST_WORD = compile_lazily(r"([^\W\d_]+)\.?:? $")
_HOUR = compile_lazily(r"(?<![\d.,:/-])(\d{1,2})\s?h(?!\w)")


@of_all_phrases
def _between(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    signs = any_of(sign for book in books.values() for sign in book.hour_signs if sign not in _HALF)
    return re.compile(
        rf"(?<![\d.,:/€$£₹-])(?P<hour>\d{{1,2}})(?:[.:h](?P<minute>[0-5]\d))?(?P<sign>\s?{signs})?"
        r"\s?[-–—]\s?(?P<last_hour>\d{1,2})(?:[.:h](?P<last_minute>[0-5]\d))?(?![\d.,:/-]\d|\d)"
        rf"(?P<half>\s?[ap]\.?m)?(?P<last_sign>\s?{signs}(?!\w))?"
    )


_HALF = ("am", "pm")
"""Signs of the hours up to 12, which say more than that a number is one."""


def joined_months(low: str) -> Iterator[int]:
    """Months from one to another, `Sept-Nov`, and those with a year, `Dez. 2026`."""
    months = _months(low)
    for match in months.ranges.finditer(low):
        first, last = months.numbers[match["first"]], months.numbers[match["last"]]
        yield from ((first + step - 1) % 12 + 1 for step in range((last - first) % 12 + 1))
    for match in months.dated.finditer(low):
        yield months.numbers[match["month"]]


class _Abbreviations(NamedTuple):
    """Those of one language."""

    short: Mapping[str, int]
    """A weekday's number (Monday is 0) by its abbreviation."""
    names: Mapping[str, int]
    """The same by its full name."""
    language: str


@of_script
def _abbreviations(languages: Mapping[str, Language]) -> list[_Abbreviations]:
    return [
        _Abbreviations(
            {name: day for day, names in each.lexicon.days.in_ranges.items() for name in names},
            weekday_numbers({each.code: each}),
            each.code,
        )
        for each in languages.values()
        if each.lexicon.days.in_ranges
    ]


def _read(days: _Abbreviations, low: str) -> Iterator[int]:
    """The days, and those between two that a dash or a word joins."""
    words = list(_WORD.finditer(low))
    last: tuple[int, int] | None = None
    for index, word in enumerate(words):
        if word[0] in days.names:
            day = days.names[word[0]]
        elif word[0] in days.short and _is_day(words, index, days, low):
            day = days.short[word[0]]
        else:
            continue
        if last and _several_joined(low).fullmatch(low, last[1], word.start()):
            yield from ((last[0] + step) % 7 for step in range(1, (day - last[0]) % 7))
        yield day
        last = day, word.end()


def _is_day(words: list[re.Match[str]], index: int, days: _Abbreviations, low: str) -> bool:
    """Beside a number, another day, or in brackets: `the sun` is none."""
    word = words[index]
    if _BRACKETS.fullmatch(low, word.start() - 1, word.end() + 1):
        return True
    if word.start() and low[word.start() - 1].isdigit() and is_han(word[0]):
        return False  # the 月 of 11月
    behind = [w for w in words[index + 1 :] if _GAP.fullmatch(low, word.end(), w.start())]
    before = [w for w in words[:index] if _GAP.fullmatch(low, w.end(), word.start())]
    if any(w[0].isdecimal() for w in behind):
        return True
    gaps = [(w, low[word.end() : w.start()]) for w in behind]
    gaps += [(w, low[w.end() : word.start()]) for w in before]
    return any((w[0] in days.short or w[0] in days.names) and not gap.isspace() for w, gap in gaps)


_WORD = compile_lazily(r"\d+|[^\W\d_](?:[^\W\d_]|[\u0900-\u0963]|/[^\W\d_](?!\w))*")
_GAP = compile_lazily(r"[\s.,/&+'’–—~-]*(?:[\w/'’]{1,8}[\s.,/&+–—~-]+)?")
_BRACKETS = compile_lazily(r"[(（][^()（）]+[)）]")


@of_script
def _several_joined(languages: Mapping[str, Language]) -> re.Pattern[str]:
    to = any_of(word for each in languages.values() for word in each.lexicon.days.to)
    return re.compile(rf"\.?\s*(?:[-–—~〜～]|{to})\s*")


class _Months(NamedTuple):
    numbers: dict[str, int]
    ranges: re.Pattern[str]
    dated: re.Pattern[str]


@of_script
def _months(languages: Mapping[str, Language]) -> _Months:
    numbers = month_numbers(languages)
    name = any_of(sorted(numbers, key=len, reverse=True))
    return _Months(
        numbers,
        re.compile(rf"(?<!\w)(?P<first>{name})\.?{_JOINT}(?P<last>{name})(?!\w)"),
        re.compile(rf"(?<!\w)(?P<month>{name})\.? (?:19|20)\d\d(?!\d)"),
    )
