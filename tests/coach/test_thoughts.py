"""A day that is told from today is found in every language, and no other day is."""

import pytest
from tests.coach.conftest import Items

from hookline.coach.thoughts import relative_day


@pytest.mark.parametrize(
    "text",
    [
        "Arrives this Wednesday", "We cancelled on you last weekend", "neu seit dieser Woche",
        "kommt diesen Mittwoch", "letztes Wochenende", "llega este miércoles", "la semana pasada",
        "samedi dernier", "ce week-end", "questo sabato", "la settimana scorsa",
        "na semana passada", "neste fim de semana", "deze week", "afgelopen zaterdag",
        "w tym tygodniu", "w tę środę", "в эту среду", "на прошлой неделе", "bu hafta sonu",
        "geçen cuma", "इस बुधवार", "पिछले हफ़्ते", "is hafte", "pichhle hafte", "denna vecka",
        "denne onsdag", "neste uke", "tällä viikolla", "ensi viikonloppuna", "Rabu ini",
        "minggu lalu", "هذا الأسبوع", "السبت الماضي", "本周三到货", "上周", "今週の土曜", "先週末",
    ],
)  # fmt: skip
def test_a_day_told_from_today_is_found(text: str) -> None:
    assert relative_day(text)


@pytest.mark.parametrize(
    "text",
    [
        "open on Wednesdays", "in the last two months", "within a week", "last week of December",
        "mittwochs bis 13 Uhr", "cada semana", "chaque samedi", "ogni sabato", "toda semana",
        "elke week", "co tydzień", "за последние два месяца", "каждую среду", "her hafta",
        "हर बुधवार", "har hafte", "varje vecka", "joka viikko", "setiap minggu", "كل أسبوع",
        "每周三", "毎週土曜", "this one is for you", "next day delivery",
    ],
)  # fmt: skip
def test_a_day_that_comes_again_or_has_a_date_is_none(text: str) -> None:
    assert relative_day(text) == ""


def test_it_is_told_once_for_a_brief(raised: Items) -> None:
    brief = "brand: K\nidea: See you this Wednesday\nfacts: [baked last Friday, open this week]"
    (item,) = raised(brief, "C120")
    assert item.path == "idea"
    assert "'this wednesday'" in item.text
    assert raised("brand: K\nidea: See you on 2 December", "C120") == []
