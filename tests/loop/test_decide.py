"""Decisions: the same bytes however the customers come, and one a customer and day."""

import asyncio
import datetime
import hashlib
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from hookline.errors import RuleSaidNo
from hookline.gateway.models import read_model
from hookline.loop.decide import decide, explain_decision
from hookline.loop.generate import generate
from hookline.loop.launch import launch, plan_launch
from hookline.loop.review import approve, queue
from hookline.loop.writing.run import Options
from hookline.records.campaign import Campaign
from hookline.records.team import Team
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger
from hookline.workspace.library import Library, load_brief
from hookline.workspace.spool import in_order

DAY = datetime.date(2026, 3, 2)
TEAM = Team()
Customers = Callable[[int], pa.Table]


def bytes_of(workspace: Workspace) -> dict[str, str]:
    root = workspace.root / "decisions"
    return {
        path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(root.rglob("*.parquet"))
        if path.name != "slots.parquet"  # which bears the time of the day's file
    }


def forget(workspace: Workspace) -> None:
    for path in (workspace.root / "decisions").rglob("*.parquet"):
        path.unlink()


def test_neither_batch_nor_the_order_of_rows_changes_a_byte(
    workspace: Workspace, live: Campaign, customers: Customers
) -> None:
    audience = customers(160)
    decide(workspace, audience, TEAM, day=DAY)
    wanted = bytes_of(workspace)
    assert set(wanted) == {
        "day=2026-03-02/decisions.parquet",
        "day=2026-03-02/propensities.parquet",
    }
    for batch, rows in ((1, audience), (37, audience), (10**6, audience), (64, reverse(audience))):
        forget(workspace)
        decide(workspace, rows, TEAM, day=DAY, batch=batch)
        assert bytes_of(workspace) == wanted


def reverse(table: pa.Table) -> pa.Table:
    return table.take(list(range(table.num_rows))[::-1])


def test_a_second_run_gives_the_same_rows_back_and_changes_nothing(
    workspace: Workspace, live: Campaign, customers: Customers
) -> None:
    first = decide(workspace, customers(300), TEAM, day=DAY)
    wanted = bytes_of(workspace)
    second = decide(workspace, customers(300), TEAM, day=DAY)
    assert (first.new, second.new) == (300, 0)
    assert second.decisions.equals(first.decisions)
    assert bytes_of(workspace) == wanted


def test_more_customers_later_in_the_day_leave_the_first_ones_as_they_were(
    workspace: Workspace, live: Campaign, customers: Customers
) -> None:
    first = decide(workspace, customers(100), TEAM, day=DAY)
    whole = decide(workspace, customers(200), TEAM, day=DAY)
    assert whole.new == 100
    assert (
        whole.decisions.slice(0, 100)
        .drop_columns(["audience_digest"])
        .equals(first.decisions.drop_columns(["audience_digest"]))
    )


def test_customers_in_many_blocks_get_what_they_get_in_one(
    workspace: Workspace, live: Campaign, customers: Customers, monkeypatch: pytest.MonkeyPatch
) -> None:
    def days() -> pa.Table:
        """Some of the customers first, on three days, of which the later read the earlier."""
        forget(workspace)
        for day in (DAY, DAY + datetime.timedelta(1), DAY + datetime.timedelta(2)):
            for rows in (reverse(customers(300).slice(40, 90)), reverse(customers(300))):
                decide(workspace, rows, TEAM, day=day, batch=23)
        ledger = Ledger(workspace, TEAM.cells)
        return ledger.decisions(*ledger.days()).drop_columns(["audience_digest"])

    in_one = days()
    monkeypatch.setattr("hookline.loop.decide.in_order", partial(in_order, n_rows=50))
    monkeypatch.setattr("hookline.workspace.log_files.GROUP", 37)
    monkeypatch.setattr("hookline.workspace.ledger.ROWS_KEPT", 0)
    assert days().equals(in_one)


def test_a_dry_run_keeps_nothing(
    workspace: Workspace, live: Campaign, customers: Customers
) -> None:
    found = decide(workspace, customers(50), TEAM, day=DAY, dry_run=True)
    assert found.decisions.num_rows == 50
    assert bytes_of(workspace) == {}


def test_a_customers_row_is_explained_before_and_after_it_is_kept(
    workspace: Workspace, live: Campaign, customers: Customers
) -> None:
    audience = customers(200)
    before = explain_decision(workspace, audience, TEAM, "00042", day=DAY)
    assert bytes_of(workspace) == {}
    rows = decide(workspace, audience, TEAM, day=DAY).decisions.to_pylist()
    after = explain_decision(workspace, audience, TEAM, "00042", day=DAY)
    assert before["decision"] == after["decision"] == rows[42]
    assert (before["is_logged"], after["is_logged"]) == (False, True)
    assert before["chances"] == after["chances"] != {}


def test_every_row_has_a_reason_and_a_group_where_it_has_a_slot(
    workspace: Workspace, live: Campaign, customers: Customers
) -> None:
    rows = decide(workspace, customers(2000), TEAM, day=DAY).decisions.to_pylist()
    with workspace.registry() as registry:
        first = {arm.arm_id for arm in registry.arms() if not arm.parent_arm}
    assert len({row["decision_id"] for row in rows}) == 2000
    for row in rows:
        assert row["reason"]
        sent = row["arm_id"] is not None
        assert sent == (row["reason"] == "chosen")
        if row["slot_arm"] is not None:
            assert row["slot_arm"] in first
            assert bool(row["group"]) == (row["lane"] != "holdout")
            assert 0 < row["slot_p"] <= 1
        if row["lane"] == "holdout" or row["group"] == "control":
            assert not sent


