"""Which numbers of an offer are terms, and which only make it plainer."""

import pytest

from hookline.guardrails.offer_terms import is_old_price, savings, terms_alone
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


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("ab fr. 60.– statt ab fr. 80.–", "80"),
        ("from £60 instead of from £80", "80"),
        ("desde 60 € en vez de 80 €", "80"),
        ("ab fr. 60.–", ""),
    ],
)
def test_a_price_from_which_it_began_is_old(text: str, old: str) -> None:
    assert ("80" in text and "80" not in terms_alone(text)) is bool(old)


@pytest.mark.parametrize(
    ("text", "saved"),
    [
        ("£148 instead of £162", [(14, "£")]),
        ("kurs 149 € statt 189 €", [(40, "€")]),
        ("£148 instead of £162, deposit £20", []),
        ("£162 instead of £148", []),
        ("£148. £162 a year.", []),
    ],
)
def test_what_one_saves_is_reckoned_from_one_price_and_its_old_one(
    text: str, saved: list[tuple[int, str]]
) -> None:
    assert [(int(value), unit) for value, unit in savings(text)] == saved


@pytest.mark.parametrize(
    ("text", "home", "saved"),
    [
        ("offer: 1999/- instead of 2999/-", "INR", [(1000, "INR")]),
        ("offer: 1999/- instead of 2999/-", "", []),  # of no market's money
        ("was 2999/-, now 1999/-", "INR", [(1000, "INR")]),
        ("2999/- ki jagah 1999/-", "INR", [(1000, "INR")]),
        ("offer: ₹1999/- instead of ₹2999/-", "INR", [(1000, "₹")]),
        ("99,- statt 149,-", "EUR", [(50, "EUR")]),
        ("99,- statt 149,-", "", []),
        ("1.299,- statt 1.499,-", "CHF", [(200, "CHF")]),
        ("bara 99:- i stället för 149:-", "SEK", [(50, "SEK")]),
        ("zimmer 10,- 12 statt zimmer 14", "EUR", []),
        ("£148, not £162", "GBP", [(14, "£")]),
        ("£148 not £162", "GBP", []),
        ("148 €, nicht 162 €", "EUR", [(14, "€")]),
        ("148 €, pas 162 €", "EUR", [(14, "€")]),
        ("148 €, no 162 €", "EUR", [(14, "€")]),
        ("148 €, non 162 €", "EUR", [(14, "€")]),
        ("148 €, não 162 €", "EUR", [(14, "€")]),
        ("148 €, niet 162 €", "EUR", [(14, "€")]),
        ("148 zł, a nie 162 zł", "PLN", [(14, "zł")]),
        ("148 ₽, а не 162 ₽", "RUB", [(14, "₽")]),
        ("148 kr, inte 162 kr", "SEK", [(14, "kr")]),
        ("£162, not £148", "GBP", []),
    ],
)
def test_what_one_saves_on_prices_without_a_currency_is_in_the_market_s(
    text: str, home: str, saved: list[tuple[int, str]]
) -> None:
    assert [(int(value), unit) for value, unit in savings(text, home)] == saved


@pytest.mark.parametrize(
    ("text", "is_old"),
    [
        ("instead of £4", True),  # from the first letter on
        ("instead of" + " " * 20 + "£4", True),  # its word begins thirty characters before it
        ("instead of" + " " * 21 + "£4", False),
        ("now £3! was £4", True),  # the sentence before tells today's
        ("now £3! well! was £4", False),
        ("was £4! now £3", True),
        ("was £4! well! now £3", False),
    ],
)
def test_an_old_price_is_told_near_its_word_and_near_today_s(text: str, is_old: bool) -> None:
    start = text.index("£4")
    assert is_old_price(text, start, start + 2) is is_old
