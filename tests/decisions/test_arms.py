from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
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
from hookline.records.arrow import OUTCOMES, PROPENSITIES, decisions_schema
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


ARMS = ("c:sms:en:v1:000001", "c:sms:en:v2:000002")
MARCH = date(2026, 3, 2)


def slots(*rows: tuple[str, int, str, str]) -> pa.Table:
    """DECISIONS rows of (customer, day of March, group, version sent); W and K of one channel."""
    return pa.Table.from_pylist(
        [
            {"decision_id": f"{customer}{day}", "customer_id": customer,
             "day": date(2026, 3, day), "lane": "policy", "campaign_id": "c", "channel": "sms",
             "group": group, "slot_arm": ARMS[0], "arm_id": f"c:sms:en:{version}",
             "channel_p": 1.0, "k": 2, "cell_id": "x", "reason": "chosen"}
            for customer, day, group, version in rows
        ],
        schema=decisions_schema(()),
    )  # fmt: skip


def purchase(customer: str, day: int) -> dict[str, Any]:
    at = datetime(2026, 3, day, 12, tzinfo=UTC)
    return {"outcome_id": f"{customer}{day}", "customer_id": customer, "event": "converted",
            "occurred_at": at}  # fmt: skip


CHANCES = pa.Table.from_pylist(
    [{"day": MARCH, "cell_id": "x", "campaign_id": "c", "channel": "sms", "arm_id": arm, "p": p}
     for arm, p in zip(ARMS, (0.75, 0.25), strict=True)],
    schema=PROPENSITIES,
)  # fmt: skip
V1, V2 = "v1:000001", "v2:000002"


def test_an_arm_s_mean_and_error_are_the_documented_ones() -> None:
    """Worked by hand: e = (0.6·p + 0.2/2) / 0.8; m from the days before, of 1 in 20 at first."""
    rows = slots(("1", 2, "bandit", V1), ("2", 2, "random", V2), ("3", 3, "bandit", V1))
    outcomes = pa.Table.from_pylist([purchase("1", 4), purchase("3", 9)], schema=OUTCOMES)
    first, second = arm_means(
        rows, CHANCES, outcomes, campaign_id="c", shares=SHARES, window_days=7,
        watermark=date(2026, 3, 12),
    )  # fmt: skip
    e1, e2 = (0.6 * 0.75 + 0.1) / 0.8, (0.6 * 0.25 + 0.1) / 0.8
    m1, m2 = 1 / 20, 2 / 21  # a buyer on the 2nd is known on the 3rd
    scores = np.array([m1 + (1 - m1) / e1, m1, m2 + (1 - m2) / e1])
    assert first.rate.value == pytest.approx(scores.mean())
    assert first.rate.error == pytest.approx(((scores - scores.mean()) ** 2).sum() / 2 / 3)
    assert (first.customers, first.sent, second.customers, second.sent) == (3, 2, 3, 1)
    silent = np.array([m1, m1 + (0 - m1) / e2, 1 / 21])
    assert second.rate.value == pytest.approx(silent.mean())
    assert first.chance_best + second.chance_best == pytest.approx(1)
    assert 0.9 < first.chance_best < 1 - 1e-6


def test_only_first_slots_of_a_year_in_the_randomised_groups_and_lane_policy_count() -> None:
    kept = [("1", 2, "bandit", V1), ("2", 2, "random", V1), ("4", 2, "bandit", V2)]
    rows = slots(*kept, ("1", 3, "bandit", V2), ("5", 2, "control", V1), ("6", 2, "usual", V1))
    explored = slots(("7", 2, "bandit", V1))
    lane = explored.schema.get_field_index("lane")
    explored = explored.set_column(lane, "lane", pa.array(["explore"]).cast("string"))
    rows = pa.concat_tables([rows, explored.cast(rows.schema)])
    last_year = slots(("1", 2, "bandit", V1))
    day = last_year.schema.get_field_index("day")
    last_year = last_year.set_column(day, "day", pa.array([date(2025, 12, 31)]))
    options: Any = {"campaign_id": "c", "shares": SHARES, "window_days": 7,
                    "watermark": date(2026, 3, 30)}  # fmt: skip
    none = OUTCOMES.empty_table()
    first, second = arm_means(rows, CHANCES, none, **options)
    assert (first.customers, first.sent, second.sent) == (3, 2, 1)
    both = pa.concat_tables([rows, last_year.cast(rows.schema)])
    assert arm_means(both, CHANCES, none, **options)[0].customers == 4


@pytest.mark.parametrize(("watermark", "n_arms"), [(10, 0), (11, 1)])
def test_a_slot_counts_when_window_and_lag_are_over(watermark: int, n_arms: int) -> None:
    rows = slots(("1", 2, "bandit", V1), ("2", 2, "bandit", V1))
    means = arm_means(
        rows, CHANCES, OUTCOMES.empty_table(), campaign_id="c", shares=SHARES, window_days=7,
        watermark=date(2026, 3, watermark),
    )  # fmt: skip
    assert len(means) == n_arms


def test_a_slot_where_an_arm_was_not_eligible_says_nothing_about_it() -> None:
    rows = slots(("1", 2, "bandit", V1), ("2", 2, "bandit", V1), ("3", 2, "bandit", V2))
    second = CHANCES.slice(1).set_column(1, "cell_id", pa.array(["another"]))
    chances = pa.concat_tables([CHANCES.slice(0, 1), second.cast(CHANCES.schema)])
    (only,) = arm_means(
        rows, chances, OUTCOMES.empty_table(), campaign_id="c", shares=SHARES, window_days=7,
        watermark=date(2026, 3, 30),
    )  # fmt: skip
    assert (only.arm_id, only.customers, only.sent) == (ARMS[0], 3, 2)


def test_an_arm_of_one_slot_has_no_error_and_is_left_out() -> None:
    means = arm_means(
        slots(("1", 2, "bandit", V1)), CHANCES, OUTCOMES.empty_table(), campaign_id="c",
        shares=SHARES, window_days=7, watermark=date(2026, 3, 30),
    )  # fmt: skip
    assert means == ()


def _empty(plan: DecisionPlan) -> pa.Table:
    return decisions_schema(plan.cells).empty_table()
