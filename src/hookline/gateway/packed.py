"""Answers that came packed, or in UTF-16, though no header says so."""

import codecs
import contextlib
import zlib

GZIP = b"\x1f\x8b"
UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
MOST_UNPACKED = 32 * 1024 * 1024
"""Bytes of an answer that is unpacked; no answer is as long."""


def is_packed(content: bytes) -> bool:
    """Do bytes begin as a packed answer does, or one in UTF-16?"""
    return content.startswith((GZIP, *UTF_16))


def unpacked(content: bytes) -> bytes:
    """An answer's bytes in UTF-8; what cannot be unpacked comes back as it is."""
    if content.startswith(GZIP):
        with contextlib.suppress(zlib.error):
            return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(content, MOST_UNPACKED)
    if content.startswith(UTF_16):
        return content.decode("utf-16", "replace").encode("utf-8", "replace")
    return content
