"""Dates, weekdays and clock times that a text states."""

import re
from calendar import monthrange
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from hookline.guardrails.base import Passage
from hookline.guardrails.stated.calendar_words import (
    ABBREVIATED_DAY,
    ABBREVIATIONS,
    HAN_DAYS,
    HAN_WEEKDAY,
    MEASURES,
    MONTHS,
    PORTUGUESE_DAY,
    PORTUGUESE_DAYS,
    WEEKDAYS,
)
from hookline.guardrails.stated.month_end import MONTH_END, MONTH_END_WORDS
from hookline.text.digits import han_number

_Span = tuple[int, int]
_MONTH = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
_MONTH_NAMES = frozenset([*MONTHS, *re.findall("[a-z]+", MONTH_END_WORDS)])
_LAST_DAYS = frozenset((month, monthrange(2027, month)[1]) for month in range(1, 13)) | {(2, 29)}
_SEPARATED = re.compile(r"\d[./-]\d")
_END = r"(?![a-zа-яçéèäöüş\u0900-\u097f\u0620-\u06ff])"
_MEASURED = re.compile(
    r"(?:\s?(?:-|–|to|bis|до|à|a|से|إلى)\s?\d{1,2}\.\d{1,2})?"
    rf"[\s-]?(?:{MEASURES}){_END}"
)
_HAN = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_NAMED_DATE = re.compile(
    rf"(?<![\d.,:/])(?:(?P<from>\d{{1,2}})\s?(?:\.|st|nd|rd|th)?\s*(?:-|–|—|to|bis|au|al|до|по|"
    rf"से|إلى)\s*)?"
    rf"(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th|er|º|-го|го|-е)?\s*(?:of\s+|de\s+|тое\s+)?"
    rf"(?P<month>{_MONTH}){_END}"
    rf"|(?<![a-zа-я])(?P<month_first>{_MONTH})\.?\s+(?:the\s+)?(?P<day_last>\d{{1,2}})"
    rf"(?:st|nd|rd|th)?(?![\d:.,]\d|\d|\s?[%₹$€]|\s*[ap]\.?m\b)"
    rf"|(?P<han_month>{_HAN})\s*月\s*(?P<han_day>{_HAN})\s*[日号號]?"
)
_ISO_DATE = re.compile(r"(?<!\d)(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)")
_NUMERIC_DATE = re.compile(
    r"(?P<lead>(?:\b(?:until|till|by|on|before|from|to|ends|bis|ab|am|vom|zum|jusqu'au|le|du|au|"
    r"hasta|el|"
    r"antes del|desde|до|с|по|к|от)|तक|حتى|到|至)\s*)?"
    r"(?<![\d.,/:₹$€£₽-])(?P<a>\d{1,2})(?P<separator>[./-])(?P<b>\d{1,2})"
    r"(?P<year>(?P=separator)(?:\d{4}|\d{2}))?(?P<dot>\.)?(?![\d%]|[.,/:-]\d|\s?[%₹$€£₽٪])"
)


def may_name_month(passage: Passage) -> bool:
    """Could it name a month, or the end of one?"""
    return not passage.ascii or not _MONTH_NAMES.isdisjoint(passage.stems)


@lru_cache(maxsize=64)
def stated_dates(
    low: str, *, named: bool = True
) -> tuple[tuple[frozenset[tuple[int, int]], _Span], ...]:
    """Each date of a text as the (month, day) pairs that it may mean, and where.

    Args:
        named: False when no month is named, so that only figures need be read.
    """
    return tuple(_dates(low, named=named))