@pytest.mark.parametrize("day", ["2026-03-01", "2026-05-04"])
def test_on_a_day_without_a_campaign_nothing_is_decided(
    workspace: Workspace, live: Campaign, customers: Customers, day: str
) -> None:
    with pytest.raises(RuleSaidNo) as found:
        decide(workspace, customers(5), TEAM, day=datetime.date.fromisoformat(day))
    assert found.value.code == "HL420"


def test_a_workspace_can_be_moved(
    workspace: Workspace, live: Campaign, customers: Customers, tmp_path: Path
) -> None:
    first = decide(workspace, customers(50), TEAM, day=DAY)
    moved = Workspace(workspace.root.rename(tmp_path / "elsewhere"), workspace.user)
    assert decide(moved, customers(50), TEAM, day=DAY).decisions.equals(first.decisions)


def test_an_e_mail_goes_out_though_no_column_holds_its_way_out(
    workspace: Workspace, library: Library, tmp_path: Path, customers: Customers
) -> None:
    """The sending engine fills it; a customer file never does."""
    brief = tmp_path / "mail.yaml"
    brief.write_text("brand: K\nchannels: [email]\nfacts: [a new room]\nvariants: 2\n")
    target = read_model("offline", environ={}, prompts=library.folders)
    asyncio.run(generate([brief], target, library, workspace, Options()))
    approve(workspace, [variant.id for variant in queue(workspace)])
    resolved = load_brief(brief, library)
    launch(workspace, plan_launch(workspace, resolved, today=DAY, practice=True))
    rows = decide(workspace, customers(200), TEAM, day=DAY).decisions.to_pylist()
    assert sum(row["arm_id"] is not None for row in rows) > 100


def test_practice_gives_way_once_a_real_campaign_is_live(
    workspace: Workspace,
    library: Library,
    live: Campaign,
    brief: Path,
    write: Callable[..., object],
    recording: Callable[..., str],
    good: Callable[..., dict[str, Any]],
    customers: Customers,
) -> None:
    practised = decide(workspace, customers(50), TEAM, day=DAY)
    assert practised.practice == ()
    assert live.id in practised.decisions["campaign_id"].to_pylist()
    write(recording([good(1), good(2), good(3)]))
    approve(workspace, [variant.id for variant in queue(workspace)])
    real = launch(workspace, plan_launch(workspace, load_brief(brief, library), today=DAY))
    decided = decide(workspace, customers(50), TEAM, day=DAY)
    assert decided.practice == (live.id,)
    assert set(decided.decisions["campaign_id"].to_pylist()) - {None} == {real.id}
    assert decided.new == 50


RUN = """
import datetime, sys
from pathlib import Path
import pyarrow.parquet as pq
from hookline.loop.decide import decide
from hookline.records.team import Team
from hookline.workspace.folder import Workspace
root, audience, answer = map(Path, sys.argv[1:])
customers, day = pq.read_table(audience), datetime.date(2026, 3, 2)
decided = decide(Workspace(root, "ravi"), customers, Team(), day=day)
pq.write_table(decided.decisions, answer)
"""


def test_four_runs_at_once_keep_one_decision_a_customer_and_all_that_they_answered(
    workspace: Workspace, live: Campaign, customers: Customers, tmp_path: Path
) -> None:
    everyone = customers(1250)
    runs = []
    for i in range(4):  # of 500 customers each, every second half asked for twice
        pq.write_table(everyone.slice(i * 250, 500), tmp_path / f"{i}.parquet")
        words = [str(workspace.root), str(tmp_path / f"{i}.parquet"), str(tmp_path / f"{i}.out")]
        runs.append(subprocess.Popen([sys.executable, "-c", RUN, *words]))
    assert [run.wait() for run in runs] == [0, 0, 0, 0]
    log = Ledger(workspace, TEAM.cells).decisions(DAY).to_pylist()
    kept = {row["customer_id"]: row for row in log}
    assert (len(log), len(kept)) == (1250, 1250)
    answers = [row for i in range(4) for row in pq.read_table(tmp_path / f"{i}.out").to_pylist()]
    assert len(answers) == 2000
    assert [row for row in answers if kept[row["customer_id"]] != row] == []


@pytest.mark.parametrize(("offset", "is_told"), [(-1, True), (0, False), (1, False)])
def test_a_day_before_one_that_is_decided_is_told_since_its_clock_may_be_wrong(
    workspace: Workspace, live: Campaign, customers: Customers, offset: int, *, is_told: bool
) -> None:
    heard: list[str] = []
    day = DAY + datetime.timedelta(days=5)
    decide(workspace, customers(4), TEAM, day=day)
    other = day + datetime.timedelta(days=offset)
    decide(replace(workspace, on_notice=heard.append), customers(4), TEAM, day=other)
    told = f"customers were chosen for {day} already, which is later than {other}"
    assert [told in line for line in heard] == [True] * is_told
