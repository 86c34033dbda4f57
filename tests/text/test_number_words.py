from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.guardrails.stated.number_words import number_words, spelt_numbers
from hookline.text.number_words import NumberWords, compounds


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("twenty", 20),
        ("quatre-vingt-dix-neuf", 99),
        ("duzentos e cinquenta", 250),
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
        ("trentacinque", 35),
        ("duemila", 2000),
        ("ventitré", 23),
        ("centocinquanta", 150),
        ("vijfendertig", 35),
        ("tweeëntwintig", 22),
        ("honderdvijftig", 150),
        ("dwudziestu pięciu", 25),
        ("stu pięćdziesięciu", 150),
        ("yüz elli", 150),
        ("tiga puluh", 30),
        ("dua puluh empat", 24),
        ("dua belas", 12),
        ("seratus dua puluh tiga", 123),
        ("tiga ratus dua puluh ribu", 320000),
    ],
)
def test_a_number_in_words_has_the_value_of_its_digits(text: str, value: int) -> None:
    assert [*spelt_numbers(f"({text})")] == [(Decimal(value), 1, 1 + len(text))]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("tr", "on", 10),
        ("tr", "on beş", 15),
        ("tr", "iki bin", 2000),
        ("it", "due", 2),
        ("it", "sei", 6),
        ("pl", "sto", 100),
        ("id", "lima belas", 15),
        ("id", "dua puluh lima", 25),
    ],
)
def test_an_everyday_word_of_another_language_counts_only_in_its_own(
    language: str, text: str, value: int
) -> None:
    assert [number.value for number in spelt_numbers(text, language)] == [value]
    assert value not in [number.value for number in spelt_numbers(text, "en")]


@pytest.mark.parametrize("text", ["on", "due", "sei", "bin", "sto", "lima", "puluh", "belas"])
def test_what_is_no_number_elsewhere_is_none_there(text: str) -> None:
    assert spelt_numbers(f"a {text} b", "en") == ()


@pytest.mark.parametrize("text", ["two and three", "dos y tres", "dois e três", "two three"])
def test_two_numbers_in_a_row_are_no_sum(text: str) -> None:
    assert [int(number.value) for number in spelt_numbers(text)] == [2, 3]


@pytest.mark.parametrize("text", ["often", "someone", "phone", "milch", "centre", "сторона"])
def test_a_number_inside_another_word_is_none(text: str) -> None:
    assert [*spelt_numbers(text)] == []


@given(st.text() | st.lists(st.sampled_from(sorted(number_words().values))).map(" ".join))
def test_any_text_is_read_in_order_and_in_bounds(text: str) -> None:
    last_end = 0
    for number in spelt_numbers(text):
        assert last_end <= number.start < number.end <= len(text)
        assert number.value >= 0
        last_end = number.end


def test_a_language_that_joins_its_numbers_in_one_word_has_them_from_1_to_999() -> None:
    ones = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien")
    numbers = {value: [word] for value, word in [*enumerate(ones, 1), (20, "twintig")]}
    numbers[30] = ["dertig"]
    words = compounds(numbers, one_word="een", tens="{ones}en{tens}", hundred="honderd")
    assert words["eenentwintig"] == 21
    assert words["vijfendertig"] == 35
    assert words["honderdtwintig"] == words["eenhonderdtwintig"] == 120
    assert words["negenhonderdvijfendertig"] == 935
    assert max(words.values()) == 939


def test_words_without_a_joiner_are_joined_by_a_space_or_a_hyphen() -> None:
    words = NumberWords({"trettio": 30, "fem": 5}, ())
    assert [spelt.value for spelt in words.spelt("trettio fem och trettio")] == [35, 30]
