"""What 4 Live lists: every message by its number, and only a window of them as text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hookline.errors import HooklineError
from hookline.workspace.folder import Workspace

if TYPE_CHECKING:
    from hookline.loop.learning.earned import Earned
    from hookline.records.arm import ArmRow

STATES = {
    "approved": "o accepted",
    "exported": "o exported",
    "live": "v live",
    "paused": "= paused",
    "retired": "x retired",
}
"""Glyph and word of each state."""
ORDERS = ("campaign", "state", "newest", "message")
"""What the list is sorted by, one after another."""
WINDOW = 200
"""Rows that are read at once, around the one that is asked for."""
HEADER = (("state", 11), ("channel", 9), ("lang", 8), ("campaign", 16), ("message", 0))
NUMBERS = (("share", 6), ("best", 6), ("did", 7))
"""Shown once outcomes are in: its share of what was sent, its chance to be the best, who bought."""
NARROW = 100  # columns below which the numbers take the place of channel, language and campaign


@dataclass(slots=True)
class ArmList:
    """One look at the registry; rows are read again where a person moves to."""

    workspace: Workspace
    words: tuple[str, ...] = ()
    order: str = ORDERS[0]
    rows: Sequence[int] = ()
    """The rows that hold every word, in order, by their number in the registry."""
    counts: Mapping[str, int] = field(default_factory=dict)
    """Of all that there are, by state."""
    earned: "Mapping[str, Earned]" = field(default_factory=dict)
    """By id; what came in of those that went out."""
    _window: "dict[int, ArmRow]" = field(default_factory=dict)

    @classmethod
    def read(cls, workspace: Workspace, words: Sequence[str], order: str, near: int) -> "ArmList":
        """Look once more, with the window around a position."""
        with workspace.registry() as registry:
            rows = registry.arm_rows(words, STATES, order)
            found = cls(workspace, tuple(words), order, rows, registry.count_arms())
            found._window = registry.arm_window(found._around(near))
        return found

    @property
    def total(self) -> int:
        """How many there are, whatever the words."""
        return sum(self.counts.values())

    def row(self, index: int) -> "ArmRow | None":
        """What stands there; None where it is gone meanwhile."""
        number = self.rows[index]
        if number not in self._window:
            try:
                with self.workspace.registry() as registry:
                    self._window = registry.arm_window(self._around(index))
            except HooklineError:  # the next look at the whole list says what is wrong
                return None
        return self._window.get(number)

    def cells(self, index: int, width: int) -> tuple[str, ...]:
        """A row's texts, as many as the header of that width has."""
        row = self.row(index)
        if row is None:
            return ("",) * len(self.header(width))
        message = ("then: " if row.is_follow_up else "") + row.message
        place: tuple[str, ...] = (row.channel, row.language, row.campaign_id)
        numbers: tuple[str, ...] = ()
        if self.earned:
            earned = self.earned.get(row.arm_id)
            numbers = earned.cells if earned else ("", "", "")
            place = place if width >= NARROW else ()
        return STATES.get(row.state, row.state), *place, *numbers, message

    def header(self, width: int) -> tuple[tuple[str, int], ...]:
        """Names and widths of the columns."""
        if not self.earned:
            return HEADER
        place = HEADER[1:4] if width >= NARROW else ()
        return HEADER[0], *place, *NUMBERS, HEADER[4]

    def _around(self, index: int) -> Sequence[int]:
        start = max(0, index - WINDOW // 2)
        return self.rows[start : start + WINDOW]
