"""The day on which what a text says is over, in every language's own way of writing it."""

import datetime

import pytest

from hookline.coach.last_days import day_it_ends, last_day
from hookline.records.profiles import profiles

NEAR = datetime.date(2026, 11, 29)

RANGES = {
    "2027-02-28": (
        "du 10 déc. au 28 fév.", "10.12.–28.2.", "10.12.-28.2.", "10.12. bis 28.2.",
        "vom 10. Dezember bis 28. Februar", "10/12 - 28/2", "from Dec 10 to Feb 28",
        "dal 10 dic. al 28 feb.", "del 10 de diciembre al 28 de febrero",
        "de 10 de dez. a 28 de fev.", "с 10 декабря по 28 февраля", "od 10 grudnia do 28 lutego",
        "od 10 gru. do 28 lut.", "10 aralık - 28 şubat", "van 10 december t/m 28 februari",
        "10 desember s.d. 28 februari", "12月10日から2月28日まで", "12/10〜2/28",
        "10 दिसंबर से 28 फ़रवरी तक", "من 10 ديسمبر إلى 28 فبراير", "10. december til 28. februar",
        "2026-12-10 – 2027-02-28",
    ),
    "2026-12-28": (
        "du 10 au 28 décembre", "vom 10. bis 28. Dezember", "10-28 Dec", "Dec 10-28",
        "December 10 to 28", "10th to 28th December", "dal 10 al 28 dicembre",
        "del 10 al 28 de diciembre", "de 10 a 28 de dezembro", "с 10 по 28 декабря",
        "10–28 декабря", "od 10 do 28 grudnia", "10-28 aralık", "van 10 tot 28 december",
        "12月10日〜28日", "12月10日至28日", "10 से 28 दिसंबर", "من 10 إلى 28 ديسمبر",
        "den 10 till 28 december", "10.–28. joulukuuta",
    ),
    "2026-12-10": (
        "le 10 décembre à 18 h", "until Dec 10", "bis 10. Dez.", "10. Dez. 9-13 Uhr",
        "Dec 10, 9-11 am", "vernissage jeudi 10 décembre 17 h 30", "até 10 dez", "до 10 дек.",
    ),
    "2027-01-03": ("kerstvakantie 19-12 t/m 3-1: elke dag",),
    "": (
        "from 10 December", "shop opens Mon 14 Dec", "ab Fr. 8.1. wieder normal",
        "à partir du 10 décembre", "desde el 10 de diciembre", "с 10 декабря", "od 10 grudnia",
        "dal 10 dicembre", "a partir de 10 de dezembro", "vanaf 10 december", "mulai 10 desember",
        "12月10日から", "12月10日起", "12/10(木) 10時からアプリで発売", "10 aralık'tan itibaren",
        "10 दिसंबर से", "fra 10. december", "från 10 december", "10.12. alkaen", "open 24/7",
        "12 seats at 9 to 11", "140 objets, dont 60 jamais montrés",
    ),
}  # fmt: skip
"""By the last day: how people write it; "" for what names none, or goes on from there."""


@pytest.mark.parametrize(
    ("day", "text"), [(day, text) for day, texts in RANGES.items() for text in texts]
)
def test_a_range_is_over_on_its_last_day_and_a_beginning_never(day: str, text: str) -> None:
    languages = profiles().languages.values()
    assert str(last_day(text, NEAR, languages) or "") == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("prelazione dal 12 al 13 gennaio, max 4 biglietti", "2027-01-13"),
        ("ankieta 3 pytania, do 20 grudnia", "2026-12-20"),
        ("タオルセット無料、1月31日まで", "2027-01-31"), ("6 Aralık'a kadar", "2026-12-06"),
        ("só se plantam até ao fim de fevereiro", "2027-02-28"), ("1月末まで", "2027-01-31"),
        ("10 जनवरी तक रिन्यू करें", "2027-01-10"), ("s/d 31 Januari", "2027-01-31"),
        ("截止1月31日", "2027-01-31"), ("до 31 января", "2027-01-31"),
        ("حتى 31 يناير", "2027-01-31"),
        ("jusqu'au 31 janvier", "2027-01-31"), ("t/m 31 januari", "2027-01-31"),
        ("Your points lapse on 31 Dec", "2026-12-31"), ("bis Ende Dezember", "2026-12-31"),
        ("6 Aralık 14.30'da giderildi", ""), ("Kurs am 3. Dezember", ""),
        ("se não pegar até junho", ""),
        ("open until 9 pm on 3 December", ""), ("春节房间12月12日早10点对外开放", ""),
    ],
)  # fmt: skip
def test_what_ends_is_told_by_the_words_beside_its_day(text: str, day: str) -> None:
    languages = profiles().languages.values()
    ends = day_it_ends(text, datetime.date(2026, 12, 1), languages)
    assert (ends.isoformat() if ends else "") == day
