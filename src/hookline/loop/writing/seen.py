"""What an audience has been told before: the ideas of messages that went out."""

from hookline.records.resolved_brief import ResolvedBrief
from hookline.workspace.folder import Workspace

EVER_SENT = ("live", "paused", "retired")
"""States of messages that may have gone out."""


def seen_angles(workspace: Workspace, resolved: ResolvedBrief) -> list[str]:
    """Ideas that went out for this brand by other briefs, in the order in which they did."""
    if not workspace.has_registry:
        return []
    angles: list[str] = []
    with workspace.registry() as registry:
        sent = [arm for state in EVER_SENT for arm in registry.arms(state=state)]
        variants = {variant.id: variant for variant in registry.variants()} if sent else {}
        brands: dict[str, str] = {}
        for arm in sorted(sent, key=lambda arm: arm.arm_id):
            variant = variants.get(arm.variant_id)
            if variant is None or not variant.angle or variant.brief == resolved.brief.id:
                continue
            digest = variant.lineage.brief_hash
            if digest not in brands:
                brief = registry.brief(digest)
                brands[digest] = brief.brand.name if brief else ""
            if brands[digest] == resolved.brand.name:
                angles.append(variant.angle)
    return list(dict.fromkeys(angles))
