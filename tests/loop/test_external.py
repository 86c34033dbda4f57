"""External approvals: read from a table, and kept with who took them in."""

import csv
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from hookline.errors import BadInput
from hookline.exporters.rows import arm_row
from hookline.loop.arms import arms, move, story_lines, why
from hookline.loop.audit import audit
from hookline.loop.external import read_external, save_external
from hookline.records.arm import Arm, External
from hookline.records.campaign import Campaign
from hookline.records.team import Team
from hookline.workspace.folder import Workspace

Table = Callable[..., Path]


@pytest.fixture
def table(tmp_path: Path) -> Table:
    def written(header: Sequence[str], *rows: Sequence[str]) -> Path:
        path = tmp_path / "approvals.csv"
        with path.open("w", newline="") as file:
            csv.writer(file).writerows([header, *rows])
        return path

    return written


@pytest.fixture
def firsts(workspace: Workspace, live: Campaign) -> list[Arm]:
    return [arm for arm in arms(workspace, campaign=live.id) if not arm.parent_arm]


def test_what_was_said_outside_is_kept_and_told(
    workspace: Workspace, firsts: list[Arm], table: Table
) -> None:
    one, two = firsts[:2]
    path = table(
        ["arm_id", "approval", "dlt_id", "remark"],
        [one.arm_id, "Pending", "", "sent on Monday"],
        [two.arm_id, "approved", "1107161", ""],
    )
    read = read_external(workspace, path)
    assert [answer.words for answer in read.answers] == [
        "pending outside", "approved outside (dlt_id 1107161)",
    ]  # fmt: skip
    assert read.notes == ["column not read: remark"]
    assert {arm.external.status for arm in arms(workspace)} == {""}, "nothing is kept yet"
    save_external(workspace, read)
    after = {arm.arm_id: arm for arm in arms(workspace)}
    assert after[one.arm_id].external.status == "pending"
    assert arm_row(after[two.arm_id])["external"] == {"dlt_id": "1107161", "status": "approved"}
    assert "external" not in arm_row(firsts[0])
    act = next(act for act in audit(workspace) if act.id == one.arm_id and act.kind == "external")
    assert (act.did, act.by) == ("pending outside", workspace.user)
    story = dict(story_lines(why(workspace, two.arm_id, Team())))
    assert story["outside"] == "approved outside (dlt_id 1107161)"


def test_a_blank_cell_leaves_what_was_said_and_a_row_that_says_the_same_is_told(
    workspace: Workspace, firsts: list[Arm], table: Table
) -> None:
    one = firsts[0]
    for row in ([one.arm_id, "rejected", "1107161"], [one.arm_id, "active", ""]):
        save_external(workspace, read_external(workspace, table(["id", "approval", "dlt_id"], row)))
    kept = next(arm for arm in arms(workspace) if arm.arm_id == one.arm_id).external
    assert (kept.status, kept.dlt_id) == ("approved", "1107161")
    again = read_external(workspace, table(["arm_id", "approval"], [one.arm_id, "OK"]))
    assert (again.arms, again.notes) == ([], ["1 row says what is known already"])


def test_what_became_of_a_version_meanwhile_stays(
    workspace: Workspace, firsts: list[Arm], table: Table
) -> None:
    read = read_external(workspace, table(["arm_id", "approval"], [firsts[0].arm_id, "ok"]))
    move(workspace, firsts[0].arm_id, "retired", reason="late")
    (saved,) = save_external(workspace, read)
    assert (saved.state, saved.external.status) == ("retired", "approved")
    assert next(a for a in arms(workspace) if a.arm_id == saved.arm_id).state == "retired"


def test_none_takes_back_what_was_said(
    workspace: Workspace, firsts: list[Arm], table: Table
) -> None:
    header = ["arm_id", "approval", "dlt_id", "wa_template"]
    rows = [firsts[0].arm_id, "ok", "1107161", "lunch"], [firsts[0].arm_id, "None", "none", ""]
    for row in rows:
        save_external(workspace, read_external(workspace, table(header, row)))
    kept = next(arm for arm in arms(workspace) if arm.arm_id == firsts[0].arm_id).external
    assert kept == External(wa_template="lunch")


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("In-Review", "pending"), ("PENDING", "pending"), ("IN_APPEAL", "pending"),
        ("approved.", "approved"), ("Flagged", "approved"),
        ("PENDING_DELETION", "rejected"), ("LIMIT_EXCEEDED", "rejected"), ("PAUSED", "rejected"),
    ],
)  # fmt: skip
def test_the_words_of_whatsapp_and_of_registers_are_read(
    workspace: Workspace, firsts: list[Arm], table: Table, word: str, status: str
) -> None:
    path = table(["arm_id", "approval"], [firsts[0].arm_id, word])
    assert read_external(workspace, path).answers[0].status == status


def test_a_number_that_a_spreadsheet_rounded_is_refused_or_doubted(
    workspace: Workspace, firsts: list[Arm], table: Table
) -> None:
    header, arm_id = ["arm_id", "dlt_id"], firsts[0].arm_id
    for text in ("1.10716E+18", "1,10716e+18"):
        with pytest.raises(BadInput, match="rounded"):
            read_external(workspace, table(header, [arm_id, text]))
    doubted = read_external(workspace, table(header, [arm_id, "110716123456789000"]))
    assert "ends in zeros" in doubted.notes[0]
    assert read_external(workspace, table(header, [arm_id, "1107161234567890100"])).notes == []


@pytest.mark.parametrize(("length", "is_taken"), [(512, True), (513, False)])
def test_an_id_is_no_longer_than_a_template_s_name_may_be(
    workspace: Workspace, firsts: list[Arm], table: Table, length: int, *, is_taken: bool
) -> None:
    path = table(["arm_id", "wa_template"], [firsts[0].arm_id, "a" * length])
    if is_taken:
        assert len(read_external(workspace, path).answers) == 1
    else:
        with pytest.raises(BadInput, match="513 letters"):
            read_external(workspace, path)


def test_every_row_that_cannot_be_taken_is_named_and_none_is_kept(
    workspace: Workspace, firsts: list[Arm], table: Table
) -> None:
    one, two = firsts[:2]
    rows = [one.arm_id, "aproved"], ["lunch:sms:en:v9:000000", "ok"], ["", "ok"]
    path = table(["arm_id", "approval"], *rows, [two.arm_id, "ok"], [two.arm_id, "no"])
    with pytest.raises(BadInput) as caught:
        read_external(workspace, path)
    every = [caught.value, *caught.value.also]
    assert [problem.where for problem in every] == [f"{path}:{line}" for line in (2, 3, 4, 6)]
    assert "did you mean 'approved'" in every[0].fix
    assert "row 5 already" in every[3].problem
    assert {arm.external.status for arm in arms(workspace)} == {""}


@pytest.mark.parametrize(
    ("header", "problem"),
    [
        (["name", "approval"], "no column arm_id"),
        (["arm_id", "status"], "no column approval"),
        (["arm_id", "id", "approval"], "comes twice"),
    ],
)
def test_a_table_that_says_nothing_of_versions_is_refused(
    workspace: Workspace, live: Campaign, table: Table, header: list[str], problem: str
) -> None:
    with pytest.raises(BadInput, match=problem):
        read_external(workspace, table(header, ["x"] * len(header)))
