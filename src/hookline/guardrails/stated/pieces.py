"""Several for fewer: two for the price of one, buy one, get one."""

import re
from collections.abc import Collection, Iterable

from hookline.guardrails.stated.claims import Claim
from hookline.guardrails.stated.clauses import WORD, clause_of, lexicon_of, says_something
from hookline.guardrails.stated.joined_numbers import Joined, deals, one_in_words
from hookline.guardrails.stated.ordinals import stated_ordinals
from hookline.guardrails.stated.patterns import any_of
from hookline.guardrails.stated.permissions import GIVEN, Permission, content_stems
from hookline.guardrails.stated.phrasing import pieces
from hookline.guardrails.stated.things import things_in
from hookline.records.lexicon import Lexicon


def counts_pieces(phrase: str) -> bool:
    """Does it give several for fewer: two for the price of one, buy one, get one?"""
    numbers = [match[0] for match in pieces().finditer(phrase)]
    return len(numbers) > 1 or any(number not in ("1", "one") for number in numbers)


def is_beside_pieces(
    claim: Claim,
    kinds: frozenset[str],
    named: Collection[str],
    low: str,
    permitted: Permission,
    language: str,
) -> bool:
    """Is it a thing of its own, where the permission gives nothing but several for fewer?

    `3 for 2, and a bag for free`: the bag is none of the three, as one or the third of them is.

    Args:
        kinds: of what is most often free: what the claim may give.
        named: the words beside it that may name that.
    """
    given = [each for each in permitted.claims if each.concept in GIVEN]
    permitted_deals = deals(permitted.low, language)
    is_all = permitted_deals and all(_overlaps_any(each, permitted_deals) for each in given)
    is_named = not {word[:5] for word in named}.isdisjoint(content_stems(permitted.low))
    other_kinds = kinds - {"one_more"} - things_in(permitted.low, language)
    if not is_all or not (other_kinds or (named and not is_named)):
        return False
    if _overlaps_any(claim, deals(low, language)):
        return False
    return not _is_one_of_them(claim, named, low, language)


def _is_one_of_them(claim: Claim, named: Iterable[str], low: str, language: str) -> bool:
    """Does its clause count it, beside what the deals count: one, the third, another?"""
    for deal in deals(low, language):
        low = low[: deal.start] + " " * (deal.end - deal.start) + low[deal.end :]
    start, end = clause_of(low, claim)
    clause, lexicon = low[start:end], lexicon_of(language)
    if pieces().search(clause) or any(stated_ordinals(clause, language)):
        return True
    if "one_more" in things_in(clause, language) or any(map(_any_such(lexicon).fullmatch, named)):
        return True
    behind = WORD.findall(low[claim.end : end])[:1]
    if not lexicon.adjectives_follow and any(says_something(word, lexicon) for word in behind):
        return False  # a free bookmark
    ones, before = one_in_words(language), WORD.findall(low[start : claim.start])
    return any(
        word in ones and not any(says_something(each, lexicon) for each in before[index + 1 :])
        for index, word in enumerate(before)
    )


def _any_such(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(any_of(lexicon.indefinite))


def _overlaps_any(claim: Claim, joined: Iterable[Joined]) -> bool:
    return any(each.start < claim.end and claim.start < each.end for each in joined)
