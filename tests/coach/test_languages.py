"""Texts by language: one that is missing, and one that nobody reads."""

import pytest
from tests.coach.conftest import Items

BRIEF = "brand: K\nlanguages: [hi, en-IN]\nchannels: [sms]\n"


@pytest.mark.parametrize(
    ("label", "is_missing"),
    [
        ("{hi: क, en: Go}", False), ("{hi: क, en-IN: Go}", False), ("Go", False),
        ("{hi: क}", True), ("{hi: क, en-GB: Go}", True), ("{sms: {hi: क, en: Go}}", False),
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "line",
    ["cta: {{label: {0}}}", "cta: {{reply: {0}}}", "offer: {{text: x, conditions: {0}}}",
     "offer: {{text: x, facts: [{0}]}}", "follow_up: {{facts: [{0}]}}"],
)  # fmt: skip
def test_a_text_that_a_language_lacks_is_told_wherever_it_stands(
    raised: Items, line: str, label: str, *, is_missing: bool
) -> None:
    items = raised(BRIEF + line.format(label), "C125")
    assert bool(items) is is_missing
    assert all("English (IN)" in item.text for item in items)


@pytest.mark.parametrize(
    ("code", "is_idle"), [("fr", True), ("en-GB", True), ("en", False), ("en-IN", False)]
)
def test_a_text_in_a_language_that_is_not_written_is_told(
    raised: Items, code: str, *, is_idle: bool
) -> None:
    items = raised(f"{BRIEF}idea: {{hi: क, {code}: y}}\nfacts: [{{hi: क, {code}: y}}]", "C126")
    assert bool(items) is is_idle
    assert all("idea, facts.0 hold a text" in item.text for item in items)


PAIRS = {
    "en": ["from 12 EUR a bottle, 24 for a household", "tasting in the cellar, 12 seats"],
    "de": ["ab 12 EUR die Flasche, höchstens 24 für einen Haushalt", "Verkostung im Keller"],
    "fr": ["à partir de 12 EUR la bouteille, pour les abonnés", "dégustation dans la cave"],
    "it": ["da 12 EUR alla bottiglia, 24 per una famiglia", "la cantina è aperta anche di sera"],
    "es": ["desde 12 EUR la botella para los socios", "cata en la bodega con nosotros"],
    "ru": ["от 12 евро за бутылку", "дегустация в погребе"],
    "ar": ["الزجاجة من 12 يورو", "تذوق في القبو"],
    "hi": ["बोतल 12 यूरो से", "तहखाने में चखना"],
    "ja": ["ボトル12ユーロから", "セラーで試飲できます"],
    "zh-Hans": ["每瓶12欧元起", "酒窖里可以试饮"],
}


@pytest.mark.parametrize("written", PAIRS)
@pytest.mark.parametrize("language", PAIRS)
def test_facts_in_another_language_are_told_in_one_line_whatever_the_pair(
    raised: Items, written: str, language: str
) -> None:
    facts = "".join(f"- '{fact}'\n" for fact in PAIRS[written])
    items = raised(f"brand: K\nlanguages: [{language}]\nfacts:\n{facts}", "C47")
    assert len(items) == (written != language)
    assert all(item.text.startswith("Facts 1 and 2 are not written in") for item in items)


@pytest.mark.parametrize(
    ("language", "fact", "is_told"),
    [
        ("es", "abrimos de lunes a sábado", False),
        ("de", "Do-Sa dauert's 2-3 Tage", False), ("de", "Mo-Mi bis 18 Uhr", False),
        ("de", "It is done in 2-3 days and is yours", True),
        ("it", "mar-sab 10-13", False), ("nl", "ma t/m vr 8.00-17.30, za tot 13.00", False),
        ("nl", "Das Rad ist in 30 Minuten wieder bei Ihnen", True),
    ],
)  # fmt: skip
def test_days_cut_short_and_lengths_of_time_are_no_other_language(
    raised: Items, language: str, fact: str, *, is_told: bool
) -> None:
    assert bool(raised(f'brand: K\nlanguages: [{language}]\nfacts: ["{fact}"]', "C47")) is is_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("facts: ['Сорок рубашек', forty new shirts]", "Fact 1 is"),
        ("facts: [Сорок, Сорок, Сорок, new]", "Facts 1 to 3 are"),
        ("offer: {text: Скидка на рубашки}", "The offer's text is"),
        ("facts: [Сорок]\noffer: {text: Скидка}", "Fact 1 and the offer's text are"),
        ("facts: ['24 GB', 'JOD 3 = 5', 'Wi-Fi, VIP']", ""), ("facts: [{en: new, ru: Сорок}]", ""),
    ],
)  # fmt: skip
def test_it_says_which_texts_are_in_another_language(raised: Items, text: str, told: str) -> None:
    items = raised(f"brand: K\nlanguages: [en]\n{text}", "C47")
    assert [item.text[: len(told)] for item in items] == ([told] if told else [])
