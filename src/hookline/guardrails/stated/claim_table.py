"""The constructions of claims, by the words that they begin with."""

import re
from array import array
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, reduce
from typing import NamedTuple

from hookline.guardrails.stated.patterns import of_script
from hookline.guardrails.stated.phrasing import (
    ANY_NUMBER,
    ARABIC,
    HEAD,
    Phrasing,
    folded,
    is_han,
    number_words,
    phrasings,
    without_prefix,
)
from hookline.guardrails.stated.word_files import table_of
from hookline.records.language import Language
from hookline.records.profiles import profiles, reads_profiles
from hookline.text.pattern import compile_lazily


def concept_phrases(language: str) -> Mapping[str, str]:
    """The table's constructions in a language, by concept; none for one without a table."""
    return table_of(language, "concepts")


def _idioms_of(language: str) -> dict[str, str]:
    """What promises nothing in a language, by concept, besides the table's lines with a hyphen."""
    return {
        concept: "\n".join(f"- {line}" for line in phrases.strip().splitlines())
        for concept, phrases in table_of(language, "idioms").items()
    }


Lines = dict[tuple[str, str], list[tuple[str, int, Phrasing]]]
"""By concept and language: the constructions, each with its head and the number of its start."""


class Line(NamedTuple):
    """A construction that a text comes near to; in their order those of one lead stand together,
    the longest first."""

    lead: int
    """The same for all of a concept and language."""
    shortness: int
    place: int
    concept: str
    language: str
    pattern: re.Pattern[str]


class Bundle:
    """The constructions that a word can begin, of those that begin with the same letters."""

    def __init__(self, lines: Lines) -> None:
        self._by_start: dict[int, list[tuple[int, int, tuple[str, str], Phrasing]]] = {}
        self._made: dict[int, list[Line]] = {}
        for lead, (key, some) in enumerate(lines.items()):
            for place, (_, start, phrasing) in enumerate(some):
                self._by_start.setdefault(start, []).append((lead, place, key, phrasing))

    def lines_of(self, starts: Iterable[int]) -> list[Line]:
        """Those with one of the starts; a pattern is made when a text first comes so far."""
        lines: list[Line] = []
        for start in starts:
            if start in self._by_start:
                lines += self._made.get(start) or self._make(start)
        return sorted(lines) if len(lines) > 1 else lines

    def _make(self, start: int) -> list[Line]:
        lines = []
        for lead, place, key, phrasing in self._by_start[start]:
            source = phrasing.pattern
            lines.append(Line(lead, -len(source), place, *key, _compiled(source)))
        self._made[start] = lines
        return lines


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source)


class Opener(NamedTuple):
    """What a word may begin, and what it adds to what begins with another."""

    bundles: tuple[Bundle, ...]
    behind_number: tuple[Bundle, ...]
    """What a number begins that the word stands behind."""
    is_number: bool
    begins: int
    """The bits of its starts."""
    begins_behind: int
    """The bits of what begins with a number before it."""
    meets: int
    """The bits of the starts that need such a word besides the first."""


class Openers(dict[str, Opener]):
    """The opener that a word is; words that were met are kept.

    Every word of every text is looked up here, so that one costs a dictionary's time.
    """

    def __init__(self, table: "Table") -> None:
        super().__init__()
        self.table = table
        self.behind_any_number = table.bundles_of((ANY_NUMBER,))
        """What a number begins whatever stands behind it."""
        self._stretches: dict[str, tuple[int, int, int, bool]] = {}

    def __missing__(self, word: str) -> Opener:
        if len(self) >= _WORDS_KEPT:
            self.clear()
        table, keys = self.table, keys_of(word)
        is_number = word[0].isdigit() or word in number_words()
        behind = [f"#{key}" for key in keys]
        opener = self[word] = Opener(
            table.bundles_of(keys),
            table.bundles_of(behind),
            is_number,
            _bits_of(table.starts, (*keys, ANY_NUMBER) if is_number else keys),
            _bits_of(table.starts, behind),
            _bits_of(table.needing, (key for part in _parts(word) for key in keys_of(part))),
        )
        return opener

    def possible(self, stretches: Iterable[str]) -> int:
        """The bits of the starts that one word of a text is, where another goes on with it."""
        begun, begun_behind, met, has_number = 0, 0, self.table.needless, False
        for stretch in stretches:
            known = self._stretches.get(stretch) or self._of_stretch(stretch)
            begins, begins_behind, meets, is_number = known
            if begins:
                begun |= begins
            if begins_behind:
                begun_behind |= begins_behind
            if meets:
                met |= meets
            if is_number:
                has_number = True
        return (begun | begun_behind if has_number else begun) & met

    def _of_stretch(self, stretch: str) -> tuple[int, int, int, bool]:
        """What its words begin and meet; a stretch of Han is a sentence, and seldom comes again."""
        openers = [self[word] for word in word_starts(stretch).findall(stretch)]
        known = (
            reduce(int.__or__, (opener.begins for opener in openers), 0),
            reduce(int.__or__, (opener.begins_behind for opener in openers), 0),
            reduce(int.__or__, (opener.meets for opener in openers), 0),
            any(opener.is_number for opener in openers),
        )
        if len(stretch) < _LONG:
            if len(self._stretches) >= _WORDS_KEPT:
                self._stretches.clear()
            self._stretches[stretch] = known
        return known


