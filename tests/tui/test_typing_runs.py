"""Letters in one run are text: beside all fields none of them is a command, however they come."""

import random
from collections.abc import Sequence

import pytest
from textual.events import Key, Paste
from textual.message import Message

from hookline.tui.typing_runs import QUICK, REST, TypingRuns

JUST = 0.01


def keys(text: str) -> list[Message]:
    return [Key(letter, letter) for letter in text]


def read(*pieces: tuple[float, Sequence[Message]]) -> list[str]:
    """What goes on of pieces, each so many seconds after the one before: `a` a key, `<ab>` text."""
    runs, now, shown = TypingRuns(), 100.0, []
    for seconds, messages in pieces:
        now += seconds
        for message in runs.read(messages, now):
            if isinstance(message, Paste):
                shown.append(f"<{message.text}>")
            elif isinstance(message, Key):
                shown.append(message.key)
    return shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a", ["a"]),
        ("aaa", ["a", "a", "a"]),  # a key that is held down
        ("ab", ["<ab>"]),
        ("aab", ["<aab>"]),
        ("a b", ["<a b>"]),
        ("нет", ["<нет>"]),
    ],
)
def test_different_letters_that_come_at_once_are_one_text(text: str, shown: list[str]) -> None:
    assert read((0, keys(text))) == shown


@pytest.mark.parametrize(("seconds", "second"), [(QUICK - JUST, "<b>"), (QUICK + JUST, "b")])
def test_another_letter_begins_a_run_below_a_tenth_of_a_second(seconds: float, second: str) -> None:
    assert read((0, keys("a")), (seconds, keys("b"))) == ["a", second]


@pytest.mark.parametrize(("seconds", "third"), [(REST - JUST, "<c>"), (REST + JUST, "c")])
def test_a_run_goes_on_until_the_fingers_rest(seconds: float, third: str) -> None:
    assert read((0, keys("ab")), (seconds, keys("c"))) == ["<ab>", third]


def test_a_key_that_is_no_letter_ends_a_run() -> None:
    pieces = [*keys("ab"), Key("enter", "\r"), *keys("c"), Key("escape", None), *keys("d")]
    assert read((0, pieces)) == ["<ab>", "enter", "c", "escape", "d"]


def test_no_letter_is_lost_or_misplaced_however_it_comes() -> None:
    draw = random.Random(16)
    for _ in range(500):
        text = "".join(draw.choices("abc 12ñनी", k=draw.randint(1, 30)))
        pieces, at = [], 0
        while at < len(text):
            end = at + draw.randint(1, 5)
            pieces.append((draw.choice((0.0, 0.05, 0.2, 0.7)), keys(text[at:end])))
            at = end
        assert (
            "".join(each.strip("<>") if len(each) > 1 else each for each in read(*pieces)) == text
        )
