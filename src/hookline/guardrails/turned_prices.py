"""A price of the brief that holds no more, told as the one that is paid now."""

from collections.abc import Iterator
from itertools import product

from hookline.guardrails.base import Passage, Violation
from hookline.guardrails.brief_figures import OLD
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.offer_terms import is_old_price
from hookline.guardrails.priced import moved_prices
from hookline.guardrails.stated.figures import Figure, stated_figures
from hookline.guardrails.unfounded import candidates


def misplaced_prices(passage: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    """`£4 instead of £3` where the brief says `£3 instead of £4`, and `costs £4` or `£4 off`.

    The old price may be told in a word of its own, `normally £4`, where today's is told too.
    """
    if sheet.sheet.facts.priced:
        yield from moved_prices(passage, sheet)
    figures = sheet.figures or {}
    if not any(fact.role == OLD for facts in figures.values() for fact in facts):
        return
    low = passage.low
    money = [
        figure for figure in stated_figures(low, sheet.language, sheet.home) if figure.is_money
    ]
    old = [figure for figure in money if is_old_price(low, figure.start, figure.end, sheet.home)]
    current = [figure for figure in money if figure not in old]
    paid = [figure for figure in money if OLD not in (_roles(figure, sheet) or {OLD})]
    paid_no_more = [figure for figure in current if _roles(figure, sheet) == {OLD}]
    for before, now in product(old, paid_no_more):
        if before in paid:
            yield _turned(now, before, passage)
            return
    for figure in paid_no_more:
        is_price = figure.role == "price" or figure.bound == "from"
        if figure.role == "discount" or (is_price and not paid):
            span = figure.start, figure.end
            message = f"{passage.prose[slice(*span)].strip()} is the old price in the brief"
            yield passage.violation("fact.role", message, span)


def _turned(now: Figure, before: Figure, passage: Passage) -> Violation:
    new, old = (passage.prose[figure.start : figure.end].strip() for figure in (before, now))
    message = f"the brief says {new} instead of {old}, not the other way round"
    return passage.violation("fact.role", message, (now.start, now.end))


def _roles(figure: Figure, sheet: CompiledSheet) -> set[str]:
    """What the brief's sums of that number are for."""
    known = candidates(figure, (sheet.figures or {}).get(figure.value, []))
    return {stated.role for stated in known}
