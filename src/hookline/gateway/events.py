"""What a provider tells while it works: a few frozen facts, for whoever counts or draws them."""

from collections.abc import Callable
from dataclasses import dataclass

from hookline.gateway.base import BatchState
from hookline.records.prompt import Reply, Request


@dataclass(frozen=True, slots=True)
class RequestSent:
    """A request went out; each try of it is told."""

    request: Request


@dataclass(frozen=True, slots=True)
class RequestRetried:
    """A try failed, and another one will be made."""

    failure: BaseException | None


@dataclass(frozen=True, slots=True)
class AnswerRecalled:
    """A recorded answer stands in for a call."""

    request: Request


@dataclass(frozen=True, slots=True)
class AnswerReceived:
    """An answer came, with what it cost."""

    reply: Reply


@dataclass(frozen=True, slots=True)
class BatchMoved:
    """A batch was handed in, or looked at."""

    state: BatchState


CallEvent = RequestSent | RequestRetried | AnswerRecalled | AnswerReceived | BatchMoved
OnCallEvent = Callable[[CallEvent], None]


def ignore_event(_: object) -> None:
    """For those who watch nothing."""
