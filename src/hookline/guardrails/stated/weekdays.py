"""Days of the week that a text names, and those that a text of the brief grants."""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from hookline.guardrails.base import Passage
from hookline.records.language import Language
from hookline.records.profiles import of_all_languages
from hookline.text.pattern import compile_lazily

_Span = tuple[int, int]
_HAN_WEEKDAY = compile_lazily(r"(?:周|週|星期|礼拜|禮拜)(?P<day>[一二三四五六日天])(?!年|期|经)")
_HAN_DAYS = {char: number for number, char in enumerate("一二三四五六日")} | {"天": 6}

_ABBREVIATED_DAY = compile_lazily(
    r"(?:\b(?:by|until|till|on|this|next|ends|to|from|every|through)\s+|[-–]\s?)"
    r"(?P<day>mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b(?!\w)"
)
_ABBREVIATIONS = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}

_PORTUGUESE_DAY = compile_lazily(
    r"\b(?:na|nesta|toda|até|de|desta|cada|às|a|e|ou) "
    r"(?P<day>segunda|terça|terca|quarta|quinta|sexta)s?(?![\w-])"
)
_PORTUGUESE_DAYS = {"segunda": 0, "terça": 1, "terca": 1, "quarta": 2, "quinta": 3, "sexta": 4}
"""Weekdays without their `-feira`: they are ordinals too, so a preposition has to stand before."""

_EVENT = compile_lazily(r"\b(?:black|good|cyber|easter|super|palm)\s+(?:friday|monday|sunday)\b")
_DAY_WORD = compile_lazily(r"[^\W\d_](?:[^\W\d_]|[\u0900-\u0963]|-feira)*")


def may_name_weekday(passage: Passage) -> bool:
    """Could it name a day of the week?"""
    return not passage.ascii or not passage.stems.isdisjoint(weekday_names().ascii)


def stated_weekdays(passage: Passage) -> Iterator[tuple[int, _Span]]:
    """The weekdays that a text names (Monday is 0), and where."""
    low = passage.low
    if not may_name_weekday(passage):
        return
    if not passage.ascii:
        for match in _HAN_WEEKDAY.finditer(low):
            yield _HAN_DAYS[match["day"]], match.span()
    numbers = weekday_names().numbers
    low = _EVENT.sub(lambda match: " " * len(match[0]), low)
    for match in _DAY_WORD.finditer(low):
        if (name := _without_joined_word(match[0], numbers)) in numbers:
            yield numbers[name], match.span()
    for match in _PORTUGUESE_DAY.finditer(low):
        yield _PORTUGUESE_DAYS[match["day"]], match.span("day")
    for match in _ABBREVIATED_DAY.finditer(low):
        yield _ABBREVIATIONS[match["day"][:3]], match.span("day")


def granted_weekdays(passage: Passage) -> Iterator[int]:
    """The weekdays that a text of the brief grants: named ones, ranges, working days, weekends."""
    days = sorted(stated_weekdays(passage), key=lambda pair: pair[1])
    yield from (day for day, _ in days)
    for (first, (_, end)), (last, (start, _)) in pairwise(days):
        if _RANGE.fullmatch(passage.low[end:start]):
            yield from ((first + step) % 7 for step in range((last - first) % 7))
    if _WORKING_DAYS.search(passage.low):
        yield from range(5)
    if _WEEKEND.search(passage.low):
        yield from (5, 6)
    if _EVERY_DAY.search(passage.low):
        yield from range(7)


_RANGE = compile_lazily(
    r"\s*(?:to|through|thru|till|until|-|–|—|bis|a|al|au|à|até|по|до|से|se|إلى|حتى|到|至)\s*"
    r"(?:(?:le|la|el|o|a)\s+)?"
)
_WORKING_DAYS = compile_lazily(
    r"\b(?:weekdays?|working days?|business days?|werktags?|wochentags|jours? (?:ouvrés?|"
    r"ouvrables?)|en semaine|días? (?:laborables?|hábiles?)|entre semana|dias? úteis|в будни|"
    r"по будням|рабочи\w+ дн\w+)|कार्यदिवस|أيام العمل|工作日"
)
_WEEKEND = compile_lazily(
    r"\b(?:weekends?|wochenende\w*|week-ends?|fin(?:es)? de semana|fi(?:m|ns) de semana|"
    r"выходны\w+)|सप्ताहांत|वीकेंड|عطلة نهاية الأسبوع|周末"
)
_EVERY_DAY = compile_lazily(
    r"\b(?:every day|daily|seven days|7 days a week|24/7|täglich|jeden tag|todos los días|tous les "
    r"jours|todos os dias|каждый день|ежедневно|roz|rozana)(?!\w)|हर दिन|रोज़|रोज|रोज़ाना|"
    r"كل يوم|يوميا|每天|每日"
)


def _without_joined_word(word: str, numbers: Mapping[str, int]) -> str:
    """Without the Arabic words that are written together with their noun."""
    return word if word in numbers or not word.startswith(("و", "ل", "ب")) else word[1:]


class _Weekdays(NamedTuple):
    """Names of the days of the week in every language."""

    numbers: dict[str, int]
    """A weekday's number (Monday is 0) by its lower-case name."""
    ascii: frozenset[str]
    """One of them stands in ASCII text that names a day."""


@of_all_languages
def weekday_names(languages: Mapping[str, Language]) -> _Weekdays:
    """The names that profiles list, and those that only stand beside other words."""
    lines = [line for profile in languages.values() for line in profile.lexicon.weekdays.items()]
    numbers = {name: number for number, names in lines for name in names}
    whole = {name.removesuffix("-feira") for name in numbers if name.isascii()}
    days = ("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun")
    return _Weekdays(numbers, frozenset([*whole, *_PORTUGUESE_DAYS, *days]))
