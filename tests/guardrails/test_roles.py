"""What a number is for and how it is meant, by the words beside it, in every language."""

from collections.abc import Callable

import pytest

from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.guardrails.stated.roles import RoleReading, read_role
from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("the limit is 1500", ("cap", "")),
        ("limited to 1500", ("cap", "")),
        ("o limite é de 1500", ("cap", "")),
        ("el tope es de 1500", ("cap", "")),
        ("le plafond est de 1500", ("cap", "")),
        ("plafonné à 1500", ("cap", "")),
        ("il limite è di 1500", ("cap", "")),
        ("die obergrenze liegt bei 1500", ("cap", "")),
        ("het maximaal 1500", ("cap", "")),
        ("limit wynosi 1500", ("cap", "")),
        ("лимит 1500", ("cap", "")),
        ("الحد الأقصى هو 1500", ("cap", "")),
        ("限额1500", ("cap", "")),
        ("上限は1500", ("cap", "")),
        ("gränsen är 1500", ("cap", "")),
        ("grænsen er 1500", ("cap", "")),
        ("høyst 1500", ("cap", "")),
        ("enintään 1500", ("cap", "")),
        ("off limits since 1500", ("", "")),
        ("o preço começa em 1500", ("", "from")),
        ("los precios empiezan en 1500", ("", "from")),
        ("les prix commencent à 1500", ("", "from")),
        ("die preise beginnen bei 1500", ("", "from")),
        ("de prijzen beginnen bij 1500", ("", "from")),
        ("цены начинаются с 1500", ("", "from")),
        ("från 1500", ("", "from")),
        ("upp till 1500", ("", "up_to")),
        ("op til 1500", ("", "up_to")),
        ("opp til 1500", ("", "up_to")),
        ("jopa 1500", ("", "up_to")),
        ("最大1500", ("", "up_to")),
    ],
)
def test_limits_and_beginnings(text: str, reading: tuple[str, str]) -> None:
    start = text.index("1500")
    assert read_role(text, start, start + 4) == RoleReading(*reading)


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("1000 रु. से ऊपर की दवा", ("minimum", "over")),
        ("1000 रु से ऊपर की दवा", ("minimum", "over")),
        ("1000 रु. आज। 12 से ऊपर", ("", "")),  # the next sentence's
    ],
)
def test_the_stop_of_a_shortened_word_for_money_ends_no_clause(
    text: str, reading: tuple[str, str]
) -> None:
    assert read_role(text, 0, len("1000 रु")) == RoleReading(*reading)


