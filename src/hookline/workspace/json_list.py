"""The values of one JSON list, read as they come, so that memory holds one of them at a time."""

import json
from collections.abc import Iterator
from typing import TextIO

from hookline.text.pattern import compile_lazily

CHUNK = 1 << 20
LARGEST = 1 << 24
"""Characters of one value; a longer one is no row."""
NUMBER_SIGNS = 3
"""As many as may follow a number before its next digit: `1e-` of `1e-5`."""
_BLANKS = compile_lazily(r"[ \t\r\n]*")


def list_values(source: TextIO) -> Iterator[object]:
    """The values between the brackets.

    Raises:
        ValueError, RecursionError: it is no list, or one that breaks off.
    """
    text = _Reader(source)
    text.take("[")
    if text.next_sign() != "]":
        yield text.value()
        while text.next_sign() == ",":
            text.take(",")
            yield text.value()
    text.take("]")
    if text.next_sign():
        raise ValueError("something follows the list")


class _Reader:
    """A text of which so much is in memory as one value needs."""

    def __init__(self, source: TextIO) -> None:
        self._source = source
        self._decode = json.JSONDecoder().raw_decode
        self._buffer, self._position = "", 0

    def next_sign(self) -> str:
        """The next character that is no blank; "" at the end."""
        while True:
            blanks = _BLANKS.match(self._buffer, self._position)
            self._position = blanks.end() if blanks else self._position
            if self._position < len(self._buffer) or not self._read_more():
                return self._buffer[self._position : self._position + 1]

    def take(self, sign: str) -> None:
        """Go past a sign that has to stand here."""
        if self.next_sign() != sign:
            raise ValueError(f"there is no {sign} where the list needs one")
        self._position += 1

    def value(self) -> object:
        """The value that stands here; a number near the buffer's end may go on: `1.`, `1.5`."""
        self.next_sign()
        while True:
            try:
                value, end = self._decode(self._buffer, self._position)
            except json.JSONDecodeError:
                if len(self._buffer) - self._position > LARGEST or not self._read_more():
                    raise
                continue
            if end + NUMBER_SIGNS < len(self._buffer) or not self._read_more():
                self._position = end
                return value

    def _read_more(self) -> bool:
        """Twice as much as is left, so that a long value is not begun too often."""
        left = self._buffer[self._position :]
        chunk = self._source.read(max(CHUNK, len(left)))
        if chunk:
            self._buffer, self._position = left + chunk, 0
        return bool(chunk)
