"""What is chosen is told by a sign, in whatever theme, and the palette's frame can be seen."""

from collections.abc import Callable
from typing import Any

import pytest
from tests.tui.looks import contrast
from textual.command import CommandList
from textual.theme import Theme

from hookline.tui.app import Hookline
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
