"""Who a campaign reaches, in words."""

import pytest

from hookline.text.who import FUNCTIONS, parse_who
from hookline.text.who_words import who_words


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("recency_days BETWEEN 90 AND 179", "days since the last visit from 90 to 179"),
        ("visit_count >= 2 AND city IN ('Pune', 'Goa', 'Leh')",
         "visits is at least 2, and city is Pune, Goa or Leh"),
        ("city NOT IN ('Pune')", "city is not Pune"),
        ("(a = 1 OR b < 2) AND NOT c > 3", "(a is 1, or b is below 2), and not (c is above 3)"),
        ("loyalty_tier IS NULL", "loyalty tier not known"),
        ("cart_items IS NOT NULL", "cart items known"),
        ("wishlist_back = true", "wishlist back is yes"),
        ("recency_days > 1.5 * avg_gap_days",
         "days since the last visit is above 1.5 times the days of the usual gap"),
        ("days_until(next_due_date) NOT BETWEEN 1 AND 5",
         "days until the next due date outside from 1 to 5"),
        ("unanswered('winback') >= 2", "messages of winback left unanswered is at least 2"),
        ("birthday_in(birthday, 3)", "the birthday is in 3 days"),
        ("anniversary_today(first_purchase_date)",
         "today is the anniversary of the first purchase date"),
        ("name LIKE 'A%'", "name reads like A%"),
        ("true", "everybody"),
        ("false", "nobody"),
    ],
)  # fmt: skip
def test_an_expression_is_said_in_words(expression: str, words: str) -> None:
    assert who_words(parse_who(expression)) == words


def test_every_function_has_words_of_its_own() -> None:
    args = {"column": "x", "number": "1", "text": "'x'"}
    calls = [f"{name}({', '.join(args[kind] for kind in kinds)}) = 1"
             for name, kinds in FUNCTIONS.items() if name.startswith(("days", "un"))]  # fmt: skip
    said = {who_words(parse_who(call)) for call in calls}
    assert len(said) == len(calls)
