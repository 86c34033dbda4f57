"""The text of a file that people exported from somewhere: its encoding by its mark, or by proof."""

import codecs
import gzip
import io
import tempfile
import threading
import weakref
import zlib
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO, cast

from hookline.errors import BadInput
from hookline.text.codec_guess import guess_codecs
from hookline.text.encodings import codec_of
from hookline.text.pattern import compile_lazily
from hookline.workspace.mended_bytes import CHUNK, numbered_lines, without_fillers, without_twice

GZIP = b"\x1f\x8b"
ZIP = b"PK\x03\x04"
NO_TEXT = compile_lazily(
    rb"%PDF|\x89PNG|GIF8|\xff\xd8\xff|\x7fELF|SQLite|\x1f\x9d|BZh|7z\xbc|Rar!|\x28\xb5\x2f"
)
"""How pictures, programs and archives begin."""
WEB_PAGE = compile_lazily(rb"(?i)\s*<(?:!doctype html|html|head|meta|table|\?xml)")
"""What programs hand out under a spreadsheet's name."""
UTF_8, TWICE = "utf-8", "utf-8-twice"
NAMES = {"cp1252": "Windows-1252"}
GUESSED = (
    "it is no UTF-8; by its letters it was read as {}. If accents look wrong, name another "
    "one: `encoding: cp1250` in hookline.yaml"
)
HEAD = 65_536
"""Bytes by which UTF-16 without a mark is told."""
MOST_TIMES, LEAST_LIMIT = 100, 64 * 1024 * 1024
"""How much longer a packed file may be unpacked, where it is longer than so many bytes at all: rows
become a tenth when they are packed, and only a file made to fill a disk becomes a thousandth."""
SAMPLE = 262_144
"""Bytes of lines beyond ASCII by which other encodings are told."""


class TextFile:
    """A file's text in UTF-8, read as often as it is asked for and never held as a whole."""

    def __init__(self, file: BinaryIO, notes: tuple[str, ...]) -> None:
        self.notes = notes
        """What had to be guessed to read it."""
        self._file, self._lock = file, threading.Lock()
        weakref.finalize(self, file.close)

    def content(self) -> io.BufferedReader:
        """Its bytes from the beginning, a byte order mark included."""
        return io.BufferedReader(_Cursor(self._file, self._lock), CHUNK)

    def lines(self) -> io.TextIOWrapper:
        """Its text from the beginning, line ends as they are."""
        return io.TextIOWrapper(self.content(), "utf-8-sig", newline="")


class _Cursor(io.RawIOBase):
    """A place of one's own in a file that others read too, from other threads perhaps."""

    def __init__(self, file: BinaryIO, lock: threading.Lock) -> None:
        self._file, self._lock, self._position = file, lock, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        with self._lock:
            self._file.seek(self._position)
            n_read: int = self._file.readinto(buffer)  # type: ignore[attr-defined]
        self._position += n_read
        return n_read


def begins_with(path: Path, mark: bytes) -> bool:
    """Does the file begin so? One that cannot be opened does not: who reads it says why."""
    try:
        with path.open("rb") as file:
            return file.read(len(mark)) == mark
    except OSError:
        return False


def open_text(path: Path, encoding: str = "") -> TextFile:
    """The text of a file in the encoding that its mark, bytes or letters tell, gzip or not.

    What is no UTF-8 as it stands is written again as such, in a file without a name.

    Args:
        encoding: what the team says that files without a mark are in, where they are no UTF-8.
    Raises:
        BadInput: HL401 for what is no text, or is not there.
    """
    try:
        with ExitStack() as stack:
            file = stack.enter_context(_unpacked(path))
            text, notes = _as_text(file, path, encoding)
            text, more_notes = without_fillers(text)
            stack.pop_all()
            return TextFile(text, (*notes, *more_notes))
    except (OSError, EOFError, zlib.error) as error:
        problem = f"cannot be read: {getattr(error, 'strerror', None) or error}"
        raise BadInput("HL401", problem, where=str(path), fix="check the file") from None


