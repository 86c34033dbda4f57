"""The day on which what a text says is over, in the ways in which people write days and ranges."""

import datetime
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from hookline.guardrails.stated.dates import stated_dates
from hookline.guardrails.stated.patterns import any_of
from hookline.guardrails.stated.reckoned import nearest_day
from hookline.records.days_out import without_days_out
from hookline.records.language import Language
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases, profiles
from hookline.records.shorthand_readings import month_numbers, plain_letters
from hookline.text.digits import fold_digits


class _NamedDay(NamedTuple):
    day: datetime.date
    start: int
    end: int


def last_day(
    text: str, reference_day: datetime.date, languages: Iterable[Language]
) -> datetime.date | None:
    """The last day that a text names; None where it names none, or what it says goes on from then.

    A day on which nothing is to be had is none: `closed 24 to 26 December`.

    Args:
        reference_day: of the years that a day may be in, the nearest to this day is meant.
        languages: whose months may stand cut short: `fév.`, `dez.`
    """
    low = without_days_out(fold_digits(text).lower())
    named_days = _named_days(low, reference_day, languages)
    last = max(named_days, key=lambda named: named.day, default=None)
    if (
        last is None
        or _words().led.search(low, 0, last.start)
        or _words().followed.match(low, last.end)
    ):
        return None
    return last.day


def day_it_ends(
    text: str, reference_day: datetime.date, languages: Iterable[Language]
) -> datetime.date | None:
    """The day until which something holds, by its words: `until 31 Jan`, `1月31日まで`.

    A day on which something only happens ends nothing: `on 6 December`.
    """
    low = without_days_out(fold_digits(text).lower())
    words, ends = _words(), list(_month_ends(low, reference_day))
    earlier: _NamedDay | None = None
    for named in _named_days(low, reference_day, languages):
        is_range = earlier is not None and words.between.fullmatch(
            low, min(earlier.end, named.start), named.start
        )
        if is_range or words.until.search(low, 0, named.start) or words.over.match(low, named.end):
            ends.append(named.day)
        earlier = named
    return max(ends, default=None)


def _named_days(
    low: str, reference_day: datetime.date, languages: Iterable[Language]
) -> list[_NamedDay]:
    """The days that a text names, each range with its last one after its first."""
    named_days = [
        *_dates(low, reference_day),
        *_short_dates(low, reference_day, languages),
        *_pairs(low, reference_day),
    ]
    named_days += [month_end for named in named_days if (month_end := _end_in_month(low, named))]
    named_days.sort(key=lambda named: (named.start, named.end))
    for index in range(1, len(named_days)):
        earlier, later = named_days[index - 1], named_days[index]
        is_range = _words().between.fullmatch(low, min(earlier.end, later.start), later.start)
        if is_range and later.day < earlier.day:  # 10 December to 28 February
            named_days[index] = later._replace(day=_in_year(later.day, later.day.year + 1))
    return named_days


def _month_ends(low: str, reference_day: datetime.date) -> Iterator[datetime.date]:
    """The last days of months of which only the end is told: `até ao fim de fevereiro`."""
    names = month_numbers(profiles().languages)
    for match in _words().month_end.finditer(low):
        month = int(match["number"]) if match["number"] else names.get(match["word"], 0)
        if 1 <= month <= _MONTHS and (first := nearest_day(month, 28, reference_day)):
            following = first + datetime.timedelta(days=4)
            yield following - datetime.timedelta(days=following.day)


def _dates(low: str, reference_day: datetime.date) -> Iterator[_NamedDay]:
    """Those that a check reads: 03/04 is one of two days, and the end of a month any month's."""
    for readings, (start, end) in stated_dates(low):
        if len(readings) == 1:
            ((month, day),) = readings
            if date := nearest_day(month, day, reference_day):
                yield _NamedDay(date, start, end)


def _short_dates(
    low: str, reference_day: datetime.date, languages: Iterable[Language]
) -> Iterator[_NamedDay]:
    """A day beside the beginning of a month's name in one of the languages."""
    months = [[plain_letters(name) for name in profile.months] for profile in languages]
    for match in _words().day_and_word.finditer(low):
        written = plain_letters(match["word"])
        meant = {
            number
            for names in months
            for number, name in enumerate(names, 1)
            if name.startswith(written)
        }
        date = (
            nearest_day(meant.pop(), int(match["day"]), reference_day) if len(meant) == 1 else None
        )
        if date:
            yield _NamedDay(date, *match.span())


