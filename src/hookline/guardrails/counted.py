"""Is a number said of what the brief counts, so that it has to be one of the brief's?"""

from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.stated.durations import time_unit, units_in
from hookline.guardrails.stated.figures import Figure
from hookline.guardrails.stated.offered import is_offered
from hookline.guardrails.stated.phrasing import is_han


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
