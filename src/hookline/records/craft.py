"""What a copy chief tells a writer of one kind of message, before the writing starts."""

from typing import Literal

from pydantic import Field

from hookline.records.base import Record
from hookline.records.words import Hook


class AngleSeed(Record):
    """An idea to start from, true of every trade; never a fact."""

    idea: str
    hook: Hook
    """The nearest reason to read on."""


BriefPart = Literal["offer", "no_offer", "minimum", "count"]
"""What a brief may have: an offer or none, a smallest bill, a number in idea or audience."""


class Craft(Record):
    """The notes of one blueprint. A skin or a team's own file may replace any line of them."""

    moment: str = ""
    """When it is sent; what has happened already and what has not."""
    first: Literal["news", "moment"] = "news"
    """What the message opens with: what there is, or the occasion."""
    reader: str = ""
    """What is in the reader's mind, and what they do not want to hear."""
    job: str = ""
    """The one thing that the message has to do."""
    angles: tuple[AngleSeed, ...] = ()
    avoid: tuple[str, ...] = ()
    """What spoils this kind of message."""
    follow_up: str = ""
    """What the second message does that the first did not."""
    gives_way: dict[BriefPart, dict[str, str]] = Field(default_factory=dict)
    """By what a brief may have: words of these notes that are untrue beside it, and what stands in
    their place. An idea or a warning of which nothing is left is gone."""


class Angle(Record):
    """One idea for a message, in a few words. It is written in every channel and language."""

    idea: str = Field(min_length=1, max_length=120)
    """A reason for this reader to act, as a note to the writer; never sent."""
    hook: Hook | None = None
    facts: tuple[int, ...] = ()
    """Numbers of the brief's facts that it stands on; 1 is the first."""
