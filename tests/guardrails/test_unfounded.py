"""What a brief's numbers stand for says which other numbers of the copy are known."""

from collections.abc import Callable

import pytest
from tests.guardrails.bare import findings
from tests.guardrails.test_figures import codes

from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]


def brief(resolved: Resolve, language: str, *facts: str, **more: str) -> ResolvedBrief:
    lines = "".join(f"  - '{fact}'\n" for fact in facts)
    fields = "".join(f"{name}: {value}\n" for name, value in more.items())
    return resolved(
        f"brand: {{name: Ohlsen, default_language: {language}}}\nblueprint: early-access\n"
        f"channels: [push]\nlanguages: [{language}]\nfacts:\n{lines}{fields}"
    )


@pytest.mark.parametrize(
    ("language", "fact", "same", "other"),
    [
        ("en", "usually 3 to 5 days", "Usually 3 to 5 days.", "Usually 1 to 5 days."),
        ("de", "Lieferung in 3 bis 5 Tagen", "In 3 bis 5 Tagen da.", "In 2 bis 5 Tagen da."),
        ("es", "entre 3 a 5 días", "De 3 a 5 días.", "De 2 a 5 días."),
        ("ar", "التسليم خلال 7 إلى 10 أيام", "خلال 7 إلى 10 أيام", "خلال 9 إلى 10 أيام"),
        ("ru", "доставка от 3 до 6 дней", "За 3 до 6 дней", "За 2 до 6 дней"),
    ],
)
def test_a_number_counts_what_the_one_counts_to_which_it_leads(
    resolved: Resolve, language: str, fact: str, same: str, other: str
) -> None:
    assert codes(brief(resolved, language, fact), same) == set()
    assert codes(brief(resolved, language, fact), other) == {"fact.quantity"}


@pytest.mark.parametrize(
    ("language", "facts", "same", "other"),
    [
        ("it", ("max 4 biglietti a testa", "prove alle 18"),
         "Fino a 4 biglietti.", "Fino a 6 biglietti."),
        ("de", ("ab 2 Paar", "bis 19 Uhr"), "Ab 2 Paar.", "Ab 7 Paar."),
        ("en", ("limit 2 cords", "open till 5 pm"), "Up to 2 cords.", "Up to 5 cords."),
        ("fr", ("un service à 9 h", "2 tables"), "Ouvert dès 9 h.", "Ouvert pour 9 tables."),
    ],
)  # fmt: skip
def test_an_hour_of_the_brief_excuses_no_count(
    resolved: Resolve, language: str, facts: tuple[str, ...], same: str, other: str
) -> None:
    assert codes(brief(resolved, language, *facts), same) == set()
    assert codes(brief(resolved, language, *facts), other) == {"fact.quantity"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Monday to Friday, 8 to 5", set()),
        ("Monday to Friday, 8 to 3", {"fact.quantity"}),
        ("Monday to Friday, 7 to 5", {"fact.quantity"}),
        ("Trains, 7 to 9", set()),  # no hour of the brief is in it
    ],
)
def test_hours_have_both_ends_of_the_brief(
    resolved: Resolve, text: str, expected: set[str]
) -> None:
    assert codes(brief(resolved, "en", "Mon-Fri 8-5"), text) == expected


@pytest.mark.parametrize(
    ("text", "is_known"),
    [
        ("Saturday 16 January, from 10 am, come by.", True),
        ("Saturday 16 January, from 7 pm, come by.", False),
        ("At 10 am on 16 January.", True),
        ("At 3 pm on 16 January.", False),
        ("16 January. The kettle sings at 3 pm.", True),  # a scene of its own
        ("16 January, rainy and 3 pm.", False),  # two words between
        ("16 January, rainy and cold 3 pm.", True),  # three
        ("A Saturday, 3 pm, and rain.", True),
    ],
)
def test_an_hour_beside_the_brief_s_day_is_the_brief_s(
    resolved: Resolve, text: str, is_known: bool
) -> None:
    known = brief(resolved, "en", "the tree is open on 16 January from 10 am")
    sheet = compile_sheet(known, "push", "en")
    times = [x for x in check({"body": text}, sheet) if x.code == "fact.time"]
    assert (times == []) is is_known


