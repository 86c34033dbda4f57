"""How many pieces are paid for and how many are given: `6+1`, `buy 6, get 1 free`."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from hookline.guardrails.stated.claims import Claim
from hookline.guardrails.stated.clauses import WORD, clause_of, lexicon_of, says_something
from hookline.guardrails.stated.figures import Figure, spelt_figures, stated_figures
from hookline.guardrails.stated.joined_numbers import deals
from hookline.guardrails.stated.number_words import spelt_numbers
from hookline.guardrails.stated.phrasing import is_han
from hookline.records.lexicon import Lexicon
from hookline.text.pattern import compile_lazily


class Pieces(NamedTuple):
    """Of one sentence; `low[start:end]` is the number of those given."""

    paid: float
    """0 where nothing is told of it: `six bottles free`."""
    given: float
    start: int
    end: int
    is_joined: bool = False
    """Does one phrase say both, and not two numbers somewhere in a sentence?"""


def stated_pieces(low: str, language: str, claims: Iterable[Claim]) -> Iterator[Pieces]:
    """Each pair of both that lower-case text states.

    Args:
        claims: what it claims.
    """
    free = [claim for claim in claims if claim.concept == "free"]
    sums = ((match, float(match[1]), float(match[2])) for match in _SUM.finditer(low))
    joined = [Pieces(*each.pair, each.start, each.end) for each in deals(low, language)]
    joined += [Pieces(paid, given, *match.span()) for match, paid, given in sums]
    yield from (each._replace(is_joined=True) for each in joined)
    if joined or not free:
        return
    figures = sorted((*stated_figures(low, language), *spelt_figures(low, language)), key=_place)
    counts = [figure for figure in figures if not figure.is_money and figure.unit != "%"]
    for claim in free:
        given = next(
            (figure for figure in reversed(counts) if _is_beside(figure, claim, low)), None
        )
        others = [
            figure
            for figure in counts
            if figure is not given and _is_one_sentence(figure, claim, low)
        ]
        if given is not None and len(others) == 1:
            yield Pieces(float(others[0].value), float(given.value), given.start, given.end)
        elif given is not None and not others and _is_alone(given, claim, low, language):
            yield Pieces(0.0, float(given.value), given.start, given.end)


def _place(figure: Figure) -> int:
    return figure.start


def _is_beside(figure: Figure, claim: Claim, low: str) -> bool:
    """`1 free`, `1 bottle free`, `free: 1`."""
    if claim.start <= figure.start and figure.end <= claim.end:
        return is_han(low[claim.start])  # 送6瓶
    if figure.end <= claim.start:
        return _THING.fullmatch(low, figure.end, claim.start) is not None
    return _NOTHING.fullmatch(low, claim.end, figure.start) is not None


def _is_alone(figure: Figure, claim: Claim, low: str, language: str) -> bool:
    """Is it given with no word but its own between: `6 free`, `6 bottles free`?

    Not `6, one free`, nor `from 6 bottles free delivery`.
    """
    lexicon, phrase = lexicon_of(language), low[claim.start : claim.end]
    if figure.bound or any(spelt_numbers(phrase, language)) or _names_one(phrase, lexicon):
        return False
    if figure.end > claim.start or is_han(phrase.strip()[:1]):
        return True
    between = low[figure.end : claim.start]
    words = WORD.findall(between)
    if len(words) > 1 or _names_one(between, lexicon):
        return False
    behind = WORD.findall(low[claim.end : clause_of(low, claim)[1]])[:1]
    return not words or not any(says_something(word, lexicon) for word in behind)


def _names_one(text: str, lexicon: Lexicon) -> bool:
    """Does it say that one is given: `a gratis one`, `una gratis`?"""
    words = WORD.findall(text)
    return any(re.fullmatch(article, word) for article in lexicon.indefinite for word in words)


def _is_one_sentence(figure: Figure, claim: Claim, low: str) -> bool:
    start, end = min(figure.end, claim.end), max(figure.start, claim.start)
    return _SENTENCE.search(low, start, end) is None


_SUM = compile_lazily(r"(?<![\d+.,])(\d{1,2})\s?\+\s?(\d{1,2})(?![\d+]|[.,]\d)")
_THING = compile_lazily(r"(?:\s[^\W\d_]+){0,2}\s?|[\u3040-\u30ff\u4e00-\u9fff]{1,3}")
_NOTHING = compile_lazily(r":?\s|(?<=[\u3040-\u30ff\u4e00-\u9fff])")
_SENTENCE = compile_lazily(r"[.!?。！？।؟](?!\d)")
