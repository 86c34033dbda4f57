"""Sums with the words around them that a field's name says already."""

import pytest

from hookline.text.bounded_sums import bare_least, bare_most, bare_reduction, tells_most


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("ab 399,- €", "399,- €"),
        ("dès 35 €", "35 €"),
        ("compra mínima de 60 €", "60 €"),
        ("vanaf € 250", "€ 250"),
        ("od 99 zł", "99 zł"),
        ("en az 1.500 TL", "1.500 TL"),
        ("कम से कम ₹2,500", "₹2,500"),
        ("满100元", "100元"),
        ("3万円以上", "3万円"),
        ("من 100 ريال", "100 ريال"),
        ("99 zł", "99 zł"),
        ("from Monday", "from Monday"),
        ("DKK 50", "DKK 50"),
    ],
)
def test_bare_least(text: str, bare: str) -> None:
    assert bare_least(text) == bare


@pytest.mark.parametrize(
    ("text", "bare"),
    [("8,200円引き", "8,200円"), ("minus 20 %", "20 %"), ("20 € Rabatt", "20 €"), ("20 €", "20 €")],
)
def test_bare_reduction(text: str, bare: str) -> None:
    assert bare_reduction(text) == bare


@pytest.mark.parametrize(
    ("amount", "text", "expected"),
    [
        ("do 59,90 zł", "3 w cenie 2, oszczędzasz do 59,90 zł", True),
        ("do 59,90 zł", "3 w cenie 2, oszczędzasz 59,90 zł", False),
        ("750 TL'ye kadar", "750 TL'ye varan indirim", True),
        ("up to 5 €", "up to 15 € off", False),
    ],
)
def test_the_text_tells_the_most_as_well(amount: str, text: str, expected: bool) -> None:
    assert tells_most(text, bare_most(amount)) is expected
