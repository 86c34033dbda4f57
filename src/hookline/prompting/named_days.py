"""The days that a text names, by their month and number, in any language."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from hookline.records.language import Language
from hookline.records.profiles import of_all_languages, profiles
from hookline.records.shorthand_readings import month_numbers


class NamedDay(NamedTuple):
    """A day without its year, and where it stands."""

    month: int
    day: int
    start: int
    end: int


class DayPatterns(NamedTuple):
    """How days are written, without named groups."""

    month: str
    """A month's name, whole or cut short."""
    named: str
    """A day beside it."""
    day: str
    """A day beside it, or in figures."""


def named_days(low: str) -> Iterator[NamedDay]:
    """Those of a text in small letters; of `from 10 to 16 December` both."""
    numbers = _month_numbers()
    for match in _days().finditer(low):
        name = match["name"] or match["name_first"]
        month = numbers[name] if name else int(match["month"] or match["han"] or match["iso"])
        days = ("first", "day", "day_behind", "day_of_month", "day_han", "day_iso", "last")
        for group in days:
            if match[group] and 1 <= month <= _MONTHS:
                is_bare = group in ("first", "last")
                start, end = match.span(group if is_bare else "whole")
                yield NamedDay(month, int(match[group]), start, end)


@of_all_languages
def day_patterns(_: Mapping[str, Language]) -> DayPatterns:
    """Of every language."""
    names = "|".join(map(re.escape, sorted(_month_numbers(), key=len, reverse=True)))
    month = rf"(?:{names})(?![^\W\d_])"
    named = rf"\d{{1,2}}{_ORDINAL}\s?(?:de |of )?{month}|{month}\.?\s\d{{1,2}}"
    dotted = rf"\d{{1,2}}[./](?:1[0-2]|0?[1-9]){_NO_FIGURE}"
    return DayPatterns(month, named, rf"(?:{named}|{dotted}|\d{{1,2}}月\d{{1,2}}[日号號]?)")


_ORDINAL = r"(?:st|nd|rd|th|er|\.|º)?"
_NO_FIGURE = r"(?:\.|(?![\d%.,/]|\s?(?:uhr|h|am|pm)\b))"
_MONTHS = 12


@of_all_languages
def _month_numbers(languages: Mapping[str, Language]) -> dict[str, int]:
    """By the names of months, whole and as they are cut short."""
    full = {
        name.rstrip("."): n for name, n in month_numbers(languages).items() if name[0].isalpha()
    }
    return {name[:3]: number for name, number in full.items() if name.isalpha()} | full


@of_all_languages
def _days(languages: Mapping[str, Language]) -> re.Pattern[str]:
    month = day_patterns().month
    lexicons = [profile.lexicon for profile in languages.values()]
    articles = "|".join(word for book in profiles().phrases.values() for word in book.day_articles)
    to = "|".join(word for each in lexicons for word in (*each.dates.to, *each.days.to))
    and_or = "|".join(word for each in lexicons for word in each.dates.and_or)
    joint = rf"(?:[-–—〜～]|{to}|{and_or})\s*(?:(?:{articles})\s+)?"
    return re.compile(
        rf"(?:(?<![\d.,:/])(?P<first>\d{{1,2}})\.?\s*{joint})?(?P<whole>"
        rf"(?<!\d)(?P<day>\d{{1,2}}){_ORDINAL}\s?(?:de |of )?(?P<name>{month})"
        rf"|(?<![^\W\d_])(?P<name_first>{month})\.?\s(?P<day_behind>\d{{1,2}})(?!\d|[:.]\d)"
        rf"|(?<![\d.,:/-])(?P<day_of_month>\d{{1,2}})[./](?P<month>1[0-2]|0?[1-9]){_NO_FIGURE}"
        r"|(?P<han>\d{1,2})月(?P<day_han>\d{1,2})[日号號]?"
        r"|(?<!\d)20\d\d-(?P<iso>\d\d)-(?P<day_iso>\d\d)(?!\d))"
        rf"(?:\s*(?:[-–—〜～]|{to})\s*(?P<last>\d{{1,2}})(?![\d月%]|[.:/-]\d|\.?\s?(?:{month}|uhr|h\b|am|pm)))?"
    )
