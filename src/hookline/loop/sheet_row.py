"""One row of a judged sheet: its verdict, edited words and corrected tags, beside its draft."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from hookline.errors import BadInput, Wording
from hookline.loop.review import preview_edit
from hookline.loop.tagging import CORRECTABLE, known_word
from hookline.records.finding import Finding
from hookline.records.variant import Parts, Variant
from hookline.records.words import WordTables
from hookline.text.word_diff import word_diff
from hookline.workspace.folder import Workspace

TEXTS = ("subject", "preheader", "title", "header", "body", "footer", "button")
VERDICTS = {
    "accept": "accept", "accepted": "accept", "a": "accept", "yes": "accept", "y": "accept",
    "ok": "accept", "approve": "accept", "approved": "accept",
    "reject": "reject", "rejected": "reject", "x": "reject", "no": "reject", "n": "reject",
    "": "",
}  # fmt: skip
"""What people write into the column, and what it means; blank leaves the draft as it is."""


STATES = {"retired": "rejected, or replaced by an edit,", "approved": "accepted"}
"""What became of a draft that does not wait any more, where its status says it in other words."""
NEVER_BLANK = ("body", "subject", "title", "second message")
"""Without these nothing can be sent."""


@dataclass(frozen=True, slots=True)
class SheetChange:
    """What one row of a sheet would do."""

    row: int
    """Of the file, counted from 1 with its header."""
    variant: Variant
    verdict: str
    """accept, reject, or "" where only words or tags change."""
    reason: str
    parts: Parts
    """As the sheet has them; those of the variant where nothing was edited."""
    follow_up: Parts = field(default_factory=Parts)
    """The second message's parts, as the sheet has its words."""
    differences: tuple[str, ...] = ()
    """Each changed part with its words, taken out and put in: `[-old-]` and `{+new+}`; then each
    changed tag: `hook: offer → game`."""
    tags: Mapping[str, str] = field(default_factory=dict)
    """The hook and tonality that a person corrected."""
    findings: tuple[Finding, ...] = ()
    """What the checks say of edited words."""

    @property
    def is_edit(self) -> bool:
        """Do words change?"""
        return (self.parts, self.follow_up) != (self.variant.parts, self.variant.follow_up)


def read_row(
    workspace: Workspace,
    number: int,
    row: Mapping[str, str],
    waiting: Mapping[str, Variant],
    seen: set[str],
    words: WordTables,
) -> SheetChange:
    """What a row says of its draft.

    Args:
        number: of the row in its file, counted from 1 with the header.
        row: its cells by column.
        waiting: the drafts that wait, by id.
        seen: ids of earlier rows; this one's is added.
        words: that a hook or tonality may be.
    Raises:
        BadInput: HL326 for what cannot be taken, HL329 for a word that is no hook or tonality;
            the place is the name of the column.
    """
    variant_id, verdict = row["id"].strip(), VERDICTS.get(row["verdict"].strip().lower())
    draft = waiting.get(variant_id)
    if draft is None:
        raise _waits_no_more(variant_id, _state_of(workspace, variant_id))
    if variant_id in seen:
        raise BadInput(
            "HL326", f"draft {variant_id} stands here twice", where="id", fix="keep one row"
        )
    seen.add(variant_id)
    if verdict is None:
        fix = "write accept or reject, or leave it blank"
        raise BadInput("HL326", f"there is no verdict '{row['verdict']}'", where="verdict", fix=fix)
    tags = _tags(draft, row, words)
    reason = row.get("reason", "").strip()
    parts, second = _parts(draft, row), _second(draft, row)
    is_same = (parts, second) == (draft.parts, draft.follow_up)
    judged = draft if is_same else preview_edit(workspace, draft, parts, second)
    if verdict == "reject" and not reason:
        fix = "say why, in this row"
        raise BadInput("HL326", "a rejection has no reason", where="reason", fix=fix)
    if verdict == "accept" and judged.blocked and not reason:
        errors = "; ".join(f.message for f in judged.findings if f.severity == "error")
        fix = "mend its words, or say in the column reason why it goes out all the same"
        raise BadInput("HL326", f"a check blocks it: {errors}", where="verdict", fix=fix)
    corrected = (
        f"{name}: {(tag_of(draft, name) or 'none').replace('_', ' ')} → {word.replace('_', ' ')}"
        for name, word in tags.items()
    )
    later = (f"then {line}" for line in _differences(draft.follow_up, second))
    differences = (*_differences(draft.parts, parts), *later, *corrected)
    findings = judged.findings if judged is not draft else ()
    return SheetChange(number, draft, verdict, reason, parts, second, differences, tags, findings)


