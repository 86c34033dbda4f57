"""What a command opens before its one call: the workspace, the team, and the team's day."""

import datetime
from typing import TYPE_CHECKING, NamedTuple

from hookline.cli import show
from hookline.settings import Settings

if TYPE_CHECKING:
    from hookline.records.team import Team
    from hookline.workspace.folder import Workspace


class OpenWorkspace(NamedTuple):
    """Where a command works, for whom, and on which day."""

    workspace: "Workspace"
    team: "Team"
    today: datetime.date


def open_workspace(settings: Settings, *, wait: float | None = None) -> OpenWorkspace:
    """Open them; what the workspace has to say is said to whoever runs the command.

    Args:
        wait: seconds to wait for another writer; None is the workspace's own.
    """
    from hookline.workspace.clock import today
    from hookline.workspace.folder import WAIT_SECONDS, Workspace
    from hookline.workspace.team import read_team

    team = read_team()
    wait = WAIT_SECONDS if wait is None else wait
    return OpenWorkspace(Workspace.of(settings, wait=wait, on_notice=show.say), team, today(team))
