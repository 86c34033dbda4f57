"""From an answer to drafts: keeps every good variant, says exactly what is wrong elsewhere."""

import re
from collections.abc import Collection
from typing import Any, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from hookline.records.prompt import Prompt
from hookline.records.variant import Cta, Parts, PlanCell
from hookline.records.words import HOOKS, Hook
from hookline.text.answers import NUMBERED, Answer, Document, read_answer, variants_in
from hookline.text.refusals import is_refusal, refusal_of_message
from hookline.text.safe import safe_text

STILL_THINKING = "it ended while it was still thinking, before any answer"
ANGLE_MAX = 120  # characters; more is a text, and no idea in a few words


class Draft(BaseModel):
    """One variant as a model wrote it, before links and mandatory texts are put in."""

    model_config = ConfigDict(frozen=True, defer_build=True)
    cell: PlanCell
    parts: Parts
    follow_up: Parts = Field(default_factory=Parts)
    angle: str = ""
    """The idea in a few words, as its writer names it."""
    hook: Hook | None = None
    """What the writer finds the idea nearest to."""
    gloss: str = ""
    note: str = ""
    """What whoever wrote it has to say of it; the answer's schema has no place for a model's."""


class Parsed(NamedTuple):
    """What an answer holds."""

    drafts: list[Draft]
    """In the plan's order."""
    problems: list[str]
    """What is missing or wrong, in words for its writer."""
    refusals: dict[int, str]
    """By cell, the words of a writer that will not write its message."""
    refused_follow_ups: dict[int, str]
    """By cell, likewise of a follow-up alone; its first message stands."""


class _Copy(BaseModel):
    """The parts of a message as the answer's schema spells them."""

    model_config = ConfigDict(extra="ignore", str_strip_whitespace=True, defer_build=True)
    subject: str = ""
    preheader: str = ""
    title: str = ""
    header: str = ""
    body: str
    cta: str = ""

    def parts(self) -> Parts:
        written = {name: safe_text(getattr(self, name)).strip() for name in _Copy.model_fields}
        return Parts(**{**written, "cta": Cta(label=written["cta"])})


class _Written(_Copy):
    """One variant of the answer."""

    cell: int
    follow_up: _Copy | None = None
    angle: str = ""
    hook: str = ""
    gloss: str = ""
    note: str = ""


def parse_variants(text: str, prompt: Prompt) -> Parsed:
    """The drafts of an answer, the problems to tell the model, and what it will not write.

    An answer that was cut still gives the variants that came whole.
    """
    answer = read_answer(text)
    written = _chosen(answer, prompt)
    if written is None:
        return Parsed([], [_without_variants(answer)], {}, {})
    drafts: dict[int, Draft] = {}
    problems: list[str] = []
    refusals: dict[int, str] = {}
    refused_follow_ups: dict[int, str] = {}
    wanted = {cell.index: cell for cell in prompt.cells}
    for position, raw in enumerate(_numbered([*map(_spelled, written)], list(wanted))):
        if words := refusal_of_message(raw):
            refusals[_cell_of(raw, position, list(wanted))] = words
            continue
        draft, problem = _draft(raw, position, wanted, prompt, is_alone=len(written) == 1)
        if draft is None:
            problems.append(problem)
        elif draft.cell.index in drafts:
            problems.append(f"cell {draft.cell.index} came twice; the first one is kept")
        elif is_refusal(words := draft.follow_up.body):
            refused_follow_ups[draft.cell.index] = words
            drafts[draft.cell.index] = draft.model_copy(update={"follow_up": Parts()})
        else:
            drafts[draft.cell.index] = draft
    missing = [index for index in wanted if index not in drafts]
    if missing:
        problems.append(f"missing: cell {', '.join(map(str, missing))}")
    refusals = {index: words for index, words in refusals.items() if index not in drafts}
    in_order = [drafts[index] for index in wanted if index in drafts]
    return Parsed(in_order, problems, refusals, refused_follow_ups)


