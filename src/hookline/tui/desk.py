"""The brief on the desk: its file, its draft, and what coach and prompt make of it.

Every method reads or writes files, so it is called in a thread; the lock lets one in at a time.
"""

import hashlib
import re
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from hookline.errors import BadInput, HooklineError
from hookline.resources import shipped
from hookline.settings import Settings
from hookline.tui.fields import BY_ID, FIELDS, Field, Value

if TYPE_CHECKING:
    from hookline.coach.advice import Advice
    from hookline.loop.library import Library
    from hookline.loop.workspace import Workspace
    from hookline.records.brief_document import BriefDocument
    from hookline.records.prompt import Prompt, ResolvedBrief

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


@dataclass(frozen=True, slots=True)
class Opened:
    """A brief as the form shows it."""

    name: str
    values: Mapping[str, Value | None]
    """By field; None is what only the file can show."""
    languages: tuple[str, ...]
    language: str
    """Of the texts in it."""
    restored: bool
    """True when unsaved changes of an earlier sitting came back."""
    unsaved: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """What a brief amounts to right now."""

    resolved: "ResolvedBrief | None" = None
    problems: Mapping[str, str] = field(default_factory=dict)
    """What is wrong, in words, by field; under "" what belongs to none."""
    advice: "Advice | None" = None
    prompts: "tuple[Prompt, ...]" = ()
    languages: tuple[str, ...] = ("en",)


