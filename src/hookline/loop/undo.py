"""Undo: take back the last verdict on a draft, an acceptance, a rejection or an edit alike."""

from hookline.errors import BadInput, Wording
from hookline.loop.campaigns import changed
from hookline.loop.versions import bring_back, known_variant, review_of
from hookline.records.review import REOPENED
from hookline.records.variant import OPEN, Variant
from hookline.registry.base import Registry
from hookline.workspace.folder import Workspace


def undo(workspace: Workspace, variant_id: str) -> Variant:
    """Open a draft again, as it was before the last verdict on it; who took it back is kept.

    Args:
        variant_id: of the draft that was accepted, rejected or edited. The words that an edit
            gave are retired, and the draft before it waits again.
    Raises:
        BadInput: HL320 for an unknown id, HL324 when no verdict is left to take back, HL325 when
            what came of it is live or was decided on itself.
    """
    with workspace.registry() as registry:
        variant = known_variant(registry, variant_id)
        reviews = registry.reviews(variant_id)
        last = reviews[-1] if reviews else None
        if last is None or last.decision == REOPENED:
            fix = Wording("`hookline review` lists what waits", at_desk="F4 Write lists what waits")
            raise BadInput("HL324", f"no verdict on {variant_id} is left to take back", fix=fix)
        _retire_arms(workspace, registry, variant)
        retired = [_successor(registry, variant)] if last.decision == "edited" else []
        reopened = variant.model_copy(update={"status": variant.status_by_checks})
        review = review_of(workspace, variant, REOPENED, f"took back: {last.decision}")
        taken_back = review.model_copy(update={"text_hash": last.text_hash})  # as it was judged
        registry.review(taken_back, [reopened, *retired], [], None)
        if last.decision == "approved":
            bring_back(workspace, registry, reopened)
    return reopened


def _retire_arms(workspace: Workspace, registry: Registry, variant: Variant) -> None:
    """What an acceptance made; a retired arm stays as a tombstone, its id is not used again."""
    arms = [a for a in registry.arms() if a.variant_id == variant.id and a.state != "retired"]
    if any(arm.state != "approved" for arm in arms):
        fix = Wording(
            "pause or retire it among the live versions", at_desk="F5 pauses or retires it"
        )
        raise BadInput("HL325", f"{variant.id} went live already", fix=fix)
    retired = [arm.model_copy(update={"state": "retired"}) for arm in arms]
    if retired:
        changes = [changed("arm", a.arm_id, a.state, "retired", workspace) for a in arms]
        registry.save_arms(retired, changes)


def _successor(registry: Registry, variant: Variant) -> Variant:
    """The draft that an edit of this one gave."""
    after = [v for v in registry.variants(brief=variant.brief) if v.parent == variant.id]
    if not after or after[-1].status not in OPEN:
        fix = "take back the verdict on the edited draft first"
        raise BadInput("HL325", f"the edit of {variant.id} was decided on already", fix=fix)
    return after[-1].model_copy(update={"status": "retired"})
