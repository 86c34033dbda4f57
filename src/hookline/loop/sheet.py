"""Sheet: drafts as a table for those who judge in a spreadsheet, and their verdicts read back.

A sheet goes through the same doors as the desk: an edit is checked again, what a check blocks needs
a reason, and nothing changes before every row has been read and a person has seen the changes.
"""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from hookline.errors import BadInput
from hookline.exporters.rows import safe_cell
from hookline.loop.review import approve, edit, preview_edit, queue, reject
from hookline.loop.versions import draft_ids, standing_problem, standing_versions
from hookline.records.files import read_text
from hookline.records.variant import Parts, Variant
from hookline.text.word_diff import word_diff
from hookline.workspace.folder import Workspace, replacing

TEXTS = ("subject", "preheader", "title", "header", "body", "footer", "button")
JUDGED = ("verdict", "reason")
COLUMNS = ("id", "brief", "channel", "language", "idea", *TEXTS, "means", "then", "checks", *JUDGED)
VERDICTS = {
    "accept": "accept", "accepted": "accept", "a": "accept", "yes": "accept", "ok": "accept",
    "reject": "reject", "rejected": "reject", "x": "reject", "no": "reject",
    "": "",
}  # fmt: skip
"""What people write into the column, and what it means; blank leaves the draft as it is."""


@dataclass(frozen=True, slots=True)
class SheetChange:
    """What one row of a sheet would do."""

    row: int
    """Of the file, counted from 1 with its header."""
    variant: Variant
    verdict: str
    """accept, reject, or "" where only words change."""
    reason: str
    parts: Parts
    """As the sheet has them; those of the variant where nothing was edited."""
    differences: tuple[str, ...] = ()
    """Each changed part with its words, taken out and put in: `[-old-]` and `{+new+}`."""

    @property
    def is_edit(self) -> bool:
        """Do words change?"""
        return self.parts != self.variant.parts


def write_sheet(workspace: Workspace, path: Path, *, brief: str = "", language: str = "") -> int:
    """Write the drafts that wait as CSV with blank verdicts; no cell runs as a formula.

    Returns:
        How many drafts it holds.
    Raises:
        BadInput: HL122 when the file cannot be written.
    """
    drafts = queue(workspace, brief=brief, language=language)
    text = io.StringIO(newline="")
    table = csv.DictWriter(text, COLUMNS, lineterminator="\r\n")  # RFC 4180
    table.writeheader()
    for draft in drafts:
        table.writerow({name: safe_cell(value) for name, value in _row(draft).items()})
    try:
        with replacing(path) as temporary:
            temporary.write_bytes(b"\xef\xbb\xbf" + text.getvalue().encode())  # else Excel guesses
    except OSError as error:
        problem = f"cannot be written: {error.strerror}"
        raise BadInput("HL122", problem, where=str(path)) from None
    return len(drafts)


def read_sheet(workspace: Workspace, path: Path) -> list[SheetChange]:
    """What a judged sheet would change; nothing does yet.

    Raises:
        BadInput: HL122 for no file, HL326 and HL328 with every row that cannot be taken.
    """
    waiting = {draft.id: draft for draft in queue(workspace)}
    changes: list[SheetChange] = []
    problems: list[BadInput] = []
    seen: set[str] = set()
    for number, row in _rows(path):
        try:
            change = _change(workspace, number, row, waiting, seen)
        except BadInput as problem:
            problem.where = f"{path}:{number}"
            problems.append(problem)
        else:
            if change.verdict or change.is_edit:
                changes.append(change)
    problems += _two_versions(workspace, path, changes)
    if problems:
        problems[0].also = tuple(problems[1:])
        raise problems[0]
    return changes


def apply_sheet(
    workspace: Workspace, changes: Sequence[SheetChange], *, reviewers: int = 1
) -> dict[str, int]:
    """Make the changes: edits, then rejections, then acceptances, which set versions aside.

    Args:
        reviewers: how many different people have to approve a text.
    Returns:
        How many drafts were edited, accepted and rejected.
    """
    ids = {change.row: change.variant.id for change in changes}
    edits = [change for change in changes if change.is_edit]
    for change in edits:
        ids[change.row] = edit(workspace, change.variant.id, change.parts).id
    rejections = [change for change in changes if change.verdict == "reject"]
    for change in rejections:
        reject(workspace, [ids[change.row]], reason=change.reason)
    acceptances = [change for change in changes if change.verdict == "accept"]
    for change in acceptances:
        approve(workspace, [ids[change.row]], reason=change.reason, reviewers=reviewers)
    return {"edited": len(edits), "accepted": len(acceptances), "rejected": len(rejections)}


