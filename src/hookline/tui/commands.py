"""The palette: every action by name, with its key."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual.app import SystemCommand

from hookline.tui.theme import DARK, LIGHT

if TYPE_CHECKING:
    from hookline.tui.app import Hookline


def commands(app: "Hookline") -> Iterator[SystemCommand]:
    """All that can be done."""
    go = app.action_view
    yield SystemCommand("Brief: show", "F2", lambda: go(0))
    yield SystemCommand("Brief: open another, an example or a new one", "ctrl+o", app.action_open)
    yield SystemCommand("Brief: save the file", "ctrl+s", app.action_save)
    yield SystemCommand("Brief: coach", "F5", lambda: app.action_drawer("coach"))
    yield SystemCommand("Brief: prompt", "F6", lambda: app.action_drawer("prompt"))
    yield SystemCommand("Brief: next language of texts", "F7", app.action_language)
    yield SystemCommand("Brief: open in your editor", "ctrl+e", app.action_editor)
    yield SystemCommand("Brief: forget changes since it was saved", "", app.action_forget)
    yield SystemCommand("Write: show the drafts", "F3", lambda: go(1))
    yield SystemCommand("Write: write drafts", "ctrl+g", app.action_write)
    if app.at == 1:
        view = app.writing
        yield SystemCommand("Write: accept this draft", "a", view.action_accept)
        yield SystemCommand("Write: reject this draft", "x", view.action_reject)
        yield SystemCommand("Write: edit this draft", "e", view.action_edit)
        yield SystemCommand("Write: accept all clean drafts", "A", view.action_accept_all)
    yield SystemCommand("Live: show the live versions", "F4", lambda: go(2))
    if app.at == 2:
        live = app.live
        yield SystemCommand("Live: filter", "/", live.action_filter)
        yield SystemCommand("Live: pause or resume", "space", live.action_pause)
        yield SystemCommand("Live: launch", "L", live.action_launch)
        yield SystemCommand("Live: retire", "R", live.action_retire)
    yield SystemCommand("Theme: dark", "", lambda: setattr(app, "theme", DARK.name))
    yield SystemCommand("Theme: light", "", lambda: setattr(app, "theme", LIGHT.name))
    yield SystemCommand("Help: keys of this screen", "F1", app.action_help)
    yield SystemCommand("Quit", "ctrl+q; everything is kept", app.action_leave)
