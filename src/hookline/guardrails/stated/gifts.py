"""Is what a text gives away among what the brief does? Free returns free no shipping."""

import re
from collections.abc import Collection, Iterable

from hookline.guardrails.stated.amounts import without_sums
from hookline.guardrails.stated.claims import Claim
from hookline.guardrails.stated.clauses import (
    WORD,
    clause_of,
    clause_with_subject,
    lexicon_of,
    says_something,
)
from hookline.guardrails.stated.inclusions import says_apart, without_what_includes
from hookline.guardrails.stated.named_gifts import (
    is_alone,
    leads_to_reason,
    named_inside,
    nouns_beside,
    things_beside,
)
from hookline.guardrails.stated.offered import sentence_around
from hookline.guardrails.stated.parted_verbs import is_parted
from hookline.guardrails.stated.permissions import (
    GIVEN,
    Permission,
    content_stems,
    permission,
)
from hookline.guardrails.stated.phrasing import is_han, pieces
from hookline.guardrails.stated.pieces import counts_pieces, is_beside_pieces
from hookline.guardrails.stated.series import han_in, is_in_series, is_whole_series
from hookline.guardrails.stated.things import gives_alone, things, things_in
from hookline.records.lexicon import Lexicon
from hookline.records.sheet import Stated
from hookline.text.pattern import compile_lazily


def is_given(
    claim: Claim,
    low: str,
    permissions: Iterable[str],
    language: str = "",
    series: Collection[Stated] = (),
) -> bool:
    """Is what the text gives away among what the permissions do?

    A thing that we have no word for is told from others by its own; where nothing beside the claim
    names one, it has the benefit of the doubt.

    Args:
        language: that the text was asked for in.
        series: which ones of a series the brief names.
    """
    claim = _read_in(claim, low, language)
    things_near = _things_near(claim, low, language)
    words_beside = [] if things_near else things_beside(claim, low)
    counts_some = counts_pieces(without_sums(low[claim.start : claim.end]))
    for text in permissions:
        permitted = permission(text)
        concepts = {granted.concept for granted in permitted.claims} & GIVEN or {"free"}
        is_gift = claim.concept in concepts or _is_included(claim, low, permitted, language)
        if not is_gift or (counts_some and not _gives_pieces(permitted)):
            continue
        names = (things_near, things_beside(claim, low))
        if not counts_some and is_beside_pieces(claim, *names, low, permitted, language):
            continue
        permitted_things = things_in(permitted.low, language)
        if things_near - {"one_more"} and not (permitted_things or permitted.claims):
            continue  # `6+1` gives one more of what is sold, and no delivery
        if permitted_things and things_near:
            is_covered = bool(permitted_things & things_near)
        elif "gift" in permitted_things or not _speaks(permitted, claim.language):
            is_covered = not is_inclusion(permitted) or _is_told(claim, low, permitted, language)
        elif things_near and is_han(low[claim.start : claim.end].strip()[:1]):
            is_covered = _shares_han(claim, low, permitted)
        elif things_near:
            granted_names = _named_beside(permitted, language)
            is_covered = not granted_names or bool(
                granted_names & content_stems(low[slice(*clause_with_subject(low, claim))])
            )
        else:
            is_meant = is_in_series(claim, low, permitted, language, series)
            is_covered = (
                _names_alike(claim, words_beside, low, permitted, language)
                if is_meant is None
                else is_meant
            )
        if is_covered and not is_whole_series(claim, low, permitted, language):
            return True
    return False


def is_inclusion(permitted: Permission) -> bool:
    """Is it a thing that a price of the brief includes, which nobody gives away?"""
    return not (permitted.claims or _gives_pieces(permitted))


def _is_told(claim: Claim, low: str, permitted: Permission, language: str) -> bool:
    """Is what a price includes named near the claim, or that it is not paid apart?"""
    near = _two_sentences(low, claim)
    return says_apart(near) or not things_in(permitted.low, language).isdisjoint(
        things_in(near, language)
    )


