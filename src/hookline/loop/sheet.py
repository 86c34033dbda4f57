"""Sheet: drafts as a table for those who judge in a spreadsheet, and their verdicts read back.

A sheet goes through the same doors as the desk: an edit is checked again, what a check blocks needs
a reason, a hook or tonality is one of the vocabulary's words, and nothing changes before every row
has been read and a person has seen the changes.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from hookline.errors import BadInput, Wording
from hookline.exporters.rows import safe_cell
from hookline.loop.learning.from_arms import phrase
from hookline.loop.learning.propose import brands_of, tags_of
from hookline.loop.review import approve, edit, queue, reject
from hookline.loop.sheet_row import (
    TEXTS,
    SheetChange,
    is_left_to_others,
    read_row,
    tag_of,
)
from hookline.loop.tagging import CORRECTABLE, correct_tags
from hookline.loop.versions import draft_ids, standing_problem, standing_versions
from hookline.records.variant import Variant
from hookline.records.words import WordTables
from hookline.workspace.folder import Workspace
from hookline.workspace.text_rows import TextRows, read_text_rows
from hookline.workspace.text_table import write_table

JUDGED = ("verdict", "reason")
COLUMNS = (
    "id", "brief", "channel", "language", "idea", *CORRECTABLE, *TEXTS, "means", "then", "measured",
    "checks", *JUDGED,
)  # fmt: skip
TO_READ = ("brief", "channel", "language", "idea", "means", "measured", "checks")
"""Columns that only tell: what is changed in them is not taken in, and that is said."""


class JudgedSheet(NamedTuple):
    """What a sheet would do."""

    changes: list[SheetChange]
    notes: list[str]
    """What was guessed to read it, and what of it is left alone."""


def write_sheet(
    workspace: Workspace, path: Path, words: WordTables, *, brief: str = "", language: str = ""
) -> int:
    """Write the drafts that wait as CSV with blank verdicts; no cell runs as a formula.

    Args:
        words: that the measured kinds of copy are told in.
    Returns:
        How many drafts it holds.
    Raises:
        BadInput: HL122 when the file cannot be written.
    """
    drafts = queue(workspace, brief=brief, language=language)
    with workspace.registry() as registry:
        brands = brands_of(registry, drafts)
    rows = [
        _row(draft) | {"measured": _measured(draft, brands[draft.lineage.brief_hash][1], words)}
        for draft in drafts
    ]
    write_table(path, COLUMNS, rows)
    return len(drafts)


def read_sheet(
    workspace: Workspace, path: Path, words: WordTables, *, encoding: str = ""
) -> JudgedSheet:
    """What a judged sheet would change; nothing does yet.

    Args:
        words: that a hook or tonality may be.
        encoding: that the team's files without a mark are in, where they are no UTF-8.
    Raises:
        BadInput: HL401 for no file, HL326, HL328 and HL329 with every row that cannot be taken.
    """
    waiting = {draft.id: draft for draft in queue(workspace)}
    sheet = _rows(path, encoding)
    changes: list[SheetChange] = []
    problems: list[BadInput] = []
    seen: set[str] = set()
    for number, row in sheet.rows:
        if is_left_to_others(workspace, row, waiting):
            continue
        try:
            change = read_row(workspace, number, row, waiting, seen, words)
        except BadInput as problem:
            column = f", column {problem.where}" if problem.where in row else ""
            problem.where = f"{path}:{number}{column}"
            problems.append(problem)
        else:
            if change.verdict or change.is_edit or change.tags:
                changes.append(change)
    problems += _two_versions(workspace, path, changes)
    if problems:
        problems[0].also = tuple(problems[1:])
        raise problems[0]
    changed = _changed_in_vain(workspace, sheet, waiting, words)
    left = _left_alone(len(seen) - len(changes), len(waiting.keys() - seen))
    return JudgedSheet(changes, [*sheet.notes, *_unread_columns(sheet.header), *changed, *left])


def apply_sheet(
    workspace: Workspace, changes: Sequence[SheetChange], words: WordTables, *, reviewers: int = 1
) -> dict[str, int]:
    """Make the changes: tags, then edits, which take the tags along, then rejections, then
    acceptances, which set versions aside.

    Args:
        words: as `read_sheet` had them.
        reviewers: how many different people have to approve a text.
    Returns:
        How many drafts were tagged, edited, accepted and rejected.
    """
    corrections = [change for change in changes if change.tags]
    for change in corrections:
        correct_tags(workspace, change.variant.id, change.tags, words)
    ids = {change.row: change.variant.id for change in changes}
    edits = [change for change in changes if change.is_edit]
    for change in edits:
        ids[change.row] = edit(workspace, change.variant.id, change.parts, change.follow_up).id
    rejections = [change for change in changes if change.verdict == "reject"]
    for change in rejections:
        reject(workspace, [ids[change.row]], reason=change.reason)
    acceptances = [change for change in changes if change.verdict == "accept"]
    for change in acceptances:
        approve(workspace, [ids[change.row]], reason=change.reason, reviewers=reviewers)
    counted = {"tagged": corrections, "edited": edits, "accepted": acceptances,
               "rejected": rejections}  # fmt: skip
    return {name: len(some) for name, some in counted.items()}


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
        **{name: tag_of(draft, name) for name in CORRECTABLE},
        "means": draft.gloss,
        "then": draft.follow_up.body,
        "checks": "\n".join(checks),
    }
    return facts | {name: texts.get(name, "") for name in TEXTS} | dict.fromkeys(JUDGED, "")


def _measured(draft: Variant, products: tuple[str, ...], words: WordTables) -> str:
    """What kinds of copy the text shows itself to be, for reading alone."""
    tags = sorted(tags_of(draft, products))
    return "; ".join(phrase(t, words) for t in tags if t.partition("=")[0] not in CORRECTABLE)


def _rows(path: Path, encoding: str) -> TextRows:
    """The sheet's rows; a cell loses the apostrophe that kept it from running."""
    sheet = read_text_rows(path, encoding)
    if missing := [name for name in ("id", "verdict") if name not in sheet.header]:
        fix = Wording(
            "write one with `hookline review --sheet FILE` and keep its first row",
            at_desk="write one on F4 Write and keep its first row",
        )
        problem = f"there is no column {' and no column '.join(missing)}"
        raise BadInput("HL326", problem, where=str(path), fix=fix)
    rows = tuple((n, {k: _without_guard(c) for k, c in row.items()}) for n, row in sheet.rows)
    return sheet._replace(rows=rows)


