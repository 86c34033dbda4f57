"""Asks again for what is missing, with the exact problem, and for nothing else."""

from collections.abc import Sequence

from hookline.prompting.schema import of_count
from hookline.prompting.template_names import RepairRequest
from hookline.prompting.templates import Templates
from hookline.records.prompt import Message, Prompt
from hookline.records.variant import PlanCell
from hookline.text.similarity import opening


def repair(
    prompt: Prompt,
    cells: Sequence[PlanCell],
    problems: Sequence[str],
    taken: Sequence[str],
    *,
    templates: Templates,
) -> Prompt:
    """A prompt asked again for some of its cells, with what was wrong and what is taken.

    Args:
        problems: one sentence each, with exact numbers.
        taken: bodies that were accepted; only their openings are sent.
    """
    context: RepairRequest = {
        "cells": [cell.model_dump() for cell in cells],
        "problems": list(problems)[:12],
        "taken": [opening(text, words=6) for text in taken],
    }
    message = Message(role="user", content=templates.render("repair.md.j2", context))
    return prompt.model_copy(
        update={
            "messages": (*prompt.messages[:2], message),
            "schema_": of_count(prompt.schema_, len(cells)),
            "cells": tuple(cells),
        }
    )