MOST = {
    "en": "Up to 50% off",
    "de": "Bis zu 50 % Rabatt",
    "es": "Hasta 50% de descuento",
    "fr": "Jusqu'à 50 % de remise",
    "pl": "Do 50% rabatu",
    "nl": "Tot 50% korting",
    "it": "Fino al 50% di sconto",
    "id": "Diskon hingga 50%",
    "zh-Hans": "优惠高达50%",
    "ja": "最大50%オフ",
    "ru": "Скидка до 50%",
    "pt": "Até 50% de desconto",
    "sv": "Upp till 50% rabatt",
    "tr": "%50'ye varan indirim",
    "da": "Op til 50% rabat",
    "nb": "Opptil 50% rabatt",
    "fi": "Jopa 50 % alennus",
    "hi": "50% तक की छूट",
    "ar": "خصم حتى 50%",
    "hi-Latn": "50% tak ki chhoot",
}
NO_CAP = {
    "en": (
        "50% off, no limit.",
        "50% off for a limited time.",
        "Max says: 50% off",
        "No limit: 50% off.",
        "50% maximum flavour.",
        "50% off at most stores.",
        "No maximum 50% off",
        "50% off, at most 3 each",
        "Everything 50% off, limited edition",
    ),
    "de": (
        "50 % Rabatt für maximalen Genuss",
        "50 % Rabatt ohne Limit",
        "Maximaler Genuss: 50 % Rabatt",
        "50 % auf limitierte Ware",
    ),
    "es": (
        "50% de descuento, máximo sabor.",
        "Sin límite: 50% de descuento",
        "Sin límite 50% de descuento",
        "50% de descuento en edición limitada",
    ),
    "fr": (
        "50 % de remise, confort maximal.",
        "Sans limite : 50 % de remise",
        "50 % en série limitée",
        "Un confort maximal et 50 % de remise",
    ),
    "pl": (
        "50% rabatu na edycję limitowaną.",
        "50% rabatu bez limitu",
        "Maksymalny komfort i 50% rabatu",
    ),
    "nl": (
        "50% korting op de maxi-collectie",
        "50% korting, geen limiet",
        "Maximaal genieten met 50% korting",
    ),
    "it": (
        "50% di sconto da Massimo",
        "Massimo gusto, 50% di sconto",
        "50% di sconto senza limite",
    ),
    "id": (
        "Diskon 50% tanpa batas",
        "Tanpa batas: diskon 50%",
        "Nikmat maksimal dengan diskon 50%",
    ),
    "zh-Hans": ("无上限优惠50%", "无上限50%", "不限额50%优惠"),
    "ja": ("上限なし、50%オフ", "無上限50%オフ"),
    "ru": ("Скидка 50% в пределах города", "Максимум вкуса и скидка 50%", "Без лимита: скидка 50%"),
    "pt": (
        "50% de desconto, máximo sabor.",
        "Sem limite: 50% de desconto",
        "50% de desconto na edição limitada",
    ),
    "sv": ("50% rabatt utan gräns", "50% rabatt på maxi"),
    "tr": ("%50 indirim, limit yok", "%50 indirim"),
    "da": ("50% rabat uden grænse",),
    "fi": ("50 % alennus",),
    "nb": ("50% rabatt",),
    "hi": ("50% छूट",),
    "ar": ("خصم 50%",),
    "hi-Latn": ("50% chhoot",),
}
CAPPED = {
    "en": (
        "50% at most",
        "the limit is 50%",
        "50% maximum",
        "capped at 50%",
        "Limit: 50%",
        "50% off at most.",
        "50% off (maximum)",
        "50% is the maximum",
        "No more than 50% off",
        "Max 50% off",
        "50% max on shoes",
        "Up to 50% off",
        "At most you save 50%",
    ),
    "de": (
        "höchstens 50 %",
        "das Limit ist 50 %",
        "50 % maximal",
        "50 % Rabatt maximal.",
        "begrenzt auf 50 %",
        "50 % ist das Maximum",
        "Obergrenze: 50 %",
        "maximal 50 %",
        "Höchstens sparen Sie so 50 %",
    ),
    "es": (
        "50% como máximo",
        "el límite es 50%",
        "el límite es del 50%",
        "50% máximo",
        "limitado a 50%",
        "50% de descuento como máximo",
        "50% de descuento, máximo.",
        "Límite: 50%",
    ),
    "fr": (
        "50 % au maximum",
        "la limite est de 50 %",
        "50 % maximum",
        "plafonné à 50 %",
        "50 % de remise maximum",
        "50 % est le maximum",
        "Plafond : 50 %",
    ),
    "pl": (
        "maksymalnie 50%",
        "limit wynosi 50%",
        "50% maksymalnie",
        "50% rabatu maksymalnie",
        "Limit: 50%",
        "najwyżej 50%",
    ),
    "nl": (
        "50% maximaal",
        "de limiet is 50%",
        "beperkt tot 50%",
        "hoogstens 50%",
        "50% korting maximaal",
    ),
    "it": (
        "50% al massimo",
        "il limite è 50%",
        "il limite è del 50%",
        "limitato a 50%",
        "limitato al 50%",
        "50% di sconto al massimo",
        "massimo 50%",
    ),
    "id": ("maksimal 50%", "batasnya 50%", "batas: 50%", "50% maksimal", "diskon 50% maksimal"),
    "zh-Hans": ("50%封顶", "上限50%", "上限为50%", "最多50%", "优惠50%封顶", "限额50%"),
    "ja": ("上限50%", "上限は50%", "50%が上限", "50%オフが上限", "最大50%"),
    "ru": (
        "не более 50%",
        "лимит 50%",
        "лимит — 50%",
        "50% максимум",
        "скидка 50% максимум",
        "максимум 50%",
        "предел — 50%",
    ),
    "pt": (
        "50% no máximo",
        "o limite é 50%",
        "o limite é de 50%",
        "50% máximo",
        "limitado a 50%",
        "50% de desconto no máximo",
    ),
    "sv": ("högst 50%", "50% rabatt som mest", "gränsen är 50%", "max 50%"),
    "tr": ("en fazla %50", "%50'ye varan indirim", "%50’ye varan indirim", "%50'ye kadar indirim"),
    "da": ("højst 50%", "grænsen er 50%", "50% rabat maksimalt"),
    "nb": ("høyst 50%", "grensen er 50%"),
    "fi": ("enintään 50 %",),
    "hi": ("अधिकतम 50%", "50% तक", "अधिक से अधिक 50%", "ज़्यादा से ज़्यादा 50%"),
    "ar": ("بحد أقصى 50%", "الحد الأقصى هو 50%"),
    "hi-Latn": ("max 50%", "zyada se zyada 50%", "adhik se adhik 50%"),
}


def fact_errors(resolved: Resolve, language: str, offer: str, body: str) -> set[str]:
    quoted = offer.replace("'", "''")
    brief = resolved(
        f"brand: K\nlanguages: [{language}]\nchannels: [push]\noffer: {{text: '{quoted}'}}\n"
    )
    found = check({"title": "K", "body": body}, compile_sheet(brief, "push", language))
    return {x.code for x in found if x.code in {"fact.bound", "fact.role", "fact.percent"}}


@pytest.mark.parametrize("language", sorted(MOST))
def test_the_most_is_told_as_that_by_words_near_it_and_by_no_others(
    resolved: Resolve, language: str
) -> None:
    offer = MOST[language]
    assert fact_errors(resolved, language, offer, offer) == set()
    loose = [x for x in NO_CAP[language] if not fact_errors(resolved, language, offer, x)]
    assert loose == []
    capped = [x for x in CAPPED[language] if fact_errors(resolved, language, offer, x)]
    assert capped == []


@pytest.mark.parametrize(
    ("body", "is_wrong"),
    [
        ("£50 off for a limited time", True),
        ("£50 off", True),
        ("£50 off at most", False),
        ("At most you save £50", False),
        ("The limit: £50 off", False),
        ("Fun to the max: £50 off", True),
        ("No limit: £50 off", True),
    ],
)
def test_a_sum_s_cap_stands_near_it(resolved: Resolve, body: str, is_wrong: bool) -> None:
    assert bool(fact_errors(resolved, "en", "Up to £50 off", body)) is is_wrong
