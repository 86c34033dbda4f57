"""A day of a month without its month: `from the 29th`."""

from collections.abc import Callable

import pytest
from tests.guardrails.bare import findings
from tests.guardrails.bare import push_errors as errors

from hookline.guardrails.base import Passage
from hookline.guardrails.stated.month_days import stated_month_days
from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("From the 29th.", [29]),
        ("From the 29th you get more", [29]),
        ("From the 29th floor you see the sea", []),  # a noun behind it
        ("From the 32nd.", []),
        ("From the 0th.", []),
        ("On the 29th.", []),  # bounds nothing
        ("Ab dem 29. gibt es alles", [29]),
        ("Ab dem 29. ist alles da", [29]),
        ("Bis zum 5. Stock", []),
        ("Hasta el 29, todo", [29]),
        ("hasta el 29 por ciento", []),  # a share
        ("hasta el 29 de noviembre", []),  # a whole date
        ("À partir du 29, tout change", [29]),
        ("jusqu'au 5e étage", []),
        ("Dal 29 sconti", [29]),
        ("fino al 29%", []),
        ("dal 1990", []),
        ("até o dia 29", [29]),
        ("С 29-го", [29]),
        ("с 29-го этажа", []),
        ("до 29 числа", [29]),
        ("29 तारीख से", [29]),
        ("29 tarikh se", [29]),
        ("حتى يوم 29", [29]),
        ("حتى 29 درهم", []),
        ("29日起", [29]),
        ("11月29日起", []),
        ("29日まで", [29]),
        ("11月29日まで", []),
        ("3日でお届け", []),
        ("ayın 29'una kadar", [29]),
        ("do 29. taniej", [29]),
        ("do 29 zł", []),
        ("vanaf de 29e korting", [29]),
        ("vanaf de 5e verdieping", []),
        ("sampai tanggal 29", [29]),
        ("On the 29th at 10 am.", [29]),
        ("on the 29th floor at 10", []),
        ("apre il 14 alle 10", [14]),
        ("il 14 per cento alle 10", []),
        ("el 14 a las 10", [14]),
        ("el 14 a la venta", []),
        ("le 14 à 10 h", [14]),
        ("le 14 à 10 %", []),
        ("no dia 14 às 10h", [14]),
        ("dia 14 a 10 €", []),
        ("am 14. um 10 Uhr", [14]),
        ("am 14. um 10 % billiger", []),
        ("op de 14e om 10.00 uur", [14]),
        ("op de 14e verdieping", []),
        ("rusza 14. o 10:00", [14]),
        ("14. osoba o 10:00", []),
        ("14-го в 10:00", [14]),
        ("14-го этажа в 10:00", []),
    ],
)
def test_a_day_that_bounds_something_needs_no_month(text: str, days: list[int]) -> None:
    assert [day for day, _ in stated_month_days(Passage("body", text))] == days


@pytest.mark.parametrize(
    ("facts", "n_errors"),
    [
        ({}, 1),
        ({"dates": ["2026-11-29"]}, 0),
        ({"dates": ["2026-11-28"]}, 1),
        ({"days": [29]}, 0),
        ({"days": [28]}, 1),
    ],
)
def test_the_brief_s_own_day_may_stand_without_its_month(
    facts: dict[str, list[str]], n_errors: int
) -> None:
    assert len(findings("Shoes from the 29th.", "fact.date", facts=facts)) == n_errors


@pytest.mark.parametrize(
    ("language", "fact", "told"),
    [
        ("en", "orders by 22 December at the latest", "Order no later than the 22nd."),
        ("de", "Bestellungen bis spätestens 22. Dezember", "Spätestens am 22. bestellen."),
        ("fr", "Commandes le 22 décembre au plus tard", "D'ici le 22, commandez."),
        ("es", "pedidos el 22 de diciembre a más tardar", "Pide a más tardar el 22."),
        ("it", "ordini entro il 22 dicembre", "Ordina al più tardi il 22."),
        ("pt-BR", "pedidos até 22 de dezembro", "Peça no máximo até o dia 22."),
        ("nl", "bestellen tot uiterlijk 22 december", "Bestel vóór de 22e."),
        ("pl", "zamówienia najpóźniej 22 grudnia", "Zamów najpóźniej 22."),
        ("ru", "заказы не позднее 22 декабря", "Закажите не позднее 22-го."),
        ("tr", "siparişler en geç 22 Aralık", "22'sine kadar sipariş verin."),
        ("sv", "beställ senast 22 december", "Beställ senast den 22."),
        ("da", "bestil senest 22. december", "Bestil inden den 22."),
        ("nb", "bestill senest 22. desember", "Bestill innen den 22."),
        ("fi", "tilaukset viimeistään 22. joulukuuta", "Tilaa 22. päivään mennessä."),
        ("id", "pesanan paling lambat 22 Desember", "Pesan paling lambat tanggal 22."),
        ("ja", "ご注文は12月22日まで", "遅くとも22日にはご注文を。"),
        ("zh-Hans", "12月22日前下单", "最晚22号下单。"),
        ("ar", "الطلبات حتى 22 ديسمبر", "اطلب في موعد أقصاه يوم 22."),
    ],
)  # fmt: skip
def test_the_brief_s_last_day_is_told_in_other_words_and_no_other_day(
    resolved: Resolve, language: str, fact: str, told: str
) -> None:
    brief = resolved(f'brand: K\nlanguages: [{language}]\nchannels: [push]\nfacts: ["{fact}"]\n')
    assert errors(brief, language, told) == set()
    assert errors(brief, language, told.replace("22", "23")) == {"fact.date"}
