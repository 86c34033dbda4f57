"""The text of a file that people exported from somewhere: its encoding by its mark, or by proof."""

import gzip
import zlib
from pathlib import Path
from typing import NamedTuple

from hookline.errors import BadInput
from hookline.text.encodings import codec_of

GZIP = b"\x1f\x8b"
SPREADSHEET = b"PK\x03\x04"
"""How a .xlsx file begins, whatever its name says."""
UTF_8, WINDOWS = "utf-8", "cp1252"
GUESSED = "it is no UTF-8, so it was read as Windows-1252; look at its accents"


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
    codec = codec_of(content)
    try:
        return Decoded(content.decode(codec))
    except UnicodeDecodeError:
        if codec != UTF_8:
            raise _unreadable(path, codec) from None
    try:
        return Decoded(content.decode(WINDOWS), (GUESSED,))
    except UnicodeDecodeError:
        raise _unreadable(path, WINDOWS) from None


def _unreadable(path: Path, codec: str) -> BadInput:
    problem = f"cannot be read as {codec}: it holds what is none of its characters"
    return BadInput("HL401", problem, where=str(path), fix="save it as CSV in UTF-8")
