"""Phrases of ten languages, searched as one."""

import re
from collections.abc import Iterator

from hookline.guardrails.base import STEM, Passage


class Phrases:
    """Alternatives for lower-case text.

    Args:
        spaced: of scripts with spaces and clear word ends (Latin, Cyrillic); one begins a word.
        others: of scripts where neither holds; they are looked for anywhere.
        needs: the gate for ASCII text, where nearly all copy ends: each of the alternatives
            that ASCII can write holds one of these words (`stem*` is how a word begins) or one
            of these signs. Without it, every text is searched.
    """

    def __init__(self, spaced: str, unspaced: str = "", needs: str = "") -> None:
        self.spaced = re.compile(rf"(?<!\w)(?:{spaced})")
        self._unspaced = re.compile(unspaced) if unspaced else None
        words = [word.removesuffix("*")[: STEM if "*" in word else None] for word in needs.split()]
        self._words = frozenset(word for word in words if word.isalpha())
        self._signs = frozenset(word for word in words if not word.isalpha())

    def within(self, passage: Passage) -> re.Match[str] | None:
        """The first phrase in the passage."""
        return self.search(passage.low) if self.may_be_in(passage) else None

    def may_be_in(self, passage: Passage) -> bool:
        """The gate: False when no phrase can be in the passage."""
        if not passage.ascii or not (self._words or self._signs):
            return True
        if not self._words.isdisjoint(passage.stems):
            return True
        return bool(self._signs) and any(sign in passage.low for sign in self._signs)

    def search(self, low: str) -> re.Match[str] | None:
        """The first phrase in the text."""
        match = self.spaced.search(low)
        if match or self._unspaced is None or low.isascii():
            return match
        return self._unspaced.search(low)

    def finditer(self, low: str) -> Iterator[re.Match[str]]:
        """Every phrase in the text."""
        yield from self.spaced.finditer(low)
        if self._unspaced and not low.isascii():
            yield from self._unspaced.finditer(low)