_WORDS_KEPT = 16384
_LONG = 24
"""So many characters without a blank are no word."""


def _bits_of(starts: Mapping[str, Sequence[int]], heads: Iterable[str]) -> int:
    """The starts of these heads as one number: kept of the words that were met alone, since one of
    every head takes two megabytes."""
    return reduce(
        int.__or__, (1 << position for head in heads for position in starts.get(head, ())), 0
    )


@of_script
def claim_openers(languages: Mapping[str, Language]) -> Openers:
    """What words open claims in a text."""
    return Openers(_table(languages, idioms=False))


@of_script
def idiom_openers(languages: Mapping[str, Language]) -> Openers:
    """What words open idioms in a text."""
    return Openers(_table(languages, idioms=True))


def word_starts(low: str) -> re.Pattern[str]:
    """Where a construction may begin in lower-case text, which is in no blank."""
    return _ASCII_START if low.isascii() else WORD_START


WORD_START = compile_lazily(
    r"[^\W\d_\u3040-\u9fff][^\W\u3040-\u9fff]*(?:[\u0900-\u0963][^\W\u3040-\u9fff]*)*"
    r"|\d+|[#№\u3040-\u9fff]"
)
_ASCII_START = compile_lazily(r"[a-z]\w*|\d+|#", re.ASCII)


def keys_of(word: str) -> tuple[str, ...]:
    """The heads of constructions that a word may be."""
    if word[0].isdigit() or is_han(word[0]):
        return (word,)
    whole = folded(word)
    keys = _spelt(whole)
    if ARABIC.match(word):
        bare = folded(without_prefix(word))
        keys += _spelt(bare) if bare != whole else ()
    return keys


def _parts(word: str) -> list[str]:
    """What an underscore parts, since a word ends there too: `_buy one, get one free_`."""
    return [part for part in word.split("_") if part]


def _spelt(word: str) -> tuple[str, ...]:
    """The word, and every stem that it may have."""
    return (word, *(f"{word[:size]}*" for size in range(HEAD, len(word) + 1)))


class Table(NamedTuple):
    """All claims, or all idioms, ready to be looked up."""

    groups: dict[str, Lines]
    """By the first letters of the head."""
    starts: "dict[str, array[int]]"
    """By the head: its starts, which share it and the words that they need."""
    needing: "dict[str, array[int]]"
    """A word, and the starts that can stand only beside one of such words."""
    needless: int
    """The bits of the starts that need no other word."""
    made: dict[frozenset[str], Bundle]
    """The bundles that were asked for, by their heads."""

    def bundles_of(self, heads: Iterable[str]) -> tuple[Bundle, ...]:
        """The constructions that begin with one of the heads, those together that begin alike."""
        by_group: dict[str, set[str]] = {}
        for head in heads:
            if head in self.starts:
                by_group.setdefault(_short(head), set()).add(head)
        return tuple(self._bundle(group, frozenset(some)) for group, some in by_group.items())

    def _bundle(self, group: str, heads: frozenset[str]) -> Bundle:
        if heads not in self.made:
            narrowed = {key: [line for line in lines if line[0] in heads]
                        for key, lines in self.groups[group].items()}  # fmt: skip
            self.made[heads] = Bundle({key: x for key, x in narrowed.items() if x})
        return self.made[heads]


def _short(head: str) -> str:
    """The letters by which it shares a bundle: `gar*` of `garant*`, `#gar*` behind a number."""
    sign = "#" if head.startswith("#") and head not in {"#", ANY_NUMBER} else ""
    word = head.removeprefix(sign)
    return f"{sign}{word[:HEAD]}*" if word.endswith("*") and word != ANY_NUMBER else head


def _table(languages: Mapping[str, Language], *, idioms: bool) -> Table:
    """The constructions of these languages."""
    groups: dict[str, Lines] = {}
    starts: dict[tuple[str, tuple[str, ...] | None], int] = {}
    for language in languages:
        for concept, phrasing in _phrasings(language):
            for head in phrasing.heads if phrasing.is_idiom == idioms else ():
                start = starts.setdefault((head, phrasing.needs), len(starts))
                lines = groups.setdefault(_short(head), {}).setdefault((concept, language), [])
                lines.append((head, start, phrasing))
    by_head: dict[str, array[int]] = {}
    needing: dict[str, array[int]] = {}
    needless = 0
    for (head, needs), start in starts.items():
        by_head.setdefault(head, array("I")).append(start)
        needless |= 0 if needs is not None else 1 << start
        for word in needs or ():
            needing.setdefault(word, array("I")).append(start)
    return Table(groups, by_head, needing, needless, {})


@reads_profiles
@cache
def _phrasings(language: str) -> list[tuple[str, Phrasing]]:
    """The constructions of a language, each with its concept."""
    script = profiles().languages[language].script
    tables = (*concept_phrases(language).items(), *_idioms_of(language).items())
    return [(concept, phrasing) for concept, phrases in tables
            for phrasing in phrasings(phrases, script)]  # fmt: skip
