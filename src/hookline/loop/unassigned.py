"""Live campaigns that no customer was given a message of yet: nothing of them can have left."""

import datetime
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # Start is shown before records are read
    from hookline.records.campaign import Campaign
    from hookline.records.team import Team
    from hookline.workspace.folder import Workspace


def without_customers(
    workspace: "Workspace",
    campaigns: "Iterable[Campaign]",
    team: "Team",
    *,
    today: datetime.date,
) -> "list[Campaign]":
    """Of these campaigns the ones that run in earnest, and of which no day assigned anybody."""
    running = [
        campaign
        for campaign in campaigns
        if campaign.state == "live" and not campaign.practice and campaign.runs_on(today)
    ]
    assigned = _assigned(workspace, running, team)
    return [campaign for campaign in running if campaign.id not in assigned]


def _assigned(workspace: "Workspace", running: "Sequence[Campaign]", team: "Team") -> set[str]:
    """Ids of the campaigns with an assigned customer; days are read from the last one back."""
    if not running or not workspace.has_decisions:
        return set()
    from hookline.workspace.ledger import Ledger
    from hookline.workspace.row_groups import whole_table

    ledger, wanted = Ledger(workspace, team.cells), {campaign.id for campaign in running}
    first = min(campaign.starts for campaign in running)
    in_log: set[str] = set()
    for day in reversed(ledger.days()):
        if wanted <= in_log or day.isoformat() < first:
            break
        for path in ledger.slot_files([day]):
            in_log.update(map(str, whole_table(path, ["campaign_id"])["campaign_id"].unique()))
    return in_log & wanted
