"""What each closed day taught, counted once: kept by day, and amended by what came in or went."""

import datetime
import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

import pyarrow as pa

from hookline.decisions.hashing import decision_id
from hookline.decisions.state import (
    BAD_EVENTS,
    HARM,
    Reward,
    closed_counts,
    counts_schema,
    harm_counts,
    merge_counts,
)
from hookline.documents import Fields, document_at, int_at
from hookline.loop.partial_sums import unique_customers
from hookline.records.arrow_modules import Column, pc, pq
from hookline.records.team import Team
from hookline.registry.base import InboxMark, Registry
from hookline.workspace.damaged import read_copy
from hookline.workspace.folder import Workspace, replacing
from hookline.workspace.ledger import Ledger, without_campaigns

STATE = b"hookline.learned_by_position"
"""Counts that stand under another key are of an inbox whose positions were given out twice."""
READ = (
    "customer_id", "day", "pool", "campaign_id", "slot_arm", "arm_id", "arm_p", "cell_id",
)  # fmt: skip
EVENT = ("customer_id", "event", "occurred_at")
"""What an index of the inbox holds, so that no row is looked up."""
BAD = ("customer_id", "event", "decision_id", "occurred_at")
ROWS_COUNTED = 262_144
"""A day's slots that are counted at once, which takes three times the room of reading them."""
Days: TypeAlias = Collection[datetime.date]
CountDay = Callable[[datetime.date], pa.Table]
CatchUp = Callable[[pa.Table, InboxMark, Days], "tuple[pa.Table, Days] | None"]
"""Counts as they are to be after what came in or went since a mark, and days that have to be
counted again; None where all have to be. It is given the days that the counts are kept of."""


class LearnedDays:
    """One workspace's counts of closed days. They hold no customer, and may be deleted any time."""

    def __init__(
        self, workspace: Workspace, registry: Registry, ledger: Ledger, team: Team
    ) -> None:
        self._folder, self._on_notice = workspace.folder("partials"), workspace.on_notice
        self._registry, self._ledger, self._team = registry, ledger, team
        self._mark = registry.inbox_mark()

    def closed_counts(
        self,
        pool: str,
        rewards: Sequence[str],
        days: Sequence[datetime.date],
        practice: Sequence[str],
    ) -> pa.Table:
        """As `decisions.state.closed_counts` of all those days.

        Args:
            days: all of them closed.
            practice: campaigns that are left out.
        """
        team, cells = self._team, self._team.cells
        schema = counts_schema(cells)

        def read(days: Sequence[datetime.date], among: "pa.StringArray | None" = None) -> pa.Table:
            rows = self._ledger.slots(days, (*READ, *cells), among=among)
            return without_campaigns(rows, practice)

        def count(day: datetime.date) -> pa.Table:
            window = self._registry.events(rewards, between=self._window(day), columns=EVENT)
            rows = read([day])
            starts = range(0, max(1, rows.num_rows), ROWS_COUNTED)
            parts = [rows.slice(start, ROWS_COUNTED) for start in starts]
            counts = [self._count(part, [day], [window], pool, rewards)[0] for part in parts]
            return merge_counts(counts, cells)

        def catch_up(
            known: pa.Table, since: InboxMark, unchanged: Days
        ) -> tuple[pa.Table, Days] | None:
            changes = self._changes(rewards, since, EVENT)
            if changes is None:
                return None
            days_of_change, changed = self._rewarded(changes, unchanged)
            table = read(days_of_change, changed)
            if not table.num_rows:
                return known, ()
            customers = unique_customers(table)
            kept = self._registry.events(rewards, until=since.last, among=customers, columns=EVENT)
            outcomes = [pa.concat_tables([kept, each]) for each in changes]
            now, was = self._count(table, days_of_change, outcomes, pool, rewards)
            return _added(known, now, was), ()

        question = ["closed", pool, *rewards, team.reward_days, team.time_zone, cells, practice]
        return self._by_day(question, days, count, catch_up, schema)

    def _count(
        self,
        rows: pa.Table,
        days: Days,
        outcomes: Sequence[pa.Table],
        pool: str,
        rewards: Sequence[str],
    ) -> list[pa.Table]:
        """Counts of these rows, which are of those days, all of them closed, with some outcomes
        and with others."""
        chances = self._ledger.propensities(*sorted(days))
        of_rows = pc.is_in(chances["cell_id"], value_set=pc.unique(rows["cell_id"]))
        return [
            closed_counts(
                rows,
                chances.filter(of_rows),
                each,
                pool=pool,
                cells=self._team.cells,
                watermark=max(days) + datetime.timedelta(days=self._team.reward_days),
                reward=Reward(
                    rewards, self._team.reward_days, lag_days=0, time_zone=self._team.time_zone
                ),
            )
            for each in outcomes
        ]

    def harm(self, days: Sequence[datetime.date]) -> pa.Table:
        """HARM rows of each of those days."""
        everything: list[pa.Table] = []

        def count(day: datetime.date) -> pa.Table:
            if not everything:
                everything.append(self._registry.events(BAD_EVENTS, columns=BAD))
            sent = self._ledger.slots([day], ("decision_id", "slot_arm", "arm_id"))
            return harm_counts(sent, everything[0])

        def catch_up(known: pa.Table, since: InboxMark, _: Days) -> tuple[pa.Table, Days] | None:
            changes = self._changes(BAD_EVENTS, since, BAD)
            return None if changes is None else (known, _named(changes, days))

        return self._by_day(["harm"], days, count, catch_up, HARM)

    def _changes(
        self, names: Sequence[str], since: InboxMark, columns: Sequence[str]
    ) -> tuple[pa.Table, pa.Table] | None:
        """Events that came in since, and those that went; None where that is not known."""
        removed = self._registry.removed_events(names, since, columns=columns)
        if removed is None:
            return None
        return self._registry.events(names, after=since.last, columns=columns), removed

    def _rewarded(
        self, changes: Sequence[pa.Table], days: Days
    ) -> tuple[list[datetime.date], "pa.StringArray"]:
        """Those of the days whose windows hold a change, and the customers whose changes these are.

        Some of them may have no change on some of the days; what they taught is then the same.
        """
        events = pa.concat_tables(changes)
        zoned: Column = events["occurred_at"].cast(pa.timestamp("us", tz=self._team.time_zone))
        happened: Column = pc.cast(pc.local_timestamp(zoned), pa.date32(), safe=False)
        back = [datetime.timedelta(days=n) for n in range(self._team.reward_days)]
        happened_on = [day for day in pc.unique(happened).to_pylist() if day is not None]
        rewarded = {day - ago for day in happened_on for ago in back} & set(days)
        reached = {day + ahead for day in rewarded for ahead in back}
        is_within = pc.is_in(happened, value_set=pa.array(sorted(reached), pa.date32()))
        return sorted(rewarded), unique_customers(events.filter(is_within))

    def _window(self, day: datetime.date) -> tuple[datetime.datetime, datetime.datetime]:
        zone = ZoneInfo(self._team.time_zone)
        end = day + datetime.timedelta(days=self._team.reward_days)
        first, last = (
            datetime.datetime.combine(each, datetime.time(), zone) for each in (day, end)
        )
        return first, last

    def _by_day(
        self,
        question: Sequence[object],
        days: Sequence[datetime.date],
        count: CountDay,
        catch_up: CatchUp,
        schema: pa.Schema,
    ) -> pa.Table:
        """The counts of all those days, most of them as they were kept."""
        digest = hashlib.sha256(json.dumps(question).encode()).hexdigest()[:16]
        path = self._folder / f"learned-{digest}.parquet"
        kept_schema = schema.append(pa.field("of_day", pa.date32()))
        files = self._ledger.write_times(days)
        known, state = _read(path, self._on_notice)
        fresh = set(days)
        if known is not None:
            before = document_at(state, "days")
            unchanged = {day for day in days if files.get(str(day), 0) == before.get(str(day))}
            since = InboxMark(int_at(state, "last"), int_at(state, "removed"))
            caught_up = catch_up(known, since, unchanged) if since != self._mark else (known, ())
            if caught_up is not None:
                known, again = caught_up
                fresh -= unchanged - set(again)
        if known is None or fresh or since != self._mark:
            counted = [_of_day(count(day), day, kept_schema) for day in sorted(fresh)]
            kept = [] if known is None else [_without(known, fresh, days)]
            known = pa.concat_tables([kept_schema.empty_table(), *kept, *counted])
            metadata = {STATE: json.dumps({**self._mark._asdict(), "days": files})}
            with replacing(path) as file:
                pq.write_table(known.replace_schema_metadata(metadata), file, compression="zstd")
        return _without(known, (), days).select(schema.names).cast(schema)


