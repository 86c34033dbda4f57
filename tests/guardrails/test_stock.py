"""A count of what the brief says is left or free may be told as scarce, and no other count."""

import time
from decimal import Decimal

import pytest
from tests.channels import bare_sheet

from hookline.guardrails.base import Passage
from hookline.guardrails.check import check
from hookline.guardrails.stated import readings
from hookline.guardrails.stated.stock import room_of, says_left, stated_stock
from hookline.records.sheet import Facts


def scarce(language: str, fact: str, body: str) -> list[str]:
    known = "; ".join(readings.scarcity(Passage("brief", fact, language)))
    sheet = bare_sheet("push", language=language, facts=Facts(scarcity=known))
    return [found.message for found in check({"body": body}, sheet)
            if found.code == "urgency.scarcity" and found.severity == "error"]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "fact", "own", "other"),
    [
        ("en", "38 bays left on levels 2-4", "Only 38 bays left.", "Only 12 bays left."),
        (
            "en",
            "9 berths free until 15 February",
            "We have just 9 places left.",
            "Just 3 places left.",
        ),
        (
            "de",
            "nur 410 Gläser Waldhonig (voriges Jahr 1.300)",
            "Nur noch 410 Gläser.",
            "Nur noch 41 Gläser.",
        ),
        ("de", "6 Tische frei am 24.", "Nur noch 6 Plätze.", "Nur noch 2 Plätze."),
        (
            "es",
            "Hay 18 cupos para arrancar el 14 de diciembre",
            "Quedan 18 cupos.",
            "Quedan 2 cupos.",
        ),
        ("es", "9 plazas libres", "Solo quedan 9.", "Solo quedan 3."),
        ("fr", "Encore 9 places libres", "Plus que 9 places.", "Plus que 3 places."),
        (
            "it",
            "9 posti a terra liberi fino al 15 febbraio",
            "A terra ne abbiamo 9.",
            "A terra ne abbiamo 4.",
        ),
        ("pt", "9 vagas livres até 15 de fevereiro", "Restam 9 vagas.", "Restam 3 vagas."),
        ("nl", "9 plaatsen vrij tot 15 februari", "Nog maar 9 plaatsen.", "Nog maar 3 plaatsen."),
        ("pl", "9 wolnych miejsc do 15 lutego", "Zostało 9 miejsc.", "Zostało 3 miejsc."),
        ("ru", "Свободно 9 мест до 15 февраля", "Осталось 9 мест.", "Осталось 3 мест."),
        ("tr", "15 Şubat'a kadar 9 yer boş", "Sadece 9 yer kaldı.", "Sadece 3 yer kaldı."),
        (
            "id",
            "9 tempat kosong sampai 15 Februari",
            "Tinggal 9 kursi lagi.",
            "Tinggal 3 kursi lagi.",
        ),
        ("hi", "15 फ़रवरी तक 9 सीटें खाली हैं", "सिर्फ 9 सीटें बची हैं।", "सिर्फ 3 सीटें बची हैं।"),
        (
            "hi-Latn",
            "15 February tak 9 seats khaali hain",
            "Sirf 9 seats bachi hain.",
            "Sirf 3 seats bachi hain.",
        ),
        ("ar", "9 أماكن شاغرة حتى 15 فبراير", "بقي 9 أماكن فقط.", "بقي 3 أماكن فقط."),
        ("ja", "2月15日まで空き9席", "残り9席です。", "残り3席です。"),
        ("zh-Hans", "2月15日前还剩9个名额", "仅剩9个名额。", "仅剩3个名额。"),
    ],
)
def test_the_count_of_the_brief_may_be_told_and_no_other(
    language: str, fact: str, own: str, other: str
) -> None:
    assert scarce(language, fact, own) == []
    assert scarce(language, fact, other)


@pytest.mark.parametrize(
    ("language", "fact", "own"),
    [
        ("ru", "в январе лучшие сорта разберут, как в прошлом году", "В январе лучшее разберут."),
        ("ru", "в январе лучшие сорта разберут", "В январе лучшие разойдутся."),
        ("en", "by January the best varieties will be gone", "The best ones go first."),
        ("de", "im Jänner sind die besten Sorten vergriffen", "Die besten sind bald weg."),
        ("es", "en enero los mejores cupos se acaban", "Los mejores se van primero."),
    ],
)
def test_others_take_the_best_where_the_brief_says_so(language: str, fact: str, own: str) -> None:
    assert scarce(language, fact, own) == []
    assert scarce(language, "9 places", own)


@pytest.mark.parametrize(
    "text", ["nur 3 Tage", "only 5 minutes", "solo 9 €", "noch 3 Stunden", "还剩9天", "Open 9 to 5"]
)
def test_money_and_time_are_no_stock(text: str) -> None:
    assert stated_stock(text) == ()


def test_a_count_with_its_thousands_is_one() -> None:
    assert [left.value for left in stated_stock("1.300 Gläser übrig")] == [Decimal(1300)]


def test_what_is_left_presses() -> None:
    assert says_left("only 72 hours")
    assert says_left("72 hours left")
    assert not says_left("in 72 hours before your visit")


