"""What a run tells while it works: its own events, and what its provider does beside them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from hookline.gateway.events import AnswerReceived, BatchMoved, CallEvent, RequestRetried
from hookline.loop.writing.job import Job
from hookline.records.variant import Variant


@dataclass(frozen=True, slots=True)
class BriefRead:
    """A brief's file was read, or could not be."""

    path: Path


@dataclass(frozen=True, slots=True)
class WorkPlanned:
    """It is known how much is to be asked."""

    n_jobs: int


@dataclass(frozen=True, slots=True)
class TextArrived:
    """More of an answer came, where the provider streams."""

    request_key: str
    text: str
    """All that has come of it."""


@dataclass(frozen=True, slots=True)
class VariantWritten:
    """A variant came whole and was checked; the same cell may come again, mended."""

    variant: Variant


@dataclass(frozen=True, slots=True)
class AskedAgain:
    """An answer lacked messages, or had some that a check blocks: those are asked for again."""

    n_messages: int


@dataclass(frozen=True, slots=True)
class JobEnded:
    """A job has all that it will get now, or waits for another run."""

    job: Job


@dataclass(frozen=True, slots=True)
class PairJudged:
    """A pair of a comparison has been asked about."""

    pair: str
    """Its id."""


RunEvent = (
    CallEvent
    | BriefRead
    | WorkPlanned
    | TextArrived
    | VariantWritten
    | AskedAgain
    | JobEnded
    | PairJudged
)
OnRunEvent = Callable[[RunEvent], None]

__all__ = [
    "AnswerReceived", "AskedAgain", "BatchMoved", "BriefRead", "CallEvent", "JobEnded",
    "OnRunEvent", "PairJudged", "RequestRetried", "RunEvent", "TextArrived", "VariantWritten",
    "WorkPlanned",
]  # fmt: skip
