"""How long something is: the unit of time that a number counts, whatever the language."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from hookline.guardrails.stated.patterns import any_of
from hookline.guardrails.stated.phrasing import is_han
from hookline.records.language import Language
from hookline.records.lexicon import Units
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_languages, of_all_phrases


def time_unit(counted: str) -> str:
    """The unit that the stems behind a number name, "year" for `jahre garan`; "" for none.

    A word that only colours the unit may stand before it: `5 business days`.
    """
    stems = counted.split()[:2]
    if stems and stems[0] in _table().colours:
        stems = stems[1:]
    return unit_of(stems[0]) if stems else ""


def units_in(counted: str) -> frozenset[str]:
    """Every unit of time among the stems."""
    return frozenset(unit for stem in counted.split() if (unit := unit_of(stem)))


def unit_of(stem: str) -> str:
    """The unit of one stem of at most five letters; Han words begin with theirs."""
    units = _table().units
    return units.get(stem) or (units.get(stem[:1], "") if is_han(stem[:1]) else "")


@of_all_phrases
def hour_signs(books: Mapping[str, PhraseBook]) -> frozenset[str]:
    """What stands right behind an hour and counts nothing: `h`, `uhr`."""
    return frozenset(sign for book in books.values() for sign in book.hour_signs)


def dual_durations(low: str) -> Iterator[tuple[str, tuple[int, int]]]:
    """Two of a unit in one word, as Arabic has them: the unit, and where."""
    table = _table()
    for match in table.dual.finditer(low):
        yield table.duals[match[0]], match.span()


def half_hours(low: str) -> Iterator[float]:
    """The minutes of hours and a half in words: 90 for `an hour and a half`."""
    for minutes, pattern in _half_hours().items():
        if pattern.search(low):
            yield minutes


@of_all_phrases
def _half_hours(books: Mapping[str, PhraseBook]) -> dict[float, re.Pattern[str]]:
    words: dict[float, list[str]] = {}
    for book in books.values():
        for minutes, phrases in book.half_hours.items():
            words.setdefault(float(minutes), []).extend(phrases)
    return {
        minutes: re.compile(any_of(re.escape(each.replace("_", " ")) for each in phrases))
        for minutes, phrases in words.items()
    }


class _Table(NamedTuple):
    """What all languages say of units of time."""

    units: dict[str, str]
    """By the first five letters of a word, or its first Han letter."""
    colours: frozenset[str]
    duals: dict[str, str]
    dual: re.Pattern[str]


@of_all_languages
def _table(languages: Mapping[str, Language]) -> _Table:
    lexicons = [profile.lexicon for profile in languages.values()]
    words = [
        pair for each in lexicons for pair in (*_by_name(each.unit_signs), *_by_name(each.units))
    ]
    units = {word[:5]: name for name, word in words}
    duals = {word: name for lexicon in lexicons for name, word in _by_name(lexicon.duals)}
    colours = frozenset(word[:5] for lexicon in lexicons for word in lexicon.unit_colours)
    dual = "|".join(duals) or "(?!)"  # what is never there
    return _Table(units, colours, duals, re.compile(rf"(?<!\w)(?:{dual})(?!\w)"))


def _by_name(units: Units) -> Iterator[tuple[str, str]]:
    """Each word with the name of its unit."""
    for name in Units.model_fields:
        yield from ((name, word) for word in getattr(units, name))
