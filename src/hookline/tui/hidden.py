"""Hidden characters in text that comes from files: shown as signs, and put back when it is saved.

A field shows a sign for each character that would steer a terminal or that nobody could see, one
for one, so that cursor and width are right. What a person leaves untouched keeps its own bytes.
"""

import difflib

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from hookline.text.pattern import compile_lazily
from hookline.text.safe import BIDI_CONTROL, STRAY_TAG, STRAY_ZERO_WIDTH

OTHER_SIGN = "\N{SYMBOL FOR SUBSTITUTE FORM TWO}"
"""For whatever has no picture of its own."""
JOINERS = ("\u200c", "\u200d")
_PICTURES = 0x2400  # U+2400 is the picture of NUL, and so on (Unicode, Control Pictures)
_CONTROL = compile_lazily(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_STEERS = compile_lazily(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\u202a-\u202e\u2066-\u2069]")


def with_signs(text: str, *, keep_lines: bool = False) -> str:
    """The text as a field may show it, as many characters as it has.

    Args:
        keep_lines: line feeds stay; else each is a sign too.
    """
    if not text.isascii():
        for hidden in (BIDI_CONTROL, STRAY_TAG, STRAY_ZERO_WIDTH):
            text = hidden.sub(OTHER_SIGN, text)
    kept = "\n" if keep_lines else ""
    signed: str = _CONTROL.sub(lambda m: m[0] if m[0] == kept else _sign(m[0]), text)
    return signed


def is_joiner(character: str | None, before: str) -> bool:
    """Does a typed character without width join what stands before it, in emoji or a script?

    Textual counts it as no letter: the families of emoji, Hindi and Persian are written with it.
    """
    return character in JOINERS and STRAY_ZERO_WIDTH.search(f"{before}{character}") is None


def without_signs(original: str, edited: str, *, keep_lines: bool = False) -> str:
    """What to write for an edited text: where it is as it was shown, the original's characters.

    Args:
        original: what `with_signs` was given.
    """
    signed = with_signs(original, keep_lines=keep_lines)
    if signed == original:
        return edited
    start = _n_alike(signed, edited)  # all that one edit leaves as it was
    rest, new_rest = signed[start:], edited[start:]
    n_end = _n_alike(rest[::-1], new_rest[::-1])
    middle, new_middle = rest[: len(rest) - n_end], new_rest[: len(new_rest) - n_end]
    matcher = difflib.SequenceMatcher(None, middle, new_middle, autojunk=False)
    changed = (
        original[start + a : start + b] if kind == "equal" else new_middle[c:d]
        for kind, a, b, c, d in matcher.get_opcodes()
    )
    return "".join((original[:start], *changed, original[len(original) - n_end :]))


def _n_alike(first: str, second: str) -> int:
    """Characters that both begin with."""
    pairs = enumerate(zip(first, second, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(first), len(second)))


def _sign(character: str) -> str:
    code = ord(character)
    if code == 0x7F:
        return "\N{SYMBOL FOR DELETE}"
    return chr(_PICTURES + code) if code < 0x20 else OTHER_SIGN


class NothingSteers(LineFilter):
    """The last door before the terminal: no line of any widget holds what would steer it."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        return [
            Segment(_STEERS.sub("", segment.text), segment.style, segment.control)
            if _STEERS.search(segment.text)
            else segment
            for segment in segments
        ]
