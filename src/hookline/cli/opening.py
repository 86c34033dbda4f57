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


def open_for_judging(settings: Settings) -> "Workspace":
    """Open the workspace, with the drafts that wait checked by their briefs as these are now.

    A brief that cannot be read is told: its drafts stand as they were checked before.
    """
    from hookline.loop.older_drafts import hold_to_files
    from hookline.workspace.folder import Workspace
    from hookline.workspace.library import open_library

    workspace = Workspace.of(settings)
    if workspace.has_registry:
        library = open_library(settings.prompts, settings.workspace)
        show.say_all(f"{UNREAD} {problem}" for problem in hold_to_files(workspace, library))
    return workspace


UNREAD = "drafts are checked by the brief that they were written from, since now"
