"""Pastes on the bytes of a terminal: text only, whatever stands in them, in pieces of any size."""

import itertools
import random

import pytest
from textual.events import Key, Paste
from textual.message import Message

from hookline.tui.pasting import END, SHOWN_ESCAPE, START, PasteParser

CODES = (
    "\x1b[15~",
    "\x1b[A",
    "\x1b",
    "\x1b\x1b",
    "\x1bOP",
    "\x1b[<0;3;4M",
    "\x1b[20",
    "\x11",
    "\x03",
)


def read(*pieces: str) -> list[Message]:
    parser = PasteParser()
    return [message for piece in pieces for message in parser.feed(piece)]


@pytest.mark.parametrize("code", CODES)
def test_a_code_inside_a_paste_presses_no_key(code: str) -> None:
    (paste,) = read(f"{START}one{code}two and more words than fit into a code{END}")
    assert isinstance(paste, Paste)
    shown = code.replace("\x1b", SHOWN_ESCAPE)
    assert paste.text == f"one{shown}two and more words than fit into a code"


def test_keys_before_and_after_a_paste_are_keys() -> None:
    messages = read(f"a{START}b{END}c")
    assert [type(message) for message in messages] == [Key, Paste, Key]


def test_pieces_of_any_size_read_the_same() -> None:
    draw = random.Random(5)
    text = f"x{START}one\x1b[15~\x1b[201\x1b[20two\nthree{END}y{START}{END}"
    whole = [repr(message) for message in read(text)]
    for _ in range(200):
        cuts = sorted(draw.sample(range(1, len(text)), draw.randint(1, 12)))
        edges = [0, *cuts, len(text)]
        pieces = [text[a:b] for a, b in itertools.pairwise(edges)]
        assert [repr(message) for message in read(*pieces)] == whole


def test_no_bytes_inside_a_paste_press_a_key() -> None:
    draw = random.Random(11)
    letters = ["\x1b", "[", "2", "0", "1", "~", "O", "P", "a", "\n", "\x11", *CODES]
    for _ in range(300):
        inside = "".join(draw.choices(letters, k=draw.randint(0, 60))).replace(END, "")
        (paste,) = read(START, f"{inside}{END}")
        assert isinstance(paste, Paste)
