"""The brand's voice: one form of address, no gender that nobody knows, one spelling."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.phrases import phrases_of
from hookline.guardrails.sectors import FINANCE
from hookline.guardrails.triggers import ALWAYS, NEVER
from hookline.records.lexicon import Lexicon
from hookline.records.words import Severity
from hookline.text.pattern import compile_lazily


class VoiceCheck:
    """How the reader is spoken to; only where the sheet says how."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "voice.address": "warn",
        "voice.gender": "warn",
        "voice.spelling": "warn",
        "voice.case": "warn",
        "voice.script": "error",
        "voice.blame": "warn",
    }

    def triggers(self, sheet: CompiledSheet) -> int:
        return ALWAYS if sheet.sheet.address is not None else NEVER

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        address = sheet.sheet.address
        if address is None:  # a bare sheet does not say how its brand speaks
            return
        lexicon = sheet.lexicon
        other_address, gendered = lexicon.other_forms(address), lexicon.gendered_forms()
        for passage in copy.passages:
            if other_address and (match := other_address.search(passage.spoken)):
                message = f"'{match[0]}': the brand says {address}"
                yield passage.violation("voice.address", message, match.span())
            if gendered and (match := gendered.search(passage.text)):
                message = f"'{match[0].strip()}' fits a man or a woman, and nobody knows which"
                fix = "say it without gender, or in the plural of respect"
                yield passage.violation("voice.gender", message, match.span(), fix)
            yield from _bent(passage, sheet, lexicon)
        yield from _spellings(copy, lexicon.spelling_of())
        if lexicon.foreign_letters:
            yield from _foreign_letters(copy, sheet)
        if sheet.sheet.sector in FINANCE and (match := _blame().search(copy.low)):
            message = f"'{match[0].strip()}' tells the reader off"
            yield Violation("voice.blame", message, fix="say what can be done now")


def _bent(passage: Passage, sheet: CompiledSheet, lexicon: Lexicon) -> Iterator[Violation]:
    """A preposition or an article before a value that stands in one form only."""
    bending = lexicon.before_a_value()
    for tag in passage.tags if bending else ():
        assert bending is not None
        before = passage.text[max(0, tag.start - 12) : tag.start]
        if tag.name in sheet.sheet.uninflected and (match := bending.search(before)):
            word = match[0].strip()
            message = f"'{word}' asks {tag.name} for a form that its value does not have"
            fix = "set it off by a colon or a dash, or put the name of its kind before it"
            yield passage.violation("voice.case", message, (tag.start, tag.end), fix)


def _spellings(copy: Copy, spelling_of: Mapping[str, str]) -> Iterator[Violation]:
    """A word that one message spells in two ways."""
    if not spelling_of:
        return
    spellings_by_word: dict[str, set[str]] = defaultdict(set)
    for word in _WORD.findall(copy.low):
        if word in spelling_of:
            spellings_by_word[spelling_of[word]].add(word)
    for spellings in spellings_by_word.values():
        if len(spellings) > 1:
            message = f"{' and '.join(sorted(spellings))} are one word; spell it one way"
            yield Violation("voice.spelling", message)


def _foreign_letters(copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
    for passage in copy.passages:
        if match := re.search(sheet.lexicon.foreign_letters, passage.spoken):
            script = unicodedata.name(match[0][0]).split()[0].capitalize()
            message = f"'{match[0]}' is {script} in a text in {sheet.script} letters"
            fix = f"write it in {sheet.script} letters"
            yield passage.violation("voice.script", message, match.span(), fix)


_blame = phrases_of("blame")
_WORD = compile_lazily(r"[^\W\d_]+")

adapter = VoiceCheck()
