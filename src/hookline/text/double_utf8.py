"""Text that was made UTF-8 twice: `MÃ¼ller`, told from what people write, and mended."""

import re

_HIGH = "".join(bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(128, 192))
"""What the second to fourth bytes of a character become when they are taken for Windows-1252."""
_CONTROLS = "".join(map(chr, range(128, 160)))
_AFTER = f"[{re.escape(_HIGH + _CONTROLS)}]"
_NO_QUOTE = "(?![‘’‚“”„‹›«»–—…])"
_DOUBLED = re.compile(
    f"[ÂÃ]{_AFTER}|[ÄÅÎÏÐÑ×ØÙ]{_NO_QUOTE}{_AFTER}|[à-ï]{_AFTER}{{2}}|ð{_AFTER}{{3}}"
)
"""A whole character; a capital before a closing quote is one of its own: ‘NÃO’ and „SPAß“."""


def doubled(text: str) -> list[str]:
    """The pieces of a text that are one character each, written as the bytes of UTF-8."""
    return [match[0] for match in _DOUBLED.finditer(text) if _mended(match) != match[0]]


def undoubled(text: str) -> str:
    """The text with every such piece mended, and all else as it is."""
    return _DOUBLED.sub(_mended, text)


def _mended(match: re.Match[str]) -> str:
    try:
        content = b"".join(
            char.encode("latin-1" if ord(char) < 256 else "cp1252") for char in match[0]
        )
        return content.decode()
    except UnicodeError:
        return match[0]
