"""Batch: the briefs of a folder, how far each is written, and what keeps one from being read."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

from hookline.errors import BadInput, HooklineError
from hookline.gateway.base import Target
from hookline.gateway.prices import Estimate
from hookline.loop.draft_states import with_live_states
from hookline.loop.dry_run import forecast
from hookline.loop.prepare import cost_words
from hookline.loop.writing.run import Options
from hookline.records.campaign import LIVE
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import OPEN, Variant
from hookline.registry.base import Registry
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library, find_briefs, load_brief


@dataclass(frozen=True, slots=True)
class CellState:
    """The drafts and the own copy of one channel and language, those apart that a person rejected;
    own copy of an earlier wording of the brief, too."""

    channel: str
    language: str
    to_judge: int = 0
    blocked: int = 0
    """By a check, so that somebody has to mend or reject them."""
    accepted: int = 0
    """And not live yet."""
    live: int = 0
    """Or paused."""


@dataclass(frozen=True, slots=True)
class BriefState:
    """One brief's file, and what was written from it as it stands now."""

    path: Path
    resolved: ResolvedBrief | None = None
    """None where it cannot be read."""
    cells: tuple[CellState, ...] = ()
    """Every channel in every language that it is for."""
    ideas: Mapping[str, int] = field(default_factory=dict)
    """What its drafts are about, and how many each, those apart that a person rejected."""
    cost: float | None = None
    """US dollars of the requests that its drafts came with; None where no price is known."""
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
    known = _with_states(registry, resolved.brief.id)
    variants = [each for each in known if each.lineage.brief_hash == resolved.brief_hash]
    own_copy = [variant for variant in known if variant.usual]
    drafts = [variant for variant in variants if not variant.usual]
    newest: dict[tuple[str, str, str], Variant] = {}
    for variant in filter(_is_first, variants):
        if variant.status != "retired" or variant.cell not in newest:
            newest[variant.cell] = variant
    return BriefState(
        path,
        resolved,
        tuple(_cell_states(resolved, [*drafts, *own_copy])),
        Counter(v.about for v in variants if v.about and v.status != "retired"),
        cost_of_requests(variants),
        drafts_of(resolved),
        len(newest),
        sum(variant.blocked for variant in newest.values()),
    )


def _with_states(registry: Registry, brief: str) -> list[Variant]:
    return with_live_states(registry, brief, registry.variants(brief=brief))


def _cell_states(resolved: ResolvedBrief, variants: Sequence[Variant]) -> Iterator[CellState]:
    first_messages = [v for v in variants if not v.follows]
    for channel, language in product(resolved.brief.channels, resolved.brief.languages):
        here = [v for v in first_messages if (v.channel, v.language) == (channel, language)]
        waiting = [variant for variant in here if variant.status in OPEN]
        blocked = sum(variant.blocked for variant in waiting)
        live = sum(v.status in LIVE for v in here)
        accepted = sum(v.status not in (*OPEN, *LIVE, "retired") for v in here)
        yield CellState(channel, language, len(waiting) - blocked, blocked, accepted, live)


def cost_of_requests(variants: Iterable[Variant]) -> float | None:
    """US dollars of the requests that drafts came with, each once; None where none has a price."""
    by_request = {v.lineage.request_key: v.lineage.cost for v in variants}
    costs = [cost for cost in by_request.values() if cost is not None]
    return sum(costs) if costs else None


def drafts_of(resolved: ResolvedBrief) -> int:
    """How many drafts a brief asks for, over its channels and languages."""
    brief = resolved.brief
    return (brief.variants or 0) * len(brief.channels) * len(brief.languages)


def _is_first(variant: Variant) -> bool:
    """Is it what a run wrote, and no edit, version, second message or copy of the brief's own?"""
    return not (variant.parent or variant.version_of or variant.follows or variant.usual)
