"""Audit: who did what on which text, from the first review to the last change of state."""

from dataclasses import dataclass

from hookline.errors import BadInput
from hookline.loop.seals import altered_campaigns, broken_seals
from hookline.loop.tagging import TAGGED, correction_words
from hookline.loop.watermark import KIND
from hookline.records.words import ChangeKind
from hookline.registry.base import Registry
from hookline.text.similarity import nearest
from hookline.workspace.folder import Workspace


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that a person did."""

    at: str
    """ISO 8601 with an offset."""
    by: str
    did: str
    """approved, rejected, edited, tagged; else what it became: live, paused, retired, ended, or
    a watermark's day."""
    kind: ChangeKind
    id: str
    brief: str
    """"" for a learning, which many briefs may say, and for the watermark."""
    reason: str
    text: str
    """The body that it was done to, or a learning's line; "" for a campaign."""
    text_hash: str
    """sha256 of the parts that the person saw; "" where none were."""


def audit(workspace: Workspace, *, brief: str = "", by: str = "") -> list[Act]:
    """All that people did, in the order in which they did it.

    Args:
        brief: only on this brief's texts and campaigns.
        by: only by this person.
    Raises:
        BadInput: HL352 for a brief of which nothing is known.
    """
    with workspace.registry() as registry:
        acts = [*_reviews(registry), *_corrections(registry), *_changes(registry)]
    known = sorted({act.brief for act in acts} - {""})
    if brief and brief not in known:
        suggestion = nearest(brief, known)
        fix = (
            f"did you mean '{suggestion}'?"
            if suggestion
            else f"there are: {', '.join(known) or 'none yet'}"
        )
        raise BadInput("HL352", f"nothing was done on a brief '{brief}'", fix=fix)
    wanted = [act for act in acts if brief in ("", act.brief) and by in ("", act.by)]
    return sorted(wanted, key=lambda act: act.at)


def made_by_nobody(workspace: Workspace) -> list[str]:
    """What stands in the registry past every command, a sentence each."""
    with workspace.registry() as registry:
        arms = [arm for arm in registry.arms() if arm.state != "retired"]
        return [*altered_campaigns(registry, registry.campaigns()), *broken_seals(registry, arms)]


def _reviews(registry: Registry) -> list[Act]:
    return [
        Act(
            at=review.at,
            by=review.by,
            did=review.decision,
            kind="variant",
            id=variant.id,
            brief=variant.brief,
            reason=review.reason,
            text=variant.parts.body,
            text_hash=review.text_hash,
        )
        for variant in registry.variants()
        for review in registry.reviews(variant.id)
    ]


def _corrections(registry: Registry) -> list[Act]:
    """What people said that the hook or tonality of a draft is."""
    variants = {variant.id: variant for variant in registry.variants()}
    return [
        Act(
            at=change.at,
            by=change.by,
            did="tagged",
            kind=change.kind,
            id=change.id,
            brief=variants[change.id].brief,
            reason=correction_words(change),
            text=variants[change.id].parts.body,
            text_hash=change.text_hash,
        )
        for change in registry.changes()
        if change.kind == TAGGED
    ]


def _changes(registry: Registry) -> list[Act]:
    """Changes of all but variants, whose are told by their reviews."""
    campaigns = {campaign.id: campaign.brief for campaign in registry.campaigns()}
    arms = {arm.arm_id: arm for arm in registry.arms()}
    learnings = {learning.id: learning.line for learning in registry.learnings()}
    acts: list[Act] = []
    for change in registry.changes():
        if change.kind in ("variant", TAGGED):
            continue
        arm = arms.get(change.id)
        campaign_id = arm.campaign_id if arm else change.id
        is_of_no_brief = change.id in learnings or change.kind == KIND
        acts.append(
            Act(
                at=change.at,
                by=change.by,
                did=change.now,
                kind=change.kind,
                id=change.id,
                brief="" if is_of_no_brief else campaigns.get(campaign_id, campaign_id),
                reason=change.note,
                text=arm.parts.body if arm else learnings.get(change.id, ""),
                text_hash="" if change.kind == "campaign" else change.text_hash,
            )
        )
    return acts
