"""One of a series is the brief's, in figures or in words, in every language that we read."""

from collections.abc import Callable

import pytest
from tests.guardrails.bare import push_errors as errors

from hookline.guardrails.stated.ordinals import stated_ordinals
from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]


@pytest.mark.parametrize(
    ("language", "fact", "right", "wrong"),
    [
        ("en", "every 10th coffee is free", "every tenth coffee is free",
         "every 8th coffee is free"),
        ("en", "second pair at half price", "the 2nd pair at half price",
         "the third pair at half price"),
        ("de", "jeder 10. Kaffee geht aufs Haus", "jeder zehnte Kaffee geht aufs Haus",
         "jeder fünfte Kaffee geht aufs Haus"),
        ("fr", "le 10e café est offert", "le dixième café est offert", "le 8e café est offert"),
        ("es", "el 10.º café es gratis", "el décimo café es gratis", "el octavo café es gratis"),
        ("pt-BR", "R$ 40 de desconto na 2ª peça", "R$ 40 de desconto na segunda peça",
         "R$ 40 de desconto na terceira peça"),
        ("it", "il 10° caffè lo offriamo noi", "il decimo caffè lo offriamo noi",
         "l'8° caffè lo offriamo noi"),
        ("nl", "elke 10e koffie is gratis", "elke tiende koffie is gratis",
         "elke achtste koffie is gratis"),
        ("pl", "co 10. kawa gratis", "co dziesiąta kawa gratis", "co ósma kawa gratis"),
        ("ru", "каждый 10-й кофе бесплатно", "каждый десятый кофе бесплатно",
         "каждый пятый кофе бесплатно"),
        ("tr", "her 10. kahve bizden", "her onuncu kahve bizden", "her beşinci kahve bizden"),
        ("hi", "हर 10वीं कॉफ़ी मुफ़्त", "हर दसवीं कॉफ़ी मुफ़्त", "हर पाँचवीं कॉफ़ी मुफ़्त"),
        ("hi-Latn", "har 10vi coffee free hai", "har dasvi coffee free hai",
         "har paanchvi coffee free hai"),
        ("zh-Hans", "第10杯咖啡免费", "第10杯咖啡免费", "第8杯咖啡免费"),
    ],
)  # fmt: skip
def test_one_of_a_row_is_the_briefs_in_figures_and_in_words(
    resolved: Resolve, language: str, fact: str, right: str, wrong: str
) -> None:
    for line in (f"facts: [{fact}]", f"offer: {{text: {fact}}}"):
        brief = resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\n{line}\n")
        assert errors(brief, language, fact) == set()
        assert errors(brief, language, right) == set()
        assert "fact.quantity" in errors(brief, language, wrong)


@pytest.mark.parametrize(
    ("language", "fact", "others"),
    [
        ("en", "your name goes on the board at your 50th visit",
         ["Your 57th visit puts your name up.", "Your 49th visit puts your name up."]),
        ("de", "beim 50. Besuch kommt dein Name auf die Tafel", ["Beim 57. Besuch steht er da."]),
        ("fr", "à la 50e visite, votre nom va sur le mur", ["Votre 57e visite, et il y est."]),
        ("es", "en tu 50.ª visita tu nombre va a la pared", ["Tu 57.ª visita lo pone ahí."]),
        ("it", "alla 50ª visita il tuo nome va sul muro", ["La tua 57ª visita lo mette lì."]),
        ("nl", "bij je 50e bezoek komt je naam op het bord", ["Je 57e bezoek zet hem erop."]),
        ("pl", "przy 50. wizycie twoje imię trafia na tablicę", ["Przy 57. wizycie już tam jest."]),
        ("ru", "на 50-й визит имя пишут на доске", ["57-й визит, и оно там."]),
        ("tr", "50. ziyarette adın tahtaya yazılır", ["57. ziyaret, adın orada."]),
    ],
)  # fmt: skip
def test_another_of_the_row_in_figures_is_none_of_the_brief(
    resolved: Resolve, language: str, fact: str, others: list[str]
) -> None:
    brief = resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\nfacts: ['{fact}']\n")
    assert errors(brief, language, fact) == set()
    for other in others:
        assert errors(brief, language, other) == {"fact.quantity"}


