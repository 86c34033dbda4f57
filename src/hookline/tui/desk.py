"""The brief on the desk: its file, its draft, and what coach and prompt make of it.

Its methods read or write files, so a thread calls them; the lock lets one in at a time."""

import contextlib
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from hookline.errors import HooklineError
from hookline.settings import Settings
from hookline.tui.as_typed import typed_value
from hookline.tui.brief_file import BriefFile
from hookline.tui.calculator import Calculator
from hookline.tui.field_list import BY_ID, FIELDS
from hookline.tui.fields import Value, read_field, write_field
from hookline.tui.form_words import problems_by_field
from hookline.tui.open_brief import BriefReading, OpenBrief
from hookline.tui.problems import problem_text
from hookline.tui.shelf import Choice, Shelf
from hookline.tui.spending import Spending
from hookline.tui.text_languages import TextLanguages
from hookline.tui.typed_fields import TypedFields
from hookline.workspace.folder import Workspace
from hookline.workspace.places import channel_names, prompt_folders

if TYPE_CHECKING:
    from hookline.coach.remarks import Remark
    from hookline.loop.writing.memory import Memory
    from hookline.records.channel import ChannelProfile
    from hookline.records.craft import Angle
    from hookline.records.resolved_brief import ResolvedBrief
    from hookline.workspace.library import Library

NO_BRAND = {"brand": "Who is speaking? Write the brand's name."}
NOT_IN_FILE = ", but without {fields}: it stands here, marked !, until it can be taken."
NOT_KEPT = -1  # no version: the ideas that are kept are in no file


