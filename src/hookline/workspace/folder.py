"""The workspace: one folder that holds all that Hookline remembers; it can be moved."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hookline import adapters
from hookline.errors import BadInput
from hookline.settings import Settings

if TYPE_CHECKING:
    from hookline.registry.base import Registry


@dataclass(frozen=True, slots=True)
class Workspace:
    """Where things are, and who acts."""

    root: Path
    user: str

    @classmethod
    def of(cls, settings: Settings) -> "Workspace":
        """The workspace that the settings name; nothing is written yet."""
        return cls(settings.workspace, settings.user)

    def folder(self, name: str) -> Path:
        """A folder of the workspace, made if it is not there.

        Raises:
            BadInput: HL310 when it cannot be made.
        """
        path = self.root / name
        try:
            path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            fix = "choose another with --workspace"
            problem = f"cannot write here: {error.strerror}"
            raise BadInput("HL310", problem, where=str(path), fix=fix) from None
        return path

    @contextmanager
    def registry(self) -> "Iterator[Registry]":
        """The open registry, closed again at the end."""
        self.folder(".")
        registry: Registry = adapters.load("registry", "sqlite")(self.root / "hookline.db")
        try:
            yield registry
        finally:
            registry.close()


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A file to write that takes `path`'s place whole, or not at all: temp, fsync, rename."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        yield temporary
        with temporary.open("rb") as written:
            os.fsync(written.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
