"""Whom a brief reaches, beside what its kind of message says of them."""

import math
from collections.abc import Iterator

from hookline.coach.remarks import Remark
from hookline.records.brief_lines import line
from hookline.records.resolved_brief import ResolvedBrief
from hookline.text.who import And, Between, Column, Compare, Literal, Node, parse_who, who_from_map

SINCE = "recency_days"
"""The column that says how long ago they bought last."""
Bounds = tuple[float, float]


def moment_fits_who(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A general moment tells of people who bought last at another time than those it goes to."""
    written, blueprint = resolved.written, resolved.blueprint
    who = written.campaign.who
    if blueprint is None or not who or written.moment or not blueprint.who:
        return
    theirs = _bounds(parse_who(who if isinstance(who, str) else who_from_map(who)))
    usual = _bounds(parse_who(blueprint.who))
    if theirs is None or usual is None or (theirs[0] <= usual[1] and usual[0] <= theirs[1]):
        return
    text = f"It goes to people who bought last {_days(theirs)} ago, and the general moment tells "
    text += f"the writer of {_days(usual)}"
    fix = line("moment", "one line that says what has happened, and when, in your own words")
    yield Remark("C138", "warn", "moment", text, fix, 3)


def _days(bounds: Bounds) -> str:
    low, high = bounds
    if math.isinf(high):
        return f"{low:g} days or more"
    return f"{low:g} to {high:g} days" if low else f"up to {high:g} days"


def _bounds(node: Node) -> Bounds | None:
    """The least and the most days since the last purchase; None where they are not bounded."""
    if isinstance(node, And):
        part_bounds = [bounds for part in node.parts if (bounds := _bounds(part))]
        if not part_bounds:
            return None
        return max(low for low, _ in part_bounds), min(high for _, high in part_bounds)
    if isinstance(node, Between) and not node.negated and _is_since(node.operand):
        low, high = literal_number(node.low), literal_number(node.high)
        return (low, high) if low is not None and high is not None else None
    if isinstance(node, Compare) and _is_since(node.left):
        number = literal_number(node.right)
        if number is None:
            return None
        if node.op in (">", ">="):
            return number, math.inf
        if node.op in ("<", "<="):
            return 0, number
        return (number, number) if node.op == "=" else None
    return None


def _is_since(operand: object) -> bool:
    return isinstance(operand, Column) and operand.name == SINCE


def literal_number(operand: object) -> float | None:
    """The number that stands on a side of a comparison; None for anything else."""
    value = operand.value if isinstance(operand, Literal) else None
    return float(value) if isinstance(value, int | float) else None