@pytest.mark.parametrize(
    ("language", "fact", "same", "other"),
    [
        (
            "es",
            "cerramos del 21 dic al 4 ene",
            "Del 21 cerramos hasta el 4 de enero.",
            "Del 22 cerramos hasta el 4 de enero.",
        ),
        (
            "it",
            "chiuso dal 21 dic al 4 gen",
            "Dal 21 chiudiamo, fino al 4 gennaio.",
            "Dal 22 chiudiamo, fino al 4 gennaio.",
        ),
        (
            "es",
            "abrimos los días 22 y 31 de diciembre",
            "Hasta el 31 de diciembre, desde el 22 abrimos.",
            "Hasta el 31 de diciembre, desde 22 invitados.",
        ),
        (
            "en",
            "open on 22 and 31 December",
            "Until 31 December, from 22 on.",
            "Until 31 December, from 22 guests on.",
        ),
    ],
)
def test_a_day_behind_a_word_that_leads_to_one_is_the_brief_s(
    resolved: Resolve, language: str, fact: str, same: str, other: str
) -> None:
    assert codes(brief(resolved, language, fact), same) == set()
    assert codes(brief(resolved, language, fact), other) != set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1枚干したら、もう満席です。", set()),
        ("毛布は2枚です。", set()),
        ("3枚干したら、もう満席です。", {"fact.quantity"}),
    ],
)
def test_one_of_a_thing_is_counted_as_an_article_counts(
    resolved: Resolve, text: str, expected: set[str]
) -> None:
    assert codes(brief(resolved, "ja", "毛布2枚が70分"), text) == expected


@pytest.mark.parametrize(
    "text", ["1 extra bottle on top", "1 Flasche extra", "1 bouteille en plus"]
)
def test_one_of_a_thing_in_a_spaced_script_is_a_count(resolved: Resolve, text: str) -> None:
    assert codes(brief(resolved, "en", "two bottles are left"), text) == {"fact.quantity"}


@pytest.mark.parametrize(("own", "other"), [("1033", "1034"), ("10335", "10336"),
                                            ("103355", "103356")])  # fmt: skip
def test_a_service_number_of_few_digits_is_a_phone(resolved: Resolve, own: str, other: str) -> None:
    known = brief(resolved, "en", "renew the pass", cta=f"{{phone: {own}}}")
    assert codes(known, f"Call {own} to renew.") == set()
    assert codes(known, f"Call {other} to renew.") == {"fact.quantity"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Your certificate of late 2025 is good for a year.", set()),
        ("Your certificate of late 2024 is good for a year.", {"fact.quantity"}),
    ],
)
def test_the_readers_years_may_be_told(resolved: Resolve, text: str, expected: set[str]) -> None:
    known = brief(
        resolved, "en", "swept", audience="{segment: 'swept between 1 Nov and 31 Dec 2025'}"
    )
    assert codes(known, text) == expected


@pytest.mark.parametrize(
    ("language", "fact", "same", "other"),
    [
        ("en", "prices include VAT of 15%", "15% VAT included.", "15% off bread."),
        ("de", "inkl. 19 % MwSt.", "19 % MwSt. inklusive.", "19 % Rabatt."),
        ("es", "IVA 21% incluido", "Con IVA del 21% incluido.", "21% de descuento."),
        ("ar", "شامل ضريبة القيمة المضافة 15%", "شامل ضريبة القيمة المضافة 15%", "خصم 15%"),
    ],
)
def test_a_tax_rate_is_no_discount(
    resolved: Resolve, language: str, fact: str, same: str, other: str
) -> None:
    assert codes(brief(resolved, language, fact), same) == set()
    assert codes(brief(resolved, language, fact), other) == {"fact.role"}


