"""Texts become values: numbers, days and yes-or-no, column by column; what does not fit is told."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pyarrow as pa

from hookline.errors import BadInput
from hookline.records.arrow_modules import Column, pc
from hookline.workspace.days import WrittenDays, in_order
from hookline.workspace.decimal_signs import (
    OPEN_FIX,
    DecimalSigns,
    Open,
    Sign,
    open_ones,
    with_open_ones_plain,
)
from hookline.workspace.number_texts import PLAIN, PLAIN_WHOLE, not_plain, number_of
from hookline.workspace.spool import Spool

TEXT = ("customer_id", "decision_id", "outcome_id", "order_id", "arm_id", "code", "event",
        "consent_channels", "language", "occurred_at", "amount", "amount_minor", "value",
        "currency", "first_name", "last_name", "phone", "postal_code", "zip")  # fmt: skip
"""Columns that are never numbers: an id 007 stays 007."""
NUMBERS = frozenset(
    {"recency_days", "visit_count", "avg_gap_days", "frequency_12m", "sent_7d", "clv",
     "avg_order_value", "points_balance", "churn_score"}
)  # fmt: skip
"""Columns that rules count with: text in one is an error, never a blank."""
WHOLE = frozenset({"recency_days", "visit_count", "sent_7d", "points_balance"})
"""Those of them that count something: a point in one parts thousands."""
OF_DATABASES = ("NULL", "null", "\\N", "None")
OF_SPREADSHEETS = ("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!")
NULLS = (*OF_DATABASES, *OF_SPREADSHEETS, "nan", "NaN")
"""How databases and programs write that there is no value; an amount that is nan is a mistake."""
NEVER_NULL = ("customer_id", "first_name", "last_name")
"""Texts in which such a word may be one: people are called Null; an id is counted as nobody's."""
MOSTLY = 0.9
"""Share of its values that makes a column one of numbers, though some are none."""
BOOLS = pa.array(["true", "false"])
DAY = r"^\d{4}-\d{2}-\d{2}$"
LineOf = Callable[[int], int]


def typed_rows(
    texts: Sequence[pa.Table],
    names: Sequence[str],
    path: Path,
    line_of: LineOf,
    *,
    decimal_comma: bool,
    decimal_sign: Sign = "",
) -> tuple[Spool, list[str]]:
    """Blocks of texts with their columns typed, and what is to be told of them.

    What a column is hangs on all of its values, so the blocks are read twice.

    Args:
        names: of the columns, as we call them.
        line_of: the file's line of a row.
        decimal_comma: is `1,20` a number here? Not where commas part the columns.
        decimal_sign: before decimals, where the team says it.
    Raises:
        BadInput: HL407 for text in a column that rules count with, with line, value and count.
    """
    columns = [_Column(name, decimal_sign, decimal_comma=decimal_comma) for name in names]
    first_row = 0
    for block in texts:
        for column, values in zip(columns, block.columns, strict=True):
            column.look_at(values.combine_chunks(), first_row)
        first_row += block.num_rows
    notes = [note for column in columns for note in column.settle(path, line_of)]
    fields: list[tuple[str, pa.DataType]] = [(column.name, column.type) for column in columns]
    typed = Spool(pa.schema(fields))
    for block in texts:
        arrays = [
            column.read(values.combine_chunks())
            for column, values in zip(columns, block.columns, strict=True)
        ]
        typed.append(pa.Table.from_arrays(arrays, schema=typed.schema))
    return typed, notes


def texts_as_numbers(
    blocks: Spool, path: Path, line_of: LineOf, decimal_sign: Sign
) -> tuple[Spool, list[str]]:
    """Rows of JSON or Parquet, with the texts read in columns that rules count with.

    Raises:
        BadInput: HL407 as in `typed_rows`.
    """
    names = [
        field.name
        for field in blocks.schema
        if field.name in NUMBERS and pa.types.is_string(field.type)
    ]
    if not names:
        return blocks, []
    texts = Spool(pa.schema([blocks.schema.field(name) for name in names]))
    for block in blocks:
        texts.append(block.select(names))
    numbers, notes = typed_rows(
        texts, names, path, line_of, decimal_comma=False, decimal_sign=decimal_sign
    )
    schema = blocks.schema
    for field in numbers.schema:
        schema = schema.set(schema.get_field_index(field.name), field)
    whole = Spool(schema)
    for block, typed in zip(blocks, numbers, strict=True):
        columns = [typed[name] if name in names else block[name] for name in block.column_names]
        whole.append(pa.Table.from_arrays(columns, schema=schema))
    return whole, notes


