"""Sheets: judged in a spreadsheet, with the same checks, and nothing applied that nobody saw."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.workspace.workbooks import workbook

from hookline.errors import BadInput
from hookline.loop.audit import audit
from hookline.loop.review import approve, edit, queue
from hookline.loop.sheet import apply_sheet, read_sheet, write_sheet
from hookline.records.variant import Parts, Tag
from hookline.records.words import WordTables
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library

Rows = list[dict[str, str]]
Judge = Callable[[Callable[[Rows], None]], Path]


@pytest.fixture
def words(library: Library) -> WordTables:
    return library.catalog.words


@pytest.fixture
def sheet(
    workspace: Workspace, words: WordTables, write: Callable[..., object], tmp_path: Path
) -> Path:
    write()
    path = tmp_path / "sheet.csv"
    assert write_sheet(workspace, path, words) == len(queue(workspace))
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


def test_a_sheet_that_nobody_filled_in_changes_nothing(
    workspace: Workspace, words: WordTables, sheet: Path
) -> None:
    assert read_sheet(workspace, sheet, words).changes == []


def test_no_cell_runs_as_a_formula_and_comes_back_as_it_was(
    workspace: Workspace, words: WordTables, sheet: Path, judge: Judge
) -> None:
    def formula(rows: Rows) -> None:
        rows[0]["body"] = "=1+1 burgers"
        rows[0]["verdict"], rows[0]["reason"] = "reject", "=no"

    (change,) = read_sheet(workspace, judge(formula), words).changes
    assert change.parts.body == "=1+1 burgers"
    apply_sheet(workspace, [change], words)
    with workspace.registry() as registry:
        edited = next(v for v in registry.variants() if v.parent)
        (review,) = registry.reviews(edited.id)
    assert (edited.parts.body, review.reason) == ("=1+1 burgers", "=no")


def test_a_draft_that_begins_like_a_formula_is_written_behind_an_apostrophe(
    workspace: Workspace, words: WordTables, sheet: Path, judge: Judge, tmp_path: Path
) -> None:
    def start(rows: Rows) -> None:
        rows[0]["body"] = "+20% off any burger with code BUN20. Bun & Co"

    apply_sheet(workspace, read_sheet(workspace, judge(start), words).changes, words)
    again = tmp_path / "again.csv"
    write_sheet(workspace, again, words)
    assert "'+20% off" in again.read_text("utf-8-sig")
    assert read_sheet(workspace, again, words).changes == []


def test_verdicts_and_edits_are_read_before_any_is_made(
    workspace: Workspace, words: WordTables, sheet: Path, judge: Judge
) -> None:
    def fill_in(rows: Rows) -> None:
        rows[0]["verdict"] = "Accept"
        rows[1]["verdict"], rows[1]["reason"] = "x", "dull"
        rows[2]["body"] = rows[2]["body"].replace("Bun & Co", "Bun and Co")

    before = queue(workspace)
    changes = read_sheet(workspace, judge(fill_in), words).changes
    assert queue(workspace) == before
    assert [(c.row, c.verdict, c.is_edit) for c in changes] == [
        (2, "accept", False),
        (3, "reject", False),
        (4, "", True),
    ]
    assert "[-&-]{+and+}" in changes[2].differences[0]
    counts = {"tagged": 0, "edited": 1, "accepted": 1, "rejected": 1}
    assert apply_sheet(workspace, changes, words) == counts
    with workspace.registry() as registry:
        statuses = {variant.id: variant.status for variant in registry.variants()}
    assert [statuses[v.id] for v in before[:3]] == ["approved", "retired", "retired"]


def test_a_sheet_that_accepts_one_version_and_rejects_another_is_applied_to_its_last_row(
    workspace: Workspace, words: WordTables, sheet: Path, judge: Judge
) -> None:
    draft, other = queue(workspace)[:2]
    longer = draft.parts.model_copy(update={"body": f"{draft.parts.body} See you!"})
    version = {"id": "1-version", "version_of": draft.id, "parts": longer}
    with workspace.registry() as registry:
        registry.save_variants([draft.model_copy(update=version)])
    write_sheet(workspace, sheet, words)

    def fill_in(rows: Rows) -> None:
        verdicts = {draft.id: "accept", "1-version": "reject", other.id: "accept"}
        for row in rows:
            row["verdict"], row["reason"] = verdicts.get(row["id"], ""), "I say so"

    changes = read_sheet(workspace, judge(fill_in), words).changes
    counts = {"tagged": 0, "edited": 0, "accepted": 2, "rejected": 1}
    assert apply_sheet(workspace, changes, words) == counts
    with workspace.registry() as registry:
        assert registry.reviews("1-version")[-1].decision == "rejected"
        assert registry.variant(other.id).status == "approved"  # type: ignore[union-attr]


def test_a_row_that_accepts_beside_a_version_that_stands_is_named_before_anything_is_done(
    workspace: Workspace, words: WordTables, sheet: Path, judge: Judge
) -> None:
    draft = queue(workspace)[0]
    approve(workspace, [draft.id])
    with workspace.registry() as registry:
        registry.save_variants(
            [draft.model_copy(update={"id": "1-version", "version_of": draft.id})]
        )
    write_sheet(workspace, sheet, words)

    def accept(rows: Rows) -> None:
        next(row for row in rows if row["id"] == "1-version")["verdict"] = "accept"

    with pytest.raises(BadInput, match=f"accepted already: {draft.id}") as refused:
        read_sheet(workspace, judge(accept), words)
    assert (refused.value.code, "sheet.csv:" in refused.value.where) == ("HL328", True)


def test_what_a_check_blocks_needs_a_reason_here_too(
    workspace: Workspace, words: WordTables, sheet: Path, judge: Judge
) -> None:
    def too_much(rows: Rows) -> None:
        rows[0]["body"] += " 90% off today!"
        rows[0]["verdict"] = "accept"

    with pytest.raises(BadInput) as refused:
        read_sheet(workspace, judge(too_much), words)
    assert refused.value.where.endswith("sheet.csv:2, column verdict")
    assert refused.value.problem.startswith("a check blocks it: ")

    def with_reason(rows: Rows) -> None:
        rows[0]["reason"] = "legal said yes"

    (change,) = read_sheet(workspace, judge(with_reason), words).changes
    assert apply_sheet(workspace, [change], words)["accepted"] == 1


def test_every_row_that_cannot_be_taken_is_named_and_none_is_made(
    workspace: Workspace, words: WordTables, sheet: Path, judge: Judge
) -> None:
    def spoil(rows: Rows) -> None:
        rows[0]["verdict"] = "maybe"
        rows[1]["id"] = "nobody"
        rows[2]["verdict"] = "reject"
        rows.append(dict(rows[2], reason="twice"))

    before = queue(workspace)
    with pytest.raises(BadInput) as refused:
        read_sheet(workspace, judge(spoil), words)
    problems = [refused.value, *refused.value.also]
    assert [p.where.rpartition(":")[2] for p in problems] == [
        "2, column verdict", "3, column id", "4, column reason", "5, column id",
    ]  # fmt: skip
    assert [p.problem for p in problems] == [
        "there is no verdict 'maybe'",
        "there is no draft 'nobody' here",
        "a rejection has no reason",
        f"draft {before[2].id} stands here twice",
    ]
    assert queue(workspace) == before


def test_a_file_that_is_no_sheet_is_refused(
    workspace: Workspace, words: WordTables, tmp_path: Path
) -> None:
    path = tmp_path / "other.csv"
    path.write_text("name,city\nAsha,Pune\n", "utf-8")
    with pytest.raises(BadInput, match="there is no column id and no column verdict"):
        read_sheet(workspace, path, words)


def test_a_sheet_shows_what_kind_of_copy_each_draft_is(workspace: Workspace, sheet: Path) -> None:
    with sheet.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    drafts = queue(workspace)
    assert [r["hook"] for r in rows] == [d.tags["hook"].value for d in drafts]
    assert [r["tonality"] for r in rows] == [d.tags["tonality"].value for d in drafts]
    assert "that say a percentage" in rows[0]["measured"]


def test_a_corrected_tag_is_shown_made_and_kept_with_who_said_so_and_goes_into_the_version(
    workspace: Workspace, words: WordTables, sheet: Path, judge: Judge
) -> None:
    first, second = queue(workspace)[:2]
    old = {d.id: d.tags["hook"].value.replace("_", " ") for d in (first, second)}

    def correct(rows: Rows) -> None:
        rows[0]["hook"], rows[0]["measured"] = "Loss aversion", "read, and never taken in"
        rows[1]["hook"], rows[1]["verdict"] = "apology", "accept"
        rows[1]["body"] += " See you!"

    changes = read_sheet(workspace, judge(correct), words).changes
    assert changes[0].differences == (f"hook: {old[first.id]} → loss aversion",)
    assert changes[1].differences[-1] == f"hook: {old[second.id]} → apology"
    assert queue(workspace)[0] == first
    counts = {"tagged": 2, "edited": 1, "accepted": 1, "rejected": 0}
    assert apply_sheet(workspace, changes, words) == counts
    with workspace.registry() as registry:
        kept = registry.variant(first.id)
        (arm,) = (arm for arm in registry.arms() if not arm.parent_arm)
    assert kept == first.model_copy(update={"tags": first.tags | {"hook": _said("loss_aversion")}})
    assert arm.tags["hook"] == _said("apology")
    tagged = [act for act in audit(workspace) if act.did == "tagged"]
    assert {(act.by, act.id) for act in tagged} == {("asha", first.id), ("asha", second.id)}


def test_a_word_that_is_no_hook_or_tone_is_refused_by_its_row_and_column(
    workspace: Workspace, words: WordTables, sheet: Path, judge: Judge
) -> None:
    def spoil(rows: Rows) -> None:
        rows[0]["hook"] = "gme"
        rows[1]["tonality"] = ""
        rows[2]["then"] = " "

    with pytest.raises(BadInput) as refused:
        read_sheet(workspace, judge(spoil), words)
    problems = [refused.value, *refused.value.also]
    tone = queue(workspace)[1].tags["tonality"].value
    assert [(p.where.rpartition(":")[2], p.problem, p.fix.partition("?")[0]) for p in problems] == [
        ("2, column hook", "there is no hook 'gme'", "did you mean 'game'"),
        ("3, column tonality", "the tonality was taken out",
         f"write what it is instead; the plan says {tone}"),
        ("4, column then", "the second message was emptied",
         "write its words back; a draft that should not go out is rejected"),
    ]  # fmt: skip


def test_a_second_message_is_edited_checked_and_shown(
    workspace: Workspace, words: WordTables, sheet: Path, judge: Judge
) -> None:
    first = queue(workspace)[0]

    def reword(rows: Rows) -> None:
        rows[0]["then"] = "Bun & Co: now 60% off with BUN20!"

    (change,) = read_sheet(workspace, judge(reword), words).changes
    assert change.parts == first.parts
    assert [line.partition(":")[0] for line in change.differences] == ["then body"]
    assert {f.part for f in change.findings if f.severity == "error"} == {"follow_up.body"}
    assert apply_sheet(workspace, [change], words)["edited"] == 1
    edited = next(variant for variant in queue(workspace) if variant.parent == first.id)
    assert edited.follow_up.body == "Bun & Co: now 60% off with BUN20!"


def test_a_second_message_is_not_made_up_in_a_sheet(
    workspace: Workspace, words: WordTables, sheet: Path, judge: Judge
) -> None:
    edit(workspace, queue(workspace)[0].id, queue(workspace)[0].parts, Parts())
    alone = next(variant for variant in queue(workspace) if not variant.follow_up.body)
    write_sheet(workspace, sheet, words)

    def invent(rows: Rows) -> None:
        next(row for row in rows if row["id"] == alone.id)["then"] = "And once more."

    with pytest.raises(BadInput) as refused:
        read_sheet(workspace, judge(invent), words)
    assert refused.value.problem == "this draft has no second message"


def test_a_sheet_without_the_columns_of_tags_changes_none(
    workspace: Workspace, words: WordTables, sheet: Path, judge: Judge
) -> None:
    def take_out(rows: Rows) -> None:
        for row in rows:
            del row["hook"], row["tonality"], row["then"]

    assert read_sheet(workspace, judge(take_out), words).changes == []


def _said(word: str) -> Tag:
    return Tag(value=word, origin="confirmed")


def save_as(sheet: Path, encoding: str, separator: str, first: str = "") -> Path:
    """The sheet as another program saves it."""
    with sheet.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    with sheet.open("w", encoding=encoding, newline="") as file:
        file.write(first)
        csv.writer(file, delimiter=separator).writerows(rows)
    return sheet


@pytest.mark.parametrize(
    ("encoding", "separator", "first", "words_of_note"),
    [
        ("utf-8", ",", "", ""),
        ("utf-8-sig", ";", "", "parted by semicolons"),
        ("cp1252", ";", "", "it was read as Windows-1252"),
        ("utf-16", "\t", "", "parted by tabs"),
        ("utf-8", ";", "sep=;\r\n", "parted by semicolons"),
    ],
)
def test_a_sheet_is_read_as_any_spreadsheet_saves_it(
    workspace: Workspace, words: WordTables, sheet: Path, judge: Judge, encoding: str,
    separator: str, first: str, words_of_note: str,
) -> None:  # fmt: skip
    """Changed words, a line break in a cell, and letters of no English word among them."""

    def change(rows: Rows) -> None:
        rows[0]["body"] = rows[0]["body"].replace(" ", "\n", 1) + " à bientôt, très cordialement"
        rows[1]["verdict"], rows[1]["reason"] = "reject", "déjà vu: «non»"

    judged = read_sheet(workspace, save_as(judge(change), encoding, separator, first), words)
    first_row = 3 if first else 2
    assert [(c.row, c.verdict) for c in judged.changes] == [
        (first_row, ""), (first_row + 1, "reject"),
    ]  # fmt: skip
    assert "à bientôt, très cordialement" in judged.changes[0].parts.body
    assert "\n" in judged.changes[0].parts.body
    assert judged.changes[1].reason == "déjà vu: «non»"
    assert words_of_note in " ".join(judged.notes)


def test_a_sheet_is_read_from_a_spreadsheets_own_file(
    workspace: Workspace, words: WordTables, sheet: Path, tmp_path: Path
) -> None:
    with sheet.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    rows[1][rows[0].index("verdict")] = "accept"
    path = workbook(tmp_path / "sheet.xlsx", drafts=[[c or None for c in row] for row in rows])
    (change,) = read_sheet(workspace, path, words).changes
    assert (change.row, change.verdict, change.differences) == (2, "accept", ())


def test_what_of_a_sheet_is_not_taken_in_is_said(
    workspace: Workspace, words: WordTables, sheet: Path, judge: Judge
) -> None:
    def change(rows: Rows) -> None:
        for row in rows:
            row["Nice?"] = "yes"
        rows[0]["idea"], rows[0]["checks"], rows[0]["verdict"] = "mine", "all is well", "approve"
        del rows[1]

    judged = read_sheet(workspace, judge(change), words)
    n_blank = len(queue(workspace)) - 2
    assert [c.verdict for c in judged.changes] == ["accept"]
    assert judged.notes == [
        "column nice? is not read: what people say of a draft goes into reason",
        "row 2: what was changed in idea, checks is not taken in",
        "1 row has no verdict and no change: its draft waits on" if n_blank == 1 else
        f"{n_blank} rows have no verdict and no change: their drafts wait on",
        "1 draft more to judge: not in this sheet",
    ]  # fmt: skip


def test_a_row_that_asks_nothing_of_a_draft_decided_on_since_stops_no_other(
    workspace: Workspace, words: WordTables, sheet: Path, judge: Judge
) -> None:
    first = queue(workspace)[0]
    approve(workspace, [first.id])

    def judge_others(rows: Rows) -> None:
        rows[1]["verdict"] = "accept"

    judged = read_sheet(workspace, judge(judge_others), words)
    assert [c.row for c in judged.changes] == [3]
    assert f"row 2: draft {first.id} was decided on since, and is left alone" in judged.notes

    def judge_it_too(rows: Rows) -> None:
        rows[0]["verdict"] = "accept"

    with pytest.raises(BadInput, match=f"draft {first.id} was accepted since the sheet") as refused:
        read_sheet(workspace, judge(judge_it_too), words)
    assert refused.value.fix.endswith(f"`hookline undo {first.id}`")


def test_letters_that_a_program_lost_and_a_body_that_was_emptied_are_no_edits(
    workspace: Workspace, words: WordTables, sheet: Path, judge: Judge
) -> None:
    draft = queue(workspace)[0]
    parts = draft.parts.model_copy(update={"body": "Bun & Co: आज ₹20 off. Hungry?"})
    with workspace.registry() as registry:
        registry.save_variants([draft.model_copy(update={"id": "9-hindi", "parts": parts})])
    write_sheet(workspace, sheet, words)

    def lose(rows: Rows) -> None:
        rows[-1]["body"] = rows[-1]["body"].encode("cp1252", "replace").decode("cp1252")
        rows[0]["body"] = ""

    with pytest.raises(BadInput) as refused:
        read_sheet(workspace, judge(lose), words)
    problems = [p.problem for p in (refused.value, *refused.value.also)]
    assert problems == [
        "the body was emptied", "saving the sheet turned letters of the body into '?'",
    ]  # fmt: skip

    def edit(rows: Rows) -> None:  # a question more, and one letter less, is an edit
        rows[-1]["body"] = "Bun & Co: ₹20 off. Hungry? Now?"
        rows[0]["body"] = queue(workspace)[0].parts.body

    (change,) = read_sheet(workspace, judge(edit), words).changes
    assert change.parts.body.endswith("Now?")


def test_what_the_checks_say_of_edited_words_is_told_before_they_are_kept(
    workspace: Workspace, words: WordTables, sheet: Path, judge: Judge
) -> None:
    def too_much(rows: Rows) -> None:
        rows[0]["body"] += " 90% off today!"

    (change,) = read_sheet(workspace, judge(too_much), words).changes
    assert "90% is not in the brief" in [finding.message for finding in change.findings]
