"""What a guarantee is of: a Preisgarantie knows `garantiert` where that is said of the price."""

import re
from collections.abc import Mapping

from hookline.guardrails.stated.claims import Claim
from hookline.guardrails.stated.clauses import (
    WORD,
    clause_with_subject,
    lexicon_of,
    says_something,
)
from hookline.guardrails.stated.durations import unit_of
from hookline.guardrails.stated.patterns import any_of
from hookline.guardrails.stated.phrasing import is_han
from hookline.records.lexicon import Lexicon
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases


@of_all_phrases
def guarantee_words(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    """Every word for it, in a compound too."""
    reaches = (book.reaches_some.get("time", ()) for book in books.values())
    return re.compile(any_of(text for texts in reaches for text in texts))


def is_bare_guarantee(claim: Claim, low: str) -> bool:
    """Does a claim say that something is guaranteed, and not what?"""
    phrase = low[claim.start : claim.end]
    if claim.concept != "guarantee" or guarantee_words().search(phrase) is None:
        return False
    return not _named(phrase, lexicon_of(claim.language))


def is_guaranteed_alike(claim: Claim, low: str, permitted_low: str) -> bool:
    """Does a text of the brief guarantee what stands in the clause of a claim, or all there is?"""
    if guarantee_words().search(permitted_low) is None:
        return False
    lexicon = lexicon_of(claim.language)
    start, end = clause_with_subject(low, claim)
    named = _named(f"{low[start : claim.start]} {low[claim.end : end]}", lexicon)
    known = _named(permitted_low, lexicon)
    return not (named and known) or any(stem in word for stem in named for word in known)


def _named(low: str, lexicon: Lexicon) -> set[str]:
    """The beginnings of words that may name a thing, and compounds whole; in Han its characters."""
    if any(map(is_han, low)):
        return {
            char for char in guarantee_words().sub("", low) if is_han(char) and ord(char) > _KANA
        }
    words = (word for word in WORD.findall(low) if says_something(word, lexicon))
    things = (word for word in words if not (_pure().match(word) or unit_of(word[:5])))
    return {word if guarantee_words().search(word) else _stem(word) for word in things}


def _stem(word: str) -> str:
    """What stands in all cases of a word: cena, ceny."""
    return word[: max(_SHORT_STEM, min(_STEM, len(word) - 1))]


@of_all_phrases
def _pure(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    """A word that says nothing besides."""
    reaches = (book.reaches_some.get("time", ()) for book in books.values())
    alternatives = (part for texts in reaches for text in texts for part in text.split("|"))
    return re.compile(any_of(part.removeprefix(r"\w*") for part in alternatives))


_SHORT_STEM, _STEM = 3, 4
_KANA = 0x30FF
"""The last of the letters that join words."""
