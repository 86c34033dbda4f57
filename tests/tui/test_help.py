"""F1 names every key that does something, and every sign that a screen shows."""

import ast
import re
from collections.abc import Callable
from typing import Any

import pytest
from tests.parsed import MODULES, nodes_of
from tests.parsed import named as module_name
from textual.binding import Binding
from textual.dom import DOMNode

from hookline.records.words import STATES
from hookline.tui.app import Hookline
from hookline.tui.arm_list import NUMBERS
from hookline.tui.batch_view import BatchView
from hookline.tui.brief_form import LABEL_WIDTH
from hookline.tui.brief_view import BriefView
from hookline.tui.card import ACCEPTED
from hookline.tui.commands import commands
from hookline.tui.field_list import FIELDS, help_of
from hookline.tui.frame import VIEWS
from hookline.tui.help import ALWAYS, KEYS, PURPOSE, SIGNS
from hookline.tui.ideas_view import IdeasView
from hookline.tui.keymap import key_name
from hookline.tui.lift_view import LiftView
from hookline.tui.live_view import LiveView
from hookline.tui.panes import SidePanes
from hookline.tui.phone import DraftPanes
from hookline.tui.problems import desk_words
from hookline.tui.write_view import WriteView

SCREENS: tuple[tuple[type[DOMNode], ...], ...] = (
    (BriefView, SidePanes), (IdeasView,), (WriteView, DraftPanes), (LiveView,), (LiftView,),
    (BatchView,),
)  # fmt: skip
MOVING = {"up", "down", "j", "k", "home", "end", "pageup", "pagedown", "tab", "shift+tab"}


def keys_of(*nodes: type[DOMNode]) -> set[str]:
    """What does something there, as people write it."""
    bindings = [b for node in nodes for b in node.BINDINGS if isinstance(b, Binding)]
    keys = {key for binding in bindings for key in binding.key.split(",")} - MOVING
    return {key_name(key) for key in keys}


def named(rows: tuple[tuple[str, str], ...]) -> set[str]:
    words = re.split(r"[\s,]+", " ".join(key for key, _ in rows))
    return {word if len(word) == 1 else word.casefold() for word in words} - {""}


@pytest.mark.parametrize("view", range(len(VIEWS)), ids=VIEWS)
def test_every_key_of_a_screen_stands_in_its_help(view: int) -> None:
    shown = named(KEYS[view]) | named(ALWAYS)
    assert keys_of(*SCREENS[view]) - {"ctrl+j", "enter", "escape"} <= shown


def test_every_key_that_is_the_same_everywhere_stands_in_every_help() -> None:
    everywhere = {key for key in keys_of(Hookline) if not (key.isdecimal() or key[1:].isdecimal())}
    shown = named(ALWAYS) | named(KEYS[0]) | {"f1"}
    assert everywhere - {"escape"} <= shown


def test_every_screen_has_a_purpose_keys_and_signs() -> None:
    assert len(VIEWS) == len(PURPOSE) == len(KEYS) == len(SIGNS)


def test_every_state_and_every_column_of_numbers_is_explained() -> None:
    def text(view: str) -> str:
        return " ".join(f"{sign} {words}" for sign, words in SIGNS[VIEWS.index(view)])

    assert all(word[2:] in text("Write") for word in ACCEPTED.values())
    assert all(name in text("Live") for name in NUMBERS)
    assert all(words in text("Live") for words in STATES.values())


def test_help_on_what_is_live_sends_nothing_and_says_when_a_column_comes() -> None:
    rows = dict(SIGNS[VIEWS.index("Live")])
    assert "F6 chooses who gets it" in rows[STATES["approved"]]
    assert not any("goes out" in words for words in rows.values())
    assert all(rows[name].startswith("a column ") for name in (*NUMBERS, "bought …"))


def test_a_state_has_one_sign_and_a_sign_one_state_on_every_screen() -> None:
    signs = [words[0] for words in STATES.values()]
    assert len(set(signs)) == len(signs)
    assert ACCEPTED.items() < STATES.items()
    called = {"accepted": STATES["approved"][0]} | {
        words[2:]: words[0] for words in STATES.values()
    }
    for sign, _ in (row for rows in SIGNS for row in rows):
        mark, _, word = sign.partition(" ")
        assert called.get(word, mark) == mark


HOUSE_WORDS = re.compile(
    r"blueprint|\byaml\b|do so anyway|goes before|counted for|\bEsc [a-zN]\b", re.I
)
"""Words of files and of our own, and a way to write two keys that reads as one."""


def test_fields_keys_and_actions_are_told_in_a_copywriters_words(sit: Callable[..., Any]) -> None:
    told = [words for field in FIELDS for words in (field.label, help_of(field))]
    told += [words for rows in (*KEYS, ALWAYS) for row in rows for words in row]

    async def story(hands: Any) -> None:
        await hands.opened()
        for view in range(len(VIEWS)):
            hands.app.view_index = view
            told.extend(words for each in commands(hands.app) for words in (each.title, each.key))
        hands.app.view_index = 0

    sit(story)
    assert [words for words in told if HOUSE_WORDS.search(words)] == []


PUZZLING = re.compile(
    r"\bsmart\b|\bshuffled\b|points more|not told to the writer|counts what is bought|to a share\b"
    r"|written by people|└ then|^then: |verdict waits|count for nobody|finds its own"
    r"|no audience size",
    re.IGNORECASE,
)
"""Words that strangers stopped at."""
READ_ON_THE_DESK = (
    "tui/", "loop/launch", "loop/rewritten", "lift/", "prompting/craft_beside", "records/words",
)  # fmt: skip


def test_no_sentence_has_words_that_a_stranger_stopped_at() -> None:
    texts = [
        (module_name(path), node.value)
        for path in MODULES
        if module_name(path).startswith(READ_ON_THE_DESK)
        for node in nodes_of(path)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    said = [each for each in texts if PUZZLING.search(each[1]) and "\n" not in each[1]]
    assert [each for each in said if not is_docstring(each[1])] == []


def is_docstring(text: str) -> bool:
    """Is it a remark for who reads the code, a sentence with its full stop?"""
    return text[:1].isupper() and text.endswith((".", ".\n"))


@pytest.mark.parametrize(
    ("in_a_file", "on_the_desk"),
    [
        (
            "messages do not name their shop: write last_outlet under personalization",
            "messages do not name their shop: write last_outlet under About them",
        ),
        ("write last_outlet personally", "write last_outlet personally"),
    ],
)
def test_what_stands_under_a_key_of_the_file_is_said_by_the_field_s_name(
    in_a_file: str, on_the_desk: str
) -> None:
    assert desk_words(in_a_file) == on_the_desk


def test_a_label_has_room_before_its_field() -> None:
    assert [field.label for field in FIELDS if len(field.label) > LABEL_WIDTH] == []
