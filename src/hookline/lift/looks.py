"""A campaign's effect as it stood day by day."""

from collections.abc import Sequence
from datetime import timedelta

from hookline.lift.means import Mean, difference, mean_of
from hookline.lift.moments import Moments
from hookline.lift.no_number import NoNumber
from hookline.lift.rows import EpochPair, Row, daily
from hookline.lift.sequential import always_valid
from hookline.lift.verdicts import CONVERSION_BUYERS
from hookline.records.lift_picture import Look


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
    so_far: dict[int, EpochPair] = {}
    buyers = 0
    looks: list[Look] = []
    for day, control, sent in daily(known):
        before = so_far.get(day.year, EpochPair(Moments(), Moments()))
        so_far[day.year] = EpochPair(before.control + control, before.target + sent)
        buyers += control.sum_c
        compared = [p for p in so_far.values() if min(p.control.n, p.target.n) >= 2]
        if buyers < CONVERSION_BUYERS or not compared:
            continue
        held, messaged = _revenue_means(compared)
        fixed, band = difference(held, messaged), always_valid(held, messaged, n_star)
        if isinstance(fixed, NoNumber) or isinstance(band, NoNumber):
            continue
        ends = (fixed.diff, fixed.lo, fixed.hi, band.lo, band.hi)
        looks.append(Look(day + timedelta(days=window_days), *map(float, ends)))
    return tuple(looks)


def _revenue_means(compared: Sequence[EpochPair]) -> tuple[Mean, Mean]:
    whole = sum(pair.target.n for pair in compared)
    weights = [pair.target.n / whole for pair in compared]
    held, messaged = (
        mean_of([m.revenue for m in side], weights) for side in zip(*compared, strict=True)
    )
    return held, messaged
