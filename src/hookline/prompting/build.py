"""Turns a complete brief into requests: one for a channel and language, split when N is large."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from hookline.prompting.context import context_of
from hookline.prompting.schema import answer_schema
from hookline.prompting.templates import Templates
from hookline.records.prompt import Message, Prompt, ResolvedBrief, Sheets
from hookline.records.variant import Cell
from hookline.records.words import Channel

BATCH = 8  # variants of one request; more and models begin to repeat themselves


def build(
    resolved: ResolvedBrief,
    sheets: Mapping[str, Sheets],
    cells: Sequence[Cell],
    *,
    templates: Templates,
    learnings: Mapping[str, Any] | None = None,
    batch: int = BATCH,
) -> list[Prompt]:
    """The prompts for one channel and language; wildcards get one of their own, without learnings.

    Args:
        sheets: by offer, what the checks hold the message and its follow-up against; they name
            the channel and the language.
        cells: the plan's variants for that channel.
        learnings: {"date", "lines"} that a person accepted; None when there are none.
        batch: variants of one request.
    """
    wild = [cell for cell in cells if cell.wildcard] if learnings else []
    tame = [cell for cell in cells if cell not in wild]
    told = [(some, learnings) for some in _batches(tame, batch)]
    told += [(some, None) for some in _batches(wild, batch)]
    return [_prompt(resolved, sheets, some, templates, lines) for some, lines in told]


def _batches(cells: list[Cell], size: int) -> list[tuple[Cell, ...]]:
    return [tuple(cells[at : at + size]) for at in range(0, len(cells), size)]


def _prompt(
    resolved: ResolvedBrief,
    sheets: Mapping[str, Sheets],
    cells: tuple[Cell, ...],
    templates: Templates,
    learnings: Mapping[str, Any] | None,
) -> Prompt:
    sheet = next(iter(sheets.values())).first
    channel: Channel = next(name for name in resolved.channels if name == sheet.channel)
    context = context_of(resolved, sheet, channel, cells, templates.words)
    context["learnings"] = learnings
    template = f"channels/{channel}.md.j2"
    messages = (
        Message(role="system", content=templates.render("system.md.j2", context)),
        Message(role="user", content=templates.render(template, context)),
    )
    text = json.dumps(context, sort_keys=True, ensure_ascii=False)
    return Prompt(
        messages=messages,
        schema_=answer_schema(
            channel, resolved.follow_channel(channel), len(cells), gloss=bool(context["gloss"])
        ),
        template=template,
        template_hash=templates.hash,
        context_hash=hashlib.sha256(text.encode()).hexdigest()[:16],
        channel=channel,
        language=sheet.language,
        cells=cells,
        room=context["room"],
        brief=resolved,
        sheets=dict(sheets),
    )
