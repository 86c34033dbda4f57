"""Days and lengths of time as people write them, taken into a brief's own form where it is sure."""

import re
from calendar import day_name
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

from hookline.errors import BadInput
from hookline.records.brief_dates import NEAR, days_meant
from hookline.records.day_alone import day_alone
from hookline.records.language import Language
from hookline.records.profiles import of_all_languages, profiles
from hookline.records.reading_place import Home
from hookline.records.shorthand_readings import (
    DAYS,
    LENGTHS,
    day_meant,
    length_meant,
    month_names,
    western_years,
)
from hookline.records.yaml_tree import Tree
from hookline.text.digits import fold_digits
from hookline.text.pattern import compile_lazily
from hookline.text.when import parse_date, parse_duration

MONTHS = 12
WEEK = 7
HALF_A_YEAR = timedelta(days=182)
"""A day without its year is the nearest one, so that a brief read again means the same day."""


def take_values(tree: Tree, home: Callable[[], Home]) -> None:
    """Put every day and length that can be read in one way into its own form, and say what is
    doubtful of it under the tree's `readings`."""
    for path, steps, holder in _parts_with_days(tree.value):
        for key in (*DAYS, *LENGTHS):
            written = holder.get(key)
            if not isinstance(written, str) or _is_read(written, is_day=key in DAYS):
                continue
            if key in LENGTHS:
                holder[key] = length_meant(written) or written
                continue
            day, hour = day_alone(_low(written))
            days = _days(day, where := home())
            if len(days) == 1:
                holder[key] = days[0]
                if slip := _on_another_weekday(day, days[0]):
                    place = tree.where((*steps, key))
                    problem = BadInput("HL106", f"{key} '{written}': {slip.problem}", where=place)
                    problem.fix = f"write `{key}: {slip.day}`, {slip.choice}"
                    tree.cuts += (problem,)
                    continue
                doubt = f"{_doubt(day, where)}{_weekday_too(day, tree.value)}"
                doubt += _WITHOUT_HOUR.format(hour) if hour else ""
                tree.readings += (f"{path}: {key} '{written}' is {days[0]}{doubt}",)


def _parts_with_days(value: Any) -> Iterator[tuple[str, tuple[str | int, ...], dict[str, Any]]]:
    """The parts of a brief that hold days or lengths, by their names, and where they stand."""
    offers, follow = value.get("offers"), value.get("follow_up")
    parts: list[tuple[str, tuple[str | int, ...], Any]] = [
        (f"offer {number + 1}", ("offers", number), offer)
        for number, offer in enumerate(offers if isinstance(offers, list) else ())
    ]
    parts += [("follow-up", ("follow_up",), follow)]
    parts += [("campaign", ("campaign",), value.get("campaign"))]
    if isinstance(follow, dict):
        parts += [("follow-up's offer", ("follow_up", "offer"), follow.get("offer"))]
    yield from (part for part in parts if isinstance(part[2], dict))


def _is_read(written: str, *, is_day: bool) -> bool:
    try:
        if is_day:
            parse_date(written)
            return written.isascii() and written == western_years(written)
        parse_duration(written)
    except ValueError:
        return written == "never"
    return True


def _days(written: str, home: Home) -> list[str]:
    """The days that a text of nothing but a day may mean; none for any other text."""
    plain = western_years(_low(written))
    plain = _weekdays().sub(" ", plain).strip(" .,")
    try:
        parse_date(plain)
    except ValueError:
        pass
    else:
        return [plain]
    if day_meant(plain) == "today":
        return ["today"]
    if _BARE_DASH.fullmatch(plain) or not (_is_numbers(plain) or _is_named_day(plain)):
        return []
    if home.today is None and _YEAR.search(plain) is None:
        return []
    near = (home.today or date.fromisoformat("2026-07-01")) - HALF_A_YEAR
    return days_meant(plain, near, first=home.first)


def _low(written: str) -> str:
    return " ".join(fold_digits(written).casefold().split()).strip(" .,")


def _is_numbers(text: str) -> bool:
    return _ONLY_NUMBERS.fullmatch(text) is not None


def _is_named_day(text: str) -> bool:
    """Is it a month, its day and its year, and nothing else that would say otherwise?"""
    if day_meant(text).startswith("+"):
        return True
    names, pattern = month_names()
    rest = _joints().sub(" ", pattern.sub(" ", text, count=1))
    if pattern.search(text) is None:
        rest = _HAN.sub(" ", text)
    return bool(names) and not re.sub(r"[\s\d.,/-]", "", rest)


