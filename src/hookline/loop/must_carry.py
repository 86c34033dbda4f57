"""Words that a person edits, with what every message has to carry put behind them."""

from typing import NamedTuple

from hookline.coach.own_copy import carrying
from hookline.loop.recheck import brief_of
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import Parts, Variant
from hookline.workspace.folder import Workspace


class Carried(NamedTuple):
    """A message, its second one, and what was put behind their words."""

    parts: Parts
    second: Parts
    texts: tuple[str, ...]


def with_what_it_must_carry(
    workspace: Workspace, variant: Variant, parts: Parts, second: Parts
) -> Carried:
    """The link, the way out, the law's sentence and the brand's, as far as words lack them.

    Args:
        second: blank where there is no second message, and stays so.
    """
    with workspace.registry() as registry:
        resolved = brief_of(registry, variant)
    after = resolved.follow_channel(variant.channel)
    first, texts = _carrying(resolved, variant.channel, variant.language, parts)
    later, second_texts = _carrying(resolved, after, variant.language, second)
    return Carried(first, later, tuple(dict.fromkeys((*texts, *second_texts))))


def _carrying(
    resolved: ResolvedBrief, channel: str, language: str, parts: Parts
) -> tuple[Parts, list[str]]:
    """The parts with what they lack in the body; no message, and none of the brief's, lacks any."""
    is_of_brief = channel in resolved.channels and language in resolved.languages
    if not (parts.body.strip() and is_of_brief):
        return parts, []
    whole = "\n".join(parts.texts().values())
    body, texts = carrying(resolved, channel, language, parts.body, whole)
    return parts.model_copy(update={"body": body}), texts
