"""Profit: incremental revenue times margin, less messages and offers."""

from datetime import date

import pytest

from hookline.lift.estimates import Effect, effect
from hookline.lift.moments import Moments
from hookline.lift.no_number import NoNumber
from hookline.lift.profit import Costs, PerOrder, Profit, money_intervals, profit_of
from hookline.lift.proportions import Interval
from hookline.lift.rows import Row

DAY = date(2026, 3, 1)
COSTS = Costs(0.4, {"sms": 0.5, "email": 0.1})
SENT = ("usual", "random", "bandit")
REVENUE = effect(100_000, 10_000**2)


def row(group: str, n: int, orders: int, redeemed: int = 0) -> Row:
    moments = Moments(n=n, sum_o=orders, sum_oo=orders, sum_r=redeemed)
    return Row("c", 2026, "policy", group, "", 14, DAY, moments)


KNOWN = [row("control", 1_000, 100, redeemed=999), row("bandit", 9_000, 1_350, redeemed=2_500)]


def priced(messages: dict[str, int], known: list[Row] = KNOWN) -> Profit:
    got = profit_of(known, SENT, REVENUE, COSTS, messages)
    assert isinstance(got, Profit)
    return got


def test_profit_is_revenue_times_margin_less_messages_and_offers() -> None:
    got = priced({"sms": 8_000, "email": 5_000})
    assert (got.messages, got.messages_cost, got.offers_cost) == (13_000, 4_500.0, 2_500.0)
    assert got.profit.value == pytest.approx(100_000 * 0.4 - 4_500 - 2_500)
    assert got.profit.error == pytest.approx(10_000**2 * 0.16)
    assert isinstance(got.return_on_cost, Effect)
    assert got.return_on_cost.value == pytest.approx(33_000 / 7_000)


def test_an_extra_order_costs_all_costs_over_the_extra_orders() -> None:
    got = priced({"sms": 8_000, "email": 5_000}).cost_per_order
    assert isinstance(got, PerOrder)
    extra = 9_000 * (0.15 - 0.10)
    assert got.value == pytest.approx(7_000 / extra)
    assert got.lo < got.value < got.hi < float("inf")


def test_where_there_may_be_no_extra_order_its_cost_has_no_limit() -> None:
    few = [row("control", 100, 10), row("bandit", 900, 99)]
    got = priced({"sms": 900}, few).cost_per_order
    assert isinstance(got, PerOrder)
    assert got.hi == float("inf")
    none = priced({"sms": 900}, [row("control", 100, 10), row("bandit", 900, 90)]).cost_per_order
    assert none == NoNumber("it brought no extra orders")


def test_what_cost_nothing_has_no_return_on_cost() -> None:
    free = [row("control", 1_000, 100), row("bandit", 9_000, 1_350)]
    assert priced({}, free).return_on_cost == NoNumber("it cost nothing")


@pytest.mark.parametrize(
    ("revenue", "costs", "because"),
    [(NoNumber("x"), COSTS, "x"), (REVENUE, None, "hookline.yaml has no margin"),
     (REVENUE, Costs(0.4, {"email": 0.1}), "hookline.yaml has no cost of push and sms messages")],
)  # fmt: skip
def test_without_revenue_margin_or_a_price_there_is_no_profit(
    revenue: Effect | NoNumber, costs: Costs | None, because: str
) -> None:
    got = profit_of(KNOWN, SENT, revenue, costs, {"sms": 5, "push": 1, "email": 2})
    assert got == NoNumber(because)


def test_the_money_that_is_shown_is_what_a_verdict_may_not_contradict() -> None:
    profit = priced({"sms": 8_000})
    shown = money_intervals(REVENUE, profit)
    assert shown == [Interval(*REVENUE[2:]), Interval(*profit.profit[2:])]
    assert money_intervals(NoNumber("x"), NoNumber("x")) == []
