"""Where constructions stand in a text: first which could, told by its words alone, then where."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, reduce
from itertools import pairwise, product
from typing import NamedTuple

from hookline.guardrails.stated.constructions import Construction, constructions
from hookline.guardrails.stated.parts_met import MetByWord, PartsMet, indexes, met_by_word
from hookline.guardrails.stated.price_cuts import Reading
from hookline.guardrails.stated.word_classes import (
    Word,
    bits_of,
    classes_of,
    has_han,
    languages,
    read_words,
)
from hookline.records.language import Language
from hookline.records.profiles import of_all_languages
from hookline.text.pattern import compile_lazily


class Construed(NamedTuple):
    """A construction that stands in a text: `low[start:end]`, in the words of `language`."""

    concept: str
    language: str
    start: int
    end: int


def construed_claims(readings: Iterable[Reading]) -> list[Construed]:
    """The constructions that stand in text that is read so; a cut price cures nobody."""
    return [
        made
        for reading in readings
        if (possible := _possible(reading))
        for made in _construed(reading.low, possible)
        if reading.is_for(made.concept)
    ]


def _construed(low: str, possible: int) -> list[Construed]:
    counts = _counts_of_everyday_words(low)
    sentences: list[list[Word]] = []
    construed: list[Construed] = []
    for language, candidates in _by_language(possible):
        if _is_meant(language, counts):
            sentences = sentences or list(parted(read_words(low), low, _STOP))
            construed += standing(candidates, sentences, language)
    return construed


def _possible(reading: Reading) -> int:
    """The constructions whose every part is met by a word of the text, as `_by_language` reads."""
    layout = _layout()
    met = layout.absent
    if has_han(reading.low):
        for han_word in read_words(reading.low):
            for language, classes in han_word.classes:
                met |= _parts_met(language, classes)
    else:
        met |= _met().met_in(reading.stretches)
    possible = met & layout.everything
    for part in range(1, layout.n_parts):
        possible &= met >> layout.width * part
        if not possible:
            break
    return possible


@cache
def _met() -> PartsMet:
    return PartsMet(_met_by_word)


def _met_by_word(word: str) -> MetByWord:
    singles, runs = classes_of(word)
    alone = reduce(int.__or__, (_parts_met(*single) for single in singles), 0)
    return met_by_word(alone, ((rest[0], _parts_met(code, bit)) for code, bit, rest in runs))


class _Layout(NamedTuple):
    """How a number holds what is met: a block for each part, in it a bit a language and line."""

    n_parts: int
    """Of the construction that has most."""
    width: int
    """Of a block."""
    everything: int
    """A block with every bit."""
    absent: int
    """What a construction of two parts has for its third and fourth: nothing is asked."""


@cache
def _layout() -> _Layout:
    table = constructions()
    n_parts = max(len(construction.parts) for construction in table)
    width = len(table) * len(languages())
    absent = sum(
        1 << (width * part + len(table) * place + index)
        for index, construction in enumerate(table)
        for part in range(len(construction.parts), n_parts)
        for place in range(len(languages()))
    )
    return _Layout(n_parts, width, (1 << width) - 1, absent)


@cache
def _parts_met(language: str, classes: int) -> int:
    """A bit for each part of each construction that a word of these classes meets."""
    if language not in languages():
        return 0  # it has hints alone
    offset = len(constructions()) * languages().index(language)
    return sum(
        1 << (_layout().width * part + offset + index)
        for index, construction in enumerate(constructions())
        for part, names in enumerate(construction.parts)
        if classes & bits_of(names)
    )


def _by_language(possible: int) -> Iterator[tuple[str, list[Construction]]]:
    size = len(constructions())
    for place, language in enumerate(languages()):
        if share := possible >> size * place & (1 << size) - 1:
            yield language, [constructions()[index] for index in indexes(share)]


def standing(
    candidates: list[Construction], sentences: list[list[Word]], language: str
) -> Iterator[Construed]:
    """The constructions that are near enough in one sentence; the shortest of each."""
    for sentence in sentences:
        known = known_words(sentence, language)
        for construction in candidates if known else ():
            if span := shortest_span(construction, known):
                yield Construed(construction.concept, language, *span)


KnownWord = tuple[int, Word, int]
"""Where a word stands in its sentence, and its classes in one language."""


def known_words(sentence: list[Word], language: str) -> list[KnownWord]:
    """The words and runs that have classes in the language; a run stands where its word does."""
    known: list[KnownWord] = []
    index, start = -1, -1
    for word in sentence:
        index += word.start != start
        start = word.start
        known += [(index, word, classes) for code, classes in word.classes if code == language]
    return known


def shortest_span(construction: Construction, known: list[KnownWord]) -> tuple[int, int] | None:
    """Where its parts stand closest, each met by words of its own; None if too far apart.

    Of one part it is the run, and not its first word. None too where a word stands there that may
    not.
    """
    if construction.without:
        unwanted = bits_of(construction.without)
        if any(classes & unwanted for _, _, classes in known):
            return None
    meeting = [
        [(index, word) for index, word, classes in known if classes & bits]
        for bits in map(bits_of, construction.parts)
    ]
    if not all(meeting):
        return None
    best: tuple[int, int, int] | None = None
    for chosen in product(*(choices[:_MOST] for choices in meeting)):
        placed = sorted(chosen)
        if construction.is_ordered and placed != list(chosen):
            continue
        first, last = placed[0][1], placed[-1][1]
        reach = placed[-1][0] - placed[0][0] + 1
        if reach > construction.span * (HAN_FACTOR if first.is_han else 1):
            continue
        if any(left[1].end > right[1].start for left, right in pairwise(placed)):
            continue
        is_longer = best is not None and first is last and last.end > best[2]
        if best is None or reach < best[0] or (reach == best[0] and is_longer):
            best = reach, first.start, last.end
    return best[1:] if best else None


_MOST = 6
"""So many words of a class are tried in a sentence; more say nothing new."""
HAN_FACTOR = 2
"""So many characters are taken for a word."""


def parted(words: list[Word], low: str, end: re.Pattern[str]) -> Iterator[list[Word]]:
    """The words of a text, parted where an end stands between two of them."""
    start = 0
    # most texts are one part, which one search tells
    if words and end.search(low, words[0].end, words[-1].start):
        for index, (before, after) in enumerate(pairwise(words)):
            if end.search(low, before.end, after.start):
                yield words[start : index + 1]
                start = index + 1
    yield words[start:]


_STOP = compile_lazily(r"[.!;\n。！；।]")
"""A question and what a colon opens go on: `The wrapping? Not a cent.`"""


def _is_meant(language: str, counts: Mapping[str, int]) -> bool:
    """Do no other language's everyday words clearly outnumber its own, if it has any?"""
    has_words = _everyday_words().has_words.get(language)
    is_rivalled = max(counts.values(), default=0) - 1 > 2 * counts.get(language, 0)
    return has_words is not None and not (has_words and is_rivalled)


