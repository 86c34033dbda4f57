"""A `who` expression evaluated on a batch: three-valued, unknown is no."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import reduce

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from hookline.records.arrow_modules import Column, pc
from hookline.text import who

Unanswered = Callable[[str], Column]
"""From a blueprint's slug to (n,) counts of slots in it since the last purchase."""


def matches(
    node: who.Node, table: pa.Table, day: date, unanswered: Unanswered
) -> npt.NDArray[np.bool_]:
    """(n,) True where the expression is known to hold.

    Args:
        node: the parsed expression; a column that the table lacks is unknown throughout.
        day: the decision's.
        unanswered: asked only for slugs that the expression names.
    """
    answer = _Evaluation(table, day, unanswered).truth(node)
    return np.asarray(
        pc.fill_null(answer, fill_value=False).to_numpy(zero_copy_only=False), dtype=bool
    )


class _Evaluation:
    """One batch on one day."""

    def __init__(self, table: pa.Table, day: date, unanswered: Unanswered) -> None:
        self.table, self.day, self.unanswered = table, day, unanswered

    def truth(self, node: who.Node) -> Column:  # noqa: C901 - one case a kind of node
        """(n,) booleans, null where unknown."""
        match node:
            case who.And(parts=parts):
                return reduce(pc.and_kleene, map(self.truth, parts))
            case who.Or(parts=parts):
                return reduce(pc.or_kleene, map(self.truth, parts))
            case who.Not(part=part):
                return pc.invert(self.truth(part))
            case who.Literal(value=value):
                return pa.repeat(pa.scalar(value, pa.bool_()), len(self.table))
            case who.Call():
                return self._value(node)
            case who.IsNull(operand=operand, negated=negated):
                blank = pc.is_null(_blank_as_null(self._value(operand)))
                return pc.invert(blank) if negated else blank
            case who.Compare(op=op, left=left, right=right):
                return _compare(op, self._value(left), self._value(right))
            case who.Between(operand=operand, low=low, high=high, negated=negated):
                compared = self._value(operand)
                inside = pc.and_kleene(
                    _compare(">=", compared, self._value(low)),
                    _compare("<=", compared, self._value(high)),
                )
                return pc.invert(inside) if negated else inside
            case who.In(operand=operand, values=values, negated=negated):
                compared = self._value(operand)
                matching = reduce(
                    pc.or_kleene, (_compare("=", compared, self._value(v)) for v in values)
                )
                return pc.invert(matching) if negated else matching
            case who.Like(operand=operand, pattern=pattern, negated=negated):
                text = pc.cast(self._value(operand), pa.string())
                matching = pc.match_like(text, pattern)
                return pc.invert(matching) if negated else matching

    def _value(self, operand: who.Operand) -> Column:
        """(n,) values, null where unknown."""
        match operand:
            case who.Literal(value=value):
                return pa.repeat(value, len(self.table))
            case who.Column(name=name):
                if name not in self.table.column_names:
                    return pa.nulls(len(self.table))
                column = self.table.column(name).combine_chunks()
                return _blank_as_null(column)
            case who.Product(number=number, column=factor):
                return pc.multiply(_number(self._value(factor)), float(number))
            case who.Call(name=name, args=args):
                return self._call(name, args)

    def _call(self, name: str, args: tuple[who.Literal | who.Column, ...]) -> Column:
        if name == "unanswered":
            assert isinstance(args[0], who.Literal)
            return self.unanswered(str(args[0].value))
        column = _date(self._value(args[0]))
        if name in {"days_since", "days_until"}:
            today = pa.repeat(pa.scalar(self.day, pa.date32()), len(self.table))
            earlier, later = (column, today) if name == "days_since" else (today, column)
            return pc.days_between(earlier, later)
        assert name in {"anniversary_today", "birthday_in"}, name
        if name == "anniversary_today":
            older = pc.less(pc.year(column), self.day.year)
            return pc.and_kleene(older, self._falls_on(column, [self.day]))
        assert isinstance(args[1], who.Literal)
        ahead = int(args[1].value)
        return self._falls_on(column, [self.day + timedelta(days=i) for i in range(ahead + 1)])

    def _falls_on(self, column: Column, days: list[date]) -> Column:
        """Is the month and day one of these; 29 February is kept on 1 March of other years."""
        keys = {d.month * 100 + d.day for d in days}
        if any((d.month, d.day) == (3, 1) and not _leap(d.year) for d in days):
            keys.add(229)
        key = pc.add(pc.multiply(pc.month(column), 100), pc.day(column))
        falls = pc.is_in(key, value_set=pa.array(sorted(keys), pa.int64()))
        return pc.if_else(pc.is_null(column), pa.scalar(None, pa.bool_()), falls)


