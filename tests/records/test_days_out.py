"""Days on which nobody is there, and days that are left out, end nothing in any language."""

import datetime

import pytest

from hookline.coach.last_days import day_it_ends, last_day
from hookline.prompting.endings import names_an_end
from hookline.records.days_out import without_days_out
from hookline.records.profiles import profiles

NEAR = datetime.date(2026, 12, 1)

DAYS_OUT = (
    "except 29 December to 3 January", "for two guests or more, except 29 December to 3 January",
    "not valid from 29 December to 3 January", "Closed 24 to 26 December 2026",
    "24–26 December: closed", "closed from Dec 24 to Dec 26", "ab zwei Personen, außer vom "
    "29. Dezember bis 3. Januar", "gilt nicht vom 29.12. bis 3.1.",
    "vom 24. bis 26. Dezember geschlossen", "Geschlossen vom 24. bis 26. Dezember",
    "am 24., 25. und 26. Dezember geschlossen", "24. bis 26. Dezember ausgenommen",
    "sauf du 29 décembre au 3 janvier", "hors du 29 décembre au 3 janvier",
    "Fermé du 24 au 26 décembre 2026", "excepto del 29 de diciembre al 3 de enero",
    "Cerrado del 24 al 26 de diciembre", "No trabajamos el 25 de diciembre ni el 1 de enero",
    "salvo dal 29 dicembre al 3 gennaio, eccetto dal 4 al 6 gennaio",
    "Chiuso dal 24 al 26 dicembre", "exceto de 29 de dezembro a 3 de janeiro",
    "Fechado de 24 a 26 de dezembro", "behalve van 29 december tot 3 januari",
    "Gesloten van 24 t/m 26 december", "z wyjątkiem okresu od 29 grudnia do 3 stycznia",
    "Nieczynne od 24 do 26 grudnia", "кроме периода с 29 декабря по 3 января",
    "Закрыто с 24 по 26 декабря", "29 Aralık - 3 Ocak hariç", "24-26 Aralık kapalı",
    "kecuali 29 Desember sampai 3 Januari", "Tutup 24-26 Desember",
    "2名様以上、12月29日～1月3日を除く", "12月29日～1月3日は休業", "12月29日～1月3日までを除く平日",
    "12月24日至26日除外", "12月24日至26日店休", "29 दिसंबर से 3 जनवरी तक छोड़कर",
    "24 से 26 दिसंबर तक बंद", "29 December se 3 January tak chhodkar",
    "باستثناء 29 ديسمبر إلى 3 يناير", "مغلق من 24 إلى 26 ديسمبر",
    "utom 29 december till 3 januari", "Julstängt 24–26 december 2026",
    "undtagen 29. december til 3. januar", "Lukket 24.–26. december",
    "unntatt 29. desember til 3. januar", "Julestengt 24.–26. desember",
    "paitsi 29.12.–3.1.", "Suljettu 24.–26. joulukuuta",
)  # fmt: skip


@pytest.mark.parametrize("text", DAYS_OUT)
def test_a_day_that_is_left_out_ends_nothing(text: str) -> None:
    languages = profiles().languages.values()
    assert day_it_ends(text, NEAR, languages) is None
    assert last_day(text, NEAR, languages) is None
    assert not names_an_end(text)


@pytest.mark.parametrize(
    "text",
    [
        "until 31 January, closed 24 to 26 December", "valid until 31 January except Sundays",
        "10% off all but not on gift cards, until 31 January",
        "except gift cards until 31 January", "closed Sundays, until 31 January",
        "bis 31. Januar, außer vom 24. bis 26. Dezember", "außer Gutscheinen bis 31. Januar",
        "jusqu'au 31 janvier, sauf le dimanche", "hors frais de port, jusqu'au 31 janvier",
        "hasta el 31 de enero, excepto del 24 al 26 de diciembre",
        "fino al 31 gennaio, chiuso dal 24 al 26 dicembre", "exceto feriados até 31 de janeiro",
        "do 31 stycznia, z wyjątkiem niedziel", "до 31 января, кроме воскресений",
        "31 Ocak'a kadar, pazar hariç", "31 Ocak'a kadar pazar hariç",
        "promo libur sampai 31 Januari", "1月31日まで、12月29日～1月3日を除く",
        "1月31日まで日曜を除く", "夏休みは1月31日まで", "截止1月31日，周日除外",
        "31 जनवरी तक, रविवार छोड़कर", "till 31 januari, stängt 24–26 december",
        "til 31. januar, lukket 24.–26. december", "31.1. asti, suljettu 24.–26.12.",
    ],
)  # fmt: skip
def test_what_is_left_out_beside_an_end_leaves_the_end(text: str) -> None:
    languages = profiles().languages.values()
    assert str(day_it_ends(text, NEAR, languages)) == "2027-01-31"
    assert str(last_day(text, NEAR, languages)) == "2027-01-31"


@pytest.mark.parametrize(
    "text",
    [
        "für verträge, die bis 31. dezember abgeschlossen werden",
        "frühstück eingeschlossen bis 31. dezember",
        "bij alle aangesloten winkels tot en met 31 december",
        "closed sale for members until 31 december",
        "case closed: 20% off until 31 december",
        "precio cerrado hasta el 31 de diciembre",
        "pacote fechado até 31 de dezembro",
        "prezzo chiuso fino al 31 dicembre",
        "скидка 20% в выходные до 31 декабря",
        "diskon libur sekolah sampai 31 desember",
        "عروض إجازة الصيف حتى 31 ديسمبر",
        "शीतकालीन अवकाश ऑफर 31 दिसंबर तक",
        "寒假放假优惠12月31日截止",
        "休息日特价至12月31日",
        "udelukket for andre: tilbud til 31. december",
    ],
)
def test_what_else_ends_on_a_day_keeps_it(text: str) -> None:
    assert "31" in without_days_out(text)


@pytest.mark.parametrize(
    "text",
    [
        "closed until 3 january",
        "geschlossen bis 3. januar",
        "vom 24. bis 26. dezember weihnachtsgeschlossen",
        "gesloten van 24 tot en met 26 december",
        "chiuso fino al 6 gennaio",
        "fechado até 6 de janeiro",
        "24 से 26 दिसंबर तक बंद",
    ],
)
def test_a_house_that_is_closed_until_a_day_ends_nothing_on_it(text: str) -> None:
    assert not any(map(str.isdigit, without_days_out(text)))
