from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import numpy as np
import pyarrow as pa
import pytest

from hookline import adapters
from hookline.decisions.arms import arm_means, sent_chance, slot_chance
from hookline.decisions.decide import decide_batch
from hookline.decisions.lanes import group_shares
from hookline.decisions.plan import DecisionPlan
from hookline.records import Arm, Campaign
from hookline.records.brief import Shares
from hookline.simulator import audience_on, outcomes_for, simulate_truth, with_arms

SHARES = Shares(control=0.1, usual=0.1, random=0.2)


def test_chances_to_be_sent_are_group_shares_times_the_groups_own() -> None:
    p, w, k = np.array([0.3, 0.1]), np.array([0.4, 0.4]), np.array([2.0, 2.0])
    shares = group_shares(SHARES)
    assert sent_chance(p, w, k, shares) == pytest.approx([0.6 * 0.3 + 0.2 * 0.2, 0.06 + 0.04])
    assert slot_chance(p, w, k, shares) == pytest.approx(
        sent_chance(p, w, k, shares) / w / (0.6 + 0.2)
    )
    assert slot_chance(p, w, k, shares).sum() == pytest.approx(1)


def test_each_arms_mean_is_its_true_rate_though_the_policy_favours_one(
    make_campaign: Callable[..., Campaign], make_arm: Callable[..., Arm], plan: DecisionPlan
) -> None:
    campaign = make_campaign("c", shares=SHARES, cooldown_days=30)
    arms = tuple(make_arm("c", "sms", lang, v) for v in (1, 2) for lang in ("en", "hi"))
    truth = replace(simulate_truth(30_000, 3, plan.day), responsiveness=np.ones(30_000))
    truth = with_arms(truth, arms)
    truth = replace(truth, arm_uplift={a.arm_id: 0.1 * a.version for a in arms})
    favour: Any = replace(
        plan, campaigns=(campaign,), arms=arms, policy=adapters.load("policies", "priority")
    )
    none = pa.table({"event": pa.array([], pa.string()), "customer_id": pa.array([], pa.string()),
                     "occurred_at": pa.array([], pa.timestamp("us", tz="UTC"))})  # fmt: skip
    audience = audience_on(truth, plan.day, none)
    rows, chances = decide_batch(audience, favour, _empty(plan))
    outcomes = outcomes_for(rows, truth, plan.day)
    got = arm_means(
        rows, chances, outcomes, campaign_id="c", shares=SHARES, window_days=7,
        watermark=plan.day + timedelta(days=9),
    )  # fmt: skip
    day_zero = truth.hazard.mean()  # unasked purchases of the day itself
    assert len(got) == 4
    for arm in got:
        true = 0.1 * int(arm.arm_id.split(":")[3][1:]) + day_zero
        assert abs(arm.rate.value - true) < 4 * np.sqrt(arm.rate.error) + 0.003
    worse, better = (a for a in got if ":en:" in a.arm_id)
    assert better.chance_best > 0.99
    assert worse.sent > 5 * better.sent, "the policy favoured the first by id"
    early = arm_means(
        rows, chances, outcomes, campaign_id="c", shares=SHARES, window_days=7,
        watermark=plan.day + timedelta(days=8),
    )  # fmt: skip
    assert early == ()


def _empty(plan: DecisionPlan) -> pa.Table:
    from hookline.records.arrow import decisions_schema

    return decisions_schema(plan.cells).empty_table()
