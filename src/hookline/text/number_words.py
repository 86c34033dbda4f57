"""Numbers in words, of the languages in which copy spells them out: twenty, двадцать, zwanzig."""

import re
from collections.abc import Collection, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from hookline.text.pattern import compile_lazily


class Spelt(NamedTuple):
    """A number in words: its value, and `text[start:end]` is its words."""

    value: Decimal
    start: int
    end: int


class NumberWords:
    """Number words of one or more languages, and where a text holds them.

    Args:
        values: the value of each word that a number may hold, in lower case; a part of one, such
            as half more or a quarter less, goes with the number behind it.
        joiners: what may stand between two of them: and, und.
        tens: what makes tens of a digit before it: the puluh of `dua puluh`.
        teens: what adds ten to one: the belas of `dua belas`.
    """

    def __init__(
        self,
        values: Mapping[str, int | Decimal],
        joiners: Collection[str],
        *,
        tens: Collection[str] = (),
        teens: Collection[str] = (),
    ) -> None:
        self.values: dict[str, int | Decimal] = {**values, **dict.fromkeys((*tens, *teens), 10)}
        self._parts = frozenset(word for word, n in values.items() if n < 1 and n != 0)
        self.words = values.keys()  # of thousands, in some languages: no copy
        self._joiners = frozenset(joiners)
        self._tens, self._teens = frozenset(tens), frozenset(teens)
        self.spelt = lru_cache(maxsize=64)(self._spelt)
        """The numbers that lower-case text has in words; `twenty-five` and `пятьдесят пять` are
        one."""

    def _spelt(self, low: str) -> tuple[Spelt, ...]:
        tokens = list(_TOKEN.finditer(low))
        numbers: list[Spelt] = []
        index = 0
        while index < len(tokens):
            if tokens[index][0] in self.words:
                last = self._last_of(tokens, index, low)
                words = [token[0] for token in tokens[index : last + 1] if token[0] in self.values]
                span = tokens[index].start(), tokens[last].end()
                numbers.append(Spelt(self._value(words), *span))
                index = last
            index += 1
        return tuple(numbers)

    def _last_of(self, tokens: list[re.Match[str]], index: int, low: str) -> int:
        """The last word of the number that begins there."""
        for _ in range(_MOST_WORDS):
            following = index + 1
            if not _is_next(tokens, following, low):
                return index
            if tokens[following][0] in self._joiners and _is_next(tokens, following + 1, low):
                following += tokens[following + 1][0] in self.values
            if not self._goes_on(tokens[index][0], tokens[following][0]):
                return index
            index = following
        return index

    def _goes_on(self, word: str, following: str) -> bool:
        """Can it be one number with the word behind it? `Two and three` are two."""
        if following not in self.values:
            return False
        before, after = self.values[word], self.values[following]
        if word in self._parts:  # half more than three, a quarter more than a hundred
            return after >= 1
        if following in self._tens or following in self._teens:
            return 0 < before < 10
        if word in self._tens:
            return after < 10 or after >= 1000
        if word in self._teens:
            return after >= 1000
        if after > before:  # two hundred, quatre-vingts
            return after >= 100 or (before, after) == (4, 20)
        is_dix_neuf = before == 10 and after >= 7
        is_ten = before % 10 == 0 and before > 10
        return before > after and (before >= 100 or is_ten or is_dix_neuf)

    def _value(self, words: list[str]) -> Decimal:
        total, group = Decimal(), Decimal()
        for word in words:
            value = Decimal(self.values[word])
            if value >= _HUNDRED and -1 < group < 1:
                group += group != 0  # a quarter more than one hundred
            if word in self._tens:
                group += 9 * (group % 10) or 10
            elif value >= 1000:
                total, group = total + max(group, Decimal(1)) * value, Decimal()
            elif (value == 100 and 0 < group < 10) or (value == 20 and group == 4):  # quatre-vingts
                group *= value
            else:
                group += value
        return total + group


def compounds(
    numbers: Mapping[int, Collection[str]], *, one_word: str, tens: str, hundred: str
) -> dict[str, int]:
    """Numbers that a language writes as one word, 21 to 999: `zweihundertfünfundzwanzig`.

    Args:
        numbers: its words for 1 to 19 and for the tens.
        one_word: what 1 is inside such a word.
        tens: how ones and tens are joined, with {ones} and {tens}.
        hundred: the word that hundreds end in.
    """
    ones = {1: one_word} | {value: next(iter(numbers[value])) for value in range(2, 10)}
    below = {word: value for value in numbers if 0 < value < 100 for word in numbers[value]}
    for value in range(20, 100, 10):
        for ten in numbers.get(value, ()):
            below |= {tens.format(ones=digit, tens=ten): value + n for n, digit in ones.items()}
    words = dict(below)
    for n, digit in ones.items():
        for prefix in (f"{digit}{hundred}", *([hundred] if n == 1 else [])):
            words[prefix] = 100 * n
            words |= {f"{prefix}{word}": 100 * n + value for word, value in below.items()}
    return words


def _is_next(tokens: list[re.Match[str]], index: int, low: str) -> bool:
    """Does that word follow the one before it with one space or hyphen between them?"""
    if index >= len(tokens):
        return False
    gap = low[tokens[index - 1].end() : tokens[index].start()]
    return gap == "-" or (len(gap) == 1 and gap.isspace())


_HUNDRED = 100
_MOST_WORDS = 8
"""So many words may follow the first."""
_TOKEN = compile_lazily(r"[^\W\d_]+(?:[\u0900-\u0963\u200c\u200d]+[^\W\d_]*)*")
