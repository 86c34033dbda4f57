"""Days of a month that a text names without the month: `from the 29th`, `dal 29`, `29日から`."""

import re
from collections.abc import Mapping
from functools import lru_cache

from hookline.guardrails.base import Passage
from hookline.guardrails.stated.amounts import stated_amounts
from hookline.guardrails.stated.dates import stated_dates
from hookline.guardrails.stated.patterns import any_of, of_script
from hookline.guardrails.stated.percents import stated_percents
from hookline.guardrails.triggers import Trigger
from hookline.records.language import Language
from hookline.records.profiles import reads_profiles
from hookline.text.pattern import compile_lazily
from hookline.text.scripts import SPACED_SCRIPTS

_Span = tuple[int, int]
_LAST = 31


def stated_month_days(passage: Passage) -> tuple[tuple[int, _Span], ...]:
    """The days without a month that bound something, and where each day's number stands."""
    if not passage.triggers_met & DAY.bit or _DAY.search(passage.low) is None:
        return ()
    return _month_days(passage.low, passage.language, passage.home)


@reads_profiles
@lru_cache(maxsize=64)
def _month_days(low: str, language: str, home: str) -> tuple[tuple[int, _Span], ...]:
    days = []
    for match in _bounding_day(low).finditer(low):
        name = match.lastgroup or ""
        day, (start, end) = int(match[name]), match.span(name)
        if 0 < day <= _LAST and not _is_read_otherwise(low, language, home, (start, end)):
            days.append((day, (start, end)))
    return tuple(days)


def _is_read_otherwise(low: str, language: str, home: str, place: _Span) -> bool:
    """Is the number part of a whole date, a share or a price with its currency?"""
    spans = [span for _, span in (*stated_dates(low), *stated_percents(low, language))]
    spans += [span for _, unit, span in stated_amounts(low, language, home=home) if unit]
    return any(first < place[1] and place[0] < last for first, last in spans)


_DAY = compile_lazily(r"(?<![\d.,:/#-])\d{1,2}(?![\d%:/]|[.,]\d)")
DAY = Trigger(sign=_DAY)
"""The gate of a day's number."""


@of_script
def _bounding_day(languages: Mapping[str, Language]) -> re.Pattern[str]:
    """Days as the profiles say; `<end>` is where a clause ends or goes on with a small word."""
    spaced: list[str] = []
    others: list[str] = []
    for profile in languages.values():
        words = any_of(map(re.escape, profile.lexicon.stop_words))
        end = rf"(?=\s*(?:{_CLAUSE_END}|$)|\s+(?:\d|{words}(?!\w)))"
        sources = spaced if profile.script in SPACED_SCRIPTS else others
        for pattern in profile.lexicon.dates.day_alone:
            day = rf"(?P<day{len(spaced) + len(others)}>\d{{1,2}})(?!\d|[.,:/-]\d)"
            sources.append(pattern.replace("<day>", day).replace("<end>", end))
    return re.compile(any_of([rf"(?<!\w){any_of(spaced)}", *others]))


_CLAUSE_END = r"[,;!?)…।。！？؛،\n]|\.(?!\d)|[–—-]\s"
