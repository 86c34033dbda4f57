"""The brief on the desk: its file, its draft, and what coach and prompt make of it.

Every method reads or writes files, so it is called in a thread; the lock lets one in at a time.
"""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from hookline.errors import BadInput, HooklineError
from hookline.settings import Settings
from hookline.tui.fields import BY_ID, FIELDS, Value, read_field, write_field
from hookline.tui.shelf import Choice, Shelf, read_utf8

if TYPE_CHECKING:
    from hookline.coach.advice import Advice
    from hookline.coach.items import Item
    from hookline.loop.writing.memory import Memory
    from hookline.records.brief_document import BriefDocument
    from hookline.records.channel import ChannelProfile
    from hookline.records.craft import Angle
    from hookline.records.prompt import Prompt
    from hookline.records.resolved_brief import ResolvedBrief
    from hookline.workspace.folder import Workspace
    from hookline.workspace.library import Library


@dataclass(frozen=True, slots=True)
class OpenBrief:
    """A brief as the form shows it."""

    name: str
    values: Mapping[str, Value | None]
    """By field; None is what only the file can show."""
    languages: tuple[str, ...]
    language: str
    """Of the texts in it."""
    channels: tuple[str, ...]
    """All that there are, to tick."""
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
        self.shelf = Shelf(settings.workspace)
        self._lock = threading.RLock()
        self._typing = threading.Lock()
        self._typed: dict[str, tuple[Value, str]] = {}
        self._kept: tuple[Angle, ...] | None = None
        self._languages: tuple[str, ...] = ("en",)
        self._memory: dict[tuple[str, str], Memory] = {}
        self._library: Library | None = None
        self._document: BriefDocument | None = None
        self._on_disk: bytes | None = None
        self.path: Path | None = None

    @property
    def workspace(self) -> "Workspace":
        """Where things are remembered."""
        from hookline.workspace.folder import Workspace

        return Workspace.of(self._settings)

    def library(self) -> "Library":
        """Prompts and blueprints, read once."""
        from hookline.workspace.library import open_library

        with self._lock:
            self._library = self._library or open_library(
                self._settings.prompts, self._settings.workspace
            )
            return self._library

    def choices(self) -> list[Choice]:
        """What can be opened."""
        return self.shelf.choices(self.library())

    def channels(self) -> "dict[str, ChannelProfile]":
        """The profile of every channel, by its name."""
        return self.library().catalog.channels

    def brands(self) -> list[str]:
        """Brands that have a file."""
        return self.shelf.brands(self.library())

    def open(self, choice: Choice) -> OpenBrief:
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
            path, text = self.shelf.source(choice)
            draft = self.shelf.draft(path)
            restored = draft.is_file()
            document = BriefDocument(read_utf8(draft) if restored else text, str(path))
            if document.tree is not None and not isinstance(document.tree, dict):
                fix = "a brief is lines such as `brand: Kurtako`"
                raise BadInput("HL102", "this file is no brief", where=str(path), fix=fix)
            self._on_disk = path.read_bytes() if path.is_file() else None
            self.path, self._document, self._memory = path, document, {}
            self.read()
            return self.form_values("", restored=restored)

    def form_values(self, language: str, *, restored: bool = False) -> OpenBrief:
        """The fields as the form shows them, texts in that language."""
        with self._lock:
            assert self._document is not None
            assert self.path is not None
            languages = self._languages
            language = language if language in languages else languages[0]
            channels = self.channels()
            values = {
                f.id: read_field(self._document, f, language, tuple(channels))
                for f in FIELDS
                if f.path
            }
            return OpenBrief(
                self.path.stem,
                values,
                languages,
                language,
                tuple(channels),
                restored,
                self._unsaved(),
            )

    def type(self, name: str, value: Value, language: str) -> None:
        """Note what a field holds now; the one method that is called outside a thread."""
        if isinstance(value, str):  # half of a character can be pasted, and no file can hold it
            value = value.encode("utf-8", "replace").decode("utf-8")
        with self._typing:
            self._typed[name] = (value, language)

    def keep_ideas(self, angles: "tuple[Angle, ...]") -> None:
        """Note which ideas the brief keeps now; called outside a thread, as `type` is."""
        with self._typing:
            self._kept = angles

    def change(self) -> Reading:
        """Take what was typed and kept into the document, and read the brief anew."""
        from hookline.loop.angles import written_angle
        from hookline.tui.fields import problem_text

        with self._lock:
            if self._document is None:
                return Reading()
            with self._typing:
                typed, self._typed = self._typed, {}
                kept, self._kept = self._kept, None
            refused: dict[str, str] = {}
            if kept is not None:
                try:
                    self._document.set([written_angle(angle) for angle in kept], "angles")
                except HooklineError as problem:
                    refused[""] = problem_text(problem)
            for name, (value, language) in typed.items():
                try:
                    field, channels = BY_ID[name], tuple(self.channels())
                    write_field(self._document, field, value, self._languages, language, channels)
                except HooklineError as problem:
                    refused[name] = problem_text(problem)
            reading = self.read()
            return (
                replace(reading, problems={**reading.problems, **refused}) if refused else reading
            )

    def fix(self, item: "Item", language: str) -> OpenBrief:
        """Put one of the coach's fixes into the brief; what was typed before stays.

        Raises:
            BadInput: HL107 where the file is written in a way that cannot be changed piecewise.
        """
        with self._lock:
            self.change()
            assert self._document is not None
            assert item.edit is not None
            self._document.set(item.edit.value, *item.edit.path)
            self.read()
            return self.form_values(language)

    def read(self) -> Reading:
        """The brief as it is now: complete, advised and as a prompt, or what is wrong with it."""
        from hookline.loop.prepare import prepare
        from hookline.tui.fields import problems_by_field
        from hookline.workspace.clock import today
        from hookline.workspace.team import read_team

        with self._lock:
            document, path = self._document, self.path
            assert document is not None
            assert path is not None
            self._languages = _listed(document.get("languages")) or ("en",)
            if not document.get("brand"):
                problems = {"brand": "Who is speaking? Write the brand's name."}
                return Reading(problems=problems, languages=self._languages)
            try:
                day = today(read_team())
                ready = prepare(document.text, path, self.library(), today=day, recall=self._recall)
            except HooklineError as problem:
                return Reading(
                    problems=problems_by_field(problem, document.text, str(path)),
                    languages=self._languages,
                )
            self._languages = ready.resolved.brief.languages
            return Reading(ready.resolved, {}, ready.advice, ready.prompts, self._languages)

    def _recall(self, resolved: "ResolvedBrief") -> "Memory":
        """What earlier messages of the brand tell; looked up once for an open brief."""
        from hookline.loop.writing.memory import recall

        key = (resolved.brief.id, resolved.brand.name)
        if key not in self._memory:
            self._memory = {key: recall(self.workspace, resolved)}
        return self._memory[key]

    def keep_draft(self) -> None:
        """Put what is not saved into the workspace; a saved brief has no draft."""
        from hookline.workspace.folder import replacing

        with self._lock:
            if self._document is None or self.path is None:
                return
            draft = self.shelf.draft(self.path)
            if not self._unsaved():
                draft.unlink(missing_ok=True)
                return
            self.workspace.folder("drafts")
            with replacing(draft) as file:
                file.write_bytes(self._document.text.encode("utf-8"))

    def save(self, *, over: bool = False) -> bool:
        """Write the brief's file; False when somebody else changed it meanwhile, unless `over`.

        Raises:
            BadInput: HL122 when it cannot be written.
        """
        from hookline.workspace.folder import replacing

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
            self.shelf.draft(self.path).unlink(missing_ok=True)
            return True

    def forget_changes(self) -> None:
        """Drop the draft, so that the file is opened as it is."""
        with self._lock, self._typing:
            self._typed.clear()
            self._kept = None
            self._document = None
            if self.path is not None:
                self.shelf.draft(self.path).unlink(missing_ok=True)

    def _unsaved(self) -> bool:
        assert self._document is not None
        return self._document.text.encode("utf-8") != self._on_disk


def _listed(value: object) -> tuple[str, ...]:
    values = value if isinstance(value, list) else [value] if value else []
    return tuple(str(value) for value in values)
