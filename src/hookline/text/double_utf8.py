"""Text that was made UTF-8 twice: `MÃ¼ller`, told from what people write, and mended."""

import re

from hookline.text.pattern import compile_lazily

_HIGH = "".join(bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(128, 192))
"""What the second to fourth bytes of a character become when they are taken for Windows-1252."""
_CONTROLS = "".join(map(chr, range(128, 160)))
_AFTER = f"[{re.escape(_HIGH + _CONTROLS)}]"
_SCRIPTS = ("ÄÅ", "ÎÏ", "ÐÑ", "×", "ØÙ")
"""First bytes of two, as letters, by the script that they begin: Latin, Greek, Cyrillic, …"""
_CLOSES = "(?![’“”‘‹›«»–—…])"
"""A capital before it may be one of its own: „SPAß“, « CAFÉ»."""
_LONGER = f"[à-ï]{_AFTER}{{2}}|ð{_AFTER}{{3}}"
_SURE = compile_lazily(f"[ÂÃ]{_AFTER}|[{''.join(_SCRIPTS)}]{_CLOSES}{_AFTER}|{_LONGER}")
_ANY = compile_lazily(f"[ÂÃ{''.join(_SCRIPTS)}]{_AFTER}|{_LONGER}")
"""One character, as the bytes of UTF-8."""


def doubled(text: str) -> list[str]:
    """The pieces of a text that are one character each, written as the bytes of UTF-8."""
    scripts = scripts_of(text)
    return [match[0] for match in _ANY.finditer(text) if _mended(match, scripts) != match[0]]


def scripts_of(text: str) -> str:
    """The first bytes whose script surely stands in the text in such pieces, as letters.

    `Ñ‚ Ð»` may be what people write, and is not beside `Ðº`: so many letters of a script become a
    capital and a quotation mark that a text's own sure pieces, or a file's, have to tell.
    """
    leads = {match[0][0] for match in _SURE.finditer(text) if _decoded(match[0]) is not None}
    return "".join(script for script in _SCRIPTS if leads & {*script})


def undoubled(text: str, scripts: str = "") -> str:
    """The text with every such piece mended, and all else as it is.

    Args:
        scripts: what `scripts_of` found in the rest of the file.
    """
    known = scripts + scripts_of(text)
    return _ANY.sub(lambda match: _mended(match, known), text)


def _mended(match: re.Match[str], scripts: str) -> str:
    garbled = match[0]
    if garbled[0] not in scripts and _SURE.match(garbled) is None:
        return garbled
    return _decoded(garbled) or garbled


def _decoded(garbled: str) -> str | None:
    """The character; None where the bytes are none."""
    try:
        content = b"".join(
            char.encode("latin-1" if ord(char) < 256 else "cp1252") for char in garbled
        )
        return content.decode()
    except UnicodeError:
        return None
