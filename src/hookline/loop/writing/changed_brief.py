"""What was approved under a brief that was changed since: held against what it says now."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hookline.errors import Wording
from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.loop.writing.new_arms import constraints_of
from hookline.records.arm import Arm
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import Variant
from hookline.registry.base import Registry

FIX = "retire what is named (`hookline arms retire`) and write anew, or take the change back"


@dataclass(frozen=True, slots=True)
class HeldAgainst:
    """Arms beside the brief as it is now."""

    arms: tuple[Arm, ...]
    """With the days and duties of the brief as it is."""
    n_older: int
    """Of these: made from the brief before it was changed."""
    problems: tuple[str, ...]
    """What they say and the brief no longer lets them."""


def hold_against(
    registry: Registry,
    arms: Sequence[Arm],
    variants: Mapping[str, Variant],
    resolved: ResolvedBrief,
) -> HeldAgainst:
    """Check again what was approved before the brief was changed; the rest stays as it is.

    Args:
        variants: by id, those that the arms were made from: what was found in them and approved
            all the same is not asked again.
        resolved: the brief as it is now.
    """
    written_from = {
        digest: registry.brief(digest)
        for digest in {variants[arm.variant_id].brief_digest for arm in arms}
    }
    held: list[Arm] = []
    n_older, named = 0, defaultdict[str, list[str]](list)
    for arm in arms:
        older = written_from[variants[arm.variant_id].brief_digest]
        if older is None or (older.brief, older.brand) == (resolved.brief, resolved.brand):
            held.append(arm)
            continue
        n_older += 1
        languages = {arm.language: older.languages[arm.language], **resolved.languages}
        now = resolved.model_copy(update={"languages": languages})
        problems = _problems(arm, variants[arm.variant_id], now)
        if arm.language in set(older.brief.languages) - set(resolved.brief.languages):
            problems = [f"they are in {older.languages[arm.language].name}, which it dropped"]
        for problem in problems:
            named[problem].append(arm.arm_id)
        held.append(arm if problems else _renewed(arm, variants[arm.variant_id], now))
    refusals = tuple(_refusal(problem, ids) for problem, ids in named.items())
    return HeldAgainst(tuple(held), n_older, refusals)


def _refusal(problem: str, ids: Sequence[str]) -> Wording:
    """What messages say that the brief no longer lets them: named by their ids, or counted."""
    their_count = "1 message was" if len(ids) == 1 else f"{len(ids)} messages were"
    it = "it" if len(ids) == 1 else "them"
    return Wording(
        f"the brief was changed since these were approved: {problem} ({', '.join(ids)}); {FIX}",
        at_desk=f"the brief was changed since {their_count} accepted: {problem}; "
        f"take the change back, or retire {it} (R on F5 Live) and write anew",
    )


def _problems(arm: Arm, variant: Variant, resolved: ResolvedBrief) -> list[str]:
    """Why an arm may not go out under the brief as it is."""
    offer = _offer_of(variant)
    if offer and offer not in resolved.offers:
        return [f"they speak of the offer '{offer}', which it no longer has"]
    if arm.channel not in (resolved.channels if arm.parent_arm else resolved.brief.channels):
        return [f"they go out by {arm.channel}, which is none of its channels any more"]
    if arm.parent_arm and resolved.brief.follow_up is None:
        return ["they follow up, and it no longer has a follow-up"]
    sheet = compile_sheet(
        resolved, arm.channel, arm.language, offer=offer, follow_up=bool(arm.parent_arm)
    )
    known = {finding.message for finding in variant.findings if finding.severity == "error"}
    errors = [f for f in check(arm.parts.filled(), sheet) if f.severity == "error"]
    return list(dict.fromkeys(f.message for f in errors if f.message not in known))


def _renewed(arm: Arm, variant: Variant, resolved: ResolvedBrief) -> Arm:
    constraints = constraints_of(
        variant, arm.parts, resolved, arm.channel, follow_up=bool(arm.parent_arm)
    )
    return arm.model_copy(update={"constraints": constraints})


def _offer_of(variant: Variant) -> str:
    return variant.tags["offer"].value if "offer" in variant.tags else ""
