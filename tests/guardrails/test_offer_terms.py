"""Which numbers of an offer are terms, and which only make it plainer."""

import pytest

from hookline.guardrails.offer_terms import terms_alone
from hookline.guardrails.stated.counts import counts


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("10-journey book for £62 instead of £74.50", {10, 62}),
        ("38 €/m anziché 46 €/m", {38}),
        ("49 € statt 69 €", {49}),
        ("500 TL yerine 400 TL", {400}),
        ("25 $ de rabais (tarif régulier 289,95 $ + tx)", {25}),
        ("原价99元，现价59元", {59}),
        ("pay 60 EUR, then 20 EUR a month", {60, 20}),
        ("15% off, VAT of 20% included", {15}),
        ("IVA 22% esclusa, acconto 150 €", {150}),
        ("15% off, and 20% for members", {15, 20}),
        ("a taxi for 20% less", {20}),
        ("20%" + " " * 26 + " VAT", set()),  # thirty characters behind it
        ("20%" + " " * 27 + " VAT", {20}),
    ],
)
def test_old_prices_and_taxes_are_no_terms(text: str, terms: set[int]) -> None:
    assert set(map(float, counts(terms_alone(text.lower())))) == terms
