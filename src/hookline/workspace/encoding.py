"""The text of a file that people exported from somewhere: its encoding by its mark, or by proof."""

import codecs
import gzip
import io
import re
import shutil
import tempfile
import threading
import weakref
import zlib
from contextlib import ExitStack
from pathlib import Path
from typing import Any, BinaryIO, cast

from hookline.errors import BadInput
from hookline.text.encodings import codec_of, looks_western

GZIP = b"\x1f\x8b"
ZIP = b"PK\x03\x04"
WEB_PAGE = re.compile(rb"(?i)\s*<(?:!doctype html|html|head|meta|table|\?xml)")
"""What programs hand out under a spreadsheet's name."""
UTF_8, WINDOWS = "utf-8", "cp1252"
GUESSED = "it is no UTF-8, so it was read as Windows-1252; look at its accents"
HEAD = 65_536
"""Bytes by which an encoding without a mark is told."""
CHUNK = 1 << 20


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

    def readinto(self, buffer: Any) -> int:
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


def open_text(path: Path) -> TextFile:
    """The text of a file: UTF-8, UTF-16, UTF-32 or Windows-1252, packed by gzip or not.

    What is no UTF-8 as it stands is written again as such, in a file without a name.

    Raises:
        BadInput: HL401 for what is no text, or is not there.
    """
    try:
        with ExitStack() as opened:
            file = opened.enter_context(_unpacked(path))
            text = _as_text(file, path)
            opened.pop_all()
            return text
    except (OSError, EOFError, zlib.error) as error:
        problem = f"cannot be read: {getattr(error, 'strerror', None) or error}"
        raise BadInput("HL401", problem, where=str(path), fix="check the file") from None


def _as_text(file: BinaryIO, path: Path) -> TextFile:
    head = file.read(HEAD)
    if head.startswith(ZIP):
        problem = "it is a packed folder or a damaged spreadsheet, no CSV"
        fix = "unpack it; or in the spreadsheet: save as, CSV UTF-8"
        raise BadInput("HL401", problem, where=str(path), fix=fix)
    if WEB_PAGE.match(head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")):
        problem = "it is a web page or XML, whatever its name says"
        fix = "open it in a spreadsheet, and save it as .xlsx or CSV UTF-8"
        raise BadInput("HL401", problem, where=str(path), fix=fix)
    codec = codec_of(head)
    if codec in (UTF_8, "utf-8-sig") and _is_readable(file, codec):
        return TextFile(file, ())
    if codec == UTF_8 and not looks_western(head.decode(WINDOWS, "replace")):
        problem = "cannot be read: it is no UTF-8, and its letters are not Western ones either"
        raise BadInput("HL401", problem, where=str(path), fix="save it as CSV in UTF-8")
    if codec == UTF_8:
        return TextFile(_as_utf_8(file, WINDOWS, path), (GUESSED,))
    return TextFile(_as_utf_8(file, codec, path), ())


def _unpacked(path: Path) -> BinaryIO:
    file = path.open("rb")
    is_packed = file.read(2) == GZIP
    file.seek(0)
    if not is_packed:
        return file
    with file, gzip.open(file) as packed, ExitStack() as opened:
        unpacked = opened.enter_context(tempfile.TemporaryFile())
        shutil.copyfileobj(packed, unpacked, CHUNK)
        unpacked.seek(0)
        opened.pop_all()
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
        with file, ExitStack() as opened:
            copy = opened.enter_context(tempfile.TemporaryFile())
            while chunk := file.read(CHUNK):
                copy.write(decoder.decode(chunk).encode())
            copy.write(decoder.decode(b"", final=True).encode())
            opened.pop_all()
            return cast("BinaryIO", copy)
    except UnicodeError:  # half a surrogate pair decodes, and is no text
        problem = f"cannot be read as {codec}: it holds what is none of its characters"
        raise BadInput("HL401", problem, where=str(path), fix="save it as CSV in UTF-8") from None
