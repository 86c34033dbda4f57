"""Every number of the copy is one of the brief, in its role and with its bound."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.channels import bare_sheet

from hookline.guardrails.base import Passage
from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.guardrails.stated.amounts import stated_amounts
from hookline.guardrails.stated.dates import stated_dates
from hookline.guardrails.stated.figures import spelt_figures, stated_figures
from hookline.guardrails.stated.percents import is_of_matter, stated_percents
from hookline.guardrails.stated.roles import read_role
from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]
ONLY_FIGURES = ("fact.percent", "fact.amount", "fact.quantity", "fact.role", "fact.bound",
                "fact.date", "fact.free")  # fmt: skip


def codes(brief: ResolvedBrief, body: str) -> set[str]:
    language = brief.brief.languages[0]
    sheet = compile_sheet(brief, "push", language, offer=next(iter(brief.offers), ""))
    return {
        finding.code for finding in check({"body": body}, sheet) if finding.code in ONLY_FIGURES
    }


def with_fact(resolved: Resolve, fact: str, language: str = "en") -> ResolvedBrief:
    return resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\nfacts: ['{fact}']\n")


def with_offer(resolved: Resolve, offer: str, language: str = "en") -> ResolvedBrief:
    return resolved(
        f"brand: K\nlanguages: [{language}]\nchannels: [push]\noffer: {{text: '{offer}'}}\n"
    )


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("40 new styles since June", set()),
        ("Forty new styles", set()),
        ("55 new styles", {"fact.quantity"}),
        ("Fifty new styles", {"fact.quantity"}),
        ("400 shirts are in", {"fact.quantity"}),
        ("12 for the price of 3", {"fact.quantity", "fact.free"}),
        ("5 years warranty", {"fact.quantity"}),
        ("New styles since July", {"fact.date"}),
        ("Over 40 styles", {"fact.bound"}),
        ("A hundred reasons to look in", set()),
        ('You ask for 40? "No, it is 12." Fine.', set()),
        ("Invoice 001 is always the hardest", set()),
        ("Weaving shirts since 1998", {"fact.quantity"}),
    ],
)
def test_a_number_that_the_brief_does_not_have_is_a_finding(
    resolved: Resolve, body: str, expected: set[str]
) -> None:
    assert codes(with_fact(resolved, "40 new styles since June"), body) == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("up to 2.5 gb a day", False),
        ("bis 2.5 kg", False),
        ("до 4.5 звезд", False),
        ("तक 2.5 जीबी", False),
        ("from 4.5 to 4.8 stars", False),
        ("from 4.5 to 6.5, with stars", True),
        ("bis 5.3 bestellen", True),
        ("am 24.12. stars on stage", True),
        ("до 5.3 включительно", True),
        ("bis 5.3.2027 gb", True),
    ],
)
def test_a_measure_is_no_day(text: str, day: bool) -> None:
    assert bool(stated_dates(text)) is day


def test_a_sheet_without_figures_leaves_other_numbers_alone() -> None:
    assert check({"body": "55 new styles"}, bare_sheet("push")) == []


OFFERS = {
    "en": ("Up to 25% off on orders above 60 GBP, max 15 GBP off",
           "As much as 25% off, at most 15 GBP, on orders above 60 GBP",
           ["25% off", "Up to 25% off on orders above 15 GBP, max 60 GBP", "Save 60 GBP"]),
    "de": ("Bis zu 25 % Rabatt ab 50 €", "Ab 50 € bis zu 25 % sparen",
           ["25 % Rabatt ab 50 €", "Höchstens 50 €", "Sparen Sie 50 €"]),
    "fr": ("Jusqu''à 25 % de réduction dès 50 €", "Dès 50 €, jusqu'à 25 % de remise",
           ["25 % de réduction", "50 € de réduction"]),
    "es": ("Hasta 25 % de descuento desde 50 €", "Desde 50 €, hasta un 25 % menos",
           ["25 % de descuento", "50 € de descuento"]),
    "pt": ("Até 25% de desconto a partir de R$ 50", "A partir de R$ 50, até 25% de desconto",
           ["25% de desconto", "R$ 50 de desconto"]),
    "ru": ("Скидка до 25% при заказе от 3000 ₽", "От 3000 ₽ скидка до 25%",
           ["Скидка 25%", "Скидка 3000 ₽"]),
    "hi": ("₹1999 से ज़्यादा के ऑर्डर पर 25% तक छूट", "25% तक की छूट, ₹1999 से ज़्यादा के ऑर्डर पर",
           ["25% की छूट", "₹1999 की छूट"]),
    "hi-Latn": ("Rs 1999 se zyada ke order par 25% tak chhoot",
                "25% tak ki chhoot, Rs 1999 se zyada ke order par",
                ["25% ki chhoot", "Rs 1999 ki chhoot"]),
    "ar": ("خصم يصل إلى 25% للطلبات فوق 200 درهم", "للطلبات فوق 200 درهم خصم يصل إلى 25%",
           ["خصم 25%", "خصم 200 درهم"]),
    "zh-Hans": ("满200元最高减25%", "最高减25%，满200元", ["减25%", "立减200元"]),
}  # fmt: skip


@pytest.mark.parametrize("language", OFFERS)
def test_a_role_and_a_bound_are_kept_in_every_language(resolved: Resolve, language: str) -> None:
    offer, other_words, misread = OFFERS[language]
    brief = with_offer(resolved, offer, language)
    assert codes(brief, offer.replace("''", "'")) == set()
    assert codes(brief, other_words) == set()
    for body in misread:
        assert codes(brief, body) & {"fact.role", "fact.bound"}, body


@pytest.mark.parametrize(
    ("fact", "body", "expected"),
    [
        ("rooms from 450 AED", "Rooms from 450 AED", set()),
        ("rooms from 450 AED", "Rooms for 450 AED", {"fact.bound"}),
        ("a room is 450 AED", "Rooms for 450 AED", set()),
        ("over 40 styles", "40 styles", set()),
        ("40 styles", "40+ styles", {"fact.bound"}),
        ("up to 5 nights", "5 nights", {"fact.bound"}),
        ("5 nights", "5 nights", set()),
        ("free delivery from 30 EUR", "Free delivery over 30 EUR", set()),
    ],
)
def test_a_bound_may_be_kept_and_not_dropped(
    resolved: Resolve, fact: str, body: str, expected: set[str]
) -> None:
    assert codes(with_fact(resolved, fact), body) == expected


@pytest.mark.parametrize(
    ("text", "prices"),
    [
        ("500/- off", ["500"]),
        ("flat 500 off", ["500"]),
        ("mrp 999 now 499", ["999", "499"]),
        ("mugs @199", ["199"]),
        ("199 only", ["199"]),
        ("starting 199", ["199"]),
        ("手机直降200", ["200"]),
        ("立减30", ["30"]),
        ("满100减15元", ["15", "100"]),
        ("коврик за 299", ["299"]),
        ("just 50p", ["0.5"]),
        ("a fiver", ["5"]),
        ("99 cents", ["0.99"]),
        ("kz 5000", ["5000"]),
        ("ksh 500", ["500"]),
        ("₮ 500", ["500"]),
        ("500 ki chhoot", ["500"]),
        ("500 की छूट", ["500"]),
        ("скидка 500", ["500"]),
        ("rs 500 off", ["500"]),
        ("за 30 минут", []),
        ("page 12p3", []),
        ("500 official colours", []),
        ("write to @199x", []),
        ("2 off-days", []),
    ],
)
def test_prices_as_people_write_them(text: str, prices: list[str]) -> None:
    assert [f"{value.normalize():f}" for value, _, _ in stated_amounts(text)] == prices


def test_a_sign_of_money_that_no_table_has_is_told_and_never_skipped() -> None:
    findings = check({"body": "Tea for ₮ 500"}, bare_sheet("push"))
    assert [finding.code for finding in findings] == ["fact.amount"]


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("a third off", "33.3"), ("a quarter off", "25"), ("ein drittel günstiger", "33.3"),
        ("un tiers de réduction", "33.3"), ("un cuarto de descuento", "25"),
        ("um terço de desconto", "33.3"), ("на треть дешевле", "33.3"), ("एक तिहाई छूट", "33.3"),
        ("ek tihai chhoot", "33.3"), ("ثلث السعر", "33.3"), ("三分之一优惠", "33.3"),
        ("a third off-day", None), ("a third of the way", None), ("ein drittel der zeit", None),
    ],
)  # fmt: skip
def test_a_fraction_of_the_price_is_a_percentage(text: str, percent: str | None) -> None:
    stated = [str(value) for value, _ in stated_percents(text)]
    assert stated == ([percent] if percent else [])


@pytest.mark.parametrize(
    ("text", "of_matter"),
    [
        ("100% linen", True), ("battery at 80%", True), ("70% dark chocolate", True),
        ("100 % leinen", True), ("akku bei 80 %", True), ("batterie à 80 %", True),
        ("100% algodón", True), ("100% лён", True), ("заряд 80%", True), ("100%棉", True),
        ("80% off", False), ("100% off linen", False), ("80 % rabatt", False),
        ("linen, 80% less", False),
    ],
)  # fmt: skip
def test_a_share_of_a_material_or_of_a_state_is_no_offer(text: str, *, of_matter: bool) -> None:
    _, span = stated_percents(text)[0]
    assert is_of_matter(text, *span) == of_matter


@pytest.mark.parametrize(
    ("text", "number", "role", "bound"),
    [
        ("save 500 on orders above 1999, max 200", "500", "discount", ""),
        ("save 500 on orders above 1999, max 200", "1999", "minimum", "over"),
        ("save 500 on orders above 1999, max 200", "200", "cap", ""),
        ("only 50 off", "50", "discount", ""),
        ("only 50", "50", "price", ""),
        ("up to 50", "50", "", "up_to"),
        ("spend 50 or more", "50", "minimum", "from"),
        ("a table for 50", "50", "", ""),
    ],
)
def test_the_words_beside_a_number_tell_its_role(
    text: str, number: str, role: str, bound: str
) -> None:
    start = text.index(number)
    assert read_role(text, start, start + len(number)) == (role, bound)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        *((text, "discount") for text in (
            "it costs £15 less", "kostet 15 € weniger", "coûte 15 € de moins",
            "cuesta 15 € menos", "costa 15 euro in meno", "custa R$ 15 a menos",
            "kost € 15 minder", "kosztuje 15 zł mniej", "стоит на 15 ₽ меньше",
            "15 TL daha ucuz", "₹15 कम", "₹15 kam", "15円お得", "便宜15元", "15 درهم أقل",
            "Rp15.000 lebih murah",
        )),
        ("kosztuje 15 zł", "price"),
        ("kostet 15 € im Monat", "price"),
    ],
)  # fmt: skip
def test_what_costs_so_much_less_is_reduced_by_it(text: str, role: str) -> None:
    assert [figure.role for figure in stated_figures(text.lower())] == [role]


@given(st.text(max_size=200))
def test_no_text_stops_the_reader(text: str) -> None:
    low = Passage("body", text).low
    for figure in (*stated_figures(low), *spelt_figures(low)):
        assert 0 <= figure.start < figure.end <= len(low)


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("You pay half", 50), ("Pay half now, half in May", None), ("Pagas la mitad", 50),
        ("Sie zahlen nur die Hälfte", 50), ("Zahlen Sie die Hälfte jetzt", None),
        ("Payez la moitié", 50), ("Paghi la metà", 50), ("Você paga metade", 50),
        ("Ele paga meia na primeira aula", 50), ("Pague à meia-noite", None),
        ("Pague meia hora depois", None), ("Demi-tarif le mardi", 50), ("Une demi-heure", None),
        ("Zur Hälfte des Preises", 50), ("Zur Hälfte der Zeit", None), ("За половину цены", 50),
        ("Половина очереди", None), ("De helft van de prijs", 50), ("Aadhe daam par", 50),
        ("A metà del prezzo", 50), ("A metà del film", None), ("Half the fare", 50),
        ("Half the way", None), ("La mitad del precio", 50), ("La mitad del camino", None),
    ],
)  # fmt: skip
def test_who_pays_half_is_given_half_unless_the_rest_is_due_later(
    text: str, percent: int | None
) -> None:
    assert [value for value, _ in stated_percents(text.lower())] == ([percent] if percent else [])


@pytest.mark.parametrize(
    ("language", "body", "is_told"),
    [
        ("de", "Gilt sofort: Ab 200.", False), ("de", "Gilt sofort: Ab 300.", True),
        ("de", "Gilt sofort: Nur 200.", True), ("de", "Gilt sofort: Ab 40.", True),
        ("en", "Flat 200 off today", True), ("en", "Only 200.", True), ("en", "Only 40.", True),
        ("pt", "Use hoje: a partir de 200.", False), ("pt", "Use hoje: a partir de 40.", True),
    ],
)  # fmt: skip
def test_a_bound_of_the_briefs_is_no_price_and_any_other_is(
    resolved: Resolve, language: str, body: str, *, is_told: bool
) -> None:
    fact = {"de": "ab 200 Punkten", "pt": "a partir de duzentos pontos", "en": "from 200 points"}
    brief = resolved(
        f"brand: K\nlanguages: [{language}]\nchannels: [push]\n"
        f"facts: [{fact[language]}, 40 Stück]\n"
    )
    found = check({"body": body}, compile_sheet(brief, "push", language))
    assert bool([item for item in found if item.code == "fact.amount"]) is is_told


@pytest.mark.parametrize(
    ("language", "fact", "body", "is_told"),
    [
        ("es", "hasta 5 personas", "Recomiéndanos hasta con 5 personas.", False),
        ("es", "hasta 5 personas", "Recomiéndanos con 5 personas.", True),
        ("pt", "até 5 pessoas", "Divida até com 5 pessoas.", False),
        ("pt", "até 5 pessoas", "Divida com 5 pessoas.", True),
    ],
)  # fmt: skip
def test_a_small_word_may_stand_between_a_bound_and_its_number(
    resolved: Resolve, language: str, fact: str, body: str, *, is_told: bool
) -> None:
    brief = resolved(f"brand: K\nchannels: [push]\nlanguages: [{language}]\nfacts: [{fact}]\n")
    codes = {f.code for f in check({"body": body}, compile_sheet(brief, "push", language))}
    assert ("fact.bound" in codes) is is_told


@pytest.mark.parametrize(
    ("language", "offer", "body", "is_told"),
    [
        ("de", "10 € Rabatt auf den zweiten, wenn wir beide Kamine kehren",
         "Kehren wir 2 Kamine, gibt es 10 € Rabatt auf den zweiten.", False),
        ("de", "10 € Rabatt auf den zweiten, wenn wir beide Kamine kehren",
         "Kehren wir 3 Kamine, gibt es 10 € Rabatt auf den zweiten.", True),
        ("de", "10 € Rabatt auf den nächsten Kamin",
         "Kehren wir 2 Kamine, gibt es 10 € Rabatt.", True),
        ("es", "10 € menos si limpiamos ambas chimeneas",
         "Limpiamos 2 chimeneas, 10 € menos.", False),
        ("ru", "скидка 500 ₽, если чистим обе трубы", "Чистим 2 трубы — скидка 500 ₽.", False),
        ("ru", "скидка 500 ₽, если чистим обе трубы", "Чистим 4 трубы — скидка 500 ₽.", True),
    ],
)  # fmt: skip
def test_both_are_two(
    resolved: Resolve, language: str, offer: str, body: str, *, is_told: bool
) -> None:
    text = f"brand: K\nchannels: [push]\nlanguages: [{language}]\noffer: {{text: '{offer}'}}\n"
    brief = resolved(text)
    codes = {f.code for f in check({"body": body}, compile_sheet(brief, "push", language))}
    assert ("fact.quantity" in codes) is is_told


@pytest.mark.parametrize(
    ("text", "number", "role"),
    [
        ("заказ от 30 000 ₸ дешевле на 5000 ₸", "30 000", "minimum"),
        ("от 5000 ₸ дешевле", "5000", "discount"),
    ],
)
def test_words_of_less_that_lead_to_a_number_are_said_of_that_one(
    text: str, number: str, role: str
) -> None:
    start = text.index(number)
    assert read_role(text, start, start + len(number) + 2).role == role
