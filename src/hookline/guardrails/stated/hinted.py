"""Hints: where a text leans towards a promise, in the words of the language it is written in."""

from functools import cache, reduce

from hookline.guardrails.stated.claims import Claim, without_idioms
from hookline.guardrails.stated.constructions import leanings
from hookline.guardrails.stated.construed import standing
from hookline.guardrails.stated.thesaurus.reading import (
    bits_of,
    classes_of,
    fold,
    has_han,
    read_words,
    spaced_words,
)

_ALSO_WRITTEN = {"hi": "hi-Latn"}
"""Languages that copy also writes in Latin letters."""


def hints(low: str, language: str) -> list[Claim]:
    """What only leans towards a claim in lower-case text that was asked for in a language."""
    if low.isascii():
        language = _ALSO_WRITTEN.get(language, language)
    if has_han(low) or not (possible := _possible(low, language)):
        return []
    candidates = [made for index, made in enumerate(leanings()) if possible >> index & 1]
    words = read_words(low, of_hints=True)
    found = [Claim(*hint) for hint in standing(candidates, [words], language)]
    return without_idioms(found, low) if found else []


def _possible(low: str, language: str) -> int:
    """A bit for each hint whose every part is met by a word of the text."""
    words, parts_of = spaced_words(low), _word_parts(language)
    plain = words if low.isascii() else frozenset(map(fold, words))
    n_hints, met = len(leanings()), parts_of.absent
    for word in words:
        parts, runs = parts_of[word]
        met |= parts
        for following, parts_of_run in runs:
            if following in plain or following[-1] == "*":
                met |= parts_of_run
    possible = (1 << n_hints) - 1
    for part in range(_N_PARTS):
        possible &= met >> n_hints * part
    return possible


_N_PARTS = 3
"""Of the hint that has most."""
_WORDS_KEPT = 16384


class _WordParts(dict[str, tuple[int, tuple[tuple[str, int], ...]]]):
    """The parts that a word meets, and those of each run that it may begin with what goes on.

    A number holds a block for each part, in it a bit a hint. Words that were met are kept.
    """

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language
        self.absent = sum(
            1 << (len(leanings()) * part + index)
            for index, made in enumerate(leanings())
            for part in range(len(made.parts), _N_PARTS)
        )
        """What a hint of one part or two has for the others: nothing is asked."""

    def __missing__(self, word: str) -> tuple[int, tuple[tuple[str, int], ...]]:
        if len(self) >= _WORDS_KEPT:
            self.clear()
        singles, runs = classes_of(word)
        classes = reduce(int.__or__, (bit for code, bit in singles if code == self.language), 0)
        following = tuple((rest[0], parts) for code, bit, rest in runs
                          if code == self.language and (parts := _parts_met(bit)))  # fmt: skip
        entry = self[word] = _parts_met(classes), following
        return entry


@cache
def _word_parts(language: str) -> _WordParts:
    return _WordParts(language)


@cache
def _parts_met(classes: int) -> int:
    """A bit for each part of each hint that a word of these classes meets."""
    return sum(
        1 << (len(leanings()) * part + index)
        for index, made in enumerate(leanings())
        for part, names in enumerate(made.parts)
        if classes & bits_of(names)
    )
