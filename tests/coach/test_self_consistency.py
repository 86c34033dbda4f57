"""A brief that says one thing in one line and another in the next is told so."""

from pathlib import Path

import pytest
from tests.channels import CHANNELS
from tests.coach.conftest import Items

from hookline.coach.advice import advise
from hookline.prompting.resolve import resolve
from hookline.records.brief_document import BriefDocument
from hookline.records.documents import read_brief
from hookline.records.profile import AudienceProfile
from hookline.workspace.library import Library, find_brand

CONTRADICTIONS = [
    # code, the brief that contradicts itself, one like it that does not
    ("C110", "offer: {text: 20% off, percent: 30}", "offer: {text: 20% off, percent: 20}"),
    ("C110", "languages: [de]\noffer: {text: 20 % auf alles, percent: 25}",
     "languages: [de]\noffer: {text: 25 % auf alles, percent: 25}"),
    ("C110", "languages: [es]\noffer: {text: 15% de descuento, percent: 10}",
     "languages: [es]\noffer: {text: dos por uno, percent: 50}"),
    ("C110", "languages: [hi]\noffer: {text: २०% की छूट, percent: 30}",
     "languages: [hi]\noffer: {text: २०% की छूट, percent: 20}"),
    ("C111", "idea: 60 coats are back\nfacts: [20 coats in blue]",
     "idea: 60 coats are back\nfacts: [60 coats in blue]"),
    ("C111", "languages: [de]\nidea: 60 Jacken warten\nfacts: [20 Jacken in Blau]",
     "languages: [de]\nidea: 60 Jacken warten\nfacts: [20 Mützen in Blau]"),
    ("C111", "languages: [en, de]\nidea: {en: The coats are back, de: 60 Jacken warten}\n"
     "facts: [{en: 20 coats, de: 20 Jacken in Blau}]",
     "languages: [en, de]\nidea: {en: 60 coats are back, de: 20 Jacken warten}\n"
     "facts: [{en: 60 coats, de: 20 Jacken in Blau}]"),
    ("C111", "languages: [es]\nidea: Quedan 60 abrigos\nfacts: [20 abrigos nuevos]",
     "languages: [es]\nidea: Quedan 20 abrigos\nfacts: [20 abrigos nuevos]"),
    ("C111", "languages: [ru]\nidea: Привезли 60 пальто\nfacts: [20 пальто в синем]",
     "languages: [ru]\nidea: Осталось 2 дня\nfacts: [30 дней на возврат]"),
    ("C111", "languages: [hi]\nidea: 60 कोट आए हैं\nfacts: [20 कोट आए हैं]",
     "languages: [hi]\nidea: 60 कोट आए हैं\nfacts: [20 कमीज़ें आई हैं]"),
    ("C111", "languages: [zh-Hans]\nidea: 60件大衣到店\nfacts: [20件大衣到店]",
     "languages: [zh-Hans]\nidea: 60件大衣到店\nfacts: [30天内退货]"),
    ("C112", "languages: [fr]\ntonality: [formal]\ncta: {label: Viens chercher ta chemise}",
     "languages: [fr]\ntonality: [formal]\ncta: {label: Venez chercher votre chemise}"),
    ("C112", "languages: [hi-Latn]\ntonality: [formal]\ncta: {label: Tu kurta le}",
     "languages: [hi-Latn]\ntonality: [formal]\ncta: {label: Aap kurta lijiye}"),
    ("C112", "languages: [es]\ntonality: [formal]\nfacts: [Tú eliges la talla]",
     "languages: [es]\ntonality: [formal]\nfacts: [Usted elige la talla]"),
    ("C112", "languages: [de]\ntonality: [formal]\ncta: {label: Sichere dir zwei}",
     "languages: [de]\ntonality: [warm]\ncta: {label: Sichere dir zwei}"),
    ("C112", "languages: [fr]\ntonality: [formal]\noffer: {text: Tu gagnes 10 EUR}",
     "languages: [fr]\ntonality: [formal]\noffer: {text: Vous gagnez 10 EUR}"),
    ("C112", "languages: [ru]\ntonality: [formal]\nidea: Мы сохранили твой размер",
     "languages: [ru]\ntonality: [formal]\nidea: Мы сохранили ваш размер"),
    ("C111", "languages: [hi]\nidea: 5 दिन में 60 कोट\nfacts: [20 कोट आए हैं]",
     "languages: [hi]\nidea: प्लान 5 दिन में ख़त्म\nfacts: [24 घंटे में टेक्नीशियन घर पर]"),
    ("C111", "languages: [ru]\nidea: 60 пальто\nfacts: [20 пальто для вас]",
     "languages: [ru]\nidea: 60 для дома\nfacts: [20 для сада]"),
    ("C131", "offer: {text: £10 off both, amount: 15 GBP}",
     "offer: {text: £10 off both, amount: 10 GBP}"),
    ("C131", "languages: [es]\noffer: {text: '$300 de descuento en rentas', amount: 250 MXN}",
     "languages: [es]\noffer: {text: '$300 de descuento en rentas', amount: 300 MXN}"),
    ("C131", "languages: [id]\noffer: {text: potongan Rp50 ribu, amount: 50 IDR}",
     "languages: [id]\noffer: {text: potongan Rp50 ribu, amount: 50rb}"),
    ("C131", "languages: [pt]\noffer: {text: R$ 390 (era R$ 520), amount: R$ 100}",
     "languages: [pt]\noffer: {text: R$ 390 (era R$ 520), amount: R$ 130}"),
    ("C131", "offer: {text: shirts half price over £40, amount: 5 GBP}\nfollow_up: "
     "{step: bigger_reason, offer: {text: £9 off, amount: 8 GBP}}",
     "offer: {text: shirts from £40 on, amount: 5 GBP, min_basket: 40 GBP}"),
    ("C131", "languages: [it]\noffer: {text: a 35 euro anziché 60, amount: 20 EUR}",
     "languages: [it]\noffer: {text: a 35 euro anziché 60, amount: 25 EUR}"),
    ("C131", "languages: [it]\noffer: {text: a 35 euro, amount: 20 EUR}\nfacts: [di solito 60 €]",
     "languages: [it]\noffer: {text: a 35 euro, amount: 25 EUR}\nfacts: [di solito 60 €]"),
    ("C131", "languages: [it]\noffer: {text: 35 € di sconto, amount: 25 EUR}\nfacts: [abito 60 €]",
     "languages: [it]\noffer: {text: 25 euro di sconto, amount: 25 EUR}\nfacts: [abito 60 €]"),
    ("C132", "languages: [es]\noffer: {text: '$300 de descuento desde $2,500', amount: 300 MXN, "
     "min_basket: 3500 MXN}",
     "languages: [es]\noffer: {text: '$300 de descuento desde $2,500', amount: 300 MXN, "
     "min_basket: 2500 MXN}"),
    ("C132", "languages: [ru]\noffer: {text: скидка 500 ₽ при заказе от 3000 ₽, "
     "min_basket: 2000 RUB}",
     "languages: [ru]\noffer: {text: скидка 500 ₽ на заказ, min_basket: 2000 RUB}"),
    ("C113", "blueprint: refer\nlanguages: [es]\noffer: {text: '$300 para ti'}",
     "blueprint: refer\nlanguages: [es]\noffer: {text: '$300 para ti y $300 para quien "
     "recomiendes'}"),
    ("C113", "blueprint: refer\noffer: {text: 10 EUR for your friend}",
     "blueprint: refer\noffer: {text: 10 EUR for you and 10 EUR for your friend}"),
    ("C113", "blueprint: refer\noffer: {text: Get 10 EUR when a friend orders}",
     "blueprint: refer\noffer: {text: You and your friend get 10 EUR}"),
    ("C113", "blueprint: refer\nlanguages: [de]\noffer: {text: 10 EUR für dich}",
     "blueprint: refer\nlanguages: [de]\noffer: {text: 10 EUR für beide}"),
    ("C113", "blueprint: refer\nlanguages: [es]\noffer: {text: 10 EUR para tu amistad}",
     "blueprint: refer\nlanguages: [es]\nfacts: [10 EUR para ti, 10 EUR para tus amigos]"),
    ("C114", "languages: [es]\npersonalization: {first_name: amiga}",
     "languages: [es]\npersonalization: {first_name: hola}"),
    ("C114", "languages: [fr]\npersonalization: {first_name: cher client}",
     "languages: [fr]\npersonalization: {first_name: à vous}"),
    ("C114", "languages: [ru]\npersonalization: {first_name: дорогой друг}",
     "languages: [ru]\npersonalization: {first_name: здравствуйте}"),
    ("C114", "personalization: {first_name: sir}", "personalization: {first_name: there}"),
    ("C115", "channels: [sms, email]\ncontrol_copy: {sms: {en: Hi}}",
     "channels: [sms]\ncontrol_copy: {sms: {en: Hi}}"),
    ("C115", "channels: [sms]\nlanguages: [en, hi]\ncontrol_copy: {sms: {en: Hi}}",
     "channels: [sms]\nlanguages: [en, hi]\ncontrol_copy: {sms: {en: Hi, hi: नमस्ते}}"),
    ("C115", "channels: [sms]\nlanguages: [de]\ncontrol_copy: {sms: {en: Hi}}",
     "channels: [sms]\nlanguages: [de]\ncontrol_copy: {sms: {de: Hallo}}"),
    ("C116", "channels: [sms]\ncontrol_copy: {sms: {en: Hi}, push: {en: {body: Hi}}}",
     "channels: [sms]\ncontrol_copy: {sms: {en: Hi}}"),
    ("C116", "channels: [sms]\nlanguages: [de]\ncontrol_copy: {sms: {de: Hallo, fr: Salut}}",
     "channels: [sms]\nlanguages: [de, fr]\ncontrol_copy: {sms: {de: Hallo, fr: Salut}}"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "against", "at_one"), CONTRADICTIONS)