class _Column:
    """What a column of texts can be read as, by all that it holds."""

    def __init__(self, name: str, decimal_sign: Sign, *, decimal_comma: bool) -> None:
        self.name = name
        self.type: pa.DataType = pa.string()
        self._decimal_comma = decimal_comma or decimal_sign == ","
        self._signs = DecimalSigns(decimal_sign, are_commas_thousands=False)
        self._open_signs: tuple[Sign, ...] = (".", ",") if decimal_comma or decimal_sign else (".",)
        """Signs that part thousands or decimals here; no other is part of a number."""
        self._meanings: dict[Sign, Open] = {}
        self._n_null = self._n_filled = self._n_wrong = 0
        self._first_wrong: tuple[int, str] | None = None
        """Row and text of the first value that is no number."""
        self._is_bool = self._is_day = self._is_whole = True
        self._nulls = OF_DATABASES if name in TEXT else NULLS
        self._written_days = WrittenDays(name)
        self._has_zeros = False
        """Is there a code such as 00123, whose zeros count?"""

    def look_at(self, column: Column, first_row: int) -> None:
        """Take note of some more values, the first of which stands in that row."""
        if self.name in NEVER_NULL:
            return
        column, n_null = _without_nulls(column, self._nulls)
        self._n_null += n_null
        if self.name in TEXT:
            return
        filled = pc.drop_null(column)
        if not len(filled):
            return
        self._n_filled += len(filled)
        self._is_bool = self._is_bool and _is_all(pc.is_in(pc.utf8_lower(filled), BOOLS))
        self._is_day = self._is_day and _as_days(filled) is not None
        if self.name not in NUMBERS:
            self._written_days.look_at(column, first_row)
        zeros = pc.match_substring_regex(filled, r"^[+-]?0\d")
        self._has_zeros = self._has_zeros or bool(pc.any(zeros).as_py())
        self._count_numbers(column, first_row)

    def _count_numbers(self, column: Column, first_row: int) -> None:
        self._signs.look_at(column, first_row)
        for sign in self._open_signs:
            if self._signs.is_open(sign):
                is_open = open_ones(column, sign)
                column = pc.if_else(is_open, pa.scalar(None, pa.string()), column)
        rows = not_plain(column, PLAIN)
        if self._is_whole and len(not_plain(column, PLAIN_WHOLE)) > len(rows):
            self._is_whole = False
        for row, text in zip(rows.tolist(), column.take(rows).to_pylist(), strict=True):
            number = number_of(text, decimal_comma=self._decimal_comma)
            if number is None:
                self._n_wrong += 1
                self._first_wrong = self._first_wrong or (first_row + row, str(text))
            elif not isinstance(number, int) or abs(number) >= 2**63:
                self._is_whole = False

    def settle(self, path: Path, line_of: LineOf) -> list[str]:
        """Choose the type; what is to be told of the values that do not fit it.

        Raises:
            BadInput: HL407 for text in a column that rules count with.
        """
        notes = []
        if self._n_null:
            rows = f"{self._n_null:,} of the rows"
            notes.append(f"{self.name}: NULL and the like in {rows}; read as blank")
        if not self._n_filled:
            return notes
        days = [] if self._is_day else [*self._written_days.notes(line_of)]
        if days or self._written_days.order:
            self.type = pa.date32() if self._written_days.order else self.type
            return [*notes, *days]
        if self.name not in NUMBERS and (self._is_bool or self._is_day or self._has_zeros):
            is_code = not (self._is_bool or self._is_day)
            self.type = self.type if is_code else pa.bool_() if self._is_bool else pa.date32()
            return notes
        if self._first_wrong:
            row, text = self._first_wrong
            others = f", and {self._n_wrong - 1} more are none" if self._n_wrong > 1 else ""
            problem = f"{self.name}: '{text:.40}' is no number{others}"
            if self.name in NUMBERS:
                fix = "write it with a point and without separators, or leave the cell blank"
                raise BadInput("HL407", problem, where=f"{path}:{line_of(row)}", fix=fix)
            if self._n_filled - self._n_wrong < MOSTLY * self._n_filled:
                return notes
            note = f"line {line_of(row)}: {problem}; read as blank, as the rest are numbers"
            notes.append(note)
        notes += self._settle_signs(path, line_of)
        self.type = pa.int64() if self._is_whole else pa.float64()
        return notes

    def _settle_signs(self, path: Path, line_of: LineOf) -> list[str]:
        """What a point or a comma parts that may part thousands or decimals, and what to tell.

        Raises:
            BadInput: HL407 where nothing tells, in a column that rules count with.
        """
        notes = []
        for sign in filter(self._signs.is_open, self._open_signs):
            meaning = self._signs.meaning(sign, decimals=0 if self.name in WHOLE else None)
            row, problem = self._signs.doubt(sign, self.name)
            if meaning == "either" and self.name in NUMBERS:
                raise BadInput("HL407", problem, where=f"{path}:{line_of(row)}", fix=OPEN_FIX)
            if meaning == "either":
                notes.append(f"line {line_of(row)}: {problem}; read as the second, else {OPEN_FIX}")
            elif meaning == "thousands":
                notes.append(
                    f"{self.name}: numbers such as {self._signs.examples[sign]:.40} are thousands"
                )
            self._is_whole = self._is_whole and meaning == "thousands"
            self._meanings[sign] = meaning
        return notes

    def read(self, column: Column) -> Column:
        """These values as what the column was found to be."""
        if self.name in NEVER_NULL:
            return column
        column, _ = _without_nulls(column, self._nulls)
        if self.name in TEXT:
            return column
        if pa.types.is_boolean(self.type):
            return pc.equal(pc.utf8_lower(column), "true")
        if pa.types.is_date(self.type):
            if self._is_day:
                return pc.cast(column, pa.date32())
            days = self._written_days
            return in_order(column, days.order, is_dated=days.is_dated)
        return column if pa.types.is_string(self.type) else self._numbers(column)

    def _numbers(self, column: Column) -> Column:
        for sign, meaning in self._meanings.items():
            column = with_open_ones_plain(column, sign, meaning)
        is_whole = pa.types.is_integer(self.type)
        rows = not_plain(column, PLAIN_WHOLE if is_whole else PLAIN)
        is_other = np.zeros(len(column), dtype=bool)
        is_other[rows] = True
        plain = pc.if_else(pa.array(is_other), pa.scalar(None, pa.string()), column)
        numbers = pc.cast(plain, self.type)
        if not len(rows):
            return numbers
        texts = column.take(rows).to_pylist()
        read = (number_of(text, decimal_comma=self._decimal_comma) for text in texts)
        others = [n if n is None or is_whole else float(n) for n in read]
        return pc.replace_with_mask(numbers, pa.array(is_other), pa.array(others, self.type))


def _without_nulls(column: Column, words: Sequence[str]) -> tuple[Column, int]:
    """The column with the words for nothing blank, and how many there were."""
    is_null = pc.is_in(column, value_set=pa.array(words))
    n_null = pc.sum(is_null).as_py() or 0
    return (pc.if_else(is_null, pa.scalar(None, pa.string()), column), n_null) if n_null else (
        column, 0)  # fmt: skip


def _is_all(values: Column) -> bool:
    return bool(pc.all(values).as_py())


def _as_days(filled: Column) -> "Column | None":
    if not _is_all(pc.match_substring_regex(filled, DAY)):
        return None
    try:
        return pc.cast(filled, pa.date32())
    except pa.ArrowInvalid:  # 2026-02-30
        return None
