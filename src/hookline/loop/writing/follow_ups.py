"""Follow-ups that are written once the first messages are approved, each to its own."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from hookline.guardrails.sheets import compile_sheets
from hookline.prompting.build import BATCH
from hookline.prompting.follow_up import follow_up_prompt
from hookline.prompting.templates import Templates
from hookline.records.prompt import Prompt
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import ACCEPTED, Variant
from hookline.workspace.folder import Workspace


def waiting_firsts(workspace: Workspace, brief_id: str) -> list[Variant]:
    """Approved messages of a brief that have no follow-up and for which none was written yet."""
    with workspace.registry() as registry:
        variants = registry.variants(brief=brief_id)
    followed_ids = {variant.follows for variant in variants if variant.status != "retired"}
    return [
        variant
        for variant in variants
        if variant.status in ACCEPTED
        and not (variant.follows or variant.usual or variant.follow_up.body)
        and variant.id not in followed_ids
    ]


def follow_up_prompts(
    resolved: ResolvedBrief, firsts: Sequence[Variant], templates: Templates
) -> Iterator[Prompt]:
    """The requests for their follow-ups, channel by channel, language by language."""

    def channel_and_language(variant: Variant) -> tuple[str, str]:
        return variant.channel, variant.language

    if resolved.brief.follow_up is None:
        return
    for _, group in groupby(sorted(firsts, key=channel_and_language), key=channel_and_language):
        alike = list(group)
        channel, language = alike[0].channel, alike[0].language
        if language not in resolved.languages or channel not in resolved.channels:
            continue  # the brief has changed since; its own approved copy stays as it is
        sheets = compile_sheets(resolved, channel, language)
        after = resolved.follow_channel(channel)
        for start in range(0, len(alike), BATCH):
            batch = alike[start : start + BATCH]
            yield follow_up_prompt(resolved, batch, sheets, after, templates=templates)
