"""What a screen shows of the lift report: plain values, for whoever has not calculated them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple, TypeAlias

Side: TypeAlias = Literal["good", "bad", "open"]
"""Which side of nothing a difference stands on: decided for or against, or open."""


class VerdictWords(NamedTuple):
    """A verdict as people read it."""

    phrase: str
    """`working`."""
    reason: str = ""
    """`More bought than without it, by more than chance explains.`, and when more is known."""

    def __str__(self) -> str:
        return f"{self.phrase}. {self.reason}" if self.reason else self.phrase


@dataclass(frozen=True)
class Look:
    """The difference of revenue a customer as it stood once a day's windows had closed."""

    day: date
    diff: float
    lo: float
    hi: float
    band_lo: float
    band_hi: float
    """The always-valid band: drawn, never a verdict of success."""


@dataclass(frozen=True, slots=True)
class ForestRow:
    """One comparison with customers who got nothing; differences as shares of customers."""

    campaign: str
    segment: str
    """Blank for the whole campaign."""
    verdict: VerdictWords
    """Of a segment whether it stands out of all of them."""
    counts: str
    """`1,120 messaged, 109 held back`; blank for a segment."""
    low: float | None = None
    difference: float | None = None
    high: float | None = None
    """None where there is no number, and the verdict says why."""
    side: Side = "open"
    """What it is said and drawn to be."""
    numbers: str = ""
    """`+1.9 points (+12 %)`, and its range."""


@dataclass(frozen=True, slots=True)
class Cumulative:
    """One campaign's difference in money a customer, day by day."""

    title: str
    looks: tuple[Look, ...]
    days: tuple[str, ...]
    """Of each look."""
    lowest: float
    highest: float
    """The ends of the scale; zero is between them."""
    bottom: str
    top: str
    """`lowest` and `highest` as people read money."""


@dataclass(frozen=True, slots=True)
class LiftPicture:
    """The whole report."""

    rows: tuple[ForestRow, ...]
    pages: Mapping[str, tuple[str, ...]]
    """By campaign: its numbers and those of all together, as `hookline lift` prints them."""
    charts: Mapping[str, Cumulative]
    """By campaign, where money may be shown and more than one day is closed."""
    together: tuple[str, ...] = ()
    """What all of it earned against nothing, and by which programs; () while that is not known."""
