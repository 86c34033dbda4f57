"""Prices of a text, and the numbers that are none."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from tests.guardrails.bare import findings

from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.guardrails.stated.amounts import stated_amounts
from hookline.records.profiles import profiles
from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]


@pytest.mark.parametrize(
    ("text", "prices"),
    [
        ("only 10.", ["10"]),
        ("only 9.", []),  # cups, days, people
        ("only 9.50.", ["9.50"]),
        ("ab 17.", ["17"]),
        ("ab 18.", []),  # an age
        ("ab 1899.", ["1899"]),
        ("ab 1900.", []),  # a year
        ("ab 2099.", []),
        ("ab 2100.", ["2100"]),
        ("only 1900.", ["1900"]),
        ("50p off", ["0.50"]),
        ("99 cents", ["0.99"]),
        ("a fiver", ["5"]),
        ("a tenner", ["10"]),
    ],
)
def test_a_price_without_a_currency_has_two_figures_and_is_no_age_and_no_year(
    text: str, prices: list[str]
) -> None:
    assert [value for value, _, _ in stated_amounts(text)] == list(map(Decimal, prices))


def test_a_price_is_read_once_where_two_ways_to_write_one_meet() -> None:
    assert [value for value, _, _ in stated_amounts("only rs 499.")] == [Decimal(499)]
    assert [value for value, _, _ in stated_amounts("now $20, was 25.")] == [20, 25]


@pytest.mark.parametrize(
    ("text", "prices"),
    [("ten euro", [10]), ("three dinars", [3]), ("ten yen", []), ("ten of 元", [])],
)
def test_a_number_in_words_has_its_currency_as_a_word_of_four_letters_or_more(
    text: str, prices: list[int]
) -> None:
    assert [value for value, _, _ in stated_amounts(text)] == prices


@pytest.mark.parametrize(
    ("text", "prices"),
    [
        ("mayores de 65 $950", [950]),  # the sign belongs to what it touches
        ("65 $ y 950 €", [65, 950]),
        ("desde 65$", [65]),
    ],
)
def test_a_sign_between_two_numbers_is_of_the_one_behind_it(text: str, prices: list[int]) -> None:
    assert [value for value, unit, _ in stated_amounts(text) if unit] == prices


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("pay n120k instead of n135k", [("120000", "n"), ("135000", "n")]),
        ("day ticket n2,500", [("2500", "n")]),
        ("r2,500 off", [("2500", "r")]),
        ("n1500 a day", [("1500", "n")]),
        ("k5,000 off", [("5000", "k")]),
        ("q1500 off", [("1500", "q")]),
        ("a s/.50 voucher", [("50", "s/.")]),
        ("bs 500 off", [("500", "bs")]),
        ("q10 cream", []),
        ("the k9 and a bs", []),
        ("n95 masks", []),
        ("on the n7 and the r33", []),
        ("r2d2", []),
        ("n 45k", []),
        ("plan2500", []),
    ],
)
def test_a_letter_glued_to_a_sum_is_money_and_to_a_size_or_a_road_none(
    text: str, sums: list[tuple[str, str]]
) -> None:
    assert [(str(value), unit) for value, unit, _ in stated_amounts(text, "en")] == sums


@pytest.mark.parametrize(
    ("country", "amount", "copy", "is_sum"),
    [
        ("GB", None, "Model N5000 is here", False),
        ("GB", None, "The R1250 bike is here", False),
        ("BR", None, "A moto R1250 chegou", False),
        ("NG", None, "Rice for N5000 today", True),
        ("ZA", None, "Bread costs R1250", True),
        ("NG", None, "The R1250 bike is here", False),
        ("PG", None, "Bread costs K5,000", True),
        ("SE", None, "Bread costs K5,000", False),
        ("VE", None, "Bread costs Bs 500", True),
        ("GB", ("300", "NGN"), "Rice for N5000 today", True),  # the offer is in it
        ("NG", ("5000", "NGN"), "Rice for N5000 today", False),  # and it is known
    ],
)
def test_letters_are_money_in_their_own_market_alone(
    country: str, amount: tuple[str, str] | None, copy: str, is_sum: bool
) -> None:
    prices = [{"value": float(amount[0]), "currency": amount[1]}] if amount else []
    found = findings(copy, "fact.amount", country=country, facts={"amounts": prices})
    assert bool(found) is is_sum


@pytest.mark.parametrize(
    ("home", "text", "sums"),
    [
        ("ZAR", "r4 500 off, r92 900 instead of r97 400", [4500, 92900, 97400]),
        ("ZAR", "r450 off, r1,200 instead of r1,650", [450, 1200, 1650]),
        ("ZAR", "r 4 500 off", [4500]),
        ("ZAR", "r5 off, and r49.90", [5, 49.90]),
        ("ZAR", "r1.2 million", [1200000]),
        ("ZAR", "on the r62, r2d2 and r25kg", []),
        ("ZAR", "the r61, via the n2, off the r61, from the r61 and near the n2", []),
        ("ZAR", "via r61 and near n2", []),
        ("ZAR", "the r50 voucher, the r50 off and from r61", [50, 50, 61]),
        ("ZAR", "take off r50", [50]),
        ("ZAR", "the r610", [610]),
        ("NGN", "n950, n 15 000 and n15k", [950, 15000, 15000]),
        ("NGN", "n95 masks on the n7", []),
        ("GTQ", "q150 en vez de q200", [150, 200]),
        ("GTQ", "el q5", []),
        ("ZMW", "k50 and k 250", [50, 250]),
        ("ZMW", "the k9", []),
        ("RON", "50 lei în loc de 80 lei", [50, 80]),
        ("EGP", "le 500 off, or 300 le", [500, 300]),
        ("GBP", "r450 off and k 250", []),  # no letters are money there
        ("", "r450 off", []),
    ],
)
def test_in_their_own_market_letters_make_a_sum_of_any_number_but_a_road_or_a_model(
    home: str, text: str, sums: list[float]
) -> None:
    stated = sorted(stated_amounts(text, "en", home=home), key=lambda each: each[2])
    assert [float(value) for value, unit, _ in stated if unit] == sums


@pytest.mark.parametrize(
    ("text", "is_sum"),
    [("Braai box for R400", True), ("Braai box for R450", False), ("Braai box R 4 500", True)],
)
def test_copy_of_south_africa_tells_no_other_sum_than_the_brief_whatever_its_size(
    text: str, is_sum: bool
) -> None:
    facts = {"amounts": [{"value": 450, "currency": "ZAR"}]}
    assert bool(findings(text, "fact.amount", country="ZA", facts=facts)) is is_sum


@pytest.mark.parametrize("text", ["4 500 off", "4\u00a0500 off", "4500 off"])
def test_thousands_written_with_a_blank_are_one_number_without_a_sign_too(text: str) -> None:
    assert [int(value) for value, *_ in stated_amounts(text, "en")] == [4500]


@pytest.mark.parametrize(
    ("text", "unit", "old"),
    [
        ("a 35 euro anziché 60, una volta sola", "euro", 60),
        ("35 euro instead of 60", "euro", 60),
        ("35 euro statt 60.", "euro", 60),
        ("42 € au lieu de 56", "€", 56),
        ("35 € en vez de 60 (una vez)", "€", 60),
        ("por 35 € em vez de 60", "€", 60),
        ("€ 35 in plaats van 60", "€", 60),
        ("35 zł zamiast 60", "zł", 60),
        ("28 тенге вместо 32", "тенге", 32),
        ("150 tl yerine 119,90", "tl", 119.90),  # the new price is the bare one there
        ("150 yerine 119,90 tl", "tl", 150),
        ("rp750.000 bukan 1.100.000", "rp", 1100000),
        ("35 kr i stället för 60", "kr", 60),
        ("35 € بدل 60", "€", 60),
        ("35 € invece di 60 fino al 18 dicembre", "€", 60),
        ("35 euro instead of 60 until 18 december", "euro", 60),
        ("35 zł zamiast 60 do 18 grudnia", "zł", 60),
        ("35 ₽ вместо 60 до 18 декабря", "₽", 60),
    ],
)
def test_a_price_behind_words_of_instead_has_the_currency_that_was_said_once(
    text: str, unit: str, old: float
) -> None:
    stated = [(each[1], float(each[0])) for each in stated_amounts(text) if each[1]]
    assert (unit, old) in stated
    assert len(stated) == 2


@pytest.mark.parametrize(
    "text",
    [
        "35 euro anziché 60 minuti",
        "35 zł zamiast 60 dolarów",
        "35 euro instead of 60%",
        "35 instead of 60",
        "It costs 35 euro. You get 4 instead of 2",
        "in 2024 was 60 €",
    ],
)
def test_a_number_behind_such_words_that_counts_another_thing_is_no_price(text: str) -> None:
    assert len([unit for _, unit, _ in stated_amounts(text.lower()) if unit]) <= 1


@pytest.mark.parametrize(
    ("language", "offer", "copy", "is_told"),
    [
        ("fr", "Port gratuit dès 120 €", "port 0 € dès 120 €", False),
        ("fr", "Livraison gratuite", "Livraison à 0 €", False),
        ("fr", "Livraison gratuite", "montage 0 €", True),
        ("de", "Gratis Versand", "Versand 0 €", False),
        ("es", "Envío gratis", "Envío a 0 €", False),
        ("it", "Spedizione gratuita", "Spedizione a 0 €", False),
        ("pt", "Portes grátis", "Portes 0 €", False),
        ("tr", "Kargo bedava", "Kargo 0 TL", False),
        ("en", "Free coffee with any cake", "Cake for €0", True),
        ("en", "Free shipping on orders over €30", "Minimum order €0", True),
        ("en", "20% off", "shipping €0", True),
        ("zh-Hans", "上门免费", "上门0元", False),
        ("zh-Hans", "上门免费", "洗缸0元", True),
    ],
)
def test_nothing_to_pay_is_what_the_brief_gives(
    resolved: Resolve, language: str, offer: str, copy: str, *, is_told: bool
) -> None:
    market = {"tr": "TR", "zh-Hans": "CN"}.get(language, "DE")
    brief = resolved(f"brand: K\nmarket: {market}\nchannels: [push]\nlanguages: [{language}]\n"
                     f"offer: {{text: '{offer}'}}\n")  # fmt: skip
    found = check({"body": copy}, compile_sheet(brief, "push", language))
    codes = {f.code for f in found if f.severity == "error"} & {"fact.amount", "fact.free"}
    assert bool(codes) is is_told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La pizza, à 9,90 la part."),
        ("fr", "À 9,90 la pizza."),
        ("fr", "À 12 le plat."),
        ("es", "A 9,90 la pizza."),
        ("it", "A 9,90 la pizza."),
        ("pl", "Koszula za 49,90."),
        ("pl", "Jedna trzecia taniej."),
        ("ar", "القميص بـ 199."),
    ],
)
def test_a_price_that_only_a_preposition_announces_is_read(language: str, text: str) -> None:
    codes = {finding.code for finding in findings(text, channel="push", language=language)}
    assert codes & {"fact.amount", "fact.percent"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Um 9.30 Uhr geht es los."),
        ("de", "Version 2.50 ist da."),
        ("en", "Chapter 3.14 is on pi."),
        ("en", "At 7.45 the train leaves."),
        ("en", "A 5.25 mile walk."),
        ("fr", "À 9 la semaine passe vite."),
        ("fr", "Rendez-vous à 20 heures."),
        ("es", "A 5 minutos del mar."),
        ("es", "A 2 calles."),
        ("it", "A 5 minuti dal mare."),
        ("pl", "Za 5 minut przerwa."),
        ("pl", "Wrócę za chwilę."),
        ("pl", "Spotkanie o 19.30."),
        ("ar", "بعد 5 دقائق."),
    ],
)
def test_hours_ways_and_chapters_behind_such_a_word_are_no_price(language: str, text: str) -> None:
    assert not findings(text, "fact.amount", channel="push", language=language)


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("t/m 13 december 2026 € 279,-", [279]),
        ("до 14 декабря 2026 ₽ 900", [900]),
        ("voor 2026 € 3 weken lang", [2026]),  # no date ends before it
    ],
)
def test_the_year_of_a_date_is_no_sum_for_the_sign_behind_it(text: str, sums: list[int]) -> None:
    assert [value for value, unit, _ in stated_amounts(text) if unit] == sums


def test_no_date_of_any_language_is_a_sum() -> None:
    """`31 mars` is no 31 million Argentine pesos."""
    read = {
        text: sums
        for code, language in profiles().languages.items()
        for month in language.months
        for day in (5, 12)
        for text in (language.with_year.format(day=day, month=month, year=2027),
                     language.date.format(day=day, month=month))
        if (sums := stated_amounts(text.lower(), code, home="EUR"))
    }  # fmt: skip
    assert read == {}
    assert [value for value, *_ in stated_amounts("5m ars, 5 m ars, 5 m. ars", "es")] == [
        5_000_000
    ] * 3
