"""A campaign's effect by segment, and as it stood day by day."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np

from hookline.lift import multiplicity
from hookline.lift.contrasts import Rates, rates
from hookline.lift.estimates import shrunk
from hookline.lift.means import Mean, difference, mean_of
from hookline.lift.moments import Moments
from hookline.lift.no_number import NoNumber
from hookline.lift.rows import Pair, Row, daily, pairs
from hookline.lift.sequential import always_valid
from hookline.lift.verdicts import CONVERSION_BUYERS


@dataclass(frozen=True)
class SegmentLift:
    """One segment's difference of rates, beside what is left of it after shrinking."""

    name: str
    n: int
    rate: Rates
    shrunk: float
    """The difference pulled towards all segments' mean, as far as chance explains the spread."""
    p: float
    """Adjusted for all segments shown (Benjamini-Hochberg)."""


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


def segments(known: Sequence[Row], sent: Sequence[str]) -> tuple[SegmentLift, ...]:
    """Every segment with enough held-back responders, when there are two of them.

    Args:
        known: rows of closed windows.
        sent: names of the groups that were messaged.
    Returns:
        in order of name, differences as shares of customers; () for fewer than two segments.
    Source: each as `contrasts.rates`; p by Benjamini, Hochberg (1995), JRSS B 57:289; shrunk as
        `estimates.shrunk`.
    """
    shown: list[SegmentLift] = []
    errors: list[float] = []
    for name in sorted({r.segment for r in known} - {""}):
        compared = pairs([r for r in known if r.segment == name], "group", ["control"], sent)
        rate = rates(compared)
        error = _squared_error(compared)
        if isinstance(rate, NoNumber) or error == 0:
            continue
        n = sum(m.n for pair in compared for m in pair)
        shown.append(SegmentLift(name, n, rate, rate.diff, rate.p))
        errors.append(error)
    if len(shown) < 2:
        return ()
    adjusted = multiplicity.benjamini_hochberg([s.p for s in shown])
    pulled = shrunk(np.array([s.rate.diff for s in shown]), np.array(errors))
    return tuple(
        replace(segment, p=float(p), shrunk=float(diff))
        for segment, p, diff in zip(shown, adjusted, pulled, strict=True)
    )


def _squared_error(compared: Sequence[Pair]) -> float:
    """Of the difference of rates, epochs weighted by target's customers."""
    whole = sum(pair.target.n for pair in compared)
    return float(
        sum(
            (pair.target.n / whole) ** 2 * m.responders.rate * (1 - m.responders.rate) / m.n
            for pair in compared
            for m in pair
        )
    )


def looks(known: Sequence[Row], window_days: int, n_star: float) -> tuple[Look, ...]:
    """The cumulative difference, from the day on that enough held-back customers have bought.

    Args:
        known: rows of closed windows, all epochs.
        window_days: of those windows; a look is dated by the day on which they closed.
        n_star: customers of both groups at which the band is narrowest, above 0.
    Returns:
        in order of day, minor units a customer.
    Source: as `means.difference`; the band as `sequential.always_valid`.
    """
    so_far: dict[int, Pair] = {}
    buyers = 0
    shown: list[Look] = []
    for day, control, sent in daily(known):
        before = so_far.get(day.year, Pair(Moments(), Moments()))
        so_far[day.year] = Pair(before.control + control, before.target + sent)
        buyers += control.sum_c
        compared = [p for p in so_far.values() if min(p.control.n, p.target.n) >= 2]
        if buyers < CONVERSION_BUYERS or not compared:
            continue
        held, messaged = _revenue_means(compared)
        fixed, band = difference(held, messaged), always_valid(held, messaged, n_star)
        if isinstance(fixed, NoNumber) or isinstance(band, NoNumber):
            continue
        ends = (fixed.diff, fixed.lo, fixed.hi, band.lo, band.hi)
        shown.append(Look(day + timedelta(days=window_days), *map(float, ends)))
    return tuple(shown)


def _revenue_means(compared: Sequence[Pair]) -> tuple[Mean, Mean]:
    whole = sum(pair.target.n for pair in compared)
    weights = [pair.target.n / whole for pair in compared]
    held, messaged = (
        mean_of([m.revenue for m in side], weights) for side in zip(*compared, strict=True)
    )
    return held, messaged
