"""What came between an answer that is kept and the one that is asked for."""

import datetime
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pyarrow as pa

from hookline.documents import Document, document_at, ints_at
from hookline.engines.base import Engine, Files
from hookline.records.arrow import OUTCOMES
from hookline.records.arrow_modules import pq
from hookline.registry.base import EVENT_COLUMNS, InboxMark, Registry
from hookline.workspace.ledger import Ledger

NO_DAY = datetime.date(9000, 1, 1)
"""In place of no last day, where days are compared: it is after every day that is."""
ONE_DAY = datetime.timedelta(days=1)
MARGIN = datetime.timedelta(hours=3)
"""Around midnights that a clock may be turned at; to look at some more customers changes no sum."""


class Reach(NamedTuple):
    """How far an answer looks."""

    closing: datetime.date | None = None
    """The day before which windows to date end."""
    through: datetime.date | None = None
    """Nothing after this day is read; None reads all."""

    def holds(self, earlier: "Reach") -> bool:
        """Does it look at least as far as an earlier one?"""
        return all(
            (now or NO_DAY) >= (was or NO_DAY) for now, was in zip(self, earlier, strict=True)
        )

    def beyond(self, earlier: "Reach") -> tuple[datetime.date, datetime.date] | None:
        """Days that only this one looks at, from one on, before another; None for none."""
        spans = []
        if earlier.closing != self.closing:
            spans.append((earlier.closing or NO_DAY, self.closing or NO_DAY))
        if earlier.through != self.through:
            spans.append(
                ((earlier.through or NO_DAY) + ONE_DAY, (self.through or NO_DAY) + ONE_DAY)
            )
        return (min(first for first, _ in spans), max(last for _, last in spans)) if spans else None


@dataclass(frozen=True)
class Source:
    """What is summed: the days' decisions and the inbox, as far as it was read."""

    engine: Engine
    ledger: Ledger
    days: Sequence[datetime.date]
    registry: Registry
    events: Collection[str]
    """Names of the outcomes that count."""
    time_zone: str = "UTC"
    _read: dict[tuple[int, int], pa.Table] = field(default_factory=dict, init=False, repr=False)

    def added(self, after: int, until: int) -> pa.Table:
        """Outcomes between two positions of the inbox, read once for every question."""
        if (after, until) not in self._read:
            events = self.registry.events(self.events, after=after, until=until)
            self._read[after, until] = events
        return self._read[after, until]

    def decisions(self) -> Files:
        """The relation `decisions`: its rows with a slot."""
        return Files(self.ledger.slot_files(self.days), self.ledger.schema)

    def write_outcomes(self, path: Path, last: int) -> Files:
        """The relation `outcomes`, put into a file, so that memory never holds all of it; in order
        of customer, so that a part of them is read without the others.

        Args:
            last: the position of the inbox up to which it is read.
        """
        schema = pa.schema([OUTCOMES.field(name) for name in EVENT_COLUMNS])
        # read a few times and thrown away: what comes again and again is written once, that is all
        with pq.ParquetWriter(
            path, schema, compression="none",
            use_dictionary=["event", "currency"],  # type: ignore[arg-type]  # unknown to the stubs
        ) as writer:  # fmt: skip
            for batch in self.registry.events_by_customer(self.events, last):
                writer.write_table(batch)
        return Files([path], schema)

    def moments(
        self, first: datetime.date, before: datetime.date
    ) -> tuple[datetime.datetime, datetime.datetime]:
        """From a day on, before another; a little more."""
        zone = ZoneInfo(self.time_zone)
        since, until = (
            datetime.datetime.combine(day, datetime.time(), zone) for day in (first, before)
        )
        return since - MARGIN, until + MARGIN


@dataclass(frozen=True)
class AnswerChange:
    """What makes an answer differ from the one that is kept."""

    mark: InboxMark
    """As far as the inbox was read for the answer that is kept."""
    added: pa.Table
    """Outcomes that came in."""
    removed: pa.Table
    """Outcomes that went."""
    reached: pa.Table
    """Outcomes that were there, on days that are only looked at now."""
    beyond: "tuple[datetime.date, datetime.date] | None"
    """Those days, from one on, before another; None for none."""
    first_day: datetime.date | None
    """The first day that was written; None where none was."""
    days: Sequence[datetime.date]
    """Days whose first slots are summed anew, whoever had them."""
    has_new_days_only: bool
    """Was none of these days there before?"""

    @property
    def is_empty(self) -> bool:
        """Is the answer the one that is kept?"""
        n_events = sum(each.num_rows for each in (self.added, self.removed, self.reached))
        return not n_events and self.first_day is None and not self.days


def change_since(
    source: Source, mark: InboxMark, kept: Document, before: Reach, reach: Reach
) -> AnswerChange | None:
    """What came between; None where that is not known, or is too much.

    Args:
        mark: as far as the inbox is read now.
        kept: of the answer that is kept: its `mark`, and the time that each of its `days` had.
    """
    prints, old = source.ledger.write_times(source.days), document_at(kept, "days")
    since = InboxMark(*ints_at(kept, "mark"))
    removed = source.registry.removed_events(source.events, since)
    if removed is None or set(old) - set(prints):
        return None
    written = [day for day in source.days if old.get(str(day)) != prints.get(str(day))]
    first = min(written, default=None)
    stale = [day for day in source.days if first is not None and day >= first]
    if len(stale) > 1 and len(stale) * 2 > len(source.days):
        return None
    added = source.added(since.last, mark.last)
    reached = added.slice(0, 0)
    beyond = reach.beyond(before)
    if beyond is not None:
        between = source.moments(*beyond)
        reached = source.registry.events(source.events, between=between, until=since.last)
    are_new = not any(str(day) in old for day in stale)
    return AnswerChange(since, added, removed, reached, beyond, first, stale, are_new)
