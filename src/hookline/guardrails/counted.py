"""Is a number one of the brief's, and is it said of what the brief counts?"""

from hookline.guardrails.base import Passage
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.following import is_worked_out
from hookline.guardrails.stated.durations import time_unit, units_in
from hookline.guardrails.stated.figures import Figure
from hookline.guardrails.stated.guaranteed import guarantee_words
from hookline.guardrails.stated.offered import is_offered, sentence_around
from hookline.guardrails.stated.phrasing import is_han


def is_known_otherwise(figure: Figure, passage: Passage, sheet: CompiledSheet) -> bool:
    """Does it follow from other numbers, or is it said of those who read, as the brief says it?"""
    return is_worked_out(figure, passage, sheet) or _is_of_readers(figure, passage, sheet)


def _is_of_readers(figure: Figure, passage: Passage, sheet: CompiledSheet) -> bool:
    """`Twenty years in one house`: no `20 years' warranty`, and nothing that is offered."""
    low, stems, unit = passage.low, set(figure.unit.split()), time_unit(figure.unit)
    is_told = any(
        figure.value == fact.value
        and (unit in units_in(fact.unit) if unit else not stems.isdisjoint(fact.unit.split()))
        for fact in sheet.sheet.facts.readers
    )
    if not is_told or is_offered(low, figure.start, figure.end, sheet.language):
        return False
    first, last = sentence_around(low, figure.start, figure.end)
    is_promised = guarantee_words().search(low, first, last) is not None
    return not (is_promised or any(first <= claim.start < last for claim in passage.claims))


def is_counted(figure: Figure, low: str, sheet: CompiledSheet) -> bool:
    """Does the brief count that, with whatever ending: renk, renkte; 色, 色の靴?

    What is offered in hours where the brief counts days is counted as well.
    """
    stems = figure.unit.split()
    if not sheet.counted.isdisjoint(stems):
        return True
    if unit := time_unit(figure.unit):
        known = units_in(" ".join(sheet.counted))
        is_term = unit != "minute" and bool(known - {"minute"})
        is_offer = is_term and is_offered(low, figure.start, figure.end, sheet.language)
        return unit in known or is_offer
    return any(
        stem.startswith(known) if len(known) >= _WHOLE else is_han(stem) and known.startswith(stem)
        for stem in stems
        for known in sheet.counted
    )


_WHOLE = 4
"""Letters of a stem that is no chance beginning of another word."""
