"""The coach beside the brief: a key on a remark that no key mends says whose the words are."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.tui.sizes import begun_in_either
from textual.app import App
from textual.widgets import OptionList, Static

from hookline.settings import Settings
from hookline.tui.app import Hookline
from hookline.tui.desk import Desk
from hookline.tui.panes import (
    JOB_ROWS,
    NOTES_COME,
    NOTES_KEY,
    YOUR_WORDS,
    NotesPane,
    SidePanes,
    whole_sentences,
)

Sit = Callable[..., Hookline]
Looks = Callable[[str, dict[tuple[int, int], str]], None]


def framed(pictures: dict[tuple[int, int], str]) -> dict[tuple[int, int], str]:
    """A drawer's head, its place and its keys: what it says is others' to test."""
    return {
        size: "\n".join([*text.splitlines()[:3], "…", text.splitlines()[-1]])
        for size, text in pictures.items()
    }


@begun_in_either
def test_each_drawer_names_itself_and_its_keys(
    sit: Sit, looks_like: Looks, size: tuple[int, int]
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.until_shown("Complete: ")
        await hands.press("escape")
        for key, name, words in (
            ("c", "coach", "Complete: "),
            ("p", "prompt", "Kurtako"),
            ("n", "notes", "In the reader's mind"),
        ):
            await hands.press(key)
            await hands.until_shown(words)
            await hands.settled()
            looks_like(f"drawer-{name}", framed(await hands.pictures()))
            await hands.press("escape", "escape")

    sit(story, size)


def test_f_on_a_remark_without_a_mend_goes_to_its_field_and_says_why(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("escape", "c")
        coach = hands.app.query_one("#coach", OptionList)
        await hands.until(lambda: coach.has_focus and coach.option_count, "the coach")
        items = hands.app.query_one(SidePanes)._items
        own = [item.edit is None and item.path.startswith("moment") for item in items]
        coach.highlighted = own.index(True)
        await hands.press("f")
        await hands.until_shown(YOUR_WORDS)

    sit(story)


def test_the_coachs_cursor_stays_at_its_remark_whatever_comes_before_it(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("escape", "c")
        panes, coach = hands.app.query_one(SidePanes), hands.app.query_one("#coach", OptionList)
        await hands.until(lambda: coach.has_focus and coach.option_count, "the coach")
        advice = hands.app.brief.reading.advice
        first, *others = advice.items
        coach.highlighted = 2
        for items, index in (((*others, first), 1), (advice.items, 2), (advice.items[:2], 1)):
            other = replace(advice, items=items, assumptions=())
            panes.show(replace(hands.app.brief.reading, advice=other))
            assert coach.highlighted == index

    sit(story)


def test_while_the_brief_is_read_nobody_is_asked_to_choose_what_it_is_for() -> None:
    async def story() -> None:
        app: App[None] = App()
        async with app.run_test() as pilot:
            await app.mount(pane := NotesPane())
            await pilot.pause()
            assert NOTES_COME in str(pane.query_one(Static).visual)
            pane.show(None)
            assert NOTES_COME in str(pane.query_one(Static).visual)

    asyncio.run(story())


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (26, "Say it once. Ask nothing. Let them go."),
        (25, "Say it once. Ask nothing. Let them go."),
        (18, "Say it once. Ask nothing."),
        (11, "Say it once."),
        (5, "Say it…"),
    ],
)
def test_of_notes_that_have_no_room_whole_sentences_are_shown(width: int, shown: str) -> None:
    text = "Say it once. Ask nothing. Let them go."
    assert whole_sentences(text, width, 2) == shown


@pytest.mark.parametrize("columns", [60, 80, 109])
def test_the_job_of_no_kind_of_message_is_cut_inside_a_sentence(place: Path, columns: int) -> None:
    library = Desk(Settings.read({}, workspace=str(place / "ws"), user="asha")).library()
    jobs = [blueprint.craft.job for blueprint in library.catalog.blueprints.values()]
    for job in jobs:
        shown = whole_sentences(f"{NOTES_KEY}{job}", columns - 2, JOB_ROWS)
        is_cut = shown.endswith("…")
        assert f"{NOTES_KEY}{job} ".startswith(f"{shown.removesuffix('…')} "), "whole words"
        assert shown[-1] in ".!?…"
        assert not is_cut or columns < 80
