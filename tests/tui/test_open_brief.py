"""What is still being read is not called wrong or missing."""

from collections.abc import Callable
from typing import Any

import pytest

from hookline.tui.app import Hookline
from hookline.tui.batch_view import BatchView
from hookline.tui.live_reading import LiveReading
from hookline.tui.open_brief import NOT_READABLE, STILL_READ, BriefReading

Sit = Callable[..., Hookline]


def test_a_brief_that_nobody_has_read_yet_is_not_called_unreadable() -> None:
    assert BriefReading().why_unread == STILL_READ
    assert BriefReading(problems={"brand": "is blank"}).why_unread == NOT_READABLE


@pytest.mark.parametrize(
    ("key", "reads", "words", "never"),
    [
        ("f5", (LiveReading, "list_in_thread"), "Reading…", "Nothing is accepted yet"),
        ("f7", (BatchView, "load"), "Reading the briefs…", "No brief is in the folder yet"),
    ],
)
def test_nothing_is_called_missing_before_a_thread_has_looked(
    sit: Sit,
    monkeypatch: pytest.MonkeyPatch,
    key: str,
    reads: tuple[type, str],
    words: str,
    never: str,
) -> None:
    monkeypatch.setattr(*reads, lambda *_, **__: None)  # a disk that is slow

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press(key)
        await hands.until_shown(words)
        await hands.resize((80, 24))
        assert never not in hands.sees()

    sit(story)