@pytest.mark.parametrize(
    "body",
    [
        "Your 49th visit was fun; the 50th puts your name up.",
        "Your 49th visit was fun. One more makes fifty, 50 in figures.",
        "A second visit tells you more than the first.",
        "After the 12th song everybody sings.",
    ],
)
def test_a_row_counted_up_to_the_briefs_own_and_another_row_pass(
    resolved: Resolve, body: str
) -> None:
    fact = "your name goes on the board at your 50th visit"
    brief = resolved(f"brand: K\nlanguages: [en]\nchannels: [push]\nfacts: ['{fact}']\n")
    assert "fact.quantity" not in errors(brief, "en", body)


@pytest.mark.parametrize(
    "body",
    [
        "the second coffee wakes you, the tenth coffee is free",
        "on 5th Avenue, every tenth coffee is free",
        "we open on the 3rd of May; every 10th coffee is free",
    ],
)
def test_other_ordinals_are_a_scene_beside_the_briefs_own(resolved: Resolve, body: str) -> None:
    fact = "every 10th coffee is free, from 3 May on 5th Avenue"
    brief = resolved(f"brand: K\nlanguages: [en]\nchannels: [push]\nfacts: ['{fact}']\n")
    assert errors(brief, "en", body) == set()


@pytest.mark.parametrize(
    ("language", "fact", "scenes", "offers"),
    [
        ("en", "every 10th coffee is free",
         ["You are on your 7th coffee: the 10th is free", "Time for a second coffee?",
          "Grab your second coffee of the day"],
         ["You are on your 7th coffee: the 8th is free", "Your 3rd coffee is on us",
          "Free: your 8th coffee", "Every 8th coffee counts", "£3 off your second coffee"]),
        ("de", "jeder 10. Kaffee geht aufs Haus",
         ["Zeit für den zweiten Kaffee?",
          "Das ist dein siebter Kaffee: der zehnte geht aufs Haus"],
         ["Der siebte Kaffee geht aufs Haus", "Jeder fünfte Kaffee!"]),
        ("fr", "le 10e café est offert",
         ["Envie d’un deuxième café ?", "Votre septième café est prêt : le dixième est offert"],
         ["Votre septième café est offert", "Chaque septième café !"]),
        ("es", "el 10.º café es gratis", ["¿Te apetece un segundo café?"],
         ["Tu segundo café, gratis", "Cada octavo café"]),
        ("it", "il 10° caffè lo offriamo noi", ["Un secondo caffè?"], ["Ogni ottavo caffè"]),
        ("nl", "elke 10e koffie is gratis", ["Zin in een tweede koffie?"],
         ["Elke achtste koffie"]),
        ("pl", "co 10. kawa gratis", ["Pora na drugą kawę?"], ["Co ósma kawa"]),
        ("tr", "her 10. kahve bizden", ["İkinci kahve zamanı mı?"], ["Her beşinci kahve"]),
        ("ru", "каждый 10-й кофе бесплатно", ["Второй кофе ждёт"], ["Каждый пятый кофе"]),
        ("pt", "R$ 40 de desconto na 2ª peça", ["Sua terceira peça está pronta"],
         ["R$ 40 de desconto na terceira peça"]),
    ],
)  # fmt: skip
def test_one_of_a_row_is_judged_beside_a_gift_a_price_or_every(
    resolved: Resolve, language: str, fact: str, scenes: list[str], offers: list[str]
) -> None:
    brief = resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\nfacts: ['{fact}']\n")
    assert [body for body in scenes if errors(brief, language, body)] == []
    assert all("fact.quantity" in errors(brief, language, body) for body in offers)


@pytest.mark.parametrize(
    ("language", "fact", "right", "wrong"),
    [
        ("en", "every 10th coffee is free", "Buy 9 coffees, the 10th is free",
         "10 free coffees for you"),
        ("en", "every 10th coffee is free", "10 coffees for you",
         "Your first ten coffees are free"),
        ("en", "every 10th coffee is free", "10 people get a free coffee", "10 coffees are free"),
        ("en", "every 10th coffee is free, 10 coffees in a day are free on Monday",
         "10 free coffees for you", "Your 8th coffee is free"),
        ("de", "jeder 10. Kaffee geht aufs Haus", "Jeder 10. Kaffee geht aufs Haus",
         "10 Kaffee gratis"),
        ("fr", "le 10e café est offert", "le dixième café est offert", "10 cafés offerts"),
        ("es", "el 10.º café es gratis", "el décimo café es gratis", "10 cafés gratis"),
    ],
)  # fmt: skip
def test_one_of_a_row_given_is_not_all_of_them(
    resolved: Resolve, language: str, fact: str, right: str, wrong: str
) -> None:
    brief = resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\nfacts: ['{fact}']\n")
    assert "fact.quantity" not in errors(brief, language, right)
    assert "fact.quantity" in errors(brief, language, wrong)


