"""A row of words to tick: arrows move, space ticks; the tick is a letter, not a colour."""

from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

GAP = 2


class Chips(Widget, can_focus=True):
    """Some words of a vocabulary, ticked or not."""

    DEFAULT_CSS = "Chips { height: auto; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "move(-1)", "Back", show=False),
        Binding("right", "move(1)", "Next", show=False),
        Binding("up", "row(-1)", "Row up", show=False),
        Binding("down", "row(1)", "Row down", show=False),
        Binding("space,enter", "tick", "Tick"),
    ]
    at: reactive[int] = reactive(0)
    ticked: reactive[tuple[str, ...]] = reactive((), layout=True)

    class Changed(Message):
        """The ticks are others now."""

        def __init__(self, chips: "Chips", ticked: tuple[str, ...]) -> None:
            super().__init__()
            self.chips, self.ticked = chips, ticked

        @property
        def control(self) -> "Chips":
            return self.chips

    def __init__(self, words: Sequence[str], *, id: str) -> None:  # noqa: A002 - Textual's word
        super().__init__(id=id)
        self.words = tuple(words)

    def render(self) -> Content:
        return Content("\n").join(
            Content(" " * GAP).join(self._chip(at) for at in row)
            for row in self._rows(self.size.width)
        )

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        return len(self._rows(width))

    def tick_all(self, words: Sequence[str]) -> None:
        """Set the ticks without telling anybody."""
        with self.prevent(Chips.Changed):
            self.ticked = tuple(word for word in self.words if word in words)

    def action_move(self, by: int) -> None:
        self.at = (self.at + by) % len(self.words)

    def action_row(self, by: int) -> None:
        """Up and down by rows; beyond the last row lies the next field."""
        rows = self._rows(self.size.width)
        row, column = next((r, row.index(self.at)) for r, row in enumerate(rows) if self.at in row)
        if 0 <= row + by < len(rows):
            there = rows[row + by]
            self.at = there[min(column, len(there) - 1)]
        elif by < 0:
            self.screen.focus_previous()
        else:
            self.screen.focus_next()

    def action_tick(self) -> None:
        word = self.words[self.at]
        now = [w for w in self.words if (w in self.ticked) != (w == word)]
        self.ticked = tuple(now)
        self.post_message(self.Changed(self, self.ticked))

    def _label(self, at: int) -> str:
        word = self.words[at]
        return f"[{'x' if word in self.ticked else ' '}] {word.replace('_', ' ')}"

    def _chip(self, at: int) -> Content:
        here = at == self.at and self.has_focus
        style = "reverse" if here else ("bold" if self.words[at] in self.ticked else "")
        return Content.styled(self._label(at), style) if style else Content(self._label(at))

    def _rows(self, width: int) -> list[list[int]]:
        """The words' positions, as many in a row as fit."""
        rows: list[list[int]] = [[]]
        used = 0
        for at in range(len(self.words)):
            wide = cell_len(self._label(at)) + GAP
            if rows[-1] and used + wide - GAP > max(1, width):
                rows.append([])
                used = 0
            rows[-1].append(at)
            used += wide
        return rows
