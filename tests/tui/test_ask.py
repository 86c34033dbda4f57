"""The windows that ask, as golden texts at two sizes; a theme changes no letter of them."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.tui.sizes import LARGE, SMALL
from tests.tui.test_lift import propose
from tests.tui.test_screens import Looks, fixed_workspace
from textual.theme import Theme

from hookline.tui.app import Hookline
from hookline.tui.commands import commands
from hookline.tui.look import DARK, LIGHT
from hookline.workspace.folder import Workspace

Sit = Callable[..., Hookline]


@pytest.mark.parametrize(
    ("size", "theme"),
    [
        (SMALL, DARK),
        (LARGE, LIGHT),
        pytest.param(LARGE, DARK, marks=pytest.mark.slow),
        pytest.param(SMALL, LIGHT, marks=pytest.mark.slow),
    ],
)
def test_windows_look_as_they_did(
    sit: Sit, looks_like: Looks, place: Path, size: tuple[int, int], theme: Theme
) -> None:
    fixed_workspace(place)
    propose(place)
    seen: dict[str, str] = {}

    async def story(hands: Any) -> None:
        await hands.opened()
        hands.app.choose_theme(theme.name)

        async def window(name: str, words: str, *keys: str) -> None:
            await hands.press(*keys)
            await hands.until(lambda: not hands.on_the_desk(), name)
            await hands.until_shown(words)
            seen[name] = hands.sees()
            await hands.press("escape")
            await hands.until(hands.on_the_desk, "the desk")

        await hands.press("escape")
        await window("start", "What now?", "t")
        await window("help", "The brief says what to write", "f1")
        await window("budget", "What may one sitting cost at most", "dollar_sign")
        await hands.press("ctrl+o")
        await hands.until_shown("Open a brief")
        await hands.type("shirts")
        await hands.pilot.pause()
        seen["pick"] = hands.sees()
        await hands.press("escape", "f4")
        await hands.until_shown("x blocked")
        await hands.press("down")
        await window("blocked", "This draft is blocked", "a")
        await window("reject", "Why is it rejected?", "x")
        resolved = hands.app.brief.reading.resolved
        with Workspace(place / "ws", "asha").registry() as registry:
            registry.save_brief(resolved.model_copy(update={"brief_hash": "0"}))
        await window("edit", "! ", "e")
        await hands.press("f5")
        await hands.until_shown("- retired")
        await window("story", "The story of this", "down", "enter")
        await window("retire", "It cannot come back", "R")
        await hands.press("slash")
        await hands.type("linen")
        await hands.until_shown("hold “linen”")
        seen["filter"] = hands.sees()
        await hands.press("f6")
        await hands.until_shown("Nothing is measured yet")
        await window("learnings", "Copies with one emoji did better.", "l")

    sit(story, size)
    for name, text in seen.items():
        looks_like(name, {size: without_days(text)})


def without_days(text: str) -> str:
    shown = re.sub(r"\d{4}-\d\d-\d\d( \d\d:\d\d UTC)?", "2026-01-01", text)
    shown = re.sub(r"\d{1,2} [A-Z][a-z]+ 20\d\d", "1 January 2026", shown)
    return shown.partition("Keys of your own")[0]  # which names the folder


def test_enter_on_a_brand_keeps_what_was_typed(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        brand = hands.app.brief.query_one("#brand")
        for typed, taken in (("Dewfall", "Dewfall"), ("DEWLINE", "dewline")):
            brand.focus()
            brand.value = typed
            await hands.press("enter")
            await hands.until_shown("Who is speaking?")
            assert "bun-and-co" in hands.sees()
            await hands.press("enter")
            await hands.until(lambda taken=taken: brand.value == taken, taken)
            if taken == "Dewfall":  # nothing is known of it yet
                await hands.until_shown("Who speaks: Dewfall")
                await hands.press("escape")

    sit(story)


def test_the_list_of_kinds_begins_at_the_one_that_is_chosen(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        kind = hands.app.brief.query_one("#blueprint")
        kind.focus()
        for typed in ("winback", "win"):
            kind.value = typed
            await hands.press("enter")
            await hands.until_shown("What should the message do?")
            await hands.press("enter")
            await hands.until(lambda: hands.on_the_desk() and not kind.has_focus, "the next field")
            assert kind.value == "winback"
            kind.focus()

    sit(story)


def test_a_field_is_in_the_palette_by_its_name(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("ctrl+p")
        await hands.type("brand")
        await hands.until_shown("Field: Brand")
        assert "Forget" not in hands.sees()
        await hands.press("escape")
        {action.title: action for action in commands(hands.app)}["Field: Signed"].run()
        await hands.until(lambda: hands.app.focused and hands.app.focused.id == "signed", "it")

    sit(story)
