"""`launch`: one screen of what would go live, and then live."""

from pathlib import Path
from typing import Any

import click

from hookline.cli import show
from hookline.errors import RuleSaidNo
from hookline.settings import Settings


@click.command()
@click.argument("briefs", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--practice", is_flag=True, help="Offline copy may go live, for practice.")
@click.option("--date", "day", type=click.DateTime(["%Y-%m-%d"]), help="Today, for relative dates.")
@show.json_option
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
    start = day.date() if day else today(read_team())
    live = []
    for path in find_briefs(briefs):
        resolved = load_brief(path, library)
        plan = step.plan_launch(workspace, resolved, today=start, practice=practice)
        if not as_json:
            _show(plan)
        if plan.missing:
            where = f"campaign {plan.campaign.id}"
            raise RuleSaidNo(
                "HL340", "; ".join(plan.missing), where=where, fix="mend it, then launch"
            )
        if not yes and not click.confirm("Make it live?", default=True, err=True):
            show.say("nothing was changed")
            continue
        live.append(step.launch(workspace, plan))
        show.say(f"{live[-1].id} is live; next: hookline decide AUDIENCE")
    if as_json:
        show.result([campaign.model_dump(mode="json", by_alias=True) for campaign in live])


def _show(plan: Any) -> None:
    campaign, shares = plan.campaign, plan.campaign.shares
    bandit = 1 - shares.control - shares.usual - shares.random
    show.out(f"{campaign.id}   {campaign.starts} to {campaign.ends}   {campaign.class_}")
    show.out(f"  who        {campaign.who or 'everybody'}")
    cooldown = (
        "once per customer"
        if campaign.cooldown_days is None
        else f"{campaign.cooldown_days:g} days"
    )
    show.out(f"  cooldown   {cooldown}; counts what is bought within {campaign.window_days} days")
    show.out(
        f"  shares     held back {shares.control:.0%} · as usual {shares.usual:.0%} · "
        f"shuffled {shares.random:.0%} · smart {bandit:.0%}"
    )
    for (channel, language), count in sorted(plan.counts.items()):
        show.out(f"  versions   {channel:9} {language:8} {count}")
    if plan.human:
        show.out(f"  as usual   {len(plan.human)} human")
    if plan.smallest_rise is not None and plan.base_rate:
        show.out(
            f"  can show   {plan.base_rate:.1%} → {plan.base_rate + plan.smallest_rise:.2%} "
            f"(+{plan.smallest_rise / plan.base_rate:.0%}) with {plan.size:,} customers; "
            f"verdict after {plan.days} days"
        )
    else:
        show.out("  can show   unknown: the brief gives no audience size and base rate")
    for warning in plan.warnings:
        show.out(f"  note       {warning}")
    for missing in plan.missing:
        show.out(f"  missing    {missing}")
