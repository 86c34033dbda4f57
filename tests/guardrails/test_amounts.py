"""Prices of a text, and the numbers that are none."""

from decimal import Decimal

import pytest
from tests.guardrails.bare import findings

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
        ("pay n120k instead of n135k", [("120000", "n"), ("135000", "n")]),
        ("day ticket n2,500", [("2500", "n")]),
        ("r2,500 off", [("2500", "r")]),
        ("n1500 a day", [("1500", "n")]),
        ("k5,000 off", [("5000", "k")]),
        ("q1500 off", [("1500", "q")]),
        ("a s/.50 voucher", [("50", "s/.")]),
        ("bs 500 off", [("500", "bs")]),
        ("q10 cream", []),
        ("the k9 and a bs", []),
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


@pytest.mark.parametrize(
    ("country", "amount", "copy", "is_sum"),
    [
        ("GB", None, "Model N5000 is here", False),
        ("GB", None, "The R1250 bike is here", False),
        ("BR", None, "A moto R1250 chegou", False),
        ("NG", None, "Rice for N5000 today", True),
        ("ZA", None, "Bread costs R1250", True),
        ("NG", None, "The R1250 bike is here", False),
        ("PG", None, "Bread costs K5,000", True),
        ("SE", None, "Bread costs K5,000", False),
        ("VE", None, "Bread costs Bs 500", True),
        ("GB", ("300", "NGN"), "Rice for N5000 today", True),  # the offer is in it
        ("NG", ("5000", "NGN"), "Rice for N5000 today", False),  # and it is known
    ],
)
def test_letters_are_money_in_their_own_market_alone(
    country: str, amount: tuple[str, str] | None, copy: str, is_sum: bool
) -> None:
    prices = [{"value": float(amount[0]), "currency": amount[1]}] if amount else []
    found = findings(copy, "fact.amount", country=country, facts={"amounts": prices})
    assert bool(found) is is_sum
