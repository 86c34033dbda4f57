import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.text.digits import (
    fold_digits,
    han_count,
    han_number,
    has_digit,
    has_number,
    with_digits_of,
)


@pytest.mark.parametrize("digits", ["५०", "٥٠", "۵۰", "５０", "௫௦", "𝟓𝟎"])
def test_the_digits_of_every_script_read_as_ascii(digits: str) -> None:
    assert fold_digits(f"{digits}%") == "50%"


@pytest.mark.parametrize(
    ("text", "number"), [("31", 31), ("三十一", 31), ("十二", 12), ("八", 8), ("二十", 20)]
)
def test_a_han_number_is_read(text: str, number: int) -> None:
    assert han_number(text) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [("三千五百", 3500), ("千", 1000), ("两万", 20000), ("一万二千", 12000), ("二十四", 24),
     ("百", 100), ("五〇", 50), ("十万", 100000), ("八", 8)],
)  # fmt: skip
def test_a_large_han_number_is_read(text: str, number: int) -> None:
    assert han_count(text) == number


@given(st.text())
def test_folding_moves_nothing_and_touches_only_digits(text: str) -> None:
    folded = fold_digits(text)
    assert len(folded) == len(text)
    for before, after in zip(text, folded, strict=True):
        assert after == before or unicodedata.decimal(before) == int(after)


@pytest.mark.parametrize(
    ("text", "is_digit", "is_number"),
    [("5 %", True, True), ("٥", True, True), ("五 %", False, True), ("half", False, False),
     ("百", False, False), ("x²", False, False), ("", False, False)],
)  # fmt: skip
def test_a_digit_is_of_any_script_and_a_number_may_be_in_han(
    text: str, *, is_digit: bool, is_number: bool
) -> None:
    assert (has_digit(text), has_number(text)) == (is_digit, is_number)


@pytest.mark.parametrize(
    ("example", "written"),
    [
        ("خصم ١٥٠ درهم", "حتى ٢٠"),
        ("۱۵۰ تومان", "حتى ۲۰"),
        ("१५०", "حتى २०"),
        ("خصم 150 درهم", "حتى 20"),
        ("خصم ١٥٠ درهم بدل 600", "حتى 20"),
        ("خصم", "حتى 20"),
        ("", "حتى 20"),
    ],
)
def test_a_number_is_written_in_the_digits_that_stand_beside_it(example: str, written: str) -> None:
    assert with_digits_of("حتى 20", example) == written
