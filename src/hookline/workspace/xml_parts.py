"""The parts of an .xlsx file as XML, fed piece by piece."""

import itertools
from collections.abc import Callable, Iterable
from typing import Protocol
from xml.parsers import expat

from hookline.text.pattern import compile_lazily

Attributes = dict[str, str]
_ESCAPED = compile_lazily(r"_x([0-9A-Fa-f]{4})_")
"""A character that XML cannot hold. Source: ECMA-376 part 1, 22.9.2.19, ST_Xstring."""


class UnreadablePart(ValueError):
    """It holds what no spreadsheet writes."""


class Reader(Protocol):
    """What is told of each element, by its name without the prefix."""

    def start(self, name: str, attributes: Attributes) -> None:
        """It begins."""

    def end(self, name: str) -> None:
        """It ends."""

    def append(self, characters: str) -> None:
        """Some of its text."""


class Feed:
    """Takes the bytes of a part, and tells its reader of them."""

    def __init__(self, reader: Reader) -> None:
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = _refuse_doctype
        self._parser.StartElementHandler = self._begin
        self._reader = reader

    def take(self, chunk: bytes) -> None:
        """Some more of it; b"" at its end.

        Raises:
            ExpatError, UnreadablePart: it is no such XML.
        """
        self._parser.Parse(chunk, not chunk)

    def _begin(self, root: str, attributes: Attributes) -> None:
        """The first element tells the prefix, if any; names of other prefixes mean other things."""
        prefix, colon, name = root.rpartition(":")
        reader, parser = self._reader, self._parser
        if colon:
            skipped = len(prefix) + 1
            parser.StartElementHandler = lambda name, attributes: reader.start(
                name[skipped:], attributes
            )
            parser.EndElementHandler = lambda name: reader.end(name[skipped:])
        else:
            parser.StartElementHandler, parser.EndElementHandler = reader.start, reader.end
        parser.CharacterDataHandler = reader.append
        reader.start(name, attributes)


def read_part(chunks: Iterable[bytes], reader: Reader) -> None:
    """Tell a reader of a whole part."""
    feed = Feed(reader)
    for chunk in itertools.chain(chunks, [b""]):
        feed.take(chunk)


class TextRuns:
    """Texts of one or of several runs; how Japanese is pronounced is none of them."""

    def __init__(self, take: Callable[[str], None]) -> None:
        self._take = take
        self._runs: list[str] = []
        self._is_text = self._is_phonetic = False

    def start(self, name: str, _attributes: Attributes) -> None:
        """A text begins, or what is none."""
        if name == "t":
            self._is_text = not self._is_phonetic
        elif name == "rPh":
            self._is_phonetic = True

    def end(self, name: str) -> None:
        """The whole text is handed over with its last run."""
        if name == "t":
            self._is_text = False
        elif name == "rPh":
            self._is_phonetic = False
        elif name in ("si", "is"):
            self._take(unescaped("".join(self._runs)))
            self._runs = []

    def append(self, characters: str) -> None:
        """Some of a run."""
        if self._is_text:
            self._runs.append(characters)


def unescaped(text: str) -> str:
    """A text with the characters that XML cannot hold: `_x000D_` is a carriage return."""
    if "_x" not in text:
        return text
    whole = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)
    return whole.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _refuse_doctype(*_: object) -> None:
    raise UnreadablePart("it holds a document type, which no spreadsheet has")
