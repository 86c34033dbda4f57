"""What a gateway is: it makes exactly one call a `send`, never retries, never sleeps."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, runtime_checkable

from hookline.errors import ProviderFailed
from hookline.records.model_profile import ModelProfile
from hookline.records.prompt import Reply, Request

USUAL_CONCURRENCY = 8
"""Calls in flight at most, where nobody chose another number."""


@dataclass(frozen=True, slots=True)
class Target:
    """What `--model` means, with all that an adapter may read."""

    model: str
    """As the user wrote it."""
    adapter: str
    name: str
    """The provider's name for the model; a file for `replay`."""
    base_url: str
    """"" for the provider's own."""
    environ: Mapping[str, str]
    """Where keys are found by name."""
    prompts: tuple[Path, ...]
    """Folders with `offline/LANG.yaml` and `prices.yaml`, a team's own first."""
    concurrency: int = USUAL_CONCURRENCY
    """Calls in flight at most, for whoever opens connections."""
    profile: ModelProfile | None = None
    """What the team's models.yaml says of it, where that names it."""

    @property
    def key_name(self) -> str:
        """The variable that the team keeps this model's key in; "" for the usual one."""
        return self.profile.key if self.profile else ""

    @property
    def is_in_house(self) -> bool:
        """Is it a server of the team's own network, by a line of its models.yaml?"""
        return self.profile is not None and self.profile.lan

    @property
    def extra_fields(self) -> frozenset[str]:
        """Fields of a call's body that the team names for this model alone."""
        return frozenset(self.profile.extra if self.profile else ())


class Gateway(Protocol):
    """One open connection to something that writes."""

    async def send(self, request: Request, *, timeout: float) -> Reply:
        """One call.

        Args:
            timeout: seconds for the whole call.
        Raises:
            Transient: worth another try.
            Refused: this request gets no answer, others may.
            Unsupported: the server takes the request in another form.
            ProviderFailed: anything else; no other request would fare better.
        """
        ...

    async def close(self) -> None:
        """Let go of sockets and files."""
        ...


@runtime_checkable
class Streams(Protocol):
    """A gateway that can tell of an answer while it comes."""

    async def stream(
        self, request: Request, *, timeout: float, heard: Callable[[str], None]
    ) -> Reply:
        """One call, as `send`.

        Args:
            timeout: seconds for the whole call.
            heard: called with the text so far.
        Raises:
            Transient: with `text`, what had come when the connection broke.
        """
        ...


@dataclass(frozen=True, slots=True)
class BatchState:
    """How far a provider is with a batch."""

    id: str
    status: str
    """validating, in_progress, finalizing, completed, expired, cancelling, cancelled or failed."""
    files: tuple[str, ...] = ()
    """Results and errors; there are some after `expired` and `cancelled` too."""
    problem: str = ""
    done: int = 0
    total: int = 0

    @property
    def over(self) -> bool:
        """Will it change no more?"""
        return self.status in ("completed", "expired", "cancelled", "failed")


@runtime_checkable
class Batches(Protocol):
    """A gateway whose provider takes many requests in one file and answers within a day."""

    async def submit(self, requests: Sequence[Request], job: str) -> BatchState:
        """Hand them in; `custom_id` is the request's key, `job` our own name for the batch."""
        ...

    async def look(self, batch: str) -> BatchState:
        """How far it is."""
        ...

    async def find(self, job: str) -> BatchState | None:
        """The batch that has our name; None when the provider has none."""
        ...

    async def results(self, state: BatchState) -> dict[str, Reply | ProviderFailed]:
        """By key: a reply, or the failure that stands in its place."""
        ...


class Transient(ProviderFailed):
    """Another try may succeed: a rate limit, a server's own error, a broken connection."""

    retry_after: float | None = None
    """Seconds that the provider asked to wait."""
    tries: int = 10
    """Tries that this kind of failure is worth in all."""
    crowded: bool = False
    """Does it say that we ask too much at once?"""
    billed: bool = False
    """May the provider have written, and charged for, an answer that we never saw?"""
    text: str = ""
    """What had come of a stream, or was written and held back for its form."""


class Refused(ProviderFailed):
    """This one request gets no answer, however often it is asked; the others may."""

    may_be_its_form: bool = False
    """Might it be taken with its schema told in another way, though nothing says so?"""


class NotThere(ProviderFailed):
    """The provider knows no such thing: a model, an address, a batch."""


class Unsupported(ProviderFailed):
    """The provider refuses one parameter; the request may do without."""

    parameter: str = "response_format"
