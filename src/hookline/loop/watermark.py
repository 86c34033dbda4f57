"""The day up to which outcomes are complete, moved by hand: also back, where it was mistyped."""

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from hookline.errors import BadInput
from hookline.workspace.folder import Workspace

if TYPE_CHECKING:
    from hookline.records.campaign import Campaign
    from hookline.records.team import Team
    from hookline.registry.base import Registry

KIND: Literal["watermark"] = "watermark"
"""Of the `Change` that an earlier day leaves for `audit`."""


@dataclass(frozen=True, slots=True)
class WatermarkMove:
    """From which day to which, as YYYY-MM-DD, and what an earlier one opens again."""

    was: str
    """"" where no outcomes were taken in yet."""
    now: str
    reopened_days: tuple[str, ...] = ()
    """Days of decisions that have taught and will not count until they are closed again."""
    reopened_verdicts: tuple[str, ...] = ()
    """Campaigns whose verdict waits again."""

    @property
    def is_back(self) -> bool:
        """Is it an earlier day than before?"""
        return self.now < self.was


def refuse_day_to_come(day: datetime.date, team: "Team") -> None:
    """A day that has not come cannot be complete.

    Raises:
        BadInput: HL417.
    """
    from hookline.workspace.clock import today

    if day > today(team):
        fix = "the last day whose outcomes are all in"
        raise BadInput("HL417", f"{day} is not over yet", where="--through", fix=fix)


def plan_move(workspace: Workspace, team: "Team", day: datetime.date) -> WatermarkMove:
    """What it would change to hold outcomes complete up to that day.

    Raises:
        BadInput: HL417 for a day to come.
    """
    refuse_day_to_come(day, team)
    with workspace.registry() as registry:
        return _plan(workspace, registry, team, day)


def move_watermark(workspace: Workspace, team: "Team", day: datetime.date) -> WatermarkMove:
    """Hold outcomes complete up to that day; an earlier one than before is kept for `audit`.

    Raises:
        BadInput: HL417 for a day to come.
    """
    from hookline.records.review import Change
    from hookline.workspace.clock import stamp
    from hookline.workspace.writer import only_writer

    refuse_day_to_come(day, team)
    with only_writer(workspace, "outcomes --through"), workspace.registry() as registry:
        move = _plan(workspace, registry, team, day)
        change = None
        if move.is_back:
            change = Change(
                kind=KIND, id=KIND, was=move.was, now=move.now, by=workspace.user, at=stamp(),
                note=f"outcomes had been held complete up to {move.was}",
            )  # fmt: skip
        registry.set_watermark(day, change)
    return move


def closing_day(campaign: "Campaign", lag: datetime.timedelta) -> datetime.date | None:
    """From which watermark on a campaign's verdict holds; None for one without a last day."""
    if campaign.state == "reserved" or not campaign.ends:
        return None
    window = datetime.timedelta(days=campaign.window_days)
    return datetime.date.fromisoformat(campaign.ends) + window + lag


def _plan(
    workspace: Workspace, registry: "Registry", team: "Team", day: datetime.date
) -> WatermarkMove:
    was = registry.watermark()
    if was is None or day >= was:
        return WatermarkMove(str(was or ""), str(day))
    lag = datetime.timedelta(days=team.lag_days)
    reward = datetime.timedelta(days=team.reward_days)
    days = _decided_days(workspace, team)
    verdicts = {campaign.id: closing_day(campaign, lag) for campaign in registry.campaigns()}
    return WatermarkMove(
        was=str(was),
        now=str(day),
        reopened_days=tuple(str(d) for d in days if day < d + reward + lag <= was),
        reopened_verdicts=tuple(
            name for name, closes in verdicts.items() if closes is not None and day < closes <= was
        ),
    )


def _decided_days(workspace: Workspace, team: "Team") -> list[datetime.date]:
    if not workspace.has_decisions:
        return []
    from hookline.workspace.ledger import Ledger

    return Ledger(workspace, team.cells).days()
