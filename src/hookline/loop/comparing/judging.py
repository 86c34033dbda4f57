"""Judging: pairs shown blind, and every judgement on disk before the next pair is shown."""

import hashlib
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from hookline.documents import Fields
from hookline.errors import BadInput, HooklineError, Wording
from hookline.gateway.journal import mend
from hookline.loop.comparing.comparisons import pairs_file
from hookline.records.comparison import (
    Comparison,
    CopySet,
    Judgement,
    Letter,
    Pair,
    Preference,
    Why,
)
from hookline.records.files import read_text
from hookline.records.variant import Parts
from hookline.workspace.clock import stamp
from hookline.workspace.folder import Workspace

LABELS = {
    "subject": "Subject", "preheader": "Preheader", "title": "Title", "header": "Header",
    "body": "Text", "footer": "Footer", "cta": "Button",
}  # fmt: skip
MessageLines = tuple[tuple[str, str], ...]
"""One message as lines of (label, text)."""


@dataclass(frozen=True, slots=True)
class BlindPair:
    """One pair as a judge sees it."""

    id: str
    case: tuple[tuple[str, str], ...]
    sets: Mapping[str, tuple[MessageLines, ...]]
    """By the letter that it is shown under, A and B."""
    first: Letter
    """The side that is shown as A; nobody who judges is told."""

    def side(self, shown_letter: str) -> Letter:
        """The side behind a letter that is shown."""
        other: Letter = "b" if self.first == "a" else "a"
        return self.first if shown_letter == "A" else other


@dataclass(frozen=True, slots=True)
class BlindAnswer:
    """What a judge answers, in the letters that were shown."""

    prefer: str
    """A, B or neither."""
    why: Why | None = None
    usable: tuple[int, int] | None = None
    """Of A and of B."""
    words: str = ""


def judgeable(comparison: Comparison) -> list[Pair]:
    """Pairs that both sides wrote, and not word for word alike."""
    return [pair for pair in comparison.pairs if has_both(pair) and not is_alike(pair)]


def has_both(pair: Pair) -> bool:
    """Is there at least one message of each side?"""
    return all(copy_set is not None and copy_set.variants for copy_set in (pair.a, pair.b))


def is_alike(pair: Pair) -> bool:
    """Would a judge see the same words twice?"""
    sets = _sets(pair, "a")
    return sets["A"] == sets["B"]


def waiting(
    comparison: Comparison, judgements: Sequence[Judgement], judge: str, *, by_model: bool = False
) -> list[BlindPair]:
    """What this judge has not judged yet, in an order and with sides of the judge's own.

    Both are drawn by the judge's name and the pair, so that whoever goes on later meets the same
    order, and pairs that are written later change nothing of it.
    """
    judged_ids = {
        judgement.pair
        for judgement in judgements
        if (judgement.judge, judgement.by_model) == (judge, by_model)
    }
    seed = f"{comparison.name}\x1f{comparison.seed}\x1f{judge}"
    unjudged = [pair for pair in judgeable(comparison) if pair.id not in judged_ids]
    unjudged.sort(key=lambda pair: _draw(seed, pair.id, "order"))
    return [blind(pair, "a" if _draw(seed, pair.id, "side") % 2 else "b") for pair in unjudged]


def blind(pair: Pair, first: Letter) -> BlindPair:
    """The pair with a side in first place."""
    return BlindPair(pair.id, pair.case, _sets(pair, first), first)


def judgement_of(
    blind_pair: BlindPair,
    verdict: BlindAnswer,
    judge: str,
    judged_at: str,
    *,
    by_model: bool = False,
) -> Judgement:
    """A verdict on letters as a judgement on sides."""
    prefer: Preference = (
        "neither" if verdict.prefer == "neither" else blind_pair.side(verdict.prefer)
    )
    why = verdict.why if prefer != "neither" else None
    in_a, in_b = verdict.usable if verdict.usable else (None, None)
    if blind_pair.first == "b":
        in_a, in_b = in_b, in_a
    return Judgement(
        pair=blind_pair.id, judge=judge, by_model=by_model, prefer=prefer,
        shown_first=blind_pair.first,
        why=why, usable_a=in_a, usable_b=in_b, words=verdict.words[:600], at=judged_at,
    )  # fmt: skip


def keep(workspace: Workspace, name: str, judgement: Judgement) -> None:
    """Put a judgement on disk; when this returns, no crash can lose it.

    Raises:
        BadInput: HL310 when it cannot be written.
    """
    path = _path(workspace, name)
    unwritten = json.dumps(judgement.model_dump(mode="json")).encode() + b"\n"
    try:
        if path.is_file():
            mend(path)
        with path.open("ab", buffering=0) as file:
            while unwritten:  # a full disk takes a part of a line and says so only of the next
                unwritten = unwritten[file.write(unwritten) :]
            os.fsync(file.fileno())
    except OSError as error:
        problem = f"the judgement cannot be kept: {error.strerror}"
        raise BadInput("HL310", problem, where=str(path), fix="make room, and go on") from None


def load_judgements(workspace: Workspace, name: str) -> list[Judgement]:
    """All judgements of a comparison, in the order in which they were given.

    A pair that one judge has twice, from two terminals say, counts once.
    """
    path = _path(workspace, name)
    if not path.is_file():
        return []
    judgements: dict[tuple[str, str, bool], Judgement] = {}
    for line in read_text(path).split("\n"):
        try:
            judgement = Judgement.model_validate_json(line)
        except ValidationError:  # a line that a crash tore
            continue
        judgements.setdefault((judgement.pair, judgement.judge, judgement.by_model), judgement)
    return list(judgements.values())


