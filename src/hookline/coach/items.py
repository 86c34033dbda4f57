"""What the coach says of one thing: in plain words, with a fix."""

from dataclasses import dataclass

from hookline.records.words import Severity


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to mend or to add."""

    code: str
    severity: Severity
    path: str
    """The brief's key that it is about."""
    text: str
    fix: str
    worth: int = 0
    """Points of the score that it would add."""
