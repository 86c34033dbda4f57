"""F7 Batch at the keyboard: all briefs of the folder in one go, and what is wrong is opened."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.tui.sizes import begun_in_either
from textual.widgets import Input

from hookline.loop.generate import generate
from hookline.loop.prepare import target_of
from hookline.loop.writing.run import Options
from hookline.tui.app import Hookline
from hookline.tui.ask import AskLine, Confirm
from hookline.tui.batch_run import Going, Moved
from hookline.tui.batch_view import header_of
from hookline.tui.frame import BATCH, BRIEF
from hookline.workspace.folder import Workspace

Sit = Callable[..., Hookline]
Looks = Callable[[str, dict[tuple[int, int], str]], None]


@pytest.fixture
def briefs(place: Path) -> Path:
    """Beside the one of every test: another, one with a wrong channel, and one that is no form."""
    folder = place / "briefs"
    text = (folder / "shirts.yaml").read_text("utf-8")
    (folder / "coats.yaml").write_text(text.replace("channels: sms", "channels: push"), "utf-8")
    (folder / "wrong.yaml").write_text(text.replace("channels: sms", "channels: smss"), "utf-8")
    (folder / "broken.yaml").write_text("brand: K\nfacts: [a, b\nidea: x\n", "utf-8")
    (folder / "shirts.yaml").write_text(text, "utf-8")
    return folder


def drafts(place: Path) -> dict[str, int]:
    with Workspace(place / "ws", "asha").registry() as registry:
        names = [variant.brief for variant in registry.variants()]
    return {name: names.count(name) for name in names}


@pytest.mark.usefixtures("briefs")
@begun_in_either
def test_one_key_writes_every_brief_that_waits_and_names_those_that_cannot_be_read(
    sit: Sit, place: Path, size: tuple[int, int], looks_like: Looks
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f7")
        await hands.until_shown("4 briefs · 2 unreadable · 2 waiting")
        await hands.until_shown("wrong: line 4: there is no channel 'smss'")
        await hands.press("ctrl+g")
        await hands.until(lambda: not hands.app.batch.run.running and drafts(place), "drafts")
        await hands.until_shown("2 unreadable · 2 written")
        await hands.until_shown("4 drafts written")
        looks_like("batch", await hands.pictures())
        await hands.press("ctrl+g")
        await hands.until_shown("Nothing waits")

    sit(story, size)
    assert drafts(place) == {"coats": 2, "shirts": 2}


@pytest.mark.usefixtures("briefs")
@begun_in_either
def test_while_briefs_are_written_each_says_how_far_it_is(
    sit: Sit, size: tuple[int, int], looks_like: Looks
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f7")
        await hands.until_shown("2 waiting")
        run = hands.app.batch.run
        run.running = True
        run._going = {"coats": Going(n_jobs=1), "shirts": Going(n_jobs=1)}
        run._cells = {"coats": {("push", "en", "1")}}
        hands.app.batch.post_message(Moved("Esc stops, keeps the finished"))
        hands.app.frame_changed()
        await hands.until_shown("1 of 2")
        await hands.until_shown("Esc Stop")
        looks_like("batch-running", await hands.pictures())
        run.running = False

    sit(story, size)


@pytest.mark.usefixtures("briefs")
def test_enter_opens_a_brief_at_what_is_wrong_with_it(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("escape", "7")
        await hands.until_shown("4 briefs")
        await hands.press("end", "enter")
        await hands.until(lambda: hands.app.view_index == BRIEF, "F2 Brief")
        await hands.until(lambda: hands.app.focused.id == "channels", "the field that is wrong")
        assert hands.app.brief.file_name == "wrong"

    sit(story)


@pytest.mark.usefixtures("briefs")
def test_a_file_that_no_form_can_show_opens_at_its_line_in_an_editor(
    sit: Sit, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = place / "vi"
    editor.write_text('#!/bin/sh\necho "$@" > opened\n', "utf-8")
    editor.chmod(0o755)
    monkeypatch.setenv("VISUAL", str(editor))

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f7")
        await hands.until_shown("4 briefs")
        await hands.press("home", "enter")
        await hands.until(lambda: isinstance(hands.app.screen, Confirm), "the question")
        await hands.until_shown("F2 Brief cannot show this file")
        assert "YAML" not in hands.sees()
        await hands.press("enter")
        await hands.until_shown("An editor cannot open here")  # no terminal is under a test

    sit(story)


@pytest.mark.usefixtures("briefs")
def test_the_sittings_budget_and_second_look_hold_here_too_and_what_is_no_amount_is_told(
    sit: Sit,
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f7")
        await hands.until_shown("no budget")
        amounts = (("x", "is no amount"), ("0.50", "budget ≤ $0.5"), ("0", "no budget"))
        for typed, shown in amounts:
            await hands.press("dollar_sign")
            await hands.until(lambda: isinstance(hands.app.screen, AskLine))
            await hands.press("ctrl+u")
            await hands.press(*("backspace" for _ in range(6)))
            await hands.type(typed)
            await hands.press("enter")
            await hands.until_shown(shown)
        await hands.press("f2")
        await hands.fill("model", "openai/gpt-x")
        await hands.press("escape", "f7")
        await hands.until(lambda: not isinstance(hands.app.focused, Input), "the list")
        await hands.press("plus")
        await hands.until_shown("openai/gpt-x with a second look")

    sit(story)


@pytest.mark.usefixtures("briefs")
def test_a_brief_that_is_left_out_is_not_written_and_can_be_taken_in_again(
    sit: Sit, place: Path
) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f7")
        await hands.until_shown("4 briefs")
        await hands.press("home", "down", "space")  # broken, coats, shirts, wrong
        await hands.until_shown("1 left out")
        await hands.press("ctrl+g")
        await hands.until_shown("2 drafts written")
        await hands.until_shown("1 written")
        assert drafts(place) == {"shirts": 2}
        await hands.press("space", "ctrl+g")
        await hands.until_shown("2 written")

    sit(story)
    assert drafts(place) == {"shirts": 2, "coats": 2}


@pytest.mark.usefixtures("briefs")
def test_what_the_command_line_wrote_is_not_written_again(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        library, workspace = hands.app.desk.library(), hands.app.desk.workspace
        target = target_of("offline", library)
        files = [Path("briefs/shirts.yaml")]
        await asyncio.create_task(generate(files, target, library, workspace, Options()))
        await hands.press("f7")
        await hands.until_shown("1 waiting · 1 written")
        assert hands.app.batch.waiting() == [Path("briefs/coats.yaml")]

    sit(story)
    assert drafts(place) == {"shirts": 2}


@pytest.mark.parametrize(
    ("longest", "width"), [("a" * 19, 20), ("a" * 20, 21), ("a" * 33, 34), ("a" * 34, 34)]
)
def test_names_of_briefs_are_whole_where_there_is_room(longest: str, width: int) -> None:
    assert dict(header_of(["a", longest]))["brief"] == width


def test_a_folder_without_briefs_says_what_to_press(sit: Sit, place: Path) -> None:
    (place / "briefs" / "shirts.yaml").unlink()

    async def story(hands: Any) -> None:
        await hands.until_shown("Nothing here yet")
        await hands.press("escape", "f7")
        await hands.until(lambda: hands.app.view_index == BATCH)
        await hands.until_shown("No brief is in the folder yet")
        await hands.press("enter", "space", "r", "ctrl+g")

    sit(story)


@pytest.mark.usefixtures("briefs")
def test_what_is_written_or_unreadable_cannot_be_left_out_and_says_why(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("f7")
        await hands.until_shown("2 waiting")
        await hands.press("home", "space")
        await hands.until_shown("broken is not read: no run takes it in")
        await hands.press("ctrl+g")
        await hands.until_shown("2 unreadable · 2 written")
        await hands.press("down", "space")
        await hands.until_shown("coats is written: no run takes it in")
        assert "left out" not in hands.sees().replace("nothing to leave out", "")

    sit(story)
