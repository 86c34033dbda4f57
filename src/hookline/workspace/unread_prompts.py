"""Files of a team's own prompts folder that nothing reads, with the name that may be meant."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from hookline.records.files import read_text
from hookline.text.languages import is_iso_code
from hookline.text.pattern import compile_lazily
from hookline.text.similarity import nearest

FREE = ("blueprints", "industries")
"""Folders in which a file has any name."""
NOTES = compile_lazily(r"(?i)(?:readme|license|changelog|notes?)\b.*|\..*")
"""What people put beside prompts for themselves."""


def unread_files(team_folder: Path, shipped: Path, channels: Iterable[str]) -> list[str]:
    """A sentence for each file of a team's prompts folder that nothing asks for.

    Args:
        team_folder: the team's folder.
        shipped: the one that it stands over, which has every name that is asked for.
        channels: those that have a profile in either.
    """
    known = {path.relative_to(shipped).as_posix() for path in shipped.rglob("*") if path.is_file()}
    known |= {f"channels/{channel}.{kind}" for channel in channels for kind in ("md.j2", "yaml")}
    files = [path for path in sorted(team_folder.rglob("*")) if path.is_file()]
    names = {path: path.relative_to(team_folder).as_posix() for path in files}
    included = set(_included(files))
    return [
        _sentence(path, name, known)
        for path, name in names.items()
        if name not in known | included and not NOTES.fullmatch(path.name) and not _is_read(name)
    ]


def _is_read(name: str) -> bool:
    """Is it one of a kind that may have other names than ours?"""
    folder, _, file = name.rpartition("/")
    stem, _, ending = file.partition(".")
    if ending != "yaml":
        return False
    if folder == "markets":
        return re.fullmatch("[A-Z]{2}", stem) is not None
    if folder in ("languages", "offline", "phrases", "examples"):
        base = re.fullmatch(r"([a-z]{2,3})(?:-[A-Za-z0-9]{2,8})*", stem)
        return base is not None and is_iso_code(base[1])
    return folder in FREE


def _included(files: Iterable[Path]) -> Iterator[str]:
    """Templates that another one takes in."""
    for path in files:
        if path.suffix == ".j2":
            yield from re.findall(r"""["']([\w./-]+\.j2)["']""", read_text(path))


def _sentence(path: Path, name: str, known: Iterable[str]) -> str:
    suggestion = nearest(name, known, cutoff=80)
    fix = (
        f"did you mean '{suggestion}'?"
        if suggestion
        else "take it out, or give it a name that is asked for"
    )
    return f"{path}: nothing asks for this file; {fix}"
