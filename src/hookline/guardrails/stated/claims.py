"""The claims that a text makes: which concept, in whose words, and where."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from hookline.guardrails.stated.claim_table import Bundle, Openers, Table, keys_of, openers_for
from hookline.guardrails.stated.construed import construed_claims
from hookline.guardrails.stated.phrasing import (
    ANY_NUMBER,
    number,
)
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
    begin, openers = _ASCII_START if plain else _START, openers_for(idioms=idioms, plain=plain)
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


def _possible(words: Iterable[str], openers: Openers) -> int:
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


_START = compile_lazily(
    r"[^\W\d_\u3040-\u9fff][^\W\u3040-\u9fff]*(?:[\u0900-\u0963][^\W\u3040-\u9fff]*)*"
    r"|\d+|[#№\u3040-\u9fff]"
)
_ASCII_START = compile_lazily(r"[a-z]\w*|\d+|#", re.ASCII)
"""Where a construction may begin in lower-case ASCII text."""
_NEAR = 3
"""A space and a comma may stand behind a number, and the first letter of the next word."""


def _bundles_behind(low: str, start: int, table: Table) -> Iterator[Bundle]:
    """What may begin there with a number, by the word behind it."""
    if counted := number().match(low, start):
        for key in _keys_behind(low, counted.end()):
            if (behind := table.bundles.get(key)) is not None:
                yield behind


def _keys_behind(low: str, end: int) -> Iterator[str]:
    """The heads of a construction that begins with a number, which ends there."""
    yield ANY_NUMBER
    behind = _START.search(low, end, end + _NEAR)
    if behind:
        word = _START.match(low, behind.start())
        assert word
        yield from (f"#{key}" for key in keys_of(word[0]))


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source)
