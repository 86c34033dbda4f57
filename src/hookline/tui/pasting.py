"""What is pasted is text: no code inside a bracketed paste becomes a key.

Textual's parser goes on looking for key codes inside a paste, so that a pasted escape character
would press keys: this one takes them out before it looks.
"""

import time
from collections.abc import Iterable

from textual._xterm_parser import XTermParser
from textual.message import Message

from hookline.tui.typing_runs import TypingRuns

START, END = "\x1b[200~", "\x1b[201~"
"""Around a paste. Source: xterm control sequences, bracketed paste mode (DECSET 2004)."""
SHOWN_ESCAPE = "\N{SYMBOL FOR ESCAPE}"


class PasteParser(XTermParser):
    """Reads what a terminal sends, in pieces of any size."""

    def __init__(self, debug: bool = False) -> None:  # noqa: FBT001, FBT002 - as its base has it
        super().__init__(debug)
        self._is_in_paste = False
        self._runs = TypingRuns()
        self._mark = ""
        """As much of the mark that opens or closes a paste as has come."""

    def feed(self, data: str) -> Iterable[Message]:
        """The keys and pastes of another piece; "" ends it."""
        text = "".join(map(self._without_code, data))
        messages = super().feed(text) if text or not data else ()
        return self._runs.read(messages, time.monotonic())

    def _without_code(self, letter: str) -> str:
        """What goes on for the next letter: inside a paste no escape but the closing mark's."""
        mark, passed = (END, "") if self._is_in_paste else (START, letter)
        self._mark += letter
        while not mark.startswith(self._mark):
            if self._is_in_paste:
                passed += self._mark[0].replace("\x1b", SHOWN_ESCAPE)
            self._mark = self._mark[1:]
        if self._mark == mark:
            passed, self._mark = (mark if self._is_in_paste else passed), ""
            self._is_in_paste = not self._is_in_paste
        return passed
