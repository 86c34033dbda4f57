from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import numpy as np
import pyarrow as pa
import pytest

from hookline import adapters
from hookline.decisions.arms import arm_means as means_of_log
from hookline.decisions.arms import slot_chance
from hookline.decisions.decide import decide_batch
from hookline.decisions.first_slots import ArmsOf, first_slots
from hookline.decisions.plan import DecisionPlan
from hookline.lift.arms import ArmMean, with_chance_best
from hookline.records import Arm, Campaign
from hookline.records.arrow import OUTCOMES, PROPENSITIES, decisions_schema
from hookline.records.shares import Shares
from hookline.simulator import audience_on, outcomes_for, simulate_truth, with_arms

SHARES = Shares(control=0.1, usual=0.1, random=0.2)


def arm_means(*tables: pa.Table, **options: Any) -> tuple[ArmMean, ...]:
    return means_of_log(first_slots(*tables, **options))


OF_C = (ArmsOf("c", SHARES, 7),)


def test_an_arm_fills_a_slot_by_the_group_shares_times_the_groups_own_chances() -> None:
    p, w, k = np.array([0.3, 0.1]), np.array([0.4, 0.4]), np.array([2.0, 2.0])
    e = slot_chance(p, w, k, 0.6, 0.2)
    assert e == pytest.approx([(0.6 * 0.75 + 0.2 / 2) / 0.8, (0.6 * 0.25 + 0.2 / 2) / 0.8])
    assert e.sum() == pytest.approx(1)


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
        rows, chances, outcomes, campaigns=OF_C,
        watermark=plan.day + timedelta(days=9),
    )  # fmt: skip
    day_zero = truth.hazard.mean()  # unasked purchases of the day itself
    got = with_chance_best(got)
    assert len(got) == 4
    for arm in got:
        true = 0.1 * int(arm.arm_id.split(":")[3][1:]) + day_zero
        assert abs(arm.rate.value - true) < 4 * np.sqrt(arm.rate.error) + 0.003
    better, worse = (a for a in got if ":en:" in a.arm_id)
    assert better.chance_best > 0.99
    assert worse.sent > 5 * better.sent, "the policy favoured the first by id"
    early = arm_means(
        rows, chances, outcomes, campaigns=OF_C,
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
             "channel_p": 1.0, "k": 2, "cell_id": f"x{day}", "reason": "chosen"}
            for customer, day, group, version in rows
        ],
        schema=decisions_schema(()),
    )  # fmt: skip


def purchase(customer: str, day: int) -> dict[str, Any]:
    at = datetime(2026, 3, day, 12, tzinfo=UTC)
    return {"outcome_id": f"{customer}{day}", "customer_id": customer, "event": "converted",
            "occurred_at": at}  # fmt: skip


CHANCES = pa.Table.from_pylist(
    [{"day": date(2026, 3, day), "cell_id": f"x{day}", "campaign_id": "c", "channel": "sms",
      "arm_id": arm, "p": p}
     for day in (2, 3) for arm, p in zip(ARMS, (0.75, 0.25), strict=True)],
    schema=PROPENSITIES,
)  # fmt: skip
V1, V2 = "v1:000001", "v2:000002"


