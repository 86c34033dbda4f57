"""A day without the hour that people write beside it: `Freitag, 18. Dezember, 23:59 Uhr`."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from hookline.records.figure_words import Patterns
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases
from hookline.text.scripts import language_script


class DayAlone(NamedTuple):
    """The words of the day, and the hour that stood beside it; "" for none."""

    day: str
    hour: str


def day_alone(low: str) -> DayAlone:
    """Both of lower-case text with ASCII digits."""
    match = _hours().search(low)
    hour = match[0] if match else ""
    day = low.replace(hour, " ", 1) if hour else low
    return DayAlone(" ".join(day.split()).strip(_AROUND), hour.strip(_AROUND))


@of_all_phrases
def _hours(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    """An hour that its words or its signs tell from a day: at 18.30, 6pm, midnight."""
    before_hour = _any(books, lambda book: book.at_hour)
    named = _any(books, lambda book: book.named_hours)
    parts = _any(books, lambda book: book.day_parts)
    signs = "|".join(
        sorted({re.escape(w) for b in books.values() for w in b.hour_signs}, key=len, reverse=True)
    )
    begun = r"(?<![\d.,:/-])"
    clock = rf"{begun}\d{{1,2}}(?:[:.：][0-5]\d)?"
    exact = rf"{begun}\d{{1,2}}(?:[:：]|\s?h\s?)[0-5]\d(?!\d)(?:\s?(?:{signs})(?![^\W\d_]))?"
    signed = rf"{clock}\s?(?:{signs})(?![^\W\d_\u3040-\u9fff])\.?"
    of_day = rf"(?:\s*{parts})?"
    return re.compile(
        rf"(?:(?:{parts}\s*)?(?:{before_hour}\s*)?(?:{exact}|{signed})"
        rf"|{before_hour}\s*{clock}(?=\s*(?:$|,|{parts}))|(?:{before_hour}\s*)?{named}){of_day}"
    )


def _any(books: Mapping[str, PhraseBook], line: Callable[[PhraseBook], Patterns]) -> str:
    """Any of their patterns; a word of its own where a script parts its words."""
    patterns = (pattern for code, book in books.items() for pattern in _bounded(code, line(book)))
    return f"(?:{'|'.join(patterns) or '(?!)'})"


def _bounded(code: str, patterns: Patterns) -> Iterator[str]:
    is_parted = language_script(code) not in _UNPARTED
    for pattern in patterns:
        yield rf"(?<![^\W\d_]){pattern}(?![^\W\d_])" if is_parted else pattern


_UNPARTED = ("Han", "Japanese")
_AROUND = " ,.;–—-"
