"""The text of a file that people exported from somewhere: its encoding by its mark, or by proof."""

import codecs
import gzip
import zlib
from pathlib import Path
from typing import NamedTuple

from hookline.errors import BadInput

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins as UTF-16's mark does, so it is looked for first
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
GZIP = b"\x1f\x8b"
SPREADSHEET = b"PK\x03\x04"
"""How a .xlsx file begins, whatever its name says."""
PROBE = 4096  # bytes that are enough to see UTF-16 without a mark
NUL_SHARE = 0.2


class Decoded(NamedTuple):
    """A file's text, and what had to be guessed."""

    text: str
    notes: tuple[str, ...] = ()


def read_decoded(path: Path) -> Decoded:
    """The text of a file: UTF-8, UTF-16, UTF-32 or Windows-1252, packed by gzip or not.

    Raises:
        BadInput: HL401 for what is no text, or is not there.
    """
    try:
        content = path.read_bytes()
        if content[:2] == GZIP:
            content = gzip.decompress(content)
    except (OSError, EOFError, zlib.error) as error:
        problem = f"cannot be read: {getattr(error, 'strerror', None) or error}"
        raise BadInput("HL401", problem, where=str(path), fix="check the file") from None
    if content[:4] == SPREADSHEET:
        fix = "in the spreadsheet: save as, CSV UTF-8"
        raise BadInput("HL401", "it is a spreadsheet, no CSV", where=str(path), fix=fix)
    for mark, name in MARKS:
        if content.startswith(mark):
            return Decoded(_decode(content, name, path))
    return _by_proof(content, path)


def _by_proof(content: bytes, path: Path) -> Decoded:
    """UTF-8 proves itself, UTF-16 shows in every second byte; else it is Windows' own."""
    probe = content[:PROBE]
    if probe.count(0) > NUL_SHARE * len(probe):
        name = "utf-16-le" if probe[1::2].count(0) >= probe[::2].count(0) else "utf-16-be"
        return Decoded(
            _decode(content, name, path), (f"read as {name.upper()}, which it looks like",)
        )
    try:
        return Decoded(content.decode("utf-8"))
    except UnicodeDecodeError:
        note = "it is no UTF-8, so it was read as Windows-1252; look at its accents"
        return Decoded(_decode(content, "cp1252", path), (note,))


def _decode(content: bytes, name: str, path: Path) -> str:
    try:
        return content.decode(name)
    except UnicodeDecodeError as error:
        problem = f"cannot be read as {name}: byte {error.start} is none of its characters"
        fix = "save it as CSV in UTF-8"
        raise BadInput("HL401", problem, where=str(path), fix=fix) from None
