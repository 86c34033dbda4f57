"""One group against another: rates, revenue where it may be shown, and what it is made of."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy.special import ndtr

from hookline.lift.adjust import CupedStrata, cuped_strata
from hookline.lift.events import did
from hookline.lift.means import Difference, Relative, difference, mean_of, relative
from hookline.lift.moments import Moments, Number
from hookline.lift.no_number import NoNumber
from hookline.lift.proportions import Interval, ScoreRate, rate_difference, rate_ratio, score_rate
from hookline.lift.ratios import RatioLift, order_value
from hookline.lift.rows import EpochPair
from hookline.lift.verdicts import CONVERSION_BUYERS, revenue_quality

HELD_BACK = "held-back customers"
NO_CAP = NoNumber("no cap was fixed before; `revenue_cap` in hookline.yaml sets one")
NOT_CLOSED = NoNumber("too few customers have their days behind them")


@dataclass(frozen=True)
class Rates:
    """Two rates and their difference, in points and as a share of control's."""

    control: float
    target: float
    diff: float
    lo: float
    hi: float
    """95 %, Newcombe."""
    relative: float
    relative_lo: float
    relative_hi: float
    """95 %; on the same side of 0 as the difference's."""
    p: float
    """Two-sided; 1 where nothing tells the groups apart."""


@dataclass(frozen=True)
class Contrast:
    """Target against control over closed windows; money in minor units a customer.

    Epochs are strata, weighted by target's customers.
    """

    name: str
    n_control: int
    n_target: int
    buyers_control: int
    buyers_target: int
    responders_control: int
    """Customers with the campaign's own event; buyers, unless it has one."""
    responders_target: int
    rate: Rates | NoNumber
    """Of the campaign's own event."""
    buyers_rate: Rates | NoNumber
    """Of purchases, whatever the campaign is judged by."""
    revenue_quality: str
    """shown, approximate, or "" where there is no number."""
    revenue: Difference | NoNumber
    revenue_relative: Relative | NoNumber
    revenue_capped: Difference | NoNumber
    """Each customer cut at the cap that the team fixed before; no number without one."""
    revenue_adjusted: CupedStrata | NoNumber
    """For what customers spent before (CUPED)."""
    order_value: RatioLift | NoNumber
    """Net revenue an order, of those who bought."""
    factors: dict[str, float]
    """Target over control for conversion, frequency and order value; their product is revenue's."""


def contrast(
    name: str,
    pairs: Sequence[EpochPair],
    *,
    base: str = HELD_BACK,
    event: str = "converted",
    is_capped: bool = False,
    alpha: float = 0.05,
) -> Contrast:
    """Everything that may be said about target − control, each number within its own domain.

    Args:
        pairs: one an epoch, both sides of two customers or more.
        base: what people call control's customers.
        event: what the campaign is judged by, for the words of what has no number.
        is_capped: the capped sums were cut at a value fixed before.
    """
    control = sum((p.control for p in pairs), Moments())
    target = sum((p.target for p in pairs), Moments())
    samples = [m.revenue for pair in pairs for m in pair]
    quality = revenue_quality(control, samples, base) if pairs else NOT_CLOSED
    reason = quality if isinstance(quality, NoNumber) else NOT_CLOSED
    counts = Contrast(
        name=name,
        n_control=control.n,
        n_target=target.n,
        buyers_control=control.sum_c,
        buyers_target=target.sum_c,
        responders_control=control.sum_e,
        responders_target=target.sum_e,
        rate=rates(pairs, base, alpha, event),
        buyers_rate=rates(of_purchases(pairs), base, alpha),
        revenue_quality="",
        revenue=reason,
        revenue_relative=reason,
        revenue_capped=reason,
        revenue_adjusted=reason,
        order_value=reason,
        factors=factors(pairs),
    )
    if isinstance(quality, NoNumber):
        return counts
    return _with_money(counts, pairs, quality, is_capped=is_capped, alpha=alpha)


def _with_money(
    counts: Contrast, pairs: Sequence[EpochPair], quality: str, *, is_capped: bool, alpha: float
) -> Contrast:
    weights = _weights(pairs)
    control, target = (
        mean_of([m.revenue for m in side], weights) for side in zip(*pairs, strict=True)
    )
    capped_control, capped_target = (
        mean_of([m.capped_revenue for m in side], weights) for side in zip(*pairs, strict=True)
    )
    capped = difference(capped_control, capped_target, alpha) if is_capped else NO_CAP
    return replace(
        counts,
        revenue_quality=quality,
        revenue=difference(control, target, alpha),
        revenue_relative=relative(control, target, alpha),
        revenue_capped=capped,
        revenue_adjusted=cuped_strata(pairs, weights, alpha),
        order_value=order_value(pairs, weights, alpha),
    )


