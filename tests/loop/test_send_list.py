"""The sheet for the tool that sends: a row a customer with a message, and no practice copy."""

import csv
from pathlib import Path

import pyarrow as pa
import pytest

from hookline.loop.send_list import COLUMNS, write_send_list
from hookline.records.arm import Arm
from hookline.records.campaign import Campaign
from hookline.records.review import Change
from hookline.workspace.folder import Workspace


def decided(*arm_ids: str | None) -> list[pa.Table]:
    ids = [f"c{index}" for index in range(len(arm_ids))]
    return [pa.table({"customer_id": ids, "arm_id": pa.array(arm_ids, pa.string())})]


@pytest.fixture
def arm_id(workspace: Workspace, live: Campaign) -> str:
    """A message of no practice."""
    arm = next(arm for arm in _whole(workspace) if arm.state == "live")
    with workspace.registry() as registry:
        change = Change(kind="arm", id=arm.arm_id, was="live", now="live", by="t", at="2026-03-02")
        registry.save_arms([arm.model_copy(update={"practice": False})], [change])
    return arm.arm_id


def _whole(workspace: Workspace) -> list[Arm]:
    with workspace.registry() as registry:
        return list(registry.arms())


def test_each_customer_with_a_message_has_a_row_with_its_words(
    workspace: Workspace, arm_id: str, tmp_path: Path
) -> None:
    path = tmp_path / "to-send.csv"
    assert write_send_list(workspace, decided(arm_id, None, arm_id), path) == 2
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    arm = next(each for each in _whole(workspace) if each.arm_id == arm_id)
    assert tuple(rows[0]) == COLUMNS
    assert [row["customer_id"] for row in rows] == ["c0", "c2"]
    assert {row["body"] for row in rows} == {arm.parts.body}
    assert {row["channel"] for row in rows} == {arm.channel}


def test_practice_copy_and_nobody_make_no_sheet(
    workspace: Workspace, arm_id: str, tmp_path: Path
) -> None:
    practice = next(arm.arm_id for arm in _whole(workspace) if arm.practice)
    path = tmp_path / "to-send.csv"
    assert write_send_list(workspace, decided(practice, None), path) == 0
    assert not path.exists()