def _compare(op: str, left: Column, right: Column) -> Column:
    """Numbers with numbers, dates with dates, else as text; unlike kinds are unknown."""
    if pa.types.is_null(left.type) or pa.types.is_null(right.type):
        return pa.nulls(len(left), pa.bool_())
    kinds = left.type, right.type
    if any(map(_is_number, kinds)):
        left, right = _number(left), _number(right)
    elif any(map(pa.types.is_boolean, kinds)):
        left, right = _boolean(left), _boolean(right)
    elif any(map(pa.types.is_temporal, kinds)):
        left, right = _date(left), _date(right)
    compared: Column = getattr(pc, _KERNELS[op])(left, right)
    return compared


_KERNELS = {
    "=": "equal",
    "<>": "not_equal",
    "<": "less",
    "<=": "less_equal",
    ">": "greater",
    ">=": "greater_equal",
}


def _is_number(kind: pa.DataType) -> bool:
    return bool(
        pa.types.is_integer(kind) or pa.types.is_floating(kind) or pa.types.is_decimal(kind)
    )


def _number(values: Column) -> Column:
    """As float64; a text that is no number is unknown."""
    if pa.types.is_string(values.type) or pa.types.is_large_string(values.type):
        plain = pc.match_substring_regex(values, r"^\s*-?\d+(\.\d+)?\s*$")
        values = pc.utf8_trim_whitespace(pc.if_else(plain, values, pa.scalar(None, values.type)))
    if pa.types.is_null(values.type) or not (_is_number(values.type) or _is_text(values.type)):
        return pa.nulls(len(values), pa.float64())
    return pc.cast(values, pa.float64())


def _boolean(values: Column) -> Column:
    """As booleans; texts true/false and yes/no in any case, anything else is unknown."""
    if pa.types.is_boolean(values.type):
        return values
    if not _is_text(values.type):
        return pa.nulls(len(values), pa.bool_())
    text = pc.utf8_lower(values)
    yes, no = (
        pc.is_in(text, value_set=pa.array(words, text.type))
        for words in (["true", "yes"], ["false", "no"])
    )
    return pc.if_else(pc.or_(yes, no), yes, pa.scalar(None, pa.bool_()))


def _date(values: Column) -> Column:
    """As dates; a text that is no ISO date is unknown."""
    if _is_text(values.type):
        values = pc.strptime(
            pc.utf8_slice_codeunits(values, 0, 10), format="%Y-%m-%d", unit="s", error_is_null=True
        )
    if not pa.types.is_temporal(values.type):
        return pa.nulls(len(values), pa.date32())
    return pc.cast(values, pa.date32(), safe=False)


def _blank_as_null(values: Column) -> Column:
    """A blank text is unknown, as an empty cell of a CSV file is."""
    if not _is_text(values.type):
        return values
    blank = pc.equal(pc.utf8_trim_whitespace(values), "")
    return pc.if_else(blank, pa.scalar(None, values.type), values)


def _is_text(kind: pa.DataType) -> bool:
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind))


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
