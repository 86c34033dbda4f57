"""External approvals: what an operator's register or WhatsApp said of versions, read from a file.

A version that waits outside, or was refused there, is drawn for nobody; one that nothing is said of
goes out as it always did.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from hookline.errors import BadInput
from hookline.loop.arms import find
from hookline.loop.campaigns import changed
from hookline.records.arm import Arm, External
from hookline.records.words import ChangeKind, ExternalStatus
from hookline.text.similarity import nearest
from hookline.workspace.folder import Workspace
from hookline.workspace.text_rows import TextRows, read_text_rows

KIND: ChangeKind = "external"
"""Of the changes that keep what was said outside."""
COLUMNS = ("arm_id", "approval", "dlt_id", "wa_template")
ALIASES = {"id": "arm_id", "live version": "arm_id", "template_id": "dlt_id",
           "dlt_template_id": "dlt_id", "template_name": "wa_template"}  # fmt: skip
STATUSES: Mapping[str, ExternalStatus] = {
    "approved": "approved", "active": "approved", "accepted": "approved", "registered": "approved",
    "ok": "approved", "yes": "approved",
    "pending": "pending", "in review": "pending", "in_review": "pending", "submitted": "pending",
    "waiting": "pending", "in_appeal": "pending", "requested": "pending",
    "rejected": "rejected", "declined": "rejected", "refused": "rejected", "no": "rejected",
    "paused": "rejected", "disabled": "rejected", "blocked": "rejected", "expired": "rejected",
    "none": "", "not needed": "",
}  # fmt: skip
"""What registers and WhatsApp write, and what it means here: what they paused may not go out."""


class ExternalFile(NamedTuple):
    """What a file of approvals would change; nothing does yet."""

    arms: list[Arm]
    """Each with what is said of it now."""
    was: list[External]
    """What was said of each before, in the same order."""
    notes: list[str]
    """What was guessed to read it, and what of it changes nothing."""


def read_external(workspace: Workspace, path: Path, *, encoding: str = "") -> ExternalFile:
    """What a file says of versions: a row each, with `arm_id`, and `approval` or a template's id.

    A blank cell leaves what was said before.

    Args:
        encoding: that the team's files without a mark are in, where they are no UTF-8.
    Raises:
        BadInput: HL401 for no file, HL353 with every row that cannot be taken.
    """
    table = _named(read_text_rows(path, encoding), path)
    read, seen, problems = ExternalFile([], [], [*table.notes]), dict[str, int](), []
    n_same = 0
    with workspace.registry() as registry:
        for number, row in table.rows:
            try:
                arm = find(registry, _required(row, "arm_id"))
                if (first := seen.setdefault(arm.arm_id, number)) != number:
                    raise _problem(f"{arm.arm_id} stands in row {first} already", "keep one row")
                said = _said(row, arm.external)
            except BadInput as problem:
                problem.where = f"{path}:{number}"
                problems.append(problem)
                continue
            if said == arm.external:
                n_same += 1
                continue
            read.arms.append(arm.model_copy(update={"external": said}))
            read.was.append(arm.external)
            read.notes.extend(_of_retired(number, arm))
    if problems:
        problems[0].also = tuple(problems[1:])
        raise problems[0]
    read.notes.extend(_unread(table.header, n_same))
    return read


def save_external(workspace: Workspace, read: ExternalFile) -> None:
    """Keep what was said, and who took it in."""
    with workspace.registry() as registry:
        pairs = zip(read.arms, read.was, strict=True)
        changes = [
            changed(KIND, arm.arm_id, was.words, arm.external.words, workspace)
            for arm, was in pairs
        ]
        registry.save_arms(read.arms, changes)


def _named(table: TextRows, path: Path) -> TextRows:
    """The table with our names of its columns.

    Raises:
        BadInput: HL353 where the versions are not named, or nothing is said of them.
    """
    header = tuple(ALIASES.get(name, name) for name in table.header)
    if "arm_id" not in header:
        fix = "take the arm_id of `hookline export --to csv`, and add a column approval"
        raise BadInput("HL353", "there is no column arm_id", where=str(path), fix=fix)
    if not {*COLUMNS[1:]} & {*header}:
        fix = "add a column approval: approved, pending or rejected"
        problem = "nothing is said of the versions: there is no column approval"
        raise BadInput("HL353", problem, where=str(path), fix=fix)
    if len({*header}) < len(header):
        twice = next(name for name in header if header.count(name) > 1)
        problem = f"the column {twice} comes twice"
        raise BadInput("HL353", problem, where=str(path), fix="keep one of them")
    rows = tuple(
        (number, dict(zip(header, row.values(), strict=False))) for number, row in table.rows
    )
    return table._replace(header=header, rows=rows)


def _required(row: Mapping[str, str], name: str) -> str:
    if text := row.get(name, "").strip():
        return text
    raise _problem(f"its {name} is blank", f"write the {name}, or take the row out")


def _said(row: Mapping[str, str], before: External) -> External:
    """What a row says; blank cells say what was said before."""
    said = {n: row[n].strip() for n in ("dlt_id", "wa_template") if row.get(n, "").strip()}
    if word := row.get("approval", "").strip():
        said["status"] = _status(word)
    return before.model_copy(update=said)


def _status(word: str) -> ExternalStatus:
    lower = word.lower()
    if lower in STATUSES:
        return STATUSES[lower]
    near = nearest(lower, STATUSES)
    hint = f"did you mean '{near}'? " if near else ""
    fix = f"{hint}there are: approved, pending, rejected, none"
    raise _problem(f"there is no approval '{word}'", fix)


def _problem(problem: str, fix: str) -> BadInput:
    return BadInput("HL353", problem, fix=fix)


def _of_retired(number: int, arm: Arm) -> Iterator[str]:
    if arm.state == "retired":
        yield f"row {number}: {arm.arm_id} is retired, and goes out no more whatever is said of it"


def _unread(header: Sequence[str], n_same: int) -> Iterator[str]:
    """Rows that change nothing, and columns of somebody's own."""
    if n_same:
        one, many = "1 row says what is known already", f"{n_same} rows say what is known already"
        yield one if n_same == 1 else many
    if others := [name for name in header if name and name not in COLUMNS]:
        yield f"{'column' if len(others) == 1 else 'columns'} not read: {', '.join(others)}"
