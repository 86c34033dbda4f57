"""Which words beside `free` may name what is given: `free lamp`, `the lamp is free`."""

from hookline.guardrails.stated.amounts import stated_amounts
from hookline.guardrails.stated.claims import Claim
from hookline.guardrails.stated.clauses import (
    NEAR,
    WORD,
    clause_of,
    lexicon_of,
    says_something,
    start_of_subject,
    without_asides,
)
from hookline.guardrails.stated.durations import unit_of
from hookline.guardrails.stated.permissions import SHORT
from hookline.guardrails.stated.phrasing import is_han, number_words
from hookline.guardrails.stated.word_classes import bits_of, classes_of
from hookline.records.lexicon import Lexicon


def things_beside(claim: Claim, low: str) -> list[str]:
    """What `free` alone may belong to: `free lamp`, `lampe offerte`, `the lamp is free`.

    The next word of its clause that can name a thing; of the clause that it leans on, all.
    """
    if not is_alone(claim, low):
        return []
    lexicon, (start, end) = lexicon_of(claim.language), clause_of(low, claim)
    leaned_on = low[start_of_subject(low, claim) : start]
    if leads_to_reason(claim, low) and ":" in low[claim.end : end]:
        leaned_on = low[low.index(":", claim.end) : end]
    return nouns_beside(claim, low) or [
        word for word in WORD.findall(leaned_on) if says_something(word, lexicon)
    ]


def is_alone(claim: Claim, low: str) -> bool:
    """Is it `free` in a few words, without the thing?"""
    phrase = low[claim.start : claim.end].strip()
    return claim.concept == "free" and len(phrase.split()) <= SHORT and not is_han(phrase[0])


def nouns_beside(claim: Claim, low: str) -> list[str]:
    """The next word of its clause that can name a thing, which `free` alone may belong to."""
    lexicon = lexicon_of(claim.language)
    start, end = clause_of(low, claim)
    low = without_asides(low, start, end, claim)
    sums = [place for *_, place in stated_amounts(low[start : claim.start])]
    first, last = max(sums, default=(0, 0))
    before = WORD.findall(low[start + last : claim.start])[::-1][:NEAR]
    if sums and not any(says_something(word, lexicon) for word in before):
        return WORD.findall(low[start + first : start + last])  # money is what is given
    if named := named_inside(claim, low):
        return named
    behind = [] if leads_to_reason(claim, low) else WORD.findall(low[claim.end : end])[:2]
    if time := _time_in(behind) or _time_in(before[1::-1]):
        return [time]
    is_led_behind = (
        low[claim.start : claim.end].split()[-1] in lexicon.function_words
    )  # we treat you to a
    neighbours = before if lexicon.adjectives_follow and not is_led_behind else behind[:1] + before
    nouns = [word for word in neighbours if says_something(word, lexicon)][:1]
    return nouns + _of_which(nouns, neighbours, lexicon)


def named_inside(claim: Claim, low: str) -> list[str]:
    """Of what there is no fee, where the claim says so: `no booking fee`."""
    words = WORD.findall(low[claim.start : claim.end])
    if not (words and is_alone(claim, low) and _is_fee(words[-1], claim.language)):
        return []
    return [word for word in words[1:-1] if says_something(word, lexicon_of(claim.language))]


def leads_to_reason(claim: Claim, low: str) -> bool:
    """Does it open its clause, and say next why: `Free for your birthday`?"""
    start, end = clause_of(low, claim)
    behind = WORD.findall(low[claim.end : end])[:1]
    is_led = behind and behind[0] in lexicon_of(claim.language).before_reason
    return bool(is_led) and is_alone(claim, low) and not low[start : claim.start].strip()


def _is_fee(word: str, language: str) -> bool:
    singles, _ = classes_of(word)
    return any(code == language and classes & bits_of(_FEE) for code, classes in singles)


_FEE = frozenset({"fee"})


def _time_in(pair: list[str]) -> str:
    """How long, where the two words are a number and a unit of time: my free 20 minutes."""
    is_number = pair and (pair[0].isdecimal() or pair[0] in number_words())
    return pair[1] if is_number and unit_of("".join(pair[1:])[:5]) else ""


def _of_which(nouns: list[str], neighbours: list[str], lexicon: Lexicon) -> list[str]:
    """The noun whose word stands behind it, where no small word parts the two: فحص النظر."""
    if (
        not (lexicon.root and nouns)
        or nouns[0] != neighbours[0]
        or nouns[0].startswith(lexicon.joined_and)
    ):
        return []
    return [word for word in neighbours[1:2] if says_something(word, lexicon)]
