"""Two briefs of one name: a workspace knows drafts and campaigns by it, so the second is refused.

Otherwise one approval would take the drafts of both.
"""

import os
from collections.abc import Mapping
from pathlib import Path

from hookline.errors import BadInput, Wording
from hookline.records.resolved_brief import ResolvedBrief
from hookline.registry.base import Registry
from hookline.workspace.folder import Workspace

_RENAME = "give the file another name (a brief.yaml is named after its folder)"


def refuse_namesake(name: str, path: Path, files: Mapping[str, Path]) -> None:
    """Refuse a brief that another file of the same run has the name of.

    Args:
        files: those that were read before it, by their briefs' names.
    Raises:
        BadInput: HL392.
    """
    if other := files.get(name):
        problem = f"two briefs are called '{name}', this one and {other}"
        raise BadInput("HL392", problem, where=str(path), fix=_RENAME)


def in_workspace(resolved: ResolvedBrief, workspace: Workspace) -> ResolvedBrief:
    """The brief as the workspace keeps it: its file from there, so that both can be moved.

    A file that is there no longer was moved; what a person rejected keeps no name.

    Raises:
        BadInput: HL392 where the name is kept for another brand, or for another file.
    """
    root = Path(os.path.abspath(workspace.root))
    file = Path(os.path.normpath(root / resolved.file))
    with workspace.registry() as registry:
        kept = _kept(registry, resolved.brief.id)
    if kept is not None:
        _refuse_other_brand(resolved, kept, file)
        if kept.file and resolved.file:
            _refuse_other_file(resolved.brief.id, Path(os.path.normpath(root / kept.file)), file)
    return resolved.model_copy(update={"file": _seen_from(root, file) if resolved.file else ""})


def _seen_from(root: Path, file: Path) -> str:
    try:
        return os.path.relpath(file, root)
    except ValueError:  # another drive of Windows
        return str(file)


def _kept(registry: Registry, name: str) -> ResolvedBrief | None:
    """The brief that the newest draft of that name was written from; None without one."""
    drafts = [draft for draft in registry.variants(brief=name) if draft.status != "retired"]
    hashes = dict.fromkeys(draft.lineage.brief_hash for draft in reversed(drafts))
    return next((brief for key in hashes if (brief := registry.brief(key))), None)


def _refuse_other_brand(resolved: ResolvedBrief, kept: ResolvedBrief, file: Path) -> None:
    name, brand = resolved.brief.id, resolved.brand.name
    if _folded(kept.brand.name) != _folded(brand):
        problem = f"'{name}' has drafts for {kept.brand.name} here, and this brief is for {brand}"
        fix = Wording(
            f"{_RENAME}, or reject those drafts first: `hookline review --brief {name}`",
            at_desk=f"{_RENAME}, or reject those drafts first: F4 Write",
        )
        raise BadInput("HL392", problem, where=str(file), fix=fix)


def _refuse_other_file(name: str, kept: Path, file: Path) -> None:
    if kept != file and kept.is_file() and not (file.is_file() and kept.samefile(file)):
        problem = f"'{name}' has drafts of another file here, {kept}"
        fix = f"{_RENAME}; where it takes the other's place, delete that one"
        raise BadInput("HL392", problem, where=str(file), fix=fix)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
