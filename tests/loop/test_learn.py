"""Learning: a decision enters when its window has closed, and not a day sooner."""

import datetime
from collections.abc import Callable
from dataclasses import replace

import pyarrow as pa
import pytest

from hookline.errors import BadInput, RuleSaidNo
from hookline.loop.decide import decide
from hookline.loop.decided_day import FromPriors
from hookline.loop.learn import learn
from hookline.loop.outcomes import add_outcomes
from hookline.records.arrow import OUTCOMES
from hookline.records.campaign import Campaign
from hookline.records.team import Team
from hookline.workspace.folder import Workspace
from hookline.workspace.writer import only_writer

DAY = datetime.date(2026, 3, 2)
TEAM = Team()
Customers = Callable[[int], pa.Table]


def through(workspace: Workspace, day: datetime.date) -> None:
    add_outcomes(workspace, OUTCOMES.empty_table(), Team(), through=day)


def day(n: int) -> datetime.date:
    return DAY + datetime.timedelta(days=n)


def test_before_any_outcomes_there_is_nothing_to_learn_from(
    workspace: Workspace, live: Campaign
) -> None:
    with pytest.raises(BadInput) as found:
        learn(workspace, TEAM, day=DAY)
    assert found.value.code == "HL430"


def test_only_closed_decisions_are_learnt_from(
    workspace: Workspace, live: Campaign, customers: Customers
) -> None:
    decide(workspace, customers(500), TEAM, day=DAY)
    through(workspace, day(8))
    (open_,) = learn(workspace, TEAM, day=day(9))
    through(workspace, day(9))  # 7 days of reward and 2 of lag
    (closed,) = learn(workspace, TEAM, day=day(10))
    assert open_.cells == ()
    assert len(closed.cells) >= 1
    assert len(closed.arms) == 6  # three messages and their follow-ups


def test_learning_the_same_day_twice_is_the_same_state(
    workspace: Workspace, live: Campaign, customers: Customers
) -> None:
    decide(workspace, customers(500), TEAM, day=DAY)
    through(workspace, day(20))
    assert learn(workspace, TEAM, day=day(21)) == learn(workspace, TEAM, day=day(21))


def test_a_state_is_named_by_its_day_and_its_digest(
    workspace: Workspace, live: Campaign, customers: Customers
) -> None:
    decide(workspace, customers(50), TEAM, day=DAY)
    through(workspace, day(20))
    (state,) = learn(workspace, TEAM, day=day(21))
    assert state.version.startswith("2026-03-23")
    assert state.digest[:8] in state.version
    with workspace.registry() as registry:
        assert registry.state("default", TEAM.policy) == state


def test_a_policy_that_is_taken_up_again_decides_from_what_it_had_learnt(
    workspace: Workspace, live: Campaign, customers: Customers
) -> None:
    decide(workspace, customers(500), TEAM, day=DAY)
    through(workspace, day(20))
    beta = TEAM.model_copy(update={"policy": "beta"})
    (thompson,), _, (again,) = (learn(workspace, t, day=day(21)) for t in (TEAM, beta, TEAM))
    decided = decide(workspace, customers(500), TEAM, day=day(40), dry_run=True)
    assert again == thompson
    assert set(decided.decisions["policy_version"].to_pylist()) == {thompson.version}
    assert decided.from_priors == ()


def test_a_policy_without_a_state_where_another_has_one_is_told_with_its_customers(
    workspace: Workspace, live: Campaign, customers: Customers
) -> None:
    before = decide(workspace, customers(500), TEAM, day=DAY)
    through(workspace, day(20))
    learn(workspace, TEAM, day=day(21))
    on = day(40)
    beta, even = (
        decide(
            workspace,
            customers(500),
            TEAM.model_copy(update={"policy": policy}),
            day=on,
            dry_run=True,
        )
        for policy in ("beta", "random")
    )
    explored = beta.decisions["lane"].to_pylist().count("explore")
    assert 0 < explored < 500
    assert beta.from_priors == (FromPriors("default", "beta", 500 - explored, ("thompson",)),)
    assert even.from_priors == ()  # it never learns
    assert before.from_priors == ()  # there was nothing to learn yet


def test_learning_waits_for_whoever_writes_here(workspace: Workspace, live: Campaign) -> None:
    with only_writer(workspace, "outcomes"), pytest.raises(RuleSaidNo) as refused:
        learn(replace(workspace, wait=0), TEAM, day=DAY)
    assert refused.value.code == "HL312"
