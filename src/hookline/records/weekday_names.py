"""The day of the week that stands beside a date of a brief: left out of it, and held to it."""

import re
from calendar import day_name
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from hookline.documents import Document
from hookline.records.brief_dates import NEAR
from hookline.records.day_bounds import bare_day, is_around_days
from hookline.records.language import Language
from hookline.records.profiles import of_all_languages, profiles
from hookline.records.shorthand_readings import month_names
from hookline.text.digits import fold_digits
from hookline.text.iso_countries import iso_countries
from hookline.text.languages import language_of
from hookline.text.pattern import compile_lazily
from hookline.text.when import parse_date

WEEK = 7


class Slip(NamedTuple):
    """A date beside a day of the week on which it does not fall."""

    problem: str
    day: str
    choice: str


def languages_named(brief: Document) -> tuple[str, ...]:
    """The languages that a brief names, and the first one of its country."""
    brand = brief.get("brand")
    parts = [part for part in (brief, brand) if isinstance(part, Mapping)]
    listed = brief.get("languages")
    codes = [*(listed if isinstance(listed, list) else ())]
    codes += [part.get("default_language") for part in parts]
    countries = [iso_countries().get(str(part.get("market", "")).upper()) for part in parts]
    codes += [country.language for country in countries if country]
    return tuple(dict.fromkeys(language_of(str(code)) for code in codes if code))


class Weekdays:
    """The days of the week as a brief in some languages names them.

    A word that stands beside days in one of those languages is no day of another one: the Polish
    do, until, is no Donnerstag.
    """

    def __init__(self, codes: tuple[str, ...]) -> None:
        known = [profiles().language(code) for code in codes]
        self.codes = codes
        self._own_words = {word for each in known if each for word in _weekday_words(each)}

    def bare(self, low: str, *, is_last: bool) -> str:
        """A date's text without what says that it is the last day, or the first."""
        return bare_day(low, is_last=is_last, codes=self.codes, kept=self._own_words)

    def without(self, low: str) -> str:
        """A date's text in small letters without them."""
        plain = low
        for match in reversed(list(self._names_in(low))):
            plain = f"{plain[: match.start()]} {plain[match.end() :]}"
        return plain.strip(" .,")

    def slip(self, low: str, iso: str) -> Slip | None:
        """What is wrong where a text names another day of the week than its date has.

        A name that is one of several days, each in its language, is right where one of them is.
        """
        names = [match["name"] or match["joined"] for match in self._names_in(low)]
        named = [_numbers_of_weekdays()[name] for name in names]
        rule = parse_date(iso)
        if rule.date is None or all(rule.date.weekday() in numbers for numbers in named):
            return None
        wrong = next(numbers for numbers in named if rule.date.weekday() not in numbers)
        falls, written_day = day_name[rule.date.weekday()], day_name[min(wrong)]
        away = (min(wrong) - rule.date.weekday()) % WEEK
        later = rule.date + timedelta(days=away)
        closest = later if away <= WEEK // 2 else later - timedelta(days=WEEK)
        choice = f"the {falls}, or `{closest}`, the {written_day} next to it"
        if not _has_year(low):
            others = [day for day in _near_years(rule.date) if day.weekday() in wrong]
            choice += f"; it is a {written_day} in {others[0].year}" if others else ""
        return Slip(f"{iso} is a {falls}, and no {written_day}", iso, choice)

    def also_named(self, low: str) -> str:
        """That the month is a day of the week as well in a language of the brief: `mar 5`."""
        months, pattern = month_names()
        match = pattern.match(low.strip())  # `5 mar` has no day of the week behind it
        if not match or match[0] not in months or match[0] not in self._own_words:
            return ""
        return f"; {match[0]} is taken for the month, not for the day of the week"

    def _names_in(self, low: str) -> Iterator[re.Match[str]]:
        for match in _weekdays().finditer(low):
            name = match["name"]
            if not name or name in self._own_words or not is_around_days(name, self.codes):
                yield match


def _has_year(written: str) -> bool:
    numbers = re.findall(r"\d+", fold_digits(written))
    return len(numbers) > len(("day", "month")) or any(len(each) > len("18") for each in numbers)


def _near_years(day: date) -> Iterator[date]:
    """A day in the years around its own, the nearest first."""
    for years in (1, -1, 2, -2, NEAR, -NEAR):
        try:
            yield day.replace(year=day.year + years)
        except ValueError:
            continue  # a 29 February


def _weekday_words(language: Language) -> Iterator[str]:
    yield from (word for word, _ in _numbered_weekdays(language))


def _numbered_weekdays(language: Language) -> Iterator[tuple[str, int]]:
    """The names of the days of the week, and which they are; Monday is 0."""
    for number, words in language.lexicon.weekdays.items():
        yield from ((word, number) for word in words)
    for kinds in (language.lexicon.days.short, language.lexicon.days.in_ranges):
        for number, words in kinds.items():
            yield from ((word, number) for word in words if word.isalpha() and word.isascii())


def _joined_weekdays(language: Language) -> Iterator[tuple[str, int]]:
    """The names that no space parts from a date: 12月18日金曜日, 12月18日星期五, 12月18日(金)."""
    days = language.lexicon.days
    for number, words in days.in_ranges.items():
        yield from ((word, number) for word in words if _HAN_NAME.match(word))
    for number, words in days.short.items():
        letters = [word for word in words if _HAN_NAME.fullmatch(word)]
        before = [each for pattern in days.before_short for each in pattern.split("|")]
        yield from ((f"{each}{word}", number) for each in before for word in letters)


@of_all_languages
def _numbers_of_weekdays(languages: Mapping[str, Language]) -> dict[str, set[int]]:
    """By name: the days that it is in any language."""
    numbers: dict[str, set[int]] = {}
    for each in languages.values():
        for word, number in (*_numbered_weekdays(each), *_joined_weekdays(each)):
            numbers.setdefault(word, set()).add(number)
    return numbers


@of_all_languages
def _weekdays(languages: Mapping[str, Language]) -> re.Pattern[str]:
    """Names of the days of the week, which a date may have before it; not the nd of 2nd."""
    known = [word for each in languages.values() for word in _weekday_words(each)]
    months, _ = month_names()  # the Italian mar is a Tuesday as well
    sure = [word for word in known if word not in months]
    longest_first = sorted(map(re.escape, sure), key=len, reverse=True)
    joined = sorted(
        {word for each in languages.values() for word, _ in _joined_weekdays(each)},
        key=len,
        reverse=True,
    )
    han = "|".join(w if len(w) > 1 else rf"(?<=[（(]){w}(?=[）)])" for w in joined)
    name = rf"(?<![^\W_])(?P<name>{'|'.join(longest_first)})(?![^\W\d_])\.?"
    return re.compile(rf"[（(]?(?:{name}|(?P<joined>{han}))[）)]?,?")


_HAN_NAME = compile_lazily(r"[\u4e00-\u9fff]+")
