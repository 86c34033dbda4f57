"""Letters that come in one run are text, as a paste is: beside all fields none is a command.

A terminal tells a paste only where it marks one. A word that is pasted unmarked, or typed by quick
fingers where no field has the keyboard, would else run a command for each of its letters.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby

from textual import events
from textual.message import Message

QUICK = 0.1
"""Seconds between two different letters below which a run begins: nobody judges so fast."""
REST = 0.5
"""Seconds without a letter that end a run; so does every key that is no letter."""


class TypedText(events.Paste):
    """Letters that came in one run, each of them as it was typed: a space in front stays."""


TypedText.handler_name = events.Paste.handler_name  # whoever takes a paste takes them
assert TypedText.handler_name == "on_paste"


class TypingRuns:
    """Makes one paste of letters that come at once, and goes on while more follow."""

    def __init__(self) -> None:
        self._last, self._last_at = "", 0.0
        self._is_run = False

    def read(self, messages: Iterable[Message], now: float) -> Iterator[Message]:
        """What goes on of all that one reading of the terminal brought.

        Args:
            now: seconds on any clock, that of every call.
        """
        for is_letter, group in groupby(messages, key=_is_letter):
            if not is_letter:
                for message in group:
                    self._last = "" if isinstance(message, _TYPED) else self._last
                    yield message
                continue
            keys = [key for key in group if isinstance(key, events.Key)]
            letters = [key.character or "" for key in keys]
            if self._goes_on(letters, now):
                yield TypedText("".join(letters))
            else:
                yield from keys
            self._last, self._last_at = letters[-1], now

    def _goes_on(self, letters: list[str], now: float) -> bool:
        """Do these begin a run, or follow in one? The same letter again is a key held down."""
        since = now - self._last_at if self._last else REST
        neighbours = [self._last] if self._last and since < QUICK else []
        self._is_run = (self._is_run and since < REST) or len({*neighbours, *letters}) > 1
        return self._is_run


_TYPED = (events.Key, events.Paste, events.MouseDown)
"""What a person did: it ends a run."""


def _is_letter(message: Message) -> bool:
    return isinstance(message, events.Key) and message.is_printable
