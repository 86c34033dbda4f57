"""Fatigue: an idea is worn when half of the readers had it, or when it works less than it did."""

import datetime
from collections.abc import Callable

import pyarrow as pa
import pytest
from tests.loop.conftest import DAY

from hookline.lift.moments import Counts
from hookline.loop.decide import decide
from hookline.loop.learning.fatigue import AngleWear, angle_wear, falls
from hookline.loop.outcomes import add_outcomes
from hookline.records.arrow import OUTCOMES
from hookline.records.campaign import Campaign
from hookline.records.team import Team
from hookline.workspace.folder import Workspace

TEAM = Team()


@pytest.mark.parametrize(
    ("share", "is_falling", "is_worn"),
    [(0.49, False, False), (0.50, False, True), (0.1, True, True)],
)
def test_an_idea_is_worn_by_half_of_the_readers_or_by_a_fall(
    share: float, is_falling: bool, is_worn: bool
) -> None:
    assert AngleWear("Lunch", share, 0.12, 0.08, is_falling).is_worn is is_worn


def test_before_anything_was_measured_nothing_is_worn(workspace: Workspace) -> None:
    assert angle_wear(workspace, TEAM, "Bun & Co") == []


def test_shares_are_of_the_brands_readers_and_a_fall_is_more_than_chance(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table]
) -> None:
    everyone = customers(900)
    decide(workspace, everyone.slice(0, 450), TEAM, day=DAY)
    later = DAY + datetime.timedelta(days=4)
    rows = decide(workspace, everyone.slice(450), TEAM, day=later).decisions
    assert rows.num_rows == 450
    at = datetime.datetime.combine(DAY, datetime.time(12), datetime.UTC)
    bought = [
        {"outcome_id": f"{i}", "customer_id": f"{i:05}", "event": "converted", "occurred_at": at}
        for i in range(450)
    ]
    through = later + datetime.timedelta(days=30)
    add_outcomes(workspace, pa.Table.from_pylist(bought, schema=OUTCOMES), TEAM, through=through)
    wear = angle_wear(workspace, TEAM, "Bun & Co")
    assert len(wear) == 3
    assert sum(each.seen_share for each in wear) == pytest.approx(1)
    assert all(each.is_falling and each.early == 1 and each.late == 0 for each in wear)
    assert "of 100 100.0 bought at first, 0.0 lately" in wear[0].words
    assert angle_wear(workspace, TEAM, "Kurtako") == []


def test_a_fall_that_chance_shows_in_one_of_many_ideas_is_none() -> None:
    steady = (Counts(400, 40), Counts(400, 40))
    small, large = (Counts(400, 48), Counts(400, 30)), (Counts(400, 80), Counts(400, 20))
    assert falls([small]) == [True]
    assert falls([small, large, *[steady] * 18]) == [False, True, *[False] * 18]
    assert falls([]) == []
