"""Lists to choose from: a sign stands before the chosen row, so that no colour has to tell it."""

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.command import CommandInput, CommandList, CommandPalette
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.events import Key
from textual.strip import Strip
from textual.widgets import LoadingIndicator, OptionList, Static

from hookline.tui.asking import DeskWindow

CHOSEN = "> "
"""What stands before the chosen row; before the others there is as much room."""


MOVES = frozenset(("up", "down", "pageup", "pagedown", "home", "end", "enter"))
"""Keys that go from row to row, or choose one."""
NO_ROWS = "Nothing is listed here yet."


class Choices(OptionList):
    """A list whose chosen row has a sign before it."""

    without_rows = NO_ROWS
    """What is said of a key that goes to a row, where there is none."""

    def on_key(self, event: Key) -> None:
        """A key is not dead without a word where no row is."""
        if not self.option_count and event.key in MOVES:
            self.notify(self.without_rows, markup=False)

    def _get_left_gutter_width(self) -> int:
        return len(CHOSEN)

    def render_line(self, y: int) -> Strip:
        """A line behind its sign, which stands at the first line of a row alone."""
        strip = super().render_line(y)
        row = self.scroll_offset.y + y
        index, line = self._lines[row] if row < len(self._lines) else (None, 0)
        sign = CHOSEN if index is not None and index == self.highlighted and not line else ""
        first = next(iter(strip), None)
        style = self.rich_style + ((first.style if first else None) or Style())
        return Strip([Segment(f"{sign:{len(CHOSEN)}}", style), *strip])


class Commands(CommandList, Choices, can_focus=False):
    """The commands that fit what is typed."""


class Palette(CommandPalette, DeskWindow[None]):
    """Every action by name."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("home", "command_list('first')", "First", priority=True),
        Binding("end", "command_list('last')", "Last", priority=True),
    ]

    def compose(self) -> ComposeResult:
        with Vertical(id="--container"):
            yield Static(Content("↑ ↓ move · Enter does it · Esc leaves"), classes="keys")
            with Horizontal(id="--input"):
                yield CommandInput(placeholder=self._placeholder, select_on_focus=False)
            with Vertical(id="--results"):
                yield Commands()
                yield LoadingIndicator()
