"""A message as it was written: parts, tags, findings and where it came from."""

from pydantic import Field

from hookline.documents import Fields
from hookline.records.base import Record
from hookline.records.channel import Channel
from hookline.records.finding import WRITTEN_BEFORE, Finding
from hookline.records.words import OFFLINE, Origin, Status
from hookline.text.digests import digest_of


class VariantCta(Record):
    """The call to action of one variant."""

    label: str = ""
    url: str = ""


class Button(Record):
    """A button of a WhatsApp message, or a suggestion of an RCS one."""

    type: str
    """QUICK_REPLY, URL, PHONE_NUMBER or COPY_CODE."""
    text: str
    value: str = ""
    """The link, phone number or code."""


class Parts(Record):
    """The parts of a message; a channel uses some of them."""

    subject: str = ""
    preheader: str = ""
    title: str = ""
    header: str = ""
    body: str = ""
    footer: str = ""
    cta: VariantCta = Field(default_factory=VariantCta)
    buttons: tuple[Button, ...] = ()
    name: str = ""
    """A WhatsApp template's name."""
    examples: dict[str, str] = Field(default_factory=dict)
    """A WhatsApp parameter's sample value."""

    def filled(self) -> Fields:
        """Only the parts that hold something, as JSON."""
        return self.model_dump(mode="json", exclude_defaults=True)

    def texts(self) -> dict[str, str]:
        """The text of each part that people read, in reading order."""
        order = ("subject", "preheader", "title", "header", "body", "footer")
        texts = {name: getattr(self, name) for name in order if getattr(self, name)}
        if self.cta.label:
            texts["cta"] = self.cta.label
        return texts

    def words_digest(self) -> str:
        """The sha256 of its words, in hex: what people approve is known by it."""
        return digest_of(self.filled())


HUMAN = "human"
"""What stands as the model of a text that people wrote."""


class Tag(Record):
    """What kind of copy it is, so that what works can be learnt."""

    value: str
    origin: str
    """planned, confirmed (by a reviewer) or measured (from the text)."""


class Lineage(Record):
    """Where a variant came from, so that `hookline why` can tell its story."""

    brief_hash: str
    blueprint: str = ""
    template_hash: str = ""
    context_hash: str = ""
    model: str
    """`offline` for the composer without a model."""
    params: Fields = Field(default_factory=dict)
    seed: int = 0
    request_key: str = ""
    learnings: tuple[str, ...] = ()
    """Ids of the learnings that its prompt said."""
    tokens_in: int = 0
    tokens_out: int = 0
    cost: float | None = None
    """In US dollars, as the price list is; None when no price is known."""
    at: str
    """ISO 8601 with an offset."""


class PlanCell(Record):
    """One variant's cell of the plan: whose idea it writes, and what is guidance to its writer."""

    index: int
    hook: str
    """The reason to read on that the idea is nearest to."""
    tonality: str
    length: str = ""
    """Of runs that were kept when a length was planned; it is only measured now."""
    angle: str = ""
    """The idea, where one was kept; "" lets the writer find it."""
    facts: tuple[int, ...] = ()
    """Numbers of the facts that the angle stands on."""
    wildcard: bool = False
    offer: str = ""
    follows: str = ""
    """The id of the approved message that this one is the second of."""


OWN_WORDS = "your own words"
"""What a draft is about that a person wrote anew."""
PRACTICE_NOTE = "offline: composed without a model, for practice"
"""What is noted of copy that nobody may send."""


class Variant(Record):
    """One message in one channel and language, with its follow-up."""

    id: str
    brief: str
    message_key: str
    """One idea across channels and languages."""
    angle: str = ""
    """The idea in a few words, as the writer or a person named it; never sent."""
    channel: Channel
    language: str
    parts: Parts
    gloss: str = ""
    """Literal back-translation for a reviewer; never sent."""
    follow_up: Parts = Field(default_factory=Parts)
    tags: dict[str, Tag] = Field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    status: Status = "draft"
    parent: str = ""
    """The variant that this one is an edit of."""
    version_of: str = ""
    """The variant that a writer put into other words to make this one; both stand side by side."""
    rewrite: str = ""
    """What its words were asked to be, where it is a version: shorter, warmer …"""
    follows: str = ""
    """The message that this one, written by a request of its own, is the follow-up of."""
    edit_distance: int | None = None
    """Levenshtein distance to the parent's texts."""
    notes: tuple[str, ...] = ()
    """What a reviewer should know: offline copy, where a reader stopped, what was mended."""
    human: bool = False
    """Do people's words go out? The control copy, and what they rewrote by more than half."""
    follow_up_human: bool = False
    """Did people rewrite the follow-up by more than half?"""
    checked_by: str = ""
    """The digest of the brief that its findings are of, where that was changed since it was
    written."""
    usual: bool = False
    """The brief's control copy, which group usual gets and nobody else."""
    lineage: Lineage

    @property
    def brief_digest(self) -> str:
        """The digest of the brief that it was checked by last."""
        return self.checked_by or self.lineage.brief_hash

    @property
    def plan_index(self) -> str:
        """The number of its cell in the plan, with which its id begins: 3 of `3-1a2b3c4d`."""
        return self.id.partition("-")[0]

    @property
    def cell(self) -> tuple[str, str, str]:
        """Which draft of its run it is: one that is asked for again takes the same cell."""
        return self.channel, self.language, self.plan_index

    @property
    def about(self) -> str:
        """Its idea; of words that a person wrote over a draft without one, that they did."""
        return self.angle or (OWN_WORDS if self.human and not self.usual else "")

    @property
    def practice(self) -> bool:
        """Would words go out that the practice writer composed?"""
        is_human = self.human and (self.follow_up_human or not self.follow_up.body)
        return self.lineage.model == OFFLINE and not is_human

    @property
    def blocked(self) -> bool:
        """True while an error stands, so that it cannot be approved without a reason."""
        return any(finding.severity == "error" for finding in self.findings)

    @property
    def doubted(self) -> bool:
        """True while a check doubts something, which a person looks at before it goes out."""
        return any(finding.severity == "warn" for finding in self.findings)

    @property
    def is_older(self) -> bool:
        """Was it written before what its brief says now?"""
        return any(finding.code == WRITTEN_BEFORE for finding in self.findings)

    @property
    def status_by_checks(self) -> Status:
        """How it waits for a person: to be edited while an error stands, else only to be judged."""
        return "needs_edit" if self.blocked else "checked"


OPEN: tuple[Status, ...] = ("draft", "checked", "needs_edit")
"""What waits for a person."""
ACCEPTED: tuple[Status, ...] = ("approved", "live", "paused")
"""What a person let go out, and nobody has retired."""
ORIGINS: tuple[Origin, ...] = ("user", "blueprint", "brand", "audience", "learned", "default")
