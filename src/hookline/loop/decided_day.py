"""What a day came to, once everybody of a file is decided for."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field

import pyarrow as pa


@dataclass(frozen=True, slots=True)
class FromPriors:
    """A pool whose policy has no state while others have one: it decided knowing nothing."""

    pool: str
    policy: str
    customers: int
    """The day's customers whose slot was drawn from the priors."""
    published: tuple[str, ...]
    """Policies that have a state for the pool."""


@dataclass(frozen=True, slots=True)
class Day:
    """What a day came to."""

    day: datetime.date
    blocks: Sequence[pa.Table]
    """The day's rows of the customers asked for, sorted by customer_id; on disk where many."""
    propensities: pa.Table
    new: int
    """Rows that were not there before, or were there and nobody's."""
    missing_columns: dict[str, tuple[str, ...]]
    """By live campaign: columns that its `who` reads and the audience lacks; they are unknown."""
    fits_who: dict[str, int] = field(default_factory=dict)
    """By campaign that lacks a column: customers whom its `who` takes all the same."""
    from_priors: tuple[FromPriors, ...] = ()
    """Pools that decided from priors though something had been learnt there."""
    practice: tuple[str, ...] = ()
    """Live practice campaigns that were left out, because a real one is live."""
    unserved: dict[str, int] = field(default_factory=dict)
    """Customers by their language, where nothing live is written in it."""
    forgotten: int = 0
    """Customers of the audience who were forgotten, and got no decision."""
    settled: int = 0
    """Rows that were there before, and that no other file of the day changes."""
    kept_unlike_now: int = 0
    """Rows that were there before and stay, from another file or with other messages live."""
    kept_with_message: int = 0
    """Those of them that have a message."""
    kept_stopped: int = 0
    """Those of them whose message is paused, retired or otherwise stopped now."""

    @property
    def decisions(self) -> pa.Table:
        """All of the rows in memory."""
        return pa.concat_tables(self.blocks)

    @property
    def customers(self) -> int:
        """How many rows there are."""
        return sum(block.num_rows for block in self.blocks)