def test_a_brief_that_contradicts_itself_is_told_and_one_at_one_with_itself_is_not(
    raised: Items, code: str, against: str, at_one: str
) -> None:
    assert [item.code for item in raised(f"brand: K\n{against}", code)[:1]] == [code]
    assert raised(f"brand: K\n{at_one}", code) == []


@pytest.mark.parametrize(
    ("brief", "language"),
    [
        ("brand: {name: K, market: IT}", None),  # its country gives its language
        ("brand: K\nmarket: DE", "de"),
        ("brand: {name: K, market: IT}\nlanguages: [en]", None),
        ("brand: {name: K, default_language: en}\nmarket: DE", None),
        ("brand: {name: K, market: IN}", None),  # reads English too
        ("brand: K", None),
    ],
)
def test_a_country_that_reads_another_language_than_the_one_nobody_named_is_told(
    raised: Items, brief: str, language: str | None
) -> None:
    items = raised(brief, "C117")
    assert [item.fix for item in items] == ([f"languages: [{language}]"] if language else [])
    assert all(item.edit and item.edit.value == [language] for item in items)


def test_a_percentage_that_contradicts_its_text_comes_first(raised: Items) -> None:
    item = raised("brand: K\noffer: {text: 20% off, percent: 30}", "C110")[0]
    assert (item.severity, item.path) == ("error", "offers.0.percent")
    assert item.text == "The offer's text says 20% and its percent 30%"


