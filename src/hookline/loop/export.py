"""Export: arms as files that an engine imports, whole or not at all, with a manifest."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TypedDict

from hookline import adapters
from hookline.dialects.base import Dialect
from hookline.errors import RuleSaidNo, Wording
from hookline.exporters.base import Exporter
from hookline.exporters.rows import SCHEMA, arms_made_safe
from hookline.loop.seals import refuse_broken_seals
from hookline.records.arm import Arm
from hookline.records.variant import ACCEPTED
from hookline.workspace.clock import stamp
from hookline.workspace.folder import Workspace, replacing


class Manifest(TypedDict):
    """What was written."""

    schema: str
    made_at: str
    arms: int
    practice_arms: int
    files: dict[str, str]
    """By name their sha256."""
    made_safe: dict[str, list[str]]
    """By file the arms with a text that would run as a formula, and stands there behind an
    apostrophe."""
    folder: str


def export(
    workspace: Workspace, names: Sequence[str], *, campaign: str = "", to: Path | None = None
) -> Manifest:
    """Write the arms of a campaign, or all, in each of the named shapes, and `manifest.json`.

    Raises:
        RuleSaidNo: HL360 when there is no approved arm to export, HL344 when the words of one are
            not those that were approved.
    """
    with workspace.registry() as registry:
        arms = [arm for arm in registry.arms(campaign=campaign) if arm.state in ACCEPTED]
        refuse_broken_seals(registry, arms)
    if not arms:
        fix = Wording(
            "`hookline review` shows what waits for approval",
            at_desk="F4 Write shows what waits for approval",
        )
        raise RuleSaidNo("HL360", "there is no approved arm to export", fix=fix)
    folder = to or workspace.folder("exports") / (campaign or "all")
    files: dict[str, str] = {}
    made_safe: dict[str, list[str]] = {}
    for name in names:
        exporter: Exporter = adapters.load("exporters", name)
        converted = _converted(arms, exporter.dialect)
        content = exporter.write(converted)
        if altered := arms_made_safe(converted, content.decode("utf-8", "replace")):
            made_safe[exporter.filename] = altered
        with replacing(folder / exporter.filename) as path:
            path.write_bytes(content)
        files[exporter.filename] = hashlib.sha256(content).hexdigest()
    manifest: Manifest = {
        "schema": SCHEMA,
        "made_at": stamp(),
        "arms": len(arms),
        "practice_arms": sum(arm.practice for arm in arms),
        "files": files,
        "made_safe": made_safe,
        "folder": str(folder),
    }
    with replacing(folder / "manifest.json") as path:
        path.write_text(json.dumps(manifest, indent=2, sort_keys=True) + "\n", "utf-8")
    return manifest


def _converted(arms: Sequence[Arm], dialect: str) -> Sequence[Arm]:
    """The arms with their merge tags in the engine's own dialect."""
    if not dialect:
        return arms
    from hookline.dialects.convert import convert

    spoken: Dialect = adapters.load("dialects", dialect)

    def turned(arm: Arm) -> Arm:
        texts = {name: text for name, text in arm.parts.texts().items() if name != "cta"}
        update = {name: convert(text, spoken).text for name, text in texts.items()}
        return arm.model_copy(update={"parts": arm.parts.model_copy(update=update)})

    return [turned(arm) for arm in arms]
