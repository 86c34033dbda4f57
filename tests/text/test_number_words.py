from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.text.number_words import NUMBER_WORDS, spelt_numbers


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("twenty", 20),
        ("twenty-five", 25),
        ("one hundred and fifty", 150),
        ("two thousand five hundred", 2500),
        ("quatre-vingt-dix", 90),
        ("cinq cents", 500),
        ("treinta y cinco", 35),
        ("dos mil", 2000),
        ("fünfundzwanzig", 25),
        ("zweihundertfünfzig", 250),
        ("двадцать пять", 25),
        ("пятьсот", 500),
        ("पाँच सौ", 500),
        ("pachas", 50),
    ],
)
def test_a_number_in_words_has_the_value_of_its_digits(text: str, value: int) -> None:
    assert [*spelt_numbers(f"({text})")] == [(Decimal(value), 1, 1 + len(text))]


@pytest.mark.parametrize("text", ["often", "someone", "phone", "milch", "centre", "сторона"])
def test_a_number_inside_another_word_is_none(text: str) -> None:
    assert [*spelt_numbers(text)] == []


@given(st.text() | st.lists(st.sampled_from(sorted(NUMBER_WORDS))).map(" ".join))
def test_any_text_is_read_in_order_and_in_bounds(text: str) -> None:
    last_end = 0
    for number in spelt_numbers(text):
        assert last_end <= number.start < number.end <= len(text)
        assert number.value >= 0
        last_end = number.end
