"""What a brief says to be worth what, and the figures that follow from it."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from hookline.guardrails.stated.figures import stated_figures
from hookline.text.pattern import compile_lazily


def stated_rates(low: str) -> Iterator[tuple[float, float]]:
    """Both sides of `100 points = R$ 5`, where each has one number."""
    for clause in _CLAUSE.split(low):
        sides = [stated_figures(side) for side in clause.split("=")]
        if len(sides) == 2 and all(len(figures) == 1 for figures in sides):
            yield float(sides[0][0].value), float(sides[1][0].value)


def follows(
    value: Decimal, stated: Iterable[Decimal], rates: Iterable[tuple[float, float]]
) -> tuple[float, float] | None:
    """The rate by which a number is worth another that is stated: 15 for 300 points.

    Args:
        stated: the numbers that stand beside it, or in the brief.
    """
    beside = set(stated)
    for one, other in rates:
        for own, counterpart in ((one, other), (other, one)):
            if own and value * Decimal(str(counterpart)) / Decimal(str(own)) in beside:
                return one, other
    return None


_CLAUSE = compile_lazily(r"[;,\n]\s")
