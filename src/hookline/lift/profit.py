"""What a campaign is worth after its costs: profit, and what an extra order costs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hookline.lift.estimates import Effect, effect
from hookline.lift.increments import epoch_sum
from hookline.lift.no_number import NoNumber
from hookline.lift.proportions import Interval
from hookline.lift.rows import Row, total


@dataclass(frozen=True)
class Costs:
    """What a team has fixed about money; amounts are minor units of the report's currency."""

    margin: float
    """Share of revenue that is left before messages and offers are paid, above 0."""
    per_message: Mapping[str, float]
    """By channel."""


@dataclass(frozen=True)
class PerOrder:
    """All costs over the extra orders; inf where there may be no extra order at all."""

    value: float
    lo: float
    hi: float


@dataclass(frozen=True)
class Profit:
    """Incremental revenue × margin − messages − offers, in minor units; costs have no error."""

    margin: float
    messages: int
    """Sent to those whose windows are closed, inside the windows."""
    messages_cost: float
    offers_cost: float
    """Amounts of `redeemed` outcomes: for purchases whose amounts are before the discount."""
    profit: Effect
    return_on_cost: Effect | NoNumber
    """Profit over costs: 2 is two earned for one spent."""
    cost_per_order: PerOrder | NoNumber


def profit_of(
    known: Sequence[Row],
    sent: Sequence[str],
    revenue: Effect | NoNumber,
    costs: Costs | None,
    messages: Mapping[str, int],
) -> Profit | NoNumber:
    """The profit of one campaign over closed windows.

    Args:
        known: rows of closed windows.
        sent: names of the groups that were messaged.
        revenue: the campaign's incremental revenue.
        costs: None where the team has set no margin.
        messages: sent inside the closed windows, by channel.
    Returns:
        no number where revenue has none, or a cost is not known.
    Source: revenue's interval times the margin, less costs, which have no error; the interval of
        costs over extra orders is that of the orders, turned over.
    """
    if isinstance(revenue, NoNumber):
        return revenue
    if costs is None:
        return NoNumber("hookline.yaml has no margin")
    unknown = sorted(channel for channel in messages if channel not in costs.per_message)
    if unknown:
        return NoNumber(f"hookline.yaml has no cost of {' and '.join(unknown)} messages")
    message_cost = sum(n * costs.per_message[channel] for channel, n in messages.items())
    offers = float(total(r for r in known if r.group in sent).sum_r)
    gain = effect(revenue.value * costs.margin, revenue.error * costs.margin**2)
    spent = message_cost + offers
    profit = effect(gain.value - spent, gain.error)
    return Profit(
        margin=costs.margin,
        messages=sum(messages.values()),
        messages_cost=message_cost,
        offers_cost=offers,
        profit=profit,
        return_on_cost=effect(profit.value / spent, profit.error / spent**2)
        if spent > 0
        else NoNumber("it cost nothing"),
        cost_per_order=_cost_per_order(spent, epoch_sum(known, sent, "orders")),
    )


def money_intervals(revenue: Effect | NoNumber, profit: Profit | NoNumber) -> list[Interval]:
    """The 95 % intervals that a report shows, which no verdict may contradict.

    Args:
        revenue, profit: in minor units; what has no number has no interval.
    """
    with_number = [] if isinstance(revenue, NoNumber) else [revenue]
    with_number += [] if isinstance(profit, NoNumber) else [profit.profit]
    return [Interval(each.lo, each.hi) for each in with_number]


def _cost_per_order(spent: float, orders: Effect | NoNumber) -> PerOrder | NoNumber:
    """Costs over extra orders, both ends by turning the orders' interval over."""
    if isinstance(orders, NoNumber):
        return orders
    if orders.value <= 0:
        return NoNumber("it brought no extra orders")
    most = spent / orders.lo if orders.lo > 0 else float("inf")
    return PerOrder(spent / orders.value, spent / orders.hi, most)
