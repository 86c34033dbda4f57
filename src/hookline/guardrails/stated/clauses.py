"""The clause of a claim, what it leans on, and which of its words say something."""

import re

from hookline.guardrails.stated.claims import Claim
from hookline.records.lexicon import Lexicon
from hookline.records.profiles import profiles
from hookline.text.pattern import compile_lazily

NEAR = 3
"""How many words before `free` the thing may stand: the lamp is really free."""


def clause_of(low: str, claim: Claim) -> tuple[int, int]:
    """The clause that a claim stands in; a comma in a number ends none."""
    starts = [match.end() for match in CLAUSE_END.finditer(low, 0, claim.start)]
    end = CLAUSE_END.search(low, claim.end)
    return (starts[-1] if starts else 0), (end.start() if end else len(low))


def clause_with_subject(low: str, claim: Claim) -> tuple[int, int]:
    """The clause of a claim, with what it leans on: `a lesson, which is free`, `Ask, it's free`."""
    start, end = clause_of(low, claim)
    is_short = not low[claim.end : end].strip() and len(low[start : claim.start].split()) <= NEAR
    if is_short and low[:start].rstrip().endswith(","):
        return start_of(CLAUSE_END, low, start), end
    return start_of_subject(low, claim), end


def start_of_subject(low: str, claim: Claim) -> int:
    """Where the clause of a claim begins; one of small words alone leans on what stands before it.

    It leans on its sentence, and where that names nothing, on the one before: `That one's free`.
    """
    start, end = clause_of(low, claim)
    lexicon = lexicon_of(claim.language)
    neighbours = WORD.findall(low[start : claim.start])
    neighbours += [] if lexicon.adjectives_follow else WORD.findall(low[claim.end : end])[:1]
    if not neighbours or any(says_something(word, lexicon) for word in neighbours):
        return start
    of_sentence = start_of(SENTENCE_END, low, start)
    if any(says_something(word, lexicon) for word in WORD.findall(low[of_sentence:start])):
        return of_sentence
    return start_of(SENTENCE_END, low, of_sentence)


def without_asides(low: str, start: int, end: int, claim: Claim) -> str:
    """The text with blanks for brackets of the clause beside the claim: they name no gift."""
    for aside in _ASIDE.finditer(low, start):
        if aside.start() < end and (aside.end() <= claim.start or aside.start() >= claim.end):
            low = low[: aside.start()] + " " * len(aside[0]) + low[aside.end() :]
    return low


def start_of(sign: re.Pattern[str], low: str, end: int) -> int:
    """Where the stretch before that place begins, between two such signs."""
    ends = (match.end() for match in sign.finditer(low[:end].rstrip(f"{_CLAUSE_SIGNS} ")))
    return max(ends, default=0)


def lexicon_of(language: str) -> Lexicon:
    """The words of a language; none where it has no profile."""
    profile = profiles().language(language)
    return profile.lexicon if profile else Lexicon()


def says_something(word: str, lexicon: Lexicon) -> bool:
    """Is it no small word and no number, so that it can name a thing?"""
    is_small = word in {*lexicon.stop_words, *lexicon.shared_words, *lexicon.between}
    return len(word) > 2 and not is_small and not word[0].isdigit()


_NO_SUM = r"[^\d.,€£$]"
NO_DAY = rf"(?!(?:(?<={_NO_SUM}\d\.)|(?<={_NO_SUM}[012]\d\.)|(?<={_NO_SUM}3[01]\.))\s[^\W\d_])"
"""Behind a full stop: it ends nothing but stands behind a day: `bis 9. Dezember`."""
CLAUSE_END = compile_lazily(
    r"[!?;\n。！？；،।|]|(?<!\d)[.,，]|[.,，](?![\dºª°])" + NO_DAY + r"|\s[–—-]\s"
)
SENTENCE_END = compile_lazily(r"[!?;:\n。！？；।]|(?<!\d)\.")
_ASIDE = compile_lazily(r"[(（\[][^()（）\[\]\n]*[)）\]]?")
_CLAUSE_SIGNS = ":!?;\n。！？；،।|.,，–—-"
WORD = compile_lazily(r"[^\W_]+(?:[\u0900-\u0963]\w*)*")
