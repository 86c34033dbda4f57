"""Start: what needs a person today, each line with its key; and where text is copied to."""

import asyncio
import base64
import os
import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import Mock

import pytest
from tests.tui.sizes import begun_in_either
from textual.screen import Screen
from textual.widgets import Input, Static

from hookline.tui import screens
from hookline.tui.app import Hookline
from hookline.tui.ask import Confirm, Pick
from hookline.tui.desk import Desk
from hookline.tui.frame import BRIEF, LIFT, LIVE, START, WRITE
from hookline.tui.naming import AWAITED
from hookline.tui.shelf import READING, Choice
from hookline.tui.start_window import StartWindow

Sit = Callable[..., Hookline]


async def go_live(hands: Any) -> None:
    """Write two drafts, accept and launch one, and leave the other to be reviewed."""
    await hands.opened()
    await hands.launching()
    await hands.until(lambda: isinstance(hands.app.screen, Confirm))
    await hands.press("enter")
    await hands.until_shown("* live")


@pytest.fixture(scope="module")
def lived_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Filled by the first test that needs it, and copied by all."""
    return tmp_path_factory.mktemp("lived")


@pytest.fixture
def lived(sit: Sit, place: Path, lived_folder: Path) -> None:
    """A folder after a sitting in which one draft went live."""
    if not any(lived_folder.iterdir()):
        sit(go_live)
        shutil.copytree(place, lived_folder, dirs_exist_ok=True)
    shutil.copytree(lived_folder, place, dirs_exist_ok=True)


async def started(hands: Any) -> None:
    await hands.until(lambda: isinstance(hands.app.screen, StartWindow), "Start")


@begun_in_either
@pytest.mark.usefixtures("lived")
def test_once_something_is_live_a_sitting_starts_with_today(
    sit: Sit, size: tuple[int, int]
) -> None:
    async def second(hands: Any) -> None:
        await started(hands)
        assert "c  Continue shirts" in hands.sees()
        assert "1  1 draft to judge that no check blocks: shirts" in hands.sees()
        await hands.press("1")
        await hands.until(lambda: hands.app.view_index == WRITE)
        await hands.until_shown("* live")
        assert hands.app.brief.file_name == "shirts"

    sit(second, size)


@pytest.mark.usefixtures("lived")
def test_continue_stands_first_with_its_key_whatever_is_live_or_waits(sit: Sit) -> None:
    async def go_on(hands: Any) -> None:
        await started(hands)
        seen = hands.sees()
        assert seen.index("c  Continue shirts") < seen.index("New message") < seen.index("* live")
        await hands.press("enter")
        await hands.opened()
        assert hands.app.brief.file_name == "shirts"

    sit(go_on, (80, 24))


@pytest.mark.usefixtures("lived")
def test_escape_and_c_go_on_with_the_latest_brief(sit: Sit) -> None:
    async def leave(hands: Any) -> None:
        await started(hands)
        await hands.press("escape")
        await hands.opened()
        assert hands.app.brief.file_name == "shirts"

    async def go_on(hands: Any) -> None:
        await started(hands)
        await hands.press("c")
        await hands.opened()
        assert hands.app.brief.file_name == "shirts"

    sit(leave)
    sit(go_on)


@pytest.mark.usefixtures("lived")
def test_a_workspace_that_lives_without_briefs_opens_with_today(sit: Sit, place: Path) -> None:
    async def look(hands: Any) -> None:
        await started(hands)
        assert "Nothing here yet" not in hands.sees()
        assert "Continue" not in hands.sees()
        assert "1 draft to judge" in hands.sees()
        await hands.press("1")
        await hands.until(lambda: len(hands.app.writing.variants) == 2, "its drafts")
        assert hands.app.view_index == WRITE
        await hands.press("5")
        await hands.until_shown("* live")

    (place / "briefs" / "shirts.yaml").unlink()
    for draft in (place / "ws" / "drafts").glob("*"):
        draft.unlink()
    sit(look)


@pytest.mark.usefixtures("lived")
def test_a_screen_chosen_where_no_brief_was_says_what_to_do(sit: Sit, place: Path) -> None:
    (place / "briefs" / "shirts.yaml").unlink()
    for draft in (place / "ws" / "drafts").glob("*"):
        draft.unlink()

    async def story(hands: Any) -> None:
        await started(hands)
        await hands.press("f4")
        await hands.until_shown("Nothing is written for this brief yet")

    sit(story)


@pytest.mark.usefixtures("lived")
def test_what_is_typed_where_no_brief_was_belongs_to_a_blank_one(sit: Sit, place: Path) -> None:
    async def look(hands: Any) -> None:
        await started(hands)
        await hands.press("escape")
        await hands.until(lambda: hands.app.desk.path is not None, "a blank brief")
        await hands.type("Zed")
        await hands.until(lambda: hands.app.brief.state == "draft kept", "the draft")

    (place / "briefs" / "shirts.yaml").unlink()
    for draft in (place / "ws" / "drafts").glob("*"):
        draft.unlink()
    sit(look)
    kept = [path.read_text("utf-8") for path in (place / "ws" / "drafts").glob("my-brief-*.yaml")]
    assert kept == ["brand: Zed\n"]


def test_a_blank_brief_never_has_the_name_of_one_that_is_there(sit: Sit, place: Path) -> None:
    async def look(hands: Any) -> None:
        await hands.until_shown("This brief cannot be read. Open another.")
        await hands.press("escape")
        await hands.until(lambda: hands.app.desk.path is not None, "a blank brief")
        assert hands.app.desk.path == Path("briefs/my-brief-2.yaml")

    theirs = place / "briefs" / "my-brief.yaml"
    theirs.write_text("brand: Theirs\n", "utf-8")
    os.utime(theirs, (1, 1))
    (place / "briefs" / "shirts.yaml").write_text("- no brief\n", "utf-8")
    sit(look)


@pytest.mark.usefixtures("lived")
def test_a_team_file_that_cannot_be_read_is_told_and_the_brief_opens(sit: Sit, place: Path) -> None:
    async def look(hands: Any) -> None:
        await hands.until_shown("colour")
        await hands.until(lambda: hands.app.brief.file_name == "shirts", "the brief")

    (place / "hookline.yaml").write_text("colour: red\n", "utf-8")
    sit(look)


@pytest.mark.parametrize("is_live", [False, True])
def test_no_field_is_shown_before_the_question_that_comes_first(
    sit: Sit, place: Path, request: pytest.FixtureRequest, is_live: bool
) -> None:
    seen: list[str] = []

    async def look(hands: Any) -> None:
        def is_asked() -> bool:
            seen.append(hands.sees())
            return isinstance(hands.app.screen, StartWindow)

        await hands.until(is_asked, "Start")
        await hands.press("escape")
        await hands.until_shown("Who speaks?")
        assert not hands.app.brief.has_class(AWAITED)

    if is_live:
        request.getfixturevalue("lived")
    else:
        (place / "briefs" / "shirts.yaml").unlink()
    sit(look, (80, 24))
    assert not any("Who speaks?" in screen for screen in seen)


@pytest.mark.parametrize("is_slow", [False, True])
@pytest.mark.parametrize(("key", "kind"), [("n", "new"), ("e", "example")])
def test_what_is_being_read_is_said_only_where_it_takes_long(
    sit: Sit, place: Path, monkeypatch: pytest.MonkeyPatch, key: str, kind: str, *, is_slow: bool
) -> None:
    (place / "briefs" / "shirts.yaml").unlink()
    monkeypatch.setattr("hookline.tui.shell.SLOW", 0.01 if is_slow else 60.0)
    read, said = Desk.choices, threading.Event()
    seen: list[str] = []

    def choices(desk: Desk) -> list[Choice]:
        if is_slow:
            said.wait(60)
        return read(desk)

    monkeypatch.setattr(Desk, "choices", choices)

    async def look(hands: Any) -> None:
        def is_listed() -> bool:
            seen.append(hands.sees())
            return isinstance(hands.app.screen, Pick)

        await hands.until(lambda: isinstance(hands.app.screen, StartWindow), "Start")
        await hands.press(key)
        if is_slow:
            await hands.until_shown(READING[kind])
            said.set()
        await hands.until(is_listed, "the list")
        await hands.press("escape")
        await hands.until(lambda: hands.app.desk.path is not None, "a brief")
        await hands.until_shown("Who speaks?")
        assert "One moment" not in hands.sees()

    sit(look, (80, 24))
    assert is_slow or not any("One moment" in screen for screen in seen)


def test_a_list_that_comes_slowly_is_announced_below_the_brief_and_the_words_go_with_it(
    sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, said = Desk.choices, threading.Event()

    def choices(desk: Desk) -> list[Choice]:
        said.wait(60)
        return read(desk)

    async def look(hands: Any) -> None:
        await hands.opened()
        monkeypatch.setattr("hookline.tui.shell.SLOW", 0.01)
        monkeypatch.setattr(Desk, "choices", choices)
        await hands.press("ctrl+o")
        await hands.until_shown(READING[""])
        await hands.until_shown("Who speaks?")
        said.set()
        await hands.until(lambda: isinstance(hands.app.screen, Pick), "the list")
        await hands.press("escape")
        await hands.until(hands.on_the_desk)
        assert "One moment" not in hands.sees()

    sit(look, (80, 24))


@pytest.mark.usefixtures("lived")
def test_new_and_example_lead_to_their_lists(sit: Sit) -> None:
    async def new(hands: Any) -> None:
        await started(hands)
        await hands.press("n")
        await hands.until(lambda: isinstance(hands.app.screen, Pick))
        await hands.until_shown("Birthday")
        assert "New: " not in hands.sees()
        assert "shirts-winback" not in hands.sees()
        await hands.press("escape")
        await hands.until(lambda: hands.app.desk.path is not None)

    async def example(hands: Any) -> None:
        await started(hands)
        await hands.press("e")
        await hands.until_shown("Which example?")
        await hands.until_shown("winback")
        assert "Birthday" not in hands.sees()

    sit(new)
    sit(example)


def test_t_shows_today_again(sit: Sit) -> None:
    async def look(hands: Any) -> None:
        await hands.opened()
        await hands.press("escape", "t")
        await started(hands)
        assert "Nothing needs you today" in hands.sees()
        await hands.press("escape")
        await hands.until(lambda: not isinstance(hands.app.screen, StartWindow))

    sit(look)


def test_a_draft_is_copied_by_the_terminal_or_to_a_file(sit: Sit, place: Path) -> None:
    sent: list[str] = []

    async def copy(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        hands.app.copy_to_clipboard = sent.append
        await hands.press("y")
        await hands.until_shown("Copied")
        await hands.press("Y")
        await hands.until_shown("copied.txt")
        draft = hands.app.writing.variants[0]
        assert draft.follow_up.body
        sent.append(f"{draft.parts.body}\n\n{draft.follow_up.body}")

    sit(copy)
    assert sent[0] == sent[1]
    assert (place / "ws" / "exports" / "copied.txt").read_text("utf-8") == sent[1] + "\n"


def test_what_is_copied_reaches_the_terminal_as_osc_52(sit: Sit) -> None:
    written: list[str] = []

    async def copy(hands: Any) -> None:
        await hands.opened()
        hands.app._driver.write = written.append
        await hands.press("escape", "y")
        await hands.until_shown("Copied")

    sit(copy)
    codes = [text for text in written if "\x1b]52;c;" in text]
    text = base64.b64decode(codes[0].partition("52;c;")[2].rstrip("\a")).decode()
    assert "You are the copywriter" in text
    assert not any(ord(letter) < 32 and letter != "\n" for letter in text)


def test_without_a_text_nothing_is_copied(sit: Sit) -> None:
    async def copy(hands: Any) -> None:
        await hands.opened()
        await hands.press("f5")
        await hands.until(lambda: hands.app.view_index == LIVE)
        await hands.press("y")
        await hands.until_shown("There is no text here to copy")

    sit(copy)


def test_t_tells_of_drafts_before_anything_is_live_and_c_leaves_another_brief(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.app.put_on_desk(Choice("new", "spring", blueprint="welcome"))
        await hands.press("t")
        await started(hands)
        assert "1  2 drafts to judge that no check blocks: shirts" in hands.sees()
        await hands.press("c")
        await hands.until(lambda: hands.app.brief.file_name == "shirts", "the other brief")

    sit(story)


def test_a_desk_that_is_left_while_its_screens_come_mounts_no_more_of_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    view, own_keys = Static("late"), Mock()
    monkeypatch.setattr(screens, "_views", lambda *_: [view])
    closed: Any = SimpleNamespace(desk=None, screen_stack=[Screen()], _use_own_keys=own_keys)
    asyncio.run(Hookline._mount_screens(closed))
    assert not view.is_attached
    assert not own_keys.called


async def chosen_from_today(hands: Any, key: str) -> None:
    """From F5 Live, as somebody who was reading there."""
    await hands.press("escape", "5")
    await hands.until(lambda: hands.app.view_index == LIVE, "F5 Live")
    await hands.press("t")
    await started(hands)
    await hands.press(key)


def test_a_new_message_begun_on_live_is_on_1_brief_in_its_first_blank_field(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field("facts")
        await chosen_from_today(hands, "n")
        await hands.until(lambda: isinstance(hands.app.screen, Pick), "the kinds")
        await hands.press("enter", "enter")
        await hands.until(lambda: hands.app.brief.state == "unsaved", "a new brief")
        await hands.until(lambda: hands.app.focused.id == "brand", "the keyboard")
        assert hands.app.view_index == BRIEF
        assert hands.app.query_one("#form").scroll_y == 0
        await hands.type("horno")
        await hands.until_shown("horno")
        assert hands.app.query_one("#brand", Input).value == "horno"

    sit(story, (80, 24))


def test_a_digit_after_continue_is_a_screen_and_no_letter_of_the_brand(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field("facts")
        await chosen_from_today(hands, "c")
        await hands.until(lambda: hands.app.view_index == BRIEF, "F2 Brief")
        await hands.until(lambda: hands.app.focused.id == "form", "the keyboard")
        assert hands.app.query_one("#form").scroll_y == 0
        await hands.press("5")
        await hands.until(lambda: hands.app.view_index == LIVE, "F5 Live")
        await hands.press("2", "enter")
        await hands.until(lambda: hands.app.focused.id == "brand", "the first field")
        assert hands.app.query_one("#brand", Input).value == "Kurtako"

    sit(story, (80, 24))


def test_continue_goes_on_in_the_field_that_is_still_blank(sit: Sit, place: Path) -> None:
    brief = place / "briefs" / "shirts.yaml"
    brief.write_text(brief.read_text("utf-8").replace("blueprint: winback\n", ""), "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        await chosen_from_today(hands, "c")
        await hands.until(lambda: hands.app.focused.id == "blueprint", "the keyboard")

    sit(story, (80, 24))


def test_escape_leads_back_to_where_one_came_from(sit: Sit) -> None:
    async def look(hands: Any) -> None:
        await hands.opened()
        await hands.press("escape", "f4", "f6", "escape")
        await hands.until(lambda: hands.app.view_index == WRITE)
        await hands.press("escape")
        await hands.until(lambda: hands.app.view_index == BRIEF)
        await hands.press("escape", "t")
        await started(hands)
        await hands.press("f1")
        await hands.until_shown("Where to begin, and once something is live")
        await hands.press("escape")
        await hands.press("f6")
        await hands.until(lambda: hands.app.view_index == LIFT)
        await hands.until(lambda: hands.app.way == (START,))
        await hands.press("l")
        await hands.until_shown("No learning is proposed yet")
        await hands.press("f1")
        await hands.until_shown("What the better messages of several campaigns have in common")
        await hands.press("escape", "escape", "escape")
        await started(hands)

    sit(look)
