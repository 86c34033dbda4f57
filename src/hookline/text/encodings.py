"""Bytes into text: a byte order mark is believed, zeros tell UTF-16, all else is UTF-8."""

import codecs

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16's: it begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks, with the codec that takes them off."""


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
