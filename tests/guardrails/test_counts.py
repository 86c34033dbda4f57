"""Every number that a text counts with, in any digits and in words."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.guardrails.stated.counts import counts, hours
from hookline.text.digits import fold_digits


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("rs 500 off on 2 shirts, bill of rs 1,999", {500, 2, 1999}),
        ("₹299, २८ दिन, 1.5 gb/दिन", {299, 28, Decimal("1.5")}),
        ("two shirts for one price", {2}),
        ("half price", {50}),
        ("خصم ٢٥٪ على إقامة ليلتين", {25, 2}),
        ("两件 8折", {2, 8, 20}),
        ("until 30 november, code aajao500", set()),
        ("1 250 € dès 3 articles", {1250, 3}),
        ("rs.500 off, 满300元可用", {500, 300}),
        ("4pm to 7pm", set()),
        ("potongan rp50 ribu, maks 5 teman", {50000, 5}),
        ("rp50rb", {50000}),
        ("50 тыс. ₽", {50000}),
        ("1.5万円オフ", {15000}),
        ("2 bin bags", {2}),
        ("", set()),
    ],
)
def test_the_numbers_of_a_text(text: str, numbers: set[Decimal | int]) -> None:
    assert set(counts(fold_digits(text))) == {Decimal(number) for number in numbers}


@pytest.mark.parametrize(
    ("text", "home", "numbers"),
    [
        ("r450 off 2 shirts", "ZAR", [450, 2]),
        ("r450 off 2 shirts", "GBP", [2]),
        ("50 lei off 2 shirts, 3 hats", "RON", [2, 3, 50]),
    ],
)
def test_a_sum_in_a_markets_letters_is_counted_once(
    text: str, home: str, numbers: list[int]
) -> None:
    assert sorted(counts(text, "en", home)) == sorted(map(Decimal, numbers))


def test_hours_are_read_in_both_ways() -> None:
    assert list(hours("4pm to 19:30")) == ["16:00", "19:30"]


@given(st.text(max_size=300))
def test_no_text_stops_the_count(text: str) -> None:
    low = fold_digits(text).lower()
    assert all(isinstance(number, Decimal) for number in counts(low))
    list(hours(low))
