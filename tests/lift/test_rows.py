from datetime import date, timedelta

import numpy as np
import pytest

from hookline.lift.aggregation import TO_DATE
from hookline.lift.moments import Moments
from hookline.lift.rows import Row, closed, daily, pairs, size_evidence, total

DAY = date(2026, 3, 1)
SHARES = {"control": 0.2, "usual": 0.0, "random": 0.1, "bandit": 0.7}


def row(group: str, n: int, *, day: date = DAY, epoch: int = 2026, window: int = 14,
        lane: str = "policy", new: int | None = None) -> Row:  # fmt: skip
    moments = Moments(n=n, n_new=n if new is None else new)
    return Row("c", epoch, lane, group, "", window, day, moments)


@pytest.mark.parametrize(("watermark", "n"), [(15, 0), (16, 1)])
def test_a_window_is_closed_when_its_last_day_and_the_lag_are_known(watermark: int, n: int) -> None:
    rows = closed([row("control", 1)], DAY + timedelta(days=watermark), 2)
    assert len(rows) == n


def test_a_window_to_date_is_always_closed() -> None:
    assert closed([row("control", 1, window=TO_DATE)], DAY, 2)


def test_a_group_that_was_not_planned_is_infinite_evidence_from_its_day_on() -> None:
    rows = [row("control", 20), row("random", 10), row("bandit", 70)]
    later = DAY + timedelta(days=2)
    right = [row(g, round(s * 100), day=later) for g, s in SHARES.items()]
    evidence = size_evidence([*rows, *right, row("usual", 1, day=later)], "group", SHARES)
    assert evidence[0] < 1.5
    assert np.isinf(evidence[1])
    assert np.isfinite(size_evidence([*rows, *right], "group", SHARES)).all()


def test_a_lane_that_was_not_planned_is_infinite_evidence() -> None:
    shares = {"holdout": 0.0, "explore": 0.1, "policy": 0.9}
    rows = [row("", 90), row("", 10, lane="explore")]
    assert size_evidence(rows, "lane", shares)[-1] < 1.5
    assert np.isinf(size_evidence([*rows, row("", 1, lane="holdout")], "lane", shares)[-1])


def test_a_customer_who_comes_again_in_another_epoch_is_no_second_draw_of_the_hash() -> None:
    first = [row("control", 30), row("random", 10), row("bandit", 70)]
    again = [row(r.group, r.moments.n, day=date(2027, 3, 1), epoch=2027, new=0) for r in first]
    evidence = size_evidence([*first, *again], "group", SHARES, count="n_new")
    assert evidence[1] == evidence[0]
    assert size_evidence([*first, *again], "group", SHARES)[1] > evidence[0]


def test_no_rows_are_no_evidence() -> None:
    assert size_evidence([], "group", SHARES).size == 0


@pytest.mark.parametrize(("n", "epochs"), [(1, [2026]), (2, [2026, 2027])])
def test_an_epoch_is_compared_from_two_customers_a_side_on(n: int, epochs: list[int]) -> None:
    rows = [row("control", 5), row("bandit", 50),
            row("control", n, epoch=2027), row("bandit", 50, epoch=2027)]  # fmt: skip
    compared = pairs(rows, "group", ["control"], ["random", "bandit"])
    assert [pair.target.n for pair in compared] == [50] * len(epochs)


def test_days_come_in_order_with_the_held_back_apart() -> None:
    later = DAY + timedelta(days=1)
    rows = [row("bandit", 7, day=later), row("control", 2), row("random", 1), row("bandit", 6)]
    assert [(d, c.n, t.n) for d, c, t in daily(rows)] == [(DAY, 2, 7), (later, 0, 7)]
    assert total(rows).n == 16
