"""The list of drafts on F4 Write."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll


class Cards(VerticalScroll, can_focus=True, inherit_bindings=False):
    """Cards below each other; the list has the keyboard, not the single card."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pageup", "page_up", "Scroll up", show=False),
        Binding("pagedown", "page_down", "Scroll down", show=False),
    ]

    @property
    def text_width(self) -> int:
        """How many cells a row of a card's text has."""
        return max(0, self.scrollable_content_region.width - CARD_EDGES)


CARD_EDGES = 3
"""Columns of a card's edge and of the blanks beside its text."""
