"""Which numbers of an offer are terms, and which only make it plainer."""

import pytest

from hookline.guardrails.offer_terms import is_old_price, terms_alone
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


@pytest.mark.parametrize(
    ("text", "price", "is_old"),
    [
        ("burger was £15, now £12", "£15", True),
        ("burger was £15. now £12.", "£15", True),  # the next sentence tells today's
        ("pizza 12 €, prima 15 €", "15 €", True),
        ("pizza 12 € contre 15 €", "15 €", True),
        ("nu 12 euro, eerst 15 euro", "15 euro", True),
        ("пицца 300 ₽, раньше было 400 ₽", "400 ₽", True),
        ("पहले ₹400, अब ₹300", "₹400", True),
        ("burger was £15", "£15", False),
        ("échangez 500 points contre 10 €", "10 €", False),
        ("échangez 500 points (5 €) contre 10 €", "10 €", False),
        ("eerst 10 euro per maand, daarna 20 euro per maand", "10 euro", False),
        ("versa prima 50 €, il resto alla consegna", "50 €", False),
        ("versa prima 50 €, il resto, 150 €, alla consegna", "50 €", False),
        ("पहले ₹100 दें, बाकी ₹400 डिलीवरी पर", "₹100", False),
        ("pehle rs 100 dijiye, baaki rs 400 delivery par", "rs 100", False),
        ("zapłać wcześniej 50 zł, reszta 200 zł przy odbiorze", "50 zł", False),
        ("paga antes 50 € y el resto en tienda", "50 €", False),
    ],
)
def test_a_price_that_was_is_old_beside_the_one_that_is_paid_in_its_place(
    text: str, price: str, *, is_old: bool
) -> None:
    start = text.index(price)
    assert is_old_price(text, start, start + len(price)) is is_old
