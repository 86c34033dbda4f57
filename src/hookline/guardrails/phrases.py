"""Phrases of all languages, searched as one."""

import re
from collections.abc import Callable, Iterator, Mapping

from hookline.guardrails.base import Passage
from hookline.guardrails.stated.patterns import any_of
from hookline.guardrails.triggers import STEM, Trigger
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases
from hookline.text.pattern import compile_lazily
from hookline.text.scripts import SPACED_SCRIPTS, language_script


class Phrases:
    """Alternatives for lower-case text.

    Args:
        latin: in Latin letters; one begins a word.
        spaced: of other scripts with spaces and clear word ends (Cyrillic); one begins a word.
        others: of scripts where neither holds; they are looked for anywhere.
        gate: for ASCII text, where nearly all copy ends: each of the alternatives that ASCII can
            write holds one of these words (`stem*` is how a word begins) or one of these signs.
            Without it, every text is searched.
    """

    def __init__(
        self,
        latin: tuple[str, ...],
        spaced: tuple[str, ...] = (),
        others: tuple[str, ...] = (),
        gate: tuple[str, ...] = (),
    ) -> None:
        self.latin = compile_lazily(rf"(?<!\w){any_of(latin)}")
        rest = any_of([rf"(?<!\w){any_of((*latin, *spaced))}", *others])
        self._all = compile_lazily(rest)
        words = [word.removesuffix("*")[: STEM if "*" in word else None] for word in gate]
        self.words = frozenset(word for word in words if word.isalpha())
        self._signs = frozenset(word for word in words if not word.isalpha())

    def within(self, passage: Passage) -> re.Match[str] | None:
        """The first phrase in the passage."""
        return self.search(passage.low) if self.may_be_in(passage) else None

    @property
    def has_gate(self) -> bool:
        """Is there a word or a sign without which ASCII text holds no phrase?"""
        return bool(self.words or self._signs)

    def may_be_in(self, passage: Passage) -> bool:
        """The gate: False when no phrase can be in the passage."""
        if not passage.ascii or not self.has_gate:
            return True
        return not self.words.isdisjoint(passage.stems) or self.may_begin_in(passage.low)

    def may_begin_in(self, low: str) -> bool:
        """Is there a sign of the gate in it, or is there no gate?"""
        return not self.has_gate or any(sign in low for sign in self._signs)

    def search(self, low: str) -> re.Match[str] | None:
        """The first phrase in the text."""
        return self._for(low).search(low)

    def finditer(self, low: str) -> Iterator[re.Match[str]]:
        """Every phrase in the text."""
        return self._for(low).finditer(low)

    def _for(self, low: str) -> re.Pattern[str]:
        is_latin = low.isascii() or _OTHER_SCRIPT.search(low) is None
        return self.latin if is_latin else self._all


_OTHER_SCRIPT = compile_lazily(
    "[\u0370-\u1dff\u2e80-\ud7ff\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufefc\uff66-\uffdc]"
)
"""A letter that is not Latin: Cyrillic, Arabic, Devanagari, Han and all others."""


def phrases_of(
    line: str, patterns_of: Callable[[PhraseBook], tuple[str, ...]] | None = None
) -> Callable[[], Phrases]:
    """What every language's book says in a line, compiled when a text is first searched for it.

    Args:
        patterns_of: the patterns of one book, where they are more than the line.
    """

    def build(books: Mapping[str, PhraseBook]) -> Phrases:
        return phrases_in(books, patterns_of or (lambda book: getattr(book, line)), line)

    return of_all_phrases(build)


def trigger_of(phrases: Callable[[], Phrases]) -> Trigger:
    """Opened by what their gate asks for."""
    return Trigger(lambda: phrases().words, test=lambda stretch: phrases().may_begin_in(stretch))


def phrases_in(
    books: Mapping[str, PhraseBook],
    patterns_of: Callable[[PhraseBook], tuple[str, ...]],
    line: str = "",
) -> Phrases:
    """Those patterns of every book, with the gates that the books have for the line."""
    by_script: dict[str, list[str]] = {}
    gates: list[tuple[str, ...]] = []
    for code, book in books.items():
        patterns, script = patterns_of(book), language_script(code)
        by_script.setdefault(script if script in SPACED_SCRIPTS else "", []).extend(patterns)
        if patterns and script == "Latin":
            gates.append(book.gates.get(line, ()))
    latin, cyrillic, others = (tuple(by_script.get(key, ())) for key in ("Latin", "Cyrillic", ""))
    gate = tuple(word for words in gates for word in words) if all(gates) else ()
    return Phrases(latin, cyrillic, others, gate)
