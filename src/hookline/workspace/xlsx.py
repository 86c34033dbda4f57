"""An .xlsx file row by row, never as a whole: its sheets, and what their cells say.

In memory are its shared texts, once each, and some hundred rows.
"""

import itertools
import posixpath
import zipfile
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from hookline.workspace.cell_texts import Moment, cell_text, moment_kind, moment_of
from hookline.workspace.sheet_rows import SheetFacts, SheetReader, SheetRow
from hookline.workspace.xml_parts import Attributes, Feed, TextRuns, UnreadablePart, read_part

CHUNK = 1 << 16


class SheetPart(NamedTuple):
    """Where a sheet of a workbook stands."""

    name: str
    part: str
    is_hidden: bool


class Workbook:
    """An open .xlsx file.

    Raises:
        BadZipFile, KeyError, ValueError, ExpatError, OSError, …: it is none, here and in `rows`.
    """

    def __init__(self, path: Path) -> None:
        self._archive = zipfile.ZipFile(path)
        # some programs write other slashes and other capitals than the parts are named by
        self._names = {_part_key(name): name for name in self._archive.namelist()}
        book_part = self._links("").of_type("officeDocument")
        links, book, styles = self._links(book_part), _Book(), _Styles()
        read_part(self._chunks(book_part), book)
        self.sheets = tuple(
            SheetPart(name, links.targets[link], is_hidden)
            for name, link, is_hidden in book.sheets
            if link in links.ids_of_type("worksheet")
        )
        if not self.sheets:
            raise UnreadablePart("it names no sheet")
        self._from_1904 = book.from_1904
        self._texts = _Texts()
        if part := links.of_type("styles"):
            read_part(self._chunks(part), styles)
        if part := links.of_type("sharedStrings"):
            read_part(self._chunks(part), TextRuns(self._texts.append))
        self._kinds = styles.moment_kinds()

    def close(self) -> None:
        """Let go of the file."""
        self._archive.close()

    def rows(self, sheet: SheetPart, facts: SheetFacts) -> Iterator[SheetRow]:
        """Its rows in order, read as they are asked for; `facts` are filled as it goes."""
        reader = SheetReader(self._texts, self._number, facts)
        feed = Feed(reader)
        for chunk in itertools.chain(self._chunks(sheet.part), [b""]):
            feed.take(chunk)
            yield from reader.rows
            reader.rows = []

    def _number(self, text: str, style: str) -> str | None:
        """A number as text, by what its style makes of it."""
        number, index = float(text), int(style or 0)
        kind = self._kinds[index] if 0 <= index < len(self._kinds) else ""
        return cell_text(moment_of(number, kind, from_1904=self._from_1904) if kind else number)

    def _links(self, part: str) -> "_Links":
        """What a part links to; the file itself is ""."""
        folder, name = posixpath.split(part)
        links = _Links(folder)
        read_part(self._chunks(posixpath.join(folder, "_rels", f"{name}.rels")), links)
        return links

    def _chunks(self, part: str) -> Iterator[bytes]:
        with self._archive.open(self._names.get(_part_key(part), part)) as content:
            while chunk := content.read(CHUNK):
                yield chunk


class _Texts:
    """Many texts as one piece of bytes."""

    def __init__(self) -> None:
        self._bytes = bytearray()
        self._ends = array("q", [0])

    def append(self, text: str) -> None:
        self._bytes += text.encode()
        self._ends.append(len(self._bytes))

    def __getitem__(self, index: int) -> str:
        if not 0 <= index < len(self._ends) - 1:
            raise UnreadablePart("a cell names a text that is not there")
        return self._bytes[self._ends[index] : self._ends[index + 1]].decode()


class _Part:
    """A reader of attributes alone."""

    def start(self, name: str, attributes: Attributes) -> None:
        raise NotImplementedError

    def end(self, name: str) -> None:
        """Nothing hangs on it."""

    def append(self, characters: str) -> None:
        """Nothing is said between the elements."""


class _Links(_Part):
    """The parts that another one names, by their links."""

    def __init__(self, folder: str) -> None:
        self.targets: dict[str, str] = {}
        self._folder = folder
        self._types: dict[str, str] = {}

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "Relationship":
            link, target = attributes.get("Id", ""), attributes.get("Target", "")
            self.targets[link] = posixpath.normpath(
                posixpath.join("/", self._folder, target.replace("\\", "/"))
            ).lstrip("/")
            self._types[link] = attributes.get("Type", "").rpartition("/")[2]

    def ids_of_type(self, kind: str) -> list[str]:
        """The links of a kind."""
        return [link for link, each in self._types.items() if each == kind]

    def of_type(self, kind: str) -> str:
        """The one part of a kind; "" where there is none."""
        return next((self.targets[link] for link in self.ids_of_type(kind)), "")


def _part_key(part: str) -> str:
    return part.replace("\\", "/").casefold()


class _Book(_Part):
    """The sheets of a workbook, and from when it counts its days."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, str, bool]] = []
        self.from_1904 = False

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "sheet":
            link = next((value for key, value in attributes.items() if key.endswith(":id")), "")
            is_hidden = attributes.get("state", "visible") != "visible"
            self.sheets.append((attributes.get("name", ""), link, is_hidden))
        elif name == "workbookPr":
            self.from_1904 = attributes.get("date1904") in ("1", "true")


class _Styles(_Part):
    """The number format of each style of a cell."""

    def __init__(self) -> None:
        self._codes: dict[int, str] = {}
        self._formats: list[int] = []
        self._is_of_cells = False

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "numFmt":
            self._codes[int(attributes["numFmtId"])] = attributes.get("formatCode", "")
        elif name in ("cellXfs", "cellStyleXfs"):
            self._is_of_cells = name == "cellXfs"
        elif name == "xf" and self._is_of_cells:
            self._formats.append(int(attributes.get("numFmtId", 0)))

    def moment_kinds(self) -> list[Moment]:
        """What each style makes of a number."""
        return [moment_kind(number, self._codes.get(number, "")) for number in self._formats]
