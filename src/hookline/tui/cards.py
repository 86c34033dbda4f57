"""The list of drafts on F4 Write."""

from textual.containers import VerticalScroll


class Cards(VerticalScroll, can_focus=True, inherit_bindings=False):
    """Cards below each other; the list has the keyboard, not the single card."""

    @property
    def text_width(self) -> int:
        """How many cells a row of a card's text has."""
        return max(0, self.scrollable_content_region.width - CARD_EDGES)

    def page(self, by: int, index: int) -> int:
        """Scroll a page; the card that is in sight then, that one while it is, and at the edge the
        one there.

        Args:
            index: of the card that has the mark.
        """
        cards = list(self.query(".card"))
        top, height = self.scroll_offset.y, max(1, self.size.height)
        self.scroll_relative(y=by * max(1, height - 1), animate=False, immediate=True)
        if self.scroll_offset.y == top:
            return len(cards) - 1 if by > 0 else 0
        rows = range(self.scroll_offset.y, self.scroll_offset.y + height)
        seen = [
            place
            for place, region in enumerate(card.virtual_region for card in cards)
            if region.y < rows.stop and region.bottom > rows.start
        ]
        if index in seen or not seen:
            return index
        return seen[0] if by > 0 else seen[-1]


CARD_EDGES = 3
"""Columns of a card's edge and of the blanks beside its text."""
