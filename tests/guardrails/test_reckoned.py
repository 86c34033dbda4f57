"""Days and hours that follow from those of the brief are known, and no others."""

import datetime
from collections.abc import Callable

import pytest

from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.guardrails.stated.reckoned import (
    calendar_days,
    hours_between_told,
    hours_of_ranges,
    shifts,
)
from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]


@pytest.mark.parametrize(
    ("text", "near", "days"),
    [
        ("by 24 december 2026", None, ["2026-12-24"]),
        ("by 24 december", None, []),  # of which year, nobody says
        ("by 24 december", "2027-01-05", ["2026-12-24"]),
        ("by 10 january", "2026-12-20", ["2027-01-10"]),
        ("bis 24.12.26", None, ["2026-12-24"]),
        ("hasta el 24 de diciembre de 2026", None, ["2026-12-24"]),
        ("2026年12月24日まで", None, ["2026-12-24"]),
        ("on 03/04", "2026-03-01", []),  # one of two days
        ("on 29 february", "2027-03-01", ["2028-02-29"]),
    ],
)
def test_a_date_is_a_day_of_the_year_beside_it_or_of_the_nearest(
    text: str, near: str | None, days: list[str]
) -> None:
    told = calendar_days(text, datetime.date.fromisoformat(near) if near else None)
    assert [day.isoformat() for day in told] == days


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("9-17", [8]),
        ("open from 9 am to 5 pm", [8]),
        ("geöffnet von 9 bis 17 uhr", [8]),
        ("das 22h às 8h", [10]),
        ("営業は9時から17時", [8]),
        ("9-12 cups", []),
        ("€9-17", []),
    ],
)
def test_a_range_of_hours_is_so_many_hours_long(text: str, hours: list[int]) -> None:
    assert sorted(set(hours_of_ranges(text))) == hours


def test_a_text_counts_from_the_day_before_or_after() -> None:
    assert shifts(["bestellschluss ist am vortag"]) == {-1}
    assert shifts(["next-day delivery", "order the day before"]) == {-1, 1}
    assert shifts(["delivery on tuesday"]) == set()


@pytest.mark.parametrize(
    ("language", "facts", "known", "wrong"),
    [
        ("en", "Order by 24 December 2026", "Order by Thursday", "Order by Friday"),
        ("en", "Order by 24 December 2026, we deliver on 28 December",
         "Order by Thursday, 24 December", "Order by Monday, 24 December"),
        ("ja", "2026年12月24日まで20%オフ", "12月24日(木)まで20%オフ", "12月24日(金)まで20%オフ"),
        ("de", "Wir liefern dienstags und freitags, Bestellschluss ist am Vortag",
         "Für Dienstag bestellen Sie am Montag, für Freitag am Donnerstag",
         "Bestellen Sie am Mittwoch"),
        ("de", "Wir liefern dienstags", "Wir liefern am Dienstag", "Bestellen Sie am Montag"),
        ("fr", "Livraison le mardi, commande la veille", "Commandez lundi", "Commandez mercredi"),
        ("es", "Entregamos los martes, pide el día anterior", "Pide el lunes", "Pide el miércoles"),
        ("it", "Consegna il martedì, ordina il giorno prima", "Ordina lunedì", "Ordina mercoledì"),
        ("pt", "Entrega no sábado, pedidos na véspera", "Pedidos na sexta", "Pedidos no domingo"),
        ("nl", "Bezorging op dinsdag, bestel de dag ervoor", "Bestel maandag", "Bestel woensdag"),
        ("pl", "Dostawa we wtorek, zamów dzień wcześniej", "Zamów w poniedziałek",
         "Zamów w środę"),
        ("tr", "Teslimat salı, sipariş bir gün önce", "Sipariş pazartesi", "Sipariş çarşamba"),
        ("ru", "Доставка во вторник, заказ накануне", "Заказ в понедельник", "Заказ в среду"),
        ("ja", "火曜日に配送、注文は前日まで", "注文は月曜日", "注文は水曜日"),
        ("zh-Hans", "周二配送，前一天预订", "周一预订", "周三预订"),
        ("id", "Pengiriman Selasa, pesan sehari sebelumnya", "Pesanan Senin", "Pesanan Rabu"),
        ("hi", "डिलीवरी मंगलवार को, ऑर्डर एक दिन पहले", "ऑर्डर सोमवार को", "ऑर्डर बुधवार को"),
        ("ar", "التوصيل يوم الثلاثاء والطلب قبل يوم", "اطلب يوم الاثنين", "اطلب يوم الأربعاء"),
        ("en", "Order on Monday, next-day delivery", "Delivered on Tuesday",
         "Delivered on Wednesday"),
        ("en", "Open from 9 am to 5 pm", "We are open 8 hours", "We are open 10 hours"),
        ("de", "Geöffnet von 9 bis 17 Uhr", "Wir haben 8 Stunden geöffnet",
         "Wir haben 10 Stunden geöffnet"),
        ("ja", "営業は9時から17時", "8時間営業", "10時間営業"),
        ("en", "Open from 9 am to 5 pm", "We are open 8 hours", "8 shirts are on offer"),
    ],
)  # fmt: skip
def test_what_can_be_calculated_from_the_brief_is_known(
    resolved: Resolve, language: str, facts: str, known: str, wrong: str
) -> None:
    brief = resolved(f'brand: K\nchannels: [push]\nlanguages: [{language}]\nfacts: ["{facts}"]\n')
    sheet = compile_sheet(brief, "push", language)
    codes = [
        {f.code for f in check({"body": text}, sheet) if f.code.startswith("fact.")}
        for text in (known, wrong)
    ]
    assert codes[0] == set()
    assert codes[1] & {"fact.weekday", "fact.quantity"}


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("leaves at 06.50, not 07.15", [25 / 60]),
        ("20 minutes, the old line 45 minutes", [25 / 60]),
        ("from 9:00 to 18:00", []),  # that is a range
        ("at 9:00! at 10:00", []),
    ],
)
def test_what_lies_between_two_hours_or_lengths_is_reckoned(text: str, hours: list[float]) -> None:
    assert list(hours_between_told(text, "en")) == pytest.approx(hours)
