"""An arm as the plain row that `hookline.arm/1` and the tables share, and cells safe to open."""

from collections.abc import Sequence

from hookline.documents import Fields
from hookline.records.arm import Arm
from hookline.text.digests import digest_of
from hookline.text.mergetags import find_tags
from hookline.text.sms import measure_sms

SCHEMA = "hookline.arm/1"
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\x00", "＝", "＋", "－", "＠")
"""What makes a spreadsheet read a cell as a formula. Source: OWASP ASVS 1.2.10."""

CHARACTERS_COMPARED = 16
"""Characters by which a text is found again in a table."""


def arm_row(arm: Arm) -> Fields:
    """The arm as JSON: ids, content, fields with fallbacks, tags, size, lineage, content hash."""
    content = arm.parts.filled()
    tags = [tag for text in arm.parts.texts().values() for tag in find_tags(text)]
    row: Fields = {
        "schema": SCHEMA,
        "arm_id": arm.arm_id,
        "campaign_id": arm.campaign_id,
        "program": arm.program,
        "lifecycle_stage": arm.stage,
        "channel": arm.channel,
        "language": arm.language,
        "country": arm.country,
        "variant": f"v{arm.version}",
        "kind": arm.kind,
        "parent_arm": arm.parent_arm or None,
        "is_control": arm.usual,
        "state": arm.state,
        "content": content,
        "fields": [
            {"name": name, "required": not fallback, "default": fallback}
            for name, fallback in {tag.name: tag.fallback for tag in tags}.items()
        ],
        "constraints": arm.constraints.model_dump(
            mode="json", by_alias=True, exclude_defaults=True
        ),
        "features": {name: tag.value for name, tag in sorted(arm.tags.items())},
        "lineage": arm.lineage.model_dump(mode="json", exclude_none=True),
        "content_sha256": content_hash(content),
    }
    if arm.practice:  # nothing of it may go to a real customer
        row["practice"] = True
    if external := arm.external.model_dump(mode="json", exclude_defaults=True):
        row["external"] = external
    if arm.channel == "sms":
        size = measure_sms(arm.parts.body)
        row["sms"] = {"encoding": size.encoding, "units": size.units, "segments": size.segments}
    return row


def content_hash(content: Fields) -> str:
    """sha256 of the parts as sorted-key JSON, before anything is made safe for a spreadsheet."""
    return digest_of(content)


def arms_made_safe(arms: Sequence[Arm], content: str) -> list[str]:
    """Ids of the arms with a text that stands in this content as `safe_cell` alters it."""

    def is_altered(text: str) -> bool:
        safe = safe_cell(text)
        return safe != text and safe[:CHARACTERS_COMPARED].replace('"', '""') in content

    return [arm.arm_id for arm in arms if any(map(is_altered, arm.parts.texts().values()))]


def safe_cell(value: object) -> str:
    """The cell's text, behind an apostrophe when a spreadsheet would run it."""
    text = str(value)
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text
