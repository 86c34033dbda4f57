"""A yes that was typed before a window could be seen chooses nothing in it."""

from math import inf

import pytest
from textual.app import App
from textual.events import Key
from textual.widgets import Input

from hookline.tui.ask import AskLine, Confirm, Pick
from hookline.tui.asking import Asking


def windows() -> list[Asking[object]]:
    return [Pick("Which?", ["a", "b"]), AskLine("Name?", "a-1"), Confirm("Sure?", "does it")]  # type: ignore[list-item]


@pytest.mark.parametrize("index", range(3))
def test_an_early_enter_is_for_what_was_there_before(index: int) -> None:
    import asyncio

    async def story() -> None:
        app: App[None] = App()
        async with app.run_test() as pilot:
            early, early_y, early_n = Key("enter", "\r"), Key("y", "y"), Key("n", "n")
            window = windows()[index]
            app.push_screen(window)
            await pilot.pause()
            assert window._seen_at < inf
            assert window.is_early(early)
            assert not window.is_early(Key("enter", "\r"))
            assert window.is_early(early_y) == isinstance(window, Confirm)  # a field takes it
            assert not any(map(window.is_early, (early_n, Key("y", "y"))))
            for field in window.query(Input).results(Input):
                field.value = "typed ahead"
                assert not window.is_early(early)

    asyncio.run(story())


def test_every_other_way_of_a_window_has_to_be_seen_too() -> None:
    window = Confirm("Sure?", "does it", others={"e": "leaves some out"})
    assert "e" in window.yes_keys
    assert "e" not in Confirm("Sure?", "does it").yes_keys
