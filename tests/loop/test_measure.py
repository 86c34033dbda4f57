"""Measuring asks for decisions and outcomes first."""

from collections.abc import Callable
from datetime import date, timedelta

import pyarrow as pa
import pytest

from hookline.errors import BadInput, RuleSaidNo
from hookline.loop.decide import decide
from hookline.loop.measure import measure, plan_of
from hookline.loop.outcomes import add_outcomes
from hookline.records.arm import Campaign
from hookline.records.arrow import OUTCOMES
from hookline.records.team import Team
from hookline.workspace.folder import Workspace

DAY = date(2026, 3, 2)
TEAM = Team()


def through(workspace: Workspace, day: date) -> None:
    add_outcomes(workspace, OUTCOMES.empty_table(), Team(), through=day)


def test_before_any_outcomes_there_is_no_report(workspace: Workspace, live: Campaign) -> None:
    with pytest.raises(BadInput) as found:
        measure(workspace, TEAM)
    assert found.value.code == "HL430"


def test_before_any_decision_there_is_no_report(workspace: Workspace, live: Campaign) -> None:
    through(workspace, DAY)
    with pytest.raises(RuleSaidNo) as found:
        measure(workspace, TEAM)
    assert found.value.code == "HL440"


def test_groups_count_first_slots_whose_window_has_closed(
    workspace: Workspace, live: Campaign, customers: Callable[[int], pa.Table]
) -> None:
    rows = decide(workspace, customers(2000), TEAM, day=DAY).decisions
    slots = [
        row for row in rows.to_pylist() if row["slot_arm"] is not None and row["lane"] == "policy"
    ]
    control = sum(row["group"] == "control" for row in slots)
    closes = DAY + timedelta(days=live.window_days + TEAM.lag_days)
    through(workspace, closes - timedelta(days=1))
    assert measure(workspace, TEAM).campaigns[0].sent.n_control == 0
    through(workspace, closes)
    sent = measure(workspace, TEAM).campaigns[0].sent
    assert (sent.n_control, sent.n_control + sent.n_target) == (control, len(slots))
    assert sent.rate_interval is None  # nobody has bought, so nothing is said


def test_the_shares_of_a_plan_add_up_to_one(live: Campaign) -> None:
    assert sum(plan_of(live).shares.values()) == pytest.approx(1)
