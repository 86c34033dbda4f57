"""Hygiene: hidden characters, broken encodings, swear words."""

import re
from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.swearing import SWEAR_PHRASES, SWEAR_WORDS, masked_swearing
from hookline.records.words import Severity
from hookline.text.safe import STRAY_TAG, STRAY_ZERO_WIDTH


class Hygiene:
    """What should never have been in the text."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "chars.zero_width": "error",
        "chars.bidi": "error",
        "chars.control": "error",
        "chars.tag": "error",
        "chars.homoglyph": "error",
        "chars.mojibake": "error",
        "profanity": "error",
    }

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:  # noqa: ARG002
        for passage in copy.passages:
            if match := _CONTROL.search(passage.text):
                shown = f"U+{ord(match[0]):04X}"
                yield passage.violation("chars.control", f"control character {shown}", match.span())
            if not passage.ascii:
                yield from _hidden(passage)
            yield from _swearing(passage)


_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_BIDI = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
_TWO_ALPHABETS = re.compile(
    r"\b[^\W\d_]*(?:[a-z][\u0370-\u03ff\u0400-\u04ff]|[\u0370-\u03ff\u0400-\u04ff][a-z])[^\W\d_]*"
)
# What UTF-8 looks like when it is read as Windows-1252.
_HIGH = r"[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
_MOJIBAKE = re.compile(
    rf"\ufffd|[ÂÃ]{_HIGH}|â(?:€|‚¬|„¢|œ|˜|[\x80-\x9f])|ðŸ|(?:[ÐÑ]{_HIGH}){{2}}|"
    rf"(?:à[¤¥¦§]{_HIGH})+|"
    rf"(?:[ØÙ]{_HIGH}){{2}}|(?:[äåæçè]{_HIGH}{_HIGH}){{2}}|ï»¿"
)


def _hidden(passage: Passage) -> Iterator[Violation]:
    text = passage.text
    if match := STRAY_ZERO_WIDTH.search(text):
        message = f"U+{ord(match[0]):04X} has no width; nobody sees it, everybody pays for it"
        yield passage.violation("chars.zero_width", message, match.span())
    if match := _BIDI.search(text):
        message = f"U+{ord(match[0]):04X} turns the reading order around"
        yield passage.violation("chars.bidi", message, match.span())
    if match := STRAY_TAG.search(text):
        yield passage.violation("chars.tag", "hidden tag characters", match.span())
    if match := _TWO_ALPHABETS.search(passage.low):
        message = f"'{match[0]}' mixes letters of two alphabets"
        yield passage.violation("chars.homoglyph", message, match.span())
    if match := _MOJIBAKE.search(text):
        message = f"'{match[0]}' is a letter that was read in the wrong encoding"
        yield passage.violation("chars.mojibake", message, match.span())


def _swearing(passage: Passage) -> Iterator[Violation]:
    if swearing := passage.words & SWEAR_WORDS:
        start, word = min((passage.low.find(word), word) for word in swearing)
        message = f"'{word}' is a swear word"
        yield passage.violation("profanity", message, (start, start + len(word)))
        return
    if span := next(masked_swearing(passage.low), None):
        message = f"'{passage.low[slice(*span)]}' is a masked swear word"
        yield passage.violation("profanity", message, span)
        return
    if not passage.ascii and (match := SWEAR_PHRASES.search(passage.low)):
        message = f"'{match[0]}' is a swear word"
        yield passage.violation("profanity", message, match.span())


adapter = Hygiene()
