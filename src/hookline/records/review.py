"""Who decided what on which text, and what became of it."""

from hookline.records.base import Record
from hookline.records.words import Status

REOPENED = "reopened"
"""The decision of whoever takes an earlier one back."""
SET_ASIDE = "set aside"
"""The decision on a version where another version of its draft was chosen."""


class Review(Record):
    """One decision of a person on one variant."""

    variant_id: str
    decision: str
    """approved, rejected, edited, set aside, or reopened where one of these was taken back."""
    by: str
    at: str
    """ISO 8601 with an offset."""
    text_hash: str
    """sha256 of the parts that the person saw."""
    reason: str = ""
    """Kept word for word; needed to approve against an error."""


class Change(Record):
    """One change of state of anything the registry keeps."""

    kind: str
    """variant, arm, campaign, learning or watermark; tag where a person said what kind of copy one
    is."""
    id: str
    was: Status | str
    now: Status | str
    by: str
    at: str
    text_hash: str = ""
    note: str = ""
