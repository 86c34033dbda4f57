"""Drafts that say nearly the same stand marked; one key goes there, another folds them away."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.tui.sizes import begun_in_either

from hookline.records.finding import Finding
from hookline.records.variant import Lineage, Parts, Variant
from hookline.tui.app import Hookline
from hookline.tui.twins import alike_note, twin_line, twins_of
from hookline.workspace.folder import Workspace

Sit = Callable[..., Hookline]
Looks = Callable[[str, dict[tuple[int, int], str]], None]
END = " https://k.example/new Opt out: SMS STOP"


def written(id_: str, body: str, **more: Any) -> Variant:
    lineage = Lineage(brief_hash="h", model="m", at="2026-01-01T00:00:00+00:00")
    document = {"channel": "sms", "language": "en", "brief": "b", "message_key": id_} | more
    return Variant.model_validate(
        {"id": id_, "parts": Parts(body=body + END), "lineage": lineage} | document
    )


def test_a_draft_that_repeats_an_earlier_one_is_its_twin_and_no_other_is() -> None:
    one, other = "We kept your size for you", "New since June: forty styles"
    variants = [
        written("a", one),
        written("b", other),
        written("c", "For you we kept your size"),
        written("d", "We kept your size, for you!"),
        written("e", one, language="hi"),
    ]
    assert twins_of(variants, {v.id: v.id for v in variants}) == {"c": "a", "d": "a"}


def test_what_all_of_them_end_in_makes_no_twins() -> None:
    variants = [written("a", "Come in"), written("b", "Sit down")]
    assert twins_of(variants, {"a": "a", "b": "b"}) == {}


def test_versions_of_one_draft_are_alike_on_purpose() -> None:
    body = "We kept your size"
    variants = [written("a", body), written("b", body), written("c", "Another thing, truly")]
    assert twins_of(variants, {"a": "a", "b": "a", "c": "c"}) == {}


def test_a_line_names_the_twin_or_how_many_are_folded() -> None:
    assert "what draft 1 says" in twin_line("b", {"b": "a"}, {"a": "1", "b": "2"}, 0)
    assert "= 1 more draft says nearly this" in twin_line("a", {"b": "a"}, {"a": "1"}, 1)
    assert "= 2 more drafts say nearly this" in twin_line("a", {"b": "a"}, {"a": "1"}, 2)
    assert twin_line("a", {}, {"a": "1"}, 0) == ""


@begun_in_either
def test_twins_are_marked_jumped_to_and_folded(
    sit: Sit, place: Path, size: tuple[int, int], looks_like: Looks
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        view, first = hands.app.writing, hands.app.writing.variants[0]
        await hands.until(  # the run's own reading must not come after ours
            lambda: all(w.is_finished for w in hands.app.workers if w.group == "registry")
        )
        parts = first.parts.model_copy(update={"body": first.parts.body.replace(" a ", " one ")})
        with Workspace(place / "ws", "asha").registry() as registry:
            registry.save_variants([first.model_copy(update={"id": "3-twin", "parts": parts})])
        view.load("shirts", "3-twin")
        await hands.until_shown("= says nearly what draft 1 says")
        looks_like("twins", await hands.pictures())
        await hands.press("equals_sign")
        await hands.until(lambda: view.cursor == 0, "the first")
        await hands.press("equals_sign")
        await hands.until(lambda: view.cursor == 2, "and back")
        await hands.press("f")
        await hands.until_shown("= 1 more draft says nearly this, folded · f shows it")
        assert [v.id for v in view.variants].count("3-twin") == 0
        assert view.cursor == 0
        await hands.press("equals_sign")
        await hands.until_shown("The draft that says nearly this is folded · f shows it.")
        await hands.press("A")
        await hands.until_shown("1 more is folded away and left out")
        await hands.press("escape", "f")
        await hands.until(lambda: len(view.variants) == 3, "all of them again")
        await hands.press("down", "equals_sign")
        await hands.until_shown("No draft in the list says nearly the same")
        await hands.press("A")
        await hands.until_shown("1 more says nearly what another says, and waits")
        await hands.press("enter")
        await hands.until_shown("1 to judge, 2 accepted")
        assert [v.status for v in view.variants if v.id == "3-twin"] == ["checked"]
        await hands.press("A")
        await hands.until_shown("What is left says nearly what is accepted")

    sit(story, size)


def test_what_blocks_a_folded_draft_rejects_it_with_the_others(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        view, first = hands.app.writing, hands.app.writing.variants[0]
        error = Finding(code="fact.missing", severity="error", message="no offer", part="body")
        blocked = {"findings": (error,), "status": "needs_edit"}
        twin = first.model_copy(update={"id": "3-twin", **blocked})
        with Workspace(place / "ws", "asha").registry() as registry:
            registry.save_variants([twin])
        view.load("shirts")
        await hands.until(lambda: len(view.variants) == 3, "the third")
        await hands.press("f")
        await hands.until(lambda: len(view.variants) == 2, "folded")
        await hands.press("X")
        await hands.until_shown("Why: 1 blocked draft rejected at once?")
        await hands.type("too loud")
        await hands.press("enter")
        await hands.until_shown("1 blocked draft rejected")
        with Workspace(place / "ws", "asha").registry() as registry:
            kept = {variant.id: variant.status for variant in registry.variants()}
            assert kept["3-twin"] == "retired"
            assert [review.reason for review in registry.reviews("3-twin")] == ["too loud"]

    sit(story)


@pytest.mark.parametrize(
    ("n_alike", "n_folded", "words"),
    [(0, 0, ""), (1, 0, "1 more says"), (2, 0, "2 more say"), (0, 1, "1 more is folded"),
     (0, 2, "2 more are folded"), (3, 1, "1 more is folded")],
)  # fmt: skip
def test_before_drafts_are_accepted_together_it_is_said_what_is_alike(
    n_alike: int, n_folded: int, words: str
) -> None:
    assert alike_note(n_alike, n_folded).strip().startswith(words)
    assert bool(alike_note(n_alike, n_folded)) == bool(words)
