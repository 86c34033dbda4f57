"""What is chosen is told by a sign, in whatever theme, and the palette's frame can be seen."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.tui.looks import contrast
from textual.command import CommandList
from textual.theme import Theme
from textual.widgets import Static

from hookline.tui.app import Hookline
from hookline.tui.ask import Pick
from hookline.tui.asking import DeskWindow
from hookline.tui.choices import CHOSEN, Choices
from hookline.tui.look import DARK, HIGH_CONTRAST, LIGHT

Sit = Callable[..., Hookline]


@pytest.mark.parametrize("theme", [DARK, LIGHT, HIGH_CONTRAST], ids=lambda theme: theme.name)
def test_the_chosen_command_has_a_sign_and_the_palette_a_frame(sit: Sit, theme: Theme) -> None:
    async def story(hands: Any) -> None:
        hands.app.theme = theme.name
        await hands.opened()
        await hands.press("escape", "ctrl+p")
        await hands.until_shown("Brief: coach")
        await hands.until_shown(f"{CHOSEN}Brief: show")
        commands = hands.app.screen.query_one(CommandList)
        for widget in (commands, hands.app.screen.query_one("#--input")):
            colour = widget.styles.border_bottom[1].hex
            assert contrast(colour, theme.panel or "") >= 3
        await hands.press("down")
        await hands.until(lambda: commands.highlighted == 1)
        assert sum(line.strip().startswith(CHOSEN) for line in hands.sees().splitlines()) == 1

    sit(story)


@pytest.mark.parametrize("theme", [DARK, LIGHT, HIGH_CONTRAST], ids=lambda theme: theme.name)
def test_a_blank_row_of_a_list_has_the_background_of_its_window(sit: Sit, theme: Theme) -> None:
    async def story(hands: Any) -> None:
        hands.app.theme = theme.name
        await hands.opened()
        await hands.press("escape", "t")
        await hands.until_shown("Needs you")
        listed = hands.app.screen.query_one(Choices)
        for y in range(listed.size.height):
            for segment in listed.render_line(y):
                assert segment.style is not None
                assert segment.style.bgcolor is not None
                assert not segment.style.bgcolor.is_default

    sit(story)


def keys_row(hands: Any) -> str:
    return str(hands.app.screen.query(".keys").last(Static).content)


def test_the_palette_says_its_keys_and_of_another_that_it_does_nothing_until_the_next(
    sit: Sit,
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("escape", "ctrl+p")
        await hands.until_shown("Brief: coach")
        keys = keys_row(hands)
        await hands.press("f1")
        await hands.until_shown("F1 does nothing while this is open · ↑ ↓ move · Enter does it")
        commands = hands.app.screen.query_one(CommandList)
        for key, row in (("end", commands.option_count - 1), ("home", 0), ("pagedown", None)):
            await hands.press(key)
            await hands.until(lambda row=row: row in (None, commands.highlighted), key)
            assert keys_row(hands) == keys, "of the key that did nothing no word is left"
        assert commands.highlighted

    sit(story)


def test_what_a_window_says_of_a_key_is_gone_with_the_next_one(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("escape")
        for opens, taken in (("dollar_sign", "7"), ("ctrl+o", "x"), ("t", "down"), ("f1", "down")):
            await hands.press(opens)
            await hands.until(lambda: isinstance(hands.app.screen, DeskWindow), opens)
            keys = keys_row(hands)
            await hands.press("f12")
            await hands.until(lambda: "F12 does nothing while this" in keys_row(hands), opens)
            await hands.press(taken)
            await hands.until(lambda keys=keys: keys_row(hands) == keys, "the keys alone")
            while not hands.on_the_desk():
                await hands.press("escape")

    sit(story)


def test_a_new_brief_is_a_line_of_the_list_and_the_brief_that_was_worked_on_is_chosen(
    sit: Sit, place: Path
) -> None:
    (place / "briefs" / "new-year.yaml").write_text("brand: Kurtako\n", "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("ctrl+o")
        await hands.until_shown(f"{CHOSEN}new-year.yaml")
        await hands.press("home")
        await hands.until_shown(f"{CHOSEN}New: a message of your own  Enter lists what it can be")
        await hands.type("new")
        await hands.until_shown(f"{CHOSEN}New: a message of your own")
        await hands.press("enter")
        await hands.until_shown("What should the message do?")
        await hands.press("escape")
        await hands.until(hands.on_the_desk, "the desk, with the brief as it was")
        assert hands.app.desk.path.stem == "new-year"

    sit(story, (80, 24))


def test_without_a_brief_of_ones_own_the_list_begins_with_a_new_one(sit: Sit, place: Path) -> None:
    (place / "briefs" / "shirts.yaml").unlink()

    async def story(hands: Any) -> None:
        await hands.until_shown("What now?")
        await hands.press("escape")
        await hands.until(hands.on_the_desk, "the desk")
        await hands.press("ctrl+o")
        await hands.until_shown("Open a brief, or begin")
        window = hands.app.screen
        assert isinstance(window, Pick)
        assert window.query_one(Choices).highlighted == 0
        await hands.until_shown(f"{CHOSEN}New: a message of your own")

    sit(story)