class Desk:
    """One brief at a time."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._lock = threading.RLock()
        self._typing = threading.Lock()
        self._typed: dict[str, tuple[Value, str]] = {}
        self._languages: tuple[str, ...] = ("en",)
        self._library: Library | None = None
        self._document: BriefDocument | None = None
        self._on_disk: bytes | None = None
        self.path: Path | None = None

    @property
    def workspace(self) -> "Workspace":
        """Where things are remembered."""
        from hookline.loop.workspace import Workspace

        return Workspace.of(self._settings)

    def library(self) -> "Library":
        """Prompts and blueprints, read once."""
        from hookline.loop.library import open_library

        with self._lock:
            self._library = self._library or open_library(self._settings.prompts)
            return self._library

    def choices(self) -> list[Choice]:
        """What can be opened: own briefs, the shipped ones as copies, a new one by blueprint."""
        own = sorted(self._own())
        examples = sorted(path.stem for path in shipped("briefs").glob("*.yaml"))
        found = [Choice("own", name, f"{name}.yaml") for name in own]
        kept = {*own, "hookline"}
        found += [Choice("example", n, f"Example: {n}") for n in examples if n not in kept]
        blueprints = self.library().catalog.blueprints.values()
        found += [Choice("new", b.slug, f"New: {b.name} - {b.reason}", b.slug) for b in blueprints]
        return [*found, BLANK]

    def free_name(self, wanted: str) -> str:
        """That name in letters that a file may have, with a number where it is taken."""
        slug = re.sub(r"[^\w]+", "-", wanted.casefold()).strip("-_")[:60] or BLANK.name
        name, number = slug, 1
        while (BRIEFS / f"{name}.yaml").exists() or self._draft(BRIEFS / f"{name}.yaml").exists():
            number += 1
            name = f"{slug}-{number}"
        return name

    def brands(self) -> list[str]:
        """Brands that have a file."""
        folders = (BRIEFS / "brands", *self.library().brands)
        return sorted({path.stem for folder in folders for path in folder.glob("*.yaml")})

    def latest(self) -> Choice | None:
        """The own brief that was changed last."""
        own = self._own()
        name = max(own, key=lambda one: (own[one], one), default="")
        return Choice("own", name, name) if name else None

    def open(self, choice: Choice) -> Opened:
        """Put a brief on the desk; a draft that was not saved comes back.

        The one before it is kept first.

        Raises:
            BadInput: HL1xx when the file cannot be read.
        """
        from hookline.records.brief_document import BriefDocument

        with self._lock:
            if self._document is not None:
                self.change()
                self.keep_draft()
            path, text = self._source(choice)
            draft = self._draft(path)
            restored = draft.is_file()
            document = BriefDocument(
                _decoded(draft, draft.read_bytes()) if restored else text, str(path)
            )
            if document.tree is not None and not isinstance(document.tree, dict):
                fix = "a brief is lines such as `brand: Kurtako`"
                raise BadInput("HL102", "this file is no brief", where=str(path), fix=fix)
            self._on_disk = path.read_bytes() if path.is_file() else None
            self.path, self._document = path, document
            self.read()
            return self.shown("", restored=restored)

    def shown(self, language: str, *, restored: bool = False) -> Opened:
        """The fields as the form shows them, texts in that language."""
        from hookline.tui.fields import read_field

        with self._lock:
            assert self._document is not None
            assert self.path is not None
            languages = self._languages
            language = language if language in languages else languages[0]
            values = {f.id: read_field(self._document, f, language) for f in FIELDS if f.path}
            return Opened(self.path.stem, values, languages, language, restored, self._unsaved())

    def type(self, name: str, value: Value, language: str) -> None:
        """Note what a field holds now; the one method that is called outside a thread."""
        with self._typing:
            self._typed[name] = (value, language)

    def change(self) -> Reading:
        """Take what was typed into the document, and read the brief anew."""
        from hookline.tui.fields import write_field

        with self._lock:
            if self._document is None:
                return Reading()
            with self._typing:
                typed, self._typed = self._typed, {}
            refused: dict[str, str] = {}
            for name, (value, language) in typed.items():
                try:
                    write_field(self._document, BY_ID[name], value, self._languages, language)
                except HooklineError as problem:
                    refused[name] = _words(problem)
            found = self.read()
            return replace(found, problems={**found.problems, **refused}) if refused else found

    def read(self) -> Reading:
        """The brief as it is now: complete, advised and as a prompt, or what is wrong with it."""
        from hookline.coach.advice import advise
        from hookline.loop.generate import prompts_of
        from hookline.loop.library import complete_brief
        from hookline.records.documents import read_brief

        with self._lock:
            document, path = self._document, self.path
            assert document is not None
            assert path is not None
            self._languages = _listed(document.get("languages")) or ("en",)
            if not document.get("brand"):
                problems = {"brand": "Who is speaking? Write the brand's name."}
                return Reading(problems=problems, languages=self._languages)
            try:
                brief, tree = read_brief(document.text, str(path), stem=path.stem)
                resolved = complete_brief(brief, tree, self.library(), near=path.parent)
                prompts = tuple(prompts_of(resolved, self.library(), 7))
            except HooklineError as problem:
                return Reading(problems=self._by_field(problem), languages=self._languages)
            self._languages = resolved.brief.languages
            return Reading(resolved, {}, advise(resolved), prompts, self._languages)

    def keep_draft(self) -> None:
        """Put what is not saved into the workspace; a saved brief has no draft."""
        from hookline.loop.workspace import replacing

        with self._lock:
            if self._document is None or self.path is None:
                return
            draft = self._draft(self.path)
            if not self._unsaved():
                draft.unlink(missing_ok=True)
                return
            draft.parent.mkdir(parents=True, exist_ok=True)
            with replacing(draft) as file:
                file.write_bytes(self._document.text.encode("utf-8"))

    def save(self, *, over: bool = False) -> bool:
        """Write the brief's file; False when somebody else changed it meanwhile, unless `over`.

        Raises:
            BadInput: HL122 when it cannot be written.
        """
        from hookline.loop.workspace import replacing

        with self._lock:
            assert self._document is not None
            assert self.path is not None
            now = self.path.read_bytes() if self.path.is_file() else None
            if now != self._on_disk and not over:
                return False
            wanted = self._document.text.encode("utf-8")
            if wanted != now:
                try:
                    with replacing(self.path) as file:
                        file.write_bytes(wanted)
                except OSError as error:
                    problem = f"cannot be written: {error.strerror}"
                    raise BadInput("HL122", problem, where=str(self.path)) from None
            self._on_disk = wanted
            self._draft(self.path).unlink(missing_ok=True)
            return True

    def forget_changes(self) -> None:
        """Drop the draft, so that the file is opened as it is."""
        with self._lock, self._typing:
            self._typed.clear()
            self._document = None
            if self.path is not None:
                self._draft(self.path).unlink(missing_ok=True)

    def _source(self, choice: Choice) -> tuple[Path, str]:
        path = BRIEFS / f"{choice.name}.yaml"
        if choice.kind == "own":
            return path, _decoded(path, path.read_bytes()) if path.is_file() else ""
        if choice.kind == "example":
            return path, (shipped("briefs") / f"{choice.name}.yaml").read_text("utf-8")
        return path, f"blueprint: {choice.blueprint}\n" if choice.blueprint else ""

    def _own(self) -> dict[str, float]:
        """Own briefs and when each was changed; one that was never saved is a draft only."""
        found = {p.stem: p.stat().st_mtime for p in BRIEFS.glob("*.yaml") if p.stem != "hookline"}
        for draft in (self._settings.workspace / "drafts").glob("*.yaml"):
            name = draft.stem.rpartition("-")[0]
            if self._draft(BRIEFS / f"{name}.yaml") == draft:
                found[name] = max(draft.stat().st_mtime, found.get(name, 0.0))
        return found

    def _draft(self, path: Path) -> Path:
        place = hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:8]
        return self._settings.workspace / "drafts" / f"{path.stem}-{place}.yaml"

    def _unsaved(self) -> bool:
        assert self._document is not None
        return self._document.text.encode("utf-8") != self._on_disk

    def _by_field(self, problem: HooklineError) -> dict[str, str]:
        """Each problem beside the field that it is about."""
        from hookline.records.yaml_tree import read_tree

        assert self._document is not None
        places = read_tree(self._document.text, "").positions
        found: dict[str, str] = {}
        for one in (problem, *problem.also):
            at = tuple(int(part) for part in one.where.split(":")[-2:] if part.isdigit())
            paths = [path for path, place in places.items() if place == at]
            name = _field_at(max(paths, key=len, default=()))
            found.setdefault(name, _words(one))
        return found


def _field_at(path: tuple[str | int, ...]) -> str:
    from hookline.records.documents import SYNONYMS

    keys = [step for step in path if isinstance(step, str)]
    if not keys:
        return ""
    keys[0] = SYNONYMS.get(keys[0], keys[0])

    def common(one: Field) -> int:
        steps = [step for step in one.path if isinstance(step, str)]
        return (
            sum(a == b for a, b in zip(steps, keys, strict=False)) if steps[:1] == keys[:1] else 0
        )

    best = max(FIELDS, key=common)
    return best.id if common(best) else ""


def _listed(value: object) -> tuple[str, ...]:
    values = value if isinstance(value, list) else [value] if value else []
    return tuple(str(one) for one in values)


def _words(problem: HooklineError) -> str:
    return f"{problem.problem}; {problem.fix}" if problem.fix else problem.problem


def _decoded(path: Path, raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        fix = "save it as UTF-8"
        raise BadInput(
            "HL122", f"not UTF-8 (byte {error.start})", where=str(path), fix=fix
        ) from None
