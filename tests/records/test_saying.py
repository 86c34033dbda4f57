"""Offers, amounts and days in the words of a language's profile."""

import pytest

from hookline.records.brief import Offer
from hookline.records.money import Amount
from hookline.records.saying import (
    bare_offer,
    fill,
    say_end,
    say_money,
    say_start,
    says_minimum,
    unsaid,
)
from hookline.workspace.library import Library


@pytest.mark.parametrize(
    ("language", "minor", "currency", "said"),
    [
        ("en", 199900, "INR", "Rs 1,999"),
        ("de", 2850, "EUR", "28,50 €"),
        ("de", 250000, "EUR", "2.500 €"),
        ("en", 1000, "NOK", "10 NOK"),
    ],
)
def test_money_is_said_as_the_language_writes_it(
    library: Library, language: str, minor: int, currency: str, said: str
) -> None:
    profile = library.catalog.languages[language]
    assert say_money(Amount(minor=minor, currency=currency), profile).replace("\xa0", " ") == said


def test_a_day_is_said_with_its_month_and_year_in_the_copy_s_language(library: Library) -> None:
    spanish = library.catalog.languages["es"]
    assert say_end("2026-11-30", spanish) == "hasta el 30 de noviembre de 2026"
    assert say_end("2026-11-30", spanish, with_year=False) == "hasta el 30 de noviembre"
    assert say_start("2026-11-30", spanish) == "desde el 30 de noviembre de 2026"


@pytest.mark.parametrize(("written", "is_told"), [("today", True), ("+1d", False), ("", False)])
def test_a_day_that_is_known_only_when_it_is_sent_is_not_named(
    library: Library, written: str, is_told: bool
) -> None:
    assert bool(say_end(written, library.catalog.languages["en"])) is is_told
    assert say_start(written, library.catalog.languages["en"]) == ""


def test_an_offer_that_nobody_worded_is_its_percentage_or_its_amount(library: Library) -> None:
    german = library.catalog.languages["de"]
    assert bare_offer(Offer(percent=12.5), german).replace("\xa0", " ") == "12.5 % Rabatt"
    assert bare_offer(Offer(), german) == ""


def test_a_smallest_bill_is_said_as_of_a_booking_where_one_books(library: Library) -> None:
    for code, language in library.catalog.languages.items():
        booked = language.where_one_books().offer.min_basket
        assert "{amount}" in booked, code
        assert booked != language.offer.min_basket, code
        said = fill(booked, amount="300")
        least = Amount(minor=30000, currency="EUR")
        assert says_minimum(said, least, language), f"{code}: {said}"


def test_a_value_is_never_read_as_a_pattern() -> None:
    assert fill("{a} and {b}", a="{b}", b="{a}") == "{b} and {a}"
    assert fill("{a} {unknown}", a="1") == "1 {unknown}"


def test_what_an_offers_text_says_already_is_not_said_again() -> None:
    assert unsaid(["Free fries, 4pm to 7pm Today", "", "today"]) == ["Free fries, 4pm to 7pm Today"]
    assert unsaid(["Free fries", "code FRY", "today"]) == ["Free fries", "code FRY", "today"]


@pytest.mark.parametrize(
    ("language", "country", "part", "said"),
    [
        ("pt", "BR", "code", "com o cupom {code}"),
        ("pt", "PT", "code", "com o código {code}"),
        ("pt", "AO", "code", "com o código {code}"),
        ("es", "MX", "min_basket", "en compras desde {amount}"),
        ("es", "ES", "min_basket", "en compras a partir de {amount}"),
        ("fr", "FR", "percent", "{number} % de remise"),
        ("fr", "CA", "percent", "{number} % de rabais"),
        ("nl", "NL", "until", "t/m {date}"),
        ("nl", "BE", "until", "tot en met {date}"),
        ("en", "IN", "code", "with code {code}"),
        ("de", "CH", "percent", "{number} % Rabatt"),
    ],
)
def test_a_part_of_an_offer_is_said_as_in_the_reader_s_country(
    library: Library, language: str, country: str, part: str, said: str
) -> None:
    there = library.catalog.languages[language].in_country(country)
    assert getattr(there.offer, part) == said
    assert there.offer.today == library.catalog.languages[language].offer.today


@pytest.mark.parametrize(
    ("language", "text", "major", "is_told"),
    [
        ("en", "Bet a tenner, get a £5 free bet", 10, True),
        ("en", "Bet a fiver, get a £10 free bet", 10, False),
        ("id", "Beli pertama min Rp100rb, dapat cashback 25 ribu", 100_000, True),
        ("id", "Beli pertama min Rp100rb, dapat cashback 25 ribu", 25_000, False),
        ("de", "5 € geschenkt, MBW 30 €", 30, True),
        ("de", "30 € geschenkt", 30, False),
        ("fr", "le port offert pour 120 € d'achat", 120, True),
        ("fr", "un bon de 120 €", 120, False),
        ("it", "10% sopra i 30 €", 30, True),
        ("sv", "fri frakt, handla för 300 kr", 300, True),
        ("tr", "500 TL üzeri kargo bedava", 500, True),
        ("tr", "500 TL hediye", 500, False),
        ("hi", "1,000 रुपये या ज़्यादा के बिल पर", 1000, True),
        ("ar", "بحد أدنى ٢٠٠ درهم", 200, True),
        ("ar", "هدية ٢٠٠ درهم", 200, False),
        ("zh-Hans", "消费满300元减50", 300, True),
        ("zh-Hans", "送300元", 300, False),
        ("ru", "при заказе от 1 тыс. ₽", 1000, True),
        ("de", "30 min. Massage gratis", 30, False),
        ("de", "min. 30 € Umsatz", 30, True),
    ],
)
def test_a_minimum_is_told_by_the_words_beside_its_sum(
    library: Library, language: str, text: str, major: int, *, is_told: bool
) -> None:
    least = Amount(minor=major * 100, currency="EUR")
    assert says_minimum(text, least, library.catalog.languages[language]) is is_told
