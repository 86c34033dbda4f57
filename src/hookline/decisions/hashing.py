"""All randomness of decisions: hashes of names, the same in any batch, order, thread or engine."""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from hashlib import sha256

import numpy as np
import numpy.typing as npt

from hookline.arrays import Array

SEPARATOR = "\x1f"
BUCKETS = 10_000


def digest(*parts: str | int | date) -> str:
    """sha256 in hex of the parts as text; a date as YYYY-MM-DD, an epoch as its year."""
    return sha256(SEPARATOR.join(map(str, parts)).encode()).hexdigest()


def uniform(*parts: str | int | date) -> float:
    """H: the first 13 hex digits of the digest over 16^13, in [0, 1)."""
    return int(digest(*parts)[:13], 16) / 16**13


def digests(
    before: Iterable[str | int | date], ids: Iterable[str], after: Iterable[str | int | date]
) -> list[bytes]:
    """digest(*before, id, *after) for each id, as its 32 bytes."""
    head = "".join(f"{part}{SEPARATOR}" for part in before)
    tail = "".join(f"{SEPARATOR}{part}" for part in after)
    return [sha256(f"{head}{i}{tail}".encode()).digest() for i in ids]


def uniforms(
    before: Iterable[str | int | date], ids: Iterable[str], after: Iterable[str | int | date]
) -> Array:
    """H(*before, id, *after) for each id: 13 hex digits are the top 52 bits of 7 bytes."""
    numerators = [int.from_bytes(d[:7]) >> 4 for d in digests(before, ids, after)]
    return np.array(numerators, dtype=np.float64) / 16**13


def decision_id(customer_id: str, day: date) -> str:
    """The id of a customer's decision of a day."""
    return digest("decision", epoch(day), customer_id, day)[:32]


@lru_cache(maxsize=131_072)  # lanes hold for a year, groups for a campaign: asked again every day
def bucket(salt: str, customer_id: str) -> int:
    """One of 10,000 buckets: the same in Python, DuckDB, PostgreSQL and Spark."""
    return int(sha256(f"{salt}:{customer_id}".encode()).hexdigest()[:15], 16) % BUCKETS


def buckets(salt: str, ids: Iterable[str]) -> npt.NDArray[np.int64]:
    """`bucket` for each id."""
    return np.array([bucket(salt, i) for i in ids], dtype=np.int64)


def epoch(day: date) -> int:
    """The year: lanes and draws are renewed with it."""
    return day.year
