"""A figure with one meaning is that number, however accounts write it; any other is none."""

import pytest

from hookline.text.figures import plain_figure


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,234.50", 1234.5),
        ("12,34,567.00", 1234567.0),
        ("1,21,000", 121000),
        ("12,345,678", 12345678),
        ("1.234,50", 1234.5),
        ("1\u00a0234,50", 1234.5),
        ("1'234.50", 1234.5),
        ("1.234,50-", -1234.5),
        ("(12.50)", -12.5),
        ("-$1,234.50", -1234.5),
        ("$-12.50", -12.5),
        ("€ 12.50", 12.5),
        ("1.234,50 zł", 1234.5),
        ("Rs. 500", 500),
        ("12%", 0.12),
        ("12.5 %", 0.125),
        ("\u221212", -12),
    ],
)
def test_one_meaning_is_read(text: str, number: float) -> None:
    for decimal_comma in (False, True):
        if not (decimal_comma and text in ("$-12.50", "€ 12.50")):
            assert float(plain_figure(text, decimal_comma=decimal_comma)) == pytest.approx(number)


@pytest.mark.parametrize(("text", "number"), [("1,20", 1.2), ("1,234", 1.234), ("1.234", 1234)])
def test_a_comma_is_a_decimal_one_only_where_it_is_said(text: str, number: float) -> None:
    assert float(plain_figure(text, decimal_comma=True)) == number
    assert plain_figure("1,234", decimal_comma=False) == ""


@pytest.mark.parametrize(
    "text",
    [
        "", "-", "1,2,3", "1.2.3", "192.168.100.200", "12-34-5678", "+49 151 234567", "1,23.4",
        "(12", "-5-", "--5", "12 34", "N/A", "5 apples", "12,34,56.00", "123,45,678",
    ],
)  # fmt: skip
def test_what_has_no_one_meaning_is_none(text: str) -> None:
    assert plain_figure(text, decimal_comma=False) == ""
