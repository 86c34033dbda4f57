"""Who acts, where, and the server's key: from a command's options, else the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

DEFAULT_WORKSPACE = ".hookline"


@dataclass(frozen=True, slots=True)
class Settings:
    """Who acts and where; a command's own options come before the environment."""

    workspace: Path
    """The folder that everything Hookline remembers lives in."""
    user: str
    """The name that a review or a launch is recorded under."""
    prompts: Path | None
    """A team's own prompts folder, looked into before the shipped one."""
    server_key: str | None = field(default=None, repr=False)
    """What a campaign engine has to send; None where there is none."""

    @classmethod
    def read(
        cls,
        environ: Mapping[str, str] = os.environ,
        *,
        workspace: str | None = None,
        user: str | None = None,
        prompts: str | None = None,
    ) -> "Settings":
        """Settings from options, else the environment, else the defaults."""
        return cls(
            workspace=Path(workspace or environ.get("HOOKLINE_HOME") or DEFAULT_WORKSPACE),
            user=user or environ.get("HOOKLINE_USER") or _os_user(),
            prompts=Path(prompts) if prompts else None,
            server_key=environ.get("HOOKLINE_SERVER_KEY") or None,
        )


def _os_user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container's user id may have no name
        return "unknown"