def test_human_copy_that_is_missing_is_named_by_channel_and_language(raised: Items) -> None:
    text = "brand: K\nchannels: [sms, email]\nlanguages: [en, hi]\ncontrol_copy: {sms: {en: Hi}}"
    item = raised(text, "C115")[0]
    assert "SMS in Hindi, e-mail in English, e-mail in Hindi" in item.text


def test_the_hint_for_human_copy_names_the_briefs_own_channel_and_language(raised: Items) -> None:
    hints = [item.fix for item in raised("brand: K\nchannels: [email]\nlanguages: [de]", "C1")]
    assert "control_copy: {email: {de: …}}" in hints


def test_what_the_brief_has_is_not_asked_for_again(raised: Items) -> None:
    half = next(
        item
        for item in raised("brand: K\naudience: {size: 20000}", "C1")
        if item.path == "audience"
    )
    assert half.fix == "`hookline audience FILE --save`, or audience: {base_rate: 2%}"


def test_a_file_that_was_saved_is_not_asked_for_again(library: Library) -> None:
    brief, _ = read_brief("brand: K\naudience: base\n", "b.yaml", stem="b", channels=CHANNELS)
    profile = AudienceProfile(file="base.csv", rows=900)
    resolved = resolve(brief, find_brand("K", library, Path()), library.catalog, profile)
    item = next(item for item in advise(resolved).items if item.path == "audience")
    assert (
        item.text
        == "base.csv does not tell what share of them does it anyway, so nobody knows whether "
        "a rise would show"
    )
    assert item.fix == "audience: {saved: base, base_rate: 2%}"


@pytest.mark.parametrize(
    ("brief", "fixed"),
    [
        ("languages: [de]\ncontrol_copy: {sms: {de: Hallo, fr: Salut}}", {"sms": {"de": "Hallo"}}),
        ("languages: [de]\ncontrol_copy: {sms: {en: Hallo}}", {"sms": {"de": "Hallo"}}),
        ("languages: [de, fr]\ncontrol_copy: {sms: {en: Hallo}}", None),
        ("control_copy: {sms: {en: Hi}, push: {en: Hi}}", {"sms": {"en": "Hi"}}),
    ],
)
def test_copy_that_the_brief_does_not_write_is_filed_rightly_or_taken_out_only_by_a_person(
    raised: Items, brief: str, fixed: dict[str, dict[str, str]] | None
) -> None:
    text = f"brand: K\nchannels: [sms]\n{brief}\n"
    (item,) = raised(text, "C116")
    assert item.edit is not None
    assert not item.fixable
    document = BriefDocument(text, "")
    document.set(item.edit.value, *item.edit.path)
    assert document.get("control_copy") == fixed


