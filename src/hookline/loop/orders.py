"""One row an order: items add up, what stands twice counts once, no two currencies are added."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from hookline.workspace.outcome_rows import OutcomeRow, own_id

MIXED = "HL419"
"""The code of a row whose order, or which itself, was paid in two currencies."""


def split_mixed(
    rows: Sequence[tuple[int, OutcomeRow]],
) -> tuple[list[OutcomeRow], list[tuple[int, str]]]:
    """Rows of purchases in one currency, and what is wrong with those of an order in several.

    Args:
        rows: with a number each, by which the wrong ones are named.
    """
    currencies: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for _, row in rows:
        if row["amount_minor"] is not None:
            currencies[_identity(row)].add(row["currency"] or "")
    kept, mixed = list[OutcomeRow](), list[tuple[int, str]]()
    for number, row in rows:
        names = sorted(currencies[_identity(row)])
        if len(names) < 2:
            kept.append(row)
            continue
        what = f"order {row['order_id']}" if _order_of(row) else "one purchase"
        mixed.append((number, f"{what} in {' and '.join(names)}: which of them was paid?"))
    return kept, mixed


def _identity(row: OutcomeRow) -> tuple[str, ...]:
    """What makes two rows one: their order, or else their id."""
    return _order_of(row) or (str(row["outcome_id"]),)


def _order_of(row: OutcomeRow) -> tuple[str, str] | None:
    is_order = row["event"] == "converted" and row["order_id"]
    return (str(row["customer_id"]), str(row["order_id"])) if is_order else None


@dataclass(frozen=True, slots=True)
class Orders:
    """Rows with one purchase an order."""

    rows: list[OutcomeRow]
    repeated: int
    summed: int


def one_row_an_order(rows: Sequence[OutcomeRow]) -> Orders:
    """Rows of one order, of one currency, are one purchase; a row that stands twice is one row.

    An order's rows with different amounts are its items, and add up; items without an amount add
    nothing. Rows that are alike in all are one row, sent twice by mistake.
    """
    by_order: dict[tuple[str, str], list[OutcomeRow]] = defaultdict(list)
    single: dict[str, OutcomeRow] = {}
    n_single = 0
    for row in rows:
        if order := _order_of(row):
            by_order[order].append(row)
        else:
            n_single += 1
            single[row["outcome_id"]] = row
    repeated, summed = n_single - len(single), 0
    merged = list(single.values())
    for rows_of_order in by_order.values():
        amounts = [row["amount_minor"] for row in rows_of_order if row["amount_minor"] is not None]
        first = next(
            (row for row in rows_of_order if row["amount_minor"] is not None), rows_of_order[0]
        )
        if len(set(amounts)) > 1:
            merged.append(_with_amount(first, sum(amounts)))
            summed += 1
        else:
            merged.append(first)
            n_blank = len(rows_of_order) - len(amounts)
            summed += bool(amounts and n_blank)
            repeated += max(len(amounts), 1 if amounts else n_blank) - 1
    return Orders(merged, repeated, summed)


def _with_amount(row: OutcomeRow, minor: int) -> OutcomeRow:
    outcome_id = own_id(
        row["customer_id"], row["event"], row["order_id"], row["occurred_at"], minor
    )
    return row | {"amount_minor": minor, "outcome_id": outcome_id}
