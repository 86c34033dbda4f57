"""Numbers that a rate of the brief makes of others: known where they follow, wrong where not."""

import re
from collections.abc import Iterator

from hookline.guardrails.base import Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.stated.figures import Figure, spelt_figures, stated_figures
from hookline.guardrails.stated.ordinals import stated_ordinals
from hookline.guardrails.stated.rates import (
    MONEY,
    as_stated,
    contradicts,
    follows,
    stated_rates,
)
from hookline.records.sheet import Rate, Stated
from hookline.text.pattern import compile_lazily

COUNTED = "counted"
"""The unit of a count whose words nobody has kept."""


def unless_it_follows(
    violation: Violation, figure: Figure, passage: Passage, sheet: CompiledSheet
) -> Violation:
    """A warning where it is worked out from a rate of the brief: a person counts it over."""
    rates = sheet.sheet.facts.rates
    neighbours = [*_neighbours(figure, passage, sheet), *_of_the_brief(sheet)] if rates else []
    if (rate := follows(figure, neighbours, rates)) is None:
        return violation
    message = f"{violation.message}, and follows from {_rate_text(rate)}"
    return violation._replace(severity="warn", message=message, fix="count it over")


def is_worked_out(figure: Figure, passage: Passage, sheet: CompiledSheet) -> bool:
    """Is it the nine of `buy 9, the 10th is free`, or the seven of `7 for the price of 6`?

    Only where the brief says `every 10th`, and `6+1`, and the copy has the other number too; or
    where it is the brief's third itself, as `3rd`.
    """
    facts, value = sheet.sheet.facts, float(figure.value)
    if any(fact.value in (value, value + 1) for fact in facts.ordinals):
        for ordinal in stated_ordinals(passage.low, sheet.language):
            is_one_itself = ordinal.start <= figure.start < ordinal.end  # the 3rd for the third
            if ordinal.value == value + (not is_one_itself):
                return True
    if all(paid + given != value for paid, given in facts.pieces):
        return False
    stated = (
        stated_figures(passage.low, sheet.language, sheet.home),
        spelt_figures(passage.low, sheet.language),
    )
    numbers = {float(figure_stated.value) for figures in stated for figure_stated in figures}
    return any(paid + given == value and paid in numbers for paid, given in facts.pieces)


def wrong_rates(passage: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    """`100 points are worth R$ 10` where the brief says R$ 5, and has a 10 of its own."""
    for pair in stated_rates(passage.low, sheet.language, sheet.home):
        if rate := contradicts(pair, sheet.sheet.facts.rates):
            start, end = min(each.start for each in pair), max(each.end for each in pair)
            excerpt = " ".join(passage.prose[start:end].split())
            message = f"'{excerpt}': the brief says {_rate_text(rate)}"
            yield passage.violation("fact.quantity", message, (start, end))


def _rate_text(rate: Rate) -> str:
    first, second = rate
    return f"{first.value:g} = {second.value:g}"


def _neighbours(figure: Figure, passage: Passage, sheet: CompiledSheet) -> list[Stated]:
    """The numbers nearest to it on either side."""
    low, language = passage.low, sheet.language
    stated = (*stated_figures(low, language, sheet.home), *spelt_figures(low, language))
    figures = sorted(stated, key=lambda each: each.start)
    before = [each for each in figures if each.end <= figure.start][-_NEAR:]
    behind = [each for each in figures if each.start >= figure.end][:_NEAR]
    return [as_stated(each) for each in (*before, *behind)]


def _of_the_brief(sheet: CompiledSheet) -> list[Stated]:
    return [
        Stated(value=each.value, unit=MONEY if _CODE.fullmatch(each.unit) else each.unit)
        for same_value in (sheet.figures or {}).values()
        for each in same_value
    ]


_NEAR = 2
_CODE: re.Pattern[str] = compile_lazily(r"[A-Z]{3}")
