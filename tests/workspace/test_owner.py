"""A day of another workspace is named by whoever reads it; a workspace may be moved and copied."""

import datetime
import shutil
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pytest

from hookline.errors import StoreFailed
from hookline.records.arrow import PROPENSITIES, decisions_schema
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger
from hookline.workspace.owner import ID_FILE

DAY, NEXT = datetime.date(2026, 3, 2), datetime.date(2026, 3, 3)


def ledger(root: Path) -> Ledger:
    return Ledger(Workspace(root, "asha"), ())


def write(root: Path, day: datetime.date, customer: str) -> Path:
    """One customer's slot on one day."""
    row = dict.fromkeys(decisions_schema(()).names)
    row |= {"decision_id": customer, "customer_id": customer, "day": day, "lane": "policy",
            "campaign_id": "c", "slot_arm": "a", "reason": "chosen"}  # fmt: skip
    rows = pa.Table.from_pylist([row], schema=decisions_schema(()))
    ledger(root).write(day, [rows], PROPENSITIES.empty_table())
    return root / "decisions" / f"day={day}"


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path]:
    """Two workspaces that decided the same day."""
    for name in ("ours", "theirs"):
        write(tmp_path / name, DAY, f"of {name}")
    write(tmp_path / "ours", NEXT, "of ours")
    return tmp_path / "ours", tmp_path / "theirs"


@pytest.mark.parametrize("what", ["folder", "rows", "chances"])
def test_a_day_of_another_workspace_is_named_by_whoever_reads_it(
    two: tuple[Path, Path], what: str
) -> None:
    ours, theirs = (root / "decisions" / f"day={DAY}" for root in two)
    if what == "folder":  # with its slots, and its times
        shutil.rmtree(ours)
        shutil.copytree(theirs, ours)
    else:
        name = "decisions.parquet" if what == "rows" else "propensities.parquet"
        shutil.copy2(theirs / name, ours / name)
    log = ledger(two[0])
    reads: list[Callable[[], pa.Table]] = [
        lambda: log.decisions(DAY),
        lambda: log.slots([DAY], ["customer_id", "slot_arm"]),
    ]
    if what == "chances":
        reads = [lambda: log.propensities(DAY)]
    for read in reads:
        with pytest.raises(StoreFailed, match="another workspace wrote the file") as met:
            read()
        assert met.value.code == "HL314"
    assert log.decisions(NEXT)["customer_id"].to_pylist() == ["of ours"]


def test_a_workspace_that_was_moved_or_copied_reads_its_days(
    two: tuple[Path, Path], tmp_path: Path
) -> None:
    shutil.copytree(two[0], tmp_path / "copied")
    two[0].rename(tmp_path / "moved")
    for name in ("copied", "moved"):
        root = tmp_path / name
        assert ledger(root).decisions(DAY, NEXT)["customer_id"].to_pylist() == ["of ours"] * 2
        write(root, NEXT + datetime.timedelta(days=1), "later")
        assert ledger(root).slots([DAY, NEXT], ["customer_id", "slot_arm"]).num_rows == 2


def test_a_lost_id_is_that_of_most_days(two: tuple[Path, Path]) -> None:
    (two[0] / ID_FILE).unlink()
    other = two[1] / "decisions" / f"day={DAY}"
    later = NEXT + datetime.timedelta(days=1)
    write(two[0], later, "of ours")
    shutil.copy2(other / "decisions.parquet", two[0] / "decisions" / f"day={DAY}")
    (two[0] / ID_FILE).unlink()
    assert ledger(two[0]).decisions(NEXT, later).num_rows == 2
    with pytest.raises(StoreFailed, match="another workspace"):
        ledger(two[0]).decisions(DAY)


def test_a_forgotten_customer_s_day_stays_the_workspace_s_own(two: tuple[Path, Path]) -> None:
    assert ledger(two[0]).rename({"of ours": "nobody"}) == {"of ours": 2}
    rows = ledger(two[0]).slots([DAY, NEXT], ["customer_id", "slot_arm"])
    assert rows["customer_id"].to_pylist() == ["nobody"] * 2
    shutil.copy2(
        two[0] / "decisions" / f"day={DAY}/decisions.parquet", two[1] / "decisions" / f"day={DAY}"
    )
    with pytest.raises(StoreFailed, match="another workspace"):
        ledger(two[1]).decisions(DAY)
