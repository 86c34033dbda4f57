"""One writer a workspace: who decides, takes in, learns, launches or forgets waits for its turn."""

import json
from collections.abc import Iterator
from contextlib import contextmanager

from hookline.errors import RuleSaidNo, Wording
from hookline.locks import FileLock
from hookline.workspace.clock import now, stamp
from hookline.workspace.folder import Workspace

LOCK = "writer.lock"
NOTE = "writer.json"
"""Beside the lock: who writes, what, since when."""
OLD_SECONDS = 86_400
"""After a day nobody is writing a temporary file any more."""


@contextmanager
def only_writer(workspace: Workspace, work: str) -> Iterator[None]:
    """Hold the workspace alone, for one command's reading and writing together.

    The operating system lets go of the lock when its process ends, however it ends. What a process
    that was killed left half written is swept away first.

    Args:
        work: what is done meanwhile, a word that whoever waits is told.
    Raises:
        RuleSaidNo: HL312 when another process still writes after `workspace.wait` seconds.
    """
    folder = workspace.folder(".")
    lock = FileLock(folder / LOCK)
    if not lock.acquire():
        _wait(workspace, lock)
    try:
        _sweep(workspace)
        (folder / NOTE).write_text(
            json.dumps({"work": work, "user": workspace.user, "at": stamp()})
        )
        yield
        (folder / NOTE).unlink(missing_ok=True)
    finally:
        lock.release()


def _wait(workspace: Workspace, lock: FileLock) -> None:
    """Wait for another process, and say so; give up after `workspace.wait` seconds."""
    if workspace.wait:
        workspace.on_notice(f"{_holder(workspace)}; waiting, {workspace.wait:g} seconds at most")
    if not lock.acquire(workspace.wait):
        fix = Wording(
            "try again when it is done; --wait SECONDS waits longer",
            at_desk="try again when it is done",
        )
        where = str(workspace.root)
        raise RuleSaidNo("HL312", _holder(workspace), where=where, fix=fix)


def _holder(workspace: Workspace) -> str:
    try:
        note = json.loads((workspace.root / NOTE).read_text())
        return f"{note['user']} is writing here: {note['work']}, since {note['at']}"
    except (OSError, ValueError, KeyError, TypeError):  # it has only just begun, or is ending
        return "another Hookline is writing here"


def _sweep(workspace: Workspace) -> None:
    """Remove what was never finished: in the log, where only the lock's holder writes, at once."""
    for path in workspace.root.rglob(".*.tmp"):
        in_log = path.is_relative_to(workspace.root / "decisions")
        try:
            if in_log or now().timestamp() - path.stat().st_mtime > OLD_SECONDS:
                path.unlink()
        except FileNotFoundError:  # its writer has just finished
            continue
