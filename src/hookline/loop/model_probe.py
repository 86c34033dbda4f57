"""Model probe: one tiny call, so that what is said of a model was seen and not supposed."""

from dataclasses import dataclass

from hookline.documents import Document
from hookline.errors import HooklineError
from hookline.gateway.base import Target
from hookline.gateway.budget import Limits
from hookline.gateway.events import OnCallEvent, RequestSent
from hookline.gateway.models import open_gateway
from hookline.gateway.prices import Meter, price_of
from hookline.gateway.provider import Provider
from hookline.loop.writing.requests import keyed_request
from hookline.records.prompt import Message, Reply

SECONDS = 60.0
"""A model on this machine may have to be loaded first."""
MOST_TOKENS = 512
"""Of the answer; a reasoning model thinks before it greets."""
SCHEMA: Document = {
    "type": "object",
    "properties": {"greeting": {"type": "string"}},
    "required": ["greeting"],
    "additionalProperties": False,
}
MESSAGES = (
    Message(role="system", content="Answer with one JSON object and nothing else."),
    Message(role="user", content='Say hello in three words: {"greeting": "…"}'),
)


@dataclass(frozen=True, slots=True)
class ModelProbe:
    """What one call to a model showed."""

    problem: HooklineError | None
    """Why there is no answer."""
    seconds: float = 0.0
    form: str = ""
    """How the schema was taken: json_schema, json_object or text."""
    tokens_in: int = 0
    tokens_out: int = 0
    cost: float | None = None
    """US dollars; None where no price is known."""

    @property
    def tokens_a_second(self) -> float | None:
        """Written, with the way there and back in it; None where the server counts none."""
        return self.tokens_out / self.seconds if self.tokens_out and self.seconds else None


async def try_model(target: Target) -> ModelProbe:
    """Ask once for three words: is it reachable, is its key taken, what form does it keep?"""
    params = {"temperature": 0.0, "max_tokens": MOST_TOKENS}
    request = keyed_request(MESSAGES, SCHEMA, target, params, seed=7)
    forms: list[str] = []
    try:
        provider = Provider(
            open_gateway(target),
            target,
            Limits(attempts=1, timeout=SECONDS, concurrency=1),
            Meter(price_of(target)),
            on_event=_note_form(forms),
        )
    except HooklineError as problem:
        return ModelProbe(problem)
    try:
        reply: Reply = await provider.ask(request)
    except HooklineError as problem:
        return ModelProbe(problem, form=forms[-1] if forms else "")
    finally:
        await provider.close()
    return ModelProbe(
        None, reply.seconds, forms[-1], reply.tokens_in, reply.tokens_out, cost=reply.cost
    )


def _note_form(forms: list[str]) -> OnCallEvent:
    def note(event: object) -> None:
        if isinstance(event, RequestSent):
            forms.append(event.request.format)

    return note
