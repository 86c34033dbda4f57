"""From an answer to drafts: keeps every good variant, says exactly what is wrong elsewhere."""

import json
import re
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from hookline.records.prompt import Prompt
from hookline.records.variant import Cell, Cta, Parts
from hookline.records.words import HOOKS, Hook
from hookline.text.safe import safe_text

ANGLE_MAX = 120  # characters; more is a text, and no idea in a few words


class Draft(BaseModel):
    """One variant as a model wrote it, before links and mandatory texts are put in."""

    model_config = ConfigDict(frozen=True)
    cell: Cell
    parts: Parts
    follow_up: Parts = Parts()
    angle: str = ""
    """The idea in a few words, as its writer names it."""
    hook: Hook | None = None
    """What the writer finds the idea nearest to."""
    gloss: str = ""
    note: str = ""
    """What whoever wrote it has to say of it; the answer's schema has no place for a model's."""


class _Copy(BaseModel):
    """The parts of a message as the answer's schema spells them."""

    model_config = ConfigDict(extra="ignore", str_strip_whitespace=True)
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


def parse_variants(text: str, prompt: Prompt) -> tuple[list[Draft], list[str]]:
    """The drafts of an answer, and the problems to tell the model about what is missing.

    An answer that was cut still gives the variants that came whole.
    """
    document, problem, whole = json_in(text)
    if problem:
        return [], [problem]
    drafts: dict[int, Draft] = {}
    problems: list[str] = []
    wanted = {cell.index: cell for cell in prompt.cells}
    found = document.get("variants") if isinstance(document, dict) else None
    if not isinstance(found, list):
        return [], ["the answer has no list `variants`"]
    if found and not whole and not _is_whole(found[-1], prompt.schema_):
        found = found[:-1]
    for position, raw in enumerate(found):
        draft, problem = _draft(raw, position, wanted, prompt)
        if draft is None:
            problems.append(problem)
        elif draft.cell.index in drafts:
            problems.append(f"cell {draft.cell.index} came twice; the first one is kept")
        else:
            drafts[draft.cell.index] = draft
    missing = [index for index in wanted if index not in drafts]
    if missing:
        problems.append(f"missing: cell {', '.join(map(str, missing))}")
    return [drafts[index] for index in wanted if index in drafts], problems


def _draft(
    raw: Any, position: int, wanted: dict[int, Cell], prompt: Prompt
) -> tuple[Draft | None, str]:
    try:
        written = _Written.model_validate(raw)
    except ValidationError as failure:
        first = failure.errors()[0]
        place = ".".join(map(str, first["loc"]))
        return (
            None,
            f"variant {position + 1}: `{place}` {first['msg'][:1].lower()}{first['msg'][1:]}",
        )
    # one cell asked and one variant given: a wrong number is no reason to throw it away
    cell = next(iter(wanted.values())) if len(wanted) == 1 else wanted.get(written.cell)
    if cell is None:
        return None, f"variant {position + 1}: there is no cell {written.cell} in the plan"
    parts = written.parts()
    is_asked = "follow_up" in prompt.asked
    if is_asked and written.follow_up is None:
        return None, f"cell {cell.index}: `follow_up` is missing"
    follow_up = written.follow_up.parts() if written.follow_up and is_asked else Parts()
    # only now: a text of hidden characters alone was not empty before
    required = prompt.brief.channels[prompt.channel].required
    if empty := [name for name in required if not getattr(parts, name)]:
        return None, f"cell {cell.index}: `{empty[0]}` is empty"
    gloss, note = safe_text(written.gloss), safe_text(written.note)
    angle = " ".join(safe_text(written.angle).split())[:ANGLE_MAX]
    return Draft(
        cell=cell,
        parts=parts,
        follow_up=follow_up,
        angle=cell.angle or angle,
        hook=next((hook for hook in HOOKS if hook == written.hook), None),
        gloss=gloss,
        note=note,
    ), ""


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


def json_in(text: str) -> tuple[Any, str, bool]:
    """The JSON object of an answer: bare, fenced, wrapped in prose, or cut short.

    Returns:
        The object, the problem where there is none, and whether it came whole.
    """
    from pydantic_core import from_json

    bare = text.lstrip("\ufeff").strip()
    if fenced := re.search(r"```(?:json)?\s*(\{.*?)(?:```|\Z)", bare, re.DOTALL):
        bare = fenced[1]
    # prose before it may hold braces of its own, such as a merge tag's
    begins = re.search(r'\{\s*"(?:ideas|variants)"', bare) or re.search(r"\{", bare)
    if begins is None:
        return None, "the answer holds no JSON object", False
    start = begins.start()
    try:
        return json.JSONDecoder().raw_decode(bare, start)[0], "", True
    except (ValueError, RecursionError):
        pass
    try:  # "True": a variant that was cut is dropped, those before it are whole
        found = from_json(bare[start:].encode("utf-8", "replace"), allow_partial=True)
    except ValueError as error:
        return None, f"the answer is not JSON: {error}", False
    return found, "", False
