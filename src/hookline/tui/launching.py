"""L on 4 Live: what a campaign would be, and after a yes it is live."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from textual.app import App
from textual.content import Content

from hookline.tui.ask import Confirm, Page, Row
from hookline.tui.desk import Desk
from hookline.tui.look import plain, styled
from hookline.tui.place_names import with_place_names
from hookline.tui.problems import desk_words
from hookline.workspace.folder import Workspace

if TYPE_CHECKING:
    from hookline.loop.launch import LaunchPlan

_APPROVED, _ACCEPTED = "no approved ", "no accepted "
MEND = "Accept what is missing on 3 Write, or take the channel or language out on 1 Brief."


async def launch_after_a_yes(app: App[Any], desk: Desk, arm_id: str) -> bool:
    """Show the campaign of a version, and launch it when the reader says so.

    Returns:
        True when it is live now.
    Raises:
        HooklineError: when somebody else writes, or changed what was shown.
    """
    from hookline.loop.launch import launch
    from hookline.loop.launch_page import launch_page

    workspace = desk.workspace
    plan = await asyncio.to_thread(_plan, workspace, arm_id)
    channels = (await asyncio.to_thread(desk.library)).catalog.channels
    lines = [(label, with_place_names(text, channels)) for label, text in launch_page(plan)]
    page = lines[: len(lines) - len(plan.missing)]
    if plan.missing:
        missing = [with_place_names(reason, channels) for reason in plan.missing]
        app.push_screen(Page("It cannot go live yet", _missing_lines(missing, page)))
        return False
    if not await app.push_screen_wait(Confirm("Make this live?", "makes it live", page)):
        return False
    await asyncio.to_thread(launch, replace(workspace, wait=0), plan)
    return True


def _plan(workspace: Workspace, arm_id: str) -> "LaunchPlan":
    from hookline.loop.arms import find
    from hookline.loop.launch import plan_of_arm
    from hookline.workspace.clock import today
    from hookline.workspace.team import read_team

    with workspace.registry() as registry:
        arm = find(registry, arm_id)
    team = read_team()
    return plan_of_arm(workspace, arm, today=today(team), reviewers=team.reviewers)


def _missing_lines(missing: Sequence[str], page: Sequence[Row]) -> list[Content | Row]:
    """What keeps a campaign from going live, what mends it, and below it the launch page."""
    said = [desk_words(reason).replace(_APPROVED, _ACCEPTED) for reason in missing]
    reasons = [styled(f"! {words}", "bold $error") for words in said]
    is_unwritten = any(words.startswith(_ACCEPTED) for words in said)
    return [*reasons, *([plain(MEND)] if is_unwritten else []), plain(""), *page]
