"""The coach beside the brief: a key on a remark that no key mends says whose the words are."""

from collections.abc import Callable
from typing import Any

from textual.widgets import OptionList

from hookline.tui.app import Hookline
from hookline.tui.panes import YOUR_WORDS, Side

Sit = Callable[..., Hookline]


def test_f_on_a_remark_without_a_mend_goes_to_its_field_and_says_why(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("escape", "c")
        coach = hands.app.query_one("#coach", OptionList)
        await hands.until(lambda: coach.has_focus and coach.option_count, "the coach")
        items = hands.app.query_one(Side)._items
        own = [item.edit is None and item.path.startswith("moment") for item in items]
        coach.highlighted = own.index(True)
        await hands.press("f")
        await hands.until_shown(YOUR_WORDS)

    sit(story)
