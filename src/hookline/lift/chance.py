"""What chance alone does to many verdicts: campaigns without any effect that would read well."""

from collections.abc import Sequence
from dataclasses import dataclass

from hookline.lift.verdicts import (
    DECIDED,
    FEWER_BUYERS_MORE_MONEY,
    MORE_BUYERS_LESS_MONEY,
    NARROW_ALPHA,
    WIDE_ALPHA,
    WORKING,
    Verdict,
)

AT_THE_END = (DECIDED, MORE_BUYERS_LESS_MONEY, FEWER_BUYERS_MORE_MONEY)
"""Statuses of campaigns whose planned end has come."""


@dataclass(frozen=True)
class ByChance:
    """Of so many verdicts, what idle campaigns would read."""

    decided: int
    """Campaigns whose intervals were judged at their planned end."""
    working: int
    """Of those, the ones that read "working"."""
    idle_working: float
    """Expected to read "working" if not one of them did anything."""
    idle_probably: float
    """Expected to read "probably working", likewise."""
    any_working: float
    """Chance that at least one idle campaign reads "working", 0..1, were they independent."""


def by_chance(verdicts: Sequence[Verdict]) -> ByChance | None:
    """What chance alone would call working; None where nothing has been decided.

    Args:
        verdicts: of all campaigns; those that still wait, or were stopped, do not count.
    Source: of idle campaigns an interval at level 1 − α lies above zero in α/2, by its definition.
    """
    decided = [verdict for verdict in verdicts if verdict.status in AT_THE_END]
    if not decided:
        return None
    n, wide, narrow = len(decided), WIDE_ALPHA / 2, NARROW_ALPHA / 2
    return ByChance(
        decided=n,
        working=sum(verdict.phrase == WORKING for verdict in decided),
        idle_working=n * wide,
        idle_probably=n * (narrow - wide),
        any_working=1 - (1 - wide) ** n,
    )
