"""The practice book of one language: messages that a copywriter wrote, by reason to write."""

from pydantic import Field

from hookline.records.base import Record
from hookline.records.words import Hook, WrittenStep

NO_REASON = "plain"
"""Under this name a book keeps messages for a brief without a blueprint."""


class BookMessage(Record):
    """One idea, worded for every channel. Braces hold merge fields of the brief, or {brand}."""

    angle: str
    """The idea in a few words; a note, never sent."""
    hook: Hook
    line: str
    """The whole idea in one or two short sentences: an SMS, a push."""
    body: str
    """The idea with room: a chat, an e-mail."""
    subject: str
    preheader: str
    title: str
    cta: str
    follow_up: str
    """Its second thought, for someone who has forgotten the first."""
    trades: tuple[str, ...] = ()
    """The trades whose own thing it names, so that no other gets it; none: it is for all."""

    def texts(self) -> tuple[str, ...]:
        """All that may be sent."""
        return (
            self.line, self.body, self.subject, self.preheader, self.title, self.cta, self.follow_up
        )  # fmt: skip


class Book(Record):
    """One file of prompts/offline/."""

    greeting: str
    """How a letter or a chat greets: `Hi {name}, `."""
    offer: tuple[str, ...] = Field(min_length=1)
    """Frames in which a whole offer is one sentence, around {offer}."""
    steps: dict[WrittenStep, tuple[str, ...]]
    """Openings of a second message that has another task than the blueprint's own."""
    messages: dict[str, tuple[BookMessage, ...]]
    """By a blueprint's or a skin's slug, and `plain`."""

    def about(self, *slugs: str) -> tuple[BookMessage, ...]:
        """The messages of the first of these reasons that has any."""
        return next((messages for slug in slugs if (messages := self.messages.get(slug))), ())
