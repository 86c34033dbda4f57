"""The second message: to those who had the first, after its delay, while its condition holds."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pyarrow as pa
import pytest

from hookline import adapters
from hookline.decisions.decide import decide_batch
from hookline.decisions.plan import DecisionPlan
from hookline.records import Arm, Campaign
from hookline.records.arm import Constraints
from hookline.records.arrow import OUTCOMES
from hookline.records.shares import Shares
from hookline.records.words import FollowIf

FIRST = date(2026, 3, 2)
CUSTOMERS = 600
Make = Callable[..., Any]


@pytest.fixture
def audience() -> pa.Table:
    n = CUSTOMERS
    return pa.table(
        {
            "customer_id": [f"c{i:04}" for i in range(n)],
            "consent_channels": pa.array([["sms"]] * n, pa.list_(pa.string())),
            "language": ["en"] * n,
        }
    )


@pytest.fixture
def campaign_plan(make_campaign: Make, make_arm: Make) -> Callable[..., DecisionPlan]:
    def of(condition: FollowIf = "not_converted", **fields: Any) -> DecisionPlan:
        shares = Shares(control=0.2, usual=0.2, random=0.2)
        campaign: Campaign = make_campaign("win", cooldown_days=30, shares=shares, **fields)
        firsts = [make_arm("win", "sms", "en", version) for version in (1, 2, 3)]
        rule = Constraints(after="3d", if_=condition)
        seconds = [
            make_arm("win", "sms", "en", 5 + i, parent_arm=first.arm_id, constraints=rule)
            for i, first in enumerate(firsts)
        ]
        human = make_arm("win", "sms", "en", 0, kind="human")
        return DecisionPlan(
            day=FIRST,
            campaigns=(campaign,),
            arms=(*firsts, *seconds, human),
            policy=adapters.load("policies", "random"),
        )

    return of


def days(
    plan: DecisionPlan, audience: pa.Table, nothing: pa.Table, ages: list[int]
) -> list[pa.Table]:
    history, tables = nothing, []
    for age in ages:
        rows = decide_batch(audience, replace(plan, day=FIRST + timedelta(age)), history).decisions
        history = pa.concat_tables([history, rows])
        tables.append(rows)
    return tables


def parents(plan: DecisionPlan) -> dict[str, str]:
    return {arm.arm_id: arm.parent_arm for arm in plan.arms if arm.parent_arm}


def test_no_follow_up_goes_out_before_its_time_or_to_those_without_the_first_message(
    campaign_plan: Callable[..., DecisionPlan], audience: pa.Table, nothing_yet: pa.Table
) -> None:
    plan = campaign_plan()
    first, second, third = days(plan, audience, nothing_yet, [0, 1, 2])
    assert not set(first["slot_arm"].to_pylist()) & set(parents(plan))
    assert first["slot_arm"].null_count == 0
    assert second["slot_arm"].null_count == third["slot_arm"].null_count == CUSTOMERS
    assert set(second["reason"].to_pylist()) == {"cooldown"}


def test_on_its_day_each_has_the_follow_up_of_the_message_that_was_sent(
    campaign_plan: Callable[..., DecisionPlan], audience: pa.Table, nothing_yet: pa.Table
) -> None:
    plan = campaign_plan()
    first, second = days(plan, audience, nothing_yet, [0, 3])
    of = parents(plan)
    for before, after in zip(first.to_pylist(), second.to_pylist(), strict=True):
        slot_stands = before["slot_arm"] if before["group"] in ("usual", "control", None) else None
        assert of[after["slot_arm"]] == (slot_stands or before["arm_id"])
        assert after["group"] == before["group"]
        sent = before["group"] in ("bandit", "random") and before["lane"] != "holdout"
        assert (after["arm_id"] == after["slot_arm"]) if sent else after["arm_id"] is None
        assert after["arm_p"] is None or after["arm_p"] > 0


def test_ghost_follow_ups_count_like_real_ones_whoever_clicked(
    campaign_plan: Callable[..., DecisionPlan], audience: pa.Table, nothing_yet: pa.Table
) -> None:
    """Only who was sent a message can click: otherwise the held-back would have more slots."""
    plan = campaign_plan("not_clicked")
    first = decide_batch(audience, plan, nothing_yet).decisions
    sent = [row["customer_id"] for row in first.to_pylist() if row["arm_id"]]
    clicked = set(sent[::2])
    events = pa.concat_tables([_event(one, "clicked", FIRST + timedelta(1)) for one in clicked])
    later = replace(plan, events=events, day=FIRST + timedelta(3))
    second = decide_batch(audience, later, first).decisions
    assert second["slot_arm"].null_count == 0
    for row in second.to_pylist():
        if row["customer_id"] in clicked:
            assert (row["arm_id"], row["arm_p"]) == (None, None)
            assert row["reason"] == "none_eligible"
        elif row["group"] in ("bandit", "random") and row["lane"] != "holdout":
            assert row["arm_id"] == row["slot_arm"]


def test_what_happens_on_the_day_or_later_changes_nothing(
    campaign_plan: Callable[..., DecisionPlan], audience: pa.Table, nothing_yet: pa.Table
) -> None:
    plan = campaign_plan()
    first = decide_batch(audience, plan, nothing_yet).decisions
    later = replace(plan, day=FIRST + timedelta(3))
    before = decide_batch(audience, later, first).decisions
    for age in (3, 20):
        bought = _event("c0001", "converted", FIRST + timedelta(age))
        again = decide_batch(audience, replace(later, events=bought), first).decisions
        assert again.equals(before)


def test_a_first_message_and_a_follow_up_never_stand_for_each_other(
    campaign_plan: Callable[..., DecisionPlan], audience: pa.Table, nothing_yet: pa.Table
) -> None:
    """Also where the cooldown is so short that both are eligible on one day."""
    plan = campaign_plan()
    plan = replace(
        plan, campaigns=tuple(c.model_copy(update={"cooldown_days": 2}) for c in plan.campaigns)
    )
    _, second = days(plan, audience, nothing_yet, [0, 3])
    of = parents(plan)
    for row in second.to_pylist():
        if row["group"] in ("bandit", "random") and row["arm_id"]:
            assert (row["arm_id"] in of) == (row["slot_arm"] in of)


@pytest.mark.parametrize(
    ("event", "condition"), [("clicked", "not_clicked"), ("converted", "converted")]
)
@pytest.mark.parametrize(("age", "hour", "counts"), [(0, 0, True), (-1, 23, False), (2, 23, True)])
def test_an_answer_counts_from_the_first_message_s_own_day(
    campaign_plan: Callable[..., DecisionPlan],
    audience: pa.Table,
    nothing_yet: pa.Table,
    event: str,
    condition: FollowIf,
    age: int,
    hour: int,
    counts: bool,
) -> None:
    first = decide_batch(audience, campaign_plan(condition), nothing_yet).decisions
    sent = next(r["customer_id"] for r in first.to_pylist() if r["group"] == "bandit")
    at = datetime(FIRST.year, FIRST.month, FIRST.day, hour, 59, tzinfo=UTC) + timedelta(age)
    row = {"outcome_id": "1", "customer_id": sent, "event": event, "occurred_at": at}
    plan = replace(
        campaign_plan(condition),
        events=pa.Table.from_pylist([row], schema=OUTCOMES),
        day=FIRST + timedelta(3),
    )
    second = decide_batch(audience, plan, first).decisions.to_pylist()
    (decided,) = [row for row in second if row["customer_id"] == sent]
    goes_out = decided["arm_id"] is not None
    assert goes_out == (counts if condition == "converted" else not counts)


def test_events_matter_from_the_longest_wait_and_its_grace_on(make_arm: Callable[..., Arm]) -> None:
    from hookline.decisions.follow_ups import first_event_day

    arms = [
        make_arm("win", "sms", "en", version, parent_arm="x", constraints=Constraints(after=after))
        for version, after in ((1, "3d"), (2, "10d"))
    ]
    assert first_event_day(date(2026, 3, 31), arms) == date(2026, 3, 7)  # 10 and 14 days before
    assert first_event_day(date(2026, 3, 31), [make_arm("win", "sms", "en", 1)]) is None


def test_a_follow_up_goes_out_after_the_campaigns_last_day(
    campaign_plan: Callable[..., DecisionPlan], audience: pa.Table, nothing_yet: pa.Table
) -> None:
    plan = campaign_plan(ends=(FIRST + timedelta(1)).isoformat())
    _, second = days(plan, audience, nothing_yet, [0, 3])
    assert set(second["slot_arm"].to_pylist()) == set(parents(plan))
    fresh = decide_batch(audience, replace(plan, day=FIRST + timedelta(3)), nothing_yet).decisions
    assert fresh["slot_arm"].null_count == CUSTOMERS


def test_a_follow_up_comes_once_and_not_late(
    campaign_plan: Callable[..., DecisionPlan], audience: pa.Table, nothing_yet: pa.Table
) -> None:
    plan = campaign_plan()
    _, last_chance = days(plan, audience, nothing_yet, [0, 3 + 13])
    assert last_chance["slot_arm"].null_count == 0
    _, late = days(plan, audience, nothing_yet, [0, 3 + 14])
    assert late["slot_arm"].null_count == CUSTOMERS
    _, _, again = days(plan, audience, nothing_yet, [0, 3, 6])
    assert again["slot_arm"].null_count == CUSTOMERS


@pytest.mark.parametrize(
    ("condition", "event", "goes_out"),
    [
        ("not_converted", "converted", False),
        ("not_clicked", "clicked", True),  # drawn, and not sent
        ("no_reply", "replied", True),
        ("converted", "converted", True),
        ("always", "converted", True),
        ("not_clicked", "converted", True),
    ],
)
def test_the_condition_reads_what_the_customer_did_since(
    campaign_plan: Callable[..., DecisionPlan],
    audience: pa.Table,
    nothing_yet: pa.Table,
    condition: FollowIf,
    event: str,
    *,
    goes_out: bool,
) -> None:
    did = _event("c0001", event, FIRST + timedelta(1))
    before = _event("c0002", event, FIRST - timedelta(1))
    plan = replace(campaign_plan(condition), events=pa.concat_tables([did, before]))
    _, second = days(plan, audience, nothing_yet, [0, 3])
    slots = dict(zip(second["customer_id"].to_pylist(), second["slot_arm"].to_pylist(),
                     strict=True))  # fmt: skip
    assert (slots["c0001"] is not None) == goes_out
    asks = condition == "converted"
    assert (slots["c0002"] is None) == asks  # what happened before the first message is no answer
    assert (slots["c0003"] is None) == asks


def test_a_follow_up_is_sent_though_the_first_message_s_who_no_longer_holds(
    campaign_plan: Callable[..., DecisionPlan], audience: pa.Table, nothing_yet: pa.Table
) -> None:
    plan = campaign_plan(who="visit_count = 1")
    once = audience.append_column("visit_count", pa.array([1] * CUSTOMERS))
    twice = audience.append_column("visit_count", pa.array([2] * CUSTOMERS))
    first = decide_batch(once, plan, nothing_yet).decisions
    later = replace(plan, day=FIRST + timedelta(3))
    assert decide_batch(twice, later, first).decisions["slot_arm"].null_count == 0


def test_they_take_room_under_the_weekly_cap(
    campaign_plan: Callable[..., DecisionPlan], audience: pa.Table, nothing_yet: pa.Table
) -> None:
    plan = replace(campaign_plan(), per_week=1)
    _, second = days(plan, audience, nothing_yet, [0, 3])
    assert set(second["reason"].to_pylist()) == {"cap"}


def test_partitions_of_the_customers_change_nothing(
    campaign_plan: Callable[..., DecisionPlan], audience: pa.Table, nothing_yet: pa.Table
) -> None:
    plan = replace(campaign_plan(), events=_event("c0001", "converted", FIRST + timedelta(1)))
    first, second = days(plan, audience, nothing_yet, [0, 3])
    later = replace(plan, day=FIRST + timedelta(3))
    parts = [audience.slice(at, 100) for at in range(0, CUSTOMERS, 100)]
    rows = pa.concat_tables([decide_batch(part, later, first).decisions for part in parts])
    assert rows.sort_by("customer_id").equals(second)


def _event(customer: str, event: str, day: date) -> pa.Table:
    at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    row = {"outcome_id": f"{customer}{event}", "customer_id": customer, "event": event}
    return pa.Table.from_pylist([row | {"occurred_at": at}], schema=OUTCOMES)


def test_a_wait_in_hours_is_the_next_day(make_arm: Callable[..., Arm]) -> None:
    from hookline.decisions.follow_ups import GRACE_DAYS, longest_wait

    arm = make_arm("win", "sms", "en", 1, parent_arm="x", constraints=Constraints(after="23h"))
    assert longest_wait([arm]) == 1 + GRACE_DAYS
    assert longest_wait([]) == 0
