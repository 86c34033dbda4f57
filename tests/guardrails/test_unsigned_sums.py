"""Sums that an offer states without a currency may be told in the market's money, and no others."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.guardrails.unsigned_sums import loosely_signed, unsigned_sums
from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]


@pytest.mark.parametrize(
    ("language", "home", "offer", "sums"),
    [
        ("de", "EUR", "3 pizzen für 20 statt 25", {25, 20}),
        ("de", "EUR", "3 pizzen zum mitnehmen", set()),
        ("ar", "AED", "فحص الصقر بدل 600 يصير 450", {600, 450}),
        ("tr", "TRY", "400 yerine 300", {400, 300}),
        ("hi", "INR", "600 की जगह 450", {600, 450}),
        ("zh-Hans", "CNY", "满300减50", {300, 50}),
        ("zh-Hans", "CNY", "洗车39，原价68", {39, 68}),
        ("zh-Hans", "CNY", "3人同行", set()),
        ("ru", "KZT", "баня 9 тыс. вместо 12 тыс.", {9000, 12000}),
        ("id", "IDR", "diskon 25rb", {25000}),
        ("hi-Latn", "INR", "2k cash milega (5,000 tak)", {2000, 5000}),
        ("en", "USD", "1k off", {1000}),
        ("en", "USD", "a box of 999 cards", set()),
        ("en", "USD", "2 for 20", {20}),
        ("en", "USD", "2 for 5", {5}),
        ("en", "USD", "2 for 4", set()),  # pieces, as likely as money
        ("en", "USD", "2 for 1 on all burgers", set()),
        ("en", "USD", "buy 10, get 1 free", set()),
        ("en", "USD", "iphone 15 with a case", set()),
        ("en", "USD", "flight kl 1007 with a meal", set()),
        ("en", "USD", "free coffee, open 24/7", set()),
        ("fr", "EUR", "paris 2024, le menu du jour", set()),
        ("de", "EUR", "tisch 7, menü im kino 24", set()),
        ("ru", "RUB", "набор № 5 со скидкой", set()),
        ("en", "USD", "save up to 1,000", {1000}),
        ("en", "USD", "the 10th is free", set()),
        ("en", "USD", "15% off", set()),
    ],
)
def test_what_an_offer_leaves_without_a_sign(
    language: str, home: str, offer: str, sums: set[int]
) -> None:
    assert set(unsigned_sums(offer, language, home)) == {Decimal(number) for number in sums}


@pytest.mark.parametrize(
    ("language", "home", "fact", "sums"),
    [
        ("zh-Hans", "CNY", "其他区加20块", {20}),
        ("zh-Hans", "CNY", "其他区加20元", set()),  # a price, and read as one
        ("ru", "RUB", "1000 р за день", {1000}),
        ("en", "USD", "delivery is 20 bucks", {20}),
        ("en", "GBP", "delivery is 20 bucks", set()),
        ("en", "USD", "20 boxes", set()),
        ("en", "USD", "20", set()),
    ],
)
def test_a_facts_loose_word_for_money(language: str, home: str, fact: str, sums: set[int]) -> None:
    assert set(loosely_signed(fact, language, home)) == {Decimal(number) for number in sums}


@pytest.mark.parametrize(
    ("copy", "codes"),
    [
        ("Check-up: 450 dirhams instead of 600", set()),
        ("Check-up: AED 450 instead of AED 600", set()),
        ("Check-up: 450 euros instead of 600", {"fact.amount"}),
        ("Check-up: 550 dirhams instead of 600", {"fact.amount", "fact.incomplete"}),
    ],
)
def test_copy_tells_them_in_the_markets_money(
    resolved: Resolve, copy: str, codes: set[str]
) -> None:
    brief = resolved("brand: K\nmarket: AE\nchannels: [push]\n"
                     "offer: {text: Check-up now 450 instead of 600}\n")  # fmt: skip
    found = check({"body": copy}, compile_sheet(brief, "push", "en"))
    assert {f.code for f in found if f.severity == "error"} == codes


@pytest.mark.parametrize(
    ("language", "offer", "copy", "wrong"),
    [
        ("en", "kids under 12 eat free", "Kids under 12 years eat free", "11"),
        ("de", "Kinder 6-12 frei", "Kinder von 6 bis 12 Jahren frei", "13"),
        ("fr", "enfants de moins de 12 gratuits", "Gratuit pour les moins de 12 ans", "13"),
        ("es", "niños menores de 12 gratis", "Gratis: menores de 12 años", "10"),
        ("pt", "crianças até 12 grátis", "Crianças até 12 anos: grátis", "11"),
        ("it", "bambini sotto i 12 gratis", "Gratis sotto i 12 anni", "13"),
        ("nl", "kinderen tot 12 gratis", "Kinderen tot 12 jaar gratis", "13"),
        ("ru", "дети до 12 бесплатно", "Дети до 12 лет бесплатно", "13"),
        ("pl", "dzieci do 12 gratis", "Dzieci do 12 lat gratis", "15"),
        ("sv", "barn under 12 sågar gratis", "Barn under 12 år sågar gratis", "13"),
        ("da", "børn under 12 gratis", "Børn under 12 år gratis", "13"),
        ("nb", "barn under 12 gratis", "Barn under 12 år gratis", "13"),
        ("id", "anak di bawah 12 gratis", "Anak di bawah 12 tahun gratis", "13"),
        ("ar", "الأطفال تحت 12 مجانا", "الأطفال تحت 12 سنة مجانا", "13"),
    ],
)
def test_an_age_may_be_told_in_years_and_no_other(
    resolved: Resolve, language: str, offer: str, copy: str, wrong: str
) -> None:
    brief = resolved(f"brand: K\nchannels: [push]\nlanguages: [{language}]\n"
                     f"offer: {{text: {offer}}}\n")  # fmt: skip
    sheet = compile_sheet(brief, "push", language)

    def errors(text: str) -> set[str]:
        return {f.code for f in check({"body": text}, sheet) if f.severity == "error"}

    assert errors(copy) == set()
    assert "fact.quantity" in errors(copy.replace("12", wrong))
    assert "fact.quantity" in errors(f"{copy} / 30 {copy.split('12 ')[1].split(maxsplit=1)[0]}")


@pytest.mark.parametrize(
    ("language", "offer", "copy"),
    [
        ("en", "kids under 12 eat free", "In business for 12 years"),
        ("en", "delivery in under 30 minutes", "30 years of experience"),
        ("en", "open over 7 days", "7 years of experience"),
        ("de", "Kinder bis 12 frei", "Seit 12 Jahren für Sie da"),
        ("fr", "livré en moins de 30 minutes", "30 ans d'expérience"),
        ("fi", "perillä alle 30 minuutissa", "30 vuoden takuu"),
    ],
)
def test_an_age_or_a_length_of_minutes_grants_no_other_years(
    resolved: Resolve, language: str, offer: str, copy: str
) -> None:
    brief = resolved(f"brand: K\nchannels: [push]\nlanguages: [{language}]\n"
                     f"offer: {{text: {offer}}}\n")  # fmt: skip
    found = check({"body": f"{offer}. {copy}"}, compile_sheet(brief, "push", language))
    assert "fact.quantity" in {f.code for f in found if f.severity == "error"}
