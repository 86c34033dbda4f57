"""What enters a state, and when: windows, lag and watermark, one day either side."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from statistics import NormalDist
from typing import Any

import numpy as np
import pyarrow as pa
import pytest

from hookline import adapters
from hookline.decisions.state import (
    Reward,
    closed_counts,
    fit_state,
    harm_counts,
    harmed_arms,
    is_rewarded,
)
from hookline.policies.base import Arms, ClosedCounts
from hookline.records import Arm, Campaign
from hookline.records.arrow import OUTCOMES, PROPENSITIES, decisions_schema

DAY = date(2026, 3, 2)
CELLS = ("stage",)
ARM = "win:sms:en:v1:000001"


def event(name: str, at: datetime, customer: str = "42", decision: str = "d42") -> dict[str, Any]:
    return {"outcome_id": f"{name}{at}{customer}{decision}", "customer_id": customer,
            "decision_id": decision, "event": name, "occurred_at": at}  # fmt: skip


def outcomes(*events: dict[str, Any]) -> pa.Table:
    return pa.Table.from_pylist(list(events), schema=OUTCOMES)


def bought(age: int, customer: str = "42") -> dict[str, Any]:
    at = datetime(DAY.year, DAY.month, DAY.day, 12, tzinfo=UTC) + timedelta(days=age)
    return event("converted", at, customer)


def sent(*customers: str, **fields: Any) -> pa.Table:
    rows = [
        {"decision_id": f"d{c}", "customer_id": c, "day": DAY, "lane": "policy", "pool": "default",
         "campaign_id": "win", "channel": "sms", "slot_arm": ARM, "arm_id": ARM, "arm_p": 0.5,
         "cell_id": "x", "reason": "chosen", "stage": "new"} | fields
        for c in customers
    ]  # fmt: skip
    return pa.Table.from_pylist(rows, schema=decisions_schema(CELLS))


def chances(*campaigns: str) -> pa.Table:
    rows = [{"day": DAY, "cell_id": "x", "campaign_id": c, "channel": "sms",
             "arm_id": f"{c}:sms:en:v1:000001", "p": 0.5} for c in campaigns]  # fmt: skip
    none = {"day": DAY, "cell_id": "x", "arm_id": "none", "p": 0.0}
    return pa.Table.from_pylist([*rows, none], schema=PROPENSITIES)


def count(decisions: pa.Table, events: pa.Table, through: int, **options: Any) -> list[Any]:
    """Counts with the watermark `through` days after the decision's day."""
    rows = closed_counts(
        decisions, chances("win", "b"), events, pool="default", cells=CELLS,
        watermark=DAY + timedelta(days=through), **options,
    )  # fmt: skip
    return [(row["arm_id"], row["stage"], row["campaigns"], row["n"], row["r"])
            for row in rows.to_pylist()]  # fmt: skip


@pytest.mark.parametrize(("age", "r"), [(-1, 0), (0, 1), (6, 1), (7, 0), (8, 0)])
def test_the_reward_is_a_purchase_on_the_day_itself_or_the_six_after(age: int, r: int) -> None:
    assert count(sent("42"), outcomes(bought(age)), 9) == [(ARM, "new", "b|win", 1, r)]


@pytest.mark.parametrize(("through", "is_closed"), [(8, False), (9, True)])
def test_success_and_failure_enter_together_after_seven_days_and_two_of_lag(
    through: int, is_closed: bool
) -> None:
    rows = count(sent("41", "42"), outcomes(bought(0)), through)
    assert rows == ([(ARM, "new", "b|win", 2, 1)] if is_closed else [])


@pytest.mark.parametrize(("through", "is_closed"), [(6, False), (7, True)])
def test_a_pool_may_have_another_window_and_lag(through: int, is_closed: bool) -> None:
    rows = count(sent("42"), outcomes(bought(3)), through, reward=Reward(days=4, lag_days=3))
    assert rows == ([(ARM, "new", "b|win", 1, 1)] if is_closed else [])
    late = count(sent("42"), outcomes(bought(4)), 7, reward=Reward(days=4, lag_days=3))
    assert late == [(ARM, "new", "b|win", 1, 0)]


def test_only_sent_arms_of_the_pool_are_counted() -> None:
    withheld = sent("43", arm_id=None, arm_p=None, group="control")
    other = sent("44", pool="csat")
    human = sent("45", arm_id="win:sms:en:v9:000009", arm_p=None, group="usual")
    rows = pa.concat_tables([sent("42"), withheld, other, human])
    assert count(rows, outcomes(), 9) == [(ARM, "new", "b|win", 1, 0)]


def test_no_other_event_is_a_reward_unless_it_is_the_pools() -> None:
    clicked = event("clicked", datetime(2026, 3, 3, tzinfo=UTC))
    assert count(sent("42"), outcomes(clicked), 9)[0][-1] == 0
    assert count(sent("42"), outcomes(clicked), 9, reward=Reward(["clicked"]))[0][-1] == 1


@pytest.mark.parametrize(
    ("time_zone", "minute", "is_in"),
    [("UTC", 29, True), ("UTC", 30, True), ("Asia/Kolkata", 29, True), ("Asia/Kolkata", 30, False)],
)
def test_a_purchase_happens_on_its_local_day(time_zone: str, minute: int, is_in: bool) -> None:
    """18:30 UTC on the seventh day is midnight in India."""
    late = outcomes(event("converted", datetime(2026, 3, 8, 18, minute, tzinfo=UTC)))
    assert is_rewarded(sent("42"), late, 7, time_zone).tolist() == [is_in]


