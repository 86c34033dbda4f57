"""The gate of constructions and hints: which of their parts the words of a text meet.

A number tells it, with a bit for each part. A text is looked up by its stretches without blanks,
which are kept with what they meet: most of them come again.
"""

from collections.abc import Callable, Iterable
from functools import lru_cache, reduce
from typing import NamedTuple

from hookline.guardrails.stated.marked_letters import fold
from hookline.guardrails.stated.word_classes import spaced_words


class MetByWord(NamedTuple):
    """What a word meets by itself, and what with the word behind it."""

    alone: int
    before: dict[str, int]


_Stretch = tuple[int, str, dict[str, int]]
"""What the words of a stretch meet, its first word ("" where it has none), and what its last one
meets with the word behind it; a plain tuple, since every stretch of every text is taken apart."""


class PartsMet(dict[str, _Stretch]):
    """What stretches of text meet.

    Args:
        of_word: what a word does.
    """

    def __init__(self, of_word: Callable[[str], MetByWord]) -> None:
        super().__init__()
        self._of_word = lru_cache(maxsize=_STRETCHES_KEPT)(of_word)

    def met_in(self, stretches: Iterable[str]) -> int:
        """The parts that the words of text without Han meet."""
        met, before = 0, _NONE[2]
        for its_own, first, behind in map(self.__getitem__, stretches):
            if its_own:
                met |= its_own
            if first in before:
                met |= before[first]
            if first:
                before = behind
        return met

    def __missing__(self, stretch: str) -> _Stretch:
        words = spaced_words(stretch)
        known = [self._of_word(word) for word in words]
        plain = [fold(word) for word in words]
        joined = (
            known_word.before.get(following, 0)
            for known_word, following in zip(known, plain[1:], strict=False)
        )
        met = reduce(
            int.__or__, joined, reduce(int.__or__, (known_word.alone for known_word in known), 0)
        )
        entry = (met, plain[0], known[-1].before) if known else _NONE
        if len(stretch) < _LONG:
            if len(self) >= _STRETCHES_KEPT:
                self.clear()
            self[stretch] = entry
        return entry


_NONE: _Stretch = (0, "", {})
"""Of a stretch without a word."""
_LONG = 24
_STRETCHES_KEPT = 16384


def met_by_word(alone: int, runs: Iterable[tuple[str, int]]) -> MetByWord:
    """What a word meets by itself, or by a run that it may begin, by the word that goes on.

    A run that goes on with the beginning of a word (`cost*`) is taken for met.
    """
    before: dict[str, int] = {}
    for following, parts_of_run in runs:
        if following[-1] == "*":
            alone |= parts_of_run
        elif parts_of_run:
            before[following] = before.get(following, 0) | parts_of_run
    return MetByWord(alone, before)


def indexes(bits: int) -> list[int]:
    """Which bits are set, the lowest first."""
    positions: list[int] = []
    while bits:
        lowest = bits & -bits
        positions.append(lowest.bit_length() - 1)
        bits ^= lowest
    return positions
