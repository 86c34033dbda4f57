"""A live version's whole story, from brief to the last change, as lines to read."""

from collections.abc import Iterator
from typing import Any

from textual.content import Content

from hookline.records.words import PLAIN
from hookline.tui.look import plain, styled


def story_lines(story: dict[str, Any]) -> list[Content]:
    """What `loop.arms.why` tells, in the words that people read."""
    return [
        Content.assemble(styled(f"{name:10} ", "$primary"), plain(text))
        if name
        else styled(text, "bold")
        for name, text in _facts(story)
    ]


def _facts(story: dict[str, Any]) -> Iterator[tuple[str, str]]:
    arm, lineage = story["arm"], story["arm"]["lineage"]
    campaign = story["campaign"] or {}
    for part, text in arm["parts"].items():
        if isinstance(text, str) and text:
            yield part, text
    yield "", ""
    yield "state", arm["state"]
    yield "channel", f"{arm['channel']} · {arm['language']}"
    yield "campaign", f"{campaign.get('id', '')} ({campaign.get('state', 'reserved')})"
    yield "brief", campaign.get("brief", "")
    model = "offline practice writer" if lineage["model"] == "offline" else lineage["model"]
    yield "written", f"by {model} at {lineage['at']}"
    if arm["parent_arm"]:
        yield "follows", arm["parent_arm"]
    for name, tag in sorted(arm["tags"].items()):
        yield name.replace("_", " "), f"{tag['value']} ({tag['origin']})"
    for variant in story["variants"]:
        for found in variant["findings"]:
            if found["severity"] != "info":
                glyph = "!" if found["severity"] == "error" else "?"
                yield PLAIN["guardrails"], f"{glyph} {found['message']}"
    yield "", ""
    for review in story["reviews"]:
        reason = f": {review['reason']}" if review["reason"] else ""
        yield review["decision"], f"{review['at']} by {review['by']}{reason}"
    for change in story["changes"]:
        yield "became", f"{change['now']} {change['at']} by {change['by']}"
    yield "id", arm["arm_id"]
