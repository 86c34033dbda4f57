"""A thing and a number and nothing else: `Shirt 199` is a price in whatever currency."""

from hookline.guardrails.stated.clauses import WORD
from hookline.guardrails.stated.figures import Figure
from hookline.guardrails.stated.offered import sentence_around


def is_price_tag(figure: Figure, low: str) -> bool:
    """Does a number of three digits or with two behind its point end a sentence of few words?

    Not `Bus 55` and `Room 12`, nor where a verb and its kin make it longer.
    """
    has_cents = figure.value != int(figure.value)
    if figure.unit or not (has_cents or figure.value >= _LEAST):
        return False
    start, end = sentence_around(low, figure.start, figure.end)
    if WORD.search(low, figure.end, end):
        return False
    return 1 <= len(WORD.findall(low[start : figure.start])) <= _MOST


_LEAST = 100
_MOST = 2
"""Words before it."""
