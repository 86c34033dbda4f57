"""How many customers a question needs, before a message is sent; `math` and the normal only."""

import math
from dataclasses import dataclass
from statistics import NormalDist

ROUNDING = 1e-6
"""What a product of shares may lack of a whole customer."""

FEWEST_RESPONDERS = 25
"""Held-back customers who come through, below which a report compares no rate."""


@dataclass(frozen=True)
class Power:
    """Customers needed; fractions are kept, so that callers round once."""

    n_control: float
    n_total: float


def for_rates(
    base: float, mde_abs: float, target_share: float, power: float = 0.8, alpha: float = 0.05
) -> Power:
    """Customers that show a change of `mde_abs` in a rate of `base`, variances unpooled.

    The wrong tail is left out: the chance of a significant result in the wrong direction is
    no reason to send.

    Args:
        base: share of customers who succeed without a message, 0 < base < 1.
        mde_abs: change to be seen, not 0; base + mde_abs lies in 0..1.
        target_share: share of customers who are messaged, 0 < share < 1.
        power: chance to see the change if it is real.
        alpha: two-sided chance of a false alarm.
    Returns:
        customers held back, and of both groups.
    Source: Fleiss, Levin, Paik (2003), §4.2.
    """
    after = base + mde_abs
    return _power(base * (1 - base), after * (1 - after), mde_abs, target_share, power, alpha)


def for_means(
    mean: float,
    sd: float,
    rel_mde: float,
    target_share: float,
    power: float = 0.8,
    alpha: float = 0.05,
) -> Power:
    """Customers that show a relative rise of `rel_mde` over `mean`, the same sd on both sides.

    Args:
        mean, sd: of the amount a customer without a message, zeros included; in one unit, not 0.
        rel_mde: change to be seen over the mean, not 0.
        target_share, power, alpha: as in `for_rates`.
    Returns:
        as `for_rates`.
    Source: Fleiss, Levin, Paik (2003), §4.2, with the variance of an amount.
    """
    return _power(sd**2, sd**2, mean * rel_mde, target_share, power, alpha)


def smallest_rise(
    base: float, n_total: float, target_share: float, power: float = 0.8, alpha: float = 0.05
) -> float:
    """The smallest absolute rise over `base` that `n_total` customers show; inf when none can.

    Args:
        base, target_share, power, alpha: as in `for_rates`.
        n_total: customers in both groups, above 0.
    Returns:
        a share of customers, as `base` is.
    Source: `for_rates` solved for its effect: d² = h·(base(1 − base) + after(1 − after)/r), a
        quadratic.
    """
    n_control, odds = n_total * (1 - target_share), target_share / (1 - target_share)
    h = _z(power, alpha) ** 2 / n_control
    a = 1 + h / odds
    b = -h * (1 - 2 * base) / odds
    c = -h * base * (1 - base) * (1 + 1 / odds)
    rise = (-b + math.sqrt(b * b - 4 * a * c)) / (2 * a)
    return rise if base + rise <= 1 else math.inf


def smallest_shown(base: float, n_total: float, target_share: float, power: float = 0.8) -> float:
    """The smallest rise that the report of so many customers shows; inf when it shows none.

    Args:
        base, n_total, target_share, power: as in `smallest_rise`.
    Returns:
        as `smallest_rise`, but inf where fewer than `FEWEST_RESPONDERS` of those held back are
        expected to come through, for then no rate is compared.
    """
    expected = n_total * (1 - target_share) * base
    if expected < FEWEST_RESPONDERS - ROUNDING:
        return math.inf
    return smallest_rise(base, n_total, target_share, power)


def customers_to_show(base: float, rise: float, target_share: float, power: float = 0.8) -> float:
    """How many it takes until the report shows a rise: `smallest_shown` the other way round.

    Args:
        base, target_share, power: as in `for_rates`.
        rise: absolute, above 0.
    Returns:
        customers in both groups, in fractions.
    """
    fewest = FEWEST_RESPONDERS / (base * (1 - target_share))
    return max(for_rates(base, rise, target_share, power).n_total, fewest)


