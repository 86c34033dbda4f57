"""What has no type yet, a document before a record has checked it, and readers of what is ours."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TypeAlias

Document: TypeAlias = Mapping[str, object]
"""A YAML or JSON object, or a row by its columns: keys are texts, values whatever stands there."""
Fields: TypeAlias = dict[str, object]
"""A document while it is put together, mended or filled: what it holds is an object, too."""


def document_at(document: Document, *path: str) -> Fields:
    """The map that a document of ours has at a path of keys."""
    value: object = document
    for key in path:
        assert isinstance(value, Mapping), path
        value = value[key]
    assert isinstance(value, dict), path
    return value


def list_at(document: Document, key: str) -> list[object]:
    """The list that a document of ours has under a key."""
    value = document[key]
    assert isinstance(value, list), key
    return value


def documents_at(document: Document, key: str) -> list[Fields]:
    """The list of maps that a document of ours has under a key."""
    return [each for each in list_at(document, key) if isinstance(each, dict)]


def texts_at(document: Document, key: str) -> list[str]:
    """The list of texts that a document of ours has under a key."""
    texts = list_at(document, key)
    return [text for text in texts if isinstance(text, str)]


def text_at(row: Document, column: str) -> str:
    """The text that a row of ours has in a column."""
    value = row[column]
    assert isinstance(value, str), column
    return value


def text_or_blank(row: Document, column: str) -> str:
    """The text that a row of ours has in a column; "" where it has none."""
    return "" if row[column] is None else text_at(row, column)


def int_at(row: Document, column: str) -> int:
    """The whole number that a row of ours has in a column, whatever an engine counts with."""
    value = row[column]
    assert isinstance(value, int | float | Decimal), column
    return int(value)


def ints_at(document: Document, key: str) -> list[int]:
    """The list of whole numbers that a document of ours has under a key."""
    return [number for number in list_at(document, key) if isinstance(number, int)]


def day_at(row: Document, column: str) -> datetime.date:
    """The day that a row of ours has in a column."""
    value = row[column]
    assert isinstance(value, datetime.date), column
    return value
