"""The decision log: a folder a day, and what of it counts for a day's decisions."""

import datetime

import pyarrow as pa

from hookline.records.arrow import PROPENSITIES, decisions_schema
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger

CELLS = ("language",)


def day_of(day: datetime.date, **columns: str) -> pa.Table:
    row = {"decision_id": f"d{day}", "customer_id": "1", "day": day, "reason": "chosen", **columns}
    return pa.Table.from_pylist([row], schema=decisions_schema(CELLS))


def test_a_slot_of_any_earlier_year_is_history_since_a_cooldown_may_be_never(
    workspace: Workspace,
) -> None:
    ledger = Ledger(workspace, CELLS)
    days = [datetime.date(2023, 12, 31), datetime.date(2024, 12, 31), datetime.date(2025, 1, 1)]
    for day in days:
        ledger.write(day, day_of(day, slot_arm="a"), PROPENSITIES.empty_table())
    history = Ledger(workspace, CELLS).history(datetime.date(2026, 3, 2))
    assert history["day"].to_pylist() == days


def test_of_earlier_days_only_slots_are_history_and_of_the_day_itself_all_rows(
    workspace: Workspace,
) -> None:
    ledger = Ledger(workspace, CELLS)
    before, day = datetime.date(2026, 3, 1), datetime.date(2026, 3, 2)
    for each in (before, day):
        ledger.write(each, day_of(each), PROPENSITIES.empty_table())
    assert ledger.history(day)["day"].to_pylist() == [day]
    assert ledger.history(before)["day"].to_pylist() == [before]