def is_left_to_others(
    workspace: Workspace, row: Mapping[str, str], waiting: Mapping[str, Variant]
) -> bool:
    """Was its draft decided on since the sheet was written, and does the row ask for nothing?"""
    variant_id = row["id"].strip()
    asks = row["verdict"].strip() or variant_id in waiting
    return not asks and bool(_state_of(workspace, variant_id))


def _state_of(workspace: Workspace, variant_id: str) -> str:
    """What became of a draft; "" where there never was one."""
    with workspace.registry() as registry:
        known = registry.variant(variant_id)
    return STATES.get(known.status, known.status) if known else ""


def _waits_no_more(variant_id: str, state: str) -> BadInput:
    if state:
        problem = f"draft {variant_id} was {state} since the sheet was written"
        fix: str = Wording(
            f"clear the verdict of this row, or first `hookline undo {variant_id}`",
            at_desk="clear the verdict of this row, or first u on F4 Write",
        )
    else:
        problem = f"there is no draft '{variant_id}' here"
        fix = "its id was changed, or the sheet is of another folder: write the sheet anew"
    return BadInput("HL326", problem, where="id", fix=fix)


def tag_of(draft: Variant, name: str) -> str:
    """The word that a draft is tagged by; "" for none."""
    return draft.tags[name].value if name in draft.tags else ""


def _tags(draft: Variant, row: Mapping[str, str], words: WordTables) -> dict[str, str]:
    """The corrected ones; a column that was taken out corrects nothing.

    Raises:
        BadInput: HL329 for a word that is no hook or tonality, HL326 for one that was taken out.
    """
    tags: dict[str, str] = {}
    for name in CORRECTABLE:
        before = tag_of(draft, name)
        cell = row.get(name, before).strip()
        if before and not cell:
            fix = f"write what it is instead; the plan says {before}"
            raise BadInput("HL326", f"the {name} was taken out", where=name, fix=fix)
        if cell == before:
            continue
        try:
            tags[name] = known_word(name, cell, words[name])
        except BadInput as problem:
            problem.where = name
            raise
    return {name: word for name, word in tags.items() if word != tag_of(draft, name)}


def _parts(draft: Variant, row: Mapping[str, str]) -> Parts:
    """The parts with the sheet's words; a column that was taken out changes nothing.

    Raises:
        BadInput: HL326 for words that were lost, not changed.
    """
    changed = {n: row[n].strip() for n in TEXTS if n != "button" and n in row}
    changed = {n: text for n, text in changed.items() if text != getattr(draft.parts, n).strip()}
    for name, text in changed.items():
        _refuse_lost(getattr(draft.parts, name), text, name)
    label = row.get("button", draft.parts.cta.label).strip()
    cta = draft.parts.cta
    if label != cta.label.strip():
        _refuse_lost(cta.label, label, "button")
        return draft.parts.model_copy(
            update=changed | {"cta": cta.model_copy(update={"label": label})}
        )
    return draft.parts.model_copy(update=changed)


def _second(draft: Variant, row: Mapping[str, str]) -> Parts:
    """The second message with the sheet's words; only its text stands in a sheet.

    Raises:
        BadInput: HL326 for words that were lost, and for some where there is no such message.
    """
    before = draft.follow_up.body
    words = row.get("then", before).strip()
    if words.split() == before.split():
        return draft.follow_up
    if not before:
        fix = Wording(
            "leave the cell blank; `hookline generate BRIEF --follow-ups` writes second messages",
            at_desk="leave the cell blank; ctrl+g writes second messages",
        )
        raise BadInput("HL326", "this draft has no second message", where="then", fix=fix)
    _refuse_lost(before, words, "second message")
    return draft.follow_up.model_copy(update={"body": words})


def _refuse_lost(before: str, after: str, column: str) -> None:
    """Refuse what a program made of a text, or took out: no person edits like that.

    A spreadsheet that saves in an encoding of one market writes `?` for each letter of others.
    """
    if before.strip() and not after and column in NEVER_BLANK:
        fix = "write its words back; a draft that should not go out is rejected"
        raise BadInput("HL326", f"the {column} was emptied", where=_column(column), fix=fix)
    beyond = {letter for letter in before if not _is_western(letter)}
    if after.count("?") > before.count("?") and beyond and not beyond & set(after):
        problem = f"saving the sheet turned letters of the {column} into '?'"
        fix = "write the sheet anew, and save it as CSV UTF-8 or as .xlsx"
        raise BadInput("HL326", problem, where=_column(column), fix=fix)


def _column(name: str) -> str:
    """The column that a text stands in."""
    return "then" if name == "second message" else name


def _is_western(letter: str) -> bool:
    try:
        letter.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def _differences(old: Parts, new: Parts) -> Iterator[str]:
    before, after = old.texts(), new.texts()
    for name in dict.fromkeys((*before, *after)):
        if before.get(name, "") != after.get(name, ""):
            yield f"{name}: {word_diff(before.get(name, ''), after.get(name, ''))}"