def _two_versions(
    workspace: Workspace, path: Path, changes: Sequence[SheetChange]
) -> list[BadInput]:
    """Rows that accept another version of a draft than an earlier row, or than the one that
    stands."""
    with workspace.registry() as registry:
        variants = registry.variants()
        drafts, standing = draft_ids(variants), standing_versions(registry, variants)
    accepted: dict[str, int] = {}
    problems = []
    for change in changes:
        if change.verdict != "accept":
            continue
        draft, where = drafts[change.variant.id], f"{path}:{change.row}"
        row = accepted.setdefault(draft, change.row)
        if draft in standing:
            problem = standing_problem(change.variant.id, standing[draft])
            problem.where = where
            problems.append(problem)
        elif row != change.row:
            words = f"row {row} accepts another version of the same draft"
            fix = "accept the one that goes out"
            problems.append(BadInput("HL328", words, where=where, fix=fix))
    return problems


def _row(draft: Variant) -> dict[str, str]:
    texts = {**draft.parts.texts(), "button": draft.parts.cta.label}
    checks = [f"{f.severity}: {f.message}" for f in draft.findings if f.severity != "info"]
    facts = {
        "id": draft.id,
        "brief": draft.brief,
        "channel": draft.channel,
        "language": draft.language,
        "idea": draft.angle,
        "means": draft.gloss,
        "then": draft.follow_up.body,
        "checks": "\n".join(checks),
    }
    return facts | {name: texts.get(name, "") for name in TEXTS} | dict.fromkeys(JUDGED, "")


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Rows with their number; a cell loses the apostrophe that kept it from running."""
    table = csv.reader(io.StringIO(read_text(path).removeprefix("\ufeff"), newline=""))
    try:
        rows = list(table)
    except csv.Error as error:
        fix = "save the sheet as CSV again"
        raise BadInput("HL122", f"not readable as CSV: {error}", where=str(path), fix=fix) from None
    header = [name.strip().lower() for name in rows[0]] if rows else []
    if missing := [name for name in ("id", "verdict") if name not in header]:
        fix = "write one with `hookline review --sheet FILE` and keep its first row"
        problem = f"there is no column {' and no column '.join(missing)}"
        raise BadInput("HL326", problem, where=str(path), fix=fix)
    for number, cells in enumerate(rows[1:], start=2):
        if any(cells):
            yield number, {n: _bare(c) for n, c in zip(header, cells, strict=False)}


def _bare(cell: str) -> str:
    text = cell.replace("\r\n", "\n")
    return text[1:] if text.startswith("'") and safe_cell(text[1:]) == text else text


def _change(
    workspace: Workspace,
    number: int,
    row: dict[str, str],
    waiting: dict[str, Variant],
    seen: set[str],
) -> SheetChange:
    variant_id, verdict = row["id"].strip(), VERDICTS.get(row["verdict"].strip().lower())
    draft = waiting.get(variant_id)
    if draft is None:
        fix = "it was decided on since, or its id was changed: write the sheet anew"
        raise BadInput("HL326", f"no draft '{variant_id}' waits", fix=fix)
    if variant_id in seen:
        raise BadInput("HL326", f"draft {variant_id} stands here twice", fix="keep one row")
    seen.add(variant_id)
    if verdict is None:
        fix = "write accept or reject, or leave it blank"
        raise BadInput("HL326", f"there is no verdict '{row['verdict']}'", fix=fix)
    reason = row.get("reason", "").strip()
    parts = _parts(draft, row)
    judged = preview_edit(workspace, draft, parts) if parts != draft.parts else draft
    if verdict == "reject" and not reason:
        raise BadInput("HL326", "a rejection has no reason", fix="say why in the column reason")
    if verdict == "accept" and judged.blocked and not reason:
        errors = "; ".join(f.message for f in judged.findings if f.severity == "error")
        fix = "mend its words, or say in the column reason why it goes out all the same"
        raise BadInput("HL326", f"a check blocks it: {errors}", fix=fix)
    return SheetChange(
        number, draft, verdict, reason, parts, tuple(_differences(draft.parts, parts))
    )


def _parts(draft: Variant, row: dict[str, str]) -> Parts:
    """The parts with the sheet's words; a column that was taken out changes nothing."""
    changed = {n: row[n].strip() for n in TEXTS if n != "button" and n in row}
    changed = {n: text for n, text in changed.items() if text != getattr(draft.parts, n).strip()}
    label = row.get("button", draft.parts.cta.label).strip()
    cta = draft.parts.cta
    if label != cta.label.strip():
        return draft.parts.model_copy(
            update=changed | {"cta": cta.model_copy(update={"label": label})}
        )
    return draft.parts.model_copy(update=changed)


def _differences(old: Parts, new: Parts) -> Iterator[str]:
    before, after = old.texts(), new.texts()
    for name in dict.fromkeys((*before, *after)):
        if before.get(name, "") != after.get(name, ""):
            yield f"{name}: {word_diff(before.get(name, ''), after.get(name, ''))}"
