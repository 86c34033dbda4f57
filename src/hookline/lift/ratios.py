"""Ratio metrics: what an order is worth, where customers and not orders were held back by lot."""

from collections.abc import Sequence
from dataclasses import dataclass

from hookline.lift.means import (
    Difference,
    Mean,
    Relative,
    difference,
    ratio_mean,
    relative,
    weighted_mean,
)
from hookline.lift.moments import Moments
from hookline.lift.no_number import NoNumber

NO_ORDERS = NoNumber("a group has no orders")


@dataclass(frozen=True)
class RatioLift:
    """A ratio of sums in both groups; the customer is the unit of its error."""

    control: float
    target: float
    difference: Difference
    relative: Relative | NoNumber
    """95 %, Fieller's: it leaves 0 out exactly where the difference does."""


def order_value(
    pairs: Sequence[tuple[Moments, Moments]], weights: Sequence[float], alpha: float = 0.05
) -> RatioLift | NoNumber:
    """Net revenue over orders, in minor units an order.

    It compares who bought in one group with who bought in the other, so it is no effect on single
    customers: a message may bring buyers with smaller baskets and still earn money.

    Args:
        pairs: (control, target) of each stratum, two customers or more each.
        weights: of the strata, adding up to 1.
    Returns:
        no number where a group of a stratum has no orders, or all baskets are alike.
    Source: Deng, Knoblich, Lu (2018), KDD, eq. 5; relative by Fieller (1954), JRSS B 16:175.
    """
    if not all(m.sum_o > 0 for pair in pairs for m in pair):
        return NO_ORDERS
    control, target = (
        weighted_mean([_value(m) for m in side], weights) for side in zip(*pairs, strict=True)
    )
    absolute = difference(control, target, alpha)
    if isinstance(absolute, NoNumber):
        return absolute
    return RatioLift(
        float(control.value), float(target.value), absolute, relative(control, target, alpha)
    )


def _value(m: Moments) -> Mean:
    return ratio_mean(m.n, m.sum_y, m.sum_yy, m.sum_o, m.sum_oo, m.sum_oy)