class _Line(BaseModel):
    """One judgement of a file, in the letters that `--judge --json` showed this judge."""

    model_config = ConfigDict(extra="forbid")
    pair: str
    prefer: str
    why: Why | None = None
    usable_A: int | None = None  # noqa: N815 - as it stands in the file
    usable_B: int | None = None  # noqa: N815


def take_answers(
    workspace: Workspace, comparison: Comparison, path: Path, judge: str
) -> tuple[list[Judgement], list[HooklineError]]:
    """Keep the judgements of a JSON-lines file; what cannot be taken is listed by its line."""
    judgements = load_judgements(workspace, comparison.name)
    pairs_by_id = {judgement.id: judgement for judgement in waiting(comparison, judgements, judge)}
    judged_ids = {
        judgement.pair
        for judgement in judgements
        if judgement.judge == judge and not judgement.by_model
    }
    accepted: list[Judgement] = []
    problems: list[HooklineError] = []
    for number, line in enumerate(read_text(path).split("\n"), start=1):
        if not line.strip():
            continue
        try:
            pair, verdict = _read_line(line, pairs_by_id, judged_ids, f"{path}:{number}")
        except BadInput as problem:
            problems.append(problem)
            continue
        judgement = judgement_of(pair, verdict, judge, stamp())
        keep(workspace, comparison.name, judgement)
        accepted.append(judgement)
        judged_ids.add(pair.id)
    return accepted, problems


def _read_line(
    line: str, pairs_by_id: Mapping[str, BlindPair], done: set[str], where: str
) -> tuple[BlindPair, BlindAnswer]:
    fix = 'one {"pair": …, "prefer": "A", "B" or "neither", "why": …, "usable_A": n, "usable_B": n}'
    try:
        read = _Line.model_validate_json(line)
    except ValidationError as failure:
        first = failure.errors()[0]
        place = ".".join(map(str, first["loc"]))
        problem = f"no judgement can be read here{f': `{place}`' if place else ''}"
        raise BadInput("HL382", problem, where=where, fix=fix) from None
    if read.pair in done:
        problem = f"pair {read.pair} was judged already; the first judgement stands"
        raise BadInput("HL383", problem, where=where, fix="take the line out")
    if read.pair not in pairs_by_id:
        fix = Wording("`--judge --json` prints the pairs and their ids", at_desk="")
        raise BadInput("HL382", f"there is no pair '{read.pair}' to judge", where=where, fix=fix)
    pair = pairs_by_id[read.pair]
    if problem := _mistake(read, pair):
        raise BadInput("HL382", problem, where=where, fix=fix)
    usable = None
    if read.usable_A is not None and read.usable_B is not None:
        usable = (read.usable_A, read.usable_B)
    return pair, BlindAnswer(read.prefer, read.why, usable)


def _mistake(read: _Line, pair: BlindPair) -> str:
    if read.prefer not in ("A", "B", "neither"):
        return f"'{read.prefer}' is none of A, B and neither"
    if read.prefer != "neither" and read.why is None:
        return "a preference needs its `why`"
    if (read.usable_A is None) != (read.usable_B is None):
        return "say how many are usable of both sets, or of none"
    for letter, count in (("A", read.usable_A), ("B", read.usable_B)):
        if count is not None and not 0 <= count <= len(pair.sets[letter]):
            return f"set {letter} has {len(pair.sets[letter])} messages, not {count}"
    return ""


def document_of(pair: BlindPair) -> Fields:
    """A pair for whoever judges by file: nothing in it tells the sides apart."""
    sets = {
        letter: [dict(message) for message in messages] for letter, messages in pair.sets.items()
    }
    return {"pair": pair.id, "brief": dict(pair.case), **sets}


def lines_of(messages: Sequence[MessageLines]) -> Iterator[str]:
    """A set as lines of text, the same way for either side."""
    for number, message in enumerate(messages, start=1):
        yield f"{number}."
        for label, text in message:
            yield f"{label}: {text}"
        yield ""


def _sets(pair: Pair, first: Letter) -> dict[str, tuple[MessageLines, ...]]:
    assert pair.a is not None
    assert pair.b is not None
    first_set, second_set = (pair.a, pair.b) if first == "a" else (pair.b, pair.a)
    # a follow-up is judged only where all of both sets have one
    follow_ups = all(
        v.follow_up.body for copy_set in (first_set, second_set) for v in copy_set.variants
    )
    return {
        "A": _messages(first_set, follow_ups=follow_ups),
        "B": _messages(second_set, follow_ups=follow_ups),
    }


def _messages(copy_set: CopySet, *, follow_ups: bool) -> tuple[MessageLines, ...]:
    return tuple(
        _lines(variant.parts) + (_lines(variant.follow_up, "Later, ") if follow_ups else ())
        for variant in copy_set.variants
    )


def _lines(parts: Parts, before: str = "") -> MessageLines:
    return tuple(
        (f"{before}{LABELS[name].lower() if before else LABELS[name]}", text)
        for name, text in parts.texts().items()
    )


def _draw(*words: str) -> int:
    return int.from_bytes(hashlib.sha256("\x1f".join(words).encode()).digest()[:8])


def _path(workspace: Workspace, name: str) -> Path:
    return pairs_file(workspace, name).with_name("judgements.jsonl")
