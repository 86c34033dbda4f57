"""Bytes into text: a byte order mark is believed, zeros tell UTF-16, all else is UTF-8."""

import codecs
import re

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16's: it begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks, with the codec that takes them off."""

_WORD = re.compile(r"[A-Za-z\u00a1-\u00ff\u0152-\u0192]{2,}")
"""Letters and signs of Windows-1252, quotes and dashes left out."""


def looks_western(text: str) -> bool:
    """Do words read as Windows-1252 have letters of ASCII in them, as accented ones have?

    Bytes of Cyrillic, Chinese or Japanese encodings read so are accents and signs alone.
    """
    accented = [word for word in _WORD.findall(text) if not word.isascii()]
    n_strange = sum(not re.search("[A-Za-z]", word) for word in accented)
    return 2 * n_strange <= len(accented)


def decoded(content: bytes) -> str:
    """The text of a file as editors and chats save one.

    Raises:
        ValueError: it is in another encoding, or no text at all; says which byte.
    """
    try:
        return content.decode(codec_of(content))
    except UnicodeDecodeError as error:
        name = error.encoding.upper()
        raise ValueError(f"it is not {name} (byte {error.start}); save it as UTF-8") from None


def codec_of(content: bytes) -> str:
    """The codec that a byte order mark names; else UTF-16 by the zeros beside ASCII, else UTF-8."""
    for mark, codec in MARKS:
        if content.startswith(mark):
            return codec
    even, odd = content[0::2].count(0), content[1::2].count(0)
    if max(even, odd) * 4 <= len(content):
        return "utf-8"
    return "utf-16-le" if odd > even else "utf-16-be"
