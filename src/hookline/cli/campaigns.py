"""`campaigns`: list them, pause, resume and end one."""

from typing import TYPE_CHECKING

import click

from hookline.cli import options, show
from hookline.settings import Settings

if TYPE_CHECKING:
    from hookline.records.words import CampaignMove


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
        all_campaigns = registry.campaigns()
    if as_json:
        return show.result(
            [campaign.model_dump(mode="json", by_alias=True) for campaign in all_campaigns]
        )
    rows = [
        (
            campaign.id,
            f"{campaign.state}, practice" if campaign.practice else campaign.state,
            campaign.starts,
            campaign.ends,
            campaign.pool,
            f"{campaign.shares.control:.0%}",
        )
        for campaign in all_campaigns
    ]
    return show.table(("campaign", "state", "starts", "ends", "pool", "held back"), rows)


@campaigns.command()
@click.argument("campaign")
@options.reason
@options.as_json
@click.pass_obj
def pause(settings: Settings, campaign: str, reason: str, *, as_json: bool) -> None:
    """Stop choosing CAMPAIGN for now; its follow-ups stop, too."""
    _move(settings, campaign, "paused", reason, as_json=as_json)


@campaigns.command()
@click.argument("campaign")
@options.reason
@options.as_json
@click.pass_obj
def resume(settings: Settings, campaign: str, reason: str, *, as_json: bool) -> None:
    """Go on with a paused CAMPAIGN."""
    _move(settings, campaign, "live", reason, as_json=as_json)


@campaigns.command()
@click.argument("campaign")
@options.reason
@options.yes
@options.as_json
@click.pass_obj
def end(settings: Settings, campaign: str, reason: str, *, yes: bool, as_json: bool) -> None:
    """End CAMPAIGN for good; its lift is judged when the last window closes."""
    question = f"End {campaign} for good? No follow-up goes out any more"
    if not yes and not show.is_sure(question):
        return
    _move(settings, campaign, "ended", reason, as_json=as_json)


def _move(
    settings: Settings,
    campaign: str,
    state: "CampaignMove",
    reason: str,
    *,
    as_json: bool,
) -> None:
    from hookline.loop import campaigns as step
    from hookline.workspace.folder import Workspace

    moved = step.move(Workspace.of(settings), campaign, state, reason=reason)
    if as_json:
        show.result(moved.model_dump(mode="json", by_alias=True))
    else:
        show.say(f"{moved.id} is {moved.state}")