class Desk:
    """One brief at a time."""

    def __init__(self, settings: Settings) -> None:
        self._settings, self.workspace = settings, Workspace.of(settings)
        self.shelf = Shelf(settings.workspace, prompt_folders(settings.prompts))
        self.spending, self.calculator = Spending(), Calculator(settings)
        self._lock, self._typed = threading.RLock(), TypedFields()
        self._resolved: ResolvedBrief | None = None  # as it was read last
        self._read_at = NOT_KEPT  # the version that was tried to be read then
        self._memory: dict[tuple[str, str], Memory] = {}
        self._library: Library | None = None
        self._file: BriefFile | None = None

    @property
    def path(self) -> Path | None:
        """The brief's file; None while nothing is on the desk."""
        return self._file.path if self._file is not None else None

    @property
    def version(self) -> int:
        """Counts what was typed, so that a state is told only of what it is true of."""
        return self._typed.version

    @property
    def saved_words(self) -> str:
        """What a person reads once the file is written: where it is, and what could not go in."""
        left_out = ", ".join(BY_ID[name].label for name in self._typed.fields)
        return f"Saved as {self.path}" + (NOT_IN_FILE.format(fields=left_out) if left_out else "")

    def library(self) -> "Library":
        """Prompts and blueprints, read once."""
        from hookline.workspace.library import open_library

        with self._lock:
            settings = self._settings
            self._library = self._library or open_library(settings.prompts, settings.workspace)
            return self._library

    def choices(self) -> list[Choice]:
        """What can be opened."""
        return self.shelf.choices(self.library())

    def channels(self) -> "dict[str, ChannelProfile]":
        """The profile of every channel, by its name."""
        return self.library().catalog.channels

    def _channel_names(self) -> tuple[str, ...]:
        """Their names, which are there before their profiles are read."""
        return channel_names(prompt_folders(self._settings.prompts))

    def brands(self) -> list[str]:
        """Brands that have a file."""
        return self.shelf.brands(self.library())

    def open(self, choice: Choice) -> OpenBrief:
        """Put a brief on the desk after the one before is kept; an unsaved draft comes back.

        Raises:
            BadInput: HL1xx when the file cannot be read.
        """
        with self._lock:
            if (old := self._file) is not None:
                self.keep_draft()
                old.release()
            try:
                self._file = BriefFile.open(self.shelf, choice)
            except HooklineError:
                if old is not None:
                    old.hold_again()
                raise
            self._typed.begin(self._file.refused)
            self._memory, self._resolved, self._texts = {}, None, TextLanguages(self._file)
            self._read_at = NOT_KEPT
            return self.form_values("")

    def close(self) -> None:
        """Let another window have the place of this brief's draft; the draft stays."""
        with self._lock:
            if self._file is not None:
                self._file.release()

    def form_values(self, language: str) -> OpenBrief:
        """The fields as the form shows them, texts in that language."""
        with self._lock:
            file, channels, languages = self._open_file(), self._channel_names(), self._texts.now
            language = self._texts.of(language)
            fields = [field for field in FIELDS if field.path]
            values = {f.id: read_field(file.document, f, language, channels) for f in fields}
            values |= self._typed.shown_in(language, self._texts.of)
            return OpenBrief(
                file.path.stem, values, languages, language, channels,
                file.is_restored or bool(file.refused), file.is_unsaved, file.is_second,
            )  # fmt: skip

    def type(self, name: str, value: Value, language: str) -> None:
        """Note what a field holds now; the one method that is called outside a thread."""
        self._typed.type(name, value, language)

    def keep_ideas(self, angles: "tuple[Angle, ...]") -> None:
        """Note which ideas the brief keeps now; called outside a thread, as `type` is."""
        self._typed.keep_ideas(angles)

    def change(self) -> BriefReading:
        """Take what was typed and kept into the document, and read the brief anew."""
        with self._lock:
            if self._file is None:
                return BriefReading()
            refused, reading = self._take_typed(), self.read()
            return replace(reading, problems={**reading.problems, **refused})

    def _take_typed(self) -> dict[str, str]:
        """Take what was typed and kept into the document; what could not be, by field."""
        from hookline.loop.angles import written_angle
        from hookline.workspace.library import country_code_meant

        document, (typed, kept) = self._open_file().document, self._typed.take()
        resolved, refused = self._resolved, dict[str, str]()
        sent_on, market = (resolved.brief.channels, resolved.market) if resolved else ((), None)
        channels = tuple(dict.fromkeys((*sent_on, *self._channel_names())))
        if kept is not None:
            try:
                document.set([written_angle(angle) for angle in kept], "angles")
            except HooklineError as problem:
                refused[""] = problem_text(problem)
        for name, (value, shown_in) in typed.items():
            field, texts, language = BY_ID[name], self._texts, self._texts.of(shown_in)
            try:
                meant = typed_value(field, value, market)
                if name == "market" and isinstance(meant, str):
                    meant = country_code_meant(meant, self.library())
                write_field(document, field, meant, texts.now, language, channels)
                texts.follow(field.key)
            except HooklineError as problem:
                refused[name] = problem_text(problem)
        if "blueprint" in typed:
            with contextlib.suppress(HooklineError, OSError):  # then it keeps the name that it has
                self._open_file().follow_kind(self.library)
        self._typed.give_back({name: typed[name] for name in refused if name})
        return refused

    def rename(self, name: str, *, is_copy: bool = False) -> None:
        """Let the brief bear another name; what was typed before goes along.

        Raises:
            HooklineError, OSError: when file or draft cannot be written.
        """
        with self._lock:
            self._take_typed()
            self._open_file().rename(name, is_copy=is_copy)

    def fix(self, remark: "Remark", language: str) -> OpenBrief:
        """Put one of the coach's fixes into the brief; what was typed before stays.

        Raises:
            BadInput: HL107 where the file is written in a way that cannot be changed piecewise.
        """
        with self._lock:
            self._take_typed()
            assert remark.edit is not None
            self._open_file().document.set(remark.edit.value, *remark.edit.path)
            self._texts.follow(str(remark.edit.path[0]))
            self.read()
            return self.form_values(language)

    def read(self) -> BriefReading:
        """The brief as it is now: complete, advised and as a prompt, or what is wrong with it."""
        from hookline.loop.prepare import prepare
        from hookline.workspace.clock import today
        from hookline.workspace.team import read_team

        with self._lock:
            document, path = self._open_file().document, self._open_file().path
            self._read_at = self.version
            try:
                day = today(read_team())
                ready = prepare(document.text, path, self.library(), today=day, recall=self._recall)
            except HooklineError as problem:
                problems = problems_by_field(problem, document.text, str(path))
                if not document.get("brand"):  # a line that is missing has no place in the file
                    problems = NO_BRAND | {k: words for k, words in problems.items() if k}
                return BriefReading(
                    problems=problems, languages=self._texts.now, channels=self.channels()
                )
            self._resolved, self._texts.now = ready.resolved, ready.resolved.brief.languages
            unnamed = self.library().catalog.fields["first_name"].fallback
            return BriefReading(
                ready.resolved, {}, ready.advice, ready.prompts, self._texts.now,
                self.channels(), unnamed,
            )  # fmt: skip

    def _recall(self, resolved: "ResolvedBrief") -> "Memory":
        """What earlier messages of the brand tell; looked up once for an open brief."""
        from hookline.loop.writing.memory import recall

        key = (resolved.brief.id, resolved.brand.name)
        if key not in self._memory:
            self._memory = {key: recall(self.workspace, resolved)}
        return self._memory[key]

    def keep_draft(self) -> int:
        """Put what is not saved into the workspace; a saved brief has no draft.

        Returns:
            The version that is on disk now; `NOT_KEPT` while it is not.
        Raises:
            OSError: when it cannot be written.
        """
        with self._lock:
            if self._file is None:
                return self.version
            version, refused = self.version, self._take_typed()
            self._file.keep_draft()
            self._file.keep_refused(self._typed.fields)
            return NOT_KEPT if "" in refused else version

    def save(self, *, over: bool = False) -> bool:
        """Write the brief's file; False when somebody else changed it meanwhile, unless `over`.

        Raises:
            BadInput: HL122 when it cannot be written.
        """
        with self._lock:
            return self._open_file().save(over=over)

    def hold_drafts(self) -> None:
        """Have the drafts that wait checked by the brief as it is typed now."""
        from hookline.loop.older_drafts import hold_to

        with self._lock:
            if self._file is not None and self._read_at != self.version:
                self.change()
            now = self._resolved
        if now is not None:
            hold_to(self.workspace, now)

    def has_unsaved(self, brief: str) -> bool:
        """Is that brief on the desk, with changes that its file has not?"""
        with self._lock:
            if self._file is None or self._file.path.stem != brief:
                return False
            return bool(self._typed.fields) or self._file.is_unsaved

    @property
    def overwritten(self) -> Path:
        """Where somebody else's text is kept that was written over."""
        return self._open_file().overwritten

    def forget_changes(self) -> None:
        """Drop the draft, so that the file is opened as it is."""
        with self._lock:
            self._typed.begin({})
            if self._file is not None:
                self._file.forget_changes()
                self._file.release()
                self._file = None

    def _open_file(self) -> BriefFile:
        assert self._file is not None, "nothing is on the desk"
        return self._file
