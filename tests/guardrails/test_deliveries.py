"""A delivery is as soon as the brief says that things are delivered, and no other date says it."""

from collections.abc import Callable

import pytest
from tests.channels import bare_sheet

from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.guardrails.stated.deliveries import delivery_times, granted_deliveries
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.sheet import Facts

Resolve = Callable[[str], ResolvedBrief]


def is_refused(resolved: ResolvedBrief, language: str, body: str) -> bool:
    sheet = compile_sheet(resolved, "push", language)
    found = check({"title": "K", "body": body}, sheet)
    return any(f.severity == "error" and "delivery time" in f.message for f in found)


@pytest.mark.parametrize(
    ("language", "fact", "right", "wrong"),
    [
        ("en", "orders before noon are delivered the next day",
         "Order before noon and it is delivered the next day", "Order now, it is with you tonight"),
        ("en", "delivery in 24 hours", "We deliver tomorrow", "We deliver tonight"),
        ("en", "we deliver on 23 December", "We deliver tomorrow", "We deliver within the hour"),
        ("de", "orders before noon are delivered the next day", "Wir liefern morgen",
         "Jetzt bestellt, heute noch geliefert"),
        ("de", "Bestellungen bis 12 Uhr liefern wir am nächsten Tag",
         "Bis 12 Uhr bestellt, morgen geliefert", "Jetzt bestellt, heute noch geliefert"),
        ("fr", "livraison le lendemain", "Commandez, livré demain", "Nous livrons ce soir"),
        ("es", "entrega al día siguiente", "Entrega mañana", "Entrega hoy mismo"),
        ("it", "consegna il giorno dopo", "Consegna domani", "Consegniamo stasera"),
        ("nl", "bezorging de volgende dag", "Wij bezorgen morgen", "Bezorging vanavond nog"),
        ("pl", "dostawa następnego dnia", "Dostawa jutro", "Dostarczymy jeszcze dziś"),
        ("pt", "entrega no dia seguinte", "Entrega amanhã", "Entregamos hoje mesmo"),
        ("ru", "доставка на следующий день", "Доставим завтра", "Доставим сегодня же"),
        ("tr", "ertesi gün teslimat", "Yarın teslimat", "Aynı gün teslimat"),
        ("hi", "अगले दिन डिलीवरी", "कल डिलीवरी", "उसी दिन डिलीवरी"),
        ("hi-Latn", "agle din delivery", "Kal delivery", "Usi din delivery"),
        ("ar", "التوصيل في اليوم التالي", "نوصل غدا", "نوصل الليلة"),
        ("id", "pengiriman hari berikutnya", "Pengiriman besok", "Kami antar malam ini"),
        ("ja", "翌日にお届け", "明日お届けします", "当日お届けします"),
        ("zh-Hans", "次日送达", "明天送达", "当天送达"),
    ],
)  # fmt: skip
def test_a_delivery_is_as_soon_as_the_brief_says(
    resolved: Resolve, language: str, fact: str, right: str, wrong: str
) -> None:
    brief = resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\nfacts: ['{fact}']\n")
    assert not is_refused(brief, language, right)
    assert is_refused(brief, language, wrong)


@pytest.mark.parametrize(
    "fact",
    [
        "the sale ends 24 December, on Friday",
        "we deliver in 3 to 5 days",
        "50 points for each order",
        "we deliver in 25 hours",
        "no delivery the next day",
        "closed tomorrow, delivery on demand",
        "we open tomorrow. Delivery costs nothing",
    ],
)
@pytest.mark.parametrize("body", ["We deliver tomorrow", "Your parcel arrives by tomorrow night"])
def test_what_else_the_brief_says_promises_no_delivery(
    resolved: Resolve, fact: str, body: str
) -> None:
    brief = resolved(f"brand: K\nlanguages: [en]\nchannels: [push]\nfacts: ['{fact}']\n")
    assert is_refused(brief, "en", body)


@pytest.mark.parametrize(
    ("length", "times"),
    [
        ("120 minutes", {"quickly", "this_day"}),
        ("3 hours", {"day_after", "this_day"}),
        ("13 hours", {"day_after"}),
        ("24-hour", {"day_after"}),
        ("1 day", {"day_after"}),
        ("2 days", set[str]()),
    ],
)
def test_how_long_a_delivery_takes_is_when_it_comes(length: str, times: set[str]) -> None:
    assert {*granted_deliveries(f"delivery in {length}", "en")} == times


def test_a_sheet_of_its_own_grants_what_it_names() -> None:
    body = {"body": "We deliver tomorrow"}
    granted = bare_sheet("push", facts=Facts(deliveries=("day_after",)))
    other = bare_sheet("push", facts=Facts(deliveries=("this_day",), dates=("2026-12-24",)))
    assert [any(f.severity == "error" for f in check(body, s)) for s in (granted, other)] == [
        False, True]  # fmt: skip
    assert delivery_times("we deliver tomorrow", "en") == {"day_after"}
