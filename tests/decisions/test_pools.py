"""Copy with learnings against wildcards: only where chance chose, among those with equal choice."""

from collections.abc import Sequence

import numpy as np
import pytest

from hookline.decisions.first_slots import Chances, FirstSlots, SlotArrays
from hookline.decisions.pools import Pool, brief_pools

ARMS = ("c:sms:en:v1:1", "c:sms:en:v2:2", "c:sms:hi:v3:3", "d:sms:en:v1:4", "d:sms:en:v2:5",
        "c:sms:en:v4:6")  # fmt: skip
SIDES: tuple[Pool, ...] = ("with", "without", "with", "with", "without", "with")
POOLS = dict(zip(ARMS, SIDES, strict=True))
BRIEFS = {"c": "winback", "d": "lunch"}
ELIGIBLE = ((0, 1), (2,), (3, 4), (0, 1, 5), (0, 1), (1, 2))
"""Arms of each group: v4 fills a field that few customers have; the fifth differs by its day, and
the last may get either language."""
USUAL_GROUP = (0, 0, 1, 2, 2, 3)


def first_slots(
    arm: Sequence[int], y: Sequence[float], is_random: Sequence[bool], group: Sequence[int],
    customer: Sequence[int] | None = None,
) -> FirstSlots:  # fmt: skip
    n = len(arm)
    part, whole = np.ones(n), np.zeros(n, dtype=np.int64)
    slots = SlotArrays(
        customer=np.arange(n) if customer is None else np.asarray(customer, dtype=np.int64),
        day=whole, group=np.asarray(group), arm=np.asarray(arm), y=np.asarray(y, dtype=np.float64),
        channel_p=part, k=part, is_random=np.asarray(is_random), bandit=part, random=part,
        n=part,
    )  # fmt: skip
    rows = np.array([(g, a) for g, arms in enumerate(ELIGIBLE) for a in arms], dtype=np.int64)
    chances = Chances(rows[:, 0], rows[:, 1], np.full(len(rows), 0.1))
    return FirstSlots(slots, chances, ARMS, ("sms",) * len(ARMS))


def log(*rows: tuple[int, int, int, bool], groups: Sequence[int] = ()) -> FirstSlots:
    """(arm, customers, buyers, is random) each, and the group where it is not the arm's usual."""
    in_group = groups or [USUAL_GROUP[arm] for arm, _, _, _ in rows]
    return first_slots(
        np.repeat([arm for arm, _, _, _ in rows], [n for _, n, _, _ in rows]).tolist(),
        [float(i < won) for _, n, won, _ in rows for i in range(n)],
        [shuffled for _, n, _, shuffled in rows for _ in range(n)],
        [group for group, (_, n, _, _) in zip(in_group, rows, strict=True) for _ in range(n)],
    )


def test_a_brief_s_difference_is_that_of_shuffled_customers_within_the_cell() -> None:
    # hi has no wildcard, and smart customers were not left to chance
    (found,) = brief_pools(
        log((0, 200, 30, True), (1, 100, 10, True), (2, 50, 50, True), (1, 90, 90, False)),
        POOLS, BRIEFS,
    )  # fmt: skip
    assert (found.brief, found.n_with, found.n_without) == ("winback", 200, 100)
    assert found.difference.value == pytest.approx(0.15 - 0.10)
    a, b = 31 / 202, 11 / 102
    assert found.difference.error == pytest.approx(a * (1 - a) / 199 + b * (1 - b) / 99)


def test_copy_in_one_language_is_not_compared_with_copy_in_another() -> None:
    rows = log((2, 50, 50, True), (1, 50, 5, True), groups=[5, 5])
    assert brief_pools(rows, POOLS, BRIEFS) == ()


@pytest.mark.parametrize(("customers", "n_briefs"), [(1, 0), (2, 1)])
def test_a_pool_of_one_customer_is_none(customers: int, n_briefs: int) -> None:
    found = brief_pools(log((3, 90, 9, True), (4, customers, 1, True)), POOLS, BRIEFS)
    assert len(found) == n_briefs


def test_a_brief_without_buyers_in_a_pool_is_not_certain() -> None:
    (found,) = brief_pools(log((3, 90, 9, True), (4, 40, 0, True)), POOLS, BRIEFS)
    assert found.difference.error > 0.09 * 0.9 / 90


def test_customers_who_could_get_other_arms_are_not_compared() -> None:
    # with a filled field 20 % buy, else 2 %, whatever the copy: over all it looks like +3 points
    (found,) = brief_pools(
        log((0, 100, 20, True), (5, 100, 20, True), (1, 100, 20, True),
            (0, 100, 2, True), (1, 100, 2, True), groups=[3, 3, 3, 0, 0]),
        POOLS, BRIEFS,
    )  # fmt: skip
    assert (found.n_with, found.n_without) == (300, 200)
    assert found.difference.value == pytest.approx(0)
    assert found.rate_with == pytest.approx(found.rate_without) == pytest.approx(0.6 * 0.2 + 0.008)


def test_days_on_which_the_same_arms_could_be_sent_are_one_stratum() -> None:
    (found,) = brief_pools(
        log((0, 1, 0, True), (1, 1, 0, True), (0, 1, 1, True), (1, 1, 0, True),
            groups=[0, 0, 4, 4]),
        POOLS, BRIEFS,
    )  # fmt: skip
    assert (found.n_with, found.n_without) == (2, 2)
    assert found.difference.value == 0.5


def test_two_messages_of_one_customer_are_not_two_customers() -> None:
    arm, y, group = [0] * 8 + [1] * 8, ([1.0] * 2 + [0.0] * 6) * 2, [0] * 16
    shuffled = [True] * 16
    (each,) = brief_pools(first_slots(arm, y, shuffled, group), POOLS, BRIEFS)
    twice = np.repeat(np.arange(8), 2).tolist()
    (paired,) = brief_pools(first_slots(arm, y, shuffled, group, twice), POOLS, BRIEFS)
    assert paired.difference.value == each.difference.value
    # residuals 3/4 and -1/4 over 8, alike within each pair: 2 × their squares more
    shared = 2 * (2 * 0.75**2 + 6 * 0.25**2) / 8**2
    assert paired.difference.error == pytest.approx(each.difference.error + shared)


@pytest.mark.parametrize("gain", [0.0, 0.04])
def test_over_many_logs_the_gain_is_found_and_its_interval_holds_it(gain: float) -> None:
    random = np.random.default_rng(7)
    found = []
    for _ in range(400):
        is_filled = random.random(1000) < 0.5
        arm = np.where(is_filled, random.choice([0, 1, 5], 1000), random.choice([0, 1], 1000))
        rate = np.where(is_filled, 0.2, 0.02) + gain * (arm != 1)
        y = random.random(1000) < rate
        group = np.where(is_filled, 3, random.choice([0, 4], 1000))
        log_ = first_slots(arm.tolist(), y.tolist(), [True] * 1000, group.tolist())
        found += [each.difference for each in brief_pools(log_, POOLS, BRIEFS)]
    values = np.array([each.value for each in found])
    assert abs(values.mean() - gain) < 3 * values.std() / np.sqrt(len(values))
    assert 0.92 < np.mean([each.lo < gain < each.hi for each in found]) < 0.98
