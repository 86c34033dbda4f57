"""Accepting all that are ready: drafts with several versions, and drafts with a doubt."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from hookline.records.finding import Finding
from hookline.tui.app import Hookline
from hookline.tui.ask import Confirm
from hookline.workspace.folder import Workspace

Sit = Callable[..., Hookline]


def test_all_clean_takes_the_newest_version_of_a_draft_and_sets_the_other_aside(
    sit: Sit, place: Path
) -> None:
    workspace = Workspace(place / "ws", "asha")
    drafts: list[str] = []

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        view = hands.app.writing
        draft = view.variants[0]
        drafts.append(draft.id)
        update = {"id": "1-version", "version_of": draft.id, "rewrite": "warmer"}
        with workspace.registry() as registry:
            registry.save_variants([draft.model_copy(update=update)])
        view.load(draft.brief)
        await hands.until(lambda: len(view.variants) == 3)
        await hands.press("A")
        await hands.until(lambda: isinstance(hands.app.screen, Confirm))
        await hands.press("enter")
        await hands.until_shown("2 drafts accepted")

    sit(story)
    with workspace.registry() as registry:
        statuses = {variant.id: variant.status for variant in registry.variants()}
    assert (statuses.pop(drafts[0]), statuses.pop("1-version")) == ("retired", "approved")
    assert list(statuses.values()) == ["approved"]


def test_all_ready_are_accepted_and_what_needs_a_look_is_counted_and_waits(
    sit: Sit, place: Path
) -> None:
    workspace = Workspace(place / "ws", "asha")
    doubt = Finding(code="style.caps", severity="warn", message="SHOUTING puts readers off")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        view = hands.app.writing
        first = view.variants[0]
        other = first.parts.model_copy(update={"body": "SEE WHAT IS NEW. Opt out: SMS STOP"})
        update = {"id": "3-doubted", "parts": other, "findings": (doubt,)}
        doubted = first.model_copy(update=update)
        with workspace.registry() as registry:
            registry.save_variants([doubted])
        view.load(doubted.brief)
        await hands.until_shown("? SHOUTING puts readers off")
        await hands.press("A")
        await hands.until_shown("Accept 2 drafts that are ready?")
        assert "1 needs a look and waits" in hands.sees()
        await hands.press("enter")
        await hands.until_shown("2 drafts accepted")
        await hands.press("A")
        await hands.until_shown("No draft is ready.")

    sit(story, (80, 24))
    with workspace.registry() as registry:
        assert sorted(v.status for v in registry.variants()) == ["approved", "approved", "checked"]