def _is_included(claim: Claim, low: str, permitted: Permission, language: str) -> bool:
    """Does `no extra to pay`, which is no credit, stand beside what the brief includes?"""
    return (
        is_inclusion(permitted)
        and says_apart(low[claim.start : claim.end])
        and bool(things_in(_two_sentences(low, claim), language))
    )


def _names_alike(
    claim: Claim, words_beside: list[str], low: str, permitted: Permission, language: str
) -> bool:
    """Is what stands beside the claim named in the permission, or named by neither?

    Words of a thing that we know of say more than others: beside them each has to be named.
    """
    if {word[:5] for word in words_beside} & content_stems(permitted.low) or _gives_pieces(
        permitted
    ):
        return True
    named = WORD.findall(permitted.low)
    lexicon = lexicon_of(claim.language)
    if any(_are_forms(word, other, lexicon) for word in words_beside for other in named):
        return True
    if is_parted(low[slice(*clause_of(low, claim))], named):
        return True
    if is_han(low[claim.start : claim.end].strip()[:1]):
        return _shares_han(claim, low, permitted)
    if not words_beside or _is_retold(claim, low, permitted, language):
        return True
    if things_in(permitted.low, language):
        return False
    if not _tells_a_quality(low[claim.start : claim.end].strip(), claim.language):
        return True  # `lo pagamos nosotros` is of what another part names
    granted_names = _named_beside(permitted, language)
    return not granted_names or bool(granted_names & content_stems(_two_sentences(low, claim)))


def _is_retold(claim: Claim, low: str, permitted: Permission, language: str) -> bool:
    """Does a claim that names nothing itself stand in a sentence with what the permission gives?

    `You can try this free, in your first lesson`; in `a mug free, in your first lesson` it is the
    mug's.
    """
    start, end = sentence_around(low, claim.start, claim.end)
    if not is_alone(claim, low) or nouns_beside(claim, low):
        return False
    names = _named_beside(permitted, language) & content_stems(low[start:end])
    return bool(names or things_in(permitted.low, language) & things_in(low[start:end], language))


def _are_forms(word: str, other: str, lexicon: Lexicon) -> bool:
    """May two words be one in two cases, туфли and туфель, or of one root, فحص and نفحص?"""
    if lexicon.root:
        word, other = (_bare_of_article(each, lexicon) for each in (word, other))
        ends = range(lexicon.root, len(word) + 1)
        return any(word[end - lexicon.root : end] in other for end in ends)
    bare = {
        "".join(char for char in each if char not in lexicon.fleeting) for each in (word, other)
    }
    shorter = min(len(word), len(other))
    is_stem = shorter in {4, 5} and word[:4] == other[:4]  # limpa, limpeza
    return is_stem or (shorter > 2 and word[:3] == other[:3] and len(bare) == 1)


def _bare_of_article(word: str, lexicon: Lexicon) -> str:
    """The word without the article that is written together with it."""
    article = next((each for each in lexicon.joined_articles if word.startswith(each)), "")
    return word.removeprefix(article)


def _tells_a_quality(phrase: str, language: str) -> bool:
    """Is it said of a thing, `gratis` or `sin costo`, and not done, `pagamos nosotros`?"""
    first, *others = WORD.findall(phrase)
    is_gift = not others or gives_alone(first, language)
    return is_gift or not says_something(first, lexicon_of(language))


def _named_beside(permitted: Permission, language: str) -> set[str]:
    """The stems of what a permission names that has no word of ours."""
    granted = (_read_in(each, permitted.low, language) for each in permitted.claims)
    return {word[:5] for each in granted for word in things_beside(each, permitted.low)}


def _two_sentences(low: str, claim: Claim) -> str:
    """The sentence of a claim and the one before it: `Old sofa? Picked up at no cost.`"""
    start, end = sentence_around(low, claim.start, claim.end)
    if start > 1:
        start, _ = sentence_around(low, start - 2, start - 2)
    return low[start:end]


