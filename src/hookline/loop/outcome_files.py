"""A file of outcomes as OUTCOMES rows, batch by batch: each row read, one purchase an order."""

from array import array
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypedDict, cast

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from hookline.documents import Document
from hookline.errors import BadInput, Wording
from hookline.loop.orders import MIXED, one_row_an_order, split_mixed
from hookline.records.arrow import OUTCOMES
from hookline.records.arrow_modules import pc
from hookline.records.team import Team
from hookline.workspace.days import day_order
from hookline.workspace.doubtful_ids import doubtful_ids
from hookline.workspace.outcome_amounts import amount_signs
from hookline.workspace.outcome_rows import OutcomeRow, fold_event, outcome_row, told_of_minuses
from hookline.workspace.required import need
from hookline.workspace.rows import Rows, read_team_rows
from hookline.workspace.spool import Spool, in_order

BATCH = 50_000
"""Rows that are Python objects at a time."""
SEPARATOR = "\x1f"
READ = (*OUTCOMES.names, "amount")
"""Columns that something of an outcome is read from."""
NEEDED = ("customer_id", "event", "occurred_at")
MAPPED_BY = "hookline outcomes FILE --map"


class RejectedRow(TypedDict):
    """A row that cannot be read, and why."""

    line: int
    code: str
    problem: str


@dataclass(frozen=True, slots=True)
class OutcomeFile:
    """What a file holds, and what was wrong with the rest of it."""

    blocks: Sequence[pa.Table]
    """OUTCOMES rows, one a purchase; in order of outcome_id, on disk where many."""
    rejected: tuple[RejectedRow, ...]
    names: Mapping[tuple[str, str], int]
    """Rows by the event's name in the file and ours, be a purchase one that came back or not."""
    repeated: int
    """Rows that stand there twice."""
    summed: int
    """Orders that came as several rows."""
    notes: tuple[str, ...]
    """What had to be guessed to read it."""
    amounts: Mapping[str, "Amounts"]
    """By currency, the most of them first."""


@dataclass(frozen=True, slots=True)
class Amounts:
    """Purchases of one currency, and what was paid and paid back."""

    purchases: int
    net_minor: int


def columns_of_outcomes(team: Team) -> dict[str, str]:
    """Our column by a header of a file of outcomes, as the team maps them.

    What `columns` says of customers alone is not meant: one header may be `signup_date` of a
    customer and the moment of an order.
    """
    shared = {header: column for header, column in team.columns.items() if column in READ}
    return shared | team.outcome_columns


def need_outcome_columns(read: Rows, event: str = "") -> None:
    """Refuse a file that does not say who did what when.

    Args:
        event: what every row is, of a file that does not say it.
    Raises:
        BadInput: HL403, and HL429 for a file that says it and is told, too.
    """
    if event and "event" in read.schema.names:
        problem = "the file says itself what each row is, in its column event"
        fix = Wording("leave --event out", at_desk="")
        raise BadInput("HL429", problem, where=str(read.path), fix=fix)
    for column in NEEDED:
        if column != "event":
            need(read, column, mapped_by=MAPPED_BY)
        elif not event:
            otherwise = "or, where every row is a purchase, `--event converted`"
            need(read, column, mapped_by=MAPPED_BY, otherwise=otherwise)


def read_outcomes(path: Path, team: Team, event: str = "") -> OutcomeFile:
    """Read a file; what is wrong with a row costs that row alone.

    Args:
        event: what every row is, of a file that does not say it.
    Raises:
        BadInput: HL4xx when the file as a whole cannot be read.
    """
    read = read_team_rows(path, columns_of_outcomes(team), team)
    need_outcome_columns(read, event)
    rejected: list[RejectedRow] = []
    names: Counter[tuple[str, str]] = Counter()
    month_first, told_order = day_order("occurred_at", read.blocks)
    signs, told_signs = amount_signs(read, team.decimal_sign, team.currency)
    one_row = partial(
        outcome_row, team=team, month_first=month_first, signs=signs, may_come_back=True
    )
    rows, positions, n_items = _read_rows(read, one_row, rejected, names, event=event)
    purchases = Spool(OUTCOMES)
    repeated = summed = 0
    for shared in _shared_rows(rows, purchases):
        of_one_currency, mixed = split_mixed(shared)
        for index, problem in mixed:
            line = read.line_of(int(positions[index]))
            rejected.append({"line": line, "code": MIXED, "problem": problem})
        orders = one_row_an_order(of_one_currency)
        purchases.append(pa.Table.from_pylist(orders.rows, schema=OUTCOMES))
        repeated += orders.repeated
        summed += orders.summed
    rejected.sort(key=lambda bad: bad["line"])
    blocks = in_order(purchases, "outcome_id", OUTCOMES)
    notes = (*read.notes, told_order, *told_signs, told_of_minuses(names, team.events),
             *_doubts(read), _items(n_items), unread_columns(read, READ),
             _without_amount(blocks))  # fmt: skip
    events: Counter[tuple[str, str]] = Counter()
    for (written, _), count in names.items():
        events[written, fold_event(written, team.events)] += count
    return OutcomeFile(
        blocks,
        tuple(rejected),
        events,
        repeated,
        summed,
        tuple(filter(None, notes)),
        _amounts(blocks),
    )


def _doubts(read: Rows) -> Iterator[str]:
    """Customers and orders that may be others' or nobody's; two orders of one id become one."""
    for name in ("customer_id", "order_id"):
        if name in read.schema.names:
            yield from doubtful_ids(pc.drop_null(read.column(name).cast(pa.string())), name)


