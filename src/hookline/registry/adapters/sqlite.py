"""SQLite: one file in the workspace, WAL, fully synced."""

import datetime
import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection
from typing import TYPE_CHECKING, TypeVar

from hookline import records  # those of briefs and learnings are loaded where one is read
from hookline.errors import BadInput
from hookline.records.arm import Arm, ArmRow
from hookline.records.base import Record
from hookline.records.campaign import Campaign
from hookline.records.decision_state import DecisionState
from hookline.records.review import Change, Review
from hookline.records.run import Run
from hookline.records.variant import Variant
from hookline.registry import sqlite_arms, sqlite_forgotten, sqlite_removed
from hookline.registry import sqlite_inbox as inbox
from hookline.registry.base import EVENT_COLUMNS, Added, Between, InboxMark
from hookline.registry.migrations import migrate, pending
from hookline.registry.sqlite_batches import read_by_customer
from hookline.registry.sqlite_connection import (
    Connections,
    column,
    scalar,
    transaction,
    with_place,
)
from hookline.registry.sqlite_documents import (
    add,
    insert_variants,
    keep_change,
    put,
    put_accepted,
    put_arms,
    put_decided,
    put_learning,
    put_new,
    put_open,
    put_state,
)

if TYPE_CHECKING:
    import pyarrow as pa

Kept = TypeVar("Kept", bound=Record)