@pytest.mark.parametrize(
    ("text", "is_known"),
    [
        ("Tuesdays and Thursdays at 5 pm, in the school.", True),
        ("Tuesdays and Thursdays at 8 pm, in the school.", False),
        ("Tuesday, 8 pm, and the fridge is empty.", True),  # one weekday may open a scene
    ],
)
def test_an_hour_of_several_weekdays_is_a_timetable(
    resolved: Resolve, text: str, is_known: bool
) -> None:
    known = brief(resolved, "en", "lessons on Tuesday and Thursday at 5 pm")
    found = check({"body": text}, compile_sheet(known, "push", "en"))
    assert ([x for x in found if x.code == "fact.time"] == []) is is_known


@pytest.mark.parametrize(
    ("language", "fact", "same", "other"),
    [
        ("pt", "sáb. 5 e dom. 6/12 na praça", "Na praça, 5 e 6/12.", "Na praça, 4 e 6/12."),
        ("de", "am 5. und 6.12. am Platz", "Am 5. und 6.12. da.", "Am 4. und 6.12. da."),
        ("fr", "le 8 décembre pour vous, le 15 décembre pour tous",
         "Le 8 décembre pour vous, pour tous le 15.", "Le 8 décembre pour vous, pour tous le 18."),
    ],
)  # fmt: skip
def test_a_day_beside_a_date_is_the_brief_s(
    resolved: Resolve, language: str, fact: str, same: str, other: str
) -> None:
    assert codes(brief(resolved, language, fact), same) == set()
    assert codes(brief(resolved, language, fact), other) != set()


@pytest.mark.parametrize(
    ("language", "fact", "same", "other"),
    [
        ("pl", "grupy do 6 osób, 2 razy w tygodniu", "W grupie do 6 osób.", "W grupie do 2 osób."),
        ("en", "up to 6 people, 2 times a week", "Up to 6 people.", "Up to 2 people."),
        ("de", "410 Gläser statt 1.300", "410 Gläser statt 1.300.", "410 Gläser statt 8.300."),
        ("en", "410 jars instead of 45", "410 jars instead of 45.", "410 jars instead of 32."),
    ],
)
def test_a_bound_and_what_something_stands_instead_of_are_the_brief_s(
    resolved: Resolve, language: str, fact: str, same: str, other: str
) -> None:
    assert codes(brief(resolved, language, fact), same) == set()
    assert codes(brief(resolved, language, fact), other) == {"fact.quantity"}


@pytest.mark.parametrize(
    ("language", "text", "is_wrong"),
    [
        ("en", "Until 18/12/2026.", False),
        ("en", "Until 18/12/2027.", True),
        ("de", "Bis 18.12.2027.", True),
        ("de", "Bis 18. Dezember 2126.", True),
        ("de", "Bis 18. Dezember 2026.", False),
        ("de", "Bis 18.12.26.", False),
        ("de", "Bis 18.12.27.", True),
        ("de", "Bis 18.12.28.", True),
        ("de", "Bis 18.12.28, 9.30 Uhr.", True),
        ("en", "Until 18/12/26.", False),
        ("en", "Until 18/12/27.", True),
        ("en", "Until 18-12-27.", True),
        ("en", "Until 18/12/2028.", True),
        ("en", "Until 18/12.", False),
    ],
)
def test_a_date_has_the_brief_s_year(
    resolved: Resolve, language: str, text: str, is_wrong: bool
) -> None:
    told = brief(resolved, language, "x", offer="{text: x, ends: 2026-12-18}")
    assert ("fact.date" in codes(told, text)) is is_wrong


@pytest.mark.parametrize(
    ("fact", "text", "is_wrong"),
    [
        ("open until 26/03/2027", "Until 26/03/2027.", False),
        ("open until 26/03/2027", "Until 26/03/2029.", True),
        ("11.01–26.03.2027", "From 11.01.2027.", False),
        ("open until 26 March", "Until 26/03/2027.", False),
    ],
)
def test_the_year_of_a_fact_s_own_date_is_the_brief_s(
    resolved: Resolve, fact: str, text: str, is_wrong: bool
) -> None:
    assert ("fact.date" in codes(brief(resolved, "en", fact), text)) is is_wrong


