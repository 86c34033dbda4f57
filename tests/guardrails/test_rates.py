"""What follows from a rate of the brief is a person's to count over; no other number is excused."""

from collections.abc import Callable

import pytest

from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.guardrails.stated.rates import stated_rates
from hookline.records.resolved_brief import ResolvedBrief


@pytest.mark.parametrize(
    ("text", "rates"),
    [
        ("100 points = r$ 5", [(100, 5)]),
        ("delivery 3 eur; 25 banen = 625 meter", [(25, 625)]),
        ("100 points = 5 or 6 euros", []),
        ("100 points are 5 euros", []),
        ("x = 5", []),
    ],
)
def test_a_rate_has_one_number_on_either_side(text: str, rates: list[tuple[int, int]]) -> None:
    assert values(text) == rates


def values(text: str, language: str = "") -> list[tuple[int, int]]:
    return [(int(one.value), int(other.value)) for one, other in stated_rates(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "rate"),
    [
        ("en", "100 points are worth €5", (100, 5)),
        ("en", "for every €10, you get 1 point", (10, 1)),
        ("en", "a point for every pound", (1, 1)),
        ("de", "1 punkt je euro", (1, 1)),
        ("de", "100 punkte sind 5 € wert", (100, 5)),
        ("es", "10 puntos por cada 100 pesos", (10, 100)),
        ("fr", "100 points valent 5 €", (100, 5)),
        ("it", "1 punto ogni 2 €", (1, 2)),
        ("pt", "100 pontos valem r$ 5", (100, 5)),
        ("nl", "voor elke 10 euro krijg je 1 punt", (10, 1)),
        ("pl", "1 punkt za każde 10 zł", (1, 10)),
        ("pl", "100 punktów to 5 zł", (100, 5)),
        ("tr", "her 100 tl için 10 puan", (100, 10)),
        ("tr", "100 puan 5 tl değerinde", (100, 5)),
        ("ru", "1 балл за каждые 100 ₽", (1, 100)),
        ("ru", "100 баллов — 50 ₽", (100, 50)),
        ("ar", "كل 100 ريال تكسب 10 نقاط", (100, 10)),
        ("hi", "हर ₹100 पर 10 पॉइंट", (100, 10)),
        ("hi-Latn", "har rs 100 par 10 points", (100, 10)),
        ("id", "10 poin untuk setiap rp 100.000", (10, 100000)),
        ("ja", "100円につき1ポイント", (100, 1)),
        ("ja", "100ポイントは500円分", (100, 500)),
        ("zh-Hans", "每100元积10分", (100, 10)),
        ("zh-Hans", "100积分抵5元", (100, 5)),
        ("da", "1 point for hver 10 kr", (1, 10)),
        ("nb", "100 poeng er verdt 5 kr", (100, 5)),
        ("sv", "1 poäng per krona", (1, 1)),
        ("fi", "1 piste jokaista 10 euroa kohden", (1, 10)),
    ],
)
def test_a_rate_is_read_in_words(language: str, text: str, rate: tuple[int, int]) -> None:
    assert values(text, language) == [rate]


@pytest.mark.parametrize(
    "text",
    [
        "200 points, r$ 10",  # side by side, and nothing says that one is worth the other
        "€5 delivery per order over €30",
        "2 pizzas for €10",  # a price of two, which four need not have
        "2 pizzas por 100 pesos",
        "20% off each order over €30",
        "2 classes per week for €10",
        "the 3 of us are 5 euros short, each day",
    ],
)
def test_a_price_or_a_threshold_is_no_rate(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("language", "fact", "follows", "wrong"),
    [
        ("pt-BR", "100 pontos valem R$ 5", "200 pontos, R$ 10", "200 pontos, R$ 12"),
        ("es-MX", "10 puntos por cada 100 pesos", "Por 300 pesos, 30 puntos",
         "Por 300 pesos, 40 puntos"),
        ("de", "1 Punkt je Euro", "Für 20 Euro gibt es 20 Punkte", "Für 20 Euro gibt es 40 Punkte"),
        ("en", "100 points are worth €5", "Your 1,000 points are €50", "5 points are worth €100"),
        ("fr", "100 points valent 5 €", "Vos 300 points valent 15 €", "Vos 300 points valent 20 €"),
        ("it", "1 punto ogni 2 €", "Con 20 € prendi 10 punti", "Con 20 € prendi 20 punti"),
        ("nl", "Voor elke 10 euro krijg je 1 punt", "50 euro, 5 punten", "50 euro, 10 punten"),
        ("pl", "1 punkt za każde 10 zł", "50 zł to 5 punktów", "50 zł to 10 punktów"),
        ("tr", "her 100 TL için 10 puan", "300 TL'ye 30 puan", "300 TL'ye 40 puan"),
        ("ru", "100 баллов — 50 ₽", "200 баллов это 100 ₽", "200 баллов это 150 ₽"),
        ("hi", "हर ₹100 पर 10 पॉइंट", "₹300 पर 30 पॉइंट", "₹300 पर 40 पॉइंट"),
        ("ar", "كل 100 ريال تكسب 10 نقاط", "300 ريال و30 نقطة", "300 ريال و40 نقطة"),
        ("id", "10 poin untuk setiap Rp 100.000", "Rp 300.000 dapat 30 poin",
         "Rp 300.000 dapat 40 poin"),
        ("ja", "100円につき1ポイント", "300円で3ポイント", "300円で5ポイント"),
        ("zh-Hans", "每100元积10分", "消费300元积30分", "消费300元积40分"),
    ],
)  # fmt: skip
def test_a_multiple_of_a_rate_in_words_is_known_and_a_wrong_one_is_an_error(
    resolved: Callable[[str], ResolvedBrief], language: str, fact: str, follows: str, wrong: str
) -> None:
    brief = resolved(f"brand: K\nchannels: [push]\nlanguages: [{language}]\nfacts: ['{fact}']\n")
    sheet = compile_sheet(brief, "push", language)
    severities = [
        {f.severity for f in check({"body": body}, sheet) if f.code.startswith("fact.")}
        for body in (fact, follows, wrong)
    ]
    assert severities[:2] == [set(), {"warn"}]
    assert "error" in severities[2]


@pytest.mark.parametrize(
    ("body", "n_errors"),
    [("100 points are worth €5.", 0), ("100 points are worth €10.", 1), ("Delivery is €10.", 0)],
)
def test_a_rate_is_wrong_though_the_brief_has_its_numbers_for_something_else(
    resolved: Callable[[str], ResolvedBrief], body: str, n_errors: int
) -> None:
    facts = "[100 points are worth €5, delivery €10]"
    brief = resolved(f"brand: K\nchannels: [push]\nfacts: {facts}\n")
    found = check({"body": body}, compile_sheet(brief, "push", "en"))
    assert sum(f.severity == "error" for f in found) == n_errors


@pytest.mark.parametrize(
    ("body", "severities"),
    [
        ("JOD 3 are 5 school meals.", set()),
        ("JOD 9 are 15 school meals.", {"warn"}),
        ("JOD 9 are 16 school meals.", {"error"}),
        ("JOD 9 is a start.", {"error"}),  # three times the rate, of nothing
    ],
)
def test_a_multiple_of_a_rate_is_told_and_blocks_nothing(
    resolved: Callable[[str], ResolvedBrief], body: str, severities: set[str]
) -> None:
    brief = resolved("brand: K\nchannels: [push]\nfacts: [JOD 3 = 5 school meals]\n")
    found = check({"body": body}, compile_sheet(brief, "push", "en"))
    assert {f.severity for f in found if f.code.startswith("fact.")} == severities
