"""A lock of one process, which the operating system lets go of when that ends, however it ends."""

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from filelock import BaseFileLock

LOOK_AGAIN = 0.1
"""Seconds between two looks at a lock that another holds."""
FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)


class FileLock:
    """A lock on a file, taken by one at a time; the file stays when it is let go."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None
        self._fallback_lock: BaseFileLock | None = None

    def acquire(self, seconds: float = 0) -> bool:
        """Take it; False when another still holds it after these seconds.

        Where the file system or the operating system has no `flock`, filelock takes it in another
        way. Nowhere else is it loaded: it costs a tenth of what a run of `decide` imports.
        """
        latest = time.monotonic() + seconds
        try:
            while not self._take():
                if time.monotonic() >= latest:
                    return False
                time.sleep(LOOK_AGAIN)
        except (ImportError, OSError):
            return self._take_otherwise(max(latest - time.monotonic(), 0))
        return True

    def release(self) -> None:
        """Let it go; nothing where it was not taken."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
        if self._fallback_lock is not None:
            self._fallback_lock.release()
            self._fallback_lock = None

    def _take(self) -> bool:
        import fcntl

        descriptor = os.open(self._path, FLAGS, 0o644)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as problem:
            os.close(descriptor)
            if isinstance(problem, BlockingIOError):
                return False
            raise
        self._descriptor = descriptor
        return True

    def _take_otherwise(self, seconds: float) -> bool:
        import filelock

        lock = filelock.FileLock(self._path, thread_local=False)
        try:
            lock.acquire(timeout=seconds, poll_interval=LOOK_AGAIN)
        except filelock.Timeout:
            return False
        self._fallback_lock = lock
        return True