@pytest.mark.parametrize(
    ("language", "facts", "text", "is_wrong"),
    [
        ("pt", "'pacote de 4 aulas por R$ 390', '2 pranchas'", "O pacote de 4 aulas sai hoje.",
         False),
        ("pt", "'pacote de 4 aulas por R$ 390', '2 pranchas'", "Aproveite a oferta: 2 aulas.",
         True),
        ("en", "'a 5 kW inverter', 'in 2 days'", "A kettle draws about 2 kW.", False),
        ("pl", "'test trwa 12 min', '2 x 60 min'", "Zajęcia po 60 minut, zapisz się.", False),
        ("pt", "'poupança média: 8 a 14 €/mês'", "Poupa em média 8 a 14 €/mês.", False),
        ("pt", "'poupança média: 8 a 14 €/mês'", "Poupa em média 1 a 14 €/mês.", True),
        ("fr", "'25 $ de rabais (tarif régulier 289,95 $ + tx)'",
         "La déclaration (tarif régulier 289,95 $ + tx), 25 $ de rabais.", False),
        ("en", "'1,000 happy dogs'", "1,000+ happy dogs.", True),
        ("en", "'20 minutes, the old line 45 minutes'", "25 minutes sooner.", False),
        ("en", "'20 minutes, the old line 45 minutes'", "35 minutes sooner.", True),
    ],
)  # fmt: skip
def test_a_number_of_another_thing_is_not_the_brief_s(
    resolved: Resolve, language: str, facts: str, text: str, is_wrong: bool
) -> None:
    told = resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\nfacts: [{facts}]\n")
    assert bool({"fact.quantity", "fact.bound"} & codes(told, text)) is is_wrong


CAPS = {
    "en-GB": ("15% off, at most £120, on orders from £300", "15% off, £120, on £300 or more.",
              ("15% off, max £120.", "No more than £120 off.", "15% off to a limit of £120.",
               "The most you can save is £120.", "15% off, capped at £120.")),
    "de": ("15 % auf alles, höchstens 120 €, ab 300 €", "15 % auf alles, 120 €, ab 300 €.",
           ("15 % (max. 120 €), ab 300 €.", "15 %, bis zu 120 €.", "120 € ist das Maximum.",
            "Höchstens sparen Sie so 120 €.", "Der Höchstbetrag: 120 €.")),
    "es": ("15 % de descuento, máximo 120 €, desde 300 €", "15 % de descuento, 120 €, desde 300 €.",
           ("15 %, hasta 120 €.", "15 %, como máximo 120 €.", "15 % con un tope de 120 €.")),
    "it": ("15% di sconto, massimo 120 €, da 300 €", "15% di sconto, 120 €, da 300 €.",
           ("15%, fino a 120 €.", "15%, al massimo 120 €.", "15% con un tetto di 120 €.")),
    "ru": ("скидка 15 %, не более 1200 ₽, от 3000 ₽", "Скидка 15 %, 1200 ₽, от 3000 ₽.",
           ("15 %, до 1200 ₽.", "15 %, максимум 1200 ₽.", "15 %, но не больше 1200 ₽.")),
    "nl": ("15% korting, maximaal € 120, vanaf € 300", "15% korting, € 120, vanaf € 300.",
           ("15%, tot € 120.", "15%, maximaal € 120.", "15%, hoogstens € 120.")),
    "hi": ("15% छूट, अधिकतम ₹1200, न्यूनतम ₹3000", "15% छूट, ₹1200, न्यूनतम ₹3000।",
           ("15% छूट, अधिकतम ₹1200।",)),
}  # fmt: skip


