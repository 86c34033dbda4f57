"""The first and the last row, the same on every screen: where one is, and what to press next."""

from collections.abc import Sequence

from rich.cells import cell_len, set_cell_size
from textual.content import Content
from textual.message import Message

from hookline.tui.look import flat

Keys = Sequence[tuple[str, str]]
"""What to press, and what it does."""
MOST_KEYS = 6
VIEWS = ("Brief", "Ideas", "Write", "Live")
SHORTEST_FILE = 4
"""Cells of a file's name that still tell which file it is."""
BRIEF, IDEAS, WRITE, LIVE = range(len(VIEWS))


class Changed(Message):
    """Something that the first or last row shows is other than it was."""


def head(view: int, facts: tuple[str, str, str], width: int) -> Content:
    """The first row: the screens, and what is on the desk.

    Args:
        facts: a brief's file, its state and the model. Where there is no room our name goes first,
            then the model, then the file is cut short: only the state says whether it is saved.
    """
    pieces = [Content.styled("Hookline", "bold")]
    for index, name in enumerate(VIEWS):
        style = "bold reverse" if index == view else ""
        pieces.append(
            Content.styled(f" {index + 1} {name} ", style)
            if style
            else Content(f" {index + 1} {name} ")
        )
    tabs = Content(" ").join(pieces)
    if tabs.cell_length + 2 + cell_len(" · ".join(filter(None, facts))) > width:
        tabs = Content(" ").join(pieces[1:])
    right = Content(_facts(*map(flat, facts), room=width - tabs.cell_length - 2))
    return tabs + Content(" " * max(2, width - tabs.cell_length - right.cell_length)) + right


def _facts(file: str, state: str, model: str, *, room: int) -> str:
    def joined(*facts: str) -> str:
        return " · ".join(filter(None, facts))

    if cell_len(whole := joined(file, state, model)) <= room:
        return whole
    over = cell_len(joined(file, state)) - room
    kept = cell_len(file) - over
    if file and over > 0:
        file = set_cell_size(file, kept - 1).rstrip() + "…" if kept >= SHORTEST_FILE else ""
    facts = joined(file, state)
    return facts if cell_len(facts) <= room else ""


def foot(keys: Keys, width: int) -> Content:
    """The last row: at most six keys, as many as fit."""
    row = Content("")
    for key, effect in keys[:MOST_KEYS]:
        piece = Content.styled(key, "bold $accent") + Content(f" {effect}")
        if row.cell_length + piece.cell_length + 3 > width:
            break
        row = row + Content("   " if row.cell_length else "") + piece
    return row
