"""An approved message: what the bandit may choose, or what group usual gets."""

import datetime
import math
from typing import NamedTuple

from pydantic import Field, model_validator

from hookline.records.base import Record
from hookline.records.channel import Channel
from hookline.records.variant import Lineage, Parts, Tag
from hookline.records.words import OFFLINE, ArmKind, ExternalStatus, FollowIf, Status
from hookline.text.when import is_within, parse_date, parse_duration


class External(Record):
    """Approval outside: a DLT or WhatsApp template."""

    dlt_id: str = ""
    """The number that the operators' register gave the text (India's DLT)."""
    wa_template: str = ""
    """The name that WhatsApp knows the template by."""
    status: ExternalStatus = ""
    """Only "" and approved may go out."""

    @property
    def words(self) -> str:
        """What is said outside, as people read it: `approved outside (dlt_id 1107…)`."""
        status = f"{self.status} outside" if self.status else "no approval asked outside"
        ids = {"dlt_id": self.dlt_id, "wa_template": self.wa_template}
        named = ", ".join(f"{name} {text}" for name, text in ids.items() if text)
        return f"{status} ({named})" if named else status


class Constraints(Record):
    """What the campaign engine has to honour."""

    fields: tuple[str, ...] = ()
    """Merge fields that the copy holds."""
    required: tuple[str, ...] = ()
    """Those without a fallback: a customer without a value may not get it."""
    starts: str = ""
    ends: str = ""
    """Last day that the offer holds: a date, or `today` and `+7d` counted from the send day."""
    quiet_start: str = ""
    quiet_end: str = ""
    after: str = ""
    """Of a follow-up: how long after its first message."""
    if_: FollowIf | None = Field(default=None, alias="if")
    """Of a follow-up: to whom."""
    sender: str = ""
    """The SMS sender's name, where one is set: AD-NAKHEEL."""
    page_says: str = ""
    """The legal sentence that the page behind the tap has to show, as the message has no room."""

    def allow(self, day: datetime.date) -> bool:
        """Is its offer on that day?"""
        return is_within(day, self.starts, self.ends)

    @property
    def last_day(self) -> datetime.date | None:
        """The day after which it may not go out; None where none is fixed."""
        return parse_date(self.ends).date if self.ends else None


class Arm(Record):
    """One live version. Its id is never used again, even after it is retired."""

    arm_id: str
    """campaign:channel:language:vN:hash6"""
    campaign_id: str
    variant_id: str
    kind: ArmKind
    """Whose words go out."""
    usual: bool = False
    """The brief's control copy: what group usual gets; it is never drawn."""
    practice: bool = False
    """Of a practice campaign: composed without a model, or beside such copy; nobody gets it."""
    channel: Channel
    language: str
    version: int
    parts: Parts
    parent_arm: str = ""
    """The arm that this one follows up."""
    state: Status = "approved"
    constraints: Constraints = Field(default_factory=Constraints)
    external: External = Field(default_factory=External)
    tags: dict[str, Tag] = Field(default_factory=dict)
    lineage: Lineage
    program: str = ""
    stage: str = ""
    country: str = "ZZ"

    @model_validator(mode="before")
    @classmethod
    def _of_before(cls, document: object) -> object:
        """An arm that was kept before these two lines were: all human copy was control copy."""
        if isinstance(document, dict) and "usual" not in document:
            is_human = document.get("kind") == "human"
            lineage = document.get("lineage") or {}
            model = lineage.get("model") if isinstance(lineage, dict) else lineage.model
            document = {"usual": is_human, "practice": model == OFFLINE} | document
        return document

    @property
    def wait_days(self) -> int:
        """Of a follow-up: whole days after its first message; hours round up to the next one."""
        return max(1, math.ceil(parse_duration(self.constraints.after or "7d").days))


class ArmRow(NamedTuple):
    """What a list shows of an arm."""

    arm_id: str
    state: Status
    campaign_id: str
    channel: str
    language: str
    is_follow_up: bool
    message: str
    """Its subject, else its title, else its body."""
    body: str
    is_usual: bool = False
    """Is it the brief's control copy?"""
    external: ExternalStatus = ""
    """What is said of it outside: only "" and approved may go out."""
