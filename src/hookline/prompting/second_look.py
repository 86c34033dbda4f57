"""Asks once more with other eyes: an editor who chooses, two who read, and a hand that mends."""

from collections.abc import Mapping, Sequence

from hookline.prompting.readers import Stop, asked_again, draft_as_shown
from hookline.prompting.schema import of_count
from hookline.prompting.template_names import EditingContext, MendingContext, ReaderNote
from hookline.prompting.templates import Templates
from hookline.records.prompt import Prompt
from hookline.records.variant import Variant


def second_look(prompt: Prompt, drafts: Sequence[Variant], *, templates: Templates) -> Prompt:
    """Asks for the best of all drafts in their best words, behind the request itself.

    Args:
        drafts: of any cell; what a check says of one stands beside it.
    """
    context: EditingContext = {
        "drafts": [draft_as_shown(draft) for draft in drafts],
        "many": len(prompt.cells),
        "cells": [cell.index for cell in prompt.cells],
        "has_follow_ups": "follow_up" in prompt.asked,
        "usage": prompt.usage,
    }
    return asked_again(prompt, templates.render("second_look.md.j2", context))


def mend(
    prompt: Prompt,
    chosen: Mapping[int, Variant],
    stops: Mapping[int, Sequence[Stop]],
    *,
    templates: Templates,
) -> Prompt:
    """Asks for other words where readers stopped, and there alone, behind the request itself.

    Args:
        chosen: all that goes out, by cell.
        stops: where readers stopped, by cell; at least one.
    """
    cells = [cell for cell in prompt.cells if cell.index in stops]
    context: MendingContext = {
        "messages": [
            {
                "cell": cell.index,
                "notes": _notes(stops[cell.index]),
                **draft_as_shown(chosen[cell.index]),
            }
            for cell in cells
        ],
        "siblings": [
            {"cell": index, **draft_as_shown(variant)}
            for index, variant in sorted(chosen.items())
            if index not in stops
        ],
        "cells": [cell.index for cell in cells],
        "usage": prompt.usage,
    }
    asked = asked_again(prompt, templates.render("mend.md.j2", context))
    schema = of_count(prompt.schema_, len(cells))
    return asked.model_copy(update={"schema_": schema, "cells": tuple(cells)})


def _notes(stops: Sequence[Stop]) -> list[ReaderNote]:
    return [{"place": stop.place, "why": stop.why} for stop in stops]