def _pairs(low: str, reference_day: datetime.date) -> Iterator[_NamedDay]:
    """The second of two days in figures, `19-12 t/m 3-1`, `10.12.-28.2.`, where one order fits."""
    for match in _words().pair.finditer(low):
        a, b = int(match["a"]), int(match["b"])
        readings = {(b, a), (a, b)} if match["sign"] == "/" else {(b, a)}
        dates = {
            date for month, day in readings if (date := nearest_day(month, day, reference_day))
        }
        if len(dates) == 1:
            yield _NamedDay(dates.pop(), match.start("a"), match.end())


def _end_in_month(low: str, first: _NamedDay) -> _NamedDay | None:
    """The other end of `Dec 10-28` and `12月10日至28日`, in the month that is named once."""
    match = _words().end_day.match(low, first.end)
    if match is None or int(match["day"]) <= first.day.day:
        return None
    try:
        return _NamedDay(first.day.replace(day=int(match["day"])), *match.span("day"))
    except ValueError:
        return None


def _in_year(day: datetime.date, year: int) -> datetime.date:
    return day + datetime.timedelta(days=365) if day.month == 2 else day.replace(year=year)


_MONTHS = 12


class _Words(NamedTuple):
    """Patterns of the words around days, in every language that people write."""

    led: re.Pattern[str]
    """Before a day on which something begins that goes on."""
    followed: re.Pattern[str]
    """Behind one."""
    between: re.Pattern[str]
    pair: re.Pattern[str]
    end_day: re.Pattern[str]
    day_and_word: re.Pattern[str]
    until: re.Pattern[str]
    """Before the day on which something is over."""
    over: re.Pattern[str]
    """Behind one."""
    month_end: re.Pattern[str]


@of_all_phrases
def _words(books: Mapping[str, PhraseBook]) -> _Words:
    def any_word(words_of: Callable[[PhraseBook], Iterable[str]], *signs: str) -> str:
        return any_of((*signs, *(word for book in books.values() for word in words_of(book))))

    to = any_word(lambda book: book.days_to, "-", "–", "—", "〜", "～", "~", "/")
    article = any_word(lambda book: book.day_articles)
    hour = any_word(lambda book: book.hour_signs)
    day = any_word(lambda book: book.day_signs)
    ordinal = any_of(word for each in profiles().languages.values()
                     for word in (*each.lexicon.dates.ordinals, day))  # fmt: skip
    joint = any_of(word for each in profiles().languages.values()
                   for word in each.lexicon.dates.between_day_and_month)  # fmt: skip
    weekday = r"(?:[^\W\d_]{2,10}\.?,?\s+)?"
    clock = rf"(?:\s*[(（]\S{{1,4}}[)）])?(?:\s*\d{{1,2}}(?:{hour}|:\d\d)(?:\d{{1,2}}\w)?)?"
    until = any_word(lambda book: book.until)
    begins, onwards = any_word(lambda book: book.goes_on_from), any_word(lambda book: book.onwards)
    return _Words(
        re.compile(rf"(?<!\w){begins}\s+(?:{article}\s+)?{weekday}(?:{article}\s+)?$"),
        re.compile(rf"\.?{clock}\s*{onwards}"),
        re.compile(rf"(?:[\s.,\d:]|{day})*{to}\s*{weekday}(?:{article}\s+)?"),
        re.compile(
            rf"(?<![\d.,/-])\d{{1,2}}(?P<sign>[./-])\d{{1,2}}\.?\s*{to}\s*(?P<a>\d{{1,2}})(?P=sign)"
            r"(?P<b>\d{1,2})(?![\d%]|[/-]\d)"
        ),
        re.compile(rf"\s*{to}\s*(?P<day>\d{{1,2}}){ordinal}?(?![\d%]|[:.,/-]\d|\s*{hour}\b)"),
        re.compile(
            rf"(?<![\d.,:/])(?P<day>\d{{1,2}})\.?\s?(?:{joint}\s)?(?P<word>[^\W\d_]{{3,12}})"
            r"(?=\.|[\s,;:)–-]|$)"
        ),
        re.compile(rf"(?<!\w){until}\s*(?:{article}\s+)?{weekday}(?:{article}\s+)?$"),
        re.compile(rf"\.?{day}?{clock}\s*{any_word(lambda book: book.until_behind)}"),
        re.compile(
            rf"(?<!\w){any_word(lambda book: book.month_end)}\s+(?P<word>[^\W\d_]+)"
            r"|(?P<number>\d{1,2})月[末底]"
        ),
    )
