"""The day on which what a text says is over, in the ways in which people write days and ranges."""

import datetime
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from hookline.guardrails.stated.dates import stated_dates
from hookline.records.language import Language
from hookline.records.value_meant import plain_letters
from hookline.text.digits import fold_digits
from hookline.text.pattern import compile_lazily

FROM = (
    r"from|starting|starts|opens|begin\w*|as of|since|ab|seit|startet|dès|depuis|à partir d[eu]"
    r"|ouvert\w*|desde|a partir del?|abre|dal|dall|da|a partire da\w*|с|со|начиная с|od|vanaf"
    r"|sinds|från(?: och med)?|fr\.o\.m\.?|fra(?: og med)?|alkaen|mulai|sejak|ابتداءً? من|من|منذ"
    r"|اعتبارا من"
)
"""Words before the day on which something begins that goes on."""
ARTICLE = r"(?:the|dem|den|le|la|el|il|lo|o|am|de)?"
ONWARDS = (
    r"onwards?|on\b|an\b|and after|itibaren|'?[dt][ae]n itibaren|tarihinden itibaren|से शुरू|से(?! पहले)"
    r"|se(?! pehle)\b|から|以降|より|起|开始|開始|alkaen|lähtien|\+"
)
"""Words behind it."""
CLOCK = r"(?:\s*[(（]\S{1,4}[)）])?(?:\s*\d{1,2}(?:時|点|點|:\d\d)(?:\d{1,2}分)?)?"
TO = (
    r"-|–|—|〜|～|~|/|to|til|till|until|through|thru|bis(?: zum)?|au|al|a|à|às|até|по|до|do"
    r"|tot(?: en met)?|t/m|tm|s\.?\s?d\.?|s/d|sampai|hingga|ile|ila|से|se|إلى|حتى|至|到|から"
)
"""Words between the first day and the last one."""


class _Told(NamedTuple):
    day: datetime.date
    start: int
    end: int


def last_day(text: str, near: datetime.date, languages: Iterable[Language]) -> datetime.date | None:
    """The last day that a text names; None where it names none, or what it says goes on from then.

    Args:
        near: of the years that a day may be in, the nearest to this day is meant.
        languages: whose months may stand cut short: `fév.`, `dez.`
    """
    low = fold_digits(text).lower()
    told = [*_dates(low, near), *_short_dates(low, near, languages), *_pairs(low, near)]
    told += [more for one in told if (more := _end_in_month(low, one))]
    told.sort(key=lambda one: (one.start, one.end))
    for index in range(1, len(told)):
        earlier, later = told[index - 1], told[index]
        is_range = _BETWEEN.fullmatch(low, min(earlier.end, later.start), later.start)
        if is_range and later.day < earlier.day:  # 10 December to 28 February
            told[index] = later._replace(day=_in_year(later.day, later.day.year + 1))
    last = max(told, key=lambda one: one.day, default=None)
    if last is None or _LED.search(low, 0, last.start) or _FOLLOWED.match(low, last.end):
        return None
    return last.day


def _dates(low: str, near: datetime.date) -> Iterator[_Told]:
    """Those that a check reads: 03/04 is one of two days, and the end of a month any month's."""
    for readings, (start, end) in stated_dates(low):
        if len(readings) == 1:
            ((month, day),) = readings
            if date := _nearest(month, day, near):
                yield _Told(date, start, end)


def _short_dates(low: str, near: datetime.date, languages: Iterable[Language]) -> Iterator[_Told]:
    """A day beside the beginning of a month's name in one of the languages."""
    months = [[plain_letters(name) for name in profile.months] for profile in languages]
    for match in _DAY_AND_WORD.finditer(low):
        written = plain_letters(match["word"])
        meant = {
            number
            for names in months
            for number, name in enumerate(names, 1)
            if name.startswith(written)
        }
        date = _nearest(meant.pop(), int(match["day"]), near) if len(meant) == 1 else None
        if date:
            yield _Told(date, *match.span())


def _pairs(low: str, near: datetime.date) -> Iterator[_Told]:
    """The second of two days in figures, `19-12 t/m 3-1`, `10.12.-28.2.`, where one order fits."""
    for match in _PAIR.finditer(low):
        a, b = int(match["a"]), int(match["b"])
        readings = {(b, a), (a, b)} if match["sign"] == "/" else {(b, a)}
        dates = {date for month, day in readings if (date := _nearest(month, day, near))}
        if len(dates) == 1:
            yield _Told(dates.pop(), match.start("a"), match.end())


def _end_in_month(low: str, first: _Told) -> _Told | None:
    """The other end of `Dec 10-28` and `12月10日至28日`, in the month that is named once."""
    match = _END_DAY.match(low, first.end)
    if match is None or int(match["day"]) <= first.day.day:
        return None
    try:
        return _Told(first.day.replace(day=int(match["day"])), *match.span("day"))
    except ValueError:
        return None


def _nearest(month: int, day: int, near: datetime.date) -> datetime.date | None:
    dates = []
    for year in (near.year - 1, near.year, near.year + 1):
        try:
            dates.append(datetime.date(year, month, day))
        except ValueError:
            continue
    return min(dates, key=lambda date: abs(date - near), default=None)


def _in_year(day: datetime.date, year: int) -> datetime.date:
    return day + datetime.timedelta(days=365) if day.month == 2 else day.replace(year=year)


_WEEKDAY = r"(?:[^\W\d_]{2,10}\.?,?\s+)?"
_LED = compile_lazily(rf"(?<!\w)(?:{FROM})\s+(?:{ARTICLE}\s+)?{_WEEKDAY}(?:(?:den|el|le)\s+)?$")
_FOLLOWED = compile_lazily(rf"\.?{CLOCK}\s*(?:{ONWARDS})")
_BETWEEN = compile_lazily(
    rf"[\s.,日\d:]*(?:{TO}|'?[dt][ae]n)\s*{_WEEKDAY}(?:(?:den|el|le|the)\s+)?"
)
_DAY_AND_WORD = compile_lazily(
    r"(?<![\d.,:/])(?P<day>\d{1,2})\.?\s?(?:de\s|of\s)?(?P<word>[^\W\d_]{3,12})(?=\.|[\s,;:)–-]|$)"
)
_PAIR = compile_lazily(
    rf"(?<![\d.,/-])\d{{1,2}}(?P<sign>[./-])\d{{1,2}}\.?\s*(?:{TO})\s*(?P<a>\d{{1,2}})(?P=sign)"
    r"(?P<b>\d{1,2})(?![\d%]|[/-]\d)"
)
_END_DAY = compile_lazily(
    rf"\s*(?:{TO})\s*(?P<day>\d{{1,2}})(?:st|nd|rd|th|日|号|號)?(?![\d%]|[:.,/-]\d|\s*(?:h|am|pm|uhr|時)\b)"
)