def _cell_of(raw: Any, position: int, wanted: list[int]) -> int:
    """The cell of a message that was not written: by its number, else by its place."""
    number = _number(raw.get("cell")) if isinstance(raw, dict) else None
    return number if number in wanted else wanted[min(position, len(wanted) - 1)]


def _chosen(answer: Answer, prompt: Prompt) -> list[Any] | None:
    """The variants that count: of several whole answers the last one's.

    Documents that hold different cells are pieces of one answer; of an answer that was cut, and of
    one whose brackets cannot be read, the variants that came whole count. A variant alone before a
    list of them was a try, of one who thinks aloud without a mark.
    """
    pairs = [
        (document, piece)
        for document in answer.documents
        if (piece := variants_in(document.value)) is not None
    ]
    if any(_has_copy(piece) for _, piece in pairs):  # what only counts cells is about an answer
        pairs = [pair for pair in pairs if _has_copy(pair[1])]
    is_listed = pairs and not _is_alone(*pairs[-1])
    if is_listed and (not answer.problem or _is_map(pairs[-1][0].value)):
        pairs = [pair for pair in pairs if not _is_alone(*pair)]
    held = [(piece, document.is_whole) for document, piece in pairs]
    if answer.problem:  # a follow-up of a variant that cannot be read is none itself
        held = [
            piece
            for piece in held
            if any("cell" in variant for variant in piece[0] if _is_map(variant))
        ]
    pieces = [piece for piece, is_whole in held if is_whole]
    if held and not held[-1][1] and not pieces:
        piece = held[-1][0]
        pieces = [piece if not piece or _is_whole(piece[-1], prompt.schema_) else piece[:-1]]
    chosen: list[Any] = []
    for piece in reversed(pieces):
        if chosen and _cells(piece) & _cells(chosen):
            break
        chosen = [*piece, *chosen]
    return chosen if pieces else None


def _has_copy(piece: list[Any]) -> bool:
    """Does any of the variants say something?"""
    texts = (_text(_spelled(raw).get("body")) for raw in piece if _is_map(raw))
    return any(isinstance(text, str) for text in texts)


def _is_alone(document: Document, piece: list[Any]) -> bool:
    """Is a variant a document of its own, in no list?"""
    return any(variant is document.value for variant in piece)


def _is_map(raw: Any) -> bool:
    return isinstance(raw, dict)


def _cells(variants: list[Any]) -> set[str]:
    return {str(raw.get("cell")) for raw in variants if isinstance(raw, dict)}


def _without_variants(answer: Answer) -> str:
    """Why an answer holds no variants, in words for its writer."""
    if answer.is_thinking:
        return STILL_THINKING
    if any(isinstance(document.value, dict) for document in answer.documents):
        return "the answer has no list `variants`"
    if answer.problem:
        return f"the answer is not JSON: {answer.problem}"
    return "the answer holds no JSON object"


def _numbered(variants: list[Any], wanted: list[int]) -> list[Any]:
    """The variants, in their order where all are there and their numbers tell nothing.

    None has one, they count from 0, or all have the same.
    """
    if len(variants) != len(wanted) or not all(map(_is_map, variants)):
        return variants
    numbers = [_number(raw.get("cell")) for raw in variants]
    is_from_zero = numbers == [index - 1 for index in wanted] and 0 in numbers
    if not is_from_zero and any(number != numbers[0] for number in numbers):
        return variants
    return [{**raw, "cell": index} for index, raw in zip(wanted, variants, strict=True)]


def _number(cell: Any) -> Any:
    """The number of a cell, also where it stands in a text, a list of one or a map of one."""
    if isinstance(cell, dict | list) and len(cell) == 1:
        (cell,) = cell.values() if isinstance(cell, dict) else cell
    number = NUMBERED.fullmatch(cell.strip()) if isinstance(cell, str) else None
    return int(number[1]) if number else cell