def test_an_arm_s_mean_and_error_are_the_documented_ones() -> None:
    """Worked by hand: e = (0.6·p + 0.2/2) / 0.8; m from the days before, of 1 in 20 at first."""
    rows = slots(("1", 2, "bandit", V1), ("2", 2, "random", V2), ("3", 3, "bandit", V1))
    outcomes = pa.Table.from_pylist([purchase("1", 4), purchase("3", 9)], schema=OUTCOMES)
    first, second = arm_means(
        rows, CHANCES, outcomes, campaigns=OF_C,
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
    assert (first.buyers, second.buyers) == (2, 0)


def expanded(
    rows: pa.Table, outcomes: pa.Table, chances: dict[tuple[str, str], float], arm: str
) -> tuple[float, float]:
    """An arm's mean and squared error, row by row and customer by customer."""
    scores: dict[str, list[float]] = {}
    history: list[tuple[date, bool]] = []
    firsts = [row for row in rows.sort_by("day").to_pylist() if (row["cell_id"], arm) in chances]
    for row in firsts:
        p = chances[row["cell_id"], arm]
        e = (0.6 * p / row["channel_p"] + 0.2 / row["k"]) / 0.8
        own = [o for o in outcomes.to_pylist() if o["customer_id"] == row["customer_id"]]
        y = any(0 <= (o["occurred_at"].date() - row["day"]).days < 7 for o in own)
        before = [won for day, won in history if day < row["day"]]
        m = (sum(before) + 1) / (len(before) + 20)
        is_sent = row["arm_id"] == arm
        scores.setdefault(row["customer_id"], []).append(m + is_sent * (y - m) / e)
        history += [(row["day"], y)] * is_sent
    flat = [score for each in scores.values() for score in each]
    mean = sum(flat) / len(flat)
    spread = sum(sum(score - mean for score in each) ** 2 for each in scores.values())
    return mean, spread / len(flat) ** 2 * len(scores) / (len(scores) - 1)


def test_means_and_errors_are_those_of_rows_one_by_one_customers_of_two_years_held_together() -> (
    None
):
    rng = np.random.default_rng(4)
    rows: list[dict[str, Any]] = []
    chances: list[dict[str, Any]] = []
    buys: list[dict[str, Any]] = []
    for year in (2025, 2026):
        for day in range(1, 15):
            on, p = date(year, 3, day), float(rng.uniform(0.2, 0.8))
            cell = on.isoformat()
            chances += [
                {"day": on, "cell_id": cell, "campaign_id": "c", "channel": "sms", "arm_id": arm,
                 "p": each}
                for arm, each in zip(ARMS, (p, 1 - p), strict=True)
            ]  # fmt: skip
            for i in range(10):
                customer = f"{day}-{i if i < 6 else f'{year}{i}'}"  # most come again
                version = (V1, V2)[int(rng.integers(2))]
                (row,) = slots((customer, day, "bandit", version)).to_pylist()
                rows.append(row | {"day": on, "cell_id": cell})
                if rng.random() < 0.4:
                    buys.append(purchase(customer, day) | {
                        "outcome_id": f"{customer}{year}",
                        "occurred_at": datetime(year, 3, day + 3, 12, tzinfo=UTC)})  # fmt: skip
    decisions = pa.Table.from_pylist(rows, schema=decisions_schema(()))
    outcomes = pa.Table.from_pylist(buys, schema=OUTCOMES)
    known = {(row["cell_id"], row["arm_id"]): row["p"] for row in chances}
    got = arm_means(
        decisions, pa.Table.from_pylist(chances, schema=PROPENSITIES), outcomes, campaigns=OF_C,
        watermark=date(2026, 5, 1),
    )  # fmt: skip
    for arm in got:
        mean, error = expanded(decisions, outcomes, known, arm.arm_id)
        assert arm.rate.value == pytest.approx(mean, rel=1e-12)
        assert arm.rate.error == pytest.approx(error, rel=1e-9)


def test_where_a_follow_up_could_come_first_nothing_is_said() -> None:
    rows = slots(("1", 2, "bandit", V1), ("2", 2, "random", V2), ("3", 3, "bandit", V1))
    third = CHANCES.slice(0, 1).set_column(4, "arm_id", pa.array(["c:sms:en:v3:000003"]))
    chances = pa.concat_tables([CHANCES, third.cast(CHANCES.schema)])
    options: Any = {"campaigns": OF_C, "watermark": date(2026, 3, 30)}
    none = OUTCOMES.empty_table()
    assert arm_means(rows, chances, none, **options)[0].customers == 3
    only_the_third = arm_means(
        rows, chances, none, follow_ups=["c:sms:en:v3:000003"], **options
    )  # fmt: skip
    assert only_the_third == ()  # one slot of the 3rd is left, and one slot has no error


def test_campaigns_are_measured_each_in_its_own_window_by_its_own_event() -> None:
    rows = slots(("1", 2, "bandit", V1), ("2", 2, "bandit", V1), ("3", 2, "bandit", V2))
    clicked = pa.Table.from_pylist([purchase("1", 10) | {"event": "clicked"}], schema=OUTCOMES)

    def buyers(window: int, event: str) -> list[int]:
        campaigns = [ArmsOf("c", SHARES, window, event)]
        means = arm_means(rows, CHANCES, clicked, campaigns=campaigns, watermark=date(2026, 3, 30))
        return [mean.buyers for mean in means]

    assert buyers(9, "clicked") == [1, 0]
    assert buyers(8, "clicked") == [0, 0]
    assert buyers(9, "converted") == [0, 0]


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
    cell = last_year.schema.get_field_index("cell_id")
    last_year = last_year.set_column(cell, "cell_id", pa.array(["y"]))
    options: Any = {"campaigns": OF_C, "watermark": date(2026, 3, 30)}
    none = OUTCOMES.empty_table()
    first, second = arm_means(rows, CHANCES, none, **options)
    assert (first.customers, first.sent, second.sent) == (3, 2, 1)
    both = pa.concat_tables([rows, last_year.cast(rows.schema)])
    then = CHANCES.slice(0, 2).set_column(1, "cell_id", pa.array(["y", "y"]))
    chances = pa.concat_tables([CHANCES, then.cast(CHANCES.schema)])
    assert arm_means(both, chances, none, **options)[0].customers == 4


@pytest.mark.parametrize(("watermark", "n_arms"), [(10, 0), (11, 1)])
def test_a_slot_counts_when_window_and_lag_are_over(watermark: int, n_arms: int) -> None:
    rows = slots(("1", 2, "bandit", V1), ("2", 2, "bandit", V1))
    means = arm_means(
        rows, CHANCES, OUTCOMES.empty_table(), campaigns=OF_C,
        watermark=date(2026, 3, watermark),
    )  # fmt: skip
    assert len(means) == n_arms


def test_a_slot_where_an_arm_was_not_eligible_says_nothing_about_it() -> None:
    rows = slots(("1", 2, "bandit", V1), ("2", 2, "bandit", V1), ("3", 2, "bandit", V2))
    second = CHANCES.slice(1, 1).set_column(1, "cell_id", pa.array(["another"]))
    chances = pa.concat_tables([CHANCES.slice(0, 1), second.cast(CHANCES.schema)])
    (only,) = arm_means(
        rows, chances, OUTCOMES.empty_table(), campaigns=OF_C,
        watermark=date(2026, 3, 30),
    )  # fmt: skip
    assert (only.arm_id, only.customers, only.sent) == (ARMS[0], 3, 2)


def test_an_arm_of_one_slot_has_no_error_and_is_left_out() -> None:
    rows, none = slots(("1", 2, "bandit", V1)), OUTCOMES.empty_table()
    means = arm_means(rows, CHANCES, none, campaigns=OF_C, watermark=date(2026, 3, 30))
    assert means == ()


def _empty(plan: DecisionPlan) -> pa.Table:
    return decisions_schema(plan.cells).empty_table()
