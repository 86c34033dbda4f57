"""A draft checked once more: by the brief that it is judged by, beside what else may go out."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.loop.versions import draft_ids
from hookline.loop.writing.missing_parts import leads_nowhere, missing_link, missing_parts
from hookline.records.arm import Arm
from hookline.records.finding import Finding
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import OPEN, Variant
from hookline.registry.base import Registry


class Neighbours(NamedTuple):
    """What drafts of a brief are compared with."""

    drafts: Sequence[Variant]
    """All of the brief."""
    live: Sequence[Arm]
    """All that is being sent."""


def brief_of(registry: Registry, variant: Variant) -> ResolvedBrief:
    """The brief that a draft is judged by, with the places of the one that it was written from."""
    written_from = registry.brief(variant.lineage.brief_hash)
    assert written_from is not None, "generate keeps the brief before it writes from it"
    if not variant.checked_by:
        return written_from
    now = registry.brief(variant.checked_by)
    assert now is not None, "who holds drafts to a brief keeps it first"
    return with_places_of(now, written_from)


def with_places_of(now: ResolvedBrief, before: ResolvedBrief) -> ResolvedBrief:
    """A brief that also knows the channels and languages that an earlier one had."""
    languages = {**before.languages, **now.languages}
    channels = {**before.channels, **now.channels}
    return now.model_copy(update={"languages": languages, "channels": channels})


def checked(registry: Registry, variant: Variant) -> Variant:
    """The variant with what the checks say of it beside the brief's other drafts."""
    return checked_among(
        variant, brief_of(registry, variant), read_neighbours(registry, variant.brief)
    )


def read_neighbours(registry: Registry, brief: str) -> Neighbours:
    """What drafts of that brief are compared with."""
    return Neighbours(registry.variants(brief=brief), registry.arms(state="live"))


def checked_among(variant: Variant, resolved: ResolvedBrief, compared: Neighbours) -> Variant:
    """The variant with what the checks say of it by that brief."""
    siblings = _sibling_bodies(compared.drafts, variant)
    live = _live_bodies(compared.live, variant)
    variant = variant.model_copy(
        update={"findings": findings_of(variant, resolved, siblings, live)}
    )
    return variant.model_copy(update={"status": variant.status_by_checks})


def findings_of(
    variant: Variant, resolved: ResolvedBrief, siblings: Sequence[str], live: Sequence[str]
) -> tuple[Finding, ...]:
    """What the checks say of both messages of a variant."""
    offer = variant.tags["offer"].value if "offer" in variant.tags else ""
    offer = offer if offer in resolved.offers else ""
    sheet = compile_sheet(
        resolved, variant.channel, variant.language, offer=offer, follow_up=bool(variant.follows)
    )
    findings = missing_parts(variant.parts, resolved, variant.channel)
    findings += missing_link(variant.parts, resolved, variant.channel)
    findings += check(variant.parts.filled(), sheet, siblings, live=live)
    if not variant.follow_up.body:
        return tuple(findings)
    after = resolved.follow_channel(variant.channel)
    second_sheet = compile_sheet(resolved, after, variant.language, offer=offer, follow_up=True)
    seconds = [
        finding.model_copy(update={"part": f"follow_up.{finding.part}"})
        for finding in (
            *leads_nowhere(variant.follow_up, resolved, after),
            *check(variant.follow_up.filled(), second_sheet),
        )
    ]
    return (*findings, *seconds)


def _sibling_bodies(variants: Sequence[Variant], variant: Variant) -> list[str]:
    """Bodies of the brief's other messages in this channel and language that may still go out;
    versions of one draft are alike on purpose."""
    drafts = draft_ids([*variants, variant])
    return [
        other.parts.body
        for other in variants
        if (other.channel, other.language) == (variant.channel, variant.language)
        and drafts[other.id] != drafts[variant.id]
        and other.usual == variant.usual
        and other.status in OPEN
    ]


def _live_bodies(arms: Iterable[Arm], variant: Variant) -> list[str]:
    """Bodies that are being sent in the variant's channel and language."""
    return [
        arm.parts.body
        for arm in arms
        if (arm.channel, arm.language) == (variant.channel, variant.language)
    ]
