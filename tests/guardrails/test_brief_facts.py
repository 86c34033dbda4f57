"""What a brief and its brand say in their own words is known, in whichever field it stands."""

from collections.abc import Callable

import pytest

from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.records.channel import Channel
from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]
GARDENS = """\
brand: {name: Solängen, about: an allotment society of 118 plots}
channels: [email]
languages: [en]
campaign: {starts: 8 December 2026, ends: 9 December 2026}
"""
CLINIC = """\
brand: {name: مركز الشفاء, default_language: ar, industry: healthcare}
channels: [whatsapp]
languages: [ar]
class: service
idea: يمكن تغيير الموعد من دون أي رسوم
facts: [الأولوية لمن هم دون 50 عاماً]
"""
DIVERS = """\
brand: Depth
channels: [email]
languages: [en]
must_say: Terms at depth.example
"""


def errors(resolved: ResolvedBrief, channel: Channel, body: str) -> set[str]:
    offer = next(iter(resolved.offers), "")
    sheet = compile_sheet(resolved, channel, resolved.brief.languages[0], offer=offer)
    return {f.code for f in check({"body": body}, sheet) if f.severity == "error"}


@pytest.mark.parametrize(
    ("known", "unknown", "code"),
    [
        ("We have 118 plots", "We have 119 plots", "fact.quantity"),
        ("It opens on 8 December", "It opens on 7 December", "fact.date"),
        ("It closes on 9 December", "It closes on 10 December", "fact.date"),
    ],
)
def test_what_a_house_says_of_itself_and_the_days_of_a_campaign_are_known(
    resolved: Resolve, known: str, unknown: str, code: str
) -> None:
    assert code not in errors(resolved(GARDENS), "email", known)
    assert code in errors(resolved(GARDENS), "email", unknown)


def test_an_end_on_the_weekday_of_a_date_is_for_a_person_to_judge(resolved: Resolve) -> None:
    brief = resolved(
        "brand: K\nchannels: [email]\nlanguages: [de]\n"
        "offer: {text: 10% auf alles, percent: 10, ends: 2026-12-06}\n"
    )
    day = "10% auf alles bis 6. Dezember 2026. An diesem {} endet die Aktion."
    assert "fact.deadline" not in errors(brief, "email", day.format("Sonntag"))
    assert "fact.deadline" in errors(brief, "email", day.format("Samstag"))
    assert "fact.deadline" in errors(brief, "email", "10% auf alles. Am Sonntag endet die Aktion.")


def test_a_service_that_costs_nothing_sells_nothing(resolved: Resolve) -> None:
    clinic = resolved(CLINIC)
    assert "wa.category_mismatch" not in errors(clinic, "whatsapp", "تغيير الموعد من دون أي رسوم")
    assert "wa.category_mismatch" in errors(clinic, "whatsapp", "خصم على كل جلسة")


def test_a_name_heals_nobody_and_a_sign_in_another_place_is_the_same_word(
    resolved: Resolve,
) -> None:
    clinic = resolved(CLINIC)
    assert errors(clinic, "whatsapp", "مركز الشفاء: لمن هم دون 50 عامًا") & {
        "reg.health_claim", "fact.quantity",
    } == set()  # fmt: skip
    assert "reg.health_claim" in errors(clinic, "whatsapp", "الشفاء من المرض")
    assert "fact.quantity" in errors(clinic, "whatsapp", "لمن هم دون 60 عامًا")


def test_a_page_may_have_to_be_said(resolved: Resolve) -> None:
    divers = resolved(DIVERS)
    assert "fact.missing" not in errors(divers, "email", "Come down. Terms at depth.example")
    assert "fact.missing" in errors(divers, "email", "Come down. Terms at shore.example")
