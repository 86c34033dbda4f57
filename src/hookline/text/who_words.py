"""A `who` expression in words, as people are told whom a campaign reaches."""

from collections.abc import Sequence
from dataclasses import dataclass

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

GAP = "avg_gap_days"
NAMES = {
    GAP: "usual gap",
    "clv_band": "customer value",
    "csat_last": "last satisfaction score",
    "nps_score": "score as a promoter",
    "tenure_years": "years as a customer",
}
"""Columns whose name says less than these words."""
COMPARED = {
    "=": "", "<>": "not ", "<": "less than ", "<=": "at most ", ">": "more than ",
    ">=": "at least ",
}  # fmt: skip
TOMORROW = "1 day"
"""What `in 1 day` is said as `tomorrow` for."""
MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
"""`3 < visit_count` is `visit_count > 3`."""


@dataclass(frozen=True, slots=True)
class _Days:
    """A moment that is so many days away: `the last visit was 3 days ago`."""

    subject: str
    verb: str
    before: str = ""
    after: str = ""
    today: str = "today"


@dataclass(frozen=True, slots=True)
class _Count:
    """Things that are counted: `at least 2 visits`."""

    singular: str
    plural: str


def who_words(node: Node) -> str:
    """What holds of everybody who may get it: `the last visit was 90 to 179 days ago`."""
    match node:
        case And(parts=parts):
            return ", and ".join(_inner(part, Or) for part in parts)
        case Or(parts=parts):
            return ", or ".join(_inner(part, And) for part in parts)
        case Not(part=part):
            return f"not ({who_words(part)})"
        case Call():
            return _happens(node)
        case Literal(value=value):
            return "everybody" if value is True else "nobody"
        case _:
            return _condition(node)


def _condition(node: Compare | In | Between | IsNull | Like) -> str:
    match node:
        case Compare(op=op, left=Literal() as left, right=right) if not isinstance(right, Literal):
            return _compared(right, MIRRORED.get(op, op), left)
        case Compare(op=op, left=left, right=right):
            return _compared(left, op, right)
        case In(operand=operand, values=values, negated=negated):
            return _is_one_of(operand, values, "not " if negated else "")
        case Between(operand=operand, low=low, high=high, negated=negated):
            return _lies_between(operand, low, high, "not " if negated else "")
        case IsNull(operand=operand, negated=negated):
            return f"{_is(operand)} {'known' if negated else 'not known'}"
        case Like(operand=operand, pattern=pattern, negated=negated):
            return f"{_subject(operand)} {_reads(pattern, negated=negated)}"


def _inner(node: Node, other: type[And] | type[Or]) -> str:
    words = who_words(node)
    return f"({words})" if isinstance(node, other) else words


def _compared(left: Operand, op: str, right: Operand) -> str:
    """`left op right`, as its kind is said."""
    what, zero = _measured(left), isinstance(right, Literal) and right.value == 0
    match what:
        case _Days() if zero and op in ("=", "<>"):
            return f"{what.subject} {what.verb} {COMPARED[op]}{what.today}"
        case _Days():
            negation = COMPARED[op] if op == "<>" else ""
            return _away(what, COMPARED[op].removeprefix(negation) + _days(right), negation)
        case _Count() if zero and op == "=":
            return f"no {what.plural}"
        case _Count():
            exactly = {"=": "exactly ", "<>": "not exactly ", "<": "fewer than "}
            return f"{exactly.get(op, COMPARED[op])}{_counted(what, right)}"
        case _:
            return f"{_is(left)} {COMPARED[op]}{_value(right)}"


def _is_one_of(operand: Operand, values: Sequence[Literal], negation: str) -> str:
    *most, last = [_value(value) for value in values]
    listed = f"{', '.join(most)} or {last}" if most else last
    match what := _measured(operand):
        case _Days():
            days = f"{listed} {'days' if most or last != '1' else 'day'}"
            return _away(what, days, negation)
        case _Count():
            return f"{negation}{listed} {what.plural if most or last != '1' else what.singular}"
        case _:
            return f"{_is(operand)} {negation}{listed}"


