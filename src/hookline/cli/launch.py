"""`launch`: one screen of what would go live, and then live."""

from pathlib import Path
from typing import Any

import click

from hookline.cli import options, show
from hookline.settings import Settings


@click.command()
@click.argument("briefs", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--practice", is_flag=True, help="Offline copy may go live, for practice.")
@options.day("Today, for relative dates.")
@options.as_json
@click.pass_obj
def launch(
    settings: Settings,
    briefs: tuple[Path, ...],
    day: Any,
    *,
    yes: bool,
    practice: bool,
    as_json: bool,
) -> None:
    """Show what the campaigns of BRIEFS would be, and make them live on Enter."""
    from hookline.loop import launch as step
    from hookline.workspace.clock import today
    from hookline.workspace.folder import Workspace
    from hookline.workspace.library import find_briefs, load_brief, open_library
    from hookline.workspace.team import read_team

    library, workspace = open_library(settings.prompts, settings.workspace), Workspace.of(settings)
    start = day or today(read_team())
    live = []
    for path in find_briefs(briefs):
        resolved = load_brief(path, library)
        plan = step.plan_launch(workspace, resolved, today=start, practice=practice)
        if not as_json:
            for label, text in step.launch_page(plan):
                show.out(f"  {label:13} {text}")
        step.refuse_incomplete(plan)
        if not yes and not click.confirm("Make it live?", default=True, err=True):
            show.say("nothing was changed")
            continue
        live.append(step.launch(workspace, plan))
        show.say(f"{live[-1].id} is live; next: hookline decide AUDIENCE")
    if as_json:
        show.result([campaign.model_dump(mode="json", by_alias=True) for campaign in live])
