"""A blueprint's notes give way to what the brief has, and the coach says so."""

from collections.abc import Callable, Iterator

import pytest

from hookline.prompting.craft_beside import without_lengths
from hookline.records.catalog import Blueprint
from hookline.records.craft import BriefPart
from hookline.records.resolved_brief import ResolvedBrief
from hookline.workspace.library import Library

Resolve = Callable[[str], ResolvedBrief]
BRIEFS: dict[BriefPart, tuple[str, str]] = {
    "offer": ("offer: {text: a cup free}", "facts: [a cup costs 9 EUR]"),
    "no_offer": ("facts: [a cup costs 9 EUR]", "offer: {text: a cup free}"),
    "minimum": ("offer: {text: a cup free, min_basket: 20 EUR}", "offer: {text: a cup free}"),
    "count": ("idea: your 50th visit", "idea: your name on the board"),
}
"""By what a brief may have: one that has it, and one that has not."""


def notes(blueprint: Blueprint) -> str:
    craft = blueprint.craft
    ideas = [seed.idea for seed in craft.angles]
    lines = [blueprint.reason, craft.moment, craft.reader, craft.job, craft.follow_up]
    return "\n".join(" ".join(line.split()) for line in (*lines, *ideas, *craft.avoid))


def giving_way(library: Library) -> Iterator[tuple[Blueprint, BriefPart, dict[str, str]]]:
    catalog = library.catalog
    skins = [skin for trade in catalog.industries.values() for skin in trade.skins.values()]
    for blueprint in (*catalog.blueprints.values(), *skins):
        root = catalog.blueprints.get(blueprint.extends)
        if root and root.craft.gives_way == blueprint.craft.gives_way:
            continue  # the root's words, some of which a trade has said anew
        for part, changes in blueprint.craft.gives_way.items():
            yield blueprint, part, changes


def test_what_gives_way_stands_in_the_notes(library: Library) -> None:
    found = list(giving_way(library))
    assert len(found) >= 12
    for blueprint, part, changes in found:
        for words in changes:
            assert words in notes(blueprint), f"{blueprint.slug} {part}: {words}"


def test_what_a_brief_has_takes_what_speaks_against_it(library: Library, resolved: Resolve) -> None:
    for blueprint, part, changes in giving_way(library):
        trade = f", industry: {blueprint.industry}" if blueprint.industry else ""
        head = f"brand: {{name: K{trade}}}\nblueprint: {blueprint.slug}\n"
        has, has_not = (resolved(f"{head}{line}\n") for line in BRIEFS[part])
        assert has.blueprint is not None
        assert has_not.blueprint is not None
        quoted = [
            a.text
            for a in has.assumptions
            if a.text.startswith("left out of the notes that the writer reads")
        ]
        for words in changes:
            assert words not in notes(has.blueprint), f"{blueprint.slug}: {words}"
            assert words in notes(has_not.blueprint), f"{blueprint.slug}: {words}"
            assert any(words.strip(" ,;") in text for text in quoted)


@pytest.mark.parametrize(
    ("language", "segment", "is_counted"),
    [
        ("en", "no service for 180 to 365 days", True), ("en", "lapsed, 2 orders or more", False),
        ("en", "away for two years", True), ("de", "seit 180 Tagen nicht da", True),
        ("de", "Kundinnen aus Ulm", False), ("fr", "sans achat depuis deux mois", True),
        ("es", "un solo pedido, hace 20 a 35 días", True), ("pt", "sem compra há 6 meses", True),
        ("it", "fermi da tre mesi", True), ("nl", "al twee jaar niet geweest", True),
        ("pl", "bez zakupu od 90 dni", True), ("ru", "не покупали 90 дней", True),
        ("tr", "90 gün alışveriş yok", True), ("id", "tidak belanja 90 hari", True),
        ("ja", "初回宿泊から一年", True), ("ja", "東京の方", False), ("zh-Hans", "90天没来", True),
        ("ar", "لم يشتروا منذ 90 يوم", True), ("hi", "90 दिन से नहीं आए", True),
        ("hi-Latn", "90 din se nahi aaye", True), ("sv", "inget köp på 90 dagar", True),
        ("da", "intet køb i 90 dage", True), ("nb", "ingen kjøp på 90 dager", True),
        ("fi", "90 päivää ilman ostosta", True), ("id", "nilai 1 atau 2", False),
    ],
)  # fmt: skip
def test_an_audience_that_tells_its_own_time_needs_no_general_one(
    resolved: Resolve, language: str, segment: str, *, is_counted: bool
) -> None:
    lines = (
        f"brand: K\nlanguages: [{language}]\nblueprint: winback\naudience: {{segment: '{segment}'}}"
    )
    moment = resolved(f"{lines}\n").brief.moment
    assert ("three to six months" in moment) is not is_counted
    assert ("Sent some time after the last purchase." in moment) is is_counted


def test_no_moment_of_ours_is_left_broken_without_its_length(library: Library) -> None:
    catalog = library.catalog
    skins = [skin for trade in catalog.industries.values() for skin in trade.skins.values()]
    for blueprint in (*catalog.blueprints.values(), *skins):
        moment = without_lengths(blueprint.craft.moment)
        for fault in ("  ", " or some time", " to some time", "some time some"):
            assert fault not in moment, f"{blueprint.slug}: {moment}"
