"""`launch`: one screen of what would go live, at first or into a live campaign, and then live."""

import datetime
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hookline.cli import options, show
from hookline.cli.opening import open_workspace
from hookline.settings import Settings

if TYPE_CHECKING:
    from hookline.loop.launch_plan import LaunchPlan
    from hookline.records.campaign import Campaign

OFFER = "offer"
"""What `--ends` says for the last day of the campaign's offers."""


@click.command()
@click.argument("briefs", nargs=-1, required=True, type=click.Path(path_type=Path))
@options.yes
@click.option("--practice", is_flag=True, help="The practice copy, in a campaign of its own.")
@click.option(
    "--leave-practice-out",
    is_flag=True,
    help="Launch messages in people's words without the practice writer's second ones.",
)
@click.option(
    "--leave-out",
    multiple=True,
    metavar="NAME",
    help="Launch without a channel (sms), one of its languages (sms:en) or a message (its id).",
)
@click.option(
    "--ends", default="", metavar="DAY", help="The last day: a date, +30d, or offer for its own."
)
@options.day("Today, for relative dates.")
@options.wait
@options.as_json
@click.pass_obj
def launch(
    settings: Settings,
    briefs: tuple[Path, ...],
    day: datetime.date | None,
    wait: float,
    leave_out: tuple[str, ...],
    ends: str,
    *,
    yes: bool,
    practice: bool,
    leave_practice_out: bool,
    as_json: bool,
) -> None:
    """Show what the campaigns of BRIEFS would be, and make them live on Enter.

    What is approved while a campaign is live joins it here, too.
    """
    from hookline.loop import launch as step
    from hookline.loop.earnest import leave_practice_out as leave_practice
    from hookline.loop.launch_page import launch_page
    from hookline.workspace.library import find_briefs, load_brief, open_library

    if practice and leave_practice_out:
        raise click.UsageError("--practice and --leave-practice-out exclude each other.")
    library = open_library(settings.prompts, settings.workspace)
    workspace, team, today = open_workspace(settings, wait=wait)
    live = []
    for path in find_briefs(briefs):
        resolved = load_brief(path, library)
        plan_of = partial(
            step.plan_launch, workspace, resolved, today=day or today, practice=practice,
            reviewers=team.reviewers, lag_days=team.lag_days,
        )  # fmt: skip
        leave = partial(leave_practice, workspace, reviewers=team.reviewers)
        plan = _plan(plan_of, (leave_out, ends), leave if leave_practice_out else None)
        if not as_json:
            for label, text in launch_page(plan):
                show.out(f"  {label:13} {text}")
        step.refuse_incomplete(plan)
        if yes or _is_agreed(plan):
            live.append(step.launch(workspace, plan))
            show.say(_launched(plan, live[-1]))
    if as_json:
        show.result([campaign.model_dump(mode="json", by_alias=True) for campaign in live])


def _plan(
    plan_of: "Callable[..., LaunchPlan]",
    chosen: tuple[tuple[str, ...], str],
    leave: Callable[[Sequence[str]], object] | None,
) -> "LaunchPlan":
    """What a launch would make live, after second messages of the practice writer are left out.

    Args:
        plan_of: the plan of the choices that it is asked with.
        chosen: what stays out, and the last day.
        leave: leaves those messages out; None where they may stay.
    """
    from hookline.loop.launch import end_with_offer
    from hookline.loop.launch_plan import LaunchChoices

    names, ends = chosen
    choices = LaunchChoices(names, "" if ends == OFFER else ends)
    plan = plan_of(choices=choices)
    if leave and plan.half_practice:
        leave(plan.half_practice)
        plan = plan_of(choices=choices)
    if ends == OFFER:
        plan = plan_of(choices=LaunchChoices(names, end_with_offer(plan)))
    return plan


def _is_agreed(plan: "LaunchPlan") -> bool:
    """Does whoever read the page say yes?"""
    question = "Make these live, too?" if plan.is_addition else "Make it live?"
    if click.confirm(question, default=True, err=True):
        return True
    show.say("nothing was changed")
    return False


def _launched(plan: "LaunchPlan", campaign: "Campaign") -> str:
    mark = " for practice" if campaign.practice else ""
    if plan.is_addition:
        joined = f"{len(plan.arms)} joined {campaign.id}, which is {campaign.state}{mark}"
        return joined if campaign.state == "live" else f"{joined}: they wait until it is resumed"
    return f"{campaign.id} is live{mark}; next: hookline decide AUDIENCE"
