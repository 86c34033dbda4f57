"""Damaged Parquet files: what is derived is made anew, what is not is named."""

import datetime
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from hookline.errors import BadInput
from hookline.records.arrow import PROPENSITIES, decisions_schema
from hookline.workspace.damaged import damage_problem, read_copy
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger

CELLS = ("language",)
COLUMNS = ("customer_id", "slot_arm", "arm_p")
DAY = datetime.date(2026, 3, 2)
Damage = Callable[[bytes], bytes]
DAMAGES: dict[str, Damage] = {
    "cut short": lambda whole: whole[: len(whole) // 2],
    "empty": lambda _: b"",
    "text": lambda _: b"customer_id,day\n1,2026-03-02\n" * 20,
    "its end broken": lambda whole: whole[:-300] + bytes(280) + whole[-20:],
    "its rows broken": lambda whole: (
        whole[:4] + bytes(len(whole) // 3) + whole[4 + len(whole) // 3 :]
    ),
}
damaged = pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)


def damage_file(path: Path, damage: Damage) -> None:
    path.write_bytes(damage(path.read_bytes()))


@pytest.fixture
def heard() -> list[str]:
    return []


@pytest.fixture
def ledger(workspace: Workspace, heard: list[str]) -> Ledger:
    """A day of 2,000 customers with a slot."""
    rows = [
        {"decision_id": f"d{i}", "customer_id": f"{i:05}", "day": DAY, "slot_arm": "a",
         "arm_id": "a", "arm_p": 1 / (i + 1), "reason": "chosen", "cell_id": f"c{i}"}
        for i in range(2_000)
    ]  # fmt: skip
    chances = [
        {"day": DAY, "cell_id": f"c{i}", "campaign_id": "c", "channel": "sms", "arm_id": "a",
         "p": 1 / (i + 1)}
        for i in range(2_000)
    ]  # fmt: skip
    kept = Ledger(replace(workspace, on_notice=heard.append), CELLS)
    table = pa.Table.from_pylist(rows, schema=decisions_schema(CELLS))
    kept.write(DAY, [table], pa.Table.from_pylist(chances, schema=PROPENSITIES))
    return kept


def file_of(workspace: Workspace, name: str) -> Path:
    return workspace.root / "decisions" / f"day={DAY}" / f"{name}.parquet"


@damaged
def test_a_day_s_own_file_is_named_with_how_to_go_on_and_stays(
    workspace: Workspace, ledger: Ledger, damage: Damage
) -> None:
    for name, read in (("decisions", ledger.decisions), ("propensities", ledger.propensities)):
        path = file_of(workspace, name)
        whole = path.read_bytes()
        damage_file(path, damage)
        left = path.read_bytes()
        with pytest.raises((pa.ArrowException, OSError)) as met:
            read(DAY)
        problem = damage_problem(met.value, workspace.root)
        assert problem is not None
        assert (problem.code, problem.exit_code, problem.where) == ("HL314", 2, str(path))
        assert str(path.parent) in problem.fix
        assert problem.also == ()
        assert path.read_bytes() == left
        path.write_bytes(whole)
        assert damage_problem(met.value, workspace.root) is None


@damaged
def test_slots_that_are_damaged_are_read_from_the_day_s_own_file_or_by_the_next_command(
    workspace: Workspace, ledger: Ledger, heard: list[str], damage: Damage
) -> None:
    before, path = (
        ledger.slots([DAY], COLUMNS),
        file_of(workspace, "slots"),
    )
    damage_file(path, damage)
    try:
        after = ledger.slots([DAY], COLUMNS)
    except OSError as error:  # the file's end is whole, so that only its rows tell
        problem = damage_problem(error, workspace.root)
        assert problem is not None
        heard.append(str(problem))
        after = ledger.slots([DAY], COLUMNS)
    assert after == before
    assert not path.exists()
    assert len(heard) == 1
    assert str(path) in heard[0]
    ledger.write_slot_files()
    assert ledger.slots([DAY], COLUMNS) == before
    assert path.exists()


@damaged
def test_a_copy_that_is_damaged_is_none_and_is_told_once(
    workspace: Workspace, ledger: Ledger, heard: list[str], damage: Damage
) -> None:
    path = file_of(workspace, "slots")
    assert read_copy(path, heard.append) is not None
    damage_file(path, damage)
    assert [read_copy(path, heard.append) for _ in range(2)] == [None, None]
    assert len(heard) == 1


def test_every_damaged_file_is_named_at_once_and_copies_are_removed(
    workspace: Workspace, ledger: Ledger
) -> None:
    partial = workspace.folder("partials") / "learned-1.parquet"
    paths = [file_of(workspace, name) for name in ("decisions", "propensities", "slots")]
    for path in (*paths, partial):
        path.write_bytes(b"")
    problem = damage_problem(pa.ArrowInvalid("0 bytes"), workspace.root)
    assert problem is not None
    assert [each.where for each in (problem, *problem.also)] == [*map(str, paths), str(partial)]
    assert [path.exists() for path in (*paths, partial)] == [True, True, False, False]


def test_what_the_machine_says_of_its_disk_and_bugs_are_no_damage(workspace: Workspace) -> None:
    (workspace.folder("partials") / "learned-1.parquet").write_bytes(b"")
    for error in (OSError(13, "permission denied"), KeyError("customer_id")):
        assert damage_problem(error, workspace.root) is None
    assert list(workspace.folder("partials").iterdir())


OTHER_DAY = DAY + datetime.timedelta(days=1)


def put(path: Path, table: pa.Table) -> None:
    pq.write_table(table, path)


@pytest.mark.parametrize(
    ("strange", "said"),
    [
        ({"day": pa.array([OTHER_DAY] * 2_000)}, f"the file holds rows of {OTHER_DAY}"),
        ({"day": pa.array([DAY, OTHER_DAY] * 1_000)}, f"rows of {DAY} to {OTHER_DAY}"),
        ({"day": pa.array([str(DAY)] * 2_000)}, "another table: its column day is string, not"),
        ({"decision_id": None}, "another table: it has no column decision_id"),
    ],
)
def test_whole_rows_of_something_else_in_a_day_s_place_are_named(
    workspace: Workspace, ledger: Ledger, strange: dict[str, Any], said: str
) -> None:
    path = file_of(workspace, "decisions")
    table = pq.read_table(path, partitioning=None)
    for name, values in strange.items():
        index = table.column_names.index(name)
        table = table.remove_column(index)
        if values is not None:
            table = table.add_column(index, name, values)
    put(path, table)
    reads: list[Callable[[], object]] = [
        lambda: ledger.decisions(DAY),
        lambda: ledger.history(OTHER_DAY),
        lambda: ledger.slots([DAY], COLUMNS),
        ledger.write_slot_files,
        lambda: ledger.rename({"00001": "nameless"}),
    ]
    for read in reads:
        with pytest.raises(BadInput) as met:
            read()
        assert (met.value.code, met.value.where) == ("HL314", str(path))
        assert met.value.problem.startswith(f"the decisions of {DAY} cannot be read: the file")
        assert said in met.value.problem
        assert f"move the folder {path.parent} out" in met.value.fix
    assert pq.read_table(path, partitioning=None) == table


def test_a_whole_day_s_folder_in_another_s_place_is_named_slots_and_all(
    workspace: Workspace, ledger: Ledger
) -> None:
    here = file_of(workspace, "decisions").parent
    there = here.with_name(f"day={OTHER_DAY}")
    shutil.copytree(here, there)  # times are copied, too, so that the slots fit the rows
    assert ledger.slots([DAY], COLUMNS).num_rows == 2_000
    with pytest.raises(BadInput, match=f"rows of {DAY}") as met:
        ledger.slots([DAY, OTHER_DAY], COLUMNS)
    assert met.value.where == str(there / "decisions.parquet")


@pytest.mark.parametrize("column", ["day", "cell_id", "arm_id", "p"])
def test_chances_that_are_something_else_are_named(
    workspace: Workspace, ledger: Ledger, column: str
) -> None:
    path = file_of(workspace, "propensities")
    put(path, pq.read_table(path, partitioning=None).drop_columns([column]))
    with pytest.raises(BadInput, match=f"the chances of {DAY} .* no column {column}"):
        ledger.propensities(DAY)


def test_a_day_that_was_put_back_is_read_again(workspace: Workspace, ledger: Ledger) -> None:
    path = file_of(workspace, "decisions")
    whole = path.read_bytes()
    put(path, pa.table({"customer_id": ["1"]}))
    with pytest.raises(BadInput, match="HL314"):
        ledger.decisions(DAY)
    path.write_bytes(whole)
    assert ledger.decisions(DAY).num_rows == 2_000
