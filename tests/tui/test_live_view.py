"""F5 Live: the message under the cursor in full, and how many are in which state."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.tui.test_screens import fixed_workspace

from hookline.tui.app import Hookline

Sit = Callable[..., Hookline]


def test_the_message_under_the_cursor_is_read_in_full_below_the_rows(sit: Sit, place: Path) -> None:
    fixed_workspace(place)

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f5")
        await hands.until_shown("- retired")
        table = hands.app.live.query_one("#arms")
        for index in range(len(hands.app.live.arms.rows)):
            await hands.until(lambda index=index: table.cursor == index)
            row = hands.app.live.arms.row(index)
            shown = " ".join(hands.app.live.query_one("#armtext").content.plain.split())
            assert " ".join(row.body.split()) in shown
            await hands.press("down")

    sit(story, (80, 24))


def test_a_pause_says_that_the_follow_up_goes_on_and_is_told_on_lift(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.launching()
        await hands.until_shown("Make this live?")
        await hands.press("enter")
        await hands.until_shown("It is live")
        await hands.press("space")
        await hands.until_shown("its follow-up still goes to whoever has had it")
        await hands.until_shown("= paused")
        await hands.press("f6")
        await hands.until_shown("= messages are paused")
        await hands.press("f5", "space")
        await hands.until_shown("resumed")
        await hands.press("f6")
        await hands.until_shown("v messages are live")

    sit(story)