def errors(language: str, fact: str, body: str) -> list[str]:
    """The errors of promise and pressure where the brief says one fact."""
    passage = Passage("brief", fact, language)
    known = Facts(
        scarcity="; ".join(readings.scarcity(passage)), free=tuple(readings.free(passage))
    )
    sheet = bare_sheet("push", language=language, facts=known)
    codes = ("urgency.scarcity", "fact.free", "claim.unsubstantiated")
    return [found.code for found in check({"body": body}, sheet)
            if found.code in codes and found.severity == "error"]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "fact", "own", "other"),
    [
        ("en", "38 bays left", "Only 38 spaces left.", "Only 38 coffees left."),
        ("en", "38 bays left", "Only 38 left in the shop.", "38 people are looking."),
        ("en", "38 bays left", "Just 38 left today.", "Only 38 days left."),
        ("en", "410 jars of honey left", "Only 410 jars left.", "Just 410 loaves left."),
        ("de", "9 Plätze frei", "Nur noch 9 Plätze.", "Nur noch 9 Kaffees."),
        ("de", "9 Plätze frei", "Nur noch 9.", "Noch 9 Leute sehen sich das an."),
        ("de", "410 jars left", "Nur noch 410 Gläser.", "410 Leute sehen gerade."),
        ("fr", "9 places libres", "Plus que 9 places.", "Plus que 9 cafés."),
        ("es", "9 plazas libres", "Quedan 9 cupos.", "Quedan 9 cafés."),
        ("pl", "9 wolnych miejsc", "Zostało 9 miejsc.", "Zostało 9 kaw."),
        ("ru", "Свободно 9 мест", "Осталось 9 мест.", "Осталось 9 чашек."),
        ("tr", "9 yer boş", "Sadece 9 yer kaldı.", "Sadece 9 kahve kaldı."),
        ("hi", "9 सीटें खाली हैं", "सिर्फ 9 सीटें बची हैं", "सिर्फ 9 कॉफी बची हैं"),
        ("zh-Hans", "还剩9个名额", "仅剩9个座位", "仅剩9杯咖啡"),
    ],
)
def test_what_is_left_is_of_one_thing(language: str, fact: str, own: str, other: str) -> None:
    assert scarce(language, fact, own) == []
    assert scarce(language, fact, other)


@pytest.mark.parametrize(
    ("language", "fact", "own", "other"),
    [
        ("en", "9 seats left", "Only nine seats left.", "Only ten seats left."),
        ("en", "Nine seats left", "Only 9 seats left.", "Only 8 seats left."),
        ("de", "9 Plätze frei", "Nur noch neun Plätze.", "Nur noch zehn Plätze."),
        ("fr", "9 places libres", "Plus que neuf places.", "Plus que huit places."),
        ("es", "Quedan dieciocho cupos", "Quedan 18 cupos.", "Quedan 8 cupos."),
        ("it", "9 posti liberi", "Restano nove posti.", "Restano sette posti."),
        ("ru", "Свободно 9 мест", "Осталось девять мест.", "Осталось семь мест."),
        ("hi", "9 सीटें खाली हैं", "सिर्फ नौ सीटें बची हैं", "सिर्फ सात सीटें बची हैं"),
        ("ja", "空き9席", "残り九席です", "残り三席です"),
        ("zh-Hans", "还剩9个名额", "仅剩九个名额", "仅剩三个名额"),
    ],
)
def test_a_count_in_words_is_one(language: str, fact: str, own: str, other: str) -> None:
    assert scarce(language, fact, own) == []
    assert scarce(language, fact, other)


@pytest.mark.parametrize("body", ["9 seats free", "Nine seats are free", "Only 9 seats left"])
def test_seats_that_are_free_may_be_told(body: str) -> None:
    assert errors("en", "The tasting has 9 seats free", body) == []


@pytest.mark.parametrize(
    "body",
    [
        "12 seats free",
        "9 seats free of charge for you",
        "9 coffees free",
        "Go home with a present",
        "A present awaits you at our place",
        "Send it back without a reason",
    ],
)
def test_seats_that_are_free_are_no_gift(body: str) -> None:
    assert errors("en", "The tasting has 9 seats free", body)


@pytest.mark.parametrize("fact", ["9 seats free of charge for you", "9 coffees free"])
def test_a_count_of_what_costs_nothing_is_a_gift(fact: str) -> None:
    assert errors("en", fact, fact) == []
    assert tuple(readings.free(Passage("brief", fact, "en")))


@pytest.mark.parametrize("behind", ["席", "あ", " a", " a-a", " 9"])
def test_a_long_text_behind_a_count_is_read_at_once(behind: str) -> None:
    started = time.process_time()
    stated_stock(f"9{behind * 800}")
    assert time.process_time() - started < 1


@pytest.mark.parametrize(
    ("low", "is_place"),
    [("9 seats by window free tonight", True), ("9 seats by the window free tonight", False)],
)
def test_up_to_three_words_stand_between_how_many_places_and_free(low: str, is_place: bool) -> None:
    claims = [claim for claim in Passage("body", low, "en").claims if claim.concept == "free"]
    assert [room_of(low, claim) is not None for claim in claims] == [is_place]
