"""Where a text leans towards a promise, or makes one, in the words of the language it is in."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, reduce
from typing import NamedTuple

from hookline.guardrails.stated.claims import Claim, without_idioms
from hookline.guardrails.stated.constructions import Construction
from hookline.guardrails.stated.construed import (
    HAN_FACTOR,
    KnownWord,
    known_words,
    parted,
    shortest_span,
)
from hookline.guardrails.stated.excused import not_excused
from hookline.guardrails.stated.leanings import leanings, n_loose, n_outright
from hookline.guardrails.stated.parts_met import MetByWord, PartsMet, indexes, met_by_word
from hookline.guardrails.stated.price_cuts import Reading
from hookline.guardrails.stated.word_classes import (
    Word,
    bits_of,
    classes_of,
    has_han,
    read_hints_of,
    read_words,
)
from hookline.records.language import Language
from hookline.records.profiles import of_all_languages, profiles, reads_profiles
from hookline.text.pattern import compile_lazily

_ALSO_WRITTEN = {"hi": "hi-Latn"}
"""Languages that copy also writes in Latin letters."""


class Hint(NamedTuple):
    """A concept that a text leans towards, and whether it promises it outright."""

    claim: Claim
    is_promise: bool


def hints(readings: Iterable[Reading], language: str) -> list[Hint]:
    """What only leans towards a claim in text that was asked for in a language and is read so.

    A country changes nothing: the words of Portuguese hold for `pt-BR`. Those that promise
    outright come first. A cut price cures nobody.
    """
    code = _code_of(language)
    read = [
        hint
        for reading in readings
        for hint in _hints(reading, code)
        if reading.is_for(hint.claim.concept)
    ]
    return sorted(read, key=lambda hint: not hint.is_promise)


@reads_profiles
@cache
def _code_of(language: str) -> str:
    return profiles().read_by(language)


def _hints(reading: Reading, language: str) -> list[Hint]:
    low = reading.low
    if low.isascii():
        language = _ALSO_WRITTEN.get(language, language)
    is_han = has_han(low)
    if is_han:
        read_hints_of((language, *_unspaced()))
    words = read_words(low, hints_of=language) if is_han else []
    possible = _possible_in_han(words, language) if is_han else _possible(reading, language)
    if not possible:
        return []
    words = words or read_words(low, hints_of=language)
    is_short = len({word.start for word in words}) <= _ONE_THOUGHT * (HAN_FACTOR if is_han else 1)
    lines = [_read_line(line, low, language) for line in parted(words, low, _LINE_END)]
    is_outright: dict[Claim, bool] = {}
    for index in indexes(possible):
        made = leanings()[index]
        for claim in _standing(made, lines, low, language):
            is_phrase = len(made.parts) > 1 or is_han or " " in low[claim.start : claim.end]
            is_promise = index < n_outright() and is_phrase and is_short
            if index >= n_loose() and _STOP.search(low, claim.start, claim.end):
                continue
            is_asked = not made.is_rhetorical and _is_asked(low, claim.start, claim.end)
            is_outright[claim] = is_outright.get(claim, False) or (is_promise and not is_asked)
    promises = [claim for claim, is_promise in is_outright.items() if is_promise]
    merged = [
        Hint(claim, any(claim.concept == x.concept and claim.overlaps(x) for x in promises))
        for claim in (without_idioms(list(is_outright), low) if is_outright else ())
    ]
    return sorted(merged, key=lambda hint: not hint.is_promise)


class _Line(NamedTuple):
    """The words of a line that have classes, and those of each of its sentences."""

    known: list[KnownWord]
    sentences: list[list[KnownWord]]


def _read_line(words: list[Word], low: str, language: str) -> _Line:
    sentences = parted(words, low, _SENTENCE_END)
    return _Line(known_words(words, language), [known_words(each, language) for each in sentences])


def _standing(made: Construction, lines: list[_Line], low: str, language: str) -> Iterator[Claim]:
    """Where it stands; what may not be there may not be in the whole line, wherever that parts."""
    unwanted = bits_of(made.without)
    for line in lines:
        if unwanted and any(classes & unwanted for _, _, classes in line.known):
            continue
        for known in [line.known] if made.may_part else line.sentences:
            choices = not_excused(made, known, low) if made.excuses else (known,)
            spans = (shortest_span(made, choice) for choice in choices if choice)
            if span := next((span for span in spans if span), None):
                yield Claim(made.concept, language, *span)


def _is_asked(low: str, start: int, end: int) -> bool:
    """Does it stand inside one question? What is asked is left to the reader."""
    closing = _CLOSING.search(low, start)
    return closing is not None and closing.start() >= end and closing[0] in "?？؟"


_STOP = compile_lazily(r"[.!;।](?=\s)|[。！；]")
_SENTENCE_END = compile_lazily(r"[.!।](?=\s)|[。！]|\n|\s{4}")
_CLOSING = compile_lazily(r"[.!?:;\n。！？；؟।]")
_ONE_THOUGHT = 24
"""So many words may promise outright; in longer copy wide classes meet in scenes, and only hint."""
_LINE_END = compile_lazily(r"\n|\s{4}")
"""Links and tags leave blanks behind."""


def _possible_in_han(words: list[Word], language: str) -> int:
    """A bit for each hint whose every part is met by one of the words, which have no runs."""
    met = reduce(int.__or__, (bits for word in words for code, bits in word.classes
                              if code == language), 0)  # fmt: skip
    return sum(
        1 << index
        for index, parts in enumerate(_bits_of_parts())
        if met & parts[0] and all(met & part for part in parts)
    )


@cache
def _bits_of_parts() -> tuple[tuple[int, ...], ...]:
    """The classes of each part of each hint, as numbers."""
    return tuple(tuple(map(bits_of, made.parts)) for made in leanings())


def _possible(reading: Reading, language: str) -> int:
    """A bit for each hint whose every part is met by a word of the text."""
    gate = _gate(language)
    met = gate.absent | gate.words.met_in(reading.stretches)
    possible = met & gate.everything
    for part in range(1, _N_PARTS):
        possible &= met >> gate.n_hints * part
    return possible


_N_PARTS = 3
"""Of the hint that has most."""


@of_all_languages
def _unspaced(languages: Mapping[str, Language]) -> frozenset[str]:
    """The languages that write without spaces; a term of one may end where one of another does."""
    scripts = {"Han", "Japanese"}
    return frozenset(code for code, profile in languages.items() if profile.script in scripts)


class _Gate(NamedTuple):
    """What the words of a language meet: a block for each part, in it a bit a hint."""

    words: PartsMet
    absent: int
    n_hints: int
    """Bits of a block."""
    everything: int
    """A block with every bit."""


@cache
def _gate(language: str) -> _Gate:
    read_hints_of((language,))
    n_hints = len(leanings())
    return _Gate(_met(language), _absent(), n_hints, (1 << n_hints) - 1)


def _absent() -> int:
    """What a hint of one part or two has for the others: nothing is asked."""
    return sum(
        1 << (len(leanings()) * part + index)
        for index, made in enumerate(leanings())
        for part in range(len(made.parts), _N_PARTS)
    )


def _met(language: str) -> PartsMet:
    def parts_of(code: str, classes: int) -> int:
        return _parts_met(classes) if code == language else 0

    def by_word(word: str) -> MetByWord:
        singles, runs = classes_of(word)
        alone = reduce(int.__or__, (parts_of(*single) for single in singles), 0)
        return met_by_word(alone, ((rest[0], parts_of(code, bit)) for code, bit, rest in runs))

    return PartsMet(by_word)


@cache
def _parts_met(classes: int) -> int:
    """A bit for each part of each hint that a word of these classes meets."""
    return sum(
        1 << (len(leanings()) * part + index)
        for index, made in enumerate(leanings())
        for part, names in enumerate(made.parts)
        if classes & bits_of(names)
    )
