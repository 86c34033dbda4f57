"""What F5 Live lists: every message by its number, and only a window of them as text."""

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hookline.records.words import STATES
from hookline.tui.calculations import Outcome
from hookline.tui.card import with_blanks
from hookline.workspace.folder import Workspace

if TYPE_CHECKING:
    from hookline.records.arm import ArmRow
    from hookline.records.campaign import Campaign

ORDERS = ("campaign", "state", "newest", "message")
"""What the list is sorted by, one after another."""
WINDOW = 400
"""Rows that are read at once, around the one that is asked for."""
AHEAD = 120
"""Rows around the one that is looked at which are read before anybody goes there."""
HEADER = (("state", 11), ("channel", 9), ("lang", 8), ("campaign", 16), ("message", 0))
NUMBERS = ("of sent", "chance best")
"""Shown once outcomes are in: its share of what was sent, its chance to be the best, and who did
what the campaign is for: the head of that column is the word for it."""
FOLLOWS = "└ second message: "
"""Before a second message, which stands under the first."""
OWN_COPY_LABEL = "own copy: "
"""Before what people wrote, which the others are compared with."""
PRACTICE = "practice: "
"""Before a message that no customer gets, whatever its state, where others go out in earnest."""
OVER = "- over"
"""What is live by its state, where its campaign has ended."""
OUTSIDE = {"pending": "? pending", "rejected": "! rejected"}
"""What is live by its state and does not go out, for what was said of it outside."""
NARROW = 100  # columns below which the numbers take the place of channel, language and campaign


def campaigns_over(campaigns: "Sequence[Campaign]") -> dict[str, str]:
    """Those of which nothing goes out any more, each with its last day."""
    from hookline.workspace.clock import today
    from hookline.workspace.team import read_team

    day = today(read_team())
    return {each.id: each.ends for each in campaigns if each.is_over(day)}


