"""What a policy is: counts in, a posterior out; a posterior and eligible arms in, chances out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

import numpy as np
import numpy.typing as npt

from hookline.arrays import Array
from hookline.documents import Document

Mask: TypeAlias = npt.NDArray[np.bool_]
Context: TypeAlias = tuple[str, ...]
"""One level for each column of the context cells, "" where it is blank."""


@dataclass(frozen=True)
class Arms:
    """What a policy may know about arms; all fields have one element an arm, in one order."""

    arm_ids: tuple[str, ...]
    campaign_ids: tuple[str, ...]
    priorities: tuple[int, ...]
    """Of the campaigns; the lowest number goes first."""
    tags: tuple[frozenset[str], ...]
    """`name=value` of each tag."""


@dataclass(frozen=True)
class ClosedCounts:
    """Closed decisions of one pool; all fields have one element a distinct (arm, x, day)."""

    arm: npt.NDArray[np.int64]
    """Positions in the arms."""
    contexts: tuple[Context, ...]
    campaigns: tuple[frozenset[str], ...]
    """Those that the customers were eligible for."""
    age: npt.NDArray[np.int64]
    """Days between the decision and the publication."""
    n: npt.NDArray[np.int64]
    r: npt.NDArray[np.int64]
    """Decisions sent, and those that a purchase followed within the reward window."""


@dataclass(frozen=True)
class State:
    """What a policy decides from: the arms of the decision and a published posterior."""

    arms: Arms
    posterior: Document
    """What `fit` returned; {} before anything was published."""


class Policy(Protocol):
    """Both methods are pure: the same arguments give the same bits."""

    name: str
    learns: bool
    """Does it decide from a published state? Without one it decides from its priors."""

    def fit(self, arms: Arms, counts: ClosedCounts) -> Document:
        """What the counts say about the arms, as JSON values."""
        ...

    def propensities(self, state: State, contexts: Sequence[Context], eligible: Mask) -> Array:
        """The chance of each arm in each context, before floors and caps.

        Args:
            state: k arms.
            contexts: n of them.
            eligible: (n, k); every row has at least one arm.
        Returns:
            (n, k); rows add up to 1, 0 where not eligible; a row depends on its own context and
            eligible arms only, so that no batch, order or thread changes a bit of it.
        """
        ...
