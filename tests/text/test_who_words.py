"""Who a campaign reaches, in words."""

import pytest

from hookline.text.who import FUNCTIONS, parse_who
from hookline.text.who_words import who_words


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("recency_days BETWEEN 90 AND 179", "the last visit was 90 to 179 days ago"),
        ("recency_days NOT BETWEEN 1 AND 2", "the last visit was not 1 to 2 days ago"),
        ("recency_days = 0", "the last visit was today"),
        ("recency_days <> 0", "the last visit was not today"),
        ("recency_days = 1", "the last visit was 1 day ago"),
        ("recency_days <= 2", "the last visit was at most 2 days ago"),
        ("recency_days < 90", "the last visit was less than 90 days ago"),
        ("recency_days IN (7)", "the last visit was 7 days ago"),
        ("recency_days IN (1)", "the last visit was 1 day ago"),
        ("recency_days NOT IN (1, 7)", "the last visit was not 1 or 7 days ago"),
        ("recency_days IS NULL", "the last visit is not known"),
        ("recency_days > 1.5 * avg_gap_days",
         "the last visit was more than 1.5 times the usual gap ago"),
        ("recency_days BETWEEN 0.7 * avg_gap_days AND avg_gap_days",
         "the last visit was between 0.7 times the usual gap and the usual gap ago"),
        ("avg_gap_days >= 30", "the usual gap is at least 30 days"),
        ("avg_gap_days = 0", "the usual gap is 0 days"),
        ("visit_count >= 2 AND city IN ('Pune', 'Goa', 'Leh')",
         "at least 2 visits, and the city is Pune, Goa or Leh"),
        ("visit_count = 0", "no visits"),
        ("visit_count = 1", "exactly 1 visit"),
        ("visit_count <> 1", "not exactly 1 visit"),
        ("visit_count < 3", "fewer than 3 visits"),
        ("3 < visit_count", "more than 3 visits"),
        ("visit_count IN (10, 25, 50)", "10, 25 or 50 visits"),
        ("visit_count IN (1)", "1 visit"),
        ("visit_count BETWEEN 2 AND 4", "2 to 4 visits"),
        ("visit_count NOT BETWEEN 2 AND 4", "not 2 to 4 visits"),
        ("unanswered('winback') >= 2", "at least 2 unanswered messages of winback"),
        ("unanswered('winback') = 1", "exactly 1 unanswered message of winback"),
        ("unanswered('winback') IS NULL", "unanswered messages of winback are not known"),
        ("city NOT IN ('Pune')", "the city is not Pune"),
        ("country <> ''", "the country is not blank"),
        ("country = ''", "the country is blank"),
        ("points BETWEEN 1 AND 2", "the points are from 1 to 2"),
        ("score NOT BETWEEN 1 AND 2", "the score is outside 1 to 2"),
        ("(a = 1 OR b < 2) AND NOT c > 3",
         "(the a is 1, or the b is less than 2), and not (the c is more than 3)"),
        ("loyalty_tier IS NULL", "the loyalty tier is not known"),
        ("cart_items IS NOT NULL", "the cart items are known"),
        ("order_status = 'open'", "the order status is open"),
        ("wishlist_back = true", "the wishlist back is yes"),
        ("days_since(last_order_at) >= 1", "the last order was at least 1 day ago"),
        ("days_since(signup_date) <= 0", "the signup date was at most 0 days ago"),
        ("days_since(signup_date) IS NOT NULL", "the signup date is known"),
        ("days_until(next_due_date) NOT BETWEEN 1 AND 5",
         "the next due date is not in 1 to 5 days"),
        ("days_until(points_expiry_date) = 0", "the points expiry date is today"),
        ("birthday_in(birthday, 3)", "the birthday is in 3 days"),
        ("birthday_in(birthday, 1)", "the birthday is tomorrow"),
        ("days_until(next_due_date) <= 1", "the next due date is in at most 1 day"),
        ("visit_count BETWEEN 1 AND 1", "exactly 1 visit"),
        ("visit_count BETWEEN 1 AND 2", "1 to 2 visits"),
        ("recency_days BETWEEN 3 AND 3", "the last visit was 3 days ago"),
        ("recency_days NOT BETWEEN 3 AND 3", "the last visit was not 3 days ago"),
        ("city BETWEEN 'a' AND 'a'", "the city is a"),
        ("birthday_in(birthday, 0)", "the birthday is today"),
        ("anniversary_today(first_order_on)", "today is the anniversary of the first order"),
        ("name LIKE 'A%'", "the name starts with A"),
        ("name NOT LIKE '%son'", "the name does not end with son"),
        ("name LIKE '%ann%'", "the name has ann"),
        ("name LIKE 'A_a%'", "the name reads like A_a%"),
        ("name LIKE '%'", "the name reads like %"),
        ("name LIKE 'Ann'", "the name reads Ann"),
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