@dataclass(slots=True)
class ArmList:
    """One look at the registry; rows are read again where a person moves to."""

    workspace: Workspace
    words: tuple[str, ...] = ()
    order: str = ORDERS[0]
    rows: Sequence[int] = ()
    """The rows that hold every word, in order, by their number in the registry."""
    all_rows: Sequence[int] = ()
    """All that there are, in the same order."""
    counts: Mapping[str, int] = field(default_factory=dict)
    """Of all that there are, by state; second messages are not counted."""
    outcome: Outcome = field(default_factory=Outcome)
    """What came of those that went out."""
    practice: AbstractSet[str] = frozenset()
    """Campaigns of practice copy."""
    n_campaigns: int = 0
    over: Mapping[str, str] = field(default_factory=dict)
    """Campaigns of which nothing goes out any more, and since when: "" where none noted a day."""
    sought: int | None = None
    """The row that a person is to be led to; None leaves them where they are."""
    window: "Mapping[int, ArmRow | None]" = field(default_factory=dict)
    """Rows by number that were read; None for one that is gone meanwhile."""

    @classmethod
    def read(
        cls,
        workspace: Workspace,
        words: Sequence[str],
        order: str,
        cursor: int,
        before: "ArmList | None" = None,
    ) -> "ArmList":
        """Look once more, with the window around a position.

        Args:
            before: a look in the same order, of whose messages those with other words are asked
                for: they are counted and put in order no second time.
        """
        with workspace.registry() as registry:
            if before is None:
                all_rows, counts = registry.arm_rows(order), registry.count_arms()
                campaigns = registry.campaigns()
                practice = {each.id for each in campaigns if each.practice}
                over = campaigns_over(campaigns)
                before = cls(
                    workspace, order=order, all_rows=all_rows, counts=counts, practice=practice,
                    over=over, n_campaigns=len(campaigns),
                )  # fmt: skip
            rows = before.all_rows
            if words:
                held = registry.arm_rows_holding(words, STATES)
                rows = [row for row in rows if row in held]
            arm_list = cls(workspace, tuple(words), order, rows, before.all_rows, before.counts)
            arm_list.practice, arm_list.over = before.practice, before.over
            arm_list.n_campaigns = before.n_campaigns
            arm_list.window = arm_list._rows_around(cursor, registry.arm_window)
        return arm_list

    def seek(self, arm_ids: AbstractSet[str]) -> None:
        """Find the first of these messages, in the order of the list.

        Raises:
            HooklineError: when the registry cannot be read.
        """
        with self.workspace.registry() as registry:
            for start in range(0, len(self.rows), WINDOW):
                numbers = self.rows[start : start + WINDOW]
                read = registry.arm_window(numbers)
                sought = [n for n in numbers if n in read and read[n].arm_id in arm_ids]
                if sought:
                    self.sought = sought[0]
                    return

    @property
    def is_all_practice(self) -> bool:
        """Is every campaign of practice copy? Then it is said once, and by no row."""
        return 0 < self.n_campaigns == len(self.practice)

    @property
    def total(self) -> int:
        """How many there are, whatever the words; a second message belongs to its first."""
        return sum(self.counts.values())

    @property
    def n_second(self) -> int:
        """How many second messages stand in rows of their own."""
        return max(0, len(self.all_rows) - self.total)

    def window_around(self, index: int) -> "Mapping[int, ArmRow | None]":
        """The rows around one, for `window`; read in a thread, before anybody is there.

        Raises:
            HooklineError: when the registry cannot be read.
        """
        with self.workspace.registry() as registry:
            return self._rows_around(index, registry.arm_window)

    def has_around(self, index: int) -> bool:
        """Is everything read that a person may look at next?"""
        ends = (max(0, index - AHEAD), index, min(len(self.rows) - 1, index + AHEAD))
        return index >= len(self.rows) or all(map(self.is_read, ends))

    def is_read(self, index: int) -> bool:
        """Is it known what stands there?"""
        return self.rows[index] in self.window

    def row(self, index: int) -> "ArmRow | None":
        """What stands there, if it is read; None where it is gone meanwhile."""
        return self.window.get(self.rows[index])

    def cells(self, index: int, width: int) -> tuple[str, ...]:
        """A row's texts, as many as the header of that width has."""
        row = self.row(index)
        if row is None:
            return ("",) * len(self.header(width))
        kind = FOLLOWS if row.is_follow_up else OWN_COPY_LABEL if row.is_usual else ""
        is_practice = row.campaign_id in self.practice and not self.is_all_practice
        mark = PRACTICE if is_practice else ""
        message = f"{mark}{kind}{with_blanks(row.message)}"
        place: tuple[str, ...] = (row.channel, row.language, row.campaign_id)
        numbers: tuple[str, ...] = ()
        if self.outcome.earned:
            earned = self.outcome.earned.get(row.arm_id)
            numbers = earned.columns if earned else ("", "", "")
            place = place if width >= NARROW else ()
        return self.state_of(row), *place, *numbers, message

    def state_of(self, row: "ArmRow") -> str:
        """Sign and word of a row's state; where something live does not go out, why not."""
        state = STATES.get(row.state, row.state)
        if row.state != "live":
            return state
        return OVER if row.campaign_id in self.over else OUTSIDE.get(row.external, state)

    def header(self, width: int) -> tuple[tuple[str, int], ...]:
        """Names and widths of the columns."""
        if not self.outcome.earned:
            return HEADER
        place = HEADER[1:4] if width >= NARROW else ()
        heads = (*NUMBERS, self.outcome.did)
        return HEADER[0], *place, *((head, -len(head) - 2) for head in heads), HEADER[4]

    def _rows_around(
        self, index: int, read: "Callable[[Sequence[int]], Mapping[int, ArmRow]]"
    ) -> "Mapping[int, ArmRow | None]":
        start = max(0, index - WINDOW // 2)
        numbers = self.rows[start : start + WINDOW]
        rows = read(numbers)
        return {number: rows.get(number) for number in numbers}
