"""Who decided what on which text, and what became of it."""

from hookline.records.base import Record
from hookline.records.words import ChangeKind, ReviewDecision

REOPENED: ReviewDecision = "reopened"
"""The decision of whoever takes an earlier one back."""
SET_ASIDE: ReviewDecision = "set aside"
"""The decision on a version where another version of its draft was chosen."""


class Review(Record):
    """One decision of a person on one variant."""

    variant_id: str
    decision: ReviewDecision
    """What was decided; reopened where another decision was taken back."""
    by: str
    at: str
    """ISO 8601 with an offset."""
    text_hash: str
    """sha256 of the parts that the person saw."""
    reason: str = ""
    """Kept word for word; needed to approve against an error."""
    set_aside_by: str = ""
    """Of what an approval set aside: the id of the version that was approved. Whoever takes that
    approval back lets it wait again."""


class Change(Record):
    """One change of state of anything the registry keeps."""

    kind: ChangeKind
    id: str
    was: str
    """A state of that kind; a day of the watermark, `hook=offer` of a tag, "" before it was."""
    now: str
    by: str
    at: str
    text_hash: str = ""
    note: str = ""
