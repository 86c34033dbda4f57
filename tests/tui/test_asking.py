"""Windows before the desk: no yes that came too early counts, and no key is dead without a word."""

import asyncio
from math import inf
from typing import Any

import pytest
from tests.tui.test_screens import fixed_drafts
from textual.app import App
from textual.events import Key, MouseDown
from textual.pilot import Pilot
from textual.widgets import Input, OptionList, Static

from hookline.settings import Settings
from hookline.tui.ask import AskLine, Confirm, Page, Pick
from hookline.tui.asking import TO_SEE, Asking, DeskWindow
from hookline.tui.brand_fields import FIELDS
from hookline.tui.brand_window import BrandWindow
from hookline.tui.desk import Desk
from hookline.tui.start_window import StartWindow
from hookline.tui.versions_window import VersionsWindow
from hookline.tui.word_keeping import TO_READ, KeepsWords


def windows() -> list[Asking[object]]:
    return [Pick("Which?", ["a", "b"]), AskLine("Name?", "a-1"), Confirm("Sure?", "does it")]  # type: ignore[list-item]


@pytest.mark.parametrize("index", range(3))
def test_an_early_enter_is_for_what_was_there_before(index: int) -> None:
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


def windows_of_every_kind() -> list[DeskWindow[Any]]:
    draft = fixed_drafts()[0]
    return [
        Confirm("Sure?", "does it"),
        Confirm("shirts cannot go live yet", "", (), {"w": "launches without it"}),
        AskLine("Name?", "a-1"),
        Pick("Which?", ["a", "b"]),
        Page("To read", [("label", "words")]),
        BrandWindow("Kurtako", {field.keys: "" for field in FIELDS}, lambda _: ""),
        VersionsWindow("1", [draft], draft.id),
        StartWindow(Desk(Settings.read({})), "shirts", None),
    ]


@pytest.mark.parametrize("index", range(8))
def test_a_key_that_a_window_does_not_take_is_told_with_those_that_it_takes(index: int) -> None:
    async def story() -> None:
        app: App[None] = App()
        async with app.run_test() as pilot:
            window = windows_of_every_kind()[index]
            await app.push_screen(window)
            row = window.query(".keys").last(Static)
            before = str(row.content)
            for key, called in (("f9", "F9"), ("ctrl+o", "ctrl+o"), ("f12", "F12")):
                await pilot.press(key)
                told = f"{called} does nothing while this is open · {before}"
                assert str(row.content) == told, "and of an earlier key no word is left"
                assert app.screen is window

    asyncio.run(story())


@pytest.mark.parametrize(("index", "keys"), [(2, "left home"), (3, "down up"), (4, "down end"),
                                            (5, "enter down left"), (6, "left pagedown"),
                                            (7, "down pageup")])  # fmt: skip
def test_a_key_that_a_window_takes_is_not_told(index: int, keys: str) -> None:
    async def story() -> None:
        app: App[None] = App()
        async with app.run_test() as pilot:
            window = windows_of_every_kind()[index]
            await app.push_screen(window)
            for key in keys.split():
                await pilot.press(key)
                assert "does nothing" not in str(window.query(".keys").last(Static).content)

    asyncio.run(story())


def test_enter_where_there_is_no_yes_says_what_else_there_is() -> None:
    async def story() -> None:
        app: App[None] = App()
        async with app.run_test() as pilot:
            window = Confirm("shirts cannot go live yet", "", (), {"w": "launches without it"})
            await app.push_screen(window)
            for key, called in (("enter", "Enter"), ("p", "p"), ("pagedown", "PgDn")):
                await pilot.press(key)
                told = f"{called} does nothing while this is open · w launches without it"
                assert str(window.query_one(".keys", Static).content).startswith(told)

    asyncio.run(story())


def test_a_list_to_choose_from_is_paged() -> None:
    async def story() -> None:
        app: App[None] = App()
        async with app.run_test(size=(80, 24)) as pilot:
            window = Pick("Which?", [f"row {number}" for number in range(200)])
            await app.push_screen(window)
            await pilot.pause()
            options = window.query_one(OptionList)
            await pilot.press("pagedown")
            page = options.highlighted
            assert page == options.size.height - 1 > 1
            await pilot.press("pagedown", "pageup", "pageup")
            assert options.highlighted == 0
            for typed in ("", "row"):
                await pilot.press(*typed.replace(" ", ""))
                await pilot.press("end")
                assert options.highlighted == options.option_count - 1 > page
                await pilot.press("home")
                assert options.highlighted == 0

    asyncio.run(story())
