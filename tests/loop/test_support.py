"""Support: a dry run says which versions nobody gets, and a real day takes them off the list."""

from collections.abc import Callable

import pyarrow as pa
from tests.loop.conftest import DAY

from hookline.loop.decide import decide
from hookline.loop.support import support_of_day, support_page
from hookline.records.campaign import Campaign
from hookline.records.team import Team
from hookline.workspace.folder import Workspace

TEAM = Team()


def test_a_dry_run_says_why_nobody_gets_a_version(workspace: Workspace, live: Campaign) -> None:
    rows = [{"customer_id": f"{i}", "consent_channels": ["email"]} for i in range(5)]
    by_mail = pa.Table.from_pylist(rows)
    tried = decide(workspace, by_mail, TEAM, day=DAY, dry_run=True)
    gaps = support_of_day(workspace, TEAM, by_mail, tried)
    assert {(gap.customers, gap.reason) for gap in gaps} == {(0, "nobody takes sms")}
    assert {gap.arm_id.split(":")[0] for gap in gaps} == {live.id}
    assert len(gaps) == 3, "follow-ups are sent after their first message"
    assert support_page(gaps)[2] == "    nobody could get it: nobody takes sms"


def test_what_was_sent_on_an_earlier_day_has_data_and_what_was_not_has_none(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table]
) -> None:
    everyone = customers(400)
    tried = decide(workspace, everyone, TEAM, day=DAY, dry_run=True)
    assert support_of_day(workspace, TEAM, everyone, tried) == ()
    one = everyone.slice(0, 1)
    alone = decide(workspace, one, TEAM, day=DAY, dry_run=True)
    unsent = support_of_day(workspace, TEAM, one, alone)
    assert {gap.customers for gap in unsent} == {1}
    assert len(unsent) in (2, 3), "all but what that one customer got, if it was anything"
    assert {gap.arm_id.split(":")[0] for gap in unsent} == {live.id}
