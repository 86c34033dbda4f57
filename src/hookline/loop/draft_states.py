"""What became of accepted drafts: the live version of each says more than its review did."""

from collections.abc import Sequence

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
