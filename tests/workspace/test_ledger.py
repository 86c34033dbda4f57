"""The decision log: a folder a day, and what of it counts for a day's decisions."""

import datetime

import pyarrow as pa
import pytest

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
        ledger.write(day, [day_of(day, slot_arm="a")], PROPENSITIES.empty_table())
    history = Ledger(workspace, CELLS).history(datetime.date(2026, 3, 2))
    assert history["day"].to_pylist() == days


def test_of_earlier_days_only_slots_are_history_and_of_the_day_itself_all_rows(
    workspace: Workspace,
) -> None:
    ledger = Ledger(workspace, CELLS)
    before, day = datetime.date(2026, 3, 1), datetime.date(2026, 3, 2)
    for each in (before, day):
        ledger.write(each, [day_of(each)], PROPENSITIES.empty_table())
    assert ledger.history(day)["day"].to_pylist() == [day]
    assert ledger.history(before)["day"].to_pylist() == [before]


def test_customers_are_renamed_though_a_day_has_only_its_chances(workspace: Workspace) -> None:
    ledger = Ledger(workspace, CELLS)
    days = [datetime.date(2026, 3, day) for day in (1, 2)]
    for day in days:
        ledger.write(day, [day_of(day)], PROPENSITIES.empty_table())
    (workspace.root / "decisions" / f"day={days[0]}" / "decisions.parquet").unlink()
    assert ledger.rename({"1": "nameless"}) == {"1": 1}
    assert ledger.decisions(*days)["customer_id"].to_pylist() == ["nameless"]


def test_a_day_whose_erasing_was_cut_short_is_no_day_and_goes_with_the_next_change(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    def die(*_: object) -> None:
        raise Killed

    ledger = Ledger(workspace, CELLS)
    days = [datetime.date(2026, 3, day) for day in (1, 2)]
    for day in days:
        ledger.write(day, [day_of(day)], PROPENSITIES.empty_table())
    with monkeypatch.context() as patch:
        patch.setattr("shutil.rmtree", die)
        with pytest.raises(Killed):
            ledger.erase(days[1])
    assert ledger.days() == days[1:]
    ledger.rename({"2": "nameless"})
    assert [path.name for path in (workspace.root / "decisions").iterdir()] == ["day=2026-03-02"]