@pytest.mark.parametrize("language", sorted(CAPS))
def test_the_most_that_one_gets_is_told_as_that(resolved: Resolve, language: str) -> None:
    fact, wrong, right = CAPS[language]
    told = brief(resolved, language, fact)
    assert "fact.bound" in codes(told, wrong)
    assert [text for text in right if codes(told, text)] == []


@pytest.mark.parametrize(
    ("language", "facts", "text", "is_wrong"),
    [
        ("en", "'sizes 3 to 9'", "Sizes 3 to 9 in every style.", False),
        ("en", "'sizes 3 to 9'", "Sizes 3 to 8 in every style.", True),
        ("en", "'sizes 3 to 9'", "Sizes 2 to 9.", True),
        ("en", "'sizes 3 to 9'", "You know them by heart, 4 to 8.", False),
        ("de", "'Dauer 2 Stunden', 'geöffnet 10-14 Uhr'", "Das dauert 2 Stunden.", False),
        ("de", "'Dauer 2 Stunden', 'geöffnet 10-14 Uhr'", "Das dauert 2 Tage.", True),
        ("fr", "'livraison en 5 à 7 jours', 'ouvert 10 h - 19 h'",
         "Livraison en 5 à 7 jours.", False),
        ("fr", "'livraison en 5 à 7 jours', 'ouvert 10 h - 19 h'",
         "Livraison en 5 à 7 heures.", True),
        ("tr", "'bakım 490 TL''den başlıyor'", "Bakım 490 TL''den.", False),
        ("tr", "'bakım 490 TL''den başlıyor'", "Bakım 490 TL.", True),
        ("hi", "'सर्विस 2 घंटे', 'सुबह 10 बजे से शाम 7 बजे तक'", "सर्विस 3 घंटे में।", True),
        ("ja", "'点検2時間', '10時〜19時営業'", "点検は3時間で終わります。", True),
        ("ar", "'بحد أقصى 120 ريال، عند الشراء بـ 300 ريال على الأقل'",
         "بحد أقصى 300 ريال، عند الشراء بـ 120 ريال على الأقل.", True),
    ],
)  # fmt: skip
def test_ends_units_and_sums_keep_their_places(
    resolved: Resolve, language: str, facts: str, text: str, is_wrong: bool
) -> None:
    told = resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\nfacts: [{facts}]\n")
    found = {code for code in codes(told, text.replace("''", "'")) if code.startswith("fact.")}
    assert bool(found) is is_wrong, found


@pytest.mark.parametrize(
    ("language", "fact", "right", "wrong"),
    [
        ("en", "donors can pause 3, 6 or 12 months", "Pause for 3, 6 or 12 months.",
         "Pause for 3, 9 or 12 months."),
        ("en", "donors can pause 3, 6 or 12 months", "Pause for 6 or 12 months.",
         "Pause for 9 or 12 months."),
        ("de", "Laufzeit 3, 6 oder 12 Monate", "Laufzeit 3, 6 oder 12 Monate.",
         "Laufzeit 3, 8 oder 12 Monate."),
        ("es", "plazos de 3, 6 o 12 meses", "Plazos de 3, 6 o 12 meses.",
         "Plazos de 4, 6 o 12 meses."),
        ("ru", "пауза на 3, 6 или 12 месяцев", "Пауза на 3, 6 или 12 месяцев.",
         "Пауза на 3, 9 или 12 месяцев."),
    ],
)  # fmt: skip
def test_each_number_of_a_list_of_lengths_is_the_brief_s(
    resolved: Resolve, language: str, fact: str, right: str, wrong: str
) -> None:
    told = brief(resolved, language, fact)
    assert codes(told, right) == set()
    assert codes(told, wrong) == {"fact.quantity"}


@pytest.mark.parametrize("text", ["It was 7, 12 guests sang.", "You, 4 and 5, hold hands."])
def test_a_list_without_a_length_of_time_counts_nothing_more(resolved: Resolve, text: str) -> None:
    told = brief(resolved, "en", "12 guests")
    assert codes(told, text) == set()


