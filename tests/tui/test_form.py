"""Fields of the form with a key of their own."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from textual.widgets import TextArea

from hookline.tui.app import Hookline
from hookline.tui.copy_block import NOTHING_LACKS, NOTHING_YET

Sit = Callable[..., Hookline]


def test_a_key_puts_behind_own_copy_the_way_out_that_it_lacks(sit: Sit, place: Path) -> None:
    path = place / "briefs" / "shirts.yaml"
    lines = "market: FR\nlanguages: [fr]\ncontrol_copy: {sms: {fr: Quarante chemises}}\n"
    path.write_text(path.read_text("utf-8") + lines, "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field("control_copy")
        await hands.until_shown("lacks “STOP au 36111”")
        await hands.press("ctrl+l")
        field = hands.app.query_one("#control_copy", TextArea)
        await hands.until(lambda: "STOP au 36111" in field.text, "the way out")
        await hands.until_shown("Put behind your SMS: “STOP au 36111”")
        assert field.text.startswith("sms: Quarante chemises")
        await hands.settled()
        await hands.press("ctrl+l")
        await hands.until_shown(NOTHING_LACKS)

    sit(story)


def test_behind_own_copy_that_nobody_wrote_nothing_is_put(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field("control_copy")
        await hands.press("ctrl+l")
        await hands.until_shown(NOTHING_YET)

    sit(story)
