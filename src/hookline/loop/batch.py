"""Batch: the briefs of a folder, how far each is written, and what keeps one from being read."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from hookline.errors import BadInput, HooklineError
from hookline.gateway.base import Target
from hookline.gateway.prices import Estimate
from hookline.loop.dry_run import forecast
from hookline.loop.prepare import cost_words
from hookline.loop.writing.run import Options
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import Variant
from hookline.registry.base import Registry
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library, find_briefs, load_brief


@dataclass(frozen=True, slots=True)
class BriefState:
    """One brief's file, and what was written from it as it stands now."""

    path: Path
    expected: int = 0
    """Drafts that it asks for; 0 where it cannot be read."""
    written: int = 0
    blocked: int = 0
    """Of the written ones, those that a check keeps from going out."""
    problem: HooklineError | None = None
    """Why it cannot be read."""

    @property
    def is_written(self) -> bool:
        """Is there a draft for all that it asks for?"""
        return self.expected > 0 and self.written >= self.expected


def brief_states(folder: Path, library: Library, workspace: Workspace) -> list[BriefState]:
    """Every brief of a folder, in order of name; none where there is no folder or no brief."""
    try:
        files = find_briefs([folder])
    except BadInput:
        return []
    with workspace.registry() as registry:
        return [_state(path, library, registry) for path in files]


def price_words(
    files: Sequence[Path], target: Target, library: Library, workspace: Workspace, options: Options
) -> str:
    """What writing these briefs takes, before it is begun; answers that are recorded cost nothing.

    Raises:
        BadInput: HL641 for a money cap without a price.
    """
    takes = forecast(files, target, library, workspace, options)
    briefs = "1 brief" if takes.briefs == 1 else f"{takes.briefs} briefs"
    estimate = Estimate(takes.calls[0], takes.tokens_in, takes.tokens_out, takes.cost)
    return f"{briefs}, {takes.variants} drafts · {cost_words(estimate, target)}"


def _state(path: Path, library: Library, registry: Registry) -> BriefState:
    try:
        resolved = load_brief(path, library)
    except HooklineError as problem:
        return BriefState(path, problem=problem)
    newest: dict[tuple[str, str, str], Variant] = {}
    for variant in registry.variants(brief=resolved.brief.id):
        if _is_first(variant) and variant.lineage.brief_hash == resolved.brief_hash:
            cell = (variant.channel, variant.language, variant.id.partition("-")[0])
            if variant.status != "retired" or cell not in newest:
                newest[cell] = variant
    blocked = sum(variant.blocked for variant in newest.values())
    return BriefState(path, drafts_of(resolved), len(newest), blocked)


def drafts_of(resolved: ResolvedBrief) -> int:
    """How many drafts a brief asks for, over its channels and languages."""
    brief = resolved.brief
    return (brief.variants or 0) * len(brief.channels) * len(brief.languages)


def _is_first(variant: Variant) -> bool:
    """Is it what a run wrote, and no edit, version, second message or copy of the brief's own?"""
    return not (variant.parent or variant.version_of or variant.follows or variant.usual)
