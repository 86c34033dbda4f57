"""What to press on F2 Brief, by what has the keyboard."""

from textual.widget import Widget
from textual.widgets import Input

from hookline.tui import frame
from hookline.tui.form import Chips, Form
from hookline.tui.more import FoldLine
from hookline.tui.panes import DRAWER_KEYS

DRAWERS = ("coach", "prompt", "notes")


def keys_with(focused: Widget | None) -> frame.Keys:
    """The keys of the last row, the most needed first."""
    if isinstance(focused, Chips):
        return (("space", "Tick"), ("arrows", "Move"), ("Tab", "Next"), *_KEYS[:2], *_KEYS[3:5])
    if isinstance(focused, Form):
        return _RESTING_KEYS
    if isinstance(focused, FoldLine):
        return (("Enter", "Open or fold"), *_KEYS)
    if focused is not None and focused.id in DRAWERS:
        return (*DRAWER_KEYS[focused.id], ("Esc", "Back"), *_KEYS[:2], *_KEYS[4:5])
    if focused is not None and focused.id in _OPENING:
        return (*_OPENING[focused.id], *_empty(focused), *_CHOOSING_KEYS)
    return (*_empty(focused), *_KEYS)


def _empty(field: Widget | None) -> frame.Keys:
    """The key that empties a field, where there is something in it."""
    text = field.value if isinstance(field, Input) else getattr(field, "text", "")
    return (("ctrl+u", "Empty"),) if text else ()


_OPENING = {
    "brand": (("Enter", "Choose"), ("Esc, b", "About it")),
    "blueprint": (("Enter", "Choose"), ("F8", "Notes on it")),
    "model": (("Enter", "Choose"),),
    "who": (("ctrl+l", "Choose"),),
    "control_copy": (("ctrl+l", "Add what is missing"),),
}
"""Keys of the fields that have a list behind them."""
_CHOOSING_KEYS = (
    ("ctrl+g", "Write"), ("F1", "Help"), ("F3", "Ideas"), ("Esc, c", "Coach"), ("Esc, s", "Save"),
)  # fmt: skip
_RESTING_KEYS = (
    ("Enter", "Type"), ("2 to 7", "Screens"), ("b", "Brand"), ("s", "Save"), ("ctrl+o", "Briefs"),
    ("F1", "Help"), ("c", "Coach"),
)  # fmt: skip
_KEYS = (
    ("F3", "Ideas"), ("ctrl+g", "Write"), ("Esc, c", "Coach"), ("Esc, s", "Save"), ("F1", "Help"),
    ("Esc, p", "Prompt"),
)  # fmt: skip
