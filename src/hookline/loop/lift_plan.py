"""What was fixed about a campaign before its first message, as the lift report reads it."""

import datetime
from collections.abc import Collection, Iterable

from hookline.decisions.lanes import group_shares
from hookline.lift.plan import Plan
from hookline.lift.profit import Costs
from hookline.records.campaign import Campaign
from hookline.records.review import Change
from hookline.records.team import Team
from hookline.workspace.clock import day_at, moment_of


def plan_of(
    campaign: Campaign,
    changes: Iterable[Change],
    team: Team,
    currency: str = "",
    came_in: Collection[str] | None = None,
) -> Plan:
    """What was fixed about a campaign before its first message, and whether it was cut short.

    Args:
        changes: of state, of this campaign and others.
        currency: of the report; the team's cap and costs count where they are in it.
        came_in: names of all outcomes there are; None where nobody asked.
    """
    is_service = campaign.class_ == "service"
    ends = datetime.date.fromisoformat(campaign.ends) if campaign.ends else None
    return Plan(
        campaign_id=campaign.id,
        shares=group_shares(campaign.shares, service=is_service),
        window_days=campaign.window_days,
        ends=ends,
        event=campaign.event,
        event_came_in=came_in is None or campaign.event in came_in,
        is_service=is_service,
        ended_by_hand=_ended_early(campaign.id, ends, changes, team),
        is_capped=cap_of(team, currency) is not None,
        costs=_costs(team, currency),
        program=campaign.program,
    )


def cap_of(team: Team, currency: str) -> int | None:
    """Minor units at which a customer's revenue is cut, where the cap is in that currency."""
    cap = team.revenue_cap
    return cap.minor if cap is not None and cap.currency == currency else None


def _costs(team: Team, currency: str) -> Costs | None:
    """A thousand messages' prices as one message's, where they are in the report's currency."""
    if team.margin is None:
        return None
    prices = {
        str(channel): amount.minor / 1000
        for channel, amount in team.message_costs.items()
        if amount.currency == currency
    }
    return Costs(team.margin, prices)


def day_of(change: Change, team: Team) -> datetime.date:
    """The team's own day of a change."""
    return day_at(moment_of(change.at), team.time_zone)


def _ended_early(
    campaign_id: str, ends: datetime.date | None, changes: Iterable[Change], team: Team
) -> datetime.date | None:
    """The local day on which a person ended the campaign, if that was before its end."""
    for change in changes:
        if (change.kind, change.id, change.now) == ("campaign", campaign_id, "ended"):
            day = day_of(change, team)
            return day if ends is None or day < ends else None
    return None
