"""External approvals: what an operator's register or WhatsApp said of versions, read from a file.

A version that waits outside, or was refused there, is drawn for nobody; one that nothing is said of
goes out as it always did.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from hookline.errors import BadInput, Wording
from hookline.loop.arms import find
from hookline.loop.campaigns import changed
from hookline.records.arm import Arm, External
from hookline.records.words import ChangeKind, ExternalStatus
from hookline.text.pattern import compile_lazily
from hookline.text.similarity import nearest
from hookline.workspace.folder import Workspace
from hookline.workspace.text_rows import TextRows, read_text_rows

KIND: ChangeKind = "external"
"""Of the changes that keep what was said outside."""
IDS = ("dlt_id", "wa_template")
COLUMNS = ("arm_id", "approval", *IDS)
ALIASES = {"id": "arm_id", "live version": "arm_id", "template_id": "dlt_id",
           "dlt_template_id": "dlt_id", "template_name": "wa_template"}  # fmt: skip
STATUSES: Mapping[str, ExternalStatus] = {
    "approved": "approved", "active": "approved", "accepted": "approved", "registered": "approved",
    "ok": "approved", "yes": "approved",
    "pending": "pending", "in review": "pending", "submitted": "pending", "waiting": "pending",
    "in appeal": "pending", "requested": "pending", "received": "pending",
    "rejected": "rejected", "declined": "rejected", "refused": "rejected", "no": "rejected",
    "paused": "rejected", "disabled": "rejected", "blocked": "rejected", "expired": "rejected",
    "inactive": "rejected", "pending deletion": "rejected", "deleted": "rejected",
    "limit exceeded": "rejected", "locked": "rejected", "flagged": "approved",
    "none": "", "not needed": "",
}  # fmt: skip
"""What registers and WhatsApp write, and what it means here: what they paused may not go out, what
they flagged still may. Source: the statuses of WhatsApp's message templates."""
LONGEST_ID = 512
"""Letters of a template's name, WhatsApp's limit; a register's numbers have nineteen digits."""
_ROUNDED = compile_lazily(r"\d+(?:[.,]\d+)?e\+?\d+")
_MAYBE_ROUNDED = compile_lazily(r"\d{15}0{3,}")
"""What a spreadsheet makes of more than fifteen digits."""


class ExternalFile(NamedTuple):
    """What a file of approvals would change; nothing does yet."""

    arms: list[Arm]
    """As they are before it."""
    answers: list[External]
    """What the authority says of each now, in the same order."""
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
    table = _with_our_columns(read_text_rows(path, encoding), path)
    read, seen, problems = ExternalFile([], [], [*table.notes]), dict[str, int](), []
    n_same = 0
    with workspace.registry() as registry:
        for number, row in table.rows:
            try:
                arm = find(registry, _required(row, "arm_id"))
                if (first := seen.setdefault(arm.arm_id, number)) != number:
                    raise _problem(f"{arm.arm_id} stands in row {first} already", "keep one row")
                answer = _answer(row, arm.external)
            except BadInput as problem:
                problem.where = f"{path}:{number}"
                problems.append(problem)
                continue
            if answer == arm.external:
                n_same += 1
                continue
            read.arms.append(arm)
            read.answers.append(answer)
            read.notes.extend(_doubts(number, arm, answer))
    if problems:
        problems[0].also = tuple(problems[1:])
        raise problems[0]
    read.notes.extend(_unread(table.header, n_same))
    return read


def save_external(workspace: Workspace, read: ExternalFile) -> list[Arm]:
    """Keep what was said, and who took it in; whatever else became of a version since stays.

    Returns:
        The versions as they are now.
    """
    saved, changes = [], []
    with workspace.registry() as registry:
        for before, answer in zip(read.arms, read.answers, strict=True):
            arm = find(registry, before.arm_id)
            changes.append(changed(KIND, arm.arm_id, arm.external.words, answer.words, workspace))
            saved.append(arm.model_copy(update={"external": answer}))
        registry.save_arms(saved, changes)
    return saved


def _with_our_columns(table: TextRows, path: Path) -> TextRows:
    """The table, its columns called as ours are.

    Raises:
        BadInput: HL353 where the versions are not named, or nothing is said of them.
    """
    header = tuple(ALIASES.get(name, name) for name in table.header)
    if "arm_id" not in header:
        fix: str = Wording(
            "take the arm_id of `hookline export --to csv`, and add a column approval", at_desk=""
        )
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


def _answer(row: Mapping[str, str], before: External) -> External:
    """What a row says; blank cells say what was said before, and `none` takes it back."""
    answer = {name: _id(row[name].strip(), name) for name in IDS if row.get(name, "").strip()}
    if word := row.get("approval", "").strip():
        answer["status"] = _status(word)
    return before.model_copy(update=answer)


def _id(text: str, name: str) -> str:
    if text.lower() in STATUSES and not STATUSES[text.lower()]:
        return ""
    if name == "dlt_id" and _ROUNDED.fullmatch(text.lower()):
        fix = "write the register's number anew, in a column that is formatted as text"
        raise _problem(f"a spreadsheet rounded its dlt_id: {text}", fix)
    if len(text) > LONGEST_ID:
        raise _problem(f"its {name} has {len(text)} letters", f"{LONGEST_ID} at most")
    return text


def _status(word: str) -> ExternalStatus:
    plain = word.lower().replace("_", " ").replace("-", " ").strip(" .")
    if plain in STATUSES:
        return STATUSES[plain]
    suggestion = nearest(plain, STATUSES)
    hint = f"did you mean '{suggestion}'? " if suggestion else ""
    fix = f"{hint}there are: approved, pending, rejected, none"
    raise _problem(f"there is no approval '{word}'", fix)


def _problem(problem: str, fix: str) -> BadInput:
    return BadInput("HL353", problem, fix=fix)


def _doubts(number: int, arm: Arm, answer: External) -> Iterator[str]:
    if _MAYBE_ROUNDED.fullmatch(answer.dlt_id):
        yield (
            f"row {number}: the dlt_id {answer.dlt_id} ends in zeros, as a spreadsheet rounds: "
            "compare it with the register's"
        )
    if arm.state == "retired":
        yield f"row {number}: {arm.arm_id} is retired, and goes out no more whatever is said of it"


def _unread(header: Sequence[str], n_same: int) -> Iterator[str]:
    """Rows that change nothing, and columns of somebody's own."""
    if n_same:
        singular, plural = (
            "1 row says what is known already",
            f"{n_same} rows say what is known already",
        )
        yield singular if n_same == 1 else plural
    if others := [name for name in header if name and name not in COLUMNS]:
        yield f"{'column' if len(others) == 1 else 'columns'} not read: {', '.join(others)}"