def _items(n: int) -> str:
    """Of rows without an event, as shops list an order's further items; "" where there are none."""
    rows = "1 row names" if n == 1 else f"{n:,} rows name"
    return f"{rows} no event and the order above: an item of it, not counted again" if n else ""


def unread_columns(read: Rows, ours: Collection[str]) -> str:
    """The columns of a file that are none of ours; "" where there are none."""
    others = [name for name in read.schema.names if name not in ours]
    if not others:
        return ""
    listed = ", ".join(others[:5]) + (f" and {len(others) - 5} more" if len(others) > 5 else "")
    return f"nothing reads {'the column' if len(others) == 1 else 'the columns'} {listed}"


def _without_amount(blocks: Sequence[pa.Table]) -> str:
    """How many purchases have no amount: they are buyers, and no money; "" where all have one."""
    counts = [
        pc.sum(pc.and_(pc.equal(b["event"], "converted"), pc.is_null(b["amount_minor"]))).as_py()
        for b in blocks
    ]
    n = sum(filter(None, counts))
    purchases = "1 purchase has" if n == 1 else f"{n:,} purchases have"
    return f"{purchases} no amount: no money is counted there" if n else ""


def _amounts(blocks: Sequence[pa.Table]) -> dict[str, Amounts]:
    purchases, net = Counter[str](), Counter[str]()
    for block in blocks:
        money = block.filter(pc.is_valid(block["amount_minor"]))
        sums = money.group_by(["event", "currency"]).aggregate(
            [("amount_minor", "sum"), ("amount_minor", "count")]
        )
        for row in sums.to_pylist():
            is_bought, is_refunded = row["event"] == "converted", row["event"] == "refunded"
            purchases[row["currency"]] += is_bought * row["amount_minor_count"]
            net[row["currency"]] += (is_bought - is_refunded) * row["amount_minor_sum"]
    return {name: Amounts(n, net[name]) for name, n in purchases.most_common()}


def _read_rows(
    read: Rows,
    one_row: Callable[[Document], OutcomeRow],
    rejected: list[RejectedRow],
    names: "Counter[tuple[str, str]]",
    *,
    event: str,
) -> tuple[Spool, Sequence[int], int]:
    """Each row that can be read, the file's row that it was, and how many only list an item.

    Fills `rejected` and `names`.
    """
    spool, positions = Spool(OUTCOMES), array("q")
    index = n_items = 0
    order_above = None
    for block in read.blocks:
        for batch in block.to_batches(max_chunksize=BATCH):
            rows = []
            for raw in batch.to_pylist():
                order = raw.get("order_id") or None
                raw["event"] = event or raw["event"]
                if not raw["event"] and order is not None and order == order_above:
                    n_items, index = n_items + 1, index + 1
                    continue
                order_above = order
                try:
                    row = one_row(raw)
                except BadInput as problem:
                    line, words = read.line_of(index), problem.problem
                    rejected.append({"line": line, "code": problem.code, "problem": words})
                else:
                    rows.append(row)
                    positions.append(index)
                    names[str(raw["event"]), row["event"]] += 1
                index += 1
            spool.append(pa.Table.from_pylist(rows, schema=OUTCOMES))
    return spool, positions, n_items


def _shared_rows(rows: Spool, purchases: Spool) -> Iterator[list[tuple[int, OutcomeRow]]]:
    """Rows that share an order or an id, with their positions, all of an order at a time.

    All others are put into `purchases`.
    """
    keys = np.concatenate([_key_hashes(block) for block in rows] or [np.empty(0, np.int64)])
    _, position, counts = np.unique(keys, return_inverse=True, return_counts=True)
    is_shared = counts[position] > 1
    several, shared_keys, indices = Spool(OUTCOMES), keys[is_shared], np.flatnonzero(is_shared)
    start = 0
    for block in rows:
        of_block = pa.array(is_shared[start : start + block.num_rows])
        purchases.append(block.filter(pc.invert(of_block)))
        several.append(block.filter(of_block))
        start += block.num_rows
    n_parts = -(-len(shared_keys) // BATCH)
    for part in range(n_parts):
        is_in_part = shared_keys % n_parts == part
        of_part = _of_part(several, is_in_part)
        yield list(zip(indices[is_in_part].tolist(), of_part, strict=True))


def _of_part(several: Spool, is_in_part: "npt.NDArray[np.bool_]") -> list[OutcomeRow]:
    rows: list[object] = []
    start = 0
    for block in several:
        rows += block.filter(pa.array(is_in_part[start : start + block.num_rows])).to_pylist()
        start += block.num_rows
    return cast("list[OutcomeRow]", rows)  # as `_read_rows` put them there


def _key_hashes(outcomes: pa.Table) -> "npt.NDArray[np.int64]":
    """(n,) a number of what makes rows one: their customer and order, or else their id.

    Others may have the same number by chance, which only has them looked at together.
    """
    has_order = pc.and_kleene(
        pc.equal(outcomes["event"], "converted"), pc.is_valid(outcomes["order_id"])
    )
    order = pc.binary_join_element_wise(outcomes["customer_id"], outcomes["order_id"], SEPARATOR)
    key = pc.if_else(has_order, order, outcomes["outcome_id"])
    return np.fromiter(map(hash, key.to_pylist()), np.int64, len(key))