def _named(changes: Iterable[pa.Table], days: Sequence[datetime.date]) -> set[datetime.date]:
    """Days of the decisions that these events name."""
    rows = [row for table in changes for row in table.to_pylist() if row["decision_id"]]
    return {
        day
        for row in rows
        for day in reversed(days)
        if decision_id(row["customer_id"], day) == row["decision_id"]
    }


def _added(known: pa.Table, now: pa.Table, was: pa.Table) -> pa.Table:
    """Counts with some customers' as they are now in the place of what they were: integers."""
    names = known.column_names
    now, was = (table.append_column("of_day", table["day"]).select(names) for table in (now, was))
    for name in ("n", "r"):
        was = was.set_column(names.index(name), name, pc.negate(was[name]))
    everything = pa.concat_tables([known.replace_schema_metadata(None), now, was])
    keys = [name for name in names if name not in ("n", "r")]
    added = everything.group_by(keys).aggregate([("n", "sum"), ("r", "sum")])
    added = added.rename_columns({"n_sum": "n", "r_sum": "r"}).select(names)
    order: list[tuple[str, Literal["ascending", "descending"]]] = [
        (key, "ascending") for key in keys
    ]
    return added.sort_by(order).cast(everything.schema)


def _of_day(counts: pa.Table, day: datetime.date, schema: pa.Schema) -> pa.Table:
    of_day = pa.array([day] * counts.num_rows, pa.date32())
    return counts.append_column("of_day", of_day).cast(schema)


def _without(
    known: pa.Table, fresh: Iterable[datetime.date], days: Sequence[datetime.date]
) -> pa.Table:
    kept = pa.array(sorted(set(days) - set(fresh)), pa.date32())
    return known.filter(pc.is_in(known["of_day"], value_set=kept)).replace_schema_metadata(None)


def _read(path: Path, on_notice: Callable[[str], object]) -> tuple[pa.Table | None, Fields]:
    """What is kept there, and of what; None where nothing is that can be read."""
    table = read_copy(path, on_notice)
    metadata = (table.schema.metadata or {}) if table is not None else {}
    return (table, json.loads(metadata[STATE])) if STATE in metadata else (None, {})
