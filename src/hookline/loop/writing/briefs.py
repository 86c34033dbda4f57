"""The briefs of a run: read, coached, and kept as they were written from."""

from collections.abc import Sequence
from pathlib import Path

from hookline.coach.advice import advise
from hookline.coach.remarks import Remark
from hookline.errors import HooklineError, RuleSaidNo, Wording
from hookline.gateway.events import ignore_event
from hookline.loop.writing.control_copy import queue_control_copy
from hookline.loop.writing.events import BriefRead, OnRunEvent
from hookline.loop.writing.namesakes import in_workspace, refuse_namesake
from hookline.loop.writing.run import Options, Progress
from hookline.records.resolved_brief import ResolvedBrief
from hookline.workspace.clock import stamp, today
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library, load_brief
from hookline.workspace.team import read_team

ANYWAY = "\n  or write it all the same: --anyway"
"""Behind the last thing that is wrong in a brief."""


def read_briefs(
    files: Sequence[Path],
    library: Library,
    options: Options,
    progress: Progress,
    on_event: OnRunEvent = ignore_event,
    *,
    workspace: Workspace | None = None,
) -> list[ResolvedBrief]:
    """Every brief that can be read, complete and coached; the others are the run's problems.

    Args:
        workspace: where its drafts will be kept, which has to know no other brief by its name.
    """
    briefs: list[ResolvedBrief] = []
    files_by_name: dict[str, Path] = {}
    day = today(read_team())
    for path in files:
        try:
            resolved = load_brief(path, library, variants=options.variants)
            refuse_namesake(resolved.brief.id, path, files_by_name)
            if workspace is not None:
                resolved = in_workspace(resolved, workspace)
            errors = advise(resolved, today=day).errors
            if errors and options.refuse_wrong:
                raise _refusal(errors, path)
        except HooklineError as problem:
            progress.unread.append(problem)
        else:
            briefs.append(resolved)
            files_by_name[resolved.brief.id] = path
            if errors:
                words = [f"{remark.text}: {remark.fix}" for remark in errors]
                progress.errors[resolved.brief.id] = words
        on_event(BriefRead(path))
    return briefs


def _refusal(errors: Sequence[Remark], path: Path) -> RuleSaidNo:
    """All that is wrong in a brief, before anything is paid for it."""
    last = Wording(f"{errors[-1].fix}{ANYWAY}", at_desk=errors[-1].fix)
    fixes = [*(remark.fix for remark in errors[:-1]), last]
    first, *others = (
        RuleSaidNo("HL376", remark.text, where=str(path), fix=fix)
        for remark, fix in zip(errors, fixes, strict=True)
    )
    first.also = tuple(others)
    return first


def save_briefs(briefs: Sequence[ResolvedBrief], workspace: Workspace) -> None:
    """Remember the briefs as they are now, and put their human copy up for review.

    Edits and approvals go by what was written from.
    """
    with workspace.registry() as registry:
        for resolved in briefs:
            registry.save_brief(resolved)
            queue_control_copy(registry, resolved, stamp())
