"""Sheets: judged in a spreadsheet, with the same checks, and nothing applied that nobody saw."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from hookline.errors import BadInput
from hookline.loop.review import approve, queue
from hookline.loop.sheet import apply_sheet, read_sheet, write_sheet
from hookline.workspace.folder import Workspace

Rows = list[dict[str, str]]
Judge = Callable[[Callable[[Rows], None]], Path]


@pytest.fixture
def sheet(workspace: Workspace, write: Callable[..., object], tmp_path: Path) -> Path:
    write()
    path = tmp_path / "sheet.csv"
    assert write_sheet(workspace, path) == len(queue(workspace))
    return path


@pytest.fixture
def judge(sheet: Path) -> Judge:
    """Change the rows of the sheet as a spreadsheet would, and save it."""

    def of(change: Callable[[Rows], None]) -> Path:
        with sheet.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        change(rows)
        with sheet.open("w", encoding="utf-8", newline="") as file:
            table = csv.DictWriter(file, list(rows[0]))
            table.writeheader()
            table.writerows(rows)
        return sheet

    return of


def test_a_sheet_that_nobody_filled_in_changes_nothing(workspace: Workspace, sheet: Path) -> None:
    assert read_sheet(workspace, sheet) == []


def test_no_cell_runs_as_a_formula_and_comes_back_as_it_was(
    workspace: Workspace, sheet: Path, judge: Judge
) -> None:
    def formula(rows: Rows) -> None:
        rows[0]["body"] = "=1+1 burgers"
        rows[0]["verdict"], rows[0]["reason"] = "reject", "=no"

    (change,) = read_sheet(workspace, judge(formula))
    assert change.parts.body == "=1+1 burgers"
    apply_sheet(workspace, [change])
    with workspace.registry() as registry:
        edited = next(v for v in registry.variants() if v.parent)
        (review,) = registry.reviews(edited.id)
    assert (edited.parts.body, review.reason) == ("=1+1 burgers", "=no")


def test_a_draft_that_begins_like_a_formula_is_written_behind_an_apostrophe(
    workspace: Workspace, sheet: Path, judge: Judge, tmp_path: Path
) -> None:
    def start(rows: Rows) -> None:
        rows[0]["body"] = "+20% off any burger with code BUN20. Bun & Co"

    apply_sheet(workspace, read_sheet(workspace, judge(start)))
    again = tmp_path / "again.csv"
    write_sheet(workspace, again)
    assert "'+20% off" in again.read_text("utf-8-sig")
    assert read_sheet(workspace, again) == []


def test_verdicts_and_edits_are_read_before_any_is_made(
    workspace: Workspace, sheet: Path, judge: Judge
) -> None:
    def fill_in(rows: Rows) -> None:
        rows[0]["verdict"] = "Accept"
        rows[1]["verdict"], rows[1]["reason"] = "x", "dull"
        rows[2]["body"] = rows[2]["body"].replace("Bun & Co", "Bun and Co")

    before = queue(workspace)
    changes = read_sheet(workspace, judge(fill_in))
    assert queue(workspace) == before
    assert [(c.row, c.verdict, c.is_edit) for c in changes] == [
        (2, "accept", False),
        (3, "reject", False),
        (4, "", True),
    ]
    assert "[-&-]{+and+}" in changes[2].differences[0]
    assert apply_sheet(workspace, changes) == {"edited": 1, "accepted": 1, "rejected": 1}
    with workspace.registry() as registry:
        statuses = {variant.id: variant.status for variant in registry.variants()}
    assert [statuses[v.id] for v in before[:3]] == ["approved", "retired", "retired"]


def test_a_sheet_that_accepts_one_version_and_rejects_another_is_applied_to_its_last_row(
    workspace: Workspace, sheet: Path, judge: Judge
) -> None:
    draft, other = queue(workspace)[:2]
    words = draft.parts.model_copy(update={"body": f"{draft.parts.body} See you!"})
    version = {"id": "1-version", "version_of": draft.id, "parts": words}
    with workspace.registry() as registry:
        registry.save_variants([draft.model_copy(update=version)])
    write_sheet(workspace, sheet)

    def fill_in(rows: Rows) -> None:
        verdicts = {draft.id: "accept", "1-version": "reject", other.id: "accept"}
        for row in rows:
            row["verdict"], row["reason"] = verdicts.get(row["id"], ""), "I say so"

    changes = read_sheet(workspace, judge(fill_in))
    assert apply_sheet(workspace, changes) == {"edited": 0, "accepted": 2, "rejected": 1}
    with workspace.registry() as registry:
        assert registry.reviews("1-version")[-1].decision == "rejected"
        assert registry.variant(other.id).status == "approved"  # type: ignore[union-attr]


def test_a_row_that_accepts_beside_a_version_that_stands_is_named_before_anything_is_done(
    workspace: Workspace, sheet: Path, judge: Judge
) -> None:
    draft = queue(workspace)[0]
    approve(workspace, [draft.id])
    with workspace.registry() as registry:
        registry.save_variants(
            [draft.model_copy(update={"id": "1-version", "version_of": draft.id})]
        )
    write_sheet(workspace, sheet)

    def accept(rows: Rows) -> None:
        next(row for row in rows if row["id"] == "1-version")["verdict"] = "accept"

    with pytest.raises(BadInput, match=f"{draft.id} is approved") as refused:
        read_sheet(workspace, judge(accept))
    assert (refused.value.code, "sheet.csv:" in refused.value.where) == ("HL328", True)


def test_what_a_check_blocks_needs_a_reason_here_too(
    workspace: Workspace, sheet: Path, judge: Judge
) -> None:
    def too_much(rows: Rows) -> None:
        rows[0]["body"] += " 90% off today!"
        rows[0]["verdict"] = "accept"

    with pytest.raises(BadInput) as refused:
        read_sheet(workspace, judge(too_much))
    assert refused.value.where.endswith("sheet.csv:2")
    assert refused.value.problem.startswith("a check blocks it: ")

    def with_reason(rows: Rows) -> None:
        rows[0]["reason"] = "legal said yes"

    (change,) = read_sheet(workspace, judge(with_reason))
    assert apply_sheet(workspace, [change])["accepted"] == 1


def test_every_row_that_cannot_be_taken_is_named_and_none_is_made(
    workspace: Workspace, sheet: Path, judge: Judge
) -> None:
    def spoil(rows: Rows) -> None:
        rows[0]["verdict"] = "maybe"
        rows[1]["id"] = "nobody"
        rows[2]["verdict"] = "reject"
        rows.append(dict(rows[2], reason="twice"))

    before = queue(workspace)
    with pytest.raises(BadInput) as refused:
        read_sheet(workspace, judge(spoil))
    problems = [refused.value, *refused.value.also]
    assert [p.where.rpartition(":")[2] for p in problems] == ["2", "3", "4", "5"]
    assert [p.problem for p in problems] == [
        "there is no verdict 'maybe'",
        "no draft 'nobody' waits",
        "a rejection has no reason",
        f"draft {before[2].id} stands here twice",
    ]
    assert queue(workspace) == before


def test_a_file_that_is_no_sheet_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_text("name,city\nAsha,Pune\n", "utf-8")
    with pytest.raises(BadInput, match="there is no column id and no column verdict"):
        read_sheet(workspace, path)
