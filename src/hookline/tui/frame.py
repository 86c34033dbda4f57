"""The first and the last row, the same on every screen: where one is, and what to press next."""

from collections.abc import Sequence

from rich.cells import cell_len
from textual.content import Content
from textual.message import Message

from hookline.tui.shown import flat

Keys = Sequence[tuple[str, str]]
"""What to press, and what it does."""
MOST_KEYS = 6
VIEWS = ("Brief", "Ideas", "Write", "Live")
BRIEF, IDEAS, WRITE, LIVE = range(len(VIEWS))


class Changed(Message):
    """Something that the first or last row shows is other than it was."""


def head(view: int, facts: Sequence[str], width: int) -> Content:
    """The first row: the screens, and what is on the desk, the last facts giving way first."""
    pieces = [Content.styled("Hookline", "bold")]
    for at, name in enumerate(VIEWS):
        style = "bold reverse" if at == view else ""
        pieces.append(
            Content.styled(f" {at + 1} {name} ", style) if style else Content(f" {at + 1} {name} ")
        )
    left = Content(" ").join(pieces)
    shown = [flat(fact) for fact in facts if fact]
    while shown and left.cell_length + 2 + cell_len(" · ".join(shown)) > width:
        shown.pop()
    right = Content(" · ".join(shown))
    return left + Content(" " * max(2, width - left.cell_length - right.cell_length)) + right


def foot(keys: Keys, width: int) -> Content:
    """The last row: at most six keys, as many as fit."""
    found = Content("")
    for key, does in keys[:MOST_KEYS]:
        piece = Content.styled(key, "bold $accent") + Content(f" {does}")
        if found.cell_length + piece.cell_length + 3 > width:
            break
        found = found + Content("   " if found.cell_length else "") + piece
    return found
