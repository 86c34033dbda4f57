"""Two who did not write it read what will go out, and say where they would stop."""

from collections.abc import Collection, Mapping

from pydantic import BaseModel, ConfigDict, ValidationError

from hookline.prompting.schema import notes_schema
from hookline.prompting.template_names import ReadingContext, ShownDraft
from hookline.prompting.templates import Templates
from hookline.records.prompt import Message, Prompt
from hookline.records.variant import Variant
from hookline.text.answers import last_object
from hookline.text.safe import safe_text

READERS = 2
"""How many read; each alone, in a request of their own."""
WORDS_MAX = 300  # characters of a place, and of a reason
SHAPE = '{"read": [{"cell": %d, "goes": true, "place": "", "why": ""}%s]}'


class Stop(BaseModel):
    """Where a reader of one message stopped, and why."""

    model_config = ConfigDict(frozen=True, defer_build=True)
    place: str
    why: str

    def __str__(self) -> str:
        where = f"at “{self.place}”" if self.place else "here"
        return f"a reader stopped {where}: {self.why}" if self.why else f"a reader stopped {where}"


class _Note(BaseModel):
    """What a reader says of one message."""

    model_config = ConfigDict(extra="ignore", str_strip_whitespace=True, defer_build=True)
    cell: int
    goes: bool
    place: str = ""
    why: str = ""


def reading(prompt: Prompt, chosen: Mapping[int, Variant], *, templates: Templates) -> Prompt:
    """Asks where a reader of what was chosen would stop, behind the request; nothing is written.

    Args:
        chosen: by cell; cells that have none are left out.
    """
    cells = [cell for cell in prompt.cells if cell.index in chosen]
    other_notes = ", … one for each" if len(cells) > 1 else ""
    context: ReadingContext = {
        "messages": [{"cell": cell.index, **draft_as_shown(chosen[cell.index])} for cell in cells],
        "has_follow_ups": "follow_up" in prompt.asked,
        "shape": SHAPE % (cells[0].index, other_notes),
    }
    asked = asked_again(prompt, templates.render("reader.md.j2", context))
    return asked.model_copy(update={"schema_": notes_schema(len(cells)), "cells": tuple(cells)})


def parse_stops(text: str, cells: Collection[int]) -> dict[int, Stop] | None:
    """Where a reader stopped, by cell; None where an answer says of no message whether it goes."""
    listed = last_object(text).get("read")
    notes = [note for raw in listed if (note := _note(raw))] if isinstance(listed, list) else []
    known = [note for note in notes if note.cell in cells]
    if not known:
        return None
    return {
        note.cell: Stop(place=_short(note.place), why=_short(note.why))
        for note in known
        if not note.goes and (note.place or note.why)
    }


def _note(raw: object) -> _Note | None:
    try:
        return _Note.model_validate(raw)
    except ValidationError:
        return None


def _short(text: str) -> str:
    return " ".join(safe_text(text).split())[:WORDS_MAX]


def asked_again(prompt: Prompt, question: str) -> Prompt:
    """The request with a question behind it."""
    message = Message(role="user", content=question)
    return prompt.model_copy(update={"messages": (*prompt.messages[:2], message)})


def draft_as_shown(draft: Variant) -> ShownDraft:
    """A message as a model is shown it: its parts, its follow-up's, what keeps it back."""
    errors = [finding.message for finding in draft.findings if finding.severity == "error"]
    return {
        "problem": "; ".join(errors),
        "parts": list(draft.parts.texts().items()),
        "follow_up": list(draft.follow_up.texts().items()),
    }
