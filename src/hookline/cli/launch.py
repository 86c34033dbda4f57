"""`launch`: one screen of what would go live, at first or into a live campaign, and then live."""

from pathlib import Path
from typing import Any

import click

from hookline.cli import options, show
from hookline.settings import Settings


@click.command()
@click.argument("briefs", nargs=-1, required=True, type=click.Path(path_type=Path))
@options.yes
@click.option("--practice", is_flag=True, help="The practice copy, in a campaign of its own.")
@options.day("Today, for relative dates.")
@options.wait
@options.as_json
@click.pass_obj
def launch(
    settings: Settings,
    briefs: tuple[Path, ...],
    day: Any,
    wait: float,
    *,
    yes: bool,
    practice: bool,
    as_json: bool,
) -> None:
    """Show what the campaigns of BRIEFS would be, and make them live on Enter.

    What is approved while a campaign is live joins it here, too.
    """
    from hookline.loop import launch as step
    from hookline.loop.launch_page import launch_page
    from hookline.workspace.clock import today
    from hookline.workspace.folder import Workspace
    from hookline.workspace.library import find_briefs, load_brief, open_library
    from hookline.workspace.team import read_team

    library = open_library(settings.prompts, settings.workspace)
    workspace = Workspace.of(settings, wait=wait, on_notice=show.say)
    team = read_team()
    start = day or today(team)
    live = []
    for path in find_briefs(briefs):
        resolved = load_brief(path, library)
        plan = step.plan_launch(
            workspace, resolved, today=start, practice=practice, reviewers=team.reviewers
        )
        if not as_json:
            for label, text in launch_page(plan):
                show.out(f"  {label:13} {text}")
        step.refuse_incomplete(plan)
        question = "Make these live, too?" if plan.is_addition else "Make it live?"
        if not yes and not click.confirm(question, default=True, err=True):
            show.say("nothing was changed")
            continue
        live.append(step.launch(workspace, plan))
        show.say(_launched(plan, live[-1]))
    if as_json:
        show.result([campaign.model_dump(mode="json", by_alias=True) for campaign in live])


def _launched(plan: Any, campaign: Any) -> str:
    mark = " for practice" if campaign.practice else ""
    if plan.is_addition:
        joined = f"{len(plan.arms)} joined {campaign.id}, which is {campaign.state}{mark}"
        return joined if campaign.state == "live" else f"{joined}: they wait until it is resumed"
    return f"{campaign.id} is live{mark}; next: hookline decide AUDIENCE"
