"""The human control copy of a brief as variants: checked and approved like any other text."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.loop.writing.measured_words import measured
from hookline.loop.writing.missing_parts import (
    button_note,
    missing_link,
    missing_parts,
    with_button,
)
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import ACCEPTED, HUMAN, Lineage, Parts, Variant
from hookline.records.words import CopyPart
from hookline.text.digests import digest_of

if TYPE_CHECKING:
    from hookline.registry.base import Registry


def queue_control_copy(registry: "Registry", resolved: ResolvedBrief, written_at: str) -> int:
    """Put the brief's human copy that is not known yet before the people who approve.

    Args:
        written_at: the moment that its lineage names.
    Returns:
        How many texts are new in the queue.
    """
    known = {variant.message_key for variant in registry.variants(brief=resolved.brief.id)}
    unknown = [v for v in control_variants(resolved, written_at) if v.message_key not in known]
    if unknown:
        registry.save_brief(resolved)
        registry.save_variants(unknown)
    return len(unknown)


def control_variants(resolved: ResolvedBrief, written_at: str) -> list[Variant]:
    """The brief's human copy, channel by channel, language by language, as checks find it."""
    lineage = Lineage(brief_hash=resolved.brief_hash, model=HUMAN, at=written_at)
    variants: list[Variant] = []
    brief = resolved.brief
    for channel, by_language in brief.control_copy.items():
        for language, copy in by_language.items():
            if channel not in brief.channels or language not in brief.languages:
                continue  # the coach tells that it goes nowhere
            written = _parts(copy)
            parts = with_button(written, resolved, channel, language)
            digest = digest_of([resolved.brief.id, channel, language, parts.filled()])[:8]
            findings = [
                *missing_parts(parts, resolved, channel),
                *missing_link(parts, resolved, channel),
                *check(parts.filled(), compile_sheet(resolved, channel, language)),
            ]
            variant = Variant(
                id=f"{HUMAN}-{digest}",
                brief=resolved.brief.id,
                message_key=f"{resolved.brief.id}:{HUMAN}:{digest}",
                channel=channel,
                language=language,
                parts=parts,
                findings=tuple(findings),
                tags=measured(parts, channel, language, resolved),
                notes=(button_note(parts),) if parts.cta.label != written.cta.label else (),
                human=True,
                usual=True,
                lineage=lineage,
            )
            variants.append(variant.model_copy(update={"status": variant.status_by_checks}))
    return variants


def _parts(copy: str | Mapping[CopyPart, str]) -> Parts:
    """What people wrote as the parts of a message."""
    texts = {"body": copy} if isinstance(copy, str) else dict(copy)
    label = texts.pop("cta", "")
    return Parts.model_validate(texts | ({"cta": {"label": label}} if label else {}))


def approved_control_copy(
    variants: Iterable[Variant], resolved: ResolvedBrief
) -> tuple[list[Variant], list[Variant]]:
    """What a person approved of the brief's human copy, an edit of it included, and what waits.

    Args:
        variants: all of the brief, in the order in which they were written.
    Returns:
        The approved texts, and those of the brief that nobody has approved.
    """
    by_key = {
        variant.message_key: variant
        for variant in variants
        if variant.usual and variant.status in ACCEPTED
    }
    wanted = control_variants(resolved, "")
    approved = [by_key[v.message_key] for v in wanted if v.message_key in by_key]
    return approved, [variant for variant in wanted if variant.message_key not in by_key]