def silenced(numbers: Contrast, reason: NoNumber) -> Contrast:
    """The contrast with its counts alone, where its groups cannot be compared."""
    return replace(
        numbers,
        rate=reason,
        buyers_rate=reason,
        revenue_quality="",
        revenue=reason,
        revenue_relative=reason,
        revenue_capped=reason,
        revenue_adjusted=reason,
        order_value=reason,
        factors={},
    )


def rates(
    pairs: Sequence[EpochPair], base: str = HELD_BACK, alpha: float = 0.05, event: str = "converted"
) -> Rates | NoNumber:
    """The rates of the campaign's own event, and their difference in points and relatively.

    Args:
        pairs: (control, target), one an epoch; epochs are strata, weighted by target's customers.
        base, event: what people call control's customers, and what they are to do.
    Returns:
        shares of customers, 0..1; no number below 25 control responders.
    Source: Newcombe (1998), Statistics in Medicine 17:873, method 10; over epochs Yan, Su (2010),
        Statistics in Biopharmaceutical Research 2:38; relative by Donner, Zou (2012).
    """
    if not pairs:
        return NOT_CLOSED
    responders = sum(p.control.sum_e for p in pairs)
    if responders < CONVERSION_BUYERS:
        return NoNumber(f"only {responders:,} of the {base} {did(event)}, and 25 are needed")
    return Rates(*map(float, rate_numbers(pairs, _weights(pairs), alpha)))


def rate_numbers(
    pairs: Sequence[EpochPair], weights: Sequence[Number], alpha: float = 0.05
) -> tuple[Number, ...]:
    """What `Rates` holds, in its order, of one comparison or of arrays of them.

    Args:
        pairs: (control, target), one an epoch; in the whole somebody of control responded.
        weights: of the epochs, adding up to 1.
    """
    control, target = (
        score_rate([pair[side].responders for pair in pairs], weights, alpha) for side in (0, 1)
    )
    ratio = rate_ratio(control, target)
    assert isinstance(ratio, Interval), "control's rate is above 0"
    return (
        control.value,
        target.value,
        target.value - control.value,
        *rate_difference(control, target),
        target.value / control.value - 1,
        *ratio,
        _p_value(pairs, weights),
    )


def of_purchases(pairs: Sequence[EpochPair]) -> list[EpochPair]:
    """The pairs with purchases as their event."""
    return [EpochPair(*(replace(side, sum_e=side.sum_c) for side in pair)) for pair in pairs]


def score_rates(pairs: Sequence[EpochPair], alpha: float, side: int) -> ScoreRate:
    """The rate of one side of every epoch, weighted by target's customers.

    Args:
        pairs: (control, target), one an epoch.
        side: 0 for control, 1 for target.
    Returns:
        a share of customers, 0..1.
    Source: as `proportions.score_rate`.
    """
    return score_rate([pair[side].responders for pair in pairs], _weights(pairs), alpha)


def factors(pairs: Sequence[EpochPair]) -> dict[str, float]:
    """What relative revenue is the product of: conversion, orders a buyer, revenue an order.

    Args:
        pairs: (control, target), one an epoch; epochs are weighted by target's customers.
    Returns:
        target over control, so that 1 is no change; {} where a side has no buyers or no revenue.
    Source: an identity: +10 % conversion and +15 % order value are 1.10 × 1.15 = 1.265.
    """
    weights = _weights(pairs)
    means = [
        {name: sum(w * getattr(m, name) / m.n for m, w in zip(side, weights, strict=True))
         for name in ("sum_c", "sum_o", "sum_y")}
        for side in zip(*pairs, strict=True)
    ]  # fmt: skip
    if not means or not all(value > 0 for side in means for value in side.values()):
        return {}
    control, target = means
    conversion, orders, revenue = (target[k] / control[k] for k in ("sum_c", "sum_o", "sum_y"))
    return {
        "conversion": conversion,
        "frequency": orders / conversion,
        "order_value": revenue / orders,
    }


def _weights(pairs: Sequence[EpochPair]) -> list[float]:
    whole = sum(pair.target.n for pair in pairs)
    return [pair.target.n / whole for pair in pairs]


def _p_value(pairs: Sequence[EpochPair], weights: Sequence[Number]) -> Number:
    """Of the z test with the null's pooled variance, epochs as strata; 1 where nothing varies."""
    diff: Number = 0.0
    variance: Number = 0.0
    for (control, target), weight in zip(pairs, weights, strict=True):
        pooled = (control.sum_e + target.sum_e) / (control.n + target.n)
        diff = diff + weight * (target.responders.rate - control.responders.rate)
        variance = variance + weight**2 * pooled * (1 - pooled) * (1 / control.n + 1 / target.n)
    varies = np.asarray(variance) > 0
    z = -abs(diff) / np.sqrt(np.where(varies, variance, 1.0))
    return np.where(varies, 2 * ndtr(z), 1.0)[()]
