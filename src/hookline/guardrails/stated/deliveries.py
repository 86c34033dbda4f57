"""When a text says that something is delivered: this day, the day after, or quickly."""

from collections.abc import Iterator

from hookline.guardrails.base import Passage
from hookline.guardrails.stated.clauses import CLAUSE_END, SENTENCE_END
from hookline.guardrails.stated.construed import KnownWord, known_words, languages_told
from hookline.guardrails.stated.dates import stated_dates
from hookline.guardrails.stated.durations import unit_of
from hookline.guardrails.stated.weekdays import stated_weekdays
from hookline.guardrails.stated.word_classes import (
    HINT,
    bits_of,
    read_hints_of,
    read_words,
)
from hookline.records.profiles import profiles
from hookline.text.chinese import simplified
from hookline.text.pattern import compile_lazily

DAY_AFTER, THIS_DAY, QUICKLY = "day_after", "this_day", "quickly"
"""The classes of services that say when."""
_WHEN = (DAY_AFTER, THIS_DAY, QUICKLY)


def delivery_times(low: str, language: str) -> frozenset[str]:
    """The classes of what lower-case text in a language says of when."""
    return frozenset(name for *_, name in _times(_known(low, language)))


def granted_deliveries(low: str, language: str) -> Iterator[str]:
    """Those that the sentences of a brief about a delivery grant, in any language they are in.

    A day that such a sentence names may be today or tomorrow when a message is sent.
    """
    copy_language = profiles().read_by(language)
    for sentence in SENTENCE_END.split(low):
        for code in dict.fromkeys((copy_language, *languages_told(sentence))):
            yield from _granted(sentence, code)


def _granted(sentence: str, language: str) -> Iterator[str]:
    known = _known(sentence, language)
    if not _has(known, "we_bring", "parcel_", "arrives") or _has(known, "shut_then"):
        return
    for start, end, name in _times(known):
        before = [each.end() for each in CLAUSE_END.finditer(sentence, 0, start)]
        behind = CLAUSE_END.search(sentence, end)
        clause = (before[-1] if before else 0), behind.start() if behind else len(sentence)
        inside = [each for each in known if clause[0] <= each[1].start < clause[1]]
        if not _has(inside, "negation"):
            yield name
    yield from _in_so_long(sentence)
    if any(stated_dates(sentence)) or any(stated_weekdays(Passage("brief", sentence, language))):
        yield from (DAY_AFTER, THIS_DAY)


def _in_so_long(sentence: str) -> Iterator[str]:
    """The classes of `in 24 hours`, where it is a day at most; `3 to 5 days` grants none."""
    for match in _LENGTH.finditer(sentence):
        longest, unit = int(match[1]), unit_of(match[2][:5])
        hours = longest / 60 if unit == "minute" else longest
        if unit == "day" and longest == 1:
            yield DAY_AFTER
        elif unit in {"minute", "hour"} and hours <= _A_DAY:
            yield QUICKLY if hours <= _QUICK else DAY_AFTER
            if hours <= _HALF_A_DAY:
                yield THIS_DAY


_LENGTH = compile_lazily(r"(?<![\d.,:])(\d{1,3})[\s-]?([^\W\d_]+)")
_QUICK, _HALF_A_DAY, _A_DAY = 2, 12, 24
"""So many hours are quick, may end on the day they begin, and end by tomorrow."""


def _known(low: str, language: str) -> list[KnownWord]:
    low = simplified(low)
    read_hints_of((language,))
    return known_words(read_words(low, hints_of=language), language)


def _has(known: list[KnownWord], *names: str) -> bool:
    bits = bits_of(frozenset(HINT + name for name in names))
    return any(classes & bits for *_, classes in known)


def _times(known: list[KnownWord]) -> Iterator[tuple[int, int, str]]:
    for _, word, classes in known:
        for name in _WHEN:
            if classes & bits_of(frozenset((HINT + name,))):
                yield word.start, word.end, name
