"""What a gateway is: it makes exactly one call a `send`, never retries, never sleeps."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from hookline.errors import ProviderFailed
from hookline.records.prompt import Reply, Request


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
    """Folders with `offline/LANG.yaml`, a team's own first."""


class Gateway(Protocol):
    """One open connection to something that writes."""

    async def send(self, request: Request, *, timeout: float) -> Reply:
        """One call.

        Args:
            timeout: seconds for the whole call.
        Raises:
            Transient: worth another try.
            ProviderFailed: not worth one.
        """
        ...

    async def close(self) -> None:
        """Let go of sockets and files."""
        ...


class Transient(ProviderFailed):
    """Another try may succeed: a rate limit, a server's own error, a broken connection."""

    retry_after: float | None = None
    """Seconds that the provider asked to wait."""


class Refused(ProviderFailed):
    """This one request gets no answer, however often it is asked; the others may."""


class UnsupportedFormat(ProviderFailed):
    """The provider refuses this response format; a simpler one may do."""
