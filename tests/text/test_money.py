from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.text.money import Money, format_money, parse_money, parse_percent, read_number


@pytest.mark.parametrize(
    ("text", "home", "money"),
    [
        ("500 INR", "USD", Money(50_000, "INR")),
        ("£4.99", "INR", Money(499, "GBP")),
        ("Rs 500", "INR", Money(50_000, "INR")),
        ("Rs. 1,00,000", "INR", Money(10_000_000, "INR")),
        ("₹299", "INR", Money(29_900, "INR")),
        ("AED 450", "AED", Money(45_000, "AED")),
        ("1,999", "INR", Money(199_900, "INR")),
        ("1999", "inr", Money(199_900, "INR")),
        ("4,99 €", "EUR", Money(499, "EUR")),
        ("1999/-", "INR", Money(199_900, "INR")),
        ("49,-", "EUR", Money(4_900, "EUR")),
        ("1.210,- €", "EUR", Money(121_000, "EUR")),
        ("CHF 12.–", "EUR", Money(1_200, "CHF")),
        ("1,99,999.00", "INR", Money(19_999_900, "INR")),
        ("1.000 €", "EUR", Money(100_000, "EUR")),
        ("1 500 ₽", "RUB", Money(150_000, "RUB")),
        ("¥1200", "JPY", Money(1_200, "JPY")),
        ("¥12.50", "CNY", Money(1_250, "CNY")),
        ("$5", "CAD", Money(500, "CAD")),
        ("$5", "INR", Money(500, "USD")),
        ("1.500 KWD", "KWD", Money(1_500, "KWD")),
        ("1,500 KWD", "KWD", Money(1_500_000, "KWD")),
        ("५०० रुपये", "INR", Money(50_000, "INR")),
        ("٤٥٠ درهم", "AED", Money(45_000, "AED")),
        ("50rb", "IDR", Money(5_000_000, "IDR")),
        ("Rp50 ribu", "INR", Money(5_000_000, "IDR")),
        ("Rp50rb", "INR", Money(5_000_000, "IDR")),
        ("Rp1,5 juta", "IDR", Money(150_000_000, "IDR")),
        ("₹1.5 lakh", "INR", Money(15_000_000, "INR")),
        ("5 lakh rupees", "INR", Money(50_000_000, "INR")),
        ("₹5 हज़ार", "INR", Money(500_000, "INR")),
        ("Rs 5 hazaar", "INR", Money(500_000, "INR")),
        ("£5k", "GBP", Money(500_000, "GBP")),
        ("R$ 2 mil", "BRL", Money(200_000, "BRL")),
        ("2 mil pesos", "MXN", Money(200_000, "MXN")),
        ("5 Tsd. €", "EUR", Money(500_000, "EUR")),
        ("5 mila euro", "EUR", Money(500_000, "EUR")),
        ("5 mille euros", "EUR", Money(500_000, "EUR")),
        ("5 duizend euro", "EUR", Money(500_000, "EUR")),
        ("5 tys. zł", "PLN", Money(500_000, "PLN")),
        ("5 тыс. руб.", "RUB", Money(500_000, "RUB")),
        ("5 bin TL", "TRY", Money(500_000, "TRY")),
        ("5 tusen kr", "SEK", Money(500_000, "SEK")),
        ("5 tusind kr", "DKK", Money(500_000, "DKK")),
        ("5 tuhatta", "EUR", Money(500_000, "EUR")),
        ("5 آلاف ريال", "SAR", Money(500_000, "SAR")),
        ("1.5万円", "USD", Money(15_000, "JPY")),
        ("3千円", "JPY", Money(3_000, "JPY")),
        ("1万元", "CNY", Money(1_000_000, "CNY")),
        ("500 kr", "SEK", Money(50_000, "SEK")),
    ],
)
def test_an_amount_is_read_as_people_write_it(text: str, home: str, money: Money) -> None:
    assert parse_money(text, currency=home) == money


@pytest.mark.parametrize(
    "text",
    [
        "",
        "lots",
        "5 apples",
        "INR 5 INR",
        "¥1.5",
        "-5",
        "5.9999 USD",
        "5%",
        "12.5.0",
        "1.999.00",
        "12,34,5",
        "1,999,99.5",
        "1.999 999",
    ],
)
def test_what_is_no_amount_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValueError, match=r"write|decimals"):
        parse_money(text, currency="JPY")


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [
        (50_000, "INR", "500 INR"),
        (499, "GBP", "4.99 GBP"),
        (1_200, "JPY", "1200 JPY"),
        (5, "USD", "0.05 USD"),
    ],
)
def test_an_amount_is_written_as_a_brief_has_it(minor: int, currency: str, text: str) -> None:
    assert format_money(minor, currency) == text


@given(st.integers(0, 10**12), st.sampled_from(["INR", "JPY", "KWD", "USD"]))
def test_a_written_amount_is_read_back(minor: int, currency: str) -> None:
    assert parse_money(format_money(minor, currency), currency="EUR") == Money(minor, currency)


@pytest.mark.parametrize(
    ("text", "number"),
    [("20%", "20"), ("1.8 %", "1.8"), ("२०%", "20"), ("٪٢٠", "20"), ("12,5％", "12.5")],
)
def test_a_percentage_is_read_in_any_script(text: str, number: str) -> None:
    assert parse_percent(text) == Decimal(number)


@pytest.mark.parametrize("text", ["20", "%", "x%", ""])
def test_what_is_no_percentage_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no percentage"):
        parse_percent(text)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1.000,50", "1000.50"),
        ("1,000.50", "1000.50"),
        ("0.125", "0.125"),
        ("1.5", "1.5"),
        ("12,34,567", "1234567"),
    ],
)
def test_separators_are_read_by_what_follows_them(text: str, number: str) -> None:
    assert read_number(text) == Decimal(number)


def test_the_first_group_of_a_number_has_three_digits_at_most() -> None:
    assert parse_money("123,456,789 USD", currency="USD").minor == 12_345_678_900
    with pytest.raises(ValueError, match="two ways"):
        parse_money("1234,567,890 USD", currency="USD")


def test_three_digits_behind_a_point_are_thousands_of_up_to_three_digits() -> None:
    assert read_number("123.456") == 123_456
    assert read_number("1234.567") == Decimal("1234.567")
