"""The workspace: one folder that holds all that Hookline remembers; it can be moved."""

import os
import secrets
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from hookline.errors import BadInput, Wording
from hookline.settings import DEFAULT_WORKSPACE, Settings

if TYPE_CHECKING:
    from hookline.registry.base import Registry

WAIT_SECONDS = 600.0
"""A day of a million customers is decided in less."""
ALL_FILES = "*\n"
OUR_FILES = "".join(
    f"/{name}\n"
    for name in (
        "hookline.db*", "decisions/", "workspace-id", "journal/", "reports/", "compare/",
        "angles/", "audiences/", "partials/", "exports/", "drafts/", "desk.json", "writer.*",
        "*.lock", "forgotten*",
    )
)  # fmt: skip
"""What git leaves out of a folder that was there before, whose other files are a person's own."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """Where things are, who acts, and how long to wait while another process writes."""

    root: Path
    user: str
    wait: float = WAIT_SECONDS
    """Seconds to wait for another writer before refusing; 0 refuses at once."""
    on_notice: Callable[[str], object] = field(default=str, compare=False)
    """Told who is waited for, and of copies that were damaged and are made anew."""

    @classmethod
    def of(
        cls,
        settings: Settings,
        *,
        wait: float = WAIT_SECONDS,
        on_notice: Callable[[str], object] = str,
    ) -> "Workspace":
        """The workspace that the settings name; nothing is written yet."""
        return cls(settings.workspace, settings.user, wait, on_notice)

    @property
    def registry_path(self) -> Path:
        """Where the registry is, or will be."""
        return self.root / "hookline.db"

    @property
    def has_registry(self) -> bool:
        """Was anything ever kept here? Asking it opens nothing."""
        return self.registry_path.is_file()

    @property
    def has_decisions(self) -> bool:
        """Was anybody ever chosen for a message? Before that there is nothing to calculate."""
        return (self.root / "decisions").is_dir()

    def folder(self, name: str) -> Path:
        """A folder of the workspace, made if it is not there.

        Raises:
            BadInput: HL310 when it cannot be made.
        """
        path = self.root / name
        with _told_where_it_is(path):
            make_root(self.root)
            path.mkdir(parents=True, exist_ok=True)
        return path

    @contextmanager
    def registry(self) -> "Iterator[Registry]":
        """The open registry, closed again at the end."""
        from hookline import adapters  # it looks for other distributions', which takes its time

        self.folder(".")
        registry: Registry = adapters.load("registry", "sqlite")(self.registry_path)
        try:
            yield registry
        finally:
            registry.close()


def make_root(folder: Path) -> None:
    """Make a workspace's folder, into which its owner alone can look, and leave it out of git.

    One that is there stays as it is; git is told to leave out what we write in it.
    """
    is_ours = not folder.exists() or folder.resolve().name == DEFAULT_WORKSPACE
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    leave_out_of_git(folder, ALL_FILES if is_ours else OUR_FILES)


def private_folder(folder: Path) -> Path:
    """A folder into which its owner alone can look; one that is there stays as it is.

    Raises:
        BadInput: HL310 when it cannot be made.
    """
    with _told_where_it_is(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def leave_out_of_git(folder: Path, patterns: str) -> None:
    """Say to git what of a folder it leaves out; a file that says so already stays as it is.

    A folder that takes no file is told where it takes one that was asked for.
    """
    with suppress(OSError), (folder / ".gitignore").open("x", encoding="utf-8") as file:
        file.write(patterns)


@contextmanager
def _told_where_it_is(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        fix = Wording("choose another with --workspace", at_desk="choose another folder")
        problem = f"cannot write here: {error.strerror}"
        raise BadInput("HL310", problem, where=str(folder), fix=fix) from None


@contextmanager
def replacing(path: Path, *, is_private: bool = False) -> Iterator[Path]:
    """A file to write that takes `path`'s place whole, or not at all: temp, fsync, rename, fsync.

    After it returns the file is there even if the machine stops, since its folder is synced too.
    Who may read it stays as it was, and where `path` is a link, the file that it leads to is
    written.

    Args:
        is_private: its owner alone may read it, whoever could before.
    """
    path = Path(os.path.realpath(path))  # unlike `resolve`, it takes links that lead in a circle
    is_new_folder = not path.parent.is_dir()
    path.parent.mkdir(parents=True, exist_ok=True)
    unique = secrets.token_hex(4)  # two threads may write the same file
    temporary = path.with_name(f".{path.name}.{os.getpid()}-{unique}.tmp")
    try:
        if is_private or path.exists():
            temporary.touch(mode=0o600)  # while it is written, too, nobody else reads a private one
        yield temporary
        with temporary.open("rb") as written:
            os.fsync(written.fileno())
        if path.exists() and not is_private:
            temporary.chmod(stat.S_IMODE(path.stat().st_mode))
        temporary.replace(path)
        _sync_folder(path.parent)
        if is_new_folder:
            _sync_folder(path.parent.parent)
    finally:
        temporary.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """Put a folder's names on disk; Windows has no such call, and does it by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
