"""What is live on a day, and in which pool it competes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from hookline.decisions.plan import DecisionPlan, pool_of
from hookline.policies.shape import FLOOR
from hookline.records import Arm, Campaign
from hookline.records.arm import Constraints

Make = Callable[..., Any]


@pytest.fixture
def dated(plan: DecisionPlan, make_campaign: Make, make_arm: Make) -> DecisionPlan:
    """A campaign from 2 to 5 March whose two follow-ups wait 2 and 3 days."""
    campaign: Campaign = make_campaign("c", starts="2026-03-02", ends="2026-03-05")
    first: Arm = make_arm("c", "sms", "en", 1)
    seconds = [
        make_arm("c", "sms", "en", 2 + i, parent_arm=first.arm_id, constraints=Constraints(after=a))
        for i, a in enumerate(("3d", "2d"))
    ]
    return replace(plan, campaigns=(campaign,), arms=(first, *seconds))


@pytest.mark.parametrize(("age", "live_arms"), [(-1, 0), (0, 3), (3, 3), (4, 2), (6, 2), (7, 0)])
def test_a_campaign_runs_from_its_first_day_to_its_last_and_its_follow_ups_for_their_wait(
    dated: DecisionPlan, age: int, live_arms: int
) -> None:
    on = replace(dated, day=dated.day + timedelta(days=age))
    assert len(on.live_arms) == live_arms
    assert set(on.live) == ({"c"} if live_arms else set())
    assert [arm.parent_arm != "" for arm in on.live_arms].count(False) == (live_arms == 3)


def test_without_dates_or_with_relative_ones_a_campaign_is_always_running(
    dated: DecisionPlan,
) -> None:
    for starts, ends in (("", ""), ("today", "+7d")):
        campaign = dated.campaigns[0].model_copy(update={"starts": starts, "ends": ends})
        assert set(replace(dated, campaigns=(campaign,)).live) == {"c"}


def test_paused_campaigns_paused_arms_and_harmful_arms_are_left_out(dated: DecisionPlan) -> None:
    paused = dated.campaigns[0].model_copy(update={"state": "paused"})
    assert replace(dated, campaigns=(paused,)).live == {}
    first, second, _ = dated.arms
    halted = tuple(a.model_copy(update={"state": "paused"}) if a is first else a
                   for a in dated.arms)  # fmt: skip
    assert first not in replace(dated, arms=halted).live_arms
    harmed = replace(dated, harmed_arms=frozenset({second.arm_id}))
    assert [arm.arm_id for arm in harmed.live_arms] == sorted(
        arm.arm_id for arm in dated.arms if arm is not second
    )


def test_pools_are_served_service_first_then_default_then_by_name(
    plan: DecisionPlan, make_campaign: Make
) -> None:
    campaigns = (
        make_campaign("a", pool="csat"), make_campaign("b"), make_campaign("d", pool="activation"),
        make_campaign("e", pool="csat", **{"class": "service"}), make_campaign("f", pool=""),
    )  # fmt: skip
    pools = replace(plan, campaigns=campaigns, arms=()).pools
    assert [pool.name for pool in pools] == ["service", "default", "activation", "csat"]
    assert [pool.is_service for pool in pools] == [True, False, False, False]
    assert [pool_of(campaign) for campaign in campaigns] == [
        "csat", "default", "activation", "service", "default"]  # fmt: skip


def test_a_pool_holds_its_own_ai_arms_in_order_of_id(
    plan: DecisionPlan, make_campaign: Make, make_arm: Make
) -> None:
    campaigns = (make_campaign("a"), make_campaign("b", pool="csat"))
    arms = (make_arm("a", "sms", "en", 2), make_arm("a", "sms", "en", 1),
            make_arm("a", "sms", "en", 3, kind="human"), make_arm("b", "sms", "en", 1))  # fmt: skip
    default, csat = replace(plan, campaigns=campaigns, arms=arms).pools
    assert [arm.version for arm in default.arms] == [1, 2]
    assert [arm.campaign_id for arm in csat.arms] == ["b"]


def test_the_rules_that_nobody_set_are_the_documented_ones(plan: DecisionPlan) -> None:
    assert (plan.per_day, plan.per_week, plan.floor, FLOOR) == (1, 3, 0.01, 0.01)
    assert plan.send_window == ("10:00", "18:00")
    assert plan.lane_shares == {"holdout": 0.05, "explore": 0.05, "policy": 0.90}
    assert plan.cells == ("stage", "language", "loyalty_tier")
