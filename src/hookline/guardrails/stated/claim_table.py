"""The constructions of claims, by the words that they begin with."""

import re
from collections import defaultdict
from functools import cache, cached_property, reduce
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import NamedTuple

from hookline.guardrails.stated import concepts, idioms
from hookline.guardrails.stated.phrasing import (
    ANY_NUMBER,
    HEAD,
    Phrasing,
    folded,
    is_han,
    number_words,
    phrasings,
    without_prefix,
)
from hookline.records.profiles import profiles, reads_profiles
from hookline.text.pattern import compile_lazily


def cells(language: str) -> dict[str, str]:
    """The table's constructions in a language, by concept; none for one without a table.

    A language's table is the file of its code in concepts/: zh_hans.py for zh-Hans.
    """
    file = _file_of(language, concepts)
    table: dict[str, str] = file.CELLS if file else {}
    return table


def _idioms_of(language: str) -> dict[str, str]:
    """What promises nothing in a language, by concept, besides the table's lines with a hyphen."""
    file = _file_of(language, idioms)
    table: dict[str, str] = file.IDIOMS if file else {}
    return {
        concept: "\n".join(f"- {line}" for line in cell.strip().splitlines())
        for concept, cell in table.items()
    }


def _file_of(language: str, package: ModuleType) -> ModuleType | None:
    name = language.lower().replace("-", "_")
    if name not in {module.name for module in iter_modules(package.__path__)}:
        return None
    return import_module(f"{package.__name__}.{name}")


Lead = tuple[str, str, str]
"""Concept, language, the pattern."""


class Bundle:
    """All constructions that begin with one word."""

    def __init__(self, bit: int) -> None:
        self.phrasings: dict[tuple[str, str], list[Phrasing]] = defaultdict(list)
        """By concept and language."""
        self.bit = bit
        """Its place in the numbers that say what a word begins and meets."""

    @cached_property
    def leads(self) -> list[Lead]:
        """A pattern for each concept and language; made when a text comes as far as that."""
        return [
            (*key, "|".join(sorted((line.pattern for line in lines), key=len, reverse=True)))
            for key, lines in self.phrasings.items()
        ]

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile("|".join(dict.fromkeys(source for *_, source in self.leads)))

    def begins_at(self, low: str, start: int) -> bool:
        """Does any of them stand there?"""
        return self._pattern.match(low, start) is not None


class Opener(NamedTuple):
    """What a word may begin, and what it adds to what begins with another."""

    bundles: tuple[Bundle, ...]
    is_number: bool
    begins: int
    """The bits of its bundles, and of those that begin with a number which it stands behind."""
    meets: int
    """The bits of the bundles that need such a word besides the first."""


class Openers(dict[str, Opener]):
    """The opener that a word is; words that were met are kept.

    Every word of every text is looked up here, so that one costs a dictionary's time.
    """

    def __init__(self, table: "Table") -> None:
        super().__init__()
        self.table = table

    def __missing__(self, word: str) -> Opener:
        if len(self) >= _WORDS_KEPT:
            self.clear()
        bundles, keys = self.table.bundles, keys_of(word)
        is_number = word[0].isdigit() or word in number_words()
        heads = [*keys, *(f"#{key}" for key in keys), *([ANY_NUMBER] if is_number else [])]
        begins = (bundles[head].bit for head in heads if head in bundles)
        meets = (self.table.needing.get(key, 0) for key in keys)
        opener = self[word] = Opener(
            tuple(bundles[key] for key in keys if key in bundles),
            is_number,
            reduce(int.__or__, begins, 0),
            reduce(int.__or__, meets, 0),
        )
        return opener


_WORDS_KEPT = 16384


@reads_profiles
@cache
def openers_for(*, idioms: bool, plain: bool) -> Openers:
    """What words open claims, or idioms, in ASCII text or in any."""
    return Openers(_table(idioms=idioms, plain=plain))


_ARABIC = compile_lazily(r"[\u0620-\u064a]")


def keys_of(word: str) -> tuple[str, ...]:
    """The heads of constructions that a word may be."""
    if word[0].isdigit():
        return (word,)
    if word.isascii():
        return (word, word[:HEAD] + "*")
    if is_han(word[0]):
        return (word,)
    whole = folded(word)
    keys: tuple[str, ...] = (whole, whole[:HEAD] + "*")
    if _ARABIC.match(word):
        bare = folded(without_prefix(word))
        keys += (bare, bare[:HEAD] + "*") if bare != whole else ()
    return keys


class Table(NamedTuple):
    """All claims, or all idioms, ready to be looked up."""

    bundles: dict[str, Bundle]
    """By their first word."""
    needing: dict[str, int]
    """A word, and the bits of the bundles that can stand only beside one of such words."""
    needless: int
    """The bits of the bundles that need no other word."""


@reads_profiles
@cache
def _table(*, idioms: bool, plain: bool) -> Table:
    """The constructions of all languages, one pattern a cell.

    Args:
        plain: for ASCII text, in which only languages of the Latin script can stand.
    """
    bundles: dict[str, Bundle] = {}
    needs: dict[str, frozenset[str] | None] = {}
    for language, profile in profiles().languages.items():
        if plain and profile.script != "Latin":
            continue
        for concept, phrasing in _phrasings(language):
            for key in phrasing.heads if phrasing.is_idiom == idioms else ():
                bundle = bundles.setdefault(key, Bundle(1 << len(bundles)))
                bundle.phrasings[concept, language].append(phrasing)
                others = needs.get(key, frozenset())
                if others is not None and phrasing.needs is not None:
                    needs[key] = others | phrasing.needs
                else:
                    needs[key] = None
    needing: dict[str, int] = defaultdict(int)
    for key, words in needs.items():
        for word in words or ():
            needing[word] |= bundles[key].bit
    needless = (bundle.bit for key, bundle in bundles.items() if needs[key] is None)
    return Table(bundles, dict(needing), reduce(int.__or__, needless, 0))


@reads_profiles
@cache
def _phrasings(language: str) -> list[tuple[str, Phrasing]]:
    """The constructions of a language, each with its concept."""
    script = profiles().languages[language].script
    tables = (*cells(language).items(), *_idioms_of(language).items())
    return [(concept, phrasing) for concept, cell in tables
            for phrasing in phrasings(cell, script)]  # fmt: skip
