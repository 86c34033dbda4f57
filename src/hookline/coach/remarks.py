"""What the coach says of one thing: in plain words, with a fix that one key applies."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from hookline.records.brief_lines import BriefLine
from hookline.records.words import Severity

A_REMINDER = BriefLine(("follow_up", "step"), "reminder", n_implied=1)
"""What a second message is that has nothing of its own to tell."""


class Edit(NamedTuple):
    """A change to the brief's file that mends it."""

    path: tuple[str | int, ...]
    value: Sequence[str] | Mapping[str, object] | None
    """A text, a list or a map; None takes the line away."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to mend or to add."""

    code: str
    severity: Severity
    """error: it contradicts itself or the law; warn: worth mending; info: good to know."""
    path: str
    """The brief's key that it is about."""
    text: str
    fix: str
    worth: int = 0
    """Points of the score that it would add."""
    edit: Edit | None = None
    """The fix as a change to the file; None where only a person knows the words."""
    changes_words: bool = False
    """Does the fix take away, or move, what a person wrote?"""
    done: str = ""
    """What is said once the fix is in; "" where the remark itself says it."""

    @property
    def fixable(self) -> bool:
        """May it be put in unasked? What is only good to know, or of their words, people take."""
        return self.edit is not None and self.severity != "info" and not self.changes_words


def shortened(text: str, most: int) -> str:
    """A text that is quoted: whole, or as many whole words as there is room for, and `…`."""
    if len(text) <= most:
        return text
    cut = text[:most]
    words = cut.rsplit(maxsplit=1)[0] if " " in cut.strip() else cut
    return f"{words.rstrip(' ,;:.-–—·、，')}…"