def _draft(
    raw: Any, position: int, wanted: dict[int, PlanCell], prompt: Prompt, *, is_alone: bool
) -> tuple[Draft | None, str]:
    try:
        written = _Written.model_validate(_asked_of(raw, prompt.asked))
    except ValidationError as failure:
        first = failure.errors()[0]
        place = ".".join(map(str, first["loc"]))
        return (
            None,
            f"variant {position + 1}: `{place}` {first['msg'][:1].lower()}{first['msg'][1:]}",
        )
    # one cell asked and one variant given: a wrong number is no reason to throw it away
    is_it = is_alone and len(wanted) == 1
    cell = next(iter(wanted.values())) if is_it else wanted.get(written.cell)
    if cell is None:
        return None, f"variant {position + 1}: there is no cell {written.cell} in the plan"
    parts = written.parts()
    if "follow_up" in prompt.asked and written.follow_up is None:
        return None, f"cell {cell.index}: `follow_up` is missing"
    follow_up = written.follow_up.parts() if written.follow_up else Parts()
    # only now: a text of hidden characters alone was not empty before
    required = prompt.brief.channels[prompt.channel].required
    if empty := [name for name in required if not getattr(parts, name)]:
        return None, f"cell {cell.index}: `{empty[0]}` is empty"
    gloss, note = safe_text(written.gloss), safe_text(written.note)
    angle = "" if is_refusal(written.angle) else " ".join(safe_text(written.angle).split())
    return Draft(
        cell=cell,
        parts=parts,
        follow_up=follow_up,
        angle=cell.angle or angle[:ANGLE_MAX],
        hook=next((hook for hook in HOOKS if hook == written.hook), None),
        gloss=gloss,
        note=note,
    ), ""


def _asked_of(raw: Any, asked: Collection[str]) -> Any:
    """What of a variant was asked for, in the form that it was asked in.

    A key that nobody asked for, and null where there is nothing to say, cost nobody a variant; nor
    do a button in the form of a map, or a follow-up that is its text alone.
    """
    if not isinstance(raw, dict):
        return raw
    kept = {name: value for name, value in _spelled(raw).items() if value is not None}
    kept |= {"cell": _number(kept["cell"])} if "cell" in kept else {}
    unasked = (_Written.model_fields.keys() & kept.keys()) - {*asked, "note"}
    unasked |= {
        name for name in ("angle", "hook", "gloss", "note") if not isinstance(kept.get(name), str)
    }
    kept = {name: value for name, value in kept.items() if name not in unasked}
    parts = {name: _text(kept[name]) for name in kept.keys() & _Copy.model_fields.keys()}
    kept = {name: value for name, value in (kept | parts).items() if value is not None}
    follow_up = _alone(kept.get("follow_up"))
    if isinstance(follow_up, str):
        kept["follow_up"] = {"body": follow_up}
    elif isinstance(follow_up, dict):
        kept["follow_up"] = _asked_of(follow_up, _Copy.model_fields)
    return kept


def _spelled(raw: Any) -> Any:
    """A variant with its keys as the schema spells them: follow_up for `followUp`, `Follow-up`."""
    if not isinstance(raw, dict):
        return raw
    spelled = {
        re.sub(r"(?<=[a-z])(?=[A-Z])|[\s-]+", "_", name.strip()).lower(): value
        for name, value in raw.items()
    }
    return spelled | raw


def _text(part: Any) -> Any:
    """A part's text, also where it is the only one of a list or stands in a map."""
    part = _alone(part)
    return (part.get("label") or part.get("text")) if isinstance(part, dict) else part


def _alone(value: Any) -> Any:
    return value[0] if isinstance(value, list) and len(value) == 1 else value


def _is_whole(raw: Any, schema: dict[str, Any]) -> bool:
    """Has the last variant of a cut answer all that was asked of it?"""
    asked = schema["properties"]["variants"]["items"]
    asked_last = set(asked["required"]) - {"angle", "hook"}  # they come before the text
    if not isinstance(raw, dict) or not raw.keys() >= asked_last:
        return False
    follow = asked["properties"].get("follow_up")
    written = raw.get("follow_up")
    return follow is None or (
        isinstance(written, dict) and written.keys() >= set(follow["required"])
    )