def _doubt(written: str, home: Home) -> str:
    """What was chosen for the reader: the year, or which of two numbers is the day."""
    if day_meant(written).startswith("+"):
        return ", counted from the day of sending"
    if not _YEAR.search(fold_digits(written)) and _MONTH_OR_DAY.search(fold_digits(written)):
        return ", the nearest such day, since no year is written"
    match = _SLASHED.fullmatch(fold_digits(written).strip())
    if not match or not home.first or match[1] == match[2]:
        return ""
    one, other = int(match[1]), int(match[2])
    if max(one, other) <= MONTHS:
        return f", the {home.first} first as in {home.country}"
    is_usual = (one > MONTHS) == (home.first == "day")
    return "" if is_usual else f", which has no month {max(one, other)}"


def _weekday_too(written: str, brief: Mapping[str, Any]) -> str:
    """That the month is a day of the week as well in a language of the brief: `mar 5`."""
    codes = brief.get("languages")
    known = map(profiles().language, filter(lambda x: isinstance(x, str), codes or ()))
    weekdays = {word for each in known if each for word in _weekday_words(each)}
    months, pattern = month_names()
    match = pattern.match(written.casefold().strip())  # `5 mar` has no day of the week behind it
    if not match or match[0] not in months or match[0] not in weekdays:
        return ""
    return f"; {match[0]} is taken for the month, not for the day of the week"


class _Slip(NamedTuple):
    """A date beside a day of the week on which it does not fall."""

    problem: str
    day: str
    choice: str


def _on_another_weekday(written: str, iso: str) -> _Slip | None:
    """What is wrong where a text names another day of the week than its date has.

    A name that is one of several days, each in its language, is right where one of them is.
    """
    names = _weekdays().finditer(_low(written))
    named = [_numbers_of_weekdays()[match["name"] or match["joined"]] for match in names]
    rule = parse_date(iso)
    if rule.date is None or all(rule.date.weekday() in numbers for numbers in named):
        return None
    wrong = next(numbers for numbers in named if rule.date.weekday() not in numbers)
    falls, said = day_name[rule.date.weekday()], day_name[min(wrong)]
    away = (min(wrong) - rule.date.weekday()) % 7
    later = rule.date + timedelta(days=away)
    closest = later if away <= WEEK // 2 else later - timedelta(days=WEEK)
    choice = f"the {falls}, or `{closest}`, the {said} next to it"
    if not _has_year(written):
        others = [day for day in _near_years(rule.date) if day.weekday() in wrong]
        choice += f"; it is a {said} in {others[0].year}" if others else ""
    return _Slip(f"{iso} is a {falls}, and no {said}", iso, choice)


def _has_year(written: str) -> bool:
    numbers = re.findall(r"\d+", fold_digits(written))
    return len(numbers) > len(("day", "month")) or any(len(each) > len("18") for each in numbers)


def _near_years(day: date) -> Iterator[date]:
    """The same day of the years around, the nearest first."""
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
    """Names of the days of the week, which a date may have before it."""
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
    name = rf"(?<![^\W\d_])(?P<name>{'|'.join(longest_first)})(?![^\W\d_])\.?"
    return re.compile(rf"[（(]?(?:{name}|(?P<joined>{han}))[）)]?,?")


@of_all_languages
def _joints(languages: Mapping[str, Language]) -> re.Pattern[str]:
    """What stands between a day, its month and its year in any language: de, of, -го."""
    words: set[str] = set()
    for code, each in languages.items():
        pattern = re.sub(r"\{\w+\}", " ", each.with_year)
        words |= set(re.findall(r"[^\W\d_]+", pattern.casefold()))
        words |= {word.strip("-") for word in each.lexicon.dates.ordinals}
        words |= set(each.lexicon.dates.between_day_and_month)
        words |= set(profiles().phrases[code].day_articles)
    listed = "|".join(sorted(map(re.escape, filter(None, words)), key=len, reverse=True))
    return re.compile(rf"(?<![^\W\d_])(?:{listed}|г|r)(?![^\W\d_])|º|ª|°")


_WITHOUT_HOUR = "; the hour ('{}') is not kept, so say it in the offer's text if it matters"
_YEAR = compile_lazily(r"20\d\d|2[45]\d\d|[/.-]\d\d$|年|년|^\s*\+")
_MONTH_OR_DAY = compile_lazily(r"\d\s*[/.]\s*\d|[^\W\d_]")
_HAN_NAME = compile_lazily(r"[\u4e00-\u9fff]+")
_SLASHED = compile_lazily(r"(\d{1,2})\s?[/-]\s?(\d{1,2})(?:\s?[/-]\s?\d{2,4})?")
_ONLY_NUMBERS = compile_lazily(r"\d{1,4}(?:\s?[./-]\s?\d{1,4}){1,2}\.?")
_BARE_DASH = compile_lazily(r"\d{1,2}\s?-\s?\d{1,2}")
_HAN = compile_lazily(
    r"(?:(?:令和|平成|民[國国])?\s*(?:\d{1,4}|元)\s*[年년]\s*)?\d{1,2}\s*[月월]\s*\d{1,2}\s*[日号號일]?"
)
