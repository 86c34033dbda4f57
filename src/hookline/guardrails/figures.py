"""Numbers of a copy against all numbers of its brief: value, unit, role and bound."""

import re
from collections.abc import Iterator

from hookline.guardrails.base import Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.stated.figures import Figure, spelt_figures, stated_figures
from hookline.guardrails.stated.offered import is_offered
from hookline.guardrails.stated.quantities import stated_quantities
from hookline.records.sheet import Stated
from hookline.text.money import read_currency


def unfounded_figures(
    passage: Passage, sheet: CompiledSheet, *, spelt: bool
) -> Iterator[Violation]:
    """Counts that the brief does not have, and figures that it has for something else.

    Percentages and money that it lacks altogether are told elsewhere, and so are points.
    """
    assert sheet.figures is not None
    low, exempt = passage.low, list(_exempt_spans(passage, sheet))
    exempt += [span for _, span in stated_quantities(low, spelt=spelt)]
    for figure in stated_figures(low) if passage.digits else ():
        if any(start <= figure.start and figure.end <= end for start, end in exempt):
            continue
        candidates = _candidates(figure, sheet.figures.get(figure.value, []))
        if candidates:
            yield from _misused(figure, candidates, passage)
        elif not figure.is_money and figure.unit != "%" and _is_claim(figure, low, sheet):
            yield _missing(figure, passage)
    counted = frozenset(
        word
        for same_value in sheet.figures.values()
        for stated in same_value
        for word in stated.unit.split()
    )
    for figure in spelt_figures(low) if spelt else ():
        is_known = figure.value in sheet.figures or _KNOWN.search(low, 0, figure.start)
        if not is_known and not counted.isdisjoint(figure.unit.split()):
            yield _missing(figure, passage)


def _is_claim(figure: Figure, low: str, sheet: CompiledSheet) -> bool:
    """Does a number count or bound something, open a line, tell a year, or belong to an offer?

    `"No, it's 12"` and an invoice `001` are scenes.
    """
    if low[figure.start] == "0" and low[figure.start : figure.end].isdecimal():
        return False
    if figure.value <= _HOURS and _hours(figure) & sheet.times:
        return False  # the 4 of `4 to 7pm`
    is_year = _FIRST_YEAR <= figure.value <= _LAST_YEAR
    if figure.unit or figure.role or figure.bound or is_year:
        return True
    opens_line = low[: figure.start].rstrip(" ")[-1:] in {"", "\n"}
    is_short_code = low[figure.start - 1 : figure.start] in {"?", ":", "="}  # `NO?4420`
    return opens_line or is_short_code or is_offered(low, figure.start, figure.end)


def _hours(figure: Figure) -> frozenset[str]:
    return frozenset(f"{int(figure.value) + half:02}:00" for half in (0, 12))


def _missing(figure: Figure, passage: Passage) -> Violation:
    excerpt = " ".join(passage.prose[figure.start : figure.end].split())
    message = f"{excerpt} is not in the brief"
    return passage.violation("fact.quantity", message, (figure.start, figure.end))


def _misused(figure: Figure, candidates: list[Stated], passage: Passage) -> Iterator[Violation]:
    """The brief has the number, but as something else, or with a bound that is gone."""
    span = (figure.start, figure.end)
    excerpt = " ".join(passage.prose[figure.start : figure.end].split())
    same_role = [stated for stated in candidates if _same_role(figure, stated)]
    if not same_role:
        copy_role, brief_role = _ROLES[figure.role], _ROLES[candidates[0].role]
        yield passage.violation(
            "fact.role", f"{excerpt} is {brief_role} in the brief, not {copy_role}", span
        )
    elif not any(_same_bound(figure, stated) for stated in same_role):
        bound = same_role[0].bound
        problem = (
            f"the brief says '{_BOUNDS[bound]} {excerpt}'" if bound else f"it is exactly {excerpt}"
        )
        yield passage.violation(
            "fact.bound", problem, span, f"say {_BOUNDS[bound] or 'just'} {excerpt}"
        )


def _candidates(figure: Figure, same_value: list[Stated]) -> list[Stated]:
    """The brief's figures that this one may repeat."""
    if figure.unit == "%":
        return [stated for stated in same_value if stated.unit == "%"]
    if not figure.is_money:
        return same_value  # `499` alone may be the price, the day of a date or a count
    money = [stated for stated in same_value if _CODE.fullmatch(stated.unit)]
    if not money:
        return same_value
    return [
        stated for stated in money if read_currency(figure.unit, default=stated.unit) == stated.unit
    ]


def _same_role(figure: Figure, stated: Stated) -> bool:
    if not (figure.is_money or figure.unit == "%"):
        return True
    return not (figure.role and stated.role) or figure.role == stated.role


def _same_bound(figure: Figure, stated: Stated) -> bool:
    """Does the copy claim no more than the brief?"""
    if stated.bound == "up_to":
        return figure.bound == "up_to" or figure.role == "cap"
    if stated.bound == "from" and _CODE.fullmatch(stated.unit) and stated.role in {"", "price"}:
        return figure.bound in {"from", "over"} or figure.role == "minimum"
    if figure.bound == "over":
        return stated.bound in {"over", "from"} or stated.role == "minimum"
    return True


def _exempt_spans(passage: Passage, sheet: CompiledSheet) -> Iterator[tuple[int, int]]:
    """Names, addresses and mandatory texts of the brief, and the numbers of a list."""
    if sheet.familiar:
        yield from (match.span() for match in sheet.familiar.finditer(passage.low))
    for text in (*sheet.sheet.optout, *sheet.sheet.legal):
        start = passage.low.find(text.lower())
        if text and start >= 0:
            yield start, start + len(text)
    yield from (match.span() for match in _LIST_NUMBER.finditer(passage.low))


_HOURS = 24
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_CODE = re.compile(r"[A-Z]{3}")
_LIST_NUMBER = re.compile(r"^\s*\d{1,2}[.)]\s", re.MULTILINE)
_KNOWN = re.compile(
    r"\b(?:the|these|those|its|all|both|os|las|los|estos|estas|ces|les|diese[nr]?|alle|те|эти)\s+"
    r"(?:(?:same|mêmes|mismos|mesmos|gleichen|же)\s+)?$"
)
_ROLES = {
    "discount": "a discount", "minimum": "the least to spend", "cap": "the most one gets",
    "price": "a price", "": "a number",
}  # fmt: skip
_BOUNDS = {"up_to": "up to", "over": "over", "from": "from", "": ""}
