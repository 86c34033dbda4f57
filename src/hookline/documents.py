"""Names for what has no type yet: a document as it is read, before a record has checked it."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeAlias

Document: TypeAlias = Mapping[str, object]
"""A YAML or JSON object, or a row by its columns: keys are texts, values whatever stands there."""
Fields: TypeAlias = dict[str, Any]
"""A document while it is put together, mended or filled."""


def text_at(row: Document, column: str) -> str:
    """The text that a row of ours has in a column."""
    value = row[column]
    assert isinstance(value, str), column
    return value


def int_at(row: Document, column: str) -> int:
    """The whole number that a row of ours has in a column, whatever an engine counts with."""
    value = row[column]
    assert isinstance(value, int | float | Decimal), column
    return int(value)


def day_at(row: Document, column: str) -> datetime.date:
    """The day that a row of ours has in a column."""
    value = row[column]
    assert isinstance(value, datetime.date), column
    return value
