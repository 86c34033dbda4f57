"""Days of a month beside their weekday, without the month: `Dienstag, den 22.`, `mardi 22`."""

import re
from collections.abc import Iterator, Mapping

from hookline.guardrails.base import Passage
from hookline.guardrails.stated.dates import stated_dates
from hookline.guardrails.stated.patterns import any_of
from hookline.guardrails.stated.times import stated_times
from hookline.guardrails.stated.weekdays import may_name_weekday, stated_weekdays
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases, profiles
from hookline.text.pattern import compile_lazily

_Span = tuple[int, int]


def days_beside_weekdays(passage: Passage) -> Iterator[tuple[int, int, _Span]]:
    """Each day with its weekday (Monday is 0), and where the day's number stands.

    A number there may be an hour or count something as well (`Friday 2 for 1`, `Samstag 9 bis 17
    Uhr`), so that it has to be written as a day, to be no hour, or to come before one that is less.
    """
    if not passage.digits or not may_name_weekday(passage):
        return
    low = passage.low
    for weekday, (_, end) in stated_weekdays(passage):
        match = _day().match(low, end)
        if match is None or not 0 < int(match["day"]) <= _LAST:
            continue
        times = stated_times(low)
        read = [span for _, span in (*times, *stated_dates(low))]
        if any(first < match.end() and match.start("day") < last for first, last in read):
            continue
        hour = next((min(t) for t, span in times if _goes_on(low, match.end(), span[0])), "")
        is_written_so = match["article"] or match["mark"] or int(match["day"]) > _HOURS
        is_ended = _ENDS.match(low, match.end()) is not None
        if (is_written_so and (is_ended or hour)) or (hour and int(match["day"]) >= int(hour[:2])):
            yield int(match["day"]), weekday, match.span("day")


def _goes_on(low: str, end: int, first: int) -> bool:
    """Is the hour what comes next, behind a small word or two?"""
    return end <= first and _TO_HOUR.fullmatch(low, end, first) is not None


@of_all_phrases
def _day(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    article = any_of(word for book in books.values() for word in book.day_articles)
    marks = any_of(
        word for each in profiles().languages.values() for word in each.lexicon.dates.ordinals
    )
    return re.compile(
        rf"\.?,?\s(?:(?P<article>{article})\s)?(?P<day>\d{{1,2}})"
        rf"(?P<mark>{marks}(?!\w)|\.(?=[,;]|\s[^\W\d_A-Z]))?\.?(?![\w%:/–-]|[.,]\d)"
    )


_LAST, _HOURS = 31, 24
_ENDS = compile_lazily(r"\s*(?:[,;!?)…]|$)|(?<=\.)")
_TO_HOUR = compile_lazily(r",?\s(?:[^\W\d_]{1,5}\s){0,2}")