class Sqlite:
    """One open file; a write holds the lock for its own transaction only."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connections = Connections(path)
        try:
            self._bring_up_to_date()
        except BadInput:
            self.close()
            raise

    def _bring_up_to_date(self) -> None:
        """Opening only reads, unless there is a step to take: readers never wait for a writer."""
        where = str(self._path)
        now = datetime.datetime.now(datetime.UTC)  # noqa: TID251 - no day is meant
        with self._read() as connection:
            steps = pending(connection, where=where)
        if steps:
            with self._write() as connection:
                migrate(connection, where=where, now=now.isoformat(timespec="seconds"))

    def save_brief(self, brief: "records.ResolvedBrief") -> None:
        with self._write() as connection:
            put(connection, "briefs", {"id": brief.brief_hash}, brief)

    def brief(self, brief_hash: str) -> "records.ResolvedBrief | None":
        return self._by_id(records.ResolvedBrief, "briefs", brief_hash)

    def save_run(self, run: Run, variants: Sequence[Variant]) -> None:
        with self._write() as connection:
            put(connection, "runs", {"id": run.id}, run)
            insert_variants(connection, variants)

    def save_variants(self, variants: Sequence[Variant]) -> None:
        with self._write() as connection:
            insert_variants(connection, variants)

    def runs(self) -> list[Run]:
        return self._many(Run, "runs", order="seq DESC")

    def variants(self, *, brief: str = "", status: str = "") -> list[Variant]:
        return self._many(Variant, "variants", brief=brief, status=status)

    def variant(self, variant_id: str) -> Variant | None:
        return self._by_id(Variant, "variants", variant_id)

    def review(self, review: Review, changed: Sequence[Variant], arms: Sequence[Arm],
               campaign: Campaign | None) -> None:  # fmt: skip
        with self._write() as connection:
            for variant in changed:
                put_decided(connection, variant, review)
            add(connection, "reviews", {"variant_id": review.variant_id}, review)
            if campaign is not None:
                columns = {"id": campaign.id, "state": campaign.state}
                put_new(connection, "campaigns", columns, campaign)
            put_accepted(connection, arms, review)

    def save_open(self, variant: Variant, changes: Sequence[Change]) -> None:
        with self._write() as connection:
            put_open(connection, variant, changes)

    def reviews(self, variant_id: str = "") -> list[Review]:
        return self._many(Review, "reviews", variant_id=variant_id)

    def campaigns(self) -> list[Campaign]:
        return self._many(Campaign, "campaigns", order="id")

    def campaign(self, campaign_id: str) -> Campaign | None:
        return self._by_id(Campaign, "campaigns", campaign_id)

    def save_campaign(self, campaign: Campaign, change: Change, arms: Sequence[Arm] = (),
                      changes: Sequence[Change] = ()) -> None:  # fmt: skip
        with self._write() as connection:
            columns = {"id": campaign.id, "state": campaign.state}
            put(connection, "campaigns", columns, campaign)
            put_arms(connection, arms, [*changes, change])

    def arms(self, *, campaign: str = "", state: str = "") -> list[Arm]:
        return self._many(Arm, "arms", order="id", campaign_id=campaign, state=state)

    def arm_rows(self, order: str) -> list[int]:
        with self._read() as connection:
            return sqlite_arms.ordered_rows(connection, order)

    def arm_rows_holding(self, words: Sequence[str], states: Mapping[str, str]) -> frozenset[int]:
        with self._read() as connection:
            return sqlite_arms.rows_holding(connection, words, states)

    def arm_window(self, rows: Sequence[int]) -> dict[int, ArmRow]:
        with self._read() as connection:
            return sqlite_arms.read_window(connection, rows)

    def count_arms(self) -> dict[str, int]:
        with self._read() as connection:
            return sqlite_arms.count_states(connection)

    def arm(self, arm_id: str) -> Arm | None:
        return self._by_id(Arm, "arms", arm_id)

    def save_arms(self, arms: Sequence[Arm], changes: Sequence[Change]) -> None:
        with self._write() as connection:
            put_arms(connection, arms, changes)

    def save_learnings(self, learnings: Sequence["records.Learning"],
                       changes: Sequence[Change]) -> None:  # fmt: skip
        with self._write() as connection:
            for learning, change in zip(learnings, changes, strict=True):
                put_learning(connection, learning, change)

    def learnings(self) -> "list[records.Learning]":
        return self._many(records.Learning, "learnings")

    def changes(self, id: str = "") -> list[Change]:  # noqa: A002 - the record's own word
        return self._many(Change, "changes", id=id)

    def add_outcomes(self, outcomes: "Collection[pa.Table]", run: str = "") -> Added:
        with self._write() as connection:
            return sqlite_removed.add(connection, outcomes, run)

    def undo_outcomes(self, run: str) -> int:
        with self._write() as connection:
            return inbox.undo(connection, run)

    def drop_outcome(self, outcome_id: str) -> bool:
        with self._write() as connection:
            return inbox.drop(connection, outcome_id)

    def outcomes(self, since: datetime.datetime | None = None, *,
                 customer_id: str | None = None) -> "pa.Table":  # fmt: skip
        with self._read() as connection:
            return inbox.read(connection, since, customer_id)

    def unname_outcomes(self, customer_id: str, outcomes: "pa.Table") -> None:
        with self._write() as connection:
            sqlite_forgotten.unname(connection, customer_id, outcomes)

    def purge_outcomes(self, before: datetime.datetime) -> int:
        with self._write() as connection:
            return sqlite_forgotten.purge(connection, round(before.timestamp() * 1e6))

    def save_receipt(self, receipt: "records.Receipt") -> None:
        with self._write() as connection:
            put(connection, "receipts", {"id_hash": receipt.id_hash}, receipt)

    def receipts(self) -> "list[records.Receipt]":
        return self._many(records.Receipt, "receipts", order="id_hash")

    def compact(self) -> None:
        with self._read() as connection:
            inbox.compact(connection, where=str(self._path))

    def inbox_mark(self) -> InboxMark:
        with self._read() as connection:
            return inbox.mark(connection)

    def events(self, names: Collection[str], after: int = 0, between: Between = None, *,
               columns: Sequence[str] = EVENT_COLUMNS, until: int | None = None,
               among: "pa.StringArray | None" = None) -> "pa.Table":  # fmt: skip
        positions = inbox.Positions(after, until)
        with self._read() as connection:
            return inbox.read_events(connection, names, positions, between, columns, among)

    def events_by_customer(self, names: Collection[str], until: int) -> "Iterator[pa.Table]":
        with self._read() as connection:
            yield from read_by_customer(connection, names, until)

    def removed_events(self, names: Collection[str], since: InboxMark, *,
                       columns: Sequence[str] = EVENT_COLUMNS) -> "pa.Table | None":  # fmt: skip
        with self._read() as connection:
            return sqlite_removed.read(connection, names, since, columns)

    def publish(self, state: DecisionState) -> None:
        with self._write() as connection:
            put_state(connection, state)

    def state(self, pool: str, policy: str) -> DecisionState | None:
        query = """SELECT document FROM states JOIN latest_states USING (version)
            WHERE latest_states.pool = ? AND latest_states.policy = ?"""
        return self._document(DecisionState, query, pool, policy)

    def published_policies(self, pool: str) -> tuple[str, ...]:
        query = "SELECT policy FROM latest_states WHERE pool = ? ORDER BY policy"
        with self._read() as connection:
            return tuple(column(connection, str, query, pool))

    def set_watermark(self, day: datetime.date, change: Change | None = None) -> None:
        self._set_fact("watermark", day.isoformat(), *filter(None, [change]))

    def watermark(self) -> datetime.date | None:
        return datetime.date.fromisoformat(day) if (day := self._fact("watermark")) else None

    def set_harmed_arms(self, arm_ids: Collection[str]) -> None:
        self._set_fact("harmed", json.dumps(sorted(arm_ids)))

    def harmed_arms(self) -> frozenset[str]:
        return frozenset(json.loads(self._fact("harmed") or "[]"))

    def close(self) -> None:
        self._connections.close()

    def _set_fact(self, name: str, value: str, *changes: Change) -> None:
        with self._write() as connection:
            put(connection, "notes", {"name": name, "value": value})
            for change in changes:
                keep_change(connection, change)

    def _fact(self, name: str) -> str:
        with self._read() as connection:
            return scalar(connection, str, "SELECT value FROM notes WHERE name = ?", name) or ""

    def _by_id(self, model: type[Kept], table: str, key: str) -> Kept | None:
        return self._document(model, f"SELECT document FROM {table} WHERE id = ?", key)  # noqa: S608

    def _document(self, model: type[Kept], query: str, *values: str) -> Kept | None:
        with self._read() as connection:
            text = scalar(connection, str, query, *values)
        return None if text is None else model.model_validate_json(text)

    def _many(
        self, model: type[Kept], table: str, *, order: str = "seq", **wanted: str
    ) -> list[Kept]:
        """The documents of a table that have those values; a blank one asks for none."""
        asked = {name: value for name, value in wanted.items() if value}
        condition = " AND ".join(f"{name} = ?" for name in asked) or "TRUE"
        query = f"SELECT document FROM {table} WHERE {condition} ORDER BY {order}"  # noqa: S608
        with self._read() as connection:
            return [
                model.model_validate_json(text)
                for text in column(connection, str, query, *asked.values())
            ]

    @contextmanager
    def _read(self) -> Iterator[Connection]:
        with with_place(self._path), self._connections.connect() as connection:
            yield connection

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        with self._read() as connection, transaction(connection):
            yield connection


adapter = Sqlite
