"""What is asked of a model, what it answers, and what the answer cost."""

from typing import Any

from pydantic import Field

from hookline.records.base import Record
from hookline.records.brand import Brand
from hookline.records.brief import Brief
from hookline.records.catalog import Blueprint, ChannelProfile, Kpi, Market, SvocField
from hookline.records.sheet import FactSheet
from hookline.records.variant import Cell
from hookline.records.words import Channel, Origin


class ResolvedBrief(Record):
    """A brief with every blank filled, and the origin of each value."""

    brief: Brief
    """Complete: nothing in it is blank that a rule could fill."""
    written: Brief
    """As the user left it; what is in here is judged, what is not gives way."""
    origins: dict[str, Origin]
    """By path: `hooks`, `follow_up.step`."""
    assumptions: tuple[str, ...] = ()
    """What was filled in or dropped and why, in plain words."""
    brand: Brand
    blueprint: Blueprint | None
    market: Market
    kpi: Kpi
    channels: dict[Channel, ChannelProfile]
    fields: dict[str, SvocField]
    """The customer fields that the plan reads, with the say-levels that hold here."""
    brief_hash: str

    def fallback(self, field: str, channel: str, language: str) -> str:
        """What stands in for a blank value of that field."""
        written = self.brief.personalization.get(field)
        if written and (text := written.pick(channel, language)):
            return text
        known = self.fields[field].fallback if field in self.fields else {}
        return known.get(language, "")


class Message(Record):
    """One message of a chat request."""

    role: str
    content: str


class Prompt(Record):
    """One request for the variants of one channel and language."""

    messages: tuple[Message, ...]
    schema_: dict[str, Any] = Field(alias="schema")
    """JSON Schema of the answer."""
    template: str
    """Names of the templates that made it."""
    template_hash: str
    context_hash: str
    channel: Channel
    language: str
    cells: tuple[Cell, ...]
    room: int
    """Characters that the body may take, links and mandatory texts having theirs already."""
    brief: ResolvedBrief
    """For gateways that write without a model; never part of the wire body."""
    sheet: FactSheet
    follow_sheet: FactSheet
    """The same for the follow-up."""


class Request(Record):
    """One provider call: all that shapes the answer, and nothing else."""

    model: str
    messages: tuple[Message, ...]
    schema_: dict[str, Any] = Field(alias="schema")
    params: dict[str, Any] = Field(default_factory=dict)
    seed: int = 0
    sample: int = 0
    """Tells apart requests that are alike on purpose: a re-ask, a second sample."""
    key: str = ""
    """sha256 of everything above."""
    prompt: Prompt | None = None
    """For `offline`, which reads the brief itself; never sent."""


class Reply(Record):
    """What came back."""

    text: str
    finish: str = "stop"
    refusal: str = ""
    model: str
    tokens_in: int = 0
    tokens_out: int = 0
    cost: float | None = None
    seconds: float = 0.0
