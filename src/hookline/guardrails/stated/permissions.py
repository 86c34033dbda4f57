"""What a text of the brief permits: a claim covers only its own words."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from hookline.guardrails.stated.claims import Claim, names_the_best, stated_claims
from hookline.guardrails.stated.clauses import (
    CLAUSE_END,
    SENTENCE_END,
    WORD,
    clause_of,
    lexicon_of,
    says_something,
    start_of,
)
from hookline.guardrails.stated.counts import counts
from hookline.guardrails.stated.durations import unit_of
from hookline.guardrails.stated.guaranteed import (
    guarantee_words,
    is_bare_guarantee,
    is_guaranteed_alike,
)
from hookline.guardrails.stated.patterns import any_of
from hookline.guardrails.stated.percents import stated_percents
from hookline.guardrails.stated.phrasing import is_han
from hookline.records.language import Language
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_languages, of_all_phrases, reads_profiles
from hookline.text.digits import HAN_COUNT, fold_digits, has_digit
from hookline.text.pattern import compile_lazily
from hookline.text.scales import SCALES


class Permission(NamedTuple):
    """A text of the brief that claims something, and what it claims."""

    low: str
    claims: tuple[Claim, ...]


GIVEN = frozenset(("free", "contest", "cashback", "zero_interest"))
"""Concepts in which the brand gives something away."""
SHORT = 3
"""Words of a phrase that names no thing itself: for free, at no cost."""
NEEDS_PROOF = frozenset(("superlative", "comparison", "guarantee", "proof"))
"""Concepts that need a proof."""


@reads_profiles
@lru_cache(maxsize=2048)
def permission(text: str) -> Permission:
    """The text as what it permits."""
    low = fold_digits(text).lower().replace("’", "'")
    return Permission(low, tuple(stated_claims(low)))


def clauses_with(text: str, concepts: Iterable[str]) -> Iterator[str]:
    """The clauses of a text that claim one of the concepts."""
    low = text.lower().replace("’", "'")
    if len(low) != len(text):  # İ grows
        text = low
    concept_set = frozenset(concepts)
    claims = (claim for claim in stated_claims(low) if claim.concept in concept_set)
    for start, end in dict.fromkeys(_clause_that_names(low, claim) for claim in claims):
        yield text[start:end].strip()


def _clause_that_names(low: str, claim: Claim) -> tuple[int, int]:
    """The clause of a claim; from its sentence's beginning where `free from 18` names nothing."""
    start, end = clause_of(low, claim)
    words = WORD.findall(low[start : claim.start]) + WORD.findall(low[claim.end : end])
    is_short = claim.concept == "free" and len(low[claim.start : claim.end].split()) <= SHORT
    names_nothing = not any(says_something(w, lexicon_of(claim.language)) for w in words)
    if claim.concept == "guarantee" or (is_short and names_nothing):
        start = start_of(SENTENCE_END, low, start)
    return start, end


def is_claimed(claim: Claim, low: str, permissions: Iterable[str]) -> bool:
    """Do the permissions claim it, in the same words where they speak its language?"""
    phrase = low[claim.start : claim.end]
    words, is_bare = content_stems(phrase), is_bare_guarantee(claim, low)
    for text in permissions:
        permitted = permission(text)
        if is_bare:
            if is_guaranteed_alike(claim, low, permitted.low):
                return True
            continue
        is_said = _is_said(phrase, permitted.low)  # Han has no words to part
        clauses = CLAUSE_END.split(permitted.low) if has_digit(phrase) else [permitted.low]
        if is_said or any(words <= content_stems(clause) for clause in clauses):
            return True
        if any(_counts_alike(phrase, clause) for clause in CLAUSE_END.split(permitted.low)):
            return True
        if claim.concept == "guarantee" and (
            _pledges_the_same(claim, low, permitted) or _returns_money(claim, low, permitted)
        ):
            return True
        same_concept = [granted for granted in permitted.claims if granted.concept == claim.concept]
        if claim.concept == "scarcity" and _take_the_best(claim, low, permitted):
            return True
        if same_concept and all(granted.language != claim.language for granted in same_concept):
            return True
    return False


def _counts_alike(phrase: str, low: str) -> bool:
    """Are its words those of the permission, and its numbers however either writes them?

    Both are compared with one clause: the number of one is not said of what another counts.
    `超过12000人` is `超过1.2万人`; a larger number, or another word, is another claim.
    """
    stated = frozenset(counts(phrase))
    if not stated or not stated <= frozenset(counts(low)):
        return False
    words = [w for w in _NUMBER_OR_WORD.findall(phrase) if not w[0].isdecimal()]
    if any(map(is_han, (word[0] for word in words))):
        parts = [part for word in words for part in _HAN_NUMBER.split(word) if part]
        return all(part in low for part in parts)
    rest = content_stems(" ".join(words)) - content_stems(low)
    return not any(stem for stem in rest if stem not in _scales())


