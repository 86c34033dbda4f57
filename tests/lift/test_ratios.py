"""What an order is worth: a ratio of sums whose error is that of customers."""

import numpy as np
import pytest

from hookline.lift.means import Relative, revenue_per_order
from hookline.lift.moments import Moments
from hookline.lift.no_number import NoNumber
from hookline.lift.ratios import NO_ORDERS, order_value


def group(seed: int, n: int, amount: float) -> Moments:
    """Customers with 0, 1 or 2 orders of amounts around one."""
    rng = np.random.default_rng(seed)
    orders = rng.choice([0, 1, 2], n, p=[0.8, 0.15, 0.05])
    y = np.round(orders * rng.lognormal(np.log(amount), 0.5, n)).astype(int)
    return Moments(n=n, sum_o=int(orders.sum()), sum_oo=int((orders**2).sum()),
                   sum_y=int(y.sum()), sum_yy=int((y**2).sum()),
                   sum_oy=int((orders * y).sum()))  # fmt: skip


HELD, SENT = group(1, 4_000, 1_000), group(2, 9_000, 1_200)


def test_one_stratum_is_the_plain_delta_method() -> None:
    found = order_value([(HELD, SENT)], [1.0])
    assert not isinstance(found, NoNumber)
    assert found.difference == revenue_per_order(HELD, SENT)
    assert found.control == pytest.approx(HELD.sum_y / HELD.sum_o)
    assert found.target == pytest.approx(SENT.sum_y / SENT.sum_o)


def test_the_relative_range_leaves_nothing_out_exactly_where_the_difference_does() -> None:
    for amount in range(900, 1_200, 20):
        found = order_value([(HELD, group(3, 2_000, amount))], [1.0])
        assert not isinstance(found, NoNumber)
        assert isinstance(found.relative, Relative)
        assert (found.difference.lo > 0, found.difference.hi < 0) == (
            found.relative.lo > 0, found.relative.hi < 0
        )  # fmt: skip


def test_strata_are_weighed_and_never_pooled() -> None:
    dear = group(5, 500, 9_000), group(6, 500, 9_000)
    found = order_value([(HELD, SENT), dear], [0.75, 0.25])
    assert not isinstance(found, NoNumber)
    parts = [order_value([pair], [1.0]) for pair in ((HELD, SENT), dear)]
    diffs = [part.difference.diff for part in parts if not isinstance(part, NoNumber)]
    assert found.difference.diff == pytest.approx(0.75 * diffs[0] + 0.25 * diffs[1])


@pytest.mark.parametrize(("orders", "is_shown"), [(0, False), (1, True)])
def test_a_group_without_orders_has_nothing_to_divide_by(orders: int, is_shown: bool) -> None:
    few = Moments(n=50, sum_o=orders, sum_oo=orders, sum_y=900 * orders, sum_yy=900**2 * orders,
                  sum_oy=900 * orders)  # fmt: skip
    found = order_value([(few, SENT)], [1.0])
    assert (found == NO_ORDERS) is not is_shown


def test_baskets_that_are_all_alike_have_no_range() -> None:
    alike = Moments(n=50, sum_o=9, sum_oo=9, sum_y=900, sum_yy=90_000, sum_oy=900)
    assert isinstance(order_value([(alike, alike)], [1.0]), NoNumber)


def test_customers_and_not_orders_are_the_unit_of_error() -> None:
    # simulated: the range of no difference holds in 95 of 100, though orders hang together
    rng = np.random.default_rng(11)
    missed = 0
    for seed in rng.integers(0, 2**31, 400):
        found = order_value([(group(seed, 2_000, 1_000), group(seed + 1, 2_000, 1_000))], [1.0])
        assert not isinstance(found, NoNumber)
        missed += not found.difference.lo <= 0 <= found.difference.hi
    assert 8 <= missed <= 34  # 20 expected
