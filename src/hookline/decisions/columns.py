"""Audience columns as plain arrays: unknown is NaN or "", a missing column is all unknown."""

from collections import Counter
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from hookline.arrays import Texts
from hookline.records.arrow_modules import Chunk, Column, Encoded, pc

YES = ("true", "yes", "1")


def texts(table: pa.Table, name: str) -> Texts:
    """(n,) as text, "" where unknown."""
    if name not in table.column_names:
        return np.full(len(table), "", dtype=object)
    column: Column = table.column(name)
    if pa.types.is_dictionary(column.type):
        column = pc.cast(column, column.type.value_type)
    values = pc.fill_null(pc.cast(column, pa.string()), "")
    return np.asarray(values.to_numpy(zero_copy_only=False), dtype=object)


def numbers(table: pa.Table, name: str) -> npt.NDArray[np.float64]:
    """(n,) as floats, NaN where unknown."""
    if name not in table.column_names:
        return np.full(len(table), np.nan)
    values = pc.cast(table.column(name), pa.float64())
    return np.asarray(pc.fill_null(values, np.nan).to_numpy(zero_copy_only=False), np.float64)


def is_filled(table: pa.Table, name: str) -> npt.NDArray[np.bool_]:
    """(n,) True where there is a value to show."""
    if name not in table.column_names:
        return np.zeros(len(table), dtype=bool)
    column: Column = table.column(name)
    if pa.types.is_string(column.type):
        has_text: npt.NDArray[np.bool_] = texts(table, name) != ""
        return has_text
    return np.asarray(pc.is_valid(column).to_numpy(zero_copy_only=False), dtype=bool)


def is_yes(table: pa.Table, name: str) -> npt.NDArray[np.bool_]:
    """(n,) True for true, yes or 1 in any type and case; unknown is False."""
    column = texts(table, name)
    words, word_index = np.unique(column.astype(str), return_inverse=True)
    answer: npt.NDArray[np.bool_] = np.isin(np.char.lower(np.char.strip(words)), YES)[word_index]
    return answer


def joined(table: pa.Table, name: str) -> Column:
    """(n,) a list column as text, its values joined by "|"; an unknown list is None."""
    if name not in table.column_names or pa.types.is_null(table.schema.field(name).type):
        return pa.nulls(len(table), pa.string())
    return pc.binary_join(table.column(name).combine_chunks(), "|")


def holds(table: pa.Table, name: str, value: str) -> npt.NDArray[np.bool_]:
    """(n,) True where a list column holds the value; an unknown list holds nothing."""
    if name not in table.column_names:
        return np.zeros(len(table), dtype=bool)
    column: Column = table.column(name).combine_chunks()
    is_held = np.zeros(len(table), dtype=bool)
    if pa.types.is_null(column.type):
        return is_held
    parents = pc.list_parent_indices(column).to_numpy(zero_copy_only=False)
    is_value = pc.fill_null(pc.equal(pc.list_flatten(column), value), fill_value=False)
    is_held[parents[np.asarray(is_value.to_numpy(zero_copy_only=False), dtype=bool)]] = True
    return is_held


def in_one_chunk(column: Column) -> Chunk:
    """A column whose values lie one behind the other."""
    return column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column


def encoded(column: Column) -> Encoded:
    """A column in one chunk: its distinct values, and which of them each row has."""
    whole = in_one_chunk(column)
    return whole if isinstance(whole, pa.DictionaryArray) else whole.dictionary_encode()


def counts_of(column: Column) -> Counter[str]:
    """How often each text stands in a column."""
    counts = pc.value_counts(pc.drop_null(column))
    texts = map(str, counts.field("values").to_pylist())
    return Counter(dict(zip(texts, np.asarray(counts.field("counts")).tolist(), strict=True)))


def fold_column(table: pa.Table, name: str, fold: Callable[[str], str]) -> tuple[pa.Table, int]:
    """A column as text with each distinct value folded, and how many cells changed."""
    index = table.column_names.index(name)
    text: Column = table[name].cast(pa.string())
    column = encoded(text)
    words = column.dictionary.to_pylist()
    folded = [fold(str(word)) for word in words]
    is_changed = pa.array([a != b for a, b in zip(words, folded, strict=True)], pa.bool_())
    n_changed = pc.sum(is_changed.take(column.indices.drop_null())).as_py() or 0
    if n_changed:
        text = pa.array([word or None for word in folded], pa.string()).take(column.indices)
    return table.set_column(index, name, text), n_changed
