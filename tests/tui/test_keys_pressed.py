"""Every key that the last row or F1 tells of does something, or says why it does not."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from tests.tui.sizes import SMALL
from tests.tui.test_frame import textual_names

from hookline.tui.app import Hookline
from hookline.tui.form import NO_FIELD
from hookline.tui.frame import BRIEF, LIVE, VIEWS, WRITE
from hookline.tui.help import ALWAYS, KEYS

Sit = Callable[..., Hookline]
ELSEWHERE = {"ctrl+q", "ctrl+e", "O", "v", "ctrl+g", "f2", "f3", "f4", "f5", "f6", "f7", "2", "7"}
"""Keys that leave the desk or the screen, or begin a run: what they do is others' to test."""
WORDS = {"to", "or", "and"}
"""Between two keys of a row."""
EDGES = {"up", "down", "pageup", "pagedown"}
"""Where a list has one row, there is nowhere to go, and that can be seen."""


def keys_told(app: Hookline, view: int) -> list[str]:
    """What the last row and F1 tell of that screen, as Textual names it."""
    rows = (*app.view(view).keys, *KEYS[view], *ALWAYS)
    told = (name for key, _ in rows for name in textual_names(key) if name not in WORDS)
    return list(dict.fromkeys(name for name in told if name not in ELSEWHERE | {"escape"}))


async def dead_keys(hands: Any, view: int) -> list[str]:
    """The keys after which the screen is as it was, and no sentence says why."""
    return [key async for key in _dead_keys(hands, view)]


async def _dead_keys(hands: Any, view: int) -> AsyncIterator[str]:
    app = hands.app
    for key in keys_told(app, view):
        while not hands.on_the_desk():
            await hands.press("escape")
        if app.view_index != view:
            app.action_view(view)
            await hands.settled()
        if view == BRIEF:
            await hands.press("escape")
        elif view == LIVE:
            app.live.clear_filter()
        app.clear_notice()
        await hands.pilot.pause()
        await hands.settled()
        before = hands.sees()
        await hands.press(key)
        await hands.settled()
        await hands.pilot.pause()
        is_told = view == BRIEF and NO_FIELD in " ".join(hands.sees().split())
        if hands.sees() == before and not is_told and app.view_index == view:
            yield key


def expected(dead: list[str], *, is_one_row: bool) -> list[str]:
    return [key for key in dead if not (is_one_row and key in EDGES)]


@pytest.mark.parametrize("view", range(len(VIEWS)), ids=VIEWS)
def test_on_an_empty_desk_every_key_does_something_or_says_why_not(
    sit: Sit, place: Path, view: int
) -> None:
    (place / "briefs" / "shirts.yaml").unlink()

    async def story(hands: Any) -> None:
        await hands.until_shown("What now?")
        await hands.press("escape")
        await hands.until(hands.on_the_desk, "the desk")
        await hands.settled()
        assert await dead_keys(hands, view) == []

    sit(story, SMALL)


@pytest.mark.parametrize("view", range(len(VIEWS)), ids=VIEWS)
def test_where_a_message_is_live_every_key_does_something_or_says_why_not(
    sit: Sit, view: int
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.launching()
        await hands.until(lambda: not hands.on_the_desk(), "the launch page")
        await hands.press("enter")
        await hands.until_shown("* live")
        dead = await dead_keys(hands, view)
        assert expected(dead, is_one_row=view not in (BRIEF, WRITE)) == []

    sit(story, SMALL)
