"""Customers and outcomes of nobody's, beside a campaign that is live in earnest."""

from collections.abc import Sequence
from pathlib import Path

import pyarrow as pa

from hookline.records.arrow_modules import Column, pc
from hookline.records.campaign import live_in_earnest
from hookline.simulator.customers import ID_DIGITS, ID_LETTER
from hookline.workspace.folder import Workspace

MADE_UP_ID = rf"^{ID_LETTER}\d{{{ID_DIGITS}}}$"
MADE_UP_OUTCOME = r"^[0-9a-f]{32}$"
IN_EARNEST = (
    "{count} of {file} are invented, to practise on, and {campaigns} is live in earnest: it {does}"
)


def invented_customers(workspace: Workspace, blocks: Sequence[pa.Table], file: Path) -> str:
    """That customers of a file do not exist, and which real campaigns would count them; "" where
    nobody is invented, or nothing is live but for practice.

    Args:
        blocks: AUDIENCE rows.
    """
    does = "chooses among them and is measured by them, people who do not exist"
    return _in_earnest(workspace, count_made_up(blocks), file, "", does)


def invented_outcomes(workspace: Workspace, blocks: Sequence[pa.Table], file: Path) -> str:
    """As of customers, of what nobody did.

    Args:
        blocks: OUTCOMES rows.
    """
    does = "is measured by what nobody did"
    return _in_earnest(workspace, _count_made_up_outcomes(blocks), file, " rows", does)


def count_made_up(blocks: Sequence[pa.Table]) -> int:
    """How many customers of an audience were made up by `simulate_truth`, as their ids say.

    Args:
        blocks: AUDIENCE rows; the first of those made up is among them, or nobody counts as such.
    """
    first = f"{ID_LETTER}{0:0{ID_DIGITS}d}"
    ids = [block["customer_id"] for block in blocks]
    if not any(pc.any(pc.equal(column, first)).as_py() for column in ids):
        return 0
    return sum(_matching(column, MADE_UP_ID) for column in ids)


def _count_made_up_outcomes(blocks: Sequence[pa.Table]) -> int:
    """How many outcomes were made up: all of a file, by the ids of customers and of themselves."""
    n_rows = sum(block.num_rows for block in blocks)
    patterns = {"customer_id": MADE_UP_ID, "outcome_id": MADE_UP_OUTCOME}
    counts = [sum(_matching(b[name], text) for b in blocks) for name, text in patterns.items()]
    return n_rows if counts == [n_rows, n_rows] else 0


def _matching(column: "Column", pattern: str) -> int:
    return pc.sum(pc.match_substring_regex(column, pattern)).as_py() or 0


def _in_earnest(workspace: Workspace, count: int, file: Path, noun: str, does: str) -> str:
    if not count or not workspace.has_registry:
        return ""
    with workspace.registry() as registry:
        campaigns = live_in_earnest(registry.campaigns())
    names = " and ".join(campaigns)
    words = IN_EARNEST.format(count=f"{count:,}{noun}", file=file, campaigns=names, does=does)
    return words if campaigns else ""
