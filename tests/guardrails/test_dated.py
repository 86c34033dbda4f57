"""A claim that its sentence dates by the brief's own day."""

from collections.abc import Callable
from typing import Any

import pytest
from tests.guardrails.bare import findings, parts_findings

from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.records.resolved_brief import ResolvedBrief


@pytest.mark.parametrize(
    ("text", "n_errors"),
    [
        ("Last chance: it ends on 30 November.", 0),
        ("Last chance: it ends on 29 November.", 1),
        ("Last chance. It ends on 30 November.", 1),
        ("Last chance today: it ends on 30 November.", 1),
        ("Last pieces: it ends on 30 November.", 1),
    ],
)
def test_a_last_chance_is_known_where_its_sentence_names_the_brief_s_day(
    text: str, n_errors: int
) -> None:
    found = findings(text, "urgency.scarcity", facts={"dates": ["2026-11-30"]})
    assert len(found) == n_errors


@pytest.mark.parametrize(
    ("text", "n_errors"),
    [
        ("あと三十分だけ寝たい。", 0),
        ("あと三十分。", 0),
        ("あと三十分、20%オフ。", 1),  # it presses where something is offered
        ("あと30分！", 1),  # a countdown is written in figures
        ("残り三十分。", 1),  # what is left is no wish
    ],
)
def test_a_time_in_words_that_is_left_or_wanted_presses_only_beside_an_offer(
    text: str, n_errors: int
) -> None:
    assert len(findings(text, "fact.deadline", language="ja")) == n_errors


@pytest.mark.parametrize(
    ("language", "fact", "copy"),
    [
        ("de", "ab 26. November für Sie, ab 28. November für alle",
         "Für Sie ab 26. November, für alle ab 28."),
        ("en", "from 26 November for regulars, from 28 November for everyone",
         "Yours from 26 November, everybody's from 28."),
        ("pt", "a partir de 26 de novembro para clientes, de 28 de novembro para todos",
         "Para você a partir de 26 de novembro, para todos a partir de 28."),
        ("pl", "od 26 listopada dla stałych klientów, od 28 listopada dla wszystkich",
         "Dla Ciebie od 26 listopada, dla wszystkich od 28."),
        ("tr", "26 Kasım'dan itibaren size, 28 Kasım'dan itibaren herkese",
         "Size 26 Kasım'dan, herkese 28'inden itibaren."),
        ("ja", "常連のお客様は11月26日から、みなさまは11月28日から",
         "常連のお客様は11月26日から。みなさまは28日から。"),
        ("ar", "من 26 نوفمبر لعملائنا، ومن 28 نوفمبر للجميع", "لك من 26 نوفمبر، وللجميع من 28."),
    ],
)  # fmt: skip
def test_a_day_alone_is_of_the_month_that_was_just_named(
    resolved: Callable[[str], ResolvedBrief], language: str, fact: str, copy: str
) -> None:
    brief = resolved(
        f"brand: {{name: K, default_language: {language}}}\nchannels: [push]\nfacts:\n  - '"
        + fact.replace("'", "''") + "'\n"
    )  # fmt: skip
    sheet = compile_sheet(brief, "push", language)

    def errors(body: str) -> set[str]:
        return {item.code for item in check({"body": body}, sheet) if item.severity == "error"}

    assert errors(copy) == set()
    assert errors(copy.replace("28", "27")) & {"fact.amount", "fact.quantity", "fact.date"}
    assert errors(copy.replace("28", "28 €")) & {"fact.amount"}  # a price is no day


@pytest.mark.parametrize(
    ("body", "is_told"),
    [
        ("From 26 November, for all from 28.", False), ("From 26 November, only 28.", True),
        ("From 26 November, flat 28 off.", True), ("From 26 November, save 28.", True),
    ],
)  # fmt: skip
def test_a_price_and_a_reduction_are_no_day(
    resolved: Callable[[str], ResolvedBrief], body: str, *, is_told: bool
) -> None:
    fact = "from 26 November for regulars, from 28 November for everyone"
    brief = resolved(f"brand: K\nchannels: [push]\nfacts: ['{fact}']\n")
    found = check({"body": body}, compile_sheet(brief, "push", "en"))
    assert bool([item for item in found if item.severity == "error"]) is is_told


@pytest.mark.parametrize(
    ("title", "body", "is_known"),
    [
        ("The offer has a last day", "It ends on 30 November.", True),
        ("The offer has a last day", "It ends on 29 November.", False),
        ("The offer has a last day", "Come and see.", False),
        ("The offer closes soon", "It ends on 30 November.", True),
        ("The offer closes soon", "It ends on 29 November.", False),
        ("The offer closes at midnight", "It ends on 30 November.", False),
        ("It all ends at midnight", "It ends on 30 November.", False),
        ("Um Mitternacht ist Schluss", "It ends on 30 November.", False),
        ("Only today", "It ends on 30 November.", False),
        ("The final hours are here", "It ends on 30 November.", False),
    ],
)
def test_a_last_day_that_another_part_names_is_for_a_person_to_judge(
    title: str, body: str, *, is_known: bool
) -> None:
    parts = {"title": title, "body": body}
    sheet: dict[str, Any] = {"channel": "push", "facts": {"dates": ["2026-11-30"]}}
    found = parts_findings(parts, "fact.deadline", **sheet)
    assert {finding.severity for finding in found} == {"warn" if is_known else "error"}


@pytest.mark.parametrize(
    ("fact", "copy", "is_known"),
    [
        ("shop opens Mon 14 Dec", "Der Laden öffnet am Montag, den 14.", True),
        ("shop opens Mon 14 Dec", "Der Laden öffnet am Montag, den 15.", False),
        ("shop opens Mon 14 Dec", "Der Laden öffnet am 14.", False),  # of which month?
        ("am 14.12. sind 15 Hemden da", "Am Montag 14 Hemden", False),  # a count
        ("am 14.12. sind 15 Hemden da", "Am Montag 14 Minuten", False),
        ("am 14.12. sind 15 Hemden da", "Montag 14 geht es los", True),
        ("code until 20 December", "20.12 kommt das Ende", True),
        ("code until 20 December", "20.11 kommt das Ende", False),
    ],
)
def test_a_weekday_or_a_month_in_figures_makes_a_number_a_day(
    resolved: Callable[[str], ResolvedBrief], fact: str, copy: str, *, is_known: bool
) -> None:
    brief = resolved(
        f"brand: {{name: K, default_language: de}}\nchannels: [push]\nfacts: ['{fact}']\n"
    )
    found = check({"body": copy}, compile_sheet(brief, "push", "de"))
    assert any(item.severity == "error" for item in found) != is_known


@pytest.mark.parametrize(
    ("text", "n_errors"),
    [
        ("With your records in 72 hours before, your visit stays put.", 0),
        ("With your records in 48 hours before, your visit stays put.", 1),
        ("Only 72 hours left.", 1),
        ("It ends in 72 hours.", 1),
    ],
)
def test_a_time_that_the_brief_counts_presses_only_where_it_is_left(
    resolved: Callable[[str], ResolvedBrief], text: str, n_errors: int
) -> None:
    brief = resolved("brand: K\nchannels: [push]\nfacts: [records in 72 hrs before the visit]\n")
    found = check({"body": text}, compile_sheet(brief, "push", "en"))
    pressing = [one for one in found if one.code == "fact.deadline" and one.severity == "error"]
    assert len(pressing) == n_errors
