"""What to press on 1 Brief, by what has the keyboard."""

from textual.widget import Widget

from hookline.tui import frame
from hookline.tui.form import Chips, Form
from hookline.tui.more import FoldLine
from hookline.tui.panes import DRAWER_KEYS

DRAWERS = ("coach", "prompt", "notes")


def keys_with(focused: Widget | None) -> frame.Keys:
    """The keys of the last row, the most needed first."""
    if isinstance(focused, Chips):
        return (("space", "Tick"), ("arrows", "Move"), ("Tab", "Next"), *_KEYS[:2], *_KEYS[4:])
    if isinstance(focused, Form):
        return _RESTING_KEYS
    if isinstance(focused, FoldLine):
        return (("Enter", "Open or fold"), *_KEYS)
    if focused is not None and focused.id in DRAWERS:
        return (*DRAWER_KEYS[focused.id], ("Esc", "Back"), *_KEYS[:2], *_KEYS[5:])
    if focused is not None and focused.id == "blueprint":
        return (("Enter", "Choose"), ("F8", "Notes on it"), *_KEYS)
    if focused is not None and focused.id == "brand":
        return (("Enter", "Choose"), ("Esc b", "About it"), *_KEYS)
    if focused is not None and focused.id == "model":
        return (("Enter", "Choose"), *_KEYS)
    return _KEYS


_RESTING_KEYS = (
    ("Enter", "Type"), ("1 to 6", "Screens"), ("b", "Brand"), ("c", "Coach"), ("p", "Prompt"),
    ("s", "Save"), ("F1", "Help"),
)  # fmt: skip
_KEYS = (
    ("F3", "Ideas"), ("ctrl+g", "Write"), ("Esc p", "Prompt"), ("Esc c", "Coach"),
    ("Esc s", "Save"), ("F1", "Help"),
)  # fmt: skip