@pytest.mark.parametrize(
    ("language", "figure", "word"),
    [
        ("sv", "2:a paret", "andra paret"),
        ("da", "2. par", "det andet par"),
        ("nb", "2. par", "det andre paret"),
        ("fi", "2. pari", "toinen pari"),
        ("zh-Hans", "第2件", "第二件"),
        ("ja", "2着目", "二着目"),
        ("hi-Latn", "2nd cup", "dusra cup"),
    ],
)
def test_the_second_in_words_is_the_2nd_in_figures(language: str, figure: str, word: str) -> None:
    for text in (figure, word):
        assert [ordinal.value for ordinal in stated_ordinals(text, language)] == [2]


@pytest.mark.parametrize(
    ("language", "offer", "body"),
    [
        ("en", "every 10th coffee is free", "Time for a second coffee? The tenth is free."),
        ("de", "jeder 10. Kaffee ist gratis",
         "Zeit für einen zweiten Kaffee? Der zehnte ist gratis."),
        ("es", "cada 10.º café es gratis", "¿Un segundo café? El décimo es gratis."),
        ("fr", "le 10e café est offert", "Un deuxième café ? Le dixième est offert."),
        ("it", "ogni decimo caffè è gratis", "Un secondo caffè? Il decimo è gratis."),
        ("pt", "cada décimo café é grátis", "Um segundo café? O décimo é grátis."),
        ("nl", "elke 10e koffie is gratis", "Tijd voor een tweede koffie? De tiende is gratis."),
        ("pl", "co dziesiąta kawa gratis", "Czas na drugą kawę? Dziesiąta jest gratis."),
        ("ru", "каждый 10-й кофе бесплатно", "Время для второго кофе? Десятый бесплатно."),
        ("tr", "her 10. kahve bedava", "İkinci kahve zamanı mı? Onuncusu bedava."),
        ("id", "kopi ke-10 gratis", "Kopi kedua? Yang kesepuluh gratis."),
        ("hi", "हर दसवीं कॉफ़ी मुफ़्त", "दूसरी कॉफ़ी? दसवीं मुफ़्त है।"),
        ("hi-Latn", "har dasvi coffee free", "doosri coffee? dasvi free hai."),
        ("ja", "10杯目のコーヒーは無料", "2杯目のコーヒー？10杯目は無料です。"),
        ("zh-Hans", "第10杯咖啡免费", "来第二杯咖啡？第10杯免费。"),
        ("ar", "كل عاشر قهوة مجانا", "قهوة ثانية؟ العاشرة مجانا."),
    ],
)  # fmt: skip
def test_a_gift_in_a_sentence_of_its_own_is_that_of_the_row(
    resolved: Resolve, language: str, offer: str, body: str
) -> None:
    lines = f"brand: K\nlanguages: [{language}]\nchannels: [push]\n"
    given = resolved(f"{lines}offer: {{text: '{offer}'}}\n")
    assert errors(given, language, body) == set()
    nothing = resolved(f"{lines}facts: ['K']\n")
    assert "fact.free" in errors(nothing, language, body)


@pytest.mark.parametrize(
    "body", ["A second coffee? The ninth is free.", "The 10th parcel is free."]
)
def test_another_one_and_another_thing_are_not_given(resolved: Resolve, body: str) -> None:
    lines = (
        "brand: K\nlanguages: [en]\nchannels: [push]\noffer: {text: every 10th coffee is free}\n"
    )
    assert "fact.free" in errors(resolved(lines), "en", body)


