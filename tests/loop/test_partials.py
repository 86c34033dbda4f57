"""Sums that are kept are the sums that would be computed, and only what changed is computed."""

import os
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from hookline.engines.adapters.local import adapter as local
from hookline.engines.base import Relation
from hookline.lift.aggregation import KEYS, OVERALL, TO_DATE, MomentsQuery, Window, moments_sql
from hookline.lift.tallies import messages_sql
from hookline.loop import partials
from hookline.loop.partial_change import Reach, Source
from hookline.loop.partials import Partials
from hookline.records.arrow import OUTCOMES, PROPENSITIES, decisions_schema
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger

DAY = date(2026, 3, 2)
CELLS = ("stage",)
WINDOWS = [Window("c", 7), Window("c", TO_DATE), Window(OVERALL, 7)]
QUERY = MomentsQuery(WINDOWS, currency="INR")
REACH = Reach(DAY + timedelta(days=20))
EVENTS = ("converted", "refunded", "redeemed")


def as_they_were(customers: int, reach: Reach = REACH) -> str:
    """What is asked of so many whom something touched, to take it off again."""
    return asked(reach, customers=numbers_below(customers))


def as_they_are(customers: int, *days: date, changed: int = 0, reach: Reach = REACH) -> str:
    """What is asked of them and of whoever has a slot on these days."""
    return asked(reach, customers=numbers_below(customers), days=days, in_full=changed)


def asked(reach: Reach, **of_whom: Any) -> str:
    return moments_sql(replace(QUERY, **reach._asdict(), begun_only=False, **of_whom))


def numbers_below(n: int) -> str:
    return f"customer_id >= 0 AND customer_id < {n}"


class Counting:
    """The local engine, that counts the days it was asked for."""

    name = "local"

    def __init__(self) -> None:
        self.asked: list[str] = []

    def map_batches(self, function: Any, rows: pa.Table, *, order: str) -> pa.Table:
        return local.map_batches(function, rows, order=order)

    def aggregate(self, sql: str, relations: Mapping[str, Relation]) -> pa.Table:
        self.asked.append(sql)
        return local.aggregate(sql, relations)

    @property
    def sums(self) -> list[str]:
        """Those that computed moments."""
        return [sql for sql in self.asked if "first_slots" in sql]


def decided(workspace: Workspace, day: int, customers: range) -> None:
    when = DAY + timedelta(days=day)
    rows = [
        {"decision_id": f"{i}{when}", "customer_id": f"C{i}", "day": when, "lane": "policy",
         "campaign_id": "c", "channel": "sms", "slot_arm": "a", "arm_id": "a" if i % 3 else None,
         "group": "bandit" if i % 3 else "control", "reason": "chosen", "stage": "new"}
        for i in customers
    ]  # fmt: skip
    table = pa.Table.from_pylist(rows, schema=decisions_schema(CELLS))
    Ledger(workspace, CELLS).write(when, [table], PROPENSITIES.empty_table())


def bought(workspace: Workspace, *customers: int, day: int, run: str = "r") -> None:
    moment = datetime(2026, 3, 2, 12, tzinfo=UTC) + timedelta(days=day)
    rows = [
        {"outcome_id": f"{i}-{day}", "customer_id": f"C{i}", "event": "converted",
         "amount_minor": 100 + i, "currency": "INR", "occurred_at": moment}
        for i in customers
    ]  # fmt: skip
    with workspace.registry() as registry:
        registry.add_outcomes([pa.Table.from_pylist(rows, schema=OUTCOMES)], run)


def sums(workspace: Workspace, engine: Counting, reach: Reach = REACH) -> list[tuple[Any, ...]]:
    """The answer, parts of a cell added, in order."""
    ledger = Ledger(workspace, CELLS)
    with workspace.registry() as registry:
        source = Source(engine, ledger, ledger.days(), registry, EVENTS)
        with Partials(workspace, source) as partials_:
            answer = partials_.by_day(replace(QUERY, **reach._asdict()))
    cells: dict[tuple[Any, ...], list[int]] = {}
    for row in answer.to_pylist():
        values = list(row.values())
        total = cells.setdefault(tuple(values[:7]), [0] * len(values[7:]))
        cells[tuple(values[:7])] = [a + int(b) for a, b in zip(total, values[7:], strict=True)]
    return sorted((*key, *total) for key, total in cells.items())


def forget_partials(workspace: Workspace) -> None:
    for path in workspace.folder("partials").glob("*"):
        path.unlink()


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    decided(workspace, 0, range(30))
    decided(workspace, 1, range(20, 60))
    bought(workspace, 3, 9, 25, 40, day=2)
    return workspace


def test_what_is_known_is_not_computed_again(filled: Workspace) -> None:
    first, again = Counting(), Counting()
    assert sums(filled, first) == sums(filled, again)
    assert (len(first.sums), again.asked) == (1, [])


