"""The claims that a text makes: which concept, in whose words, and where."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from hookline.guardrails.stated.claim_table import (
    WORD_START,
    Bundle,
    Openers,
    claim_openers,
    idiom_openers,
    word_starts,
)
from hookline.guardrails.stated.construed import construed_claims
from hookline.guardrails.stated.parts_met import indexes
from hookline.guardrails.stated.patterns import any_of
from hookline.guardrails.stated.phrasing import number
from hookline.guardrails.stated.price_cuts import Reading, as_meant, is_negation
from hookline.guardrails.stated.word_classes import spaced_words
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases

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
    return claims_read(as_meant(low))


def claims_read(readings: Sequence[Reading]) -> list[Claim]:
    """The claims of a text that is read so."""
    low, stretches, _ = readings[0]
    openers = claim_openers(low)
    possible, built = openers.possible(stretches), construed_claims(readings)
    if not (possible or built):
        return []
    longest: dict[tuple[str, int], Claim] = {}
    for claim in _standing(low, openers, possible) if possible else ():
        key = claim.concept, claim.start
        if key not in longest or longest[key].end < claim.end:
            longest[key] = claim
    construed = [Claim(*each) for each in built]
    if not (longest or construed):
        return []
    phrases = list(longest.values())
    candidates = phrases + [
        claim
        for claim in construed
        if not any(claim.concept == phrase.concept and claim.overlaps(phrase) for phrase in phrases)
    ]
    return without_idioms(candidates, low)


def names_the_best(low: str, claim: Claim) -> bool:
    """Does a claim speak of the best of something, be it as an idiom: `the best go first`?"""
    claims = _of_table(low, low.split(), claim_openers(low))
    return any(each.concept == "superlative" and each.overlaps(claim) for each in claims)


def without_idioms(candidates: list[Claim], low: str) -> list[Claim]:
    """Those that are no idiom, without what stands inside another, in their order."""
    candidates = [claim for claim in candidates if not _begins_anew(claim, low)]
    # looked for only where they can matter
    idioms = list(_of_table(low, low.split(), idiom_openers(low)))
    claims = [
        claim
        for claim in candidates
        if not any(claim.concept == idiom.concept and claim.overlaps(idiom) for idiom in idioms)
    ]
    return sorted(_widest(claims), key=lambda claim: (claim.start, claim.end))


def _begins_anew(claim: Claim, low: str) -> bool:
    """Is it put together over a sign behind which something else is told?

    A proof over `, and`; a gift whose `not` alone stands behind that, `bill him first, and you
    don't have to wait`, or before a colon: `that isn't yours to do: you pay for delivery`.
    """
    words = low[claim.start : claim.end]
    if claim.concept == "proof":
        return "," in words and _and_behind_comma().search(words) is not None
    if claim.concept != "free" or not ("," in words or ":" in words):
        return False
    before, colon, behind = words.partition(":")
    if colon and _is_negated(before) and not _is_negated(behind):
        return True
    joint = _and_behind_comma().search(words)
    return (
        joint is not None
        and not _is_negated(words[: joint.start()])
        and (is_negation(spaced_words(words)[-1]))
    )


def _is_negated(words: str) -> bool:
    return any(map(is_negation, spaced_words(words)))


@of_all_phrases
def _and_behind_comma(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    return re.compile(rf",\s*{any_of(word for book in books.values() for word in book.ands)}")


def _of_table(low: str, stretches: Sequence[str], openers: Openers) -> Iterable[Claim]:
    """Every construction of a table that stands in the text, which is given in stretches too."""
    possible = openers.possible(stretches)
    return _standing(low, openers, possible) if possible else ()


def _standing(low: str, openers: Openers, possible: int) -> Iterator[Claim]:
    starts = indexes(possible)
    for word in word_starts(low).finditer(low):
        opener = openers[word[0]]
        if not (opener.is_number or opener.begins & possible):
            continue
        start = word.start()
        if start > 1 and low[start - 1] == "-" and low[start - 2].isalnum():
            continue  # `risk-free` gives nothing away
        behind = _bundles_behind(low, start, openers) if opener.is_number else ()
        for bundle in (*opener.bundles, *behind):
            last_lead = -1
            for lead, _, _, concept, language, pattern in bundle.lines_of(starts):
                if lead != last_lead and (match := pattern.match(low, start)):
                    yield Claim(concept, language, start, match.end())
                    last_lead = lead


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


_NEAR = 3
"""A space and a comma may stand behind a number, and the first letter of the next word."""


def _bundles_behind(low: str, start: int, openers: Openers) -> Iterator[Bundle]:
    """What may begin there with a number, by the word behind it."""
    if counted := number().match(low, start):
        yield from openers.behind_any_number
        behind = WORD_START.search(low, counted.end(), counted.end() + _NEAR)
        if behind and (word := WORD_START.match(low, behind.start())):
            yield from openers[word[0]].behind_number