def _lies_between(operand: Operand, low: Operand, high: Operand, negation: str) -> str:
    if isinstance(low, Literal) and isinstance(high, Literal) and low.value == high.value:
        return _compared(operand, "<>" if negation else "=", low)
    match what := _measured(operand):
        case _Days() if isinstance(low, Literal) and isinstance(high, Literal):
            return _away(what, f"{_value(low)} to {_days(high)}", negation)
        case _Days():
            return _away(what, f"between {_days(low)} and {_days(high)}", negation)
        case _Count():
            return f"{negation}{_value(low)} to {_value(high)} {what.plural}"
        case _:
            outside = "outside" if negation else "from"
            return f"{_is(operand)} {outside} {_value(low)} to {_value(high)}"


def _measured(operand: Operand) -> _Days | _Count | None:
    """What a column or function counts, where it is days or things; None: a plain value."""
    match operand:
        case Column(name="recency_days"):
            return _Days("the last visit", "was", after=" ago")
        case Column(name=name) if name == GAP:
            return _Days(f"the {NAMES[GAP]}", "is", today="0 days")
        case Column(name="visit_count"):
            return _Count("visit", "visits")
        case Call(name="days_since", args=args):
            return _Days(_moment(args[0]), "was", after=" ago")
        case Call(name="days_until", args=args):
            return _Days(_moment(args[0]), "is", before="in ")
        case Call(name="unanswered", args=args):
            name = _value(args[0])
            return _Count(f"unanswered message of {name}", f"unanswered messages of {name}")
        case _:
            return None


def _away(what: _Days, days: str, negation: str = "") -> str:
    if what.before and days == TOMORROW:
        return f"{what.subject} {what.verb} {negation}tomorrow"
    return f"{what.subject} {what.verb} {negation}{what.before}{days}{what.after}"


def _days(operand: Operand) -> str:
    """So many days: `1 day`, `1.5 times the usual gap between visits`."""
    if isinstance(operand, Literal):
        return f"{_value(operand)} {'day' if operand.value == 1 else 'days'}"
    return _subject(operand)


def _counted(what: _Count, number: Operand) -> str:
    is_one = isinstance(number, Literal) and number.value == 1
    return f"{_value(number)} {what.singular if is_one else what.plural}"


def _happens(call: Call) -> str:
    """A function that is true or false."""
    if call.name == "anniversary_today":
        return f"today is the anniversary of {_moment(call.args[0])}"
    subject, when = _moment(call.args[0]), call.args[1]
    is_today = isinstance(when, Literal) and when.value == 0
    return f"{subject} is today" if is_today else _away(_Days(subject, "is", "in "), _days(when))


def _moment(column: Operand) -> str:
    """`last_order_at` as people say it."""
    return _subject(column).removesuffix(" at").removesuffix(" on")


def _subject(operand: Operand) -> str:
    match operand:
        case Column(name=name):
            return f"the {NAMES.get(name, name.replace('_', ' '))}"
        case Product(number=number, column=column):
            return f"{number:g} times {_subject(column)}"
        case Call():
            return _is(operand).rpartition(" ")[0]
        case _:
            return _value(operand)


def _is(operand: Operand) -> str:
    """A subject and its verb: `cart items are`, `order status is`, `the last visit is`."""
    match what := _measured(operand):
        case _Days():
            return f"{what.subject} is"
        case _Count():
            return f"{what.plural} are"
    words = _subject(operand)
    is_many = words.endswith("s") and not words.endswith(("ss", "us", "is"))
    return f"{words} {'are' if is_many else 'is'}"


def _value(operand: Operand) -> str:
    match operand:
        case Literal(value=bool() as value):
            return "yes" if value else "no"
        case Literal(value=""):
            return "blank"
        case Literal(value=value):
            return str(value)
        case _:
            return _subject(operand)


def _reads(pattern: str, *, negated: bool) -> str:
    """What LIKE asks for, in words where its signs stand at the ends alone."""
    text = pattern.strip("%")
    yes, no = {
        (False, True): ("starts with", "does not start with"),
        (True, False): ("ends with", "does not end with"),
        (True, True): ("has", "does not have"),
    }.get((pattern.startswith("%"), pattern.endswith("%")), ("reads", "does not read"))
    if not text or "%" in text or "_" in text:
        yes, no, text = "reads like", "does not read like", pattern
    return f"{no if negated else yes} {text}"
