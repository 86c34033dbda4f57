"""Amounts and shares in a document."""

import pytest
from pydantic import TypeAdapter

from hookline.records.money import Amount, Share


@pytest.mark.parametrize(
    ("written", "minor", "currency", "again"),
    [
        ("500 INR", 50_000, "INR", "500 INR"),
        ("₹1,999", 199_900, "INR", "1999 INR"),
        ("£4.99", 499, "GBP", "4.99 GBP"),
        ("1200 JPY", 1200, "JPY", "1200 JPY"),
        ("1.250 KWD", 1250, "KWD", "1.250 KWD"),
        ("500", 50_000, "", "500"),
    ],
)
def test_an_amount_is_read_in_minor_units_and_written_as_people_write_it(
    written: str, minor: int, currency: str, again: str
) -> None:
    amount = Amount.model_validate(written)
    assert (amount.minor, amount.currency) == (minor, currency)
    assert str(amount) == again
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