def _take_the_best(claim: Claim, low: str, permitted: Permission) -> bool:
    """Do both say that the best will be taken, in whatever words?"""
    return names_the_best(low, claim) and any(
        each.concept == claim.concept and names_the_best(permitted.low, each)
        for each in permitted.claims
    )


def _pledges_the_same(claim: Claim, low: str, permitted: Permission) -> bool:
    """Is what comes back what the permission gives back: `the deposit is refunded`?

    Each word that says something has to be named there, and there are two at least: of `we refund
    your` the next one tells what.
    """
    if all(granted.concept != claim.concept for granted in permitted.claims):
        return False
    lexicon, named = lexicon_of(claim.language), content_stems(permitted.low)
    words = [w for w in WORD.findall(low[claim.start : claim.end]) if says_something(w, lexicon)]
    if len(words) == 1:
        behind = WORD.findall(low[claim.end : clause_of(low, claim)[1]])
        words += [word for word in behind if says_something(word, lexicon)][:1]
    return len(words) > 1 and content_stems(" ".join(words)) <= named


def _returns_money(claim: Claim, low: str, permitted: Permission) -> bool:
    """Do both return the money, in whatever words: `full refund` for `money back`?

    The permission has to return all of it for whatever reason, so that beside it there is only
    for how long: no half, no deposit, no postage, nothing that has to be broken.
    """
    if all(granted.concept != "guarantee" for granted in permitted.claims):
        return False
    money = _money_back()
    overlaps = (m.start() < claim.end and claim.start < m.end() for m in money.finditer(low))
    return any(overlaps) and any(
        money.search(sentence) and _says_no_more(sentence, claim.language)
        for sentence in SENTENCE_END.split(permitted.low)
    )


def _says_no_more(sentence: str, language: str) -> bool:
    """Is there nothing beside the money that comes back, that it is guaranteed and how long?"""
    if any(share != _WHOLE for share, _ in stated_percents(sentence, language)):
        return False
    rest = guarantee_words().sub(" ", _money_back().sub(" ", sentence))
    rest = _FOR_A_TIME.sub(lambda met: " " if unit_of(met[1][:5]) else met[0], rest)
    words = [word for word in WORD.findall(rest) if word not in _function_words()]
    return not any(says_something(word, lexicon_of(language)) or is_han(word[0]) for word in words)


@of_all_phrases
def _money_back(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    return re.compile(any_of(text for book in books.values() for text in book.money_back))


def _is_said(phrase: str, low: str) -> bool:
    """Does the phrase stand there whole? In best-selling nobody says the best."""
    if is_han(phrase[0]):
        return phrase in low
    if " " in phrase:
        phrase, low = phrase.replace("-", " "), low.replace("-", " ")
    return re.search(rf"(?<![\w-]){re.escape(phrase)}(?![\w-])", low) is not None


def content_stems(text: str) -> frozenset[str]:
    """What best-selling says is of one word: it is no proof of the best."""
    parted = re.sub(r"(?<=\d)-(?=[^\W\d])", " ", text)  # 25-year is 25 years
    words = WORD.findall(re.sub(r"(?<=\w)-(?=\w)", "", parted))
    content_words = [word for word in words if word not in _function_words()]
    return frozenset(
        word[:5] if len(word) > 5 else word.removesuffix("s") for word in content_words
    )


@cache
def _scales() -> frozenset[str]:
    """The stems of the words that a number is made longer by: lakh, thousand."""
    return content_stems(" ".join(SCALES))


_NUMBER_OR_WORD = compile_lazily(r"\d[\d.,]*|[^\W\d_]+(?:[\u0900-\u0963]+[^\W\d_]*)*")
_WHOLE = 100
_FOR_A_TIME = compile_lazily(r"(?:[^\W\d_]+ )?\d+[ -]?([^\W\d_][\w\u0900-\u0963]*)")
"""A length of time and the word before it: within 30 days."""
_HAN_NUMBER = compile_lazily(rf"{HAN_COUNT}+|[億亿萬]")


@of_all_languages
def _function_words(languages: Mapping[str, Language]) -> frozenset[str]:
    """Of every language, since a text may be written in any of them."""
    return frozenset(
        word for language in languages.values() for word in language.lexicon.function_words
    )
