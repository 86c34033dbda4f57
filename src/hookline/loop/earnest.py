"""In earnest: which accepted messages customers may get, and how practice words are left out."""

from collections.abc import Sequence

from hookline.errors import BadInput
from hookline.loop.review import approve, edit
from hookline.loop.undo import undo
from hookline.loop.writing.control_copy import approved_control_copy, queue_control_copy
from hookline.loop.writing.namesakes import in_workspace
from hookline.records.arm import Arm
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import OPEN, Parts, Variant
from hookline.registry.base import Registry
from hookline.workspace.clock import stamp
from hookline.workspace.folder import Workspace


def has_practice_second(variant: Variant) -> bool:
    """Do people's words stand first, and the practice writer's second?"""
    return variant.practice and variant.human


def half_practice(variants: Sequence[Variant], arms: Sequence[Arm]) -> tuple[str, ...]:
    """Accepted messages in people's words whose second message the practice writer wrote.

    Args:
        arms: of the brief's practice campaign, that wait for a launch.
    """
    waiting = {arm.variant_id for arm in arms if arm.state == "approved"}
    return tuple(v.id for v in variants if v.id in waiting and has_practice_second(v))


def without_practice_second(workspace: Workspace, variant: Variant) -> Variant:
    """The draft without the second message that the practice writer wrote: all is people's words.

    It is an edit like any other, so that it can be taken back.
    """
    return edit(workspace, variant.id, variant.parts, Parts())


def leave_practice_out(
    workspace: Workspace, ids: Sequence[str], *, reviewers: int = 1
) -> list[Arm]:
    """Take accepted messages in people's words out of practice, without their second ones.

    Args:
        ids: as `half_practice` gives them.
    Returns:
        Their arms in the campaign that is in earnest.
    Raises:
        BadInput, RuleSaidNo: as `undo`, `edit` and `approve`.
    """
    arms: list[Arm] = []
    for variant_id in ids:
        with workspace.registry() as registry:
            reason = registry.reviews(variant_id)[-1].reason  # it went out in spite of an error
        edited = without_practice_second(workspace, undo(workspace, variant_id))
        arms += approve(workspace, [edited.id], reason=reason, reviewers=reviewers).arms
    return arms


def own_copy(workspace: Workspace, resolved: ResolvedBrief) -> tuple[list[Variant], list[Variant]]:
    """The brief's human copy: what a person has accepted, and what waits for one.

    What nobody has seen yet is put up for review.
    """
    if not resolved.brief.control_copy:
        return [], []
    try:
        resolved = in_workspace(resolved, workspace)
    except BadInput:  # its name is another brief's, which writing and launching say
        return [], []
    with workspace.registry() as registry:
        queue_control_copy(registry, resolved, stamp())
        variants = registry.variants(brief=resolved.brief.id)
    approved, _ = approved_control_copy(variants, resolved)
    return approved, [v for v in variants if v.usual and v.status in OPEN]


def waiting_own_copy(registry: Registry, approved: Sequence[Variant]) -> list[Variant]:
    """Accepted human copy that no launch in earnest has taken along."""
    arms = registry.arms() if approved else []
    launched = {arm.variant_id for arm in arms if not arm.practice}
    return [variant for variant in approved if variant.id not in launched]
