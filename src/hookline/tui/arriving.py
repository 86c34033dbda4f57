"""What is coming just now: seconds since it was asked for, and the words of an answer so far."""

import re
import time

from hookline.text.pattern import compile_lazily
from hookline.text.safe import safe_text
from hookline.tui.card import part_label

MOST_SHOWN = 160  # characters of what is being written
_OPEN_TEXT = compile_lazily(r'"(\w+)"\s*:\s*"((?:[^"\\]|\\.)*)\\?$', re.DOTALL)
_ESCAPED = compile_lazily(r"\\(u[0-9a-fA-F]{4}|.)", re.DOTALL)
_PLAIN = {"n": " ", "t": " ", "r": " "}


class Arriving:
    """One request on its way; threads write it, the screen reads it twice a second."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._text = ""

    def take(self, text: str) -> None:
        """Note all that has come of an answer."""
        self._text = text

    @property
    def seconds(self) -> int:
        """Whole seconds since it was asked for."""
        return int(time.monotonic() - self._began)

    @property
    def line(self) -> str:
        """The text that is being written just now, from its part's name on; "" between texts."""
        return open_text(self._text)


def open_text(answer: str) -> str:
    """The text in which an unfinished answer of JSON ends, as people read it.

    The last words of it, where it is long; what an answer says to itself is no part of a message.
    """
    match = _OPEN_TEXT.search(answer)
    if match is None or match[1] in ("hook", "note"):
        return ""
    text = " ".join(safe_text(_ESCAPED.sub(_character, match[2])).split())
    clipped = text if len(text) <= MOST_SHOWN else "…" + text[-MOST_SHOWN:]
    return f"{part_label(match[1])}{clipped}" if clipped else ""


def _character(escape: re.Match[str]) -> str:
    if len(escape[1]) == 5:
        return chr(int(escape[1][1:], 16))
    return _PLAIN.get(escape[1], escape[1])
