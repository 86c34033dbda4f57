"""The first and the last row, the same on every screen: where one is, and what to press next."""

from collections.abc import Sequence

from rich.cells import cell_len, set_cell_size
from textual.content import Content
from textual.message import Message

from hookline.tui.look import flat

Keys = Sequence[tuple[str, str]]
"""What to press, and what it does."""
MOST_KEYS = 7
HELP = "Help"
VIEWS = ("Brief", "Ideas", "Write", "Live", "Lift", "Batch")
FIRST_KEY = 2
"""The function key of the first screen, and its digit; those of the others follow, F1 is help."""
LEAST_FILE, SHORTEST_FILE = 9, 4
"""Cells of a file's name for which the model stays, and those that still tell which file it is."""
SAVED = "saved"
"""How the state begins that nobody has to know of."""
BRIEF, IDEAS, WRITE, LIVE, LIFT, BATCH = range(len(VIEWS))
START = -1
"""What needs a person today: no screen of the six, and one comes from it too."""


class Changed(Message):
    """Something that the first or last row shows is other than it was."""


def head(view: int, facts: tuple[str, str, str], width: int) -> Content:
    """The first row: the screens, and what is on the desk.

    Args:
        facts: a brief's file, its state and the model with what it cost. Where there is no room
            our name goes first, then the time of the saving, who runs the model, that all is
            saved; then the file is cut short, and last the model goes, unless something is wrong
            with it. That something is not saved is always said.
    """
    needed = cell_len(" · ".join(filter(None, facts))) + 1
    named = Content.styled("Hookline", "bold") + " " + _tabs(view, 3)
    roomy = (named, _tabs(view, 3), _tabs(view, 2))
    tabs = next((tabs for tabs in roomy if tabs.cell_length + needed <= width), _tabs(view, 1))
    gap = 1 if view == len(VIEWS) - 1 else 0  # the others have a blank behind them already
    right = Content(_facts(*map(flat, facts), room=width - tabs.cell_length - gap))
    return tabs + Content(" " * max(gap, width - tabs.cell_length - right.cell_length)) + right


def _tabs(view: int, gap: int) -> Content:
    """The screens by key and name, the one that is shown in brackets that no colour has to help."""
    gaps = [" ", *[" " * gap] * (len(VIEWS) - 1), " "]
    gaps[view : view + 2] = [f"{gaps[view][1:]}[", f"]{gaps[view + 1][1:]}"]
    row = Content(gaps[0])
    for index, name in enumerate(VIEWS):
        style = "bold reverse" if index == view else ""
        row = row + Content.styled(f"F{index + FIRST_KEY} {name}", style) + Content(gaps[index + 1])
    return row


def _facts(file: str, state: str, model: str, *, room: int) -> str:
    """As much of it as has room, the best wording first."""

    def joined(*facts: str) -> str:
        return " · ".join(filter(None, facts))

    is_saved, wrong = state.startswith(SAVED), model if model.startswith("! ") else ""
    brief_state, brief_model = SAVED if is_saved else state, wrong or short_model(model)
    least = "" if is_saved else state
    wordings = ((state, model), (brief_state, model), (brief_state, brief_model))
    for wording in (*wordings, (least, brief_model)):
        if cell_len(whole := joined(file, *wording)) <= room:
            return whole
    for facts_kept, shortest in (
        ((least, brief_model), LEAST_FILE),
        ((least, wrong), SHORTEST_FILE),
    ):
        kept = room - cell_len(joined("x", *facts_kept)) + 1
        if file and kept >= min(shortest, cell_len(file)):
            return joined(_cut(file, kept), *facts_kept)
    facts = joined(brief_state, wrong)
    return facts if cell_len(facts) <= room else wrong


def short_model(words: str) -> str:
    """A model without who runs it, and what it has cost without the limit."""
    name, blank, money = words.partition(" ")
    short = name.rpartition(":")[2].rpartition("/")[2] or name
    return f"{short}{blank}{money.partition(' of ')[0]}"


def _cut(file: str, room: int) -> str:
    return file if cell_len(file) <= room else set_cell_size(file, room - 1).rstrip() + "…"


def foot(keys: Keys, width: int) -> Content:
    """The last row: at most seven keys, as many as fit; the way to the help is always one."""
    offers = [(effect, _key_words(key, effect)) for key, effect in keys[:MOST_KEYS]]
    while offers and sum(words.cell_length + 3 for _, words in offers) > width + 3:
        others = [index for index, (effect, _) in enumerate(offers) if effect != HELP]
        del offers[others[-1] if others else 0]
    return Content("   ").join(words for _, words in offers)


def _key_words(key: str, effect: str) -> Content:
    return Content.styled(key, "bold $accent") + Content(f" {effect}")


def way_to(index: int, way: Sequence[int]) -> Sequence[int]:
    """The screens between F2 Brief or the start and a screen; no way leads by one of them twice.

    Args:
        way: those that one came by, the one that is left the last.
    """
    way = way[max(i for i, screen in enumerate(way) if screen == BRIEF) :] if BRIEF in way else way
    return way[: way.index(index)] if index in way else way


def back_words(screen: int, left: int) -> str:
    """That a screen was left for the one before it, and what leads there again."""
    here, again = (f"F{each + FIRST_KEY} {VIEWS[each]}" for each in (screen, left))
    return f"Back on {here}, where you came from · {again} goes on."
