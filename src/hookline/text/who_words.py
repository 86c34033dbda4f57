"""A `who` expression in words, as people are told whom a campaign reaches."""

from hookline.text.who_tree import (
    And,
    Between,
    Call,
    Column,
    Compare,
    In,
    IsNull,
    Like,
    Literal,
    Node,
    Not,
    Operand,
    Or,
    Product,
)

NAMES = {
    "recency_days": "days since the last visit",
    "visit_count": "visits",
    "avg_gap_days": "days of the usual gap",
}
"""Columns whose name says less than these words."""
_COMPARED = {
    "=": "is", "<>": "is not", "<": "is below", "<=": "is at most", ">": "is above",
    ">=": "is at least",
}  # fmt: skip


def who_words(node: Node) -> str:
    """What holds of everybody who may get it: `days since the last visit from 90 to 179`."""
    match node:
        case And(parts=parts):
            return ", and ".join(_inner(part, Or) for part in parts)
        case Or(parts=parts):
            return ", or ".join(_inner(part, And) for part in parts)
        case Not(part=part):
            return f"not ({who_words(part)})"
        case Call():
            return _called(node)
        case Literal(value=value):
            return "everybody" if value is True else "nobody"
        case _:
            return _condition(node)


def _condition(node: Compare | In | Between | IsNull | Like) -> str:
    match node:
        case Compare(op=op, left=left, right=right):
            return f"{_operand(left)} {_COMPARED[op]} {_operand(right)}"
        case In(operand=operand, values=values, negated=negated):
            *most, last = [_operand(value) for value in values]
            listed = f"{', '.join(most)} or {last}" if most else last
            return f"{_operand(operand)} {'is not' if negated else 'is'} {listed}"
        case Between(operand=operand, low=low, high=high, negated=negated):
            outside = "outside " if negated else ""
            return f"{_operand(operand)} {outside}from {_operand(low)} to {_operand(high)}"
        case IsNull(operand=operand, negated=negated):
            return f"{_operand(operand)} {'known' if negated else 'not known'}"
        case Like(operand=operand, pattern=pattern, negated=negated):
            verb = "does not read" if negated else "reads"
            return f"{_operand(operand)} {verb} like {pattern}"


def _inner(node: Node, other: type[And] | type[Or]) -> str:
    words = who_words(node)
    return f"({words})" if isinstance(node, other) else words


def _operand(operand: Operand) -> str:
    match operand:
        case Column(name=name):
            return NAMES.get(name, name.replace("_", " "))
        case Product(number=number, column=column):
            return f"{number:g} times the {_operand(column)}"
        case Call():
            return _called(operand)
        case Literal(value=bool() as value):
            return "yes" if value else "no"
        case Literal(value=value):
            return str(value)


def _called(call: Call) -> str:
    words = [_operand(arg) for arg in call.args]
    match call.name:
        case "days_since":
            return f"days since the {words[0]}"
        case "days_until":
            return f"days until the {words[0]}"
        case "anniversary_today":
            return f"today is the anniversary of the {words[0]}"
        case "birthday_in":
            return f"the {words[0]} is in {words[1]} days"
        case _:
            return f"messages of {words[0]} left unanswered"
