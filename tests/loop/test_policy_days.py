"""Counts of closed days: kept, and counted again only where something came in."""

import datetime
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from hookline.decisions.hashing import decision_id
from hookline.loop.policy_days import LearnedDays
from hookline.records.arrow import OUTCOMES, PROPENSITIES, decisions_schema
from hookline.records.team import Team
from hookline.registry.base import Registry
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger

TEAM = Team()
FIRST = datetime.date(2026, 3, 2)
DAYS = [FIRST + datetime.timedelta(n) for n in range(4)]
Read = Callable[[], tuple[dict[datetime.date, tuple[int, int]], int]]


def decided(workspace: Workspace, day: datetime.date, customers: int = 5) -> None:
    rows = [
        {"decision_id": decision_id(f"C{i}", day), "customer_id": f"C{i}", "day": day,
         "pool": "default", "lane": "policy", "campaign_id": "c", "channel": "sms", "slot_arm": "a",
         "arm_id": "a", "arm_p": 1.0, "group": "bandit", "reason": "chosen", "cell_id": "x"}
        for i in range(customers)
    ]  # fmt: skip
    chance = {"day": day, "cell_id": "x", "campaign_id": "c", "channel": "sms", "arm_id": "a"}
    chances = pa.Table.from_pylist([{**chance, "p": 1.0}], schema=PROPENSITIES)
    table = pa.Table.from_pylist(rows, schema=decisions_schema(TEAM.cells))
    Ledger(workspace, TEAM.cells).write(day, [table], chances)


def happened(registry: Registry, name: str, event: str, day: int, **columns: Any) -> None:
    moment = datetime.datetime(2026, 3, day, 12, tzinfo=datetime.UTC)
    row = {"outcome_id": f"{name}{event}{day}", "customer_id": name, "event": event,
           "occurred_at": moment, **columns}  # fmt: skip
    registry.add_outcomes([pa.Table.from_pylist([row], schema=OUTCOMES)], "run")


@pytest.fixture
def registry(workspace: Workspace) -> Iterator[Registry]:
    for day in DAYS:
        decided(workspace, day)
    with workspace.registry() as opened:
        yield opened


@pytest.fixture
def counted(workspace: Workspace, registry: Registry, monkeypatch: pytest.MonkeyPatch) -> Read:
    """Buyers of each day, and how many of the log's days had to be read for it."""

    def read() -> tuple[dict[datetime.date, tuple[int, int]], int]:
        ledger, days_read = Ledger(workspace, TEAM.cells), list[datetime.date]()
        slots = ledger.slots

        def watched(
            days: Sequence[datetime.date], names: Sequence[str], *, among: Any = None
        ) -> pa.Table:
            days_read.extend(days)
            return slots(days, names, among=among)

        monkeypatch.setattr(ledger, "slots", watched)
        known = LearnedDays(workspace, registry, ledger, TEAM)
        counts = known.closed_counts("default", ["converted"], DAYS, [])
        return {row["day"]: (row["n"], row["r"]) for row in counts.to_pylist()}, len(days_read)

    return read


def test_what_is_known_is_not_counted_again(registry: Registry, counted: Read) -> None:
    happened(registry, "C1", "converted", 3)
    first = {DAYS[0]: (5, 1), DAYS[1]: (5, 1), DAYS[2]: (5, 0), DAYS[3]: (5, 0)}
    assert counted() == (first, 4)
    assert counted() == (first, 0)


@pytest.mark.parametrize("n_rows", [1, 4, 5, 6])
def test_a_day_in_parts_teaches_what_it_teaches_whole(
    registry: Registry, counted: Read, monkeypatch: pytest.MonkeyPatch, n_rows: int
) -> None:
    monkeypatch.setattr("hookline.loop.policy_days.ROWS_COUNTED", n_rows)
    happened(registry, "C1", "converted", 3)
    assert counted()[0] == {DAYS[0]: (5, 1), DAYS[1]: (5, 1), DAYS[2]: (5, 0), DAYS[3]: (5, 0)}


def test_what_was_kept_when_positions_were_given_out_twice_is_counted_again(
    workspace: Workspace, registry: Registry, counted: Read
) -> None:
    counts, n_read = counted()
    (path,) = workspace.folder("partials").glob("learned-*.parquet")
    kept = pq.read_table(path)
    old = {b"hookline.learned": b'{"last": 900, "removed": 3, "days": {}}'}
    pq.write_table(kept.replace_schema_metadata(old), path)
    assert counted() == (counts, n_read)
    assert counted() == (counts, 0)


@pytest.mark.parametrize(("day", "days_read"), [(2, 1), (5, 4), (8, 4), (9, 3), (11, 1), (12, 0)])
def test_a_late_purchase_has_those_days_counted_whose_window_holds_it(
    registry: Registry, counted: Read, day: int, days_read: int
) -> None:
    counted()
    happened(registry, "C2", "converted", day)
    n_buyers = [int(0 <= day - each.day < TEAM.reward_days) for each in DAYS]
    assert counted() == (
        {each: (5, n) for each, n in zip(DAYS, n_buyers, strict=True)}, days_read
    )  # fmt: skip


def test_a_day_that_is_written_again_is_counted_again_and_no_other(
    workspace: Workspace, counted: Read
) -> None:
    counted()
    decided(workspace, DAYS[2], customers=7)
    counts, days_read = counted()
    assert (counts[DAYS[2]], counts[DAYS[1]], days_read) == ((7, 0), (5, 0), 1)


def test_what_was_taken_back_counts_no_more(registry: Registry, counted: Read) -> None:
    happened(registry, "C1", "converted", 3)
    counted()
    registry.undo_outcomes("run")
    assert counted()[0] == dict.fromkeys(DAYS, (5, 0))


def test_who_leaves_is_counted_on_the_day_of_the_message_that_they_name(
    workspace: Workspace, registry: Registry
) -> None:
    def harmed() -> dict[str, Any]:
        ledger = Ledger(workspace, TEAM.cells)
        return LearnedDays(workspace, registry, ledger, TEAM).harm(DAYS).to_pydict()

    assert harmed() == {"arm_id": ["a"] * 4, "n": [5] * 4, "harmed": [0] * 4}
    named = decision_id("C3", DAYS[1])
    happened(registry, "C3", "unsubscribed", 9, decision_id=named)
    happened(registry, "C4", "complained", 9, decision_id="of nobody")
    assert sorted(harmed()["harmed"]) == [0, 0, 0, 1]
