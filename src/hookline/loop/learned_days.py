"""What each closed day taught, counted once: kept by day, counted again where something came in."""

import datetime
import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any
from zoneinfo import ZoneInfo

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from hookline.decisions.hashing import decision_id
from hookline.decisions.state import BAD_EVENTS, HARM, closed_counts, counts_schema, harm_counts
from hookline.records.team import Team
from hookline.registry.base import Registry
from hookline.workspace.clock import day_at
from hookline.workspace.folder import Workspace, replacing
from hookline.workspace.ledger import Ledger, without_campaigns

STATE = b"hookline.learned"
READ = ("customer_id", "day", "pool", "campaign_id", "arm_id", "arm_p", "cell_id")
EVENT = ("customer_id", "event", "occurred_at")
"""What an index of the inbox holds, so that no row is looked up."""
CountDay = Callable[[datetime.date], pa.Table]
DaysOf = Callable[[int], Collection[datetime.date]]
"""Days whose counts change by what came in beyond a position of the inbox."""


class LearnedDays:
    """One workspace's counts of closed days. They hold no customer, and may be deleted any time."""

    def __init__(
        self, workspace: Workspace, registry: Registry, ledger: Ledger, team: Team
    ) -> None:
        self._folder = workspace.folder("partials")
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

        def count(day: datetime.date) -> pa.Table:
            rows = self._ledger.columns(day, (*READ, *cells))
            return closed_counts(
                without_campaigns(rows, practice),
                self._ledger.propensities(day),
                self._registry.events(rewards, between=self._window(day), columns=EVENT),
                pool=pool,
                cells=cells,
                watermark=day + datetime.timedelta(days=team.reward_days),
                reward_days=team.reward_days,
                lag_days=0,
                rewards=rewards,
                time_zone=team.time_zone,
            )

        def rewarded(after: int) -> set[datetime.date]:
            """A purchase counts for the days whose window holds it."""
            late: Any = self._registry.events(rewards, after, columns=EVENT)["occurred_at"]
            moments = late.unique().to_pylist()
            happened = {day_at(moment, team.time_zone) for moment in moments}
            ages = [datetime.timedelta(days=age) for age in range(team.reward_days)]
            return {day - age for day in happened for age in ages}

        question = ["closed", pool, *rewards, team.reward_days, team.time_zone, cells, practice]
        schema = counts_schema(cells)
        return self._by_day(question, days, count, rewarded, schema)

    def harm(self, days: Sequence[datetime.date]) -> pa.Table:
        """HARM rows of each of those days."""
        columns = ("customer_id", "event", "decision_id", "occurred_at")

        def bad(after: int) -> pa.Table:
            return self._registry.events(BAD_EVENTS, after, columns=columns)

        everything: list[pa.Table] = []

        def count(day: datetime.date) -> pa.Table:
            if not everything:
                everything.append(bad(0))
            return harm_counts(self._ledger.columns(day, ("decision_id", "arm_id")), everything[0])

        def named(after: int) -> set[datetime.date]:
            rows = bad(after).select(["customer_id", "decision_id"]).to_pylist()
            return {
                day
                for row in rows
                if row["decision_id"]
                for day in reversed(days)
                if decision_id(row["customer_id"], day) == row["decision_id"]
            }

        return self._by_day(["harm"], days, count, named, HARM)

    def _window(self, day: datetime.date) -> tuple[datetime.datetime, datetime.datetime]:
        zone = ZoneInfo(self._team.time_zone)
        end = day + datetime.timedelta(days=self._team.reward_days)
        first, last = (
            datetime.datetime.combine(each, datetime.time(), zone) for each in (day, end)
        )
        return first, last

    def _by_day(
        self,
        question: Sequence[Any],
        days: Sequence[datetime.date],
        count: CountDay,
        days_of: DaysOf,
        schema: pa.Schema,
    ) -> pa.Table:
        """The counts of all those days, most of them as they were kept."""
        digest = hashlib.sha256(json.dumps(question).encode()).hexdigest()[:16]
        path = self._folder / f"learned-{digest}.parquet"
        kept_schema = schema.append(pa.field("of_day", pa.date32()))
        known, state = _read(path)
        files = self._ledger.prints(days)
        fresh = set(days)
        if known is not None and state["removed"] == self._mark.removed:
            same = {day for day in days if state["days"].get(str(day)) == files[str(day)]}
            fresh -= same - set(days_of(state["last"]))
        if known is None or fresh or self._mark.last != state["last"]:
            counted = [_of_day(count(day), day, kept_schema) for day in sorted(fresh)]
            kept = [] if known is None else [_without(known, fresh, days)]
            known = pa.concat_tables([kept_schema.empty_table(), *kept, *counted])
            metadata = {STATE: json.dumps({**self._mark._asdict(), "days": files})}
            with replacing(path) as file:
                pq.write_table(known.replace_schema_metadata(metadata), file, compression="zstd")
        return known.select(schema.names).cast(schema)


def _of_day(counts: pa.Table, day: datetime.date, schema: pa.Schema) -> pa.Table:
    of_day = pa.array([day] * counts.num_rows, pa.date32())
    return counts.append_column("of_day", of_day).cast(schema)


def _without(
    known: pa.Table, fresh: Iterable[datetime.date], days: Sequence[datetime.date]
) -> pa.Table:
    kept = pa.array(sorted(set(days) - set(fresh)), pa.date32())
    return known.filter(pc.is_in(known["of_day"], value_set=kept)).replace_schema_metadata(None)


def _read(path: Any) -> tuple[pa.Table | None, dict[str, Any]]:
    """What is kept there, and of what; None where nothing is that can be read."""
    try:
        table = pq.read_table(path, partitioning=None)
        return table, json.loads((table.schema.metadata or {})[STATE])
    except (FileNotFoundError, pa.ArrowInvalid, KeyError, ValueError):
        return None, {}
