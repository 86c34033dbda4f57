"""Turns a complete brief into requests: one for a channel and language, split when N is large."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from hookline.prompting.assemble import PromptSource, assemble
from hookline.prompting.brief_support import BriefSupport, missing_support
from hookline.prompting.context import context_of
from hookline.prompting.inherited import barred_hooks
from hookline.prompting.learnings import LearningsSection
from hookline.prompting.schema import answer_schema
from hookline.prompting.template_names import FirstMessages
from hookline.prompting.templates import Templates
from hookline.records.prompt import Prompt, Sheets
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import PlanCell
from hookline.records.words import HOOKS, Hook

BATCH = 8  # variants of one request; more and models begin to repeat themselves


def build(
    resolved: ResolvedBrief,
    sheets: Mapping[str, Sheets],
    cells: Sequence[PlanCell],
    *,
    templates: Templates,
    learnings: LearningsSection | None = None,
    seen: Sequence[str] = (),
    follow_ups: bool = True,
    batch: int = BATCH,
) -> list[Prompt]:
    """The prompts for one channel and language; wildcards get one of their own, without learnings.

    Args:
        sheets: by offer, what the checks hold the message and its follow-up against; they name
            the channel and the language.
        cells: the plan's variants for that channel.
        learnings: what a person accepted for this channel and language; None when there is nothing.
        seen: angles that these readers have had before.
        follow_ups: does every message bring its follow-up in the same answer?
        batch: variants of one request.
    """
    wildcards = [cell for cell in cells if cell.wildcard] if learnings else []
    others = [cell for cell in cells if cell not in wildcards]
    material = _Material(resolved, sheets, templates, seen, follow_ups)
    prompts = [_prompt(material, some, learnings) for some in _batches(others, batch)]
    return [*prompts, *(_prompt(material, some, None) for some in _batches(wildcards, batch))]


class _Material(NamedTuple):
    """What all prompts of one channel and language are made of."""

    resolved: ResolvedBrief
    sheets: Mapping[str, Sheets]
    templates: Templates
    seen: Sequence[str]
    follow_ups: bool


def _batches(cells: list[PlanCell], size: int) -> list[tuple[PlanCell, ...]]:
    return [tuple(cells[start : start + size]) for start in range(0, len(cells), size)]


def _prompt(
    material: _Material, cells: tuple[PlanCell, ...], learnings: LearningsSection | None
) -> Prompt:
    resolved, sheets, templates, seen, follow_ups = material
    follow_ups = follow_ups and resolved.brief.follow_up is not None
    sheet = next(iter(sheets.values())).first
    channel = sheet.channel.name
    known = context_of(
        resolved, sheet, channel, cells, templates.words, seen=seen, follow_ups=follow_ups
    )
    context: FirstMessages = {**known, "learnings": learnings}
    if learnings:
        context["avoid"] += learnings.avoid
        examples = [context["examples"], *(f"“{each}”" for each in learnings.examples)]
        context["examples"] = " · ".join(filter(None, examples))
    profiles, after = resolved.channels, resolved.follow_channel(channel)
    schema = answer_schema(
        profiles[channel],
        profiles[after] if follow_ups else None,
        len(cells),
        hooks=hooks_of(resolved),
        ideas=0 if context["angles"] else 2 * len(cells) + 2,
        gloss=bool(context["gloss"]),
    )
    return assemble(
        context,
        schema,
        cells,
        PromptSource(resolved, sheets, templates, after),
        template=f"channels/{channel}.md.j2",
        learnings=learnings.ids if learnings else (),
    )


def hooks_of(resolved: ResolvedBrief) -> tuple[Hook, ...]:
    """What an idea of this brief may be nearest to: what it can carry and its trade allows."""
    brief, about = resolved.brief, resolved.brand.about
    support = BriefSupport(brief.offers, brief.facts, brief.idea, about)
    barred = barred_hooks(HOOKS, resolved.industry)
    kept = brief.hooks
    return tuple(
        hook
        for hook in HOOKS
        if hook in kept
        or (hook not in barred and not missing_support(hook, support, resolved.blueprint))
    )
