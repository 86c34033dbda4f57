"""What a permission covers: free returns free no shipping, a claim only its own words."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from hookline.guardrails.stated.amounts import stated_amounts, without_sums
from hookline.guardrails.stated.claim_table import cells
from hookline.guardrails.stated.claims import Claim, stated_claims
from hookline.guardrails.stated.inclusions import without_prices
from hookline.guardrails.stated.phrasing import is_han, pieces
from hookline.guardrails.stated.pieces import counts_pieces
from hookline.guardrails.stated.things import things, things_in
from hookline.records.language import Language
from hookline.records.lexicon import Lexicon
from hookline.records.profiles import of_all_languages, profiles, reads_profiles
from hookline.text.pattern import compile_lazily


class Permission(NamedTuple):
    """A text of the brief that claims something, and what it claims."""

    low: str
    claims: tuple[Claim, ...]


GIVEN = frozenset(("free", "contest", "cashback", "zero_interest"))
"""Concepts in which the brand gives something away."""
SHORT = 2
"""Words of a phrase that names no thing itself: for free, costs nothing."""
NEAR = 3
"""How many words before `free` the thing may stand: the lamp is really free."""
PROVEN = frozenset(("superlative", "comparison", "guarantee", "proof"))
"""Concepts that need a proof."""


@reads_profiles
@lru_cache(maxsize=2048)
def permission(text: str) -> Permission:
    """The text as what it permits."""
    low = text.lower().replace("’", "'")
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
    words = _WORD.findall(low[start : claim.start]) + _WORD.findall(low[claim.end : end])
    is_short = claim.concept == "free" and len(low[claim.start : claim.end].split()) <= SHORT
    if is_short and not any(_says_something(w, _lexicon_of(claim.language)) for w in words):
        start = _start_of(_SENTENCE_END, low, start)
    return start, end


def is_given(claim: Claim, low: str, permissions: Iterable[str], language: str = "") -> bool:
    """Is what the text gives away among what the permissions do?

    A thing that we have no word for is told from others by its own; where nothing beside the claim
    names one, it has the benefit of the doubt.

    Args:
        language: that the text was asked for in.
    """
    claim = _read_in(claim, low, language)
    things_near = _things_near(claim, low)
    beside = [] if things_near else _things_beside(claim, low)
    counts_some = counts_pieces(without_sums(low[claim.start : claim.end]))
    for text in permissions:
        permitted = permission(text)
        concepts = {granted.concept for granted in permitted.claims} & GIVEN or {"free"}
        if claim.concept not in concepts or (counts_some and not _gives_pieces(permitted)):
            continue
        permitted_things = things_in(permitted.low)
        if things_near and not (permitted_things or permitted.claims):
            continue  # `6+1` gives one more of what is sold, and no delivery
        if permitted_things and things_near:
            is_covered = bool(permitted_things & things_near)
        elif "gift" in permitted_things or not _speaks(permitted, claim.language):
            is_covered = True
        elif things_near:
            granted = (_read_in(each, permitted.low, language) for each in permitted.claims)
            own = {w[:5] for each in granted for w in _things_beside(each, permitted.low)}
            is_covered = not own or bool(
                own & _stems(low[slice(*_clause_with_subject(low, claim))])
            )
        else:
            named = {word[:5] for word in beside} & _stems(permitted.low)
            is_covered = bool(named or not (beside and permitted_things)) or _gives_pieces(
                permitted
            )
        if is_covered:
            return True
    return False


def _speaks(permitted: Permission, language: str) -> bool:
    """Can its words be compared with those of a claim in the language?"""
    given = (_read_in(c, permitted.low, language) for c in permitted.claims if c.concept in GIVEN)
    return any(each.language == language for each in given)


def _read_in(claim: Claim, low: str, language: str) -> Claim:
    """The claim as one of the language where that has its word, too: `gratis` is of five."""
    is_its_word = low[claim.start : claim.end].strip() in _words_of_gifts(language)
    is_borrowed = claim.language in _lexicon_of(language).mixes_with
    return claim._replace(language=language) if is_its_word or is_borrowed else claim


@reads_profiles
@cache
def _words_of_gifts(language: str) -> frozenset[str]:
    """The single words by which a language gives something away."""
    lines = cells(language).get("free", "").split("\n")
    return frozenset(word for line in lines if (word := line.strip().rstrip("*")).isalpha())


def _gives_pieces(permitted: Permission) -> bool:
    """Does a permission give several for fewer, in a claim or in two small numbers: 2 for 1?"""
    low = permitted.low
    of_claims = (low[each.start : each.end] for each in permitted.claims if each.concept in GIVEN)
    small = [match for match in pieces().finditer(low) if len(match[0]) < 2 or match[0].isalpha()]
    return any(map(counts_pieces, of_claims)) or len(small) > 1


def _things_beside(claim: Claim, low: str) -> list[str]:
    """What `free` alone may belong to: `free lamp`, `lampe offerte`, `the lamp is free`.

    The next word of its clause that can name a thing; of the clause that it leans on, all.
    """
    phrase = low[claim.start : claim.end].strip()
    if claim.concept != "free" or len(phrase.split()) > SHORT or is_han(phrase[0]):
        return []
    lexicon = _lexicon_of(claim.language)
    start, end = clause_of(low, claim)
    sums = [place for *_, place in stated_amounts(low[start : claim.start])]
    first, last = max(sums, default=(0, 0))
    before = _WORD.findall(low[start + last : claim.start])[::-1][:NEAR]
    if sums and not any(_says_something(word, lexicon) for word in before):
        return _WORD.findall(low[start + first : start + last])  # money is what is given
    behind = _WORD.findall(low[claim.end : end])[:1]
    near = before if lexicon.adjectives_follow else [*behind, *before]
    own = [word for word in near if _says_something(word, lexicon)][:1]
    leaned_on = low[_start_of_subject(low, claim) : start]
    return own or [word for word in _WORD.findall(leaned_on) if _says_something(word, lexicon)]


def _lexicon_of(language: str) -> Lexicon:
    profile = profiles().language(language)
    return profile.lexicon if profile else Lexicon()


def _says_something(word: str, lexicon: Lexicon) -> bool:
    is_small = word in {*lexicon.stop_words, *lexicon.shared_words, *lexicon.between}
    return len(word) > 2 and not is_small and not word[0].isdigit()


def is_claimed(claim: Claim, low: str, permissions: Iterable[str]) -> bool:
    """Do the permissions claim it, in the same words where they speak its language?"""
    phrase = low[claim.start : claim.end]
    words = _stems(phrase)
    for text in permissions:
        permitted = permission(text)
        is_said = _is_said(phrase, permitted.low)  # Han has no words to part
        if is_said or words <= _stems(permitted.low):
            return True
        same_concept = [granted for granted in permitted.claims if granted.concept == claim.concept]
        if same_concept and all(granted.language != claim.language for granted in same_concept):
            return True
    return False


def _is_said(phrase: str, low: str) -> bool:
    """Does the phrase stand there whole? In best-selling nobody says the best."""
    if is_han(phrase[0]):
        return phrase in low
    if " " in phrase:
        phrase, low = phrase.replace("-", " "), low.replace("-", " ")
    return re.search(rf"(?<![\w-]){re.escape(phrase)}(?![\w-])", low) is not None


def _things_near(claim: Claim, low: str) -> frozenset[str]:
    """What may be free: inside the claim, else the nearest thing on either side in its clause.

    Not what it is included in the price of, nor the noun of another `free`: in `free returns and a
    free lamp` the lamp is no return. A colon announces any of what it opens, which says it, too.
    """
    start, end = _clause_with_subject(low, claim)
    others = [_read_in(each, low, claim.language) for each in permission(low).claims
              if each.concept == claim.concept == "free" and _gap(each, claim, low)
              and not _announced(each, low)]  # fmt: skip
    low = without_prices(low)
    inside: set[str] = set()
    before: list[tuple[int, str]] = []
    after: list[tuple[int, str]] = []
    for name, words in things(low).items():
        for match in words.finditer(low, start, end):
            if any(_belongs_to(each, match, low) for each in others):
                continue
            if match.end() <= claim.start:
                before.append((-match.end(), name))
            elif match.start() >= claim.end:
                after.append((match.start(), name))
            else:
                inside.add(name)
    near = inside or {min(side)[1] for side in (before, after) if side}
    if not near and (announced := _announced(claim, low)):
        near = things_in(announced[0])
    return frozenset(near)


def _gap(one: Claim, other: Claim, low: str) -> str:
    """What stands between two claims; nothing where they overlap, or say it twice in a row."""
    return low[min(one.end, other.end) : max(one.start, other.start)].strip()


def _announced(claim: Claim, low: str) -> re.Match[str] | None:
    """What a colon opens, inside a claim or behind it."""
    colon = low.find(":", claim.start, claim.end)
    return _ANNOUNCED.match(low, claim.end if colon < 0 else colon)


def _belongs_to(claim: Claim, thing: re.Match[str], low: str) -> bool:
    """Do only small words stand between a thing and `free`: `free returns`, `returns are free`?"""
    is_before = thing.end() <= claim.start
    gap = low[thing.end() : claim.start] if is_before else low[claim.end : thing.start()]
    words = _WORD.findall(re.sub(r"^\w+", "", gap) if is_before else gap)
    lexicon = _lexicon_of(claim.language)
    return not any(_says_something(word, lexicon) for word in words)


def _clause_with_subject(low: str, claim: Claim) -> tuple[int, int]:
    """The clause of a claim, with what it leans on: `a lesson, which is free`, `Ask, it's free`."""
    start, end = clause_of(low, claim)
    is_short = not low[claim.end : end].strip() and len(low[start : claim.start].split()) <= NEAR
    if is_short and low[:start].rstrip().endswith(","):
        return _start_of(CLAUSE_END, low, start), end
    return _start_of_subject(low, claim), end


def _start_of_subject(low: str, claim: Claim) -> int:
    """Where the clause of a claim begins; one of small words alone leans on what stands before it.

    It leans on its sentence, and where that names nothing, on the one before: `That one's free`.
    """
    start, end = clause_of(low, claim)
    lexicon = _lexicon_of(claim.language)
    near = _WORD.findall(low[start : claim.start])
    near += [] if lexicon.adjectives_follow else _WORD.findall(low[claim.end : end])[:1]
    if not near or any(_says_something(word, lexicon) for word in near):
        return start
    of_sentence = _start_of(_SENTENCE_END, low, start)
    if any(_says_something(word, lexicon) for word in _WORD.findall(low[of_sentence:start])):
        return of_sentence
    return _start_of(_SENTENCE_END, low, of_sentence)


def _start_of(sign: re.Pattern[str], low: str, end: int) -> int:
    """Where the stretch before that place begins, between two such signs."""
    ends = (match.end() for match in sign.finditer(low[:end].rstrip(f"{_CLAUSE_SIGNS} ")))
    return max(ends, default=0)


def clause_of(low: str, claim: Claim) -> tuple[int, int]:
    """The clause that a claim stands in; a comma in a number ends none."""
    starts = [match.end() for match in CLAUSE_END.finditer(low, 0, claim.start)]
    end = CLAUSE_END.search(low, claim.end)
    return (starts[-1] if starts else 0), (end.start() if end else len(low))


CLAUSE_END = compile_lazily(r"[!?;\n。！？；،।|]|(?<!\d)[.,，]|[.,，](?!\d)|\s[–—-]\s")
_SENTENCE_END = compile_lazily(r"[!?;:\n。！？；।]|(?<!\d)\.")
_ANNOUNCED = compile_lazily(r"\s?:\s[^.!?\n]+")
_CLAUSE_SIGNS = ":!?;\n。！？；،।|.,，–—-"
_WORD = compile_lazily(r"[^\W_]+(?:[\u0900-\u0963]\w*)*")


@of_all_languages
def _function_words(languages: Mapping[str, Language]) -> frozenset[str]:
    """Of every language, since a text may be written in any of them."""
    return frozenset(
        word for language in languages.values() for word in language.lexicon.function_words
    )


def _stems(text: str) -> frozenset[str]:
    """What best-selling says is of one word: it is no proof of the best."""
    words = _WORD.findall(re.sub(r"(?<=\w)-(?=\w)", "", text))
    return frozenset(word[:5] for word in words if word not in _function_words())
