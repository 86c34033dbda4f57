"""Every number of a text as a figure: its value, its unit, its role and its bound."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from hookline.guardrails.stated.amounts import stated_amounts
from hookline.guardrails.stated.dates import stated_dates
from hookline.guardrails.stated.durations import time_unit
from hookline.guardrails.stated.han_counts import han_counts
from hookline.guardrails.stated.letter_sums import read_value
from hookline.guardrails.stated.long_numbers import GLUED, long_numbers
from hookline.guardrails.stated.number_words import spelt_numbers
from hookline.guardrails.stated.patterns import any_of
from hookline.guardrails.stated.percents import stated_percents
from hookline.guardrails.stated.quantities import end_of_reward
from hookline.guardrails.stated.roles import RoleReading, is_taken_off, read_role
from hookline.guardrails.stated.times import stated_times
from hookline.records.language import Language
from hookline.records.profiles import of_all_languages, reads_profiles
from hookline.text.eras import era_years
from hookline.text.pattern import compile_lazily


class Figure(NamedTuple):
    """A number that `low[start:end]` states."""

    value: Decimal
    unit: str
    """%, a currency as it is written, or what is counted, as the stems of the words behind it."""
    is_money: bool
    role: str
    """discount, minimum, cap, price; "" where the words do not tell."""
    bound: str
    """up_to, over, from; "" where it is meant exactly."""
    start: int
    end: int


def number_at(value: Decimal, unit: str, span: tuple[int, int], *, is_money: bool) -> Figure:
    """A number of which only this is known."""
    return Figure(value, unit, is_money, "", "", *span)


@reads_profiles
@lru_cache(maxsize=64)
def stated_figures(low: str, language: str = "", home: str = "") -> tuple[Figure, ...]:
    """The numbers of lower-case text: percentages, money, then every other one in digits.

    Dates and clock times are not among them.

    Args:
        home: the market's currency.
    """
    return tuple(_figures(low, language, home))


def _figures(low: str, language: str, home: str) -> Iterator[Figure]:
    read_spans = [span for _, span in (*stated_dates(low), *stated_times(low))]
    money: dict[tuple[int, int], str] = {}
    for value, span in stated_percents(low, language):
        read_spans.append(span)
        yield _figure(low, value, "%", span)
    for value, unit, span in stated_amounts(low, language, home=home):
        if not _overlaps(span, read_spans):
            yield _figure(low, value, unit, span, is_money=True)
            read_spans.append(span)
            money[span] = unit
    for era in era_years(low):
        read_spans.append((era.start, era.end))
        if era.in_digits:
            yield _figure(low, era.year, _counted(low, era.end), (era.start, era.end))
    for long in long_numbers(low, language):
        span = long.start, long.end
        is_model = low[long.end - 1] == "k"  # 4k
        if not (is_model or _overlaps(span, read_spans)):
            yield _figure(low, long.value, _counted(low, long.end), span)
            read_spans.append(span)
    for match in _NUMBER.finditer(low):
        if not _overlaps(match.span(), read_spans):
            counted = (
                _led_to_money(low, match.end(), money)
                or _listed(low, match.end())
                or _counted(low, _end_of_range(low, match.end(), read_spans))
            )
            yield _figure(low, read_value(match[0]), counted, match.span())


def other_end(low: str, start: int, end: int) -> Decimal | None:
    """The number to which the one at `low[start:end]` leads, or that leads to it: `8 to 5`."""
    last = _to_number().match(low, end)
    first = None if last else _number_to().search(low, 0, start)
    match = last or first
    return read_value(match["last"]) if match else None


def _led_to_money(low: str, end: int, money: Mapping[tuple[int, int], str]) -> str:
    """The currency of the sum to which a number leads: `8 to 14 €` are euros both."""
    last = _to_number().match(low, end)
    if last is None:
        return ""
    sums = (unit for span, unit in money.items() if _overlaps(last.span("last"), [span]))
    return next(sums, "")


def _listed(low: str, end: int) -> str:
    """The length of time that a list of numbers counts: `3, 6 or 12 months` are all months."""
    last = _rest_of_list().match(low, end)
    counted = _counted(low, last.end()) if last else ""
    return counted if time_unit(counted) else ""


def _end_of_range(low: str, end: int, read_spans: list[tuple[int, int]]) -> int:
    """Where the number ends to which the one before `low[end:]` leads: `3 to 5 days` are all days.

    `end` where it leads to none, or to one that is read otherwise: a price, a time.
    """
    last = _to_number().match(low, end)
    return last.end() if last and not _overlaps(last.span("last"), read_spans) else end


def spelt_figures(low: str, language: str = "") -> Iterator[Figure]:
    """The numbers in words, with what they count; `one` is an article as often as a number."""
    for spelt in spelt_numbers(low, language):
        is_scale = low[: spelt.start].rstrip()[-1:].isdigit()  # 1.5 lakh
        is_whole = spelt.value == int(spelt.value)  # an hour and a half is a length
        if spelt.value > 1 and is_whole and not is_scale:
            span = (spelt.start, spelt.end)
            yield _figure(low, spelt.value, _counted(low, spelt.end), span)
    eras = [era for era in era_years(low) if not era.in_digits]
    for era in eras:
        yield _figure(low, era.year, _counted(low, era.end), (era.start, era.end))
    read_spans = [(era.start, era.end) for era in eras]
    for value, counter, span in han_counts(low):
        if value > 1 and not _overlaps(span, read_spans):
            yield _figure(low, value, counter, span)


def _figure(
    low: str, value: Decimal, unit: str, span: tuple[int, int], *, is_money: bool = False
) -> Figure:
    role, bound = read_role(low, *span)
    if unit and not is_money and (end := end_of_reward(low, span[1])):
        role, bound = _of_reward(low, (span[0], end), RoleReading(role, bound))
    return Figure(value, unit, is_money, role, bound, *span)


def _of_reward(low: str, span: tuple[int, int], read: RoleReading) -> RoleReading:
    """`200 points off` are taken off, `from 500 points` asked for, `get 500 points` collected."""
    role, bound = read_role(low, *span)
    if is_taken_off(low, span[1]):
        return RoleReading("discount", read.bound)
    if {read.bound, bound} & {"from", "over"}:
        return RoleReading("minimum", read.bound or bound)
    return RoleReading(read.role or role, read.bound)


def _counted(low: str, end: int) -> str:
    """The stems of up to three words behind a number: what it counts is among them.

    "" when a word that joins stands right behind it, or none.
    """
    clause = _CLAUSE_END.split(low[end : end + 60], maxsplit=1)[0]
    words = _WORD.findall(clause)[:3]
    if not words or words[0] in _joining():
        return ""
    return " ".join(word[:5] for word in words if word not in _joining())


def _overlaps(span: tuple[int, int], read_spans: list[tuple[int, int]]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in read_spans)


@of_all_languages
def _to_number(languages: Mapping[str, Language]) -> re.Pattern[str]:
    return re.compile(rf"{_to(languages)}(?P<last>{_DIGITS})")


@of_all_languages
def _number_to(languages: Mapping[str, Language]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\d.,:/])(?P<last>\d{{1,12}}){_to(languages)}$")


def _to(languages: Mapping[str, Language]) -> str:
    known = [each.lexicon for each in languages.values()]
    words = any_of(word for each in known for word in (*each.dates.to, *each.days.to))
    return rf"\s*(?:[-–—~〜～]|{words})\s*"


@of_all_languages
def _rest_of_list(languages: Mapping[str, Language]) -> re.Pattern[str]:
    joined = any_of(word for each in languages.values() for word in each.lexicon.dates.and_or)
    number = r"\d{1,4}(?![\d.,:]\d)"
    return re.compile(rf"(?:\s*,\s*{number}){{0,4}},?\s+{joined}\s+{number}")


@of_all_languages
def _joining(languages: Mapping[str, Language]) -> frozenset[str]:
    """Of every language, since a text may be written in any of them."""
    return frozenset(word for each in languages.values() for word in each.lexicon.joining)


_CLAUSE_END = compile_lazily(r"[,.;:!?()\n。，！？।؟«»“”\"]")
_WORD = compile_lazily(r"[^\W\d_](?:[^\W_]|[\u0900-\u0963])*")
_DIGITS = r"\d{1,12}(?:[.,٫٬'\u00a0\u202f ]\d{3}(?!\d)|,\d\d(?=,\d{3}))*(?:[.,٫]\d{1,12})?"
_NUMBER = compile_lazily(
    rf"(?<!{GLUED})(?<!{GLUED}-)(?<![\d#])(?<!\d[.,:/]){_DIGITS}"
    r"(?!\d|(?:[dgk]|st|nd|rd|th|er|ère|ème|e)\b|[a-z]+\d)"
)
"""Not 5G, 4K and 3D, and not the 5th of an avenue."""