def test_each_customer_is_rewarded_by_their_own_purchases_only() -> None:
    events = outcomes(bought(-1, "41"), bought(2, "42"), bought(7, "43"), bought(0, "stranger"))
    won = is_rewarded(sent("40", "41", "42", "43", "44"), events, 7)
    assert won.tolist() == [False, False, True, False, False]


@pytest.mark.parametrize("below", [True, False])
def test_an_arm_leaves_when_the_lower_95_percent_limit_of_its_harm_passes_the_most(
    below: bool,
) -> None:
    """20 of 1,000 leave: one-sided 95 % is 1.39 %, and 97.5 % would be 1.30 %."""
    n, k, z = 1_000, 20, NormalDist().inv_cdf(0.95)
    p = k / n
    spread = z * (p * (1 - p) / n + z**2 / (4 * n**2)) ** 0.5
    lower = (p + z**2 / (2 * n) - spread) / (1 + z**2 / n)  # Wilson (1927)
    assert lower == pytest.approx(0.0139085, abs=1e-7)
    decisions = sent(*map(str, range(n)))
    at = datetime(2026, 3, 3, tzinfo=UTC)
    leaving = [event("unsubscribed", at, str(i), f"d{i}") for i in range(k - 1)]
    leaving += [event(name, at, "900", "d900") for name in ("complained", "unsubscribed")]
    most = lower - 1e-6 if below else lower + 1e-6
    assert harmed_arms(harm_counts(decisions, outcomes(*leaving)), most) == (
        {ARM} if below else set()
    )


def test_only_messages_that_were_sent_and_that_people_left_by_count_as_harm() -> None:
    at = datetime(2026, 3, 3, tzinfo=UTC)
    decisions = pa.concat_tables([sent("1", "2"), sent("3", arm_id=None, arm_p=None)])
    bad = outcomes(event("unsubscribed", at, "3", "d3"), event("clicked", at, "1", "d1"))
    assert harmed_arms(harm_counts(decisions, bad), 0.0) == set()
    assert harmed_arms(
        harm_counts(decisions, outcomes(event("complained", at, "1", "d1"))), 0.0
    ) == {ARM}


def test_the_smallest_harm_that_is_allowed_is_not_passed_by_none() -> None:
    assert harmed_arms(harm_counts(sent("1", "2"), outcomes()), 0.0) == set()


class Recorder:
    """A policy that keeps what it was given."""

    name, learns = "recorder", True

    def fit(self, arms: Arms, counts: ClosedCounts) -> dict[str, Any]:
        self.arms, self.counts = arms, counts
        return {"seen": int(counts.n.sum())}

    def propensities(self, state: Any, contexts: Any, eligible: Any) -> Any:
        raise NotImplementedError


def test_a_policy_is_fitted_on_ages_cells_and_eligible_campaigns(
    make_arm: Callable[..., Arm], make_campaign: Callable[..., Campaign]
) -> None:
    arm = make_arm("win", "sms", "en", 1)
    human = make_arm("win", "sms", "en", 9, kind="human")
    events = outcomes(bought(1, "41"))
    rows = closed_counts(
        sent("41", "42", arm_id=arm.arm_id), chances("win", "b"), events, pool="default",
        cells=CELLS, watermark=DAY + timedelta(days=9),
    )  # fmt: skip
    stranger = sent("43", arm_id="gone:sms:en:v1:000001")
    rows = pa.concat_tables([rows, closed_counts(
        stranger, chances("win"), outcomes(), pool="default", cells=CELLS,
        watermark=DAY + timedelta(days=9))])  # fmt: skip
    policy = Recorder()
    state = fit_state(
        rows, pool="default", policy=policy, day=DAY + timedelta(days=30), arms=[human, arm],
        campaigns=[make_campaign("win", priority=7)], cells=CELLS,
    )  # fmt: skip
    assert policy.arms.arm_ids == state.arms == (arm.arm_id,)
    assert policy.arms.priorities == (7,)
    assert policy.counts.age.tolist() == [30]
    assert (policy.counts.n.tolist(), policy.counts.r.tolist()) == ([2], [1])
    assert policy.counts.campaigns == (frozenset({"win", "b"}),)
    assert policy.counts.contexts == (("new",),)
    assert state.cells == (("new", "b|win"),)
    assert state.posterior == {"seen": 2}
    assert state.version == f"2026-04-01-{state.digest[:8]}"


def test_a_campaign_without_a_priority_goes_last(
    make_arm: Callable[..., Arm], make_campaign: Callable[..., Campaign]
) -> None:
    arms = [make_arm("first", "sms", "en", 1), make_arm("unranked", "sms", "en", 1)]
    policy = Recorder()
    empty = closed_counts(
        sent(), chances(), outcomes(), pool="default", cells=CELLS, watermark=DAY,
    )  # fmt: skip
    fit_state(empty, pool="default", policy=policy, day=DAY, arms=arms,
              campaigns=[make_campaign("first", priority=999)], cells=CELLS)  # fmt: skip
    assert np.argsort(policy.arms.priorities).tolist() == [0, 1]
    assert adapters.load("policies", "priority").fit(policy.arms, policy.counts) == {}
