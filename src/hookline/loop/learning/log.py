"""The decision log and the outcomes, as far as a report or a learning reads them."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

import pyarrow as pa
import pyarrow.compute as pc

from hookline.errors import RuleSaidNo
from hookline.loop.campaigns import in_earnest
from hookline.loop.learn import watermark_of
from hookline.loop.lift_plan import day_of
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
    outcomes: pa.Table
    campaigns: Sequence[Campaign]
    changes: Sequence[Change]


def read_log(workspace: Workspace, team: Team, ledger: Ledger, day: datetime.date | None) -> Log:
    """The log as far as a report reads it.

    Args:
        day: nothing later is read; None reads all.
    Raises:
        BadInput: HL430 before any outcomes were taken in.
        RuleSaidNo: HL440 when nothing has been decided yet.
    """
    slots = ledger.slots([d for d in ledger.days() if day is None or d <= day])
    with workspace.registry() as registry:
        watermark = watermark_of(registry)
        outcomes = registry.outcomes()
        launched = [c for c in registry.campaigns() if c.state != "reserved"]
        changes = registry.changes()
    until = day.isoformat() if day else "9999-12-31"
    campaigns, practice = in_earnest([c for c in launched if c.starts <= until])
    slots = without_campaigns(slots, [campaign.id for campaign in practice])
    if not campaigns or not slots.num_rows:
        fix = "`hookline decide AUDIENCE`"
        raise RuleSaidNo("HL440", "nothing has been decided yet", fix=fix)
    index = outcomes.column_names.index("currency")
    named: Any = pc.fill_null(cast("Any", outcomes["currency"]), team.currency)
    return Log(
        watermark=min(watermark, day) if day else watermark,
        slots=slots,
        outcomes=outcomes.set_column(index, "currency", named),
        campaigns=campaigns,
        changes=[change for change in changes if day is None or day_of(change, team) <= day],
    )
