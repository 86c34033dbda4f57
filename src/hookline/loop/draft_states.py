"""What became of accepted drafts: the live version of each says more than its review did."""

from collections.abc import Collection, Sequence

from hookline.records.variant import OPEN, Variant
from hookline.registry.base import Registry


def with_live_states(registry: Registry, brief: str, variants: Sequence[Variant]) -> list[Variant]:
    """The drafts of a brief; what was launched is live, paused or retired as its message is.

    A draft that was launched in several campaigns has the state that it has in the last of them.
    """
    accepted = [v.id for v in variants if v.status not in (*OPEN, "retired")]
    if not accepted:
        return list(variants)  # the registry may hold ten thousand messages
    campaigns = [campaign for campaign in registry.campaigns() if campaign.brief == brief]
    arms = [arm for campaign in campaigns for arm in registry.arms(campaign=campaign.id)]
    states = {arm.variant_id: arm.state for arm in arms if not arm.parent_arm}
    return [
        variant.model_copy(update={"status": states.get(variant.id, variant.status)})
        if variant.id in accepted
        else variant
        for variant in variants
    ]


def reasons_of_rejected(
    registry: Registry, drafts: Sequence[Variant], ids: Collection[str]
) -> dict[str, str]:
    """By id, why a person rejected a draft; only of those that are asked for."""
    last = {
        draft.id: registry.reviews(draft.id)[-1:]
        for draft in drafts
        if draft.status == "retired" and draft.id in ids
    }
    return {
        draft: reviews[0].reason
        for draft, reviews in last.items()
        if reviews and reviews[0].decision == "rejected"
    }