def _dates(low: str, *, named: bool = True) -> Iterator[tuple[frozenset[tuple[int, int]], _Span]]:
    for match in MONTH_END.finditer(low) if named else ():
        yield _LAST_DAYS, match.span()
    for match in _NAMED_DATE.finditer(low) if named else ():
        name = match["month"] or match["month_first"]
        month = MONTHS[name] if name else han_number(match["han_month"])
        day = han_number(match["day"] or match["day_last"] or match["han_day"])
        span = match.span("day")[0] if match["day"] else match.start()
        yield from _reading((month, day), span=(span, match.end()))
        if match["from"]:
            yield from _reading((month, int(match["from"])), span=match.span("from"))
    if _SEPARATED.search(low) is None:
        return
    for match in _ISO_DATE.finditer(low):
        yield from _reading((int(match["month"]), int(match["day"])), span=match.span())
    for match in _NUMERIC_DATE.finditer(low):
        if _is_dated(match):
            a, b = int(match["a"]), int(match["b"])
            pairs = ((b, a),) if match["separator"] == "." else ((b, a), (a, b))
            yield from _reading(*pairs, span=(match.start("a"), match.end()))


def _is_dated(match: re.Match[str]) -> bool:
    """Two numbers are a date by a year, a preposition or two full places; 24/7 and 2.5 GB never."""
    a, separator, b = match["a"], match["separator"], match["b"]
    if f"{a}{separator}{b}" in {"24/7", "7/24"} or (separator == "-" and not match["year"]):
        return False
    dotted = match["dot"] and separator == "."
    counted = separator == "." and not (dotted or match["year"])
    if counted and _MEASURED.match(match.string, match.end()):
        return False
    slashed = separator == "/" and max(int(a), int(b)) >= 10
    return bool(match["year"] or match["lead"] or dotted or slashed or len(a) == len(b) == 2)


def _reading(
    *pairs: tuple[int, int], span: _Span
) -> Iterator[tuple[frozenset[tuple[int, int]], _Span]]:
    possible = frozenset((m, d) for m, d in pairs if 1 <= m <= 12 and 1 <= d <= 31)
    if possible:
        yield possible, span


_EVENT = re.compile(r"\b(?:black|good|cyber|easter|super|palm)\s+(?:friday|monday|sunday)\b")
_ASCII_DAYS = {
    *(name.removesuffix("-feira") for name in WEEKDAYS if name.isascii()),
    *("segunda", "terca", "quarta", "quinta", "sexta"),
    *("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"),
}
_DAY_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0900-\u0963]|-feira)*")


def stated_weekdays(passage: Passage) -> Iterator[tuple[int, _Span]]:
    """The weekdays that a text names (Monday is 0), and where."""
    low = passage.low
    if not passage.ascii:
        for match in HAN_WEEKDAY.finditer(low):
            yield HAN_DAYS[match["day"]], match.span()
    elif passage.stems.isdisjoint(_ASCII_DAYS):
        return
    low = _EVENT.sub(lambda match: " " * len(match[0]), low)
    for match in _DAY_WORD.finditer(low):
        if (name := _bare(match[0])) in WEEKDAYS:
            yield WEEKDAYS[name], match.span()
    for match in PORTUGUESE_DAY.finditer(low):
        yield PORTUGUESE_DAYS[match["day"]], match.span("day")
    for match in ABBREVIATED_DAY.finditer(low):
        yield ABBREVIATIONS[match["day"][:3]], match.span("day")


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


_RANGE = re.compile(
    r"\s*(?:to|through|thru|till|until|-|–|—|bis|a|al|au|à|até|по|до|से|se|إلى|حتى|到|至)\s*"
    r"(?:(?:le|la|el|o|a)\s+)?"
)
_WORKING_DAYS = re.compile(
    r"\b(?:weekdays?|working days?|business days?|werktags?|wochentags|jours? (?:ouvrés?|"
    r"ouvrables?)|en semaine|días? (?:laborables?|hábiles?)|entre semana|dias? úteis|в будни|"
    r"по будням|рабочи\w+ дн\w+)|कार्यदिवस|أيام العمل|工作日"
)
_WEEKEND = re.compile(
    r"\b(?:weekends?|wochenende\w*|week-ends?|fin(?:es)? de semana|fi(?:m|ns) de semana|"
    r"выходны\w+)|सप्ताहांत|वीकेंड|عطلة نهاية الأسبوع|周末"
)
_EVERY_DAY = re.compile(
    r"\b(?:every day|daily|seven days|7 days a week|24/7|täglich|jeden tag|todos los días|tous les "
    r"jours|todos os dias|каждый день|ежедневно|roz|rozana)(?!\w)|हर दिन|रोज़|रोज|रोज़ाना|"
    r"كل يوم|يوميا|每天|每日"
)


