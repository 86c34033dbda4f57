"""Asks once more with other eyes: an editor who chooses and mends, then the last to read it all."""

from collections.abc import Mapping, Sequence

from hookline.prompting.schema import answer_shape, with_notes
from hookline.prompting.templates import Templates
from hookline.records.prompt import Message, Prompt
from hookline.records.variant import Variant

NOTED = ("took_away", "costs_most", "not_told")
"""What a last reader notes of each message before a word of it is changed."""


def second_look(prompt: Prompt, drafts: Sequence[Variant], *, templates: Templates) -> Prompt:
    """The same request with all its drafts, for the best of them in their best words.

    Args:
        drafts: of any cell; what a check says of one stands beside it.
    """
    context = {
        "drafts": [_shown(draft) for draft in drafts],
        "many": len(prompt.cells),
        "cells": [cell.index for cell in prompt.cells],
        "has_follow_ups": "follow_up" in prompt.asked,
    }
    return _asked(prompt, templates.render("second_look.md.j2", context))


def last_reading(prompt: Prompt, chosen: Mapping[int, Variant], *, templates: Templates) -> Prompt:
    """The same request with what was chosen, for the words at which its reader would stop.

    Args:
        chosen: by cell; cells that have none are left out.
    """
    cells = [cell for cell in prompt.cells if cell.index in chosen]
    schema = with_notes(prompt.schema_, NOTED, len(cells))
    context = {
        "messages": [{"cell": cell.index, **_shown(chosen[cell.index])} for cell in cells],
        "has_follow_ups": "follow_up" in prompt.asked,
        "shape": answer_shape(schema, [cell.index for cell in cells]),
    }
    asked = _asked(prompt, templates.render("last_reading.md.j2", context))
    return asked.model_copy(update={"schema_": schema, "cells": tuple(cells)})


def _asked(prompt: Prompt, question: str) -> Prompt:
    """The request with a question behind it."""
    message = Message(role="user", content=question)
    return prompt.model_copy(update={"messages": (*prompt.messages[:2], message)})


def _shown(draft: Variant) -> dict[str, object]:
    errors = [finding.message for finding in draft.findings if finding.severity == "error"]
    return {
        "problem": "; ".join(errors),
        "parts": list(draft.parts.texts().items()),
        "follow_up": list(draft.follow_up.texts().items()),
    }
