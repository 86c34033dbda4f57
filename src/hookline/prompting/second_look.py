"""Asks once more with an editor's eyes: which drafts go out, and what would make each better."""

from collections.abc import Sequence

from hookline.prompting.templates import Templates
from hookline.records.prompt import Message, Prompt
from hookline.records.variant import Variant


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
    message = Message(role="user", content=templates.render("second_look.md.j2", context))
    return prompt.model_copy(update={"messages": (*prompt.messages[:2], message)})


def _shown(draft: Variant) -> dict[str, object]:
    errors = [finding.message for finding in draft.findings if finding.severity == "error"]
    return {
        "problem": "; ".join(errors),
        "parts": list(draft.parts.texts().items()),
        "follow_up": list(draft.follow_up.texts().items()),
    }
