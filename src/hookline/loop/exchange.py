"""Exchange: a version of a draft takes the place of the one that was accepted before it."""

from collections.abc import Sequence

from hookline.errors import BadInput, Wording
from hookline.loop.arms import move
from hookline.loop.recheck import brief_of
from hookline.loop.review import Approval, approve, open_variant, refuse_errors
from hookline.loop.undo import undo
from hookline.loop.versions import draft_ids, known_variant, standing_versions
from hookline.records.arm import Arm
from hookline.records.campaign import LIVE
from hookline.records.variant import Variant
from hookline.registry.base import Registry
from hookline.workspace.folder import Workspace


def standing_beside(workspace: Workspace, variant_id: str) -> tuple[Variant, bool] | None:
    """The version that stands for the draft of a variant that waits, and whether it is live or
    paused; None where none does.

    Raises:
        BadInput: HL320 for an unknown id.
    """
    with workspace.registry() as registry:
        standing = _standing(registry, known_variant(registry, variant_id))
        if standing is None:
            return None
        return standing, any(arm.state in LIVE for arm in _arms_of(registry, standing))


def exchange(
    workspace: Workspace, ids: Sequence[str], *, reason: str = "", reviewers: int = 1
) -> Approval:
    """Approve versions, each in place of the one of its draft that stands: that is taken back, or
    retired for good where it went live. The new one joins with the next launch.

    Raises:
        BadInput, RuleSaidNo: as `approve`, before anything is taken back; HL328 where more people
            have to approve it than the one who asks.
    """
    approval = Approval()
    for variant_id in ids:
        with workspace.registry() as registry:
            variant = open_variant(registry, variant_id)
            standing = _standing(registry, variant)
            arms = _arms_of(registry, standing) if standing is not None else []
            refuse_errors(variant, brief_of(registry, variant), reason)
        if standing is not None and reviewers > 1:
            raise BadInput("HL328", SEVERAL, where=f"variant {variant_id}", fix=ONE_BY_ONE)
        if standing is not None:
            _make_room(workspace, standing, arms, variant_id)
        given = approve(workspace, [variant_id], reason=reason, reviewers=reviewers)
        approval.arms += given.arms
        approval.usual += given.usual
        approval.waiting |= given.waiting
    return approval


def _make_room(workspace: Workspace, standing: Variant, arms: list[Arm], variant_id: str) -> None:
    """Take back the version that stands; what of it went live is retired, and its follow-ups."""
    if not any(arm.state in LIVE for arm in arms):
        undo(workspace, standing.id)
        return
    for arm in arms:
        move(workspace, arm.arm_id, "retired", reason=f"{variant_id} takes its place")


SEVERAL = "more than one person has to approve it, so it cannot take another's place in one step"
ONE_BY_ONE = Wording(
    "first `hookline undo` or `hookline arms retire` the one that stands, then approve this one",
    at_desk="first u on the one that stands, or R on F5 Live; then a on this one",
)


def _standing(registry: Registry, variant: Variant) -> Variant | None:
    """The version that stands for a variant's draft."""
    known = registry.variants(brief=variant.brief)
    return standing_versions(registry, known).get(draft_ids(known)[variant.id])


def _arms_of(registry: Registry, variant: Variant) -> list[Arm]:
    """First messages that were made of a version, and are not retired."""
    return [
        arm
        for arm in registry.arms()
        if arm.variant_id == variant.id and arm.state != "retired" and not arm.parent_arm
    ]
