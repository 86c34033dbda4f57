"""A yes that was typed before a window could be seen chooses nothing in it."""

from math import inf

import pytest
from textual.app import App
from textual.events import Key, MouseDown
from textual.pilot import Pilot
from textual.widgets import Input

from hookline.settings import Settings
from hookline.tui.ask import AskLine, Confirm, Pick
from hookline.tui.asking import TO_SEE, Asking
from hookline.tui.brand_window import FIELDS, BrandWindow
from hookline.tui.desk import Desk
from hookline.tui.start_window import StartWindow
from hookline.tui.word_keeping import TO_READ, KeepsWords


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


def test_what_is_done_sooner_than_a_window_can_be_seen_is_early_to_the_moment() -> None:
    window = Confirm("Sure?", "does it")
    window._seen_at = 100.0
    for seconds, is_early in ((-0.01, True), (TO_SEE - 0.01, True), (TO_SEE, False)):
        yes, click = Key("enter", "\r"), MouseDown(None, 1, 1, 0, 0, 1, False, False, False)
        yes.time = click.time = 100 + seconds
        assert window.is_early(yes, has_eyes=True) is is_early
        assert window.is_early(click, has_eyes=True) is is_early
        assert window.is_early(yes) is (seconds < 0)


@pytest.mark.parametrize("key", ["enter", "escape", "n", "e", "c", "o", "1", "9"])
def test_nothing_leads_on_from_the_start_before_it_could_be_seen(key: str) -> None:
    window = StartWindow(Desk(Settings.read({})), "shirts", None)
    assert window.is_early(Key(key, key if len(key) == 1 else None))


def test_a_screen_that_was_asked_for_before_the_start_was_there_is_what_was_meant() -> None:
    window = StartWindow(Desk(Settings.read({})), "shirts", None)
    assert not window.is_early(Key("f3", None))


def test_every_other_way_of_a_window_has_to_be_seen_too() -> None:
    window = Confirm("Sure?", "does it", others={"e": "leaves some out"})
    assert "e" in window.yes_keys
    assert "e" not in Confirm("Sure?", "does it").yes_keys


async def typed(pilot: Pilot[None], window: KeepsWords[object], keys: str) -> None:
    """Open a window, and type into its first field."""
    pilot.app.push_screen(window)
    await pilot.pause()
    await pilot.press(*keys)


def keeping() -> list[KeepsWords[object]]:
    values = {field.keys: "" for field in FIELDS}
    brand = BrandWindow("Kurtako", values, lambda _: "")
    return [AskLine("Name?", "a-1"), AskLine("Name?", "a-1", is_suggestion=True), brand]  # type: ignore[list-item]


@pytest.mark.parametrize("index", range(3))
def test_words_are_thrown_away_by_two_escapes_in_a_row_alone(index: int) -> None:
    import asyncio

    async def story() -> None:
        app: App[None] = App()
        async with app.run_test() as pilot:
            window = keeping()[index]
            await typed(pilot, window, "xy")
            for _ in range(2):
                await pilot.press("escape")
                assert "Esc once more" in str(window.key_line.visual)
                other = Key("f5", None)
                assert not window.is_hit_again(other, has_eyes=True)
                assert str(window.key_line.visual) == window.KEY_WORDS
            await pilot.press("escape", "escape")
            assert not isinstance(app.screen, KeepsWords)

    asyncio.run(story())


def test_an_escape_that_is_held_down_is_the_one_that_was_warned_of() -> None:
    import asyncio

    async def story() -> None:
        app: App[None] = App()
        async with app.run_test() as pilot:
            window: KeepsWords[object] = AskLine("Name?")  # type: ignore[assignment]
            await typed(pilot, window, "xy")
            window._warned_at = now = 100.0
            for pause in (TO_READ - 0.01, 0.03, TO_READ - 0.01):
                now += pause
                again = Key("escape", None)
                again.time = now
                assert window.is_hit_again(again, has_eyes=True)
            again.time = now + TO_READ
            assert not window.is_hit_again(again, has_eyes=True)

    asyncio.run(story())
