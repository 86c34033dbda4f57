"""A brief's file while it is on the desk: read with its draft, kept as a draft, saved."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from hookline.errors import BadInput
from hookline.tui.drafts import DraftPlace, digest_of
from hookline.tui.field_list import BY_ID
from hookline.tui.fields import Value
from hookline.tui.shelf import Choice, Shelf, is_unnamed
from hookline.workspace.places import brand_folders, brand_language

if TYPE_CHECKING:
    from hookline.records.brief_document import BriefDocument
    from hookline.workspace.library import Library


class BriefFile:
    """One file, and this window's place for what is not saved in it."""

    def __init__(
        self, path: Path, document: "BriefDocument", shelf: Shelf, place: DraftPlace
    ) -> None:
        self.path, self.document = path, document
        self._shelf, self._drafts, self._place = shelf, shelf.drafts, place
        self._on_disk = _bytes_of(path)
        self._named_after = self._kind_in_name()
        self.refused = {name: typed for name, typed in place.refused.items() if name in BY_ID}
        """What fields held in an earlier sitting that the document could not take."""
        self.is_restored = place.path.is_file()
        """Did unsaved changes of an earlier sitting come back?"""
        self._is_changed_elsewhere = self.is_restored and place.base != digest_of(self._on_disk)

    @classmethod
    def open(cls, shelf: Shelf, choice: Choice) -> "BriefFile":
        """Read it; a draft that was not saved comes back.

        Raises:
            BadInput: HL1xx when it cannot be read.
        """
        from hookline.records.files import read_as_it_is

        path, text = shelf.source(choice)
        place = DraftPlace.take(shelf.drafts, path)
        try:
            text = read_as_it_is(place.path) if place.path.is_file() else text
            document = _document(text, path)
        except BadInput:
            place.release()
            raise
        return cls(path, document, shelf, place)

    @property
    def is_unsaved(self) -> bool:
        """Does the document say something else than the file?"""
        return self.document.file_text.encode("utf-8") != self._on_disk

    @property
    def written_languages(self) -> tuple[str, ...]:
        """The languages that stand in the document; English where none does."""
        value = self.document.get("languages")
        values = value if isinstance(value, list) else [value] if value else []
        return tuple(str(value) for value in values) or ("en",)

    @property
    def languages(self) -> tuple[str, ...]:
        """The written ones, else the brand's own; the reading that follows knows better."""
        if self.document.get("languages"):
            return self.written_languages
        brand, folders = self.document.get("brand"), brand_folders(self.path.parent)
        return (brand_language(brand, folders, self._shelf.prompts),)

    @property
    def is_second(self) -> bool:
        """Has another window the same brief open, so that this one's draft is its own?"""
        return self._place.is_second

    def keep_draft(self) -> None:
        """Put what is not saved on disk, and it is there when this returns; else have no draft.

        A blank brief that nobody has named has none either: its name is free for the next.

        Raises:
            OSError: when it cannot be written.
        """
        is_blank = self._on_disk is None and not self.document.file_text
        if self.is_unsaved and not (is_blank and is_unnamed(self.path.stem)):
            self._place.keep(self.document.file_text, self._on_disk)
        else:
            self._place.clear()

    def keep_refused(self, fields: Mapping[str, tuple[Value, str]]) -> None:
        """Put what the document could not take on disk, beside the draft.

        Raises:
            OSError: when it cannot be written.
        """
        self._place.keep_refused(fields)

    def save(self, *, over: bool = False) -> bool:
        """Write the file; False when somebody else changed it meanwhile, unless `over`.

        What is written over stays in the workspace, beside the drafts.

        Raises:
            BadInput: HL122 when it cannot be written.
        """
        from hookline.workspace.folder import replacing

        now = _bytes_of(self.path)
        is_theirs = now != self._on_disk or self._is_changed_elsewhere
        if is_theirs and not over:
            return False
        wanted = self.document.file_text.encode("utf-8")
        try:
            if is_theirs and now is not None:
                with replacing(self.overwritten) as file:
                    file.write_bytes(now)
            if wanted != now:
                with replacing(self.path) as file:
                    file.write_bytes(wanted)
        except OSError as error:
            problem = f"cannot be written: {error.strerror}"
            raise BadInput("HL122", problem, where=str(self.path)) from None
        self._on_disk, self._is_changed_elsewhere = wanted, False
        self._place.clear()
        return True

    @property
    def overwritten(self) -> Path:
        """Where somebody else's text is kept that this window wrote over."""
        return self._drafts / f"{self._place.path.stem}.overwritten"

    def rename(self, name: str, *, is_copy: bool = False) -> None:
        """Bear another name from now on, with the file and the draft.

        Args:
            is_copy: leave those of the old name where they are, and be an unsaved copy of them.
        Raises:
            BadInput: HL122 when the file cannot be given that name, or another has it.
            OSError: when the draft cannot be kept.
        """
        from hookline.loop.angles import call_otherwise

        before, path, old_name = self._place, self.path.with_name(f"{name}.yaml"), self.path.stem
        place = DraftPlace.take(self._drafts, path)
        try:
            if is_copy:
                self.keep_draft()
                self._on_disk = None
            elif self._on_disk is not None:
                _move(self.path, path)
        except OSError as error:
            place.release()
            problem = f"cannot be called {name}: {error.strerror}"
            raise BadInput("HL122", problem, where=str(self.path)) from None
        self.path, self._place, self.document.file, self._named_after = path, place, str(path), ""
        self.keep_draft()
        self.keep_refused(before.refused)
        if not is_copy:
            before.clear()
            before.keep_refused({})
        before.release()
        if not is_copy:
            call_otherwise(self._drafts.parent, old_name, name)

    def follow_kind(self, library: Callable[[], "Library"]) -> None:
        """While it was never saved, a name that its kind of message gave it goes with the kind.

        Raises:
            HooklineError, OSError: as `rename` does.
        """
        kind = self.document.get("blueprint")
        is_named = self._on_disk is None and bool(self._named_after)
        if is_named and kind != self._named_after and kind in self._shelf.kinds(library()):
            self.rename(self._shelf.free_name(kind))
            self._named_after = kind

    def _kind_in_name(self) -> str:
        """The kind of message that gave it its name; "" where a person did."""
        kind = self.document.get("blueprint")
        is_named = isinstance(kind, str) and re.fullmatch(
            rf"{re.escape(kind)}(-\d+)?", self.path.stem
        )
        return str(kind) if is_named else ""

    def forget_changes(self) -> None:
        """Have no draft, so that the file is opened as it is."""
        self._place.clear()
        self._place.keep_refused({})

    def release(self) -> None:
        """Let another window have the place; the draft stays."""
        self._place.release()

    def hold_again(self) -> None:
        """Take a place again after `release`, when the brief stays on the desk after all."""
        self._place = DraftPlace.take(self._drafts, self.path)


def _document(text: str, path: Path) -> "BriefDocument":
    from hookline.records.brief_document import BriefDocument

    document = BriefDocument(text, str(path))
    if document.tree is not None and not isinstance(document.tree, dict):
        fix = "a brief is lines such as `brand: Kurtako`"
        raise BadInput("HL102", "this file is no brief", where=str(path), fix=fix)
    return document


def _bytes_of(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _move(path: Path, to: Path) -> None:
    """Let a file bear another name, which no file has yet: nobody's text is written over."""
    to.touch(exist_ok=False)
    try:
        path.replace(to)
    except OSError:
        to.unlink(missing_ok=True)
        raise
