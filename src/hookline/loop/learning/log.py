"""The decision log and the outcomes, as far as a report or a learning reads them."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

import pyarrow as pa

from hookline.decisions.first_slots import COLUMNS
from hookline.loop.campaigns import launched_until
from hookline.loop.learn import watermark_of
from hookline.loop.lift_plan import day_of
from hookline.loop.nobody_assigned import nothing_decided
from hookline.loop.policy_days import EVENT
from hookline.records.campaign import Campaign
from hookline.records.review import Change
from hookline.records.team import Team
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger, without_campaigns


@dataclass(frozen=True, slots=True)
class Log:
    """What the workspace holds, up to the day of the report."""

    watermark: datetime.date
    slots: pa.Table
    """DECISIONS rows with a slot, in the columns that were asked for."""
    outcomes: pa.Table
    """Who did when what a campaign is judged by."""
    campaigns: Sequence[Campaign]
    changes: Sequence[Change]


def read_log(
    workspace: Workspace,
    team: Team,
    ledger: Ledger,
    day: datetime.date | None,
    *,
    cells: Sequence[str] = (),
) -> Log:
    """The log as far as a report reads it.

    Args:
        day: nothing later is read; None reads all.
        cells: context cells to read beside what the means of arms need.
    Raises:
        NoOutcomes: HL430 before any outcomes were taken in.
        NothingDecided: HL440 when nothing has been decided yet.
    """
    days = [d for d in ledger.days() if day is None or d <= day]
    slots = ledger.slots(days, [*COLUMNS, "lane", "slot_arm", *cells])
    with workspace.registry() as registry:
        watermark = watermark_of(registry)
        changes = registry.changes()
        campaigns, practice = launched_until(registry, day)
        outcomes = registry.events({campaign.event for campaign in campaigns}, columns=EVENT)
    slots = without_campaigns(slots, [campaign.id for campaign in practice])
    if not campaigns or not slots.num_rows:
        raise nothing_decided()
    return Log(
        watermark=min(watermark, day) if day else watermark,
        slots=slots,
        outcomes=outcomes,
        campaigns=campaigns,
        changes=[change for change in changes if day is None or day_of(change, team) <= day],
    )
