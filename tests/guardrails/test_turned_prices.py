"""The old price and the one that is paid now are not turned round, in any language's words."""

from collections.abc import Callable

import pytest

from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]


def errors(resolved: Resolve, language: str, offer: str, body: str) -> list[str]:
    brief = resolved(
        f"brand: K\nlanguages: [{language}]\nchannels: [push]\noffer: {{text: '{offer}'}}\n"
    )
    sheet = compile_sheet(brief, "push", language)
    codes = {"fact.role", "fact.amount", "fact.bound"}
    return [f.code for f in check({"title": "K", "body": body}, sheet)
            if f.severity == "error" and f.code in codes]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "offer", "wrong"),
    [
        ("en", "Bread £3 instead of £4", "Bread is £4 instead of £3"),
        ("en", "Bread £3 instead of £4", "Bread £4, was £3"),
        ("de", "Brot 3 € statt 4 €", "Brot: statt 3 € nur 4 €"),
        ("es", "Pan a 3 € en vez de 4 €", "Pan a 4 € en vez de 3 €"),
        ("fr", "Pain à 3 € au lieu de 4 €", "Le pain à 4 € au lieu de 3 €"),
        ("it", "Pane a 3 € anziché 4 €", "Pane a 4 € invece di 3 €"),
        ("it", "Pane a 3 € invece di 4", "Pane a 4 € invece di 3 fino al 18 dicembre"),
        ("pt", "Pão a 3 € em vez de 4 €", "Pão a 4 € (era 3 €)"),
        ("nl", "Brood € 3 in plaats van € 4", "Brood € 4 in plaats van € 3"),
        ("pl", "Chleb 3 zł zamiast 4 zł", "Chleb 4 zł zamiast 3 zł"),
        ("ru", "Хлеб 300 ₽ вместо 400 ₽", "Хлеб 400 ₽ вместо 300 ₽"),
        ("tr", "Ekmek 40 TL yerine 30 TL", "Ekmek 30 TL yerine 40 TL"),
        ("id", "Roti Rp30.000, harga normal Rp40.000", "Roti Rp40.000, harga normal Rp30.000"),
        ("hi", "ब्रेड ₹40 की जगह ₹30", "ब्रेड ₹30 की जगह ₹40"),
        ("hi-Latn", "bread ₹40 ki jagah ₹30", "bread ₹30 ki jagah ₹40"),
        ("ja", "通常価格400円のところ300円", "通常価格300円のところ400円"),
        ("zh-Hans", "原价40元，现价30元", "原价30元，现价40元"),
        ("ar", "الخبز 3 ريال بدلا من 4 ريال", "الخبز 4 ريال بدلا من 3 ريال"),
        ("sv", "Bröd 30 kr i stället för 40 kr", "Bröd 40 kr i stället för 30 kr"),
        ("da", "Brød 30 kr. i stedet for 40 kr.", "Brød 40 kr. i stedet for 30 kr."),
        ("nb", "Brød 30 kr i stedet for 40 kr", "Brød 40 kr i stedet for 30 kr"),
        ("fi", "Leipä 4 € sijaan 3 €", "Leipä 3 € sijaan 4 €"),
    ],
)
def test_the_old_price_is_not_the_new_one(
    resolved: Resolve, language: str, offer: str, wrong: str
) -> None:
    assert errors(resolved, language, offer, offer) == []
    assert errors(resolved, language, offer, wrong) == ["fact.role"]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("It normally costs £4, today £3", []),
        ("£4 bread, now £3", []),
        ("Not £4 but £3", []),
        ("Bread £3", []),
        ("Bread costs £4", ["fact.role"]),
        ("Bread £3, and £4 off", ["fact.role"]),
    ],
)
def test_the_old_price_is_told_beside_the_new_one(
    resolved: Resolve, body: str, found: list[str]
) -> None:
    assert errors(resolved, "en", "Bread £3 instead of £4", body) == found


def test_a_price_that_is_old_for_one_thing_may_be_paid_for_another(resolved: Resolve) -> None:
    offer = "Bread £3 instead of £4, cake £2 instead of £3"
    assert errors(resolved, "en", offer, "Cake is £2 instead of £3") == []
    assert errors(resolved, "en", "Bread £3, cake £4", "Cake £4, instead of £3") == []


@pytest.mark.parametrize(
    ("language", "offer", "right"),
    [
        ("nl", "Eerst 10 euro per maand, daarna 20 euro per maand", "Nu maar 10 euro per maand."),
        ("it", "Versa prima 50 €, il resto alla consegna", "Prenota con soli 50 €."),
        ("hi", "पहले ₹100 दें, बाकी ₹400 डिलीवरी पर", "सिर्फ़ ₹100 दें।"),
        ("hi-Latn", "Pehle Rs 100 dijiye, baaki Rs 400 delivery par", "Sirf Rs 100 dijiye."),
        ("pl", "Zapłać wcześniej 50 zł, reszta 200 zł przy odbiorze", "Zapłać tylko 50 zł."),
        ("es", "Paga antes 50 € y el resto en tienda", "Reserva por solo 50 €."),
        ("fr", "Échangez 500 points contre 10 €", "500 points valent 10 € de réduction."),
    ],
)
def test_what_is_paid_first_is_no_old_price(
    resolved: Resolve, language: str, offer: str, right: str
) -> None:
    assert errors(resolved, language, offer, right) == []


def test_what_points_are_exchanged_for_is_told_with_the_offer(resolved: Resolve) -> None:
    brief = resolved("brand: K\nlanguages: [fr]\nchannels: [push]\noffer: {text: Échangez 500 "
                     "points contre 10 € jusqu'au 18 décembre}\n")  # fmt: skip
    sheet = compile_sheet(brief, "push", "fr")
    cut = {"title": "K", "body": "Échangez vos 500 points jusqu'au 18 décembre."}
    whole = {"title": "K", "body": "500 points valent 10 € jusqu'au 18 décembre."}
    assert ["fact.incomplete" in {f.code for f in check(parts, sheet)} for parts in (cut, whole)
            ] == [True, False]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "offer", "right"),
    [
        ("en", "Reduced from £15 to £12", "Burger menu £12 instead of £15."),
        ("de", "Reduziert von 15 € auf 12 €", "Menü 12 € statt 15 €."),
        ("fr", "Le menu passe de 15 € à 12 €", "Menu à 12 € au lieu de 15 €."),
        ("es", "Rebajado de 15 € a 12 €", "Menú a 12 € en vez de 15 €."),
        ("it", "Ribassato da 15 € a 12 €", "Menu a 12 € invece di 15 €."),
        ("ar", "القائمة 120 درهم بدلاً من 150", "القائمة كانت بـ 150 درهم، والآن 120 درهم."),
    ],
)
def test_an_old_price_is_no_bound(resolved: Resolve, language: str, offer: str, right: str) -> None:
    assert errors(resolved, language, offer, right) == []


def test_a_price_of_today_keeps_its_bound(resolved: Resolve) -> None:
    assert errors(resolved, "en", "Burger menu from £12", "Burger menu £12.") == ["fact.bound"]
    assert errors(resolved, "en", "Burger menu from £12", "Burger menu from £12.") == []