def smallest_mean_rise(
    sd: float, n_total: float, target_share: float, power: float = 0.8, alpha: float = 0.05
) -> float:
    """The smallest rise of a mean that `n_total` customers show, in sd's unit.

    Args:
        sd, target_share, power, alpha: as in `for_means`.
        n_total: customers in both groups, above 0.
    Source: `for_means` solved for its effect.
    """
    n_control, n_target = n_total * (1 - target_share), n_total * target_share
    return _z(power, alpha) * sd * math.sqrt(1 / n_control + 1 / n_target)


@dataclass(frozen=True)
class Question:
    """A comparison that somebody thinks of making, before a message is sent."""

    base: float
    """Share of customers who buy in the window without a message, 0 < base < 1."""
    customers: float | None = None
    """Customers in both groups; None asks how many it takes."""
    lift: float | None = None
    """Relative rise to be seen, above 0; None asks for the smallest that would show."""
    per_day: float | None = None
    """Customers who come in a day, above 0; None answers no days."""
    basket: float | None = None
    """What a buyer spends in the window, in any unit; None answers no money."""
    window_days: int = 14
    lag_days: int = 2
    power: float = 0.8
    """Chance to see the lift if it is real."""


@dataclass(frozen=True)
class PlannedTest:
    """One way to make the comparison, and what it can show."""

    control: float
    """Share held back."""
    customers: float
    held_back: float
    rise: float
    """Absolute, over the base rate; inf where no rise would show."""
    lift: float
    """Relative, over the base rate."""
    days: int | None
    """From the first message to the verdict."""
    forgone: float | None
    """What the held-back would have brought if the lift is real, in the basket's unit."""


def trial(question: Question, control: float) -> PlannedTest | None:
    """The comparison with a share `control` held back; None where the lift leads beyond everybody.

    Exactly one of the question's customers and lift is given.

    Args:
        control: 0 < control < 1.
    """
    target = 1 - control
    if question.lift is None:
        assert question.customers is not None, "customers or a lift"
        customers = question.customers
        rise = smallest_shown(question.base, customers, target, question.power)
    else:
        rise = question.base * question.lift
        if question.base + rise > 1:
            return None
        customers = customers_to_show(question.base, rise, target, question.power)
    lift, days, forgone = rise / question.base, None, None
    if question.per_day:
        days = days_needed(customers, question.per_day, question.window_days, question.lag_days)
    if question.basket is not None and math.isfinite(lift):
        forgone = revenue_held_back(customers, target, question.base * question.basket, lift)
    return PlannedTest(control, customers, customers * control, rise, lift, days, forgone)


def days_needed(n_total: float, customers_per_day: float, window: int, lag: int = 2) -> int:
    """Days from launch to an answer: to fill the groups, then for the last window to close.

    Args:
        n_total: customers in both groups.
        customers_per_day: who come in, above 0.
        window, lag: days in which a purchase counts, and days that it may come in late.
    Returns:
        whole days, rounded up.
    """
    assert customers_per_day > 0
    return math.ceil(n_total / customers_per_day) + window + lag


def revenue_held_back(n_total: float, target_share: float, mean: float, rel_lift: float) -> float:
    """What not sending to control costs if the lift is real.

    Args:
        n_total: customers in both groups.
        target_share: share of customers who are messaged, 0..1.
        mean: revenue of a customer without a message.
        rel_lift: relative rise that sending would bring.
    Returns:
        in mean's unit.
    """
    return n_total * (1 - target_share) * mean * rel_lift


def _power(  # one line of algebra with the two designs' variances
    v_control: float, v_target: float, effect: float, share: float, power: float, alpha: float
) -> Power:
    odds = share / (1 - share)
    n_control = _z(power, alpha) ** 2 * (v_control + v_target / odds) / effect**2
    return Power(n_control, n_control / (1 - share))


def _z(power: float, alpha: float) -> float:
    normal = NormalDist()
    return normal.inv_cdf(1 - alpha / 2) + normal.inv_cdf(power)
