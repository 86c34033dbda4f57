"""Prices of a text, and the numbers that are none."""

from decimal import Decimal

import pytest

from hookline.guardrails.stated.amounts import stated_amounts


@pytest.mark.parametrize(
    ("text", "prices"),
    [
        ("only 10.", ["10"]),
        ("only 9.", []),  # cups, days, people
        ("only 9.50.", ["9.50"]),
        ("ab 17.", ["17"]),
        ("ab 18.", []),  # an age
        ("ab 1899.", ["1899"]),
        ("ab 1900.", []),  # a year
        ("ab 2099.", []),
        ("ab 2100.", ["2100"]),
        ("only 1900.", ["1900"]),
        ("50p off", ["0.50"]),
        ("99 cents", ["0.99"]),
        ("a fiver", ["5"]),
        ("a tenner", ["10"]),
    ],
)
def test_a_price_without_a_currency_has_two_figures_and_is_no_age_and_no_year(
    text: str, prices: list[str]
) -> None:
    assert [value for value, _, _ in stated_amounts(text)] == list(map(Decimal, prices))


def test_a_price_is_read_once_where_two_ways_to_write_one_meet() -> None:
    assert [value for value, _, _ in stated_amounts("only rs 499.")] == [Decimal(499)]
    assert [value for value, _, _ in stated_amounts("now $20, was 25.")] == [20, 25]


@pytest.mark.parametrize(
    ("text", "prices"),
    [("ten euro", [10]), ("three dinars", [3]), ("ten yen", []), ("ten of 元", [])],
)
def test_a_number_in_words_has_its_currency_as_a_word_of_four_letters_or_more(
    text: str, prices: list[int]
) -> None:
    assert [value for value, _, _ in stated_amounts(text)] == prices


@pytest.mark.parametrize(
    ("text", "prices"),
    [
        ("mayores de 65 $950", [950]),  # the sign belongs to what it touches
        ("65 $ y 950 €", [65, 950]),
        ("desde 65$", [65]),
    ],
)
def test_a_sign_between_two_numbers_is_of_the_one_behind_it(text: str, prices: list[int]) -> None:
    assert [value for value, unit, _ in stated_amounts(text) if unit] == prices


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("pay n120k instead of n135k", [("120000", "ngn"), ("135000", "ngn")]),
        ("day ticket n2,500", [("2500", "ngn")]),
        ("r2,500 off", [("2500", "zar")]),
        ("n1500 a day", [("1500", "ngn")]),
        ("n95 masks", []),
        ("on the n7 and the r33", []),
        ("r2d2", []),
        ("n 45k", []),
        ("plan2500", []),
    ],
)
def test_a_letter_glued_to_a_sum_is_money_and_to_a_size_or_a_road_none(
    text: str, sums: list[tuple[str, str]]
) -> None:
    assert [(str(value), unit) for value, unit, _ in stated_amounts(text, "en")] == sums
