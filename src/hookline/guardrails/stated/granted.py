"""Days and months as busy people write them into a brief, which grants them to the copy.

Copy is read strictly, since each day in it may be an invention; a brief in a hurry says `mar au
dim`, `Thu 10 Dec`, `24/12 al 6/1`, `Sept-Nov`, and means what the copy then writes out.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from hookline.guardrails.stated.dates import stated_dates
from hookline.guardrails.stated.patterns import any_of, of_script
from hookline.guardrails.stated.phrasing import is_han
from hookline.guardrails.stated.weekdays import weekday_numbers
from hookline.records.language import Language
from hookline.records.profiles import profiles, reads_profiles
from hookline.records.shorthand_readings import month_numbers
from hookline.text.pattern import compile_lazily

_JOINT = r"\s?[-–—/~〜～,&+]\s?"
_NUMERIC = compile_lazily(r"(?<![\d.,/:])(\d{1,2})([./])(\d{1,2})(?!\d|[.,/:]\d)")


def shortened_weekdays(low: str, language: str = "") -> Iterator[int]:
    """Weekdays by abbreviations that stand beside a number or another day: `Di. und Fr.`.

    `di` is Tuesday in one language and Sunday in another: those languages are read in which most of
    the text's abbreviations are days; of several the one that is given.
    """
    readings = [(days.language, list(_read(days, low))) for days in abbreviations(low)]
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


def shortened_dates(low: str, language: str) -> Iterator[frozenset[tuple[int, int]]]:
    """Days beside a month that the language shortens to a word of others: `22 s/d 24 Des`."""
    if (months := _short_months(language)) is None:
        return
    for match in months.dates.finditer(low):
        month = months.numbers[match["month"]]
        for name in ("first", "day"):
            if match[name] and 1 <= int(match[name]) <= 31:
                yield frozenset({(month, int(match[name]))})


def told_short(low: str, language: str) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """The (month, day) pairs that copy tells so, and where: `s/d 29 Des 2026`.

    Only where the date ends there: `3 set di lenzuola` are three of a thing.
    """
    if (months := _short_months(language)) is None:
        return
    for match in months.dates.finditer(low):
        if 1 <= int(match["day"]) <= 31 and _DATE_ENDS.match(low, match.end()):
            yield (months.numbers[match["month"]], int(match["day"])), match.span()


_DATE_ENDS = compile_lazily(r"\.?\s*(?:(?:19|20)\d\d(?!\d)|[,;:!?()\n–—-]|$)|\.\s")


@reads_profiles
@lru_cache(maxsize=64)
def _short_months(language: str) -> "_ShortMonths | None":
    profile = profiles().language(language)
    if profile is None or not profile.lexicon.short_months:
        return None
    numbers = {w: n for n, words in profile.lexicon.short_months.items() for w in words}
    name = any_of(sorted(numbers, key=len, reverse=True))
    to = any_of(profile.lexicon.dates.to)
    return _ShortMonths(
        numbers,
        re.compile(
            rf"(?<![\d.,:/])(?:(?P<first>\d{{1,2}})\.?\s*(?:[-–—/]|{to})\s*)?(?P<day>\d{{1,2}})\.?\s"
            rf"(?P<month>{name})(?!\w)"
        ),
    )


class _ShortMonths(NamedTuple):
    """Those of one language."""

    numbers: dict[str, int]
    dates: re.Pattern[str]


def days_joined(low: str) -> Iterator[frozenset[tuple[int, int]]]:
    """Days that a sign or a word joins to a date behind them: `sáb. 5 e dom. 6 de dezembro`."""
    for readings, (start, _) in stated_dates(low):
        match = _day_joined(low).search(low, max(0, start - _NEAR), start)
        if match and 1 <= int(match["day"]) <= 31:
            yield frozenset((month, int(match["day"])) for month, _ in readings)


@of_script
def _day_joined(languages: Mapping[str, Language]) -> re.Pattern[str]:
    joined = any_of(word for each in languages.values() for word in each.lexicon.dates.and_or)
    weekday = r"[^\W\d_]{2,13}\.?\s+"
    return re.compile(
        rf"(?<![\d.,:/])(?P<day>\d{{1,2}})\.?\s*(?:[-–—/,&+]|{joined})\s*(?:{weekday})?$"
    )


_NEAR = 24
"""Characters before a date in which a day may be joined to it."""


@of_script
def _dashed_dates(languages: Mapping[str, Language]) -> re.Pattern[str]:
    to = any_of(word for each in languages.values() for word in each.lexicon.dates.to)
    day = r"(\d{1,2})-(\d{1,2})"
    return re.compile(rf"(?<![\d-]){day} {to} {day}(?![\d-])")


def joined_months(low: str) -> Iterator[int]:
    """Months from one to another, `Sept-Nov`, and those with a year, `Dez. 2026`."""
    months = _months(low)
    for match in months.ranges.finditer(low):
        first, last = months.numbers[match["first"]], months.numbers[match["last"]]
        yield from ((first + step - 1) % 12 + 1 for step in range((last - first) % 12 + 1))
    for match in months.dated.finditer(low):
        yield months.numbers[match["month"]]


def named_months(low: str, language: str) -> Iterator[int]:
    """Months by their whole names, anywhere: a brief that speaks of February may be told so."""
    names = _month_names(language)
    yield from (names[word] for word in _WORD.findall(low) if word in names)


@reads_profiles
@lru_cache(maxsize=64)
def _month_names(language: str) -> dict[str, int]:
    if (profile := profiles().language(language)) is None:
        return {}
    names = month_numbers({profile.code: profile})
    return {name: month for name, month in names.items() if len(name) > _SHORT}


_SHORT = 4


class _Abbreviations(NamedTuple):
    """Those of one language."""

    short: Mapping[str, int]
    """A weekday's number (Monday is 0) by its abbreviation."""
    names: Mapping[str, int]
    """The same by its full name."""
    language: str


@of_script
def abbreviations(languages: Mapping[str, Language]) -> list[_Abbreviations]:
    """How each language shortens its weekdays."""
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
