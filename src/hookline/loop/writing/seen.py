"""What an audience has been told before: the ideas of messages that went out."""

from hookline.records.resolved_brief import ResolvedBrief
from hookline.workspace.folder import Workspace


def seen_angles(workspace: Workspace, resolved: ResolvedBrief) -> list[str]:
    """Ideas that went out for this brand by other briefs, in the order in which they did."""
    if not (workspace.root / "hookline.db").is_file():
        return []
    angles: list[str] = []
    with workspace.registry() as registry:
        brands: dict[str, str] = {}
        for arm in registry.arms():
            variant = registry.variant(arm.variant_id)
            if variant is None or not variant.angle or variant.brief == resolved.brief.id:
                continue
            digest = variant.lineage.brief_hash
            if digest not in brands:
                brief = registry.brief(digest)
                brands[digest] = brief.brand.name if brief else ""
            if brands[digest] == resolved.brand.name and arm.state in ("live", "paused", "retired"):
                angles.append(variant.angle)
    return list(dict.fromkeys(angles))
