"""A small number of each customer id, by which few customers are found among many rows.

Numbers are compared far faster than texts. Two ids may have one number, so that whoever finds a
customer by it looks at the id as well.
"""

from typing import cast

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from hookline.records.arrow_modules import Chunk, Column, pc

KEY = "customer_key"
"""The column's name in files that have it."""
MULTIPLIER, SHIFT = 0x9E3779B1, 15
"""2^32 divided by the golden ratio, odd, as in Knuth (1998), TAOCP 3, §6.4."""
SPREAD = 22
"""Bits of a key that `CustomerSet` looks at: four million places for some hundred thousand ids."""


def customer_keys(ids: Column) -> Column:
    """The key of each id, which is the same wherever and whenever it is made.

    Args:
        ids: text, none of them null; chunked or not.
    Returns:
        (n,) 32 bits each, by multiplication of the id's UTF-8 bytes one after another.
    """
    texts = pc.cast(ids, pa.large_string())
    chunks = texts.chunks if isinstance(texts, pa.ChunkedArray) else [texts]
    keys = [_keys(chunk) for chunk in chunks]
    return pa.array(np.concatenate(keys) if keys else np.empty(0, np.uint32), pa.uint32())


def _keys(ids: Chunk) -> "npt.NDArray[np.uint32]":
    if not len(ids):
        return np.empty(0, np.uint32)
    _, edges, text = ids.buffers()  # numpy reads them as bytes
    offsets = np.frombuffer(cast("bytes", edges), np.int64)[ids.offset : ids.offset + len(ids) + 1]
    characters = (
        np.frombuffer(cast("bytes", text), np.uint8) if text is not None else np.empty(0, np.uint8)
    )
    lengths = np.diff(offsets)
    keys = lengths.astype(np.uint32)
    rows, starts = np.arange(len(ids)), offsets[:-1]
    for position in range(int(lengths.max())):
        if position == int(lengths[rows].min()):  # the shorter ones are done
            rows = rows[lengths[rows] > position]
        keys[rows] = (keys[rows] ^ characters[starts[rows] + position]) * np.uint32(MULTIPLIER)
        keys[rows] ^= keys[rows] >> np.uint32(SHIFT)
    return keys


class CustomerSet:
    """Customers who are looked for among many rows."""

    def __init__(self, ids: Column) -> None:
        """Hash the ids once; each look-up is then one place in a table.

        Args:
            ids: text, each once.
        """
        self.ids = ids
        self._may_be = np.zeros(1 << SPREAD, dtype=bool)
        self._may_be[_places(customer_keys(ids))] = True

    def may_hold(self, keys: Column) -> "npt.NDArray[np.bool_]":
        """(n,) may the rows with these keys be theirs? Of others, few."""
        is_known: npt.NDArray[np.bool_] = self._may_be[_places(keys)]
        return is_known

    def positions(self, ids: Column) -> Column:
        """(n,) which of them each id is, from 0; null for anybody else."""
        return pc.index_in(ids, value_set=self.ids)


def _places(keys: Column) -> "npt.NDArray[np.uint32]":
    return np.asarray(keys.to_numpy(), np.uint32) & np.uint32((1 << SPREAD) - 1)
