"""Drafts that were written before their brief was changed: checked by what it says now, and marked.

Whoever reads drafts asks for it first, so that no check speaks of a brief that is no more.
"""

import os
from contextlib import suppress
from pathlib import Path

from hookline.errors import BadInput, HooklineError
from hookline.loop.brief_changes import changes_for, lost_offer, lost_place
from hookline.loop.recheck import Neighbours, checked_among, read_neighbours, with_places_of
from hookline.loop.writing.control_copy import control_variants
from hookline.loop.writing.namesakes import in_workspace
from hookline.records.finding import WRITTEN_BEFORE, Finding
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import OPEN, Variant
from hookline.records.words import Severity
from hookline.registry.base import Registry
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library, load_brief

MOST_NAMED = 3
"""Changes that a mark names; of more it tells how many."""
FIX = "write it anew, or change its words: checks and launch go by the brief as it is now"
OTHER_WORDS = "your own copy has other words in the brief by now, and no launch takes these"


def hold_to(workspace: Workspace, now: ResolvedBrief) -> None:
    """Check the drafts of a brief that wait by what it says now, and mark those that are older.

    A brief that is again what it was takes its mark away. What somebody decides on meanwhile stays
    as it was decided.
    """
    with workspace.registry() as registry:
        drafts = registry.variants(brief=now.brief.id)
    waiting = [v for v in drafts if v.status in OPEN and v.brief_digest != now.brief_hash]
    if not waiting:
        return
    with suppress(BadInput):  # the name is another brief's, or somebody decides on a draft just now
        now = in_workspace(now, workspace)
        with workspace.registry() as registry:
            held = _held(registry, waiting, now)
            if held:
                registry.save_brief(now)
            for draft in held:
                registry.save_open(draft, ())


def hold_to_files(workspace: Workspace, library: Library) -> list[HooklineError]:
    """Check what waits by the briefs as their files have them.

    A brief without a file any more is as it was; so is one that cannot be read, until it is mended.

    Returns:
        Why a brief's file cannot be read.
    """
    if not workspace.has_registry:
        return []
    with workspace.registry() as registry:
        waiting = {v.brief: v for status in OPEN for v in registry.variants(status=status)}
        kept = [registry.brief(draft.brief_digest) for draft in waiting.values()]
    problems: list[HooklineError] = []
    for brief in kept:
        path = _file_of(brief, workspace)
        if not path.is_file():
            continue
        try:
            hold_to(workspace, load_brief(path, library))
        except HooklineError as problem:
            problems.append(problem)
    return problems


def _file_of(brief: ResolvedBrief | None, workspace: Workspace) -> Path:
    """Where a brief's file was seen last; a folder where that is not known."""
    place = brief.file if brief is not None else ""
    return Path(os.path.normpath(workspace.root / place)) if place else Path()


def _held(registry: Registry, waiting: list[Variant], now: ResolvedBrief) -> list[Variant]:
    """Those of the drafts that were checked by another brief, checked by this one."""
    digests = {draft.lineage.brief_hash for draft in waiting}
    written_from = {digest: registry.brief(digest) for digest in digests}
    has_own = any(draft.usual for draft in waiting)
    own_copy = {v.message_key for v in control_variants(now, "")} if has_own else set[str]()
    marks = [
        (draft, before, _mark(draft, before, now, own_copy))
        for draft in waiting
        if (before := written_from[draft.lineage.brief_hash]) is not None
    ]
    marks = [(d, before, mark) for d, before, mark in marks if mark or d.usual or d.checked_by]
    compared = read_neighbours(registry, now.brief.id) if marks else Neighbours((), ())
    held: list[Variant] = []
    for draft, before, mark in marks:
        is_as_it_was = mark is None and not draft.usual
        measure = before if is_as_it_was else with_places_of(now, before)
        digest = {"checked_by": "" if is_as_it_was else now.brief_hash}
        held_draft = checked_among(draft.model_copy(update=digest), measure, compared)
        held_draft = held_draft.model_copy(
            update={"findings": (*held_draft.findings, *([mark] if mark else []))}
        )
        held.append(held_draft.model_copy(update={"status": held_draft.status_by_checks}))
    return held


def _mark(
    draft: Variant, before: ResolvedBrief, now: ResolvedBrief, own_copy: set[str]
) -> Finding | None:
    """What is said of a draft that is older than its brief; None where nothing of it changed.

    Args:
        own_copy: the keys of the brief's own copy, which is the brief itself, and older than none.
    """
    if draft.usual:
        return None if draft.message_key in own_copy else _finding(OTHER_WORDS, "error")
    lost = lost_place(draft, before, now) or lost_offer(draft, now)
    changes = [lost] if lost else [*changes_for(draft, before, now)]
    if not changes:
        return None
    and_others = f" and {len(changes) - MOST_NAMED} more" if len(changes) > MOST_NAMED else ""
    words = f"written before the brief was changed: {', '.join(changes[:MOST_NAMED])}{and_others}"
    return _finding(words, "error" if lost else "warn")


def _finding(message: str, severity: Severity) -> Finding:
    return Finding(code=WRITTEN_BEFORE, severity=severity, message=message, fix=FIX)
