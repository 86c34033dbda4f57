"""Columns of JSON and Parquet that are read as text: made so, or refused by their name."""

from pathlib import Path

import pyarrow as pa

from hookline.errors import BadInput
from hookline.workspace.typed import TEXT

WORDS = ("time_zone", "profiling_ok", "preferred_channel")
"""Columns whose words are folded; a yes or no among them stays one."""


def with_texts(table: pa.Table, path: Path) -> pa.Table:
    """A table whose columns of TEXT are text; only consent may be a list, one of texts.

    Raises:
        BadInput: HL407 for a column that holds lists, objects or bytes, with its name.
    """
    for index, field in enumerate(table.schema):
        is_words = field.name in WORDS
        if field.name not in TEXT and not is_words:
            continue
        if is_words and not (pa.types.is_nested(field.type) or _is_bytes(field.type)):
            continue
        as_text: pa.DataType = pa.string()
        if field.name == "consent_channels" and _is_list_of_texts(field.type):
            as_text = pa.list_(pa.string())
        elif pa.types.is_nested(field.type):
            raise _no_text(field.name, path)
        try:
            column = table.column(index).cast(as_text)
        except pa.ArrowException:
            raise _no_text(field.name, path) from None
        table = table.set_column(index, field.name, column)
    return table


def _is_bytes(kind: pa.DataType) -> bool:
    is_fixed = pa.types.is_fixed_size_binary(kind)
    return is_fixed or pa.types.is_binary(kind) or pa.types.is_large_binary(kind)


def _is_list_of_texts(kind: pa.DataType) -> bool:
    if not isinstance(kind, pa.ListType | pa.LargeListType | pa.FixedSizeListType):
        return False
    value = kind.value_type
    return pa.types.is_string(value) or pa.types.is_large_string(value) or pa.types.is_null(value)


def _no_text(name: str, path: Path) -> BadInput:
    is_consent = name == "consent_channels"
    fix = "write it as sms|email, or as a list of names" if is_consent else "write one text a row"
    return BadInput("HL407", f"the column {name} holds no plain text", where=str(path), fix=fix)
