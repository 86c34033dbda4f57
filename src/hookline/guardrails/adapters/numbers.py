"""Numbers of the offer: percentages, amounts of money, points and other counted things."""

import re
from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.figures import unfounded_figures
from hookline.guardrails.stated.amounts import MONEY_WORDS, stated_amounts
from hookline.guardrails.stated.bare_prices import may_price
from hookline.guardrails.stated.percents import PERCENT_WORDS, is_of_matter, stated_percents
from hookline.guardrails.stated.permissions import is_claimed
from hookline.guardrails.stated.quantities import COUNTED_WORDS, stated_quantities
from hookline.records.words import Severity
from hookline.text.money import read_currency
from hookline.text.number_words import NUMBER_WORDS


class Numbers:
    """Whatever can be counted comes from the brief."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "fact.percent": "error",
        "fact.amount": "error",
        "fact.quantity": "error",
        "fact.role": "error",
        "fact.bound": "error",
    }

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        for passage in copy.passages:
            spelt = not _NUMBER_WORDS.isdisjoint(passage.words)
            if "%" in passage.low or _may_state(PERCENT_WORDS, passage):
                yield from _percents(passage, sheet, spelt=spelt)
            yield from _reductions(passage, sheet)
            if _may_state(MONEY_WORDS, passage) or may_price(passage):
                yield from _amounts(passage, sheet, spelt=spelt)
            if (passage.digits or spelt) and _may_state(COUNTED_WORDS, passage):
                yield from _quantities(passage, sheet, spelt=spelt)
            if sheet.figures is not None and (passage.digits or spelt):
                yield from unfounded_figures(passage, sheet, spelt=spelt)


_NUMBER_WORDS = frozenset(NUMBER_WORDS)
_OF_THE = re.compile(r"\bdos\b")
"""Portuguese `of the`, which is two in Spanish."""


def _may_state(words: frozenset[str], passage: Passage) -> bool:
    return not passage.ascii or not words.isdisjoint(passage.words)


def _reductions(passage: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    """A discount in words where the brief has no figure that could be meant."""
    facts = sheet.sheet.facts
    if sheet.percents or sheet.amounts:
        return
    for claim in passage.claims:
        if claim.concept == "discount" and not is_claimed(claim, passage.low, facts.claims):
            message = f"'{passage.low[claim.start : claim.end]}': the brief reduces nothing"
            yield passage.violation("fact.percent", message, (claim.start, claim.end))
            return


def _percents(passage: Passage, sheet: CompiledSheet, *, spelt: bool) -> Iterator[Violation]:
    for value, span in stated_percents(passage.low, spelt=spelt):
        if value not in sheet.percents and not is_of_matter(passage.low, *span):
            message = f"{value.normalize():f}% is not in the brief"
            yield passage.violation("fact.percent", message, span)


def _amounts(passage: Passage, sheet: CompiledSheet, *, spelt: bool) -> Iterator[Violation]:
    for value, unit, (start, end) in stated_amounts(passage.low, spelt=spelt):
        if not any(
            value == fact and read_currency(unit, default=code) == code
            for fact, code in sheet.amounts
        ):
            excerpt = " ".join(passage.prose[start:end].split())
            yield passage.violation("fact.amount", f"{excerpt} is not in the brief", (start, end))


def _quantities(passage: Passage, sheet: CompiledSheet, *, spelt: bool) -> Iterator[Violation]:
    low = _OF_THE.sub("   ", passage.low) if sheet.language == "pt" else passage.low
    for values, (start, end) in stated_quantities(low, spelt=spelt):
        missing = [value for value in values if value not in sheet.quantities]
        if missing:
            excerpt = " ".join(passage.prose[start:end].split())
            message = f"'{excerpt}': {missing[0]:f} is not in the brief"
            yield passage.violation("fact.quantity", message, (start, end))


adapter = Numbers()
