"""Who decided what on which text, and what a generate run did."""

from pydantic import Field

from hookline.records.base import Record
from hookline.records.words import Status

REOPENED = "reopened"
"""The decision of whoever takes an earlier one back."""


class Review(Record):
    """One decision of a person on one variant."""

    variant_id: str
    decision: str
    """approved, rejected, edited, or reopened where one of these was taken back."""
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
    """variant, arm or campaign."""
    id: str
    was: Status | str
    now: Status | str
    by: str
    at: str
    text_hash: str = ""
    note: str = ""


class Run(Record):
    """One `generate`: what was asked, what it gave, what it cost."""

    id: str
    started: str
    ended: str = ""
    model: str
    seed: int
    briefs: tuple[str, ...]
    written: int = 0
    blocked: int = 0
    missing: int = 0
    """Variants that were asked for and never came."""
    pending: int = 0
    """Variants that the run ended before asking for."""
    calls: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    cost: float | None = None
    """US dollars; None where no price is known."""
    problems: tuple[str, ...] = Field(default=())


class Learning(Record):
    """What worked, worded for the next prompt once a person has accepted it."""

    id: str
    scope: dict[str, str] = Field(default_factory=dict)
    """program, channel, language: where it was seen."""
    tag: str
    value: str
    effect: float
    low: float
    high: float
    n: int
    method: str
    status: str = "proposed"
    text: str
    """The sentence that the prompt will say."""
    since: str
    expires: str
