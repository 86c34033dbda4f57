"""A table that draws only the rows on screen, so that ten thousand are as quick as ten."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from textual.binding import Binding, BindingType
from textual.events import Click, Key
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from hookline.tui.choices import MOVES, NO_ROWS
from hookline.tui.look import cut, flat

Cells = Callable[[int], Sequence[str]]
GAP = 1
"""Columns between two cells; twice as many behind a number."""


class ArmsTable(ScrollView, can_focus=True):
    """Rows of text under a header; the last column takes what is left."""

    DEFAULT_CSS = "ArmsTable { height: 1fr; }"
    COMPONENT_CLASSES: ClassVar[set[str]] = {"table--header", "table--cursor"}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "move(-1)", "Up", show=False),
        Binding("down,j", "move(1)", "Down", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False),
        Binding("pagedown", "page(1)", "Page down", show=False),
        Binding("home", "move(-1000000000)", "First", show=False),
        Binding("end", "move(1000000000)", "Last", show=False),
        Binding("enter", "choose", "Open", show=False),
    ]
    cursor: reactive[int] = reactive(0)
    without_rows = NO_ROWS
    """What is said of a key that goes to a row, where there is none."""

    class Chosen(Message):
        """Enter was pressed on a row."""

        def __init__(self, row: int) -> None:
            super().__init__()
            self.row = row

    def __init__(self, header: Sequence[tuple[str, int]], *, id: str) -> None:  # noqa: A002
        """Show nothing yet.

        Args:
            header: names and widths, each with the gap behind it; 0 takes what is left, and below 0
                stand numbers, at the right.
        """
        super().__init__(id=id)
        self._header = tuple(header)
        self._count = 0
        self._cells: Cells = lambda _: ()

    def show(
        self, count: int, cells: Cells, header: Sequence[tuple[str, int]] | None = None
    ) -> None:
        """Put other rows in; a row's cells are asked for when it is drawn.

        Args:
            header: names and widths of other columns; None leaves those that there are.
        """
        self._count, self._cells, self._header = count, cells, tuple(header or self._header)
        self.virtual_size = Size(0, count + 1)
        self.cursor = max(0, min(self.cursor, count - 1))
        self.call_after_refresh(self._keep_mark_in_sight)
        self.refresh()

    def move_to(self, row: int) -> None:
        """The cursor on that row, of those that are shown next."""
        self._count = max(self._count, row + 1)
        self.virtual_size = Size(0, self._count + 1)
        self.cursor = row

    def render_line(self, y: int) -> Strip:
        width = self.size.width
        row = y + self.scroll_offset.y - 1
        if y == 0:
            mark, cells = "  ", [name for name, _ in self._header]
            style = self.get_component_rich_style("table--header")
        elif not 0 <= row < self._count:
            return Strip.blank(width, self.rich_style)
        else:
            is_selected = row == self.cursor
            mark, cells = "> " if is_selected else "  ", list(self._cells(row))
            style = (
                self.get_component_rich_style("table--cursor") if is_selected else self.rich_style
            )
        line = mark + self._line(cells, width - 2)
        return Strip([Segment(line, style)]).adjust_cell_length(width, style)

    def on_key(self, event: Key) -> None:
        """A key is not dead without a word where no row is."""
        if not self._count and event.key in MOVES:
            self.notify(self.without_rows, markup=False)

    def on_click(self, event: Click) -> None:
        row = event.y + self.scroll_offset.y - 1
        if 0 <= row < self._count:
            self.cursor = row

    def action_move(self, by: int) -> None:
        self.cursor = max(0, min(self._count - 1, self.cursor + by))

    def action_page(self, by: int) -> None:
        self.action_move(by * max(1, self.size.height - 2))

    def action_choose(self) -> None:
        if self._count:
            self.post_message(self.Chosen(self.cursor))

    def watch_cursor(self) -> None:
        self._keep_mark_in_sight()
        self.refresh()

    def on_resize(self) -> None:
        """A table that was read while it was hidden has its height only now."""
        self._keep_mark_in_sight()

    def _keep_mark_in_sight(self) -> None:
        self.scroll_to_region(Region(0, self.cursor, 1, 2), animate=False)

    def _line(self, cells: Sequence[str], width: int) -> str:
        pieces, columns = [], width
        for (_, wide), cell in zip(self._header, cells, strict=True):
            gap = 2 * GAP if wide < 0 else GAP
            size = max(0, min(abs(wide) or columns, columns) - gap)
            text = cut(flat(cell), size)
            blanks = " " * (size - cell_len(text) if wide < 0 else 0)
            pieces.append(set_cell_size(blanks + text, size) + " " * gap)
            columns -= size + gap
        return "".join(pieces)
