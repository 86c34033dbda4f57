from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from tests.lift.splitting import split_by_segment

from hookline.lift.checks import MIRRORED, FailedCheck, failed_checks, names_of
from hookline.lift.moments import Moments
from hookline.lift.rows import Row

SHARES = {"control": 0.2, "usual": 0.0, "random": 0.1, "bandit": 0.7}


def row(group: str, n: int, segment: str, day: int = 1, x: int = 100) -> Row:
    # half of them spent 2x before
    before = Moments(n=n, sum_x=n * x, sum_xx=n * 2 * x * x)
    return Row("c", 2026, "policy", group, segment, 14, date(2026, 3, day), before)


def test_right_sizes_and_like_customers_warn_of_nothing() -> None:
    rows = [row(g, int(1000 * s), seg) for seg in ("new", "lost") for g, s in SHARES.items()]
    assert failed_checks(rows, SHARES, has_interval=True) == ()


def test_a_segment_whose_control_went_missing_is_named() -> None:
    rows = [row(g, int(1000 * s), "new") for g, s in SHARES.items()]
    rows += [row("control", 100, "lost", 2), row("random", 100, "lost", 2),
             row("bandit", 700, "lost", 2)]  # fmt: skip
    split = split_by_segment(rows, date(2026, 6, 1))["c"]
    assert {w.check for w in failed_checks(rows, SHARES, has_interval=True, split=split)} == {
        "sizes in lost",
        "sizes on 2026-03-02",
    }


def test_customers_who_spent_more_before_are_named() -> None:
    rows = [row("control", 2000, "new", x=100), row("random", 1000, "new", x=130),
            row("bandit", 7000, "new", x=130)]  # fmt: skip
    assert [w.check for w in failed_checks(rows, SHARES, has_interval=True)] == ["spent before"]


def test_too_few_customers_are_not_tested() -> None:
    assert (
        failed_checks(
            [row("control", 9, "new"), row("bandit", 1, "new")], SHARES, has_interval=True
        )
        == ()
    )


def test_what_was_spent_before_is_compared_only_where_an_interval_could_be_shown() -> None:
    rows = [row("control", 2000, "new", x=100), row("random", 1000, "new", x=130),
            row("bandit", 7000, "new", x=130)]  # fmt: skip
    assert failed_checks(rows, SHARES, has_interval=False) == ()


def test_a_stratum_with_ten_expected_in_its_smallest_group_is_tested_and_one_of_fewer_not() -> None:
    def lopsided(n: int) -> list[Row]:  # the smallest share is 10 %
        return [row("control", n - 2, "new"), row("random", 1, "new"), row("bandit", 1, "new")]

    assert failed_checks(lopsided(100), SHARES, has_interval=False)
    assert failed_checks(lopsided(99), SHARES, has_interval=False) == ()


def bought(day: int, held: int, sent: int, *, n_held: int = 200, n_sent: int = 800,
           amount: int = 100) -> list[Row]:  # fmt: skip
    """Two groups' first slots of a day, and how many of them bought once."""
    return [
        Row("c", 2026, "policy", group, "", 14, date(2026, 3, day),
            Moments(n=n, sum_c=k, sum_o=k, sum_y=k * amount, sum_yy=k * amount**2))
        for group, n, k in (("control", n_held, held), ("bandit", n_sent, sent))
    ]  # fmt: skip


def mirrored(*days: list[Row]) -> bool:
    rows = [row for day in days for row in day]
    return any(w.check == MIRRORED for w in failed_checks(rows, {}, has_interval=False))


def test_purchases_that_are_copies_in_both_groups_are_named() -> None:
    assert mirrored(*(bought(day, 12, 12) for day in range(1, 8)))
    assert not mirrored(*(bought(day, 12, 48) for day in range(1, 8)))


@pytest.mark.parametrize(("days", "is_named"), [(11, False), (12, True)])
def test_few_purchases_agree_by_chance(days: int, is_named: bool) -> None:
    # a coin shows three heads of six 5 times in 16: that often, eleven of eleven are still chance
    assert mirrored(*(bought(day, 3, 3) for day in range(1, days + 1))) is is_named


def test_as_many_orders_for_other_sums_are_no_copies() -> None:
    days = [bought(day, 12, 12) for day in range(1, 8)]
    dearer = [[held, replace(sent, moments=replace(sent.moments, sum_y=sent.moments.sum_y + 1))]
              for held, sent in days]  # fmt: skip
    assert not mirrored(*dearer)


def test_two_groups_of_one_size_agree_only_over_many_days() -> None:
    assert not mirrored(*(bought(day, 9, 9, n_held=500, n_sent=500) for day in range(1, 4)))
    assert mirrored(*(bought(day, 9, 9, n_held=500, n_sent=500) for day in range(1, 15)))


@pytest.mark.parametrize(("held_rate", "sent_rate"), [(0.05, 0.05), (0.05, 0.0125), (0.02, 0.01)])
def test_healthy_campaigns_have_no_copies_whatever_messages_do(
    held_rate: float, sent_rate: float
) -> None:
    rng = np.random.default_rng(7)
    named = 0
    for _ in range(400):
        held, sent = rng.binomial(200, held_rate, 20), rng.binomial(800, sent_rate, 20)
        named += mirrored(*(bought(d + 1, int(held[d]), int(sent[d])) for d in range(20)))
    assert named <= 2  # level 0.005 of 400


@pytest.mark.parametrize(("n_days", "said"), [
    (3, ["sizes in new", "sizes on 2026-06-01", "sizes on 2026-06-02", "sizes on 2026-06-03"]),
    (4, ["sizes in new", "sizes on 4 days, from 2026-06-01 to 2026-06-04"]),
])  # fmt: skip
def test_many_days_of_wrong_sizes_are_one_line(n_days: int, said: list[str]) -> None:
    days = [FailedCheck(f"sizes on 2026-06-0{day}", 0.001) for day in range(1, n_days + 1)]
    assert names_of([FailedCheck("sizes in new", 0.001), *days]) == said
