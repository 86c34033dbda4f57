from datetime import date
from decimal import Decimal

import numpy as np
import pyarrow as pa
import pytest

from hookline.decisions.whofilter import matches
from hookline.text.who import parse_who

DAY = date(2026, 3, 1)
CUSTOMERS = pa.table(
    {
        "recency_days": [5, 120, None],
        "avg_gap_days": [10.0, 60.0, 20.0],
        "city": ["Pune", "", "Delhi"],
        "zip": ["007", "411001", None],
        "vip": [True, False, None],
        "birthday": ["1990-02-28", "2000-02-29", "1985-03-04"],
        "signup_date": pa.array([date(2026, 2, 28), date(2020, 3, 1), None]),
        "cart_items": [["shoe"], None, []],
    }
)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("true", [1, 1, 1]),
        ("recency_days BETWEEN 90 AND 179", [0, 1, 0]),
        ("NOT recency_days > 90", [1, 0, 0]),
        ("recency_days > 90 OR city = 'Delhi'", [0, 1, 1]),
        ("recency_days > 1.5 * avg_gap_days", [0, 1, 0]),
        ("recency_days BETWEEN 0.5 * avg_gap_days AND avg_gap_days", [1, 0, 0]),
        ("city IS NULL", [0, 1, 0]),
        ("city IS NOT NULL AND city <> 'Pune'", [0, 0, 1]),
        ("city IN ('Pune', 'Delhi')", [1, 0, 1]),
        ("city NOT IN ('Pune')", [0, 0, 1]),
        ("city LIKE '%un%'", [1, 0, 0]),
        ("zip = '007'", [1, 0, 0]),
        ("zip = 411001", [0, 1, 0]),
        ("vip = true", [1, 0, 0]),
        ("NOT vip = true", [0, 1, 0]),
        ("no_such_column = 3", [0, 0, 0]),
        ("no_such_column IS NULL", [1, 1, 1]),
        ("cart_items IS NOT NULL", [1, 0, 1]),
        ("days_since(signup_date) <= 1", [1, 0, 0]),
        ("days_until(birthday) < 0", [1, 1, 1]),
        ("anniversary_today(signup_date)", [0, 1, 0]),
        ("anniversary_today(birthday)", [0, 1, 0]),
        ("birthday_in(birthday, 3)", [0, 1, 1]),
        ("birthday_in(birthday, 2)", [0, 1, 0]),
        ("unanswered('winback') >= 2", [0, 1, 0]),
    ],
)
def test_unknown_is_no_and_negation_does_not_make_it_yes(
    expression: str, expected: list[int]
) -> None:
    counts = pa.array([1, 2, 0])
    got = matches(parse_who(expression), CUSTOMERS, DAY, lambda _: counts)
    assert got.astype(int).tolist() == expected


@pytest.mark.parametrize(
    ("year", "is_kept"), [(2023, True), (2024, False), (2100, True), (2000, False)]
)
def test_29_february_is_kept_on_1_march_of_years_without_one(year: int, is_kept: bool) -> None:
    born = pa.table({"birthday": ["1992-02-29", "1992-03-01", "1992-02-28"]})
    node = parse_who("birthday_in(birthday, 0)")
    got = matches(node, born, date(year, 3, 1), lambda _: pa.array([0, 0, 0]))
    assert got.tolist() == [is_kept, True, False]


UNUSUAL = pa.table(
    {
        "large": pa.array(["7", "x", ""], pa.large_string()),
        "price": pa.array([Decimal("1.50"), Decimal("2.50"), None], pa.decimal128(5, 2)),
        "moment": ["2026-02-28 23:59", "2026-02-28T00:00:00+05:30", "yesterday"],
        "said": ["Yes", "false", "perhaps"],
        "vip": [True, False, None],
        "cart": [["shoe"], None, []],
        "id": [1, 2, 3],
    }
)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("large = 7", [1, 0, 0]),
        ("large IS NULL", [0, 0, 1]),
        ("large = 'x'", [0, 1, 0]),
        ("price > 1.5", [0, 1, 0]),
        ("price >= 1.5", [1, 1, 0]),
        ("days_since(moment) = 1", [1, 1, 0]),
        ("said = true", [1, 0, 0]),
        ("said = false", [0, 1, 0]),
        ("vip > 0", [0, 0, 0]),
        ("NOT vip > 0", [0, 0, 0]),
        ("days_since(cart) > 0", [0, 0, 0]),
        ("days_since(id) > 0", [0, 0, 0]),
        ("days_until(moment) = -1", [1, 1, 0]),
        ("id = 1 AND nothing = 2", [0, 0, 0]),
        ("NOT nothing = 2", [0, 0, 0]),
    ],
)
def test_kinds_that_do_not_go_together_are_unknown(expression: str, expected: list[int]) -> None:
    got = matches(parse_who(expression), UNUSUAL, DAY, lambda _: pa.array([0, 0, 0]))
    assert got.astype(int).tolist() == expected


def test_an_empty_batch_has_an_empty_answer() -> None:
    node = parse_who("recency_days > 3 and anniversary_today(birthday) and zip in (1, 2)")
    got = matches(node, CUSTOMERS.slice(0, 0), DAY, lambda _: pa.array([], pa.int64()))
    assert got.dtype == np.bool_
    assert got.shape == (0,)
