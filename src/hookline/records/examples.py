"""What the coach shows as an example in one language: one file of prompts/examples/."""

from pydantic import Field

from hookline.records.base import Record


class ReadersExample(Record):
    """What one might write of readers, by how they stand to the brand."""

    moment: str
    """What has happened by then, and what has not."""
    insight: str
    """What they want, or what holds them back."""


class Examples(Record):
    """Lines that a person pastes into a brief and makes their own. Any may be missing."""

    code: str
    idea: str = ""
    fact: str = ""
    offer: str = ""
    both: str = ""
    """A referral's reward for either side, with `{gift}`."""
    about: str = ""
    """A brand in one line."""
    traits: tuple[str, ...] = ()
    """Three words for a voice."""
    reply: str = ""
    """The word that readers send back."""
    counter: str = ""
    """What they do in person."""
    button: str = ""
    """What a button says."""
    until: str = ""
    """Until when something holds, as a fact says it."""
    scarce: str = ""
    """That there are only so many, as a fact says it."""
    signed: str = ""
    """Who signs an e-mail."""
    readers: dict[str, ReadersExample] = Field(default_factory=dict)
    """By situation; `repeat` stands for any other."""