def _shares_han(claim: Claim, low: str, permitted: Permission) -> bool:
    """Do both clauses share a character beside what says `free`, or has one nothing else?"""
    start, end = clause_of(low, claim)
    claimed = han_in(low[start : claim.start] + low[claim.end : end])
    text = permitted.low
    for each in permitted.claims:
        text = text[: each.start] + " " * (each.end - each.start) + text[each.end :]
    granted = han_in(text)
    return not claimed or not granted or bool(claimed & granted)


def _speaks(permitted: Permission, language: str) -> bool:
    """Can its words be compared with those of a claim in the language?"""
    given = (_read_in(c, permitted.low, language) for c in permitted.claims if c.concept in GIVEN)
    return any(each.language == language for each in given)


def _read_in(claim: Claim, low: str, language: str) -> Claim:
    """The claim as one of the language where that has its word, too: `gratis` is of five."""
    is_its_word = gives_alone(low[claim.start : claim.end].strip(), language)
    is_borrowed = claim.language in lexicon_of(language).mixes_with
    return claim._replace(language=language) if is_its_word or is_borrowed else claim


def _gives_pieces(permitted: Permission) -> bool:
    """Does a permission give several for fewer, in a claim or in two small numbers: 2 for 1?"""
    low = permitted.low
    of_claims = (low[each.start : each.end] for each in permitted.claims if each.concept in GIVEN)
    small = [match for match in pieces().finditer(low) if len(match[0]) < 2 or match[0].isalpha()]
    return any(map(counts_pieces, of_claims)) or len(small) > 1


def _things_near(claim: Claim, low: str, language: str) -> frozenset[str]:
    """What may be free: inside the claim, else the nearest thing on either side in its clause.

    Not what it is included in the price of, nor the noun of another `free`: in `free returns and a
    free lamp` the lamp is no return. A colon announces any of what it opens, which says it, too.
    """
    start, end = clause_with_subject(low, claim)
    others = [_read_in(each, low, claim.language) for each in permission(low).claims
              if each.concept == claim.concept == "free" and _gap(each, claim, low)
              and not _announced(each, low)]  # fmt: skip
    text = without_what_includes(low, *sentence_around(low, claim.start, claim.end))
    is_for_a_reason = leads_to_reason(claim, low)
    inside: set[str] = set()
    before: list[tuple[int, str]] = []
    after: list[tuple[int, str]] = []
    for name, words in things(text, language).items():
        for match in words.finditer(text, start, end):
            if claim.start < match.end() and match.start() < claim.end:
                inside.add(name)
            elif any(_belongs_to(each, match, text) for each in others):
                continue
            elif match.end() <= claim.start:
                before.append((-match.end(), name))
            elif not is_for_a_reason:
                after.append((match.start(), name))
    if not inside and named_inside(claim, low):
        return frozenset()  # in `one lesson, no exam fee` it is the exam's
    nearest_things = inside or {min(side)[1] for side in (before, after) if side}
    if not nearest_things and (announced := _announced(claim, low)):
        nearest_things = things_in(announced[0], language)
    return frozenset(nearest_things)


def _gap(first: Claim, second: Claim, low: str) -> str:
    """What stands between two claims; nothing where they overlap, or say it twice in a row."""
    return low[min(first.end, second.end) : max(first.start, second.start)].strip()


def _announced(claim: Claim, low: str) -> re.Match[str] | None:
    """What a colon opens, inside a claim, behind it or behind the reason for it."""
    end = clause_of(low, claim)[1] if leads_to_reason(claim, low) else claim.end
    colon = low.find(":", claim.start, end)
    return _ANNOUNCED.match(low, claim.end if colon < 0 else colon)


def _belongs_to(claim: Claim, thing: re.Match[str], low: str) -> bool:
    """Do only small words stand between a thing and `free`: `free returns`, `returns are free`?"""
    is_before = thing.end() <= claim.start
    gap = low[thing.end() : claim.start] if is_before else low[claim.end : thing.start()]
    words = WORD.findall(re.sub(r"^\w+", "", gap) if is_before else gap)
    lexicon = lexicon_of(claim.language)
    return not any(says_something(word, lexicon) for word in words)


_ANNOUNCED = compile_lazily(r"\s?:\s[^.!?\n]+")
