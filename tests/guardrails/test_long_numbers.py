"""Numbers with the words that make them a thousand or more times as large."""

from decimal import Decimal

import pytest

from hookline.guardrails.stated.figures import stated_figures
from hookline.guardrails.stated.long_numbers import long_numbers
from hookline.guardrails.stated.number_words import spelt_numbers


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("ja", "1万5千円", [15_000]),
        ("ja", "9万8千円", [98_000]),
        ("ja", "月々1万3,300円", [13_300]),
        ("ja", "1.5万円", [15_000]),
        ("ja", "実績1万2千軒", [12_000]),
        ("en", "1.2 lakh students", [120_000]),
        ("ar", "15 ألف عميل", [15_000]),
        ("tr", "2 bin 500 lira", [2_500]),
        ("en", "two bin bags, 2 bin 500 bags", []),
        ("ru", "1,2 тыс. ₽", [1_200]),
        ("pl", "12 tys. 100 % zadowolonych", [12_000]),
        ("en", "5 bags and 15 days", []),
    ],
)
def test_long_numbers(language: str, text: str, numbers: list[int]) -> None:
    found = [long.value for long in long_numbers(text, language)]
    assert found == [Decimal(number) for number in numbers]


def test_a_long_number_keeps_its_bound_and_what_it_counts() -> None:
    (figure,) = stated_figures("over 1.2 lakh students", "en", "INR")
    assert (figure.value, figure.bound) == (Decimal(120_000), "over")
    assert figure.unit.startswith("stude")


def test_a_resolution_is_no_number() -> None:
    assert not stated_figures("a 4k screen", "en", "USD")


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("hi", "ढाई सौ रुपये", "250"),
        ("hi", "डेढ़ लाख टिफ़िन", "150000"),
        ("hi", "साढ़े तीन सौ रुपये", "350"),
        ("hi", "सवा सौ रुपये", "125"),
        ("hi", "पौने दो सौ रुपये", "175"),
        ("hi", "तीन सौ रुपये", "300"),
        ("ru", "полторы тысячи рублей", "1500"),
    ],
)
def test_numbers_in_words_with_a_part_of_one(language: str, text: str, value: str) -> None:
    assert [one.value for one in spelt_numbers(text, language)] == [Decimal(value)]
