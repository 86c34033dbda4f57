"""`campaigns`: list them, pause, resume and end one."""

import click

from hookline.cli import options, show
from hookline.settings import Settings


@click.group()
def campaigns() -> None:
    """List, pause, resume and end campaigns."""


@campaigns.command("list")
@options.as_json
@click.pass_obj
def list_(settings: Settings, *, as_json: bool) -> None:
    """All campaigns."""
    from hookline.workspace.folder import Workspace

    with Workspace.of(settings).registry() as registry:
        listed = registry.campaigns()
    if as_json:
        return show.result([campaign.model_dump(mode="json", by_alias=True) for campaign in listed])
    rows = [(c.id, c.state, c.starts, c.ends, c.pool, f"{c.shares.control:.0%}") for c in listed]
    return show.table(("campaign", "state", "starts", "ends", "pool", "held back"), rows)


@campaigns.command()
@click.argument("campaign")
@options.as_json
@click.pass_obj
def pause(settings: Settings, campaign: str, *, as_json: bool) -> None:
    """Stop choosing CAMPAIGN for now."""
    _move(settings, campaign, "paused", as_json=as_json)


@campaigns.command()
@click.argument("campaign")
@options.as_json
@click.pass_obj
def resume(settings: Settings, campaign: str, *, as_json: bool) -> None:
    """Go on with a paused CAMPAIGN."""
    _move(settings, campaign, "live", as_json=as_json)


@campaigns.command()
@click.argument("campaign")
@options.as_json
@click.pass_obj
def end(settings: Settings, campaign: str, *, as_json: bool) -> None:
    """End CAMPAIGN for good; its lift is judged when the last window closes."""
    _move(settings, campaign, "ended", as_json=as_json)


def _move(settings: Settings, campaign: str, state: str, *, as_json: bool) -> None:
    from hookline.loop import campaigns as step
    from hookline.workspace.folder import Workspace

    moved = step.move(Workspace.of(settings), campaign, state)
    if as_json:
        return show.result(moved.model_dump(mode="json", by_alias=True))
    return show.say(f"{moved.id} is {moved.state}")
