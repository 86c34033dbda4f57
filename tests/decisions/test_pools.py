"""Copy with learnings against wildcards: only where chance chose, and only within a cell."""

import numpy as np
import pytest

from hookline.decisions.first_slots import Chances, FirstSlots, Slots
from hookline.decisions.pools import Pool, brief_pools

ARMS = ("c:sms:en:v1:1", "c:sms:en:v2:2", "c:sms:hi:v3:3", "d:sms:en:v1:4", "d:sms:en:v2:5")
SIDES: tuple[Pool, ...] = ("with", "without", "with", "with", "without")
POOLS = dict(zip(ARMS, SIDES, strict=True))
BRIEFS = {"c": "winback", "d": "lunch"}


def log(*rows: tuple[int, int, int, bool]) -> FirstSlots:
    """(arm, customers, buyers, is random) each."""
    arm = np.concatenate([np.full(n, a) for a, n, _, _ in rows])
    y = np.concatenate([(np.arange(n) < won).astype(float) for _, n, won, _ in rows])
    is_random = np.concatenate([np.full(n, shuffled) for _, n, _, shuffled in rows])
    whole, part = np.zeros(len(arm), dtype=np.int64), np.ones(len(arm))
    slots = Slots(
        customer=np.arange(len(arm)), day=whole, group=whole, arm=arm, y=y, channel_p=part,
        k=part, is_random=is_random, bandit=part, random=part,
    )  # fmt: skip
    return FirstSlots(slots, Chances(whole, whole, part), ARMS, ("sms",) * len(ARMS))


def test_a_brief_s_difference_is_that_of_shuffled_customers_within_the_cell() -> None:
    # hi has no wildcard, and smart customers were not left to chance
    (found,) = brief_pools(
        log((0, 200, 30, True), (1, 100, 10, True), (2, 50, 50, True), (1, 90, 90, False)),
        POOLS, BRIEFS,
    )  # fmt: skip
    assert (found.brief, found.n_with, found.n_without) == ("winback", 200, 100)
    assert found.difference.value == pytest.approx(0.15 - 0.10)
    a, b = 31 / 202, 11 / 102
    assert found.difference.error == pytest.approx(a * (1 - a) / 200 + b * (1 - b) / 100)


@pytest.mark.parametrize(("customers", "n_briefs"), [(1, 0), (2, 1)])
def test_a_pool_of_one_customer_is_none(customers: int, n_briefs: int) -> None:
    found = brief_pools(log((3, 90, 9, True), (4, customers, 1, True)), POOLS, BRIEFS)
    assert len(found) == n_briefs


def test_a_brief_without_buyers_in_a_pool_is_not_certain() -> None:
    (found,) = brief_pools(log((3, 90, 9, True), (4, 40, 0, True)), POOLS, BRIEFS)
    assert found.difference.error > 0.09 * 0.9 / 90
