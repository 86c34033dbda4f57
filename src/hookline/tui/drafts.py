"""Unsaved changes on disk: each window has a place of its own, and what is left comes back."""

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from hookline.tui.fields import Value

try:
    import fcntl
except ImportError:  # where the system has no such locks, two windows share a place
    fcntl = None  # type: ignore[assignment]

MOST_WINDOWS = 99
REFUSED = ".refused"
"""What ends the file beside a draft with the fields that its document could not take."""


def draft_paths(folder: Path, brief: Path) -> Iterator[Path]:
    """Where changes of a brief's file may be kept, the first window's place first."""
    digest = hashlib.sha256(str(brief.resolve()).encode()).hexdigest()[:8]
    for number in range(1, MOST_WINDOWS + 1):
        suffix = "" if number == 1 else f".{number}"
        yield folder / f"{brief.stem}-{digest}{suffix}.yaml"


def name_of_draft(draft: Path) -> str:
    """The name of the brief whose changes those are; "" when it is no draft."""
    stem, _, number = draft.stem.rpartition(".")
    return (stem if number.isdigit() else draft.stem).rpartition("-")[0]


def has_draft(folder: Path, brief: Path) -> bool:
    """Are there changes of it that were never saved, of any window?"""
    return any(map(_is_left, draft_paths(folder, brief)))


class DraftPlace:
    """One window's place for changes of one brief; held until it is released.

    Beside the draft stands which file the changes were made on, so that a file that was changed
    meanwhile is not written over unseen.
    """

    def __init__(self, path: Path, lock: int | None, *, is_second: bool) -> None:
        self.path = path
        self.is_second = is_second
        """Does another window have the same brief open now?"""
        self._lock = lock

    @classmethod
    def take(cls, folder: Path, brief: Path) -> "DraftPlace":
        """A place that no other window holds: one with changes left in it, else the first."""
        free: DraftPlace | None = None
        is_second = False
        for path in draft_paths(folder, brief):
            place = cls._locked(path)
            if place is None:
                is_second = True
                continue
            if _is_left(path):
                if free is not None:
                    free.release()
                place.is_second = is_second
                return place
            if free is not None:
                place.release()
                break
            free = place
        assert free is not None, "more windows than places"
        free.is_second = is_second
        return free

    @classmethod
    def _locked(cls, path: Path) -> "DraftPlace | None":
        """The place, when nobody holds it; without a lock where none can be had."""
        from hookline.workspace.folder import make_root

        name = path.with_suffix(".lock")
        if fcntl is None:
            return cls(path, None, is_second=False)
        while True:
            try:
                make_root(name.parent.parent)
                name.parent.mkdir(exist_ok=True)
                lock = os.open(name, os.O_RDWR | os.O_CREAT, 0o600)
            except OSError:  # a workspace that cannot be written is told of when a draft is kept
                return cls(path, None, is_second=False)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                os.close(lock)
                return None
            if name.exists() and os.fstat(lock).st_ino == name.stat().st_ino:
                return cls(path, lock, is_second=False)
            os.close(lock)  # its holder took it away in between

    @property
    def base(self) -> str:
        """Digest of the file that the changes in this place were made on; "" when unknown."""
        name = self.path.with_suffix(".lock")
        return name.read_text("ascii", "replace") if name.is_file() else ""

    def keep(self, text: str, base: bytes | None) -> None:
        """Put the changed text on disk; it is there when this returns.

        Raises:
            OSError: when it cannot be written.
        """
        from hookline.workspace.folder import replacing

        if self._lock is not None:
            os.ftruncate(self._lock, 0)
            os.pwrite(self._lock, digest_of(base).encode("ascii"), 0)
        with replacing(self.path) as file:
            file.write_bytes(text.encode("utf-8"))

    @property
    def refused(self) -> dict[str, tuple[Value, str]]:
        """What the document could not take, as `keep_refused` put it; none of what is unreadable.

        A list of JSON was a row of ticks."""
        path = self.path.with_suffix(REFUSED)
        try:
            kept = json.loads(path.read_text("utf-8")) if path.is_file() else {}
        except ValueError:  # half of it, from a disk that was full
            return {}
        return {
            name: (tuple(value) if isinstance(value, list) else value, language)
            for name, (value, language) in kept.items()
        }

    def keep_refused(self, fields: Mapping[str, tuple[Value, str]]) -> None:
        """Put on disk what the document could not take; it is there when this returns.

        Raises:
            OSError: when it cannot be written.
        """
        from hookline.workspace.folder import replacing

        path = self.path.with_suffix(REFUSED)
        if not fields:
            path.unlink(missing_ok=True)
        elif fields != self.refused:
            with replacing(path) as file:
                file.write_text(json.dumps(fields, ensure_ascii=False), "utf-8")

    def clear(self) -> None:
        """Nothing is unsaved."""
        self.path.unlink(missing_ok=True)

    def release(self) -> None:
        """Let another window have it; what is kept stays."""
        if self._lock is None:
            return
        if not _is_left(self.path):
            self.path.with_suffix(".lock").unlink(missing_ok=True)
        os.close(self._lock)
        self._lock = None


def _is_left(draft: Path) -> bool:
    """Is anything there that was never saved, in the document or refused by it?"""
    return draft.is_file() or draft.with_suffix(REFUSED).is_file()


def digest_of(content: bytes | None) -> str:
    """Which file it is; another word for one that is not there."""
    return "none" if content is None else hashlib.sha256(content).hexdigest()
