"""Texts become values: numbers, days and yes-or-no, column by column; what does not fit is told."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
from pyarrow import compute

from hookline.errors import BadInput

pc: Any = compute
TEXT = ("customer_id", "decision_id", "outcome_id", "order_id", "arm_id", "code", "event",
        "consent_channels", "language", "occurred_at", "amount", "amount_minor", "value",
        "currency", "first_name", "last_name", "phone", "postal_code", "zip")  # fmt: skip
"""Columns that are never numbers: an id 007 stays 007."""
NUMBERS = frozenset(
    {"recency_days", "visit_count", "avg_gap_days", "frequency_12m", "sent_7d", "clv",
     "avg_order_value", "points_balance", "churn_score"}
)  # fmt: skip
"""Columns that rules count with: text in one is an error, never a blank."""
NULLS = ("NULL", "null", "\\N", "None", "nan", "NaN")
"""How databases and programs write that there is no value."""
MOSTLY = 0.9
"""Share of its values that makes a column one of numbers, though some are none."""
NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?")
DECIMAL_COMMA = re.compile(r"[+-]?(?:\d{1,3}(?:[.\u00a0\u202f ]\d{3})+|\d+)(?:,\d+)?")
DAY = r"^\d{4}-\d{2}-\d{2}$"
LineOf = Callable[[int], int]


def typed_table(
    table: pa.Table, path: Path, line_of: LineOf, *, decimal_comma: bool
) -> tuple[pa.Table, list[str]]:
    """A table of texts with its columns typed, and what is to be told of them.

    Args:
        line_of: the file's line of a row.
        decimal_comma: is `1,20` a number here? Not where commas part the columns.
    Raises:
        BadInput: HL407 for text in a column that rules count with, with line, value and count.
    """
    notes: list[str] = []
    for index, name in enumerate(table.column_names):
        if name in TEXT:
            continue
        column = table.column(name)
        is_null = pc.is_in(column, value_set=pa.array(NULLS))
        if n_null := pc.sum(is_null).as_py():
            column = pc.if_else(is_null, pa.scalar(None, pa.string()), column)
            notes.append(f"{name}: NULL and the like in {n_null:,} of the rows; read as blank")
        typed = _typed(column, name, path, line_of, notes, decimal_comma=decimal_comma)
        table = table.set_column(index, name, typed)
    return table, notes


def _typed(
    column: Any,
    name: str,
    path: Path,
    line_of: LineOf,
    notes: list[str],
    *,
    decimal_comma: bool,
) -> Any:
    filled = pc.drop_null(column)
    if not len(filled):
        return column
    if name not in NUMBERS:
        for target in (_as_bools, _as_days):
            if (values := target(column, filled)) is not None:
                return values
        if pc.any(pc.match_substring_regex(filled, r"^[+-]?0\d")).as_py():
            return column  # a code such as 00123, whose zeros count
    texts = column.to_pylist()
    numbers = [_number(text, decimal_comma=decimal_comma) for text in texts]
    wrong = [
        i for i, (text, n) in enumerate(zip(texts, numbers, strict=True)) if text and n is None
    ]
    if not wrong:
        return _numbers(numbers)
    first = wrong[0]
    others = f", and {len(wrong) - 1} more are none" if len(wrong) > 1 else ""
    problem = f"{name}: '{texts[first]}' is no number{others}"
    if name in NUMBERS:
        fix = "write it with a point and without separators, or leave the cell blank"
        raise BadInput("HL407", problem, where=f"{path}:{line_of(first)}", fix=fix)
    if len(filled) - len(wrong) < MOSTLY * len(filled):
        return column
    notes.append(f"line {line_of(first)}: {problem}; read as blank, as the rest are numbers")
    return _numbers(numbers)


def _as_bools(column: Any, filled: Any) -> Any:
    low = pc.utf8_lower(filled)
    if not pc.all(pc.is_in(low, value_set=pa.array(["true", "false"]))).as_py():
        return None
    return pc.equal(pc.utf8_lower(column), "true")


def _as_days(column: Any, filled: Any) -> Any:
    if not pc.all(pc.match_substring_regex(filled, DAY)).as_py():
        return None
    try:
        return pc.cast(column, pa.date32())
    except pa.ArrowInvalid:  # 2026-02-30
        return None


def _number(text: str | None, *, decimal_comma: bool) -> float | int | None:
    if not text:
        return None
    text = text.strip()
    if NUMBER.fullmatch(text):
        return float(text) if re.search(r"[.eE]", text) else int(text)
    if decimal_comma and DECIMAL_COMMA.fullmatch(text):
        plain = re.sub(r"[.\u00a0\u202f ]", "", text).replace(",", ".")
        return float(plain) if "." in plain else int(plain)
    return None


def _numbers(values: Sequence[float | int | None]) -> Any:
    whole = all(v is None or (isinstance(v, int) and abs(v) < 2**63) for v in values)
    if whole:
        return pa.array(values, pa.int64())
    return pa.array([None if v is None else float(v) for v in values], pa.float64())