def _unread_columns(header: Sequence[str]) -> Iterator[str]:
    """Columns of somebody's own."""
    if unread := [name for name in header if name and name not in COLUMNS]:
        are = "column {} is" if len(unread) == 1 else "columns {} are"
        columns = are.format(", ".join(unread))
        yield f"{columns} not read: what people say of a draft goes into reason"


def _changed_in_vain(
    workspace: Workspace, sheet: TextRows, waiting: Mapping[str, Variant], words: WordTables
) -> Iterator[str]:
    """What was changed where cells only tell."""
    with workspace.registry() as registry:
        brands = brands_of(registry, list(waiting.values()))
    for number, row in sheet.rows:
        if (draft := waiting.get(row["id"].strip())) is None:
            yield f"row {number}: draft {row['id'].strip()} was decided on since, and is left alone"
            continue
        _, products = brands[draft.lineage.brief_hash]
        before = _row(draft) | {"measured": _measured(draft, products, words)}
        changed = [n for n in TO_READ if row.get(n, before[n]).split() != before[n].split()]
        if changed:
            yield f"row {number}: what was changed in {', '.join(changed)} is not taken in"


def _left_alone(n_blank: int, n_elsewhere: int) -> Iterator[str]:
    """Drafts that wait on."""
    if n_blank:
        singular = "1 row has no verdict and no change: its draft waits on"
        plural = f"{n_blank} rows have no verdict and no change: their drafts wait on"
        yield singular if n_blank == 1 else plural
    if n_elsewhere:
        drafts = "1 draft" if n_elsewhere == 1 else f"{n_elsewhere} drafts"
        yield f"{drafts} more to judge: not in this sheet"


def _without_guard(cell: str) -> str:
    text = cell.replace("\r\n", "\n")
    return text[1:] if text.startswith("'") and safe_cell(text[1:]) == text else text
