"""The claims that a text makes: which concept, in whose words, and where."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, reduce
from importlib import import_module
from pkgutil import iter_modules
from typing import NamedTuple

from hookline.guardrails.stated import concepts
from hookline.guardrails.stated.construed import construed_claims
from hookline.guardrails.stated.phrasing import (
    ANY_NUMBER,
    HEAD,
    folded,
    is_han,
    number,
    number_words,
    phrasings,
    without_prefix,
)
from hookline.records.profiles import profiles, reads_profiles
from hookline.text.chinese import simplified
from hookline.text.pattern import compile_lazily

CONCEPTS = (
    "free", "superlative", "comparison", "guarantee", "assured", "multiplied", "scarcity",
    "deadline", "discount", "proof", "health", "contest", "cashback", "zero_interest",
)  # fmt: skip
"""What a message may claim, or may not."""


class Claim(NamedTuple):
    """A concept that a text claims: `low[start:end]` says it, in the words of `language`."""

    concept: str
    language: str
    start: int
    end: int

    def overlaps(self, other: "Claim") -> bool:
        """Do both share some of the text?"""
        return self.start < other.end and other.start < self.end


def cells(language: str) -> dict[str, str]:
    """The table's constructions in a language, by concept; none for one without a table.

    A language's table is the file of its code in concepts/: zh_hans.py for zh-Hans.
    """
    name = language.lower().replace("-", "_")
    if name not in {module.name for module in iter_modules(concepts.__path__)}:
        return {}
    module = import_module(f"hookline.guardrails.stated.concepts.{name}")
    table: dict[str, str] = module.CELLS
    return table


def stated_claims(low: str) -> list[Claim]:
    """The claims of lower-case text, in its order; the longest where several begin alike."""
    low = simplified(low)
    longest: dict[tuple[str, int], Claim] = {}
    for claim in _constructions(low, idioms=False):
        key = claim.concept, claim.start
        if key not in longest or longest[key].end < claim.end:
            longest[key] = claim
    construed = [Claim(*construed) for construed in construed_claims(low)]
    if not (longest or construed):
        return []
    phrases = list(longest.values())
    candidates = phrases + [
        claim
        for claim in construed
        if not any(claim.concept == phrase.concept and claim.overlaps(phrase) for phrase in phrases)
    ]
    return without_idioms(candidates, low)


def without_idioms(candidates: list[Claim], low: str) -> list[Claim]:
    """Those that are no idiom, without what stands inside another, in their order."""
    idioms = list(_constructions(low, idioms=True))  # looked for only where they can matter
    claims = [
        claim
        for claim in candidates
        if not any(claim.concept == idiom.concept and claim.overlaps(idiom) for idiom in idioms)
    ]
    return sorted(_widest(claims), key=lambda claim: (claim.start, claim.end))


def _constructions(low: str, *, idioms: bool) -> Iterator[Claim]:
    """Every construction of the table that stands in the text: claims, or idioms."""
    plain = low.isascii()
    begin, openers = _ASCII_START if plain else _START, _openers(idioms=idioms, plain=plain)
    words = begin.findall(low)
    possible = _possible(words, openers)
    if not possible:
        return
    end = 0
    for word in words:
        start = low.index(word, end)  # nothing between two words can begin one
        end, opener = start + len(word), openers[word]
        if not (opener.is_number or opener.begins & possible):
            continue
        if start > 1 and low[start - 1] == "-" and low[start - 2].isalnum():
            continue  # `risk-free` gives nothing away
        behind = _bundles_behind(low, start, openers.table) if opener.is_number else ()
        for bundle in (*opener.bundles, *behind):
            if bundle.bit & possible and bundle.begins_at(low, start):
                for concept, language, source in bundle.leads:
                    if found := _compiled(source).match(low, start):
                        yield Claim(concept, language, start, found.end())


def _possible(words: Iterable[str], openers: "_Openers") -> int:
    """The bits of the bundles that one of the words begins and another goes on with."""
    begun, met = 0, openers.table.needless
    for word in words:
        _, _, begins, meets = openers[word]
        if begins:
            begun |= begins
        if meets:
            met |= meets
    return begun & met


def _widest(claims: list[Claim]) -> Iterator[Claim]:
    """Without those that stand inside another of their concept."""
    for claim in claims:
        around = (
            wider.concept == claim.concept
            and wider.start <= claim.start
            and claim.end <= wider.end
            and (wider.start, wider.end) != (claim.start, claim.end)
            for wider in claims
        )
        if not any(around):
            yield claim


_Lead = tuple[str, str, str]
"""Concept, language, the pattern."""


class _Bundle:
    """All constructions that begin with one word."""

    def __init__(self, leads: list[_Lead], bit: int) -> None:
        self.leads = leads
        self.bit = bit
        """Its place in the numbers that say what a word begins and meets."""
        self._pattern: re.Pattern[str] | None = None

    def begins_at(self, low: str, start: int) -> bool:
        """Does any of them stand there?"""
        if self._pattern is None:
            self._pattern = re.compile("|".join(dict.fromkeys(source for *_, source in self.leads)))
        return self._pattern.match(low, start) is not None


_START = compile_lazily(
    r"[^\W\d_\u3040-\u9fff][^\W\u3040-\u9fff]*(?:[\u0900-\u0963][^\W\u3040-\u9fff]*)*"
    r"|\d+|[#№\u3040-\u9fff]"
)
_ASCII_START = compile_lazily(r"[a-z]\w*|\d+|#", re.ASCII)
"""Where a construction may begin in lower-case ASCII text."""
_NEAR = 3
"""A space and a comma may stand behind a number, and the first letter of the next word."""
_ARABIC = compile_lazily(r"[\u0620-\u064a]")


def _bundles_behind(low: str, start: int, table: "_Table") -> Iterator[_Bundle]:
    """What may begin there with a number, by the word behind it."""
    if counted := number().match(low, start):
        for key in _keys_behind(low, counted.end()):
            if (behind := table.bundles.get(key)) is not None:
                yield behind


class _Opener(NamedTuple):
    """What a word may begin, and what it adds to what begins with another."""

    bundles: tuple[_Bundle, ...]
    is_number: bool
    begins: int
    """The bits of its bundles, and of those that begin with a number which it stands behind."""
    meets: int
    """The bits of the bundles that need such a word besides the first."""


class _Openers(dict[str, _Opener]):
    """The opener that a word is; words that were met are kept.

    Every word of every text is looked up here, so that one costs a dictionary's time.
    """

    def __init__(self, table: "_Table") -> None:
        super().__init__()
        self.table = table

    def __missing__(self, word: str) -> _Opener:
        if len(self) >= _WORDS_KEPT:
            self.clear()
        bundles, keys = self.table.bundles, _keys(word)
        is_number = word[0].isdigit() or word in number_words()
        heads = [*keys, *(f"#{key}" for key in keys), *([ANY_NUMBER] if is_number else [])]
        begins = (bundles[head].bit for head in heads if head in bundles)
        meets = (self.table.needing.get(key, 0) for key in keys)
        opener = self[word] = _Opener(
            tuple(bundles[key] for key in keys if key in bundles),
            is_number,
            reduce(int.__or__, begins, 0),
            reduce(int.__or__, meets, 0),
        )
        return opener


_WORDS_KEPT = 16384


@reads_profiles
@cache
def _openers(*, idioms: bool, plain: bool) -> _Openers:
    return _Openers(_table(idioms=idioms, plain=plain))


def _keys_behind(low: str, end: int) -> Iterator[str]:
    """The heads of a construction that begins with a number, which ends there."""
    yield ANY_NUMBER
    behind = _START.search(low, end, end + _NEAR)
    if behind:
        word = _START.match(low, behind.start())
        assert word
        yield from (f"#{key}" for key in _keys(word[0]))


def _keys(word: str) -> tuple[str, ...]:
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


class _Table(NamedTuple):
    """All claims, or all idioms, ready to be looked up."""

    bundles: dict[str, _Bundle]
    """By their first word."""
    needing: dict[str, int]
    """A word, and the bits of the bundles that can stand only beside one of such words."""
    needless: int
    """The bits of the bundles that need no other word."""


@reads_profiles
@cache
def _table(*, idioms: bool, plain: bool) -> _Table:
    """The constructions of all languages, one pattern a cell.

    Args:
        plain: for ASCII text, in which only languages of the Latin script can stand.
    """
    sources: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    needs: dict[str, frozenset[str] | None] = {}
    for language, profile in profiles().languages.items():
        if plain and profile.script != "Latin":
            continue
        for concept, cell in cells(language).items():
            for phrasing in phrasings(cell, profile.script):
                for key in phrasing.heads if phrasing.is_idiom == idioms else ():
                    sources[key, concept, language].append(phrasing.pattern)
                    others = needs.get(key, frozenset())
                    if others is None or phrasing.needs is None:
                        needs[key] = None
                    else:
                        needs[key] = others | phrasing.needs
    leads: dict[str, list[_Lead]] = defaultdict(list)
    for (key, concept, language), patterns in sources.items():
        longest_first = "|".join(sorted(patterns, key=len, reverse=True))
        leads[key].append((concept, language, longest_first))
    bundles = {key: _Bundle(made, 1 << place) for place, (key, made) in enumerate(leads.items())}
    needing: dict[str, int] = defaultdict(int)
    for key, words in needs.items():
        for word in words or ():
            needing[word] |= bundles[key].bit
    needless = (bundle.bit for key, bundle in bundles.items() if needs[key] is None)
    return _Table(bundles, dict(needing), reduce(int.__or__, needless, 0))


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source)