@pytest.mark.parametrize(
    ("language", "word", "is_raised"),
    [
        ("ar", "صديقنا", True), ("ar", "بكم", False), ("de", "Weinfreund", True),
        ("de", "Weinfan", False), ("it", "socia", True), ("ru", "дружище", True),
        ("ru", "друзья", False), ("pl", "przyjacielu", True), ("nl", "vriendin", True),
        ("hi", "दोस्त", False), ("tr", "abla", True), ("en", "there", False),
    ],
)  # fmt: skip
def test_a_word_for_an_unknown_name_has_no_gender(
    raised: Items, language: str, word: str, *, is_raised: bool
) -> None:
    text = f"brand: K\nlanguages: [{language}]\npersonalization: {{first_name: {word}}}"
    assert bool(raised(text, "C114")) is is_raised


@pytest.mark.parametrize("word", ["ciao", "oi", "hola", "здравствуйте", "cześć", "Hallo!"])
def test_a_greeting_stands_for_no_name(raised: Items, word: str) -> None:
    (item,) = raised(f"brand: K\npersonalization: {{first_name: '{word}'}}", "C127")
    assert item.severity == "warn"


@pytest.mark.parametrize("line", ["first_name: there", "first_name: friend", "last_product: ciao"])
def test_a_word_for_a_person_or_a_thing_is_no_greeting(raised: Items, line: str) -> None:
    assert not raised(f"brand: K\npersonalization: {{{line}}}", "C127")


def test_days_of_a_month_are_no_counts_that_contradict(raised: Items) -> None:
    dated = (
        "brand: K\nidea: ends on 14 January\nmoment: it began on 3 January\nfacts: [from 5 January]"
    )
    counted = "brand: K\nidea: 2 workouts\nmoment: 3 workouts"
    assert not [*raised(dated, "C111"), *raised(dated, "C143")]
    assert raised(counted, "C143")


def test_a_stock_that_lasts_days_counts_nobodys_absence(raised: Items) -> None:
    brief = "brand: K\nblueprint: frequency\nlanguages: [{}]\nidea: '{}'"
    assert not raised(brief.format("pt", "Stock de O negativo para 3 dias"), "C95")
    assert not raised(brief.format("en", "We have bread for 3 days"), "C95")
    assert raised(brief.format("pt", "Passaram 3 meses desde a última dádiva"), "C95")
    assert raised(brief.format("en", "You have been away for 3 months"), "C95")


@pytest.mark.parametrize(
    ("text", "amount", "is_one"),
    [
        ("R4 500 off, R92 900 instead of R97 400", "R4 500", True),
        ("R450 off, R1,200 instead of R1,650", "R450", True),
        ("R450 off", "R4 500", False),
        ("R4 500 off", "R450", False),
    ],
)
def test_an_r_that_touches_its_figure_is_a_sum_of_a_south_african_offer(
    raised: Items, text: str, amount: str, is_one: bool
) -> None:
    brand = "brand: {name: K, market: ZA, default_language: en-ZA}"
    offer = f"offer: {{text: '{text}', amount: '{amount}'}}"
    assert bool(raised(f"{brand}\nblueprint: winback\n{offer}", "C131")) is not is_one


@pytest.mark.parametrize(
    ("language", "called"),
    [("en", "English"), ("de", "German"), ("pt-BR", "Portuguese (BR)"), ("ja", "Japanese"),
     ("ar", "Arabic")],
)  # fmt: skip
def test_own_copy_of_one_channel_is_said_not_to_be_measured_where_another_lacks_it(
    raised: Items, language: str, called: str
) -> None:
    lines = f"brand: K\nlanguages: [{language}]\nchannels: [email, push]\n"
    (item,) = raised(f"{lines}control_copy: {{email: {{{language}: Hi}}}}\n", "C115")
    assert f"lacks push in {called}, so your own e-mail in {called} is not measured" in item.text
    assert item.fix == "write it too; or a brief of its own for email"
    assert not raised(f"{lines}control_copy: Hi\n", "C115")
    assert not raised(f"{lines}control_copy: {{all: Hi}}\n", "C115")
    assert raised(f"{lines}control_copy: {{sms: Hi}}\n", "C115")[0].text.endswith(
        "none of it goes out"
    )
