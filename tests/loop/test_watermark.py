"""An earlier watermark opens exactly the days and verdicts that the later one had closed."""

import datetime

import pyarrow as pa
import pytest

from hookline.decisions.hashing import decision_id
from hookline.errors import BadInput
from hookline.loop.audit import audit
from hookline.loop.watermark import closing_day, move_watermark, plan_move
from hookline.records.arrow import PROPENSITIES, decisions_schema
from hookline.records.campaign import Campaign
from hookline.records.team import Team
from hookline.workspace.clock import today
from hookline.workspace.folder import Workspace
from hookline.workspace.ledger import Ledger

TEAM = Team()
ONE = datetime.timedelta(days=1)
DECIDED = datetime.date(2026, 3, 2)
CLOSES = DECIDED + (TEAM.reward_days + TEAM.lag_days) * ONE
"""The first watermark under which the day's decisions teach."""


def watermark(workspace: Workspace, day: datetime.date) -> None:
    with workspace.registry() as registry:
        registry.set_watermark(day)


def decided(workspace: Workspace, day: datetime.date) -> None:
    row = {"decision_id": decision_id("C1", day), "customer_id": "C1", "day": day,
           "lane": "policy", "reason": "cooldown"}  # fmt: skip
    rows = pa.Table.from_pylist([row], schema=decisions_schema(TEAM.cells))
    Ledger(workspace, TEAM.cells).write(day, [rows], PROPENSITIES.empty_table())


def test_a_day_opens_again_where_the_watermark_falls_below_its_closing(
    workspace: Workspace,
) -> None:
    decided(workspace, DECIDED)
    watermark(workspace, CLOSES)
    assert plan_move(workspace, TEAM, CLOSES - ONE).reopened_days == (str(DECIDED),)
    watermark(workspace, CLOSES + 9 * ONE)
    assert plan_move(workspace, TEAM, CLOSES).reopened_days == ()
    watermark(workspace, CLOSES - ONE)  # it had never been closed
    assert plan_move(workspace, TEAM, CLOSES - 2 * ONE).reopened_days == ()


def test_a_verdict_waits_again_where_the_watermark_falls_below_its_closing(
    workspace: Workspace, live: Campaign
) -> None:
    closes = closing_day(live, TEAM.lag_days * ONE)
    assert closes is not None
    watermark(workspace, closes)
    assert plan_move(workspace, TEAM, closes - ONE).reopened_verdicts == (live.id,)
    watermark(workspace, closes + ONE)
    assert plan_move(workspace, TEAM, closes).reopened_verdicts == ()


def test_only_an_earlier_day_is_an_act_that_audit_tells(workspace: Workspace) -> None:
    first = move_watermark(workspace, TEAM, CLOSES)
    assert (first.was, first.is_back) == ("", False)
    assert not move_watermark(workspace, TEAM, CLOSES).is_back
    assert audit(workspace) == []
    assert move_watermark(workspace, TEAM, CLOSES - ONE).is_back
    (act,) = audit(workspace)
    assert (act.by, act.did, act.brief) == (workspace.user, str(CLOSES - ONE), "")
    with workspace.registry() as registry:
        assert registry.watermark() == CLOSES - ONE


def test_a_day_to_come_is_never_complete(workspace: Workspace) -> None:
    move_watermark(workspace, TEAM, today(TEAM))
    with pytest.raises(BadInput, match=r"HL417 .* is not over yet"):
        plan_move(workspace, TEAM, today(TEAM) + ONE)
    with pytest.raises(BadInput, match="HL417"):
        move_watermark(workspace, TEAM, today(TEAM) + ONE)
