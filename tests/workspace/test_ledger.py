"""The decision log: a folder a day, and what of it counts for a day's decisions."""

import datetime

import pyarrow as pa
import pyarrow.parquet as pq
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


FIRST = datetime.date(2026, 3, 1)
NAMES = ("customer_id", "day", "slot_arm", "language", "slots_7d")


@pytest.fixture
def two_days(workspace: Workspace) -> Ledger:
    """A hundred customers a day, of whom each third has a slot."""
    ledger = Ledger(workspace, CELLS)
    for offset in range(2):
        day = FIRST + datetime.timedelta(days=offset)
        rows = [
            {"decision_id": f"{i}-{day}", "customer_id": f"C{i:03}", "day": day, "reason": "chosen",
             "slot_arm": f"a{i % 2}" if i % 3 == offset else None, "slots_7d": i, "language": "en"}
            for i in range(100)
        ]  # fmt: skip
        table = pa.Table.from_pylist(rows, schema=decisions_schema(CELLS))
        ledger.write(day, [table], PROPENSITIES.empty_table())
    return ledger


@pytest.mark.parametrize("has_slot_files", [True, False])
def test_slots_of_some_customers_are_those_of_everybody_who_is_one_of_them(
    workspace: Workspace, two_days: Ledger, *, has_slot_files: bool
) -> None:
    if not has_slot_files:
        for file in workspace.root.glob("decisions/*/slots.parquet"):
            file.unlink()
    wanted = ["C013", "nobody", "C000", "C099", "C001"]
    every = two_days.slots(two_days.days(), NAMES)
    assert every.num_rows == 34 + 33
    some = two_days.slots(two_days.days(), NAMES, among=pa.array(wanted))
    assert some.schema == every.schema
    assert some.to_pylist() == [row for row in every.to_pylist() if row["customer_id"] in wanted]
    numbered = two_days.numbered_slots(two_days.days(), NAMES, pa.array(wanted))
    assert [wanted[row.pop("customer_id")] for row in numbered.to_pylist()] == (
        some["customer_id"].to_pylist()
    )
    assert numbered["slot_arm"].to_pylist() == some["slot_arm"].to_pylist()


@pytest.mark.parametrize("n_groups", [1, 16, 17, 18])
def test_every_row_group_of_a_day_is_searched_however_many_are_at_once(
    workspace: Workspace, two_days: Ledger, monkeypatch: pytest.MonkeyPatch, n_groups: int
) -> None:
    monkeypatch.setattr("hookline.workspace.slot_files.GROUP", 2)
    monkeypatch.setattr("hookline.workspace.slot_files.GROUPS_SEARCHED", n_groups)
    two_days.write(FIRST, [two_days.decisions(FIRST)], PROPENSITIES.empty_table())
    (file,) = two_days.slot_files([FIRST])
    assert pq.read_metadata(file).num_row_groups == 17
    every = two_days.slots([FIRST], NAMES)
    assert two_days.slots([FIRST], NAMES, among=every["customer_id"]) == every


def test_slots_that_were_written_without_keys_are_written_anew_by_the_next_that_learns(
    workspace: Workspace, two_days: Ledger
) -> None:
    (file, _) = sorted(workspace.root.glob("decisions/*/slots.parquet"))
    table = pq.read_table(file, partitioning=None)
    known = pq.read_metadata(file).metadata or {}
    old = {b"hookline.slots_of": known[b"hookline.slots_with_keys_of"]}
    pq.write_table(table.drop_columns(["customer_key"]).replace_schema_metadata(old), file)
    assert two_days.slot_files([FIRST]) == [file.with_name("decisions.parquet")]
    two_days.write_slot_files()
    assert two_days.slot_files([FIRST]) == [file]
    assert pq.read_table(file, partitioning=None) == table
