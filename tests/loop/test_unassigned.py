"""A live campaign that no customer was assigned to is named, until a day assigns somebody."""

import datetime

import pyarrow as pa
import pytest
from tests.loop.conftest import DAY

from hookline.loop.today import read_today
from hookline.loop.unassigned import without_customers
from hookline.records.arrow import PROPENSITIES, decisions_schema
from hookline.records.campaign import Campaign
from hookline.records.review import Change
from hookline.records.team import Team
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger

FIRST, LAST = datetime.date(2026, 3, 2), datetime.date(2026, 3, 9)
ONE_DAY = datetime.timedelta(days=1)


def campaign_of(live: Campaign, **update: object) -> Campaign:
    days = {"starts": FIRST.isoformat(), "ends": LAST.isoformat()}
    return live.model_copy(update={**days, "practice": False, **update})


def decide_day(workspace: Workspace, day: datetime.date, campaign: str | None) -> None:
    row = {
        "decision_id": "d1", "customer_id": "c1", "day": day, "campaign_id": campaign,
        "slot_arm": "a1" if campaign else None, "arm_id": "a1" if campaign else None,
        "reason": "sent" if campaign else "language",
    }  # fmt: skip
    schema = decisions_schema(Team().cells)
    table = pa.Table.from_pylist([row], schema=schema)
    Ledger(workspace, Team().cells).write(day, [table], PROPENSITIES.empty_table())


@pytest.mark.parametrize(
    ("day", "update", "is_named"),
    [
        (FIRST - ONE_DAY, {}, False),
        (FIRST, {}, True),
        (LAST, {}, True),
        (LAST + ONE_DAY, {}, False),
        (FIRST, {"ends": ""}, True),
        (FIRST, {"practice": True}, False),
        (FIRST, {"state": "paused"}, False),
        (FIRST, {"state": "ended"}, False),
    ],
)
def test_what_runs_in_earnest_waits_for_customers(
    workspace: Workspace, live: Campaign, day: datetime.date, update: dict[str, object],
    is_named: bool,
) -> None:  # fmt: skip
    campaign = campaign_of(live, **update)
    assert without_customers(workspace, [campaign], Team(), today=day) == [campaign] * is_named


@pytest.mark.parametrize(
    ("decided", "of", "is_named"),
    [
        (FIRST, True, False),
        (FIRST, False, True),
        (FIRST - ONE_DAY, True, True),
        (LAST, True, False),
    ],
)
def test_a_day_that_assigned_somebody_settles_it(
    workspace: Workspace, live: Campaign, decided: datetime.date, of: bool,
    is_named: bool,
) -> None:  # fmt: skip
    campaign = campaign_of(live)
    decide_day(workspace, decided, campaign.id if of else None)
    waiting = without_customers(workspace, [campaign], Team(), today=LAST)
    assert waiting == [campaign] * is_named


def test_today_says_that_nothing_has_left(workspace: Workspace, live: Campaign) -> None:
    change = Change(kind="campaign", id=live.id, was="live", now="live", by="t", at=f"{DAY}T00:00Z")
    with workspace.registry() as registry:
        registry.save_campaign(campaign_of(live, starts=DAY.isoformat(), ends=""), change)
    lines = {line.kind: line for line in read_today(workspace, Team(), today=DAY).lines}
    assert lines["assign"].text.endswith("no customer is assigned to it yet: nothing has left")