def _as_text(file: BinaryIO, path: Path, encoding: str) -> tuple[BinaryIO, tuple[str, ...]]:
    """The text in UTF-8, and what had to be guessed to read it."""
    head = file.read(HEAD)
    if head.startswith(ZIP):
        problem = "it is a packed folder or a damaged spreadsheet, no CSV"
        fix = "unpack it; or in the spreadsheet: save as, CSV UTF-8"
        raise BadInput("HL401", problem, where=str(path), fix=fix)
    if NO_TEXT.match(head):
        fix = "CSV with a header line, JSON lines, .xlsx or Parquet"
        raise BadInput("HL401", "it is no text and no table", where=str(path), fix=fix)
    if WEB_PAGE.match(head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")):
        problem = "it is a web page or XML, whatever its name says"
        fix = "open it in a spreadsheet, and save it as .xlsx or CSV UTF-8"
        raise BadInput("HL401", problem, where=str(path), fix=fix)
    codec = codec_of(head)
    if not codec.startswith(UTF_8):
        return _as_utf_8(file, codec, path), ()
    if _is_readable(file, codec):
        return without_twice(file, is_mended=encoding == TWICE)
    lines = _lines_beyond_ascii(file)
    if encoding and encoding != TWICE:
        return _as_utf_8(file, encoding, path), ()
    _refuse_mixed(lines, path)
    codec = _guessed(b"".join(line for _, line in lines), path)
    note = GUESSED.format(NAMES.get(codec, codec))
    return _as_utf_8(file, codec, path), (note,)


def _lines_beyond_ascii(file: BinaryIO) -> list[tuple[int, bytes]]:
    """The lines that tell an encoding, with their numbers, wherever in the file they stand."""
    lines, n_bytes = [], 0
    for number, line in numbered_lines(file):
        if not line.isascii():
            lines.append((number, line))
            n_bytes += len(line)
        if n_bytes > SAMPLE:
            break
    return lines


def _refuse_mixed(lines: Sequence[tuple[int, bytes]], path: Path) -> None:
    """Refuse a file of which most is UTF-8 and some is not: no one encoding reads it."""
    wrong = [number for number, line in lines if not _is_utf_8(line)]
    if 2 * len(wrong) < len(lines):
        problem = f"is no UTF-8, as {len(lines) - len(wrong):,} other lines are"
        fix = "two exports were put together: save each as UTF-8 first"
        raise BadInput("HL401", problem, where=f"{path}:{wrong[0]}", fix=fix)


def _is_utf_8(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


def _guessed(lines: bytes, path: Path) -> str:
    """The codec that the letters tell.

    Raises:
        BadInput: HL401 where they tell none, or more than one.
    """
    guesses = [guess.codec for guess in guess_codecs(lines)]
    if len(guesses) == 1:
        return guesses[0]
    problem = (
        "cannot be read: it is no UTF-8, and its letters are too few to tell its encoding, "
        "or fit none that we know"
    )
    if guesses:
        problem = f"cannot be read: it is no UTF-8, and may be {' or '.join(guesses)}"
    example = f"`encoding: {guesses[-1] if guesses else 'cp1250'}` in hookline.yaml"
    fix = f"save it as CSV UTF-8, or say which it is: {example}"
    raise BadInput("HL401", problem, where=str(path), fix=fix)


def _unpacked(path: Path) -> BinaryIO:
    file = path.open("rb")
    is_packed = file.read(2) == GZIP
    file.seek(0)
    if not is_packed:
        return file
    limit = max(LEAST_LIMIT, MOST_TIMES * path.stat().st_size)
    with file, gzip.open(file) as packed, ExitStack() as stack:
        unpacked = stack.enter_context(tempfile.TemporaryFile())
        while chunk := packed.read(CHUNK):
            if unpacked.tell() + len(chunk) > limit:
                problem = (
                    f"it unpacks to more than {limit // 1024**2:,} MB, as no table this small does"
                )
                fix = "if it is what it should be, unpack it first"
                raise BadInput("HL401", problem, where=str(path), fix=fix)
            unpacked.write(chunk)
        unpacked.seek(0)
        stack.pop_all()
        return cast("BinaryIO", unpacked)


def _is_readable(file: BinaryIO, codec: str) -> bool:
    """Does all of it decode?"""
    file.seek(0)
    decoder = codecs.getincrementaldecoder(codec)()
    try:
        while chunk := file.read(CHUNK):
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _as_utf_8(file: BinaryIO, codec: str, path: Path) -> BinaryIO:
    """A copy of the text in UTF-8, without a mark.

    Raises:
        BadInput: HL401 where it is in no such encoding.
    """
    file.seek(0)
    decoder = codecs.getincrementaldecoder(codec)()
    try:
        with file, ExitStack() as stack:
            copy = stack.enter_context(tempfile.TemporaryFile())
            while chunk := file.read(CHUNK):
                copy.write(decoder.decode(chunk).encode())
            copy.write(decoder.decode(b"", final=True).encode())
            stack.pop_all()
            return cast("BinaryIO", copy)
    except UnicodeError:  # half a surrogate pair decodes, and is no text
        problem = f"cannot be read as {codec}: it holds what is none of its characters"
        raise BadInput("HL401", problem, where=str(path), fix="save it as CSV in UTF-8") from None
