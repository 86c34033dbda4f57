"""What worked, or what people keep mending, as the next prompt would say it."""

import datetime
from typing import Literal

from pydantic import Field

from hookline.records.base import Record
from hookline.text.digests import digest_of

LIFETIME_DAYS = 180
"""How long what was seen is said; after it the numbers have to show it anew. Design, part 10."""

LearningKind = Literal["tag", "avoid", "never_say", "glossary", "voice", "example"]
"""tag: a kind of copy that did better. The others come from what people rejected and rewrote."""
LearningStatus = Literal["proposed", "accepted", "rejected", "expired"]


class Scope(Record):
    """Whose prompts say it; a blank is any."""

    brand: str = ""
    program: str = ""
    channel: str = ""
    language: str = ""

    def holds(self, place: "Scope") -> bool:
        """Does it reach a prompt of that brand, program, channel and language?"""
        limits, reached = self.model_dump(), place.model_dump()
        return all(value in ("", reached[name]) for name, value in limits.items())

    @property
    def words(self) -> str:
        """`Kurtako · winback · sms`; `everywhere` where nothing narrows it."""
        return " · ".join(value for value in self.model_dump().values() if value) or "everywhere"


class Evidence(Record):
    """Why somebody should believe it."""

    words: str
    """In one sentence, for the person who decides."""
    effect: float | None = None
    """Buyers more of a hundred messaged, as a share: 0.012 is 1.2 points; None without lift."""
    low: float | None = None
    high: float | None = None
    is_strong: bool = True
    """False: chance alone shows as much now and then, when so many kinds of copy are compared."""
    counts: dict[str, int] = Field(default_factory=dict)
    """How much stands behind it: campaigns, versions, buyers, texts."""
    ids: tuple[str, ...] = ()
    """Of the versions or drafts that show it."""


Topic = tuple[LearningKind, str, str, str]
"""Kind, brand, channel of a kind of copy, subject."""


def topic_of(kind: LearningKind, scope: Scope, subject: str) -> Topic:
    """What a learning is one with, also where it is seen in more languages or programs later."""
    return kind, scope.brand, scope.channel if kind == "tag" else "", subject


class Learning(Record):
    """One line that prompts will say once a person has accepted it, and until it expires."""

    id: str
    kind: LearningKind
    subject: str
    """What it is about: `emoji=one` of a tag; the words themselves of a word that people avoid."""
    scope: Scope = Field(default_factory=Scope)
    line: str = Field(min_length=1, max_length=300)
    """The words that the prompt will say."""
    evidence: Evidence
    status: LearningStatus = "proposed"
    proposed_on: str
    """Day of the evidence, YYYY-MM-DD."""
    accepted_on: str = ""
    expires_on: str
    """First day on which it is not said any more."""

    @property
    def topic(self) -> Topic:
        """What makes two of them one learning, however the numbers have moved."""
        return topic_of(self.kind, self.scope, self.subject)

    def status_on(self, day: datetime.date) -> LearningStatus:
        """As it is kept, or expired by its date: what was rejected may be proposed again then."""
        return "expired" if day.isoformat() >= self.expires_on else self.status


def has_expired(evidence: datetime.date, day: datetime.date) -> bool:
    """Is evidence of a day too old on another day?"""
    return day >= evidence + datetime.timedelta(days=LIFETIME_DAYS)


def proposal(
    kind: LearningKind,
    subject: str,
    scope: Scope,
    *,
    line: str,
    evidence: Evidence,
    day: datetime.date,
) -> Learning:
    """A learning that nobody has decided on; the same one of the same day has the same id.

    Args:
        day: of the evidence, which is good for `LIFETIME_DAYS` from then on.
    """
    digest = digest_of([kind, subject, scope.model_dump(), day.isoformat()])
    return Learning(
        id=f"{kind.replace('_', '-')}-{digest[:6]}",
        kind=kind,
        subject=subject,
        scope=scope,
        line=line,
        evidence=evidence,
        proposed_on=day.isoformat(),
        expires_on=(day + datetime.timedelta(days=LIFETIME_DAYS)).isoformat(),
    )