def languages_told(low: str) -> list[str]:
    """The languages that have most of a text's everyday words; none where it has none."""
    counts = _counts_of_everyday_words(low)
    most = max(counts.values(), default=0)
    return [code for code in _everyday_words().has_words if counts.get(code, 0) == most > 0]


def _counts_of_everyday_words(low: str) -> dict[str, int]:
    """How many different ones of each language that has any there."""
    counts: dict[str, int] = {}
    owners = _everyday_words().owners
    for word in set(_TOKEN.findall(low)):
        for code in owners.get(word, ()):
            counts[code] = counts.get(code, 0) + 1
    return counts


_TOKEN = compile_lazily(r"[^\W\d_]+")


class _EverydayWords(NamedTuple):
    """The words that hold sentences together."""

    owners: dict[str, tuple[str, ...]]
    """By the word: the languages that have it."""
    has_words: dict[str, bool]
    """By the language: has it any?"""


@of_all_languages
def _everyday_words(languages: Mapping[str, Language]) -> _EverydayWords:
    owners: dict[str, tuple[str, ...]] = {}
    for code, profile in languages.items():
        for word in set(profile.lexicon.stop_words):
            owners[word] = (*owners.get(word, ()), code)
    has_words = {code: bool(each.lexicon.stop_words) for code, each in languages.items()}
    return _EverydayWords(owners, has_words)
