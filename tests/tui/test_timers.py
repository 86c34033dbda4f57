"""A machine that takes the processor away between two lines makes the desk late, and no more."""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.timer import Timer

from hookline import tui
from hookline.tui.app import Hookline

AWAY = 0.01
"""Seconds from one look at the clock to the next of what is due once, in 1 ms or in 1/120 s."""


@pytest.fixture
def busy_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    def look() -> float:
        timer = sys._getframe(1).f_locals.get("self")
        if isinstance(timer, Timer) and timer._repeat == 0:
            time.sleep(AWAY)
        return time.monotonic()

    monkeypatch.setattr("textual.timer._time.get_time", look)


@pytest.mark.usefixtures("busy_machine")
def test_the_brief_is_read_and_a_resized_window_followed_however_late_a_timer_begins(
    sit: Callable[..., Hookline],
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        head = hands.app.screen.query_one("#head")
        for columns, rows in ((80, 24), (120, 40)):
            await hands.resize((columns, rows))
            await hands.until(
                lambda columns=columns: head.outer_size.width == columns, f"{columns} columns"
            )

    sit(story)


def test_whatever_is_due_once_is_set_where_it_is_sure_to_come() -> None:
    texts = {path.stem: path.read_text("utf-8") for path in Path(*tui.__path__).glob("*.py")}
    setting = {name for name, text in texts.items() if "self.set_timer(" in text}
    assert len(setting) >= 3
    assert {name for name in setting if "(SureTimers" not in texts[name]} == set()
