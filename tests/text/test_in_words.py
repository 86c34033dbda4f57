"""Values of files in people's words, from one place."""

import pytest

from hookline.text.in_words import SIGNS, day_words, delay_words, money_words, with_sign
from hookline.text.money import parse_money


@pytest.mark.parametrize(
    ("minor", "currency", "words"),
    [
        (50_000, "INR", "₹500"),
        (199_950, "INR", "₹1,999.50"),
        (1_200, "JPY", "¥1,200"),
        (25_000, "SEK", "250 SEK"),
        (-499, "GBP", "-£4.99"),
        (-499, "SEK", "-4.99 SEK"),
        (50_000, "", "500"),
    ],
)
def test_money_has_its_sign_before_it_or_its_code_behind_it(
    minor: int, currency: str, words: str
) -> None:
    assert money_words(minor, currency) == words


@pytest.mark.parametrize("currency", SIGNS)
def test_every_sign_is_read_back_as_its_currency(currency: str) -> None:
    assert parse_money(with_sign("5", currency), currency=currency).currency == currency
    assert parse_money(with_sign("5", currency), currency="PLN").currency == currency


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("7d", "7 days"),
        ("1d", "1 day"),
        ("23h", "23 hours"),
        ("never", "never"),
        ("7 days", "7 days"),
    ],
)
def test_a_delay_is_told_in_words(written: str, words: str) -> None:
    assert delay_words(written) == words


@pytest.mark.parametrize(
    ("written", "words"),
    [("+34d", "34 days later"), ("+1d", "1 day later"), ("today", "today"), ("2026-12-31",) * 2],
)
def test_a_day_that_is_counted_is_told_in_words(written: str, words: str) -> None:
    assert day_words(written) == words
