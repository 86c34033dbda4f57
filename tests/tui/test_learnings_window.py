"""The window of learnings: where none is proposed it offers no key that would do nothing."""

from collections.abc import Callable
from typing import Any

from hookline.tui.app import Hookline

Sit = Callable[..., Hookline]


def test_where_nothing_is_learnt_yet_only_the_way_out_is_named(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f6", "l")
        await hands.until_shown("No learning is proposed yet")
        assert "Esc closes" in hands.sees()
        assert "accept ·" not in hands.sees()

    sit(story, (80, 24))
