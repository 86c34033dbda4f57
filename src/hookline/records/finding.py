"""What a check found in a text, and where."""

from hookline.records.base import Record
from hookline.records.words import Severity

MISSING_PART = "part.missing"
"""The code of a part that a message of its channel cannot go without; no reason makes it good."""
WRITTEN_BEFORE = "brief.changed"
"""The code of a draft that is older than what its brief says now."""
BY_THE_BRIEF_OF_NOW = "it is older than its brief, and goes out by the brief as it is now"
"""What is said of such a draft once somebody has accepted it."""


class Finding(Record):
    """One thing that is wrong, or could be better."""

    code: str
    """Family and rule, `fact.percent` say."""
    severity: Severity
    """`error` blocks approval, `warn` is shown, `info` is for the record."""
    part: str = "body"
    """The part of the message that it is in."""
    span: tuple[int, int] = (0, 0)
    """First and one-past-last code point in that part; (0, 0) when it is about the whole."""
    message: str
    """What is wrong, in words that a copywriter uses."""
    fix: str = ""
    """What to do; a replacement text where a mechanical one exists."""
