"""A person's own editor: what it wrote comes back, and what goes wrong with it is said."""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from textual.widgets import TextArea

from hookline.tui.app import Hookline
from hookline.tui.ask import Confirm
from hookline.tui.edit_window import EditWindow
from hookline.tui.outside_editor import EMPTIED, edit_text_outside

Sit = Callable[..., Hookline]
Editor = Callable[[str], Path]


@contextlib.contextmanager
def _lent(_: object) -> Iterator[None]:
    """A test has no terminal to lend."""
    yield


@pytest.fixture
def editor(place: Path, monkeypatch: pytest.MonkeyPatch) -> Editor:
    """An editor that runs these shell lines on the file, which is $1."""
    monkeypatch.setattr(Hookline, "suspend", _lent)
    monkeypatch.delenv("VISUAL", raising=False)
    path = place / "my-editor"
    monkeypatch.setenv("EDITOR", str(path))

    def of(lines: str) -> Path:
        path.write_text(f"#!/bin/sh\n{lines}\n", "utf-8")
        path.chmod(0o755)
        return path

    return of


def edited(sit: Sit, *shown: str) -> None:
    """Open the brief in the editor, and see these words."""

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("ctrl+e")
        for words in shown:
            await hands.until_shown(words)

    sit(story)


def test_what_was_written_into_the_brief_is_in_its_fields(sit: Sit, editor: Editor) -> None:
    editor("sed -i 's/We kept your size/Your size is here/' $1")
    edited(sit, "Your size is here.")


def test_an_editor_that_fails_says_so_and_what_it_wrote_is_there(sit: Sit, editor: Editor) -> None:
    editor("sed -i 's/We kept your size/Your size is here/' $1; exit 3")
    edited(sit, "my-editor ended with an error (3)", "Your size is here.")


@pytest.mark.parametrize("lines", [": > $1", "rm $1", "printf ' \\n' > $1"])
def test_a_brief_that_comes_back_empty_stands_as_it_was(
    sit: Sit, editor: Editor, place: Path, lines: str
) -> None:
    before = (place / "briefs" / "shirts.yaml").read_text("utf-8")
    editor(lines)
    edited(sit, EMPTIED, "We kept your size.")
    assert (place / "briefs" / "shirts.yaml").read_text("utf-8") == before


def test_an_editor_that_is_not_there_is_named_with_the_variable(
    sit: Sit, editor: Editor, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor("true")
    monkeypatch.setenv("EDITOR", "no-such-editor --wait")
    edited(sit, "There is no editor 'no-such-editor', as EDITOR names it. The file is")


def test_a_file_that_cannot_be_read_any_more_goes_back_to_the_editor_or_is_left(
    sit: Sit, editor: Editor
) -> None:
    editor("echo 'brand: [' > $1")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("ctrl+e")
        await hands.until(lambda: isinstance(hands.app.screen, Confirm), "the question")
        await hands.until_shown("F2 Brief cannot show the file as it is now")
        editor("echo 'brand: Zed' > $1")
        await hands.press("enter")
        await hands.until(lambda: hands.app.brief.query_one("#brand").value == "Zed", "mended")
        editor("echo 'brand: [' > $1")
        await hands.press("ctrl+e")
        await hands.until(lambda: isinstance(hands.app.screen, Confirm), "the question again")
        await hands.press("escape")
        await hands.until_shown("not as in its file")
        assert hands.app.brief.query_one("#brand").value == "Zed"

    sit(story)


def test_the_words_of_a_draft_go_out_and_come_back_checked_and_can_be_undone(
    sit: Sit, editor: Editor
) -> None:
    editor("echo '90% off today' > $1")

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.press("ctrl+e")
        await hands.until(lambda: isinstance(hands.app.screen, EditWindow), "the window")
        await hands.until_shown("90% is not in the brief")
        body = hands.app.screen.query_one("#part-body", TextArea)
        before = hands.app.writing.variants[0].parts.body
        await hands.press("ctrl+z")
        await hands.until(lambda: body.text == before, "as it was")
        editor("echo 'Kurtako: Your size is here.' > $1")
        await hands.press("ctrl+e")
        await hands.until(lambda: body.text == "Kurtako: Your size is here.", "again")
        editor(": > $1")
        await hands.press("ctrl+e")
        await hands.until_shown(EMPTIED)
        await hands.press("ctrl+g")
        await hands.until_shown("checked again")
        assert hands.app.writing.variants[0].parts.body == "Kurtako: Your size is here."

    sit(story)


def test_letters_that_are_no_utf_8_leave_the_text_as_it_was(editor: Editor) -> None:
    editor("printf '\\351' > $1")
    text, problem = edit_text_outside(Hookline.__new__(Hookline), "Hello")
    assert (text, problem.startswith("Your editor saved letters that are no UTF-8")) == (
        "Hello", True,
    )  # fmt: skip
