"""One group against another: rates, revenue where it may be shown, and what it is made of."""

from dataclasses import dataclass

from hookline.lift.adjust import cuped
from hookline.lift.estimates import Effect, effect
from hookline.lift.means import Difference, Relative, fieller, welch
from hookline.lift.moments import Moments
from hookline.lift.proportions import Interval, Test, newcombe, z_pooled
from hookline.lift.verdicts import CONVERSION_BUYERS, revenue_quality


@dataclass(frozen=True)
class Contrast:
    """Target against control over closed windows; money in minor units a customer."""

    name: str
    n_control: int
    n_target: int
    buyers_control: int
    buyers_target: int
    rate: Test | None
    """None below 25 control buyers."""
    rate_interval: Interval | None
    revenue_quality: str
    """shown, approximate, or "": too few control buyers for their skew."""
    revenue: Difference | None
    revenue_relative: Relative | None
    revenue_capped: Difference | None
    revenue_adjusted: Difference | None
    """CUPED; None when nobody bought before."""
    factors: dict[str, float]
    """Target over control for conversion, frequency and order value; their product is revenue's."""


def contrast(name: str, control: Moments, target: Moments, alpha: float = 0.05) -> Contrast:
    """Everything that may be said about target − control."""
    counted = min(control.n, target.n) >= 2 and control.sum_c >= CONVERSION_BUYERS
    quality = revenue_quality(control, control.revenue, target.revenue) if counted else ""
    varied = quality and (control.sum_xx + target.sum_xx) > 0
    return Contrast(
        name=name,
        n_control=control.n,
        n_target=target.n,
        buyers_control=control.sum_c,
        buyers_target=target.sum_c,
        rate=z_pooled(control, target) if counted else None,
        rate_interval=newcombe(control, target, alpha) if counted else None,
        revenue_quality=quality,
        revenue=welch(control.revenue, target.revenue, alpha) if quality else None,
        revenue_relative=fieller(control.revenue, target.revenue, alpha) if quality else None,
        revenue_capped=(
            welch(control.capped_revenue, target.capped_revenue, alpha) if quality else None
        ),
        revenue_adjusted=cuped(control, target, alpha)[1] if varied else None,
        factors=factors(control, target),
    )


def factors(control: Moments, target: Moments) -> dict[str, float]:
    """Relative revenue = conversion × orders a buyer × revenue an order; {} if undefined."""
    if not all((control.n, target.n, control.sum_c, target.sum_c, control.sum_y)):
        return {}
    return {
        "conversion": (target.sum_c / target.n) / (control.sum_c / control.n),
        "frequency": (target.sum_o / target.sum_c) / (control.sum_o / control.sum_c),
        "order_value": (target.sum_y / target.sum_o) / (control.sum_y / control.sum_o),
    }


def incremental(control: Moments, groups: list[Moments], alpha: float = 0.05) -> Effect | None:
    """Σ n_g·τ_g in minor units: what the sent groups brought beyond the held-back mean.

    All τ_g share control's mean, so its error counts with the square of all their customers.
    """
    sent = [g for g in groups if g.n >= 2]
    if control.n < 2 or not sent:
        return None
    held = control.revenue
    value = sum(g.n * (g.revenue.mean - held.mean) for g in sent)
    error = sum(g.n**2 * g.revenue.error for g in sent) + sum(g.n for g in sent) ** 2 * held.error
    return effect(value, error, alpha)


def profit(revenue: Effect, margin: float, messages: float, offers: float) -> Effect:
    """Incremental revenue × margin − messages − offers, costs known without error."""
    gain = effect(revenue.value * margin, revenue.error * margin**2)
    cost = messages + offers
    return Effect(gain.value - cost, gain.error, gain.lo - cost, gain.hi - cost)
