"""Beside the drafts a phone: with somebody's values, the next person's, and as a page."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from hookline.tui.app import Hookline
from hookline.tui.phone import NOTHING_TO_SHOW, DraftPanes

Sit = Callable[..., Hookline]


FIELD = "personalization: [first_name]\n"


@pytest.fixture(autouse=True)
def personal(place: Path) -> None:
    """The brief has a field, so that people read different things."""
    path = place / "briefs" / "shirts.yaml"
    path.write_text(path.read_text("utf-8") + FIELD, "utf-8")


def test_a_draft_is_read_by_one_person_after_another_and_on_a_page(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.until_shown("read by: short values")
        await hands.until_shown("SMS; nobody's takes more")
        await hands.press("]")
        await hands.until_shown("read by: long values")
        await hands.press("[")
        await hands.until_shown("read by: short values")
        await hands.press("v")
        await hands.until_shown("preview-shirts.html")

    sit(story)
    page = (place / "ws" / "exports" / "preview-shirts.html").read_text("utf-8")
    assert page.startswith("<!doctype html>")


def test_in_a_narrow_window_the_phone_takes_the_place_of_the_drafts(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        assert "read by" not in hands.sees()
        await hands.press("space")
        await hands.until_shown("read by: short values")
        await hands.press("space")
        await hands.until(lambda: "read by" not in hands.sees())

    sit(story, (80, 24))


def test_in_a_narrow_window_the_phone_shows_the_draft_under_the_cursor_or_gives_way(
    sit: Sit,
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        panes = hands.app.query_one(DraftPanes)
        await hands.press("space")
        await hands.until_shown("read by: short values")
        panes.readers = {}
        panes.show(hands.app.writing.variants[1])
        await hands.until_shown("read by: everybody")
        panes.show(None)
        await hands.until(lambda: "read by" not in hands.sees())
        panes.action_phone()
        await hands.pilot.pause()
        assert not panes.has_class("-phone")

    sit(story, (80, 24))


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
def test_another_reader_is_offered_where_a_phone_shows_one_and_else_led_to(
    sit: Sit, size: tuple[int, int]
) -> None:
    has_phone = size[0] > 80

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("a")
        await hands.until_shown("draft 1 accepted")
        await hands.press("home")
        await hands.until_shown("r Rewrite")
        assert ("] Other reader" in hands.sees()) == has_phone
        before = hands.sees()
        await hands.press("right_square_bracket")
        await hands.until(lambda: hands.sees() != before, "a word, or another reader")
        assert ("space opens it" in " ".join(hands.sees().split())) != has_phone

    sit(story, size)


def test_a_page_of_nothing_is_refused_with_the_key_that_writes(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f4")
        await hands.until_shown("Nothing is written for this brief yet.")
        await hands.press("v")
        await hands.until_shown(NOTHING_TO_SHOW)
        assert not list(place.rglob("*.html"))

    sit(story)
