"""What versions earned from counts that are kept is what the rows of the log say."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pyarrow as pa
import pytest

from hookline.lift.arms import ArmMean
from hookline.loop.campaigns import campaign_change
from hookline.loop.decide import decide
from hookline.loop.learning.arm_outcomes import arm_outcomes
from hookline.loop.learning.log import read_log
from hookline.loop.learning.propose import measured_arms
from hookline.loop.measure import measure
from hookline.loop.outcomes import add_outcomes
from hookline.records.arrow import OUTCOMES
from hookline.records.campaign import Campaign
from hookline.records.team import Team
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger

DAY = date(2026, 3, 2)
TEAM = Team()
Customers = Callable[[int], pa.Table]


def bought(workspace: Workspace, customers: range, day: date, through: date) -> None:
    moment = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    rows = [{"outcome_id": f"{i}-{day}", "customer_id": f"{i:05}", "event": "converted",
             "amount_minor": 100, "currency": "INR", "occurred_at": moment}
            for i in customers]  # fmt: skip
    table = pa.Table.from_pylist(rows, schema=OUTCOMES)
    add_outcomes(workspace, table, TEAM, through=through)


def are_alike(means: Sequence[ArmMean], others: Sequence[ArmMean]) -> bool:
    """The same counts, and the same rates up to the order in which numbers were added."""
    ordered = [sorted(each, key=lambda mean: mean.arm_id) for each in (means, others)]
    counts = [[(m.arm_id, m.customers, m.sent, m.buyers) for m in each] for each in ordered]
    rates = [[x for m in each for x in (m.rate.value, m.rate.error)] for each in ordered]
    return counts[0] == counts[1] and rates[0] == pytest.approx(rates[1], rel=1e-9)


def by_arm(workspace: Workspace, ledger: Ledger | None = None) -> tuple[ArmMean, ...]:
    return measure(workspace, TEAM, segment="arm", ledger=ledger).arms


def of_rows(workspace: Workspace) -> tuple[ArmMean, ...]:
    """From the log as it stands, row by row."""
    ledger = Ledger(workspace, TEAM.cells)
    log = read_log(workspace, TEAM, ledger, None)
    return arm_outcomes(workspace, TEAM, log, ledger).means


class SomeCustomersOnly(Ledger):
    """A log that nobody may read the slots of all customers and days from."""

    def slots(self, days: Any, names: Any, *, among: Any = None) -> pa.Table:
        assert among is not None or len(days) <= 1
        return super().slots(days, names, among=among)


def test_counts_say_what_the_rows_say_and_nights_only_touch_whom_they_change(
    workspace: Workspace, live: Campaign, customers: Customers
) -> None:
    decide(workspace, customers(300), TEAM, day=DAY)
    bought(workspace, range(60), DAY + timedelta(days=3), DAY + timedelta(days=29))
    first = by_arm(workspace)
    assert len(first) == 3
    assert are_alike(first, of_rows(workspace))
    decide(workspace, customers(420), TEAM, day=DAY + timedelta(days=1))
    bought(workspace, range(50, 350), DAY + timedelta(days=5), DAY + timedelta(days=31))
    later = by_arm(workspace, SomeCustomersOnly(workspace, TEAM.cells))
    assert sum(m.customers for m in later) > sum(m.customers for m in first)
    some_only = SomeCustomersOnly(workspace, TEAM.cells)
    assert are_alike(later, measured_arms(workspace, TEAM, some_only).means), "proposals, too"
    assert are_alike(later, of_rows(workspace))
    for path in workspace.folder("partials").glob("*.parquet"):
        path.unlink()
    assert repr(by_arm(workspace)) == repr(later)


@pytest.mark.parametrize(("waits", "n_arms"), [(1, 0), (0, 3)])
def test_a_slot_counts_once_its_window_and_the_lag_are_over(
    workspace: Workspace, live: Campaign, customers: Customers, waits: int, n_arms: int
) -> None:
    decide(workspace, customers(300), TEAM, day=DAY)
    closes = DAY + timedelta(days=live.window_days + TEAM.lag_days)
    bought(workspace, range(60), DAY + timedelta(days=3), closes - timedelta(days=waits))
    assert len(by_arm(workspace)) == n_arms


@pytest.mark.parametrize(("waits", "is_within"), [(-1, False), (0, True), (1, True)])
def test_only_a_purchase_of_the_window_makes_a_buyer(
    workspace: Workspace, live: Campaign, customers: Customers, waits: int, *, is_within: bool
) -> None:
    decide(workspace, customers(300), TEAM, day=DAY)
    last = DAY + timedelta(days=live.window_days - 1)
    bought(workspace, range(300), last - timedelta(days=waits), DAY + timedelta(days=60))
    assert (sum(m.buyers for m in by_arm(workspace)) > 0) is is_within
    assert are_alike(by_arm(workspace), of_rows(workspace))


def test_a_campaign_of_two_years_is_told_by_its_rows_since_customers_come_again(
    workspace: Workspace, live: Campaign, customers: Customers
) -> None:
    with workspace.registry() as registry:
        (campaign,) = registry.campaigns()
        longer = campaign.model_copy(update={"ends": "2027-12-31", "cooldown_days": 30})
        registry.save_campaign(longer, campaign_change(longer, "live", workspace))
        arms = [arm.model_copy(update={"constraints": type(arm.constraints)()})
                for arm in registry.arms()]  # fmt: skip
        registry.save_arms(arms, [])
    for day in (date(2026, 3, 2), date(2027, 1, 4)):
        decide(workspace, customers(300), TEAM, day=day)
        bought(workspace, range(60), day + timedelta(days=3), day + timedelta(days=29))
    means = by_arm(workspace)
    assert are_alike(means, of_rows(workspace))
    assert sum(m.customers for m in means) > 0
