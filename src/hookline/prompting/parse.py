"""From an answer to drafts: keeps every good variant, says exactly what is wrong elsewhere."""

from typing import NamedTuple

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from hookline.prompting.choose import cell_of, chosen, numbered
from hookline.prompting.foreign_keys import AnswerKeys
from hookline.prompting.other_forms import variants_in_other_forms
from hookline.prompting.shapes import WrittenVariant, as_asked, spelled
from hookline.records.prompt import Prompt
from hookline.records.variant import Parts, PlanCell
from hookline.records.words import HOOKS, Hook
from hookline.text.answers import Answer, read_answer
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


def parse_variants(text: str, prompt: Prompt) -> Parsed:
    """The drafts of an answer, the problems to tell the model, and what it will not write.

    An answer that was cut still gives the variants that came whole.
    """
    keys = AnswerKeys(prompt)
    answer = keys.translated(read_answer(text))
    written = chosen(answer, prompt)
    if written is None and not answer.is_thinking:
        written = variants_in_other_forms(text, keys.translate)
    if written is None:
        return Parsed([], [_without_variants(answer)], {}, {})
    drafts: dict[int, Draft] = {}
    problems: list[str] = []
    refusals: dict[int, str] = {}
    refused_follow_ups: dict[int, str] = {}
    wanted = {cell.index: cell for cell in prompt.cells}
    listed = [spelled(raw) if isinstance(raw, dict) else raw for raw in written]
    for position, raw in enumerate(numbered(listed, list(wanted))):
        if words := refusal_of_message(raw):
            refusals[cell_of(raw, position, list(wanted))] = words
            continue
        draft, problem = _draft(raw, position, wanted, prompt, is_alone=len(written) == 1)
        if draft is not None and (note := keys.note()):
            draft = draft.model_copy(update={"note": "; ".join(filter(None, (draft.note, note)))})
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


def _without_variants(answer: Answer) -> str:
    """Why an answer holds no variants, in words for its writer."""
    if answer.is_thinking:
        return STILL_THINKING
    maps = [document.value for document in answer.documents if isinstance(document.value, dict)]
    if maps:
        return f"the answer has no list `variants`{_only(maps[-1])}"
    if answer.problem:
        return f"the answer is not JSON: {answer.problem}"
    return "the answer holds no JSON object"


def _only(raw: object) -> str:
    """The keys that stand there instead, a few of them."""
    names = [safe_text(str(name))[:30] for name in (raw if isinstance(raw, dict) else ())][:6]
    return f": it has {', '.join(f'`{name}`' for name in names)}" if names else ""


def _draft(
    raw: object, position: int, wanted: dict[int, PlanCell], prompt: Prompt, *, is_alone: bool
) -> tuple[Draft | None, str]:
    try:
        written = WrittenVariant.model_validate(as_asked(raw, prompt.asked))
    except ValidationError as failure:
        first = failure.errors()[0]
        place = ".".join(map(str, first["loc"]))
        problem = f"{place}: " * bool(place) + f"{first['msg'][:1].lower()}{first['msg'][1:]}"
        instead = _only(raw) if first["type"] == "missing" else ""
        return None, f"variant {position + 1}: {problem}{instead}"
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