@pytest.mark.parametrize(
    ("language", "fact", "same", "another"),
    [
        ("zh-Hans", "六月以来上新40款", "六月以来上新四十款", "六月以来上新五十款"),
        ("ar", "40 تصميمًا جديدًا", "أربعون تصميمًا جديدًا", "خمسون تصميمًا جديدًا"),
    ],
)
def test_a_number_in_chinese_or_arabic_words_is_the_briefs(
    resolved: Resolve, language: str, fact: str, same: str, another: str
) -> None:
    sheet = compile_sheet(brief(resolved, language, fact), "push", language)
    assert "fact.quantity" not in {finding.code for finding in check({"body": same}, sheet)}
    assert "fact.quantity" in {finding.code for finding in check({"body": another}, sheet)}


@pytest.mark.parametrize(
    ("language", "fact", "text", "is_told"),
    [
        ("tr", "saat 20:00 kapanış", "Gömlek 199", True),
        ("pl", "otwarte do 20", "Koszula 49,90.", True),
        ("ja", "営業は20時まで", "畳替え 199", True),
        ("en", "open till 8 pm", "Shirt 199", True),
        ("en", "open till 8 pm", "Blue linen shirt, number 199", False),  # more than two words
        ("tr", "saat 20:00 kapanış", "Otobüs 55", False),  # two digits
        ("en", "open till 8 pm", "Room 101 is empty", False),  # the sentence goes on
        ("en", "shirts £199", "Shirt 199", False),
    ],
)
def test_a_thing_and_a_number_and_nothing_else_is_a_price(
    resolved: Resolve, language: str, fact: str, text: str, *, is_told: bool
) -> None:
    assert codes(brief(resolved, language, fact), text) == ({"fact.quantity"} if is_told else set())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("令和8年12月に開店", set()),
        ("令和八年12月に開店", set()),
        ("2026年12月に開店", set()),
        ("令和9年12月に開店", {"fact.quantity"}),
        ("令和七年12月に開店", {"fact.quantity"}),
        ("平成元年創業", {"fact.quantity"}),
    ],
)
def test_the_year_of_an_era_is_the_year_of_others(
    resolved: Resolve, text: str, expected: set[str]
) -> None:
    assert codes(brief(resolved, "ja", "2026年12月に開店"), text) == expected
    assert codes(brief(resolved, "ja", "令和8年12月に開店"), text) == expected


@pytest.mark.parametrize(
    ("language", "fact", "page", "bound"),
    [
        ("pl", "zwrot do 30 dni", "Po 30 stronach wiesz.", "Zwrot w 30 dni."),
        ("en", "returns up to 30 days", "After 30 pages you know.", "Returned in 30 days."),
        ("zh-Hans", "退货最多30天", "读完30页就懂。", "退货30天。"),
    ],
)
def test_a_page_of_the_readers_own_is_none_of_the_briefs_numbers(
    resolved: Resolve, language: str, fact: str, page: str, bound: str
) -> None:
    assert codes(brief(resolved, language, fact), page) == set()
    assert codes(brief(resolved, language, fact), bound) == {"fact.bound"}


@pytest.mark.parametrize(
    ("year", "is_told"), [(1499, False), (1500, True), (2100, True), (2101, False)]
)
def test_a_number_alone_is_a_year_from_1500_to_2100(year: int, is_told: bool) -> None:
    text = f"Our oven, {year}, bakes."
    assert bool(findings(text, "fact.quantity", language="en", facts={"figures": []})) == is_told


@pytest.mark.parametrize(("day", "is_told"), [(31, True), (32, False)])
def test_a_number_behind_a_date_is_a_day_up_to_the_31st(day: int, is_told: bool) -> None:
    text = f"On 8 December, all others on the {day}, come by."
    facts = {"figures": [], "dates": ["2026-12-08"]}
    assert bool(findings(text, "fact.quantity", language="en", facts=facts)) == is_told
