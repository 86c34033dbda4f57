"""How a draft becomes a variant: mended, finished, checked, and with its whole lineage."""

import hashlib
from collections.abc import Sequence
from typing import NamedTuple

from hookline.guardrails.check import check
from hookline.guardrails.fixes import fix_text
from hookline.loop.writing.measured_words import measured
from hookline.loop.writing.missing_parts import leads_nowhere
from hookline.prompting.finish import finish
from hookline.prompting.parse import Draft
from hookline.records.finding import Finding
from hookline.records.prompt import Prompt, Reply, Request
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.sheet import FactSheet
from hookline.records.variant import PRACTICE_NOTE, Lineage, Parts, Tag, Variant
from hookline.records.words import OFFLINE

TEXTS = ("subject", "preheader", "title", "header", "body")


class CompareWith(NamedTuple):
    """The bodies that a message should not repeat."""

    siblings: Sequence[str] = ()
    """Of the other variants of its prompt."""
    live: Sequence[str] = ()
    """Of the live versions in its channel and language."""


def finished_variant(
    draft: Draft,
    prompt: Prompt,
    request: Request,
    reply: Reply,
    compare_with: CompareWith,
    written_at: str,
) -> Variant:
    """A draft mended, with links and mandatory texts in place, measured and checked.

    Args:
        written_at: the time that its lineage names.
    """
    resolved, channel, language = prompt.brief, prompt.channel, prompt.language
    after, sheets = resolved.follow_channel(channel), prompt.sheets[draft.cell.offer]
    first, notes_of_first = _mended(draft.parts, sheets.first, resolved)
    second, notes_of_second = _mended(draft.follow_up, sheets.follow_up, resolved)
    parts = finish(first, resolved, channel, language)
    has_follow_up = bool(draft.follow_up.body)
    follow_up = finish(second, resolved, after, language) if has_follow_up else Parts()
    asked = [message.content for message in prompt.messages[:2]]  # a third shows other drafts
    siblings, live = compare_with
    findings = [
        *leads_nowhere(parts, resolved, channel),
        *check(parts.filled(), sheets.first, siblings, live=live, asked=asked),
        *(_follow_up(follow_up, resolved, sheets.follow_up, asked) if has_follow_up else ()),
    ]
    variant = Variant(
        id=_variant_id(draft, prompt, request),
        brief=resolved.brief.id,
        message_key=f"{resolved.brief.id}:{_idea_key(draft)}",
        angle=draft.angle,
        follows=draft.cell.follows,
        channel=channel,
        language=language,
        parts=parts,
        gloss=draft.gloss,
        follow_up=follow_up,
        tags=_tags(draft, parts, prompt),
        findings=tuple(findings),
        notes=(*_notes(request.model, draft), *notes_of_first, *notes_of_second),
        lineage=_lineage(prompt, request, reply, written_at),
    )
    return variant.model_copy(update={"status": variant.status_by_checks})


def _variant_id(draft: Draft, prompt: Prompt, request: Request) -> str:
    """Other words are another variant, also when the very same request is asked anew: what is
    kept under an id is never written over, so they would be lost."""
    place = (prompt.brief.brief.id, prompt.channel, prompt.language, draft.cell.index, request.key)
    texts = (*draft.parts.texts().values(), *draft.follow_up.texts().values())
    name = "\n".join(map(str, (*place, *texts)))
    return f"{draft.cell.index}-{hashlib.sha256(name.encode()).hexdigest()[:8]}"


def _mended(
    parts: Parts, sheet: FactSheet, resolved: ResolvedBrief
) -> tuple[Parts, tuple[str, ...]]:
    """The parts with what a machine can mend, and what was mended, in words."""
    cell = (sheet.channel.name, sheet.language)
    texts = {name: resolved.fallback(name, *cell) for name in resolved.fields}
    fallbacks = {name: text for name, text in texts.items() if text}
    update: dict[str, str] = {}
    for name in TEXTS:
        text = getattr(parts, name)
        if text and (better := fix_text(text, sheet, fallbacks)) != text:
            update[name] = better
    notes = tuple(f"mended by rule in {name}: {getattr(parts, name)}" for name in update)
    return parts.model_copy(update=update), notes


def _follow_up(
    parts: Parts, resolved: ResolvedBrief, sheet: FactSheet, asked: Sequence[str]
) -> list[Finding]:
    """What the checks say of a follow-up; the findings name its parts."""
    nowhere = leads_nowhere(parts, resolved, sheet.channel.name)
    return [
        finding.model_copy(update={"part": f"follow_up.{finding.part}"})
        for finding in (*nowhere, *check(parts.filled(), sheet, asked=asked))
    ]


def _idea_key(draft: Draft) -> str:
    """One idea is one key, in whatever channel and language; without one the cell stands for it."""
    idea = draft.cell.angle or draft.angle
    return (
        hashlib.sha256(idea.casefold().encode()).hexdigest()[:8] if idea else str(draft.cell.index)
    )


def _tags(draft: Draft, parts: Parts, prompt: Prompt) -> dict[str, Tag]:
    cell = draft.cell
    planned = {"hook": draft.hook or cell.hook, "tonality": cell.tonality}
    planned |= {"offer": cell.offer} if cell.offer else {}
    planned |= {"wildcard": "yes"} if cell.wildcard else {}
    tags = {name: Tag(value=value, origin="planned") for name, value in planned.items()}
    return tags | measured(parts, prompt.channel, prompt.language, prompt.brief)


def _notes(model: str, draft: Draft) -> tuple[str, ...]:
    label = PRACTICE_NOTE if model == OFFLINE else ""
    return tuple(note for note in (label, draft.note) if note)


def _lineage(prompt: Prompt, request: Request, reply: Reply, written_at: str) -> Lineage:
    blueprint = prompt.brief.blueprint
    return Lineage(
        brief_hash=prompt.brief.brief_hash,
        blueprint=blueprint.slug if blueprint else "",
        template_hash=prompt.template_hash,
        context_hash=prompt.context_hash,
        model=request.model,
        params=request.params,
        seed=request.seed,
        request_key=request.key,
        learnings=prompt.learnings,
        tokens_in=reply.tokens_in,
        tokens_out=reply.tokens_out,
        cost=reply.cost,
        at=written_at,
    )
