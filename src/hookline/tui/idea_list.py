"""The list of ideas on the table: the cursor, and a row for each idea as wide as there is room."""

from collections.abc import Sequence

from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from hookline.tui.ideas import Idea, Table, row


class IdeaList(OptionList):
    """The ideas; it has the keyboard."""

    class Resized(Message):
        """There is more room, or less."""

    def __init__(self) -> None:
        super().__init__(id="idealist", compact=True)
        self._count = 0

    @property
    def at(self) -> int | None:
        """The idea under the cursor; None when there is none."""
        at = self.highlighted
        return at if at is not None and at < self._count else None

    @property
    def width(self) -> int:
        """Columns of a row, without the scrollbar's."""
        return self.size.width - 1

    def show(self, ideas: Sequence[Idea], table: Table, at: int | None = None) -> None:
        """Every idea anew, the cursor on that one, else where it was."""
        was = self.highlighted if at is None else at
        self._count = len(ideas)
        resolved, practised = table.reading.resolved, table.practised
        self.clear_options()
        self.add_options([Option(row(one, resolved, self.width, practised)) for one in ideas])
        if ideas:
            self.highlighted = max(0, min(was or 0, len(ideas) - 1))

    def on_resize(self) -> None:
        self.post_message(self.Resized())
