"""A day without the words around it that say it is the last one, or the first: `bis 24.12.`."""

import re
from collections.abc import Collection, Mapping
from functools import partial
from typing import NamedTuple

from hookline.records.figure_words import Patterns
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases
from hookline.text.pattern import compile_lazily
from hookline.text.scripts import SPACED_SCRIPTS, language_script


class Bounds(NamedTuple):
    """What a language says of a day, before and behind it."""

    last: tuple[re.Pattern[str], re.Pattern[str]]
    first: tuple[re.Pattern[str], re.Pattern[str]]
    next: tuple[re.Pattern[str], re.Pattern[str]]
    """Of the day behind the last one: before."""
    around: re.Pattern[str]
    """Any word beside a day that is no day itself: until, at, the."""


def bare_day(
    low: str, *, is_last: bool, codes: Collection[str] = (), kept: Collection[str] = ()
) -> str:
    """The words of the day alone, of lower-case text with ASCII digits; "" for the other bound.

    Until a day is that day too; before it is not, and stays to be asked.

    Args:
        is_last: is it the day on which something ends?
        codes: the brief's languages, whose words count first.
        kept: words of theirs that are a day: the Dutch do, in Polish until.
    """
    for code in _in_order(codes):
        bounds = _bounds()[code]
        wanted, other = (bounds.last, bounds.first) if is_last else (bounds.first, bounds.last)
        if bare := _without(low, wanted, kept):
            return bare
        if code in codes and _without(low, other, kept):
            return ""
    return low


def day_behind(low: str, codes: Collection[str] = ()) -> str:
    """The words of the day before which something is over: `before 12 Dec`; "" for any other."""
    bare_days = (_without(low, _bounds()[code].next, ()) for code in _in_order(codes))
    return next(filter(None, bare_days), "")


def is_around_days(word: str, codes: Collection[str]) -> bool:
    """Does it stand beside days in one of the languages, and is no day itself?"""
    known = (_bounds()[code] for code in codes if code in _bounds())
    return any(bounds.around.fullmatch(word) for bounds in known)


def in_figures(written: str) -> str:
    """A date whose month is a Roman number, `4 XII 2026`, with that month in figures."""
    return _ROMAN.sub(_month_in_figures, written, count=1)


def _month_in_figures(match: re.Match[str]) -> str:
    return f"{match['day']}.{_MONTHS.index(match['month']) + 1}.{match['year'] or ''}"


def _in_order(codes: Collection[str]) -> list[str]:
    """All languages, those of the brief first."""
    known = [code for code in codes if code in _bounds()]
    return [*known, *(code for code in _bounds() if code not in known)]


def _without(
    low: str, patterns: tuple[re.Pattern[str], re.Pattern[str]], kept: Collection[str]
) -> str:
    """The text without what stands before its day and behind it; "" where neither does."""
    before, behind = patterns
    match = before.match(low)
    bare = low[match.end() :] if match and match[0].strip(" (") not in kept else low
    bare = behind.sub("", bare, count=1)
    return "" if bare == low else bare.strip(" .,")


@of_all_phrases
def _bounds(books: Mapping[str, PhraseBook]) -> dict[str, Bounds]:
    return {code: _bounds_of(code, book) for code, book in books.items()}


def _bounds_of(code: str, book: PhraseBook) -> Bounds:
    around = [*book.through_day, *book.until, *book.goes_on_from, *book.days_to, *book.at_hour]
    words = "|".join([*around, *map(re.escape, book.day_articles)])
    is_spaced = language_script(code) in SPACED_SCRIPTS
    before, behind = partial(_before, is_spaced=is_spaced), partial(_behind, is_spaced=is_spaced)
    return Bounds(
        (before(book.through_day), behind(book.through_day_behind)),
        (before(book.goes_on_from), behind(book.onwards)),
        (before(book.until), behind(book.until_behind)),
        re.compile(words or "(?!)"),
    )


def _before(patterns: Patterns, *, is_spaced: bool) -> re.Pattern[str]:
    """Any of them at the beginning, with the space or the figure that ends the longest."""
    ended = r"(?:\s+|(?=\d))" if is_spaced else ""
    return re.compile(rf"\(?(?:{'|'.join(patterns) or '(?!)'}){ended}")


def _behind(patterns: Patterns, *, is_spaced: bool) -> re.Pattern[str]:
    begun = r"(?:(?<![^\W\d_])|(?=['’]))" if is_spaced else ""
    return re.compile(rf"\s*,?\(?{begun}(?:{'|'.join(patterns) or '(?!)'})[\s.,)]*$")


_MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_ROMAN = compile_lazily(
    r"(?<![\w.,:-])(?P<day>[0-3]?\d)\s?[./ -]\s?(?P<month>VI{0,3}|I{1,3}|I[VX]|XI{0,2})"
    r"(?!\w|\s?[./ -]\s?\d{1,2}(?![:\d]))(?:\s?[./ -]\s?(?P<year>20\d\d))?(?:\s?(?:r|г)\.)?"
)
"""In capitals, and with its year whole: `3 X 12` is no date."""
