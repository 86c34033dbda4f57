"""Advise: what the coach says of brief files, and its fixes put into them."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from hookline.coach.advice import Advice
from hookline.coach.advice import advise as coached
from hookline.coach.law import sector_is_known
from hookline.coach.remarks import Remark
from hookline.errors import HooklineError
from hookline.records.brief_document import BriefDocument
from hookline.records.files import read_as_it_is
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.team import LAG_DAYS
from hookline.workspace.folder import replacing
from hookline.workspace.library import Library, complete_brief, read_whole


@dataclass(frozen=True, slots=True)
class Advised:
    """One brief file and what the coach says of it."""

    path: Path
    resolved: ResolvedBrief
    advice: Advice
    fixed: tuple[str, ...] = ()
    """What was changed in the file, in words."""


def advise(
    files: Sequence[Path],
    library: Library,
    *,
    today: datetime.date,
    fix: bool = False,
    lag_days: int = LAG_DAYS,
    tell: Callable[[], object] = lambda: None,
) -> tuple[list[Advised], list[HooklineError]]:
    """Read and coach brief files; those that cannot be read are listed apart.

    Args:
        fix: put every fix that needs no words of a person's into the files.
        lag_days: how late the team's outcomes come in.
        tell: called after each file.
    """
    advised: list[Advised] = []
    unread: list[HooklineError] = []
    for path in files:
        try:
            text = read_as_it_is(path)
            mended, fixed = fixes(text, path, library, today) if fix else (text, [])
            resolved = _resolved(mended, path, library)
        except HooklineError as problem:
            unread.append(problem)
        else:
            if mended != text:
                with replacing(path) as temporary:
                    temporary.write_text(mended, "utf-8", newline="")
            advice = coached(resolved, today=today, lag_days=lag_days)
            advised.append(Advised(path, resolved, advice, tuple(fixed)))
        tell()
    return advised, unread


def unknown_trade(resolved: ResolvedBrief) -> list[str]:
    """That no sector's rules hold for the brand's trade, and which trade may be meant."""
    return [f"{remark.text}; {remark.fix}" for remark in sector_is_known(resolved)]


def fixes(text: str, path: Path, library: Library, today: datetime.date) -> tuple[str, list[str]]:
    """The text with every fix in it, comments and all other bytes kept, and what was changed.

    One at a time, worst first, since a fix may make others needless. What is only good to know
    is left to a person, who takes it or not.
    """
    done: list[str] = []
    tried: set[str] = set()
    while True:
        items = coached(_resolved(text, path, library), today=today).items
        remark = next(
            (remark for remark in items if remark.fixable and _named(remark) not in tried), None
        )
        if remark is None:
            return text, done
        tried.add(_named(remark))
        mended = fixed(text, path, remark)
        done += [_named(remark)] if mended != text else []
        text = mended


def fixed(text: str, path: Path, remark: Remark) -> str:
    """The text with one item's fix in it."""
    assert remark.edit is not None
    document = BriefDocument(text, str(path))
    document.set(remark.edit.value, *remark.edit.path)
    return document.file_text


def _named(remark: Remark) -> str:
    return f"{remark.path}: {remark.text}"


def _resolved(text: str, path: Path, library: Library) -> ResolvedBrief:
    brief, tree = read_whole(text, path, library)
    return complete_brief(brief, tree, library, briefs_folder=path.parent)
