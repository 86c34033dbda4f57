"""What can be put on the desk: own briefs, drafts that were never saved, examples, new ones."""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hookline.errors import BadInput
from hookline.resources import shipped

if TYPE_CHECKING:
    from hookline.workspace.library import Library

BRIEFS = Path("briefs")


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be opened."""

    kind: str
    """own, example or new."""
    name: str
    """The file's stem."""
    title: str = ""
    blueprint: str = ""
    """What a new one starts from."""


BLANK = Choice("new", "my-brief", "New: blank")


class Shelf:
    """The folder of briefs, and the workspace's drafts."""

    def __init__(self, workspace: Path) -> None:
        self._drafts = workspace / "drafts"

    def choices(self, library: "Library") -> list[Choice]:
        """Own briefs, the shipped ones as copies, a new one for each blueprint."""
        own = sorted(self._own())
        examples = sorted(path.stem for path in shipped("briefs").glob("*.yaml"))
        found = [Choice("own", name, f"{name}.yaml") for name in own]
        kept = {*own, "hookline"}
        found += [Choice("example", n, f"Example: {n}") for n in examples if n not in kept]
        blueprints = library.catalog.blueprints.values()
        found += [Choice("new", b.slug, f"New: {b.name} - {b.reason}", b.slug) for b in blueprints]
        return [*found, BLANK]

    def latest(self) -> Choice | None:
        """The own brief that was changed last."""
        own = self._own()
        name = max(own, key=lambda one: (own[one], one), default="")
        return Choice("own", name, name) if name else None

    def brands(self, library: "Library") -> list[str]:
        """Brands that have a file."""
        folders = (BRIEFS / "brands", *library.brands)
        return sorted({path.stem for folder in folders for path in folder.glob("*.yaml")})

    def free_name(self, wanted: str) -> str:
        """That name in letters that a file may have, with a number where it is taken."""
        slug = re.sub(r"[^\w]+", "-", wanted.casefold()).strip("-_")[:60] or BLANK.name
        name, number = slug, 1
        while (BRIEFS / f"{name}.yaml").exists() or self.draft(BRIEFS / f"{name}.yaml").exists():
            number += 1
            name = f"{slug}-{number}"
        return name

    def source(self, choice: Choice) -> tuple[Path, str]:
        """Where it is, or will be, and its text.

        Raises:
            BadInput: HL122 when it cannot be read.
        """
        path = BRIEFS / f"{choice.name}.yaml"
        if choice.kind == "own":
            return path, text_of(path) if path.is_file() else ""
        if choice.kind == "example":
            return path, text_of(shipped("briefs") / f"{choice.name}.yaml")
        return path, f"blueprint: {choice.blueprint}\n" if choice.blueprint else ""

    def draft(self, path: Path) -> Path:
        """Where the unsaved changes of a file are kept."""
        place = hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:8]
        return self._drafts / f"{path.stem}-{place}.yaml"

    def _own(self) -> dict[str, float]:
        """Own briefs and when each was changed; one that was never saved is a draft only."""
        found = {p.stem: p.stat().st_mtime for p in BRIEFS.glob("*.yaml") if p.stem != "hookline"}
        for draft in self._drafts.glob("*.yaml"):
            name = draft.stem.rpartition("-")[0]
            if self.draft(BRIEFS / f"{name}.yaml") == draft:
                found[name] = max(draft.stat().st_mtime, found.get(name, 0.0))
        return found


def text_of(path: Path) -> str:
    """A file as text, line ends and all."""
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        problem = f"not UTF-8 (byte {error.start})"
        raise BadInput("HL122", problem, where=str(path), fix="save it as UTF-8") from None
    except OSError as error:
        problem = f"cannot be read: {error.strerror}"
        raise BadInput("HL122", problem, where=str(path)) from None
