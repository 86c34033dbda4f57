"""What is asked of a model, what it answers, and what the answer cost."""

from typing import Literal

from pydantic import Field

from hookline.documents import Fields, document_at, int_at
from hookline.records.base import Record
from hookline.records.channel import Channel
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.sheet import FactSheet
from hookline.records.variant import PlanCell


class Message(Record):
    """One message of a chat request."""

    role: str
    content: str


class Sheets(Record):
    """What one offer's message and its follow-up are held against."""

    first: FactSheet
    follow_up: FactSheet


class Prompt(Record):
    """One request for the variants of one channel and language."""

    messages: tuple[Message, ...]
    schema_: Fields = Field(alias="schema")
    """JSON Schema of the answer."""
    template: str
    """Names of the templates that made it."""
    template_hash: str
    context_hash: str
    channel: Channel
    language: str
    cells: tuple[PlanCell, ...]
    room: int
    """Characters that the body may take, links and mandatory texts having theirs already."""
    follow_up_room: int
    """Characters that the follow-up's body may take, on its own channel."""
    brief: ResolvedBrief
    """For the composer, the checks and the privacy lock; no provider is handed one."""
    sheets: dict[str, Sheets]
    """By offer id; "" alone when the brief has no offer. A variant speaks of one offer only."""
    learnings: tuple[str, ...] = ()
    """Ids of the learnings that it says."""

    @property
    def asked(self) -> Fields:
        """What the schema asks of one variant, by name."""
        return document_at(self.schema_, "properties", "variants", "items", "properties")

    @property
    def sheet(self) -> FactSheet:
        """Any of them, for what all have in common: limits, samples, names."""
        return next(iter(self.sheets.values())).first

    @property
    def usage(self) -> str:
        """What an editor listens and looks for in its language, beside what the writer was told."""
        language = self.brief.languages[self.language]
        return language.usage(is_typographic=self.brief.channels[self.channel].is_typographic)


class Request(Record):
    """One provider call: all that shapes the answer, and nothing else."""

    model: str
    messages: tuple[Message, ...]
    schema_: Fields = Field(alias="schema")
    params: Fields = Field(default_factory=dict)
    seed: int = 0
    sample: int = 0
    """Tells apart requests that are alike on purpose: a re-ask, a second sample."""
    key: str = ""
    """sha256 of everything above."""
    format: Literal["json_schema", "json_object", "text"] = "json_schema"
    """How the schema is told; a server that refuses one is asked in the next."""
    without: tuple[str, ...] = ()
    """Parameters that this server refuses."""

    @property
    def max_tokens(self) -> int:
        """Tokens that the answer may take; 0 where it says none."""
        return int_at(self.params, "max_tokens") if "max_tokens" in self.params else 0


class Reply(Record):
    """What came back."""

    text: str
    finish: str = "stop"
    """`length`: it ran out of tokens. `cut`: the connection broke, what came is kept."""
    refusal: str = ""
    """Why the provider would not write it; "" when it did."""
    model: str
    tokens_in: int = 0
    tokens_cached: int = 0
    """Of `tokens_in`, those that the provider had read before."""
    tokens_out: int = 0
    cost: float | None = None
    """US dollars; None where no price is known."""
    seconds: float = 0.0
