"""Below the ideas the brief's own idea stands, and what came of the one under the cursor."""

from collections.abc import Callable
from typing import Any

from tests.tui.sizes import begun_in_either
from tests.tui.test_screens import fixed_ideas

from hookline.tui.app import Hookline

Sit = Callable[..., Hookline]


@begun_in_either
def test_the_briefs_idea_and_what_was_written_from_one_are_told(
    sit: Sit, place: Any, size: tuple[int, int]
) -> None:
    fixed_ideas(place)

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f3")
        await hands.until_shown("The brief's idea We kept your size.")
        await hands.until_shown("Nearest to loss aversion: what is theirs and would go")
        await hands.until_shown("Written from it no drafts")

    sit(story, size)
