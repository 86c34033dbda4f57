"""Amounts and shares in a document."""

import re

import pytest
from pydantic import TypeAdapter

from hookline.records.money import Amount, Share
from hookline.text.iso_countries import iso_currencies


@pytest.mark.parametrize(
    ("written", "minor", "currency", "again", "words"),
    [
        ("500 INR", 50_000, "INR", "500 INR", "₹500"),
        ("₹1,999", 199_900, "INR", "1999 INR", "₹1,999"),
        ("£4.99", 499, "GBP", "4.99 GBP", "£4.99"),
        ("1200 JPY", 1200, "JPY", "1200 JPY", "¥1,200"),
        ("1.250 KWD", 1250, "KWD", "1.250 KWD", "1.250 KWD"),
        ("500", 50_000, "", "500", "500"),
    ],
)
def test_an_amount_is_read_in_minor_units_written_as_a_brief_has_it_and_told_in_words(
    written: str, minor: int, currency: str, again: str, words: str
) -> None:
    amount = Amount.model_validate(written)
    assert (amount.minor, amount.currency) == (minor, currency)
    assert str(amount) == words
    assert amount.model_dump_json() == f'"{again}"'
    assert Amount.model_validate(again) == amount


def test_major_units_follow_the_currency() -> None:
    assert Amount.model_validate("1200 JPY").major == 1200.0
    assert Amount.model_validate("£4.99").major == 4.99


@pytest.mark.parametrize(("written", "share"), [("1.8%", 0.018), ("5 %", 0.05), (0.1, 0.1)])
def test_a_share_is_written_as_a_percentage_or_a_number(written: str | float, share: float) -> None:
    assert TypeAdapter(Share).validate_python(written) == pytest.approx(share)


@pytest.mark.parametrize(
    ("written", "home", "settled"),
    [
        ("$12,000", "MXN", "12000 MXN"), ("$12,000", "USD", "12000 USD"),
        ("$18.50", "CAD", "18.5 CAD"), ("$4.990", "CLP", "4990 CLP"), ("$5", "HKD", "5 HKD"),
        ("500 pesos", "ARS", "500 ARS"), ("25 dollars", "AUD", "25 AUD"), ("$5", "EUR", "5 USD"),
        ("US$5", "MXN", "5 USD"), ("¥300", "CNY", "300 CNY"), ("¥300", "JPY", "300 JPY"),
        ("Rs 500", "PKR", "500 PKR"), ("kr 99", "NOK", "99 NOK"), ("500", "JPY", "500 JPY"),
        ("12 USD", "MXN", "12 USD"), ("£5", "EUR", "5 GBP"), ("88元", "HKD", "88 HKD"),
        ("5 دنانير", "JOD", "5 JOD"), ("5 dinars", "KWD", "5 KWD"),
        ("$25", "LRD", "25 LRD"), ("25 $ CA", "CAD", "25 CAD"), ("25 $ CA", "USD", "25 CAD"),
        ("$300 MXN", "MXN", "300 MXN"), ("$1,800 pesos", "COP", "1800 COP"),
        ("$90 mil", "COP", "90000 COP"), ("25 $ US", "CAD", "25 USD"), ("C$50", "CAD", "50 CAD"),
        ("C$50", "NIO", "50 NIO"), ("R$ 79,90", "BRL", "79.90 BRL"), ("RD$ 500", "USD", "500 DOP"),
        ("$5 AU", "NZD", "5 AUD"), ("N15k", "NGN", "15000 NGN"), ("R500", "ZAR", "500 ZAR"),
        ("LE 50", "EGP", "50 EGP"), ("Le 50", "SLE", "50 SLE"), ("K 500", "PGK", "500 PGK"),
        ("K500", "MMK", "500 MMK"), ("k12", "ZMW", "12 ZMW"), ("Bs 500", "VES", "500 VES"),
        ("Bs. 500", "BOB", "500 BOB"), ("lei 50", "MDL", "50 MDL"), ("L 500", "ALL", "500 ALL"),
        ("S/.50", "PEN", "50 PEN"), ("₲ 5000", "PYG", "5000 PYG"), ("K15k", "ZMW", "15000 ZMW"),
        ("千円", "JPY", "1000 JPY"), ("Rs 500 INR", "INR", "500 INR"), ("15k", "USD", "15000 USD"),
        ("50 lei", "RON", "50 RON"), ("200 lei", "MDL", "200 MDL"), ("1.299,50 Lei", "RON",
        "1299.5 RON"), ("500 kwacha", "ZMW", "500 ZMW"),
    ],
)  # fmt: skip
def test_a_sign_that_countries_share_is_the_markets_own_money(
    written: str, home: str, settled: str
) -> None:
    amount = Amount.model_validate(written)
    amount = Amount.model_validate_json(amount.model_dump_json())  # what was written is kept
    ours = amount.settled(home)
    assert ours.major == Amount.model_validate(settled).major
    assert ours.currency == settled[-3:]
    assert ours.sign == ""


@pytest.mark.parametrize(
    ("written", "home"),
    [
        ("R 50", "BRL"),
        ("R 12", "INR"),
        ("K 500", "SEK"),
        ("Q5", "GBP"),
        ("LE 50", "EUR"),
        ("N5", ""),
        ("50 lei", "GBP"),
        ("500 kwacha", "RON"),
    ],
)
def test_letters_of_another_market_are_no_money(written: str, home: str) -> None:
    with pytest.raises(ValueError, match="no money of this market"):
        Amount.model_validate(written).settled(home)


@pytest.mark.parametrize("written", ["50 l", "50 n", "50 q", "50 le"])
def test_letters_that_are_no_word_are_no_money_behind_a_number(written: str) -> None:
    with pytest.raises(ValueError, match="no amount"):
        Amount.model_validate(written)


@pytest.mark.parametrize("code", sorted(iso_currencies()))
def test_a_bare_sign_of_a_dollar_or_peso_is_never_another_countrys(code: str) -> None:
    ours = Amount.model_validate("$25").settled(code).currency
    assert ours in (code, "USD")
    assert (ours == code) is (code in OWN_DOLLARS)


OWN_DOLLARS = re.findall(
    "[A-Z]+",
    "ARS AUD BBD BMD BND BSD BZD CAD CLP COP CUP CVE DOP FJD GYD HKD JMD KYD LRD MOP MXN NAD NZD "
    "SBD SGD SRD TOP TTD TWD USD UYU WST XCD",
)
"""Currencies with the sign $, by CLDR."""


@pytest.mark.parametrize("written", ["$5 EUR", "$x5", "500 n", "3 gün", "€5 MXN", "円"])
def test_two_moneys_or_none_are_no_amount(written: str) -> None:
    with pytest.raises(ValueError, match=r"amount|currency"):
        Amount.model_validate(written)