def _bare(word: str) -> str:
    """Without the Arabic words that are written together with their noun."""
    return word if word in WEEKDAYS or not word.startswith(("و", "ل", "ب")) else word[1:]


_TIME = re.compile(
    r"(?<![\d.:,/])(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?\s?m\b\.?"
    r"|(?<![\d.:,/])(?P<clock>[01]?\d|2[0-4])[:：](?P<clock_minute>[0-5]\d)(?![\d:])"
    r"|(?<!\d)(?P<uhr>\d{1,2})(?:[.:](?P<uhr_minute>[0-5]\d))?\s*(?:uhr\b|बजे|baje\b|點|点(?!积|击|"
    r"数|赞)|時)"
    r"|(?<!\d)(?P<french>\d{1,2})\s?h(?P<french_minute>[0-5]\d)\b"
    r"|\b(?:à|dès|avant|jusqu'à|de)\s+(?P<roman>\d{1,2})\s?h(?:eures?)?\b"
    r"|\b(?:a|hasta|desde|de) las\s+(?P<spanish>\d{1,2})(?![\d:.,h%])"
    r"|\b(?:в|до|с|к)\s+(?P<russian>\d{1,2})\s*(?:час|утра|вечера|дня|ночи)"
    r"|الساعة\s*(?P<arabic>\d{1,2})|(?<!\d)(?P<arabic_half>\d{1,2})\s*(?:صباحا|صباحًا|مساء|مساءً)"
)


_CLOCKED = re.compile(r"\d\s*[abhpu:]|las\s")


def may_tell_time(passage: Passage) -> bool:
    """In ASCII, a time has one of these letters behind the number, or `las` before it."""
    return not passage.ascii or _CLOCKED.search(passage.low) is not None


def stated_months(low: str) -> Iterator[tuple[int, bool, _Span]]:
    """Months without a day behind a preposition, whether that bounds a time, and where."""
    for match in _MONTH_ALONE.finditer(low):
        yield MONTHS[match["month"]], match["bound"] is not None, match.span("month")


_MONTH_ALONE = re.compile(
    r"(?<![^\W_])(?:(?P<bound>since|until|till|seit|bis|desde|hasta|depuis|"
    r"jusqu'en|à partir de|dès|até|с|до|к)|from|by|through|in|ab|im|en|em|no|"
    r"в)\s+(?:the end of |ende |fin |"
    r"finales de )?"
    rf"(?P<month>{_MONTH}){_END}(?!\s*\d)"
)


@lru_cache(maxsize=64)
def stated_times(low: str) -> tuple[tuple[frozenset[str], _Span], ...]:
    """Each clock time of a text as the times of day that it may mean, and where."""
    return tuple(_times(low))


def _times(low: str) -> Iterator[tuple[frozenset[str], _Span]]:
    for match in _TIME.finditer(low):
        hour = next(int(match[name]) for name in _HOURS if match[name])
        minute = next((int(match[name]) for name in _MINUTES if match[name]), 0)
        if match["half"]:
            hours = {hour % 12 + (12 if match["half"] == "p" else 0)}
        elif match["clock"] or match["french"] or hour > 12:
            hours = {hour}
        else:
            hours = {hour, hour + 12}
        if hour <= 24:
            yield frozenset(f"{hour:02}:{minute:02}" for hour in hours), match.span()


_HOURS = ("hour", "clock", "uhr", "french", "roman", "spanish", "russian", "arabic", "arabic_half")
_MINUTES = ("minute", "clock_minute", "uhr_minute", "french_minute")
