"""What a `who` says of days: since people bought last, and until a date of their own."""

import math

from hookline.prompting.brief_support import OWN_DATES
from hookline.text.who import And, Between, Call, Column, Compare, Literal, Node, Or

SINCE_PURCHASE = "recency_days"
"""The column that says how long ago they bought last."""
Bounds = tuple[float, float]


def days_since_purchase(node: Node) -> Bounds | None:
    """The least and the most days since the last purchase; None where they are not bounded."""
    if isinstance(node, And):
        part_bounds = [bounds for part in node.parts if (bounds := days_since_purchase(part))]
        if not part_bounds:
            return None
        return max(low for low, _ in part_bounds), min(high for _, high in part_bounds)
    if isinstance(node, Between) and not node.negated and _is_since_purchase(node.operand):
        low, high = _literal_number(node.low), _literal_number(node.high)
        return (low, high) if low is not None and high is not None else None
    if isinstance(node, Compare) and _is_since_purchase(node.left):
        number = _literal_number(node.right)
        if number is None:
            return None
        if node.op in (">", ">="):
            return number, math.inf
        if node.op in ("<", "<="):
            return 0, number
        return (number, number) if node.op == "=" else None
    return None


def longest_days_to_own_date(node: Node) -> float | None:
    """How far ahead the customers' own date is at most; None where nothing bounds it."""
    if isinstance(node, And | Or):
        bounds = [longest_days_to_own_date(part) for part in node.parts]
        finite = [days for days in bounds if days is not None]
        if isinstance(node, Or) and len(finite) < len(bounds):
            return None
        return (min if isinstance(node, And) else max)(finite, default=None)
    if isinstance(node, Between) and not node.negated and _is_own_date(node.operand):
        return _literal_number(node.high)
    if isinstance(node, Compare) and _is_own_date(node.left) and node.op in ("=", "<", "<="):
        days = _literal_number(node.right)
        return days - 1 if days is not None and node.op == "<" else days
    return None


def _is_since_purchase(operand: object) -> bool:
    return isinstance(operand, Column) and operand.name == SINCE_PURCHASE


def _is_own_date(operand: object) -> bool:
    if not isinstance(operand, Call) or operand.name != "days_until":
        return False
    return any(
        isinstance(argument, Column) and argument.name in OWN_DATES for argument in operand.args
    )


def _literal_number(operand: object) -> float | None:
    """The number that stands on a side of a comparison; None for anything else."""
    value = operand.value if isinstance(operand, Literal) else None
    return float(value) if isinstance(value, int | float) else None
