"""A file of outcomes as OUTCOMES rows, batch by batch: each row read, one purchase an order."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
from pyarrow import compute

from hookline.errors import BadInput
from hookline.records.arrow import OUTCOMES
from hookline.records.team import Team
from hookline.workspace.outcome_rows import outcome_row, own_id
from hookline.workspace.rows import Rows, need, read_rows

pc: Any = compute
BATCH = 50_000
"""Rows that are Python objects at a time."""
SEPARATOR = "\x1f"


@dataclass(frozen=True, slots=True)
class OutcomeFile:
    """What a file holds, and what was wrong with the rest of it."""

    outcomes: pa.Table
    """OUTCOMES rows, one a purchase."""
    rejected: tuple[dict[str, Any], ...]
    """{"line", "code", "problem"} of each row that cannot be read."""
    names: Mapping[tuple[str, str], int]
    """Rows by the event's name in the file and ours."""
    repeated: int
    """Rows that stand there twice."""
    summed: int
    """Orders that came as several rows."""
    notes: tuple[str, ...]
    """What had to be guessed to read it."""


def read_outcomes(path: Path, team: Team) -> OutcomeFile:
    """Read a file; what is wrong with a row costs that row alone.

    Raises:
        BadInput: HL4xx when the file as a whole cannot be read.
    """
    read = read_rows(path, team.columns)
    for column in ("customer_id", "event", "occurred_at"):
        need(read, column)
    rejected: list[dict[str, Any]] = []
    names: Counter[tuple[str, str]] = Counter()
    outcomes = _read_rows(read, team, rejected, names)
    single, several = _several_rows_apart(outcomes)
    orders = one_row_an_order(several.to_pylist())
    merged = pa.Table.from_pylist(orders.rows, schema=OUTCOMES)
    outcomes = pa.concat_tables([single, merged])
    notes = read.notes
    return OutcomeFile(outcomes, tuple(rejected), names, orders.repeated, orders.summed, notes)


def _read_rows(
    read: Rows,
    team: Team,
    rejected: list[dict[str, Any]],
    names: "Counter[tuple[str, str]]",
) -> pa.Table:
    """Each row that can be read; fills `rejected` and `names`."""
    tables = [OUTCOMES.empty_table()]
    index = 0
    for batch in read.table.to_batches(max_chunksize=BATCH):
        rows = []
        for raw in batch.to_pylist():
            try:
                row = outcome_row(raw, team)
            except BadInput as problem:
                where = {"line": read.line_of(index), "code": problem.code}
                rejected.append({**where, "problem": problem.problem})
            else:
                rows.append(row)
                names[str(raw["event"]), row["event"]] += 1
            index += 1
        tables.append(pa.Table.from_pylist(rows, schema=OUTCOMES))
    return pa.concat_tables(tables)


def _several_rows_apart(outcomes: pa.Table) -> tuple[pa.Table, pa.Table]:
    """Rows that are alone with their order or id, and those that share one: by far the fewer."""
    has_order = pc.and_kleene(
        pc.equal(outcomes["event"], "converted"), pc.is_valid(outcomes["order_id"])
    )
    order = pc.binary_join_element_wise(outcomes["customer_id"], outcomes["order_id"], SEPARATOR)
    key = pc.if_else(has_order, order, outcomes["outcome_id"]).combine_chunks()
    codes = np.asarray(key.dictionary_encode().indices)
    is_shared = pa.array(np.bincount(codes, minlength=1)[codes] > 1)
    return outcomes.filter(pc.invert(is_shared)), outcomes.filter(is_shared)


@dataclass(frozen=True, slots=True)
class Orders:
    """Rows with one purchase an order."""

    rows: list[dict[str, Any]]
    repeated: int
    summed: int


def one_row_an_order(rows: Sequence[dict[str, Any]]) -> Orders:
    """Rows of one order are one purchase; a row that stands twice is one row.

    An order's rows with different amounts are its items, and add up; items without an amount add
    nothing. Rows that are alike in all are one row, sent twice by mistake.
    """
    by_order: dict[tuple[str, str, str], list[dict[str, Any]]] = defaultdict(list)
    single: dict[str, dict[str, Any]] = {}
    n_single = 0
    for row in rows:
        if row["event"] == "converted" and row["order_id"]:
            key = (row["customer_id"], row["order_id"], row["currency"] or "")
            by_order[key].append(row)
        else:
            n_single += 1
            single[row["outcome_id"]] = row
    repeated, summed = n_single - len(single), 0
    without_amount = [key for key in by_order if not key[2]]
    for key in without_amount:  # an item without an amount belongs to the order that has one
        others = [k for k in by_order if k[:2] == key[:2] and k[2]]
        if others:
            by_order[others[0]] += by_order.pop(key)
    merged = list(single.values())
    for items in by_order.values():
        amounts = [item["amount_minor"] for item in items if item["amount_minor"] is not None]
        first = next((item for item in items if item["amount_minor"] is not None), items[0])
        if len(set(amounts)) > 1:
            merged.append(_with_amount(first, sum(amounts)))
            summed += 1
        else:
            merged.append(first)
            n_blank = len(items) - len(amounts)
            summed += bool(amounts and n_blank)
            repeated += max(len(amounts), 1 if amounts else n_blank) - 1
    return Orders(merged, repeated, summed)


def _with_amount(row: dict[str, Any], minor: int) -> dict[str, Any]:
    outcome_id = own_id(
        row["customer_id"], row["event"], row["order_id"], row["occurred_at"], minor
    )
    return row | {"amount_minor": minor, "outcome_id": outcome_id}
