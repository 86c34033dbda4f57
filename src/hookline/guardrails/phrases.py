"""Phrases of ten languages, searched as one."""

import re
from collections.abc import Iterator


class Phrases:
    """Alternatives for lower-case text.

    Args:
        spaced: of scripts with spaces and clear word ends (Latin, Cyrillic); one begins a word.
        others: of scripts where neither holds; they are looked for anywhere.
    """

    def __init__(self, spaced: str, others: str = "") -> None:
        self._spaced = re.compile(rf"(?<!\w)(?:{spaced})")
        self._others = re.compile(others) if others else None

    def search(self, low: str) -> re.Match[str] | None:
        """The first phrase in the text."""
        found = self._spaced.search(low)
        if found or self._others is None or low.isascii():
            return found
        return self._others.search(low)

    def finditer(self, low: str) -> Iterator[re.Match[str]]:
        """Every phrase in the text."""
        yield from self._spaced.finditer(low)
        if self._others and not low.isascii():
            yield from self._others.finditer(low)
