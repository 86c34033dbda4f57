"""How many pieces are paid for and how many are given: `6+1`, `buy 6, get 1 free`."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from hookline.guardrails.stated.claims import Claim
from hookline.guardrails.stated.figures import Figure, spelt_figures, stated_figures
from hookline.text.pattern import compile_lazily


class Pieces(NamedTuple):
    """Of one sentence; `low[start:end]` is the number of those given."""

    paid: float
    given: float
    start: int
    end: int


def stated_pieces(low: str, language: str, claims: Iterable[Claim]) -> Iterator[Pieces]:
    """Each pair of both that lower-case text states.

    Args:
        claims: what it claims.
    """
    free = [claim for claim in claims if claim.concept == "free"]
    sums = list(_SUM.finditer(low))
    for match in sums:
        yield Pieces(float(match[1]), float(match[2]), *match.span(2))
    if sums or not free:
        return
    figures = sorted((*stated_figures(low, language), *spelt_figures(low, language)), key=_place)
    pieces = [one for one in figures if not one.is_money and one.unit != "%"]
    for claim in free:
        given = next((one for one in reversed(pieces) if _is_beside(one, claim, low)), None)
        others = [one for one in pieces if one is not given and _is_one_sentence(one, claim, low)]
        if given is not None and len(others) == 1:
            yield Pieces(float(others[0].value), float(given.value), given.start, given.end)


def _place(figure: Figure) -> int:
    return figure.start


def _is_beside(figure: Figure, claim: Claim, low: str) -> bool:
    """`1 free`, `1 bottle free`, `free: 1`."""
    if figure.end <= claim.start:
        return _THING.fullmatch(low, figure.end, claim.start) is not None
    return _NOTHING.fullmatch(low, claim.end, figure.start) is not None


def _is_one_sentence(figure: Figure, claim: Claim, low: str) -> bool:
    start, end = min(figure.end, claim.end), max(figure.start, claim.start)
    return _SENTENCE.search(low, start, end) is None


_SUM = compile_lazily(r"(?<![\d+.,])(\d{1,2})\s?\+\s?(\d{1,2})(?![\d+]|[.,]\d)")
_THING = compile_lazily(r"(?:\s[^\W\d_]+){0,2}\s?")
_NOTHING = compile_lazily(r":?\s")
_SENTENCE = compile_lazily(r"[.!?。！？।؟](?!\d)")
