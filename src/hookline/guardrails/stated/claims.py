"""The claims that a text makes: which concept, in whose words, and where."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib import import_module
from pkgutil import iter_modules
from typing import NamedTuple

from hookline.guardrails.stated import concepts
from hookline.guardrails.stated.constructions import construed_claims
from hookline.guardrails.stated.phrasing import (
    ANY_NUMBER,
    DIGITS,
    HEAD,
    NUMBER,
    folded,
    is_han,
    phrasings,
    without_prefix,
)
from hookline.records.profiles import profiles

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
    idioms = list(_constructions(low, idioms=True))  # looked for only where they can matter
    claims = [
        claim
        for claim in candidates
        if not any(claim.concept == idiom.concept and claim.overlaps(idiom) for idiom in idioms)
    ]
    return sorted(_widest(claims), key=lambda claim: (claim.start, claim.end))


def _constructions(low: str, *, idioms: bool) -> Iterator[Claim]:
    """Every construction of the table that stands in the text: claims, or idioms."""
    present: frozenset[str] | None = None
    for start, bundle in _bundles(low, idioms=idioms):
        if bundle.needs is not None:
            present = _keys_in(low) if present is None else present
            if bundle.needs.isdisjoint(present):
                continue
        if bundle.begins_at(low, start):
            for concept, language, source in bundle.leads:
                if match := _compiled(source).match(low, start):
                    yield Claim(concept, language, start, match.end())


@lru_cache(maxsize=8)
def _keys_in(low: str) -> frozenset[str]:
    """Its words as constructions look them up."""
    if low.isascii():
        words = set(_ASCII_START.findall(low))
        return frozenset(words.union([word[:HEAD] + "*" for word in words]))
    return frozenset(key for word in set(_START.findall(low)) for key in _keys(word))


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

    def __init__(self, leads: list[_Lead], needs: frozenset[str] | None) -> None:
        self.leads = leads
        self.needs = needs
        """One of these words stands in the text; None where a construction needs no other word."""
        self._any = "|".join(dict.fromkeys(source for *_, source in leads))
        self._pattern: re.Pattern[str] | None = None

    def begins_at(self, low: str, start: int) -> bool:
        """Does any of them stand there?"""
        if self._pattern is None:
            self._pattern = re.compile(self._any)
        return self._pattern.match(low, start) is not None


_START = re.compile(
    r"[^\W\d_\u3040-\u9fff][^\W\u3040-\u9fff]*(?:[\u0900-\u0963][^\W\u3040-\u9fff]*)*"
    r"|\d+|[#№\u3040-\u9fff]"
)
_ASCII_START = re.compile(r"[a-z]\w*|\d+|#", re.ASCII)
"""Where a construction may begin in lower-case ASCII text."""
_NEAR = 3
"""A space and a comma may stand behind a number, and the first letter of the next word."""
_NUMBER_WORDS = frozenset(
    re.findall(r"[^\W\d_\u3040-\u9fff](?:[^\W\d_]|[\u0900-\u0963])+|[一-龥]", NUMBER.pattern)
)
_ARABIC = re.compile(r"[\u0620-\u064a]")


def _bundles(low: str, *, idioms: bool) -> Iterator[tuple[int, _Bundle]]:
    """Where a construction may begin, and those that begin like that."""
    plain = low.isascii()
    starts = _starts(idioms=idioms, plain=plain)
    for match in (_ASCII_START if plain else _START).finditer(low):
        bundles, is_number = starts[match[0]]
        if not (bundles or is_number):
            continue
        start = match.start()
        if start > 1 and low[start - 1] == "-" and low[start - 2].isalnum():
            continue  # `risk-free` gives nothing away
        for bundle in bundles:
            yield start, bundle
        if is_number and (number := NUMBER.match(low, start)):
            for key in _keys_behind(low, number.end()):
                if (behind := starts.index.get(key)) is not None:
                    yield start, behind


class _Starts(dict[str, tuple[tuple[_Bundle, ...], bool]]):
    """What may begin with a word, and whether it is a number; words that were met are kept.

    Every word of every text is looked up here, so that one costs a dictionary's time.
    """

    def __init__(self, index: dict[str, _Bundle]) -> None:
        super().__init__()
        self.index = index

    def __missing__(self, word: str) -> tuple[tuple[_Bundle, ...], bool]:
        if len(self) >= _WORDS_KEPT:
            self.clear()
        bundles = tuple(self.index[key] for key in _keys(word) if key in self.index)
        entry = self[word] = bundles, word[0].isdigit() or word in _NUMBER_WORDS
        return entry


_WORDS_KEPT = 16384


@cache
def _starts(*, idioms: bool, plain: bool) -> _Starts:
    return _Starts(_index(idioms=idioms, plain=plain))


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
        return (DIGITS,)
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


@cache
def _index(*, idioms: bool, plain: bool) -> dict[str, _Bundle]:
    """All claims, or all idioms, by their first word; one pattern a cell.

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
    return {key: _Bundle(bundle_leads, needs[key]) for key, bundle_leads in leads.items()}


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source)
