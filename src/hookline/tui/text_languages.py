"""Which languages the texts of the brief on the desk are in: they move along with the brief's own.

Whatever is typed is filed under a language that the brief writes, also where it was typed while the
brief's languages were being changed.
"""

from collections.abc import Iterator, Sequence

from hookline.errors import HooklineError
from hookline.records.brief_document import BriefDocument
from hookline.tui.brief_file import BriefFile
from hookline.tui.field_list import BY_LANGUAGE, FIELDS
from hookline.tui.field_places import Step, put_at, value_at

DECIDING = frozenset(("languages", "brand"))
"""Keys of a brief that say which languages it is written in."""


class TextLanguages:
    """The languages of one brief, as they were when it could last be told."""

    def __init__(self, file: BriefFile) -> None:
        self._file = file
        self.now: tuple[str, ...] = file.languages
        self._moved: tuple[str, str] | None = None
        """From which only language to which other one the texts have gone since."""

    def of(self, language: str) -> str:
        """The language that a text is filed under which was shown in that one."""
        return language if language in self.now else self.now[0]

    def follow(self, key: str) -> None:
        """After a key of the brief was changed: where another language is the only one now, the
        texts of the one before are its texts.

        Languages are typed letter by letter: `de` on the way to `de, en` gives back what it took.
        """
        if key not in DECIDING:
            self._moved = None  # what is written from now on is of the language that it is in
            return
        after = self._file.languages
        if after == self.now or not _are_codes(after):
            return
        before = self.now
        if self._moved is not None and self._moved[0] in after:
            first, second = self._moved
            self._rename(second, first)
            before, self._moved = (first,), None
        self.now = after
        if len(before) == 1 and before[0] not in after:
            self._rename(before[0], after[0])
            self._moved = ((self._moved or before)[0], after[0])

    def _rename(self, old: str, new: str) -> None:
        document = self._file.document
        for path in list(_places(document, old, new)):
            text = value_at(document, path)
            try:
                put_at(document, text, (*path[:-1], new))
                put_at(document, None, path)
            except HooklineError:  # written in a way that only the file can change: it stays
                continue


def _are_codes(languages: Sequence[str]) -> bool:
    from hookline.records.text_map import is_language_code

    return all(map(is_language_code, languages))


def _places(document: BriefDocument, old: str, new: str) -> Iterator[tuple[Step, ...]]:
    """Where a text stands under that language and none under the other."""

    def inside(value: object, path: tuple[Step, ...]) -> Iterator[tuple[Step, ...]]:
        if isinstance(value, dict):
            if value.get(old) and not value.get(new):
                yield (*path, old)
            for key, inner in value.items():
                yield from inside(inner, (*path, key))
        elif isinstance(value, list):
            for index, inner in enumerate(value):
                yield from inside(inner, (*path, index))

    for field in FIELDS:
        if field.kind in BY_LANGUAGE and field.path:
            yield from inside(value_at(document, field.path), field.path)