@pytest.mark.parametrize(
    ("language", "offer", "body"),
    [
        ("en", "every 10th coffee is free", "Time for a second burger? The tenth is free."),
        ("de", "jeder 10. Kaffee ist gratis", "Zeit für eine Torte? Die zehnte ist gratis."),
        ("es", "cada 10.º café es gratis", "¿Un segundo postre? El décimo es gratis."),
        ("fr", "le 10e café est offert", "Un deuxième dessert ? Le dixième est offert."),
        ("it", "ogni decimo caffè è gratis", "Un secondo dolce? Il decimo è gratis."),
        ("pt", "cada décimo café é grátis", "Um segundo bolo? O décimo é grátis."),
        ("nl", "elke 10e koffie is gratis", "Tijd voor een tweede taart? De tiende is gratis."),
        ("pl", "co dziesiąta kawa gratis", "Czas na drugie ciasto? Dziesiąte jest gratis."),
        ("ru", "каждый 10-й кофе бесплатно", "Время для второго торта? Десятый бесплатно."),
        ("tr", "her 10. kahve bedava", "İkinci pasta zamanı mı? Onuncusu bedava."),
        ("sv", "var tionde kaffe är gratis", "Dags för en andra bulle? Den tionde är gratis."),
        ("id", "kopi ke-10 gratis", "Burger kedua? Yang kesepuluh gratis."),
        ("hi", "हर दसवीं कॉफ़ी मुफ़्त", "दूसरा बर्गर? दसवां मुफ़्त है।"),
        ("hi-Latn", "har dasvi coffee free", "doosra burger? dasva free hai."),
        ("ja", "10杯目のコーヒーは無料", "2個目のケーキ？10個目は無料です。"),
    ],
)
def test_one_of_a_row_is_of_the_thing_of_the_sentence_before(
    resolved: Resolve, language: str, offer: str, body: str
) -> None:
    lines = f"brand: K\nlanguages: [{language}]\nchannels: [push]\n"
    assert "fact.free" in errors(resolved(f"{lines}offer: {{text: '{offer}'}}\n"), language, body)


@pytest.mark.parametrize(
    "body",
    ["A second? The tenth is free.", "Still thirsty? The tenth is free.",
     "Time for a coffee? The tenth is free.", "Love our coffee. The tenth is free."],
)  # fmt: skip
def test_a_sentence_before_that_names_no_other_thing_is_no_hindrance(
    resolved: Resolve, body: str
) -> None:
    lines = "brand: K\nchannels: [push]\noffer: {text: every 10th coffee is free}\n"
    assert errors(resolved(lines), "en", body) == set()


@pytest.mark.parametrize(
    ("language", "offer", "body", "found"),
    [
        ("zh-Hans", "第10杯咖啡免费", "您的第九杯咖啡免费。", True),
        ("zh-Hans", "第10杯咖啡免费", "您的第十杯咖啡免费。", False),
        ("ja", "10杯目のコーヒーは無料", "あなたの9杯目のコーヒーは無料。", True),
        ("ja", "10杯目のコーヒーは無料",
         "10杯目のコーヒーは無料。今日は2杯目、いかがですか。", False),
    ],
)  # fmt: skip
def test_one_of_a_row_behind_a_letter_of_a_script_without_spaces_is_read(
    resolved: Resolve, language: str, offer: str, body: str, *, found: bool
) -> None:
    lines = f"brand: K\nlanguages: [{language}]\nchannels: [push]\noffer: {{text: '{offer}'}}\n"
    assert ("fact.quantity" in errors(resolved(lines), language, body)) is found


def test_a_long_han_number_is_read_from_its_beginning() -> None:
    assert [each.value for each in stated_ordinals("二百五十二杯目", "ja")] == []


@pytest.mark.parametrize(
    ("language", "fact", "scenes", "promise"),
    [
        ("en", "your name goes on the board at your 50th visit",
         ["From your 51st visit on, it is business as usual.", "Your 12th visit was a Tuesday.",
          "Until your 49th visit nobody counts."],
         "From your 40th visit on, your name is up."),
        ("de", "beim 50. Besuch kommt Ihr Name auf die Tafel",
         ["Ab dem 51. Besuch ist alles wie immer.", "Ihr 12. Besuch war ein Dienstag."],
         "Ab dem 40. Besuch steht er da."),
        ("fr", "à la 50e visite, votre nom va sur le mur",
         ["Dès votre 51e visite, tout est comme avant.", "Votre 12e visite était un mardi."],
         "Dès votre 40e visite, il y est."),
        ("es", "en tu 50.ª visita tu nombre va a la pared",
         ["Desde tu 51.ª visita todo sigue igual.", "Tu 12.ª visita fue un martes."],
         "Desde tu 40.ª visita está ahí."),
        ("nl", "bij je 50e bezoek komt je naam op het bord",
         ["Vanaf je 51e bezoek is alles als altijd.", "Je 12e bezoek was een dinsdag."],
         "Vanaf je 40e bezoek staat hij er."),
    ],
)  # fmt: skip
def test_what_was_before_and_what_begins_behind_the_brief_s_own_pass(
    resolved: Resolve, language: str, fact: str, scenes: list[str], promise: str
) -> None:
    brief = resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\nfacts: ['{fact}']\n")
    assert [text for text in scenes if "fact.quantity" in errors(brief, language, text)] == []
    assert errors(brief, language, promise) == {"fact.quantity"}