def test_a_late_outcome_computes_only_its_customer_as_they_were_and_as_they_are(
    filled: Workspace,
) -> None:
    sums(filled, Counting())
    bought(filled, 9, day=6)
    engine = Counting()
    late = sums(filled, engine)
    assert engine.sums == [as_they_were(1), as_they_are(1, changed=1)]
    forget_partials(filled)
    assert late == sums(filled, Counting())


def test_a_new_day_computes_that_day(filled: Workspace) -> None:
    sums(filled, Counting())
    decided(filled, 2, range(50, 90))
    engine = Counting()
    grown = sums(filled, engine)
    assert engine.sums == [as_they_are(40, DAY + timedelta(days=2))]
    forget_partials(filled)
    assert grown == sums(filled, Counting())


@pytest.mark.parametrize(("first", "is_whole"), [(3, False), (2, True)])
def test_a_day_that_is_written_again_computes_it_and_all_later_ones_or_all_where_they_are_most(
    filled: Workspace, first: int, is_whole: bool
) -> None:
    for day in (2, 3, 4):
        decided(filled, day, range(50, 80))
    sums(filled, Counting())
    decided(filled, first, range(10))
    engine = Counting()
    shrunk = sums(filled, engine)
    later = [DAY + timedelta(days=day) for day in range(first, 5)]
    whole = asked(REACH)
    assert engine.sums == [whole if is_whole else as_they_are(40, *later)]
    forget_partials(filled)
    assert shrunk == sums(filled, Counting())


def test_an_outcome_that_is_taken_back_computes_only_its_customer(filled: Workspace) -> None:
    before = sums(filled, Counting())
    bought(filled, 4, day=3, run="wrong")
    assert sums(filled, Counting()) != before
    with filled.registry() as registry:
        registry.undo_outcomes("wrong")
    engine = Counting()
    assert sums(filled, engine) == before
    assert engine.sums == [as_they_were(1), as_they_are(1, changed=1)]


def test_a_watermark_that_moves_computes_who_did_something_on_the_day_that_closed(
    filled: Workspace,
) -> None:
    early, late = Reach(DAY + timedelta(days=1)), Reach(DAY + timedelta(days=2))
    bought(filled, 4, 44, day=1, run="then")
    sums(filled, Counting(), early)
    engine = Counting()
    moved = sums(filled, engine, late)
    assert engine.sums == [as_they_were(2, early), as_they_are(2, changed=2, reach=late)]
    forget_partials(filled)
    assert moved == sums(filled, Counting(), late)


def test_customers_in_parts_are_the_same_sums(
    filled: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = sums(filled, Counting())
    forget_partials(filled)
    monkeypatch.setattr(partials, "ROWS_A_PART", 20)
    engine = Counting()
    assert sums(filled, engine) == whole
    assert len(engine.sums) == 4
    (path,) = filled.folder("partials").glob("*.parquet")
    kept = pq.read_table(path, partitioning=None).select(KEYS).to_pylist()
    keys = [tuple(row.values()) for row in kept]
    assert keys == sorted(set(keys))


def test_a_kept_file_that_cannot_be_read_is_computed_again(filled: Workspace) -> None:
    before = sums(filled, Counting())
    for path in filled.folder("partials").glob("*"):
        path.write_bytes(b"half a file")
    assert sums(filled, Counting()) == before


def test_only_the_latest_answers_are_kept(
    filled: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(partials, "KEPT_FILES", 2)
    of_the_policy = filled.folder("partials") / "learned-0123456789abcdef.parquet"
    of_the_policy.touch()
    os.utime(of_the_policy, (0, 0))
    ledger = Ledger(filled, CELLS)
    with filled.registry() as registry:
        source = Source(Counting(), ledger, ledger.days(), registry, EVENTS)
        for days in (7, 8, 9):
            with Partials(filled, source) as partials_:
                partials_.by_day(MomentsQuery([Window("c", days)]))
    assert len(list(filled.folder("partials").glob("sums-*"))) == 2
    assert of_the_policy.is_file()


@pytest.mark.parametrize(("day", "is_whole"), [(2, False), (1, True)])
def test_messages_of_a_new_day_are_added_and_those_of_a_day_written_again_are_all_counted(
    filled: Workspace, day: int, is_whole: bool
) -> None:
    sql = messages_sql([Window("c", 7)])

    def ask(engine: Counting) -> list[dict[str, Any]]:
        ledger = Ledger(filled, CELLS)
        with filled.registry() as registry:
            source = Source(engine, ledger, ledger.days(), registry, EVENTS)
            with Partials(filled, source) as partials_:
                keys = ("campaign_id", "window_days", "day", "channel")
                return partials_.by_customer(sql, keys, with_outcomes=False).to_pylist()

    ask(Counting())
    decided(filled, day, range(10, 30))
    engine = Counting()
    known = ask(engine)
    assert engine.asked.count(sql) == (1 if is_whole else 2)
    forget_partials(filled)
    assert known == ask(Counting())
