"""Cooldowns, the cap of a week and hours of rest, one unit either side of each bound."""

from collections.abc import Callable
from dataclasses import replace

import pyarrow as pa
import pytest

from hookline.decisions.decide import decide_batch
from hookline.decisions.plan import DecisionPlan
from hookline.records import Arm
from hookline.records.arm import Constraints

Rows = Callable[..., pa.Table]
Make = Callable[..., Arm]


def reason(plan: DecisionPlan, customer: pa.Table, history: pa.Table) -> str:
    return str(decide_batch(customer, plan, history).decisions["reason"][0])


@pytest.mark.parametrize(("oldest", "is_capped"), [(6, True), (7, False)])
def test_a_fourth_slot_waits_until_the_first_is_seven_days_old(
    picks: DecisionPlan, customers: Rows, past_slots: Rows, oldest: int, is_capped: bool
) -> None:
    history = past_slots("other", [oldest, 5, 1])
    assert (reason(picks, customers("42"), history) == "cap") == is_capped


@pytest.mark.parametrize(("n_slots", "is_capped"), [(2, False), (3, True)])
def test_three_slots_fill_a_week(
    picks: DecisionPlan, customers: Rows, past_slots: Rows, n_slots: int, is_capped: bool
) -> None:
    history = past_slots("other", [1, 2, 3][:n_slots])
    assert (reason(picks, customers("42"), history) == "cap") == is_capped


def test_a_day_without_room_for_a_slot_caps_everybody(
    picks: DecisionPlan, customers: Rows, nothing_yet: pa.Table
) -> None:
    assert reason(replace(picks, per_day=0), customers("42"), nothing_yet) == "cap"


def test_service_slots_take_no_room(picks: DecisionPlan, customers: Rows, past_slots: Rows) -> None:
    history = past_slots("repair", [1, 2, 3], pool="service")
    assert reason(picks, customers("42"), history) != "cap"


@pytest.mark.parametrize(("age", "rests"), [(4, True), (5, False)])
def test_a_cooldown_of_five_days_ends_on_the_fifth(
    picks: DecisionPlan, customers: Rows, past_slots: Rows, age: int, rests: bool
) -> None:
    assert (reason(picks, customers("42"), past_slots("picks", [age])) == "cooldown") == rests


def test_a_cooldown_counts_from_the_last_slot_and_asks_its_own_campaign(
    picks: DecisionPlan, customers: Rows, past_slots: Rows
) -> None:
    assert reason(picks, customers("42"), past_slots("picks", [20, 4])) == "cooldown"
    assert reason(picks, customers("42"), past_slots("other", [4])) != "cooldown"


def test_never_again_holds_for_good(
    picks: DecisionPlan, customers: Rows, past_slots: Rows, nothing_yet: pa.Table
) -> None:
    once = picks.campaigns[0].model_copy(update={"cooldown_days": None})
    once_only = replace(picks, campaigns=(once,))
    assert reason(once_only, customers("42"), past_slots("picks", [12_000])) == "cooldown"
    assert reason(once_only, customers("42"), nothing_yet) != "cooldown"


@pytest.mark.parametrize(
    ("quiet", "window", "binds"),
    [
        (("10:00", "18:00"), ("10:00", "18:00"), True),
        (("10:01", "18:00"), ("10:00", "18:00"), False),
        (("10:00", "17:59"), ("10:00", "18:00"), False),
        (("20:00", "09:00"), ("10:00", "18:00"), False),
        (("21:00", "09:00"), ("21:00", "23:00"), True),
        (("21:01", "09:00"), ("21:00", "23:00"), False),
        (("21:00", "08:00"), ("06:00", "08:00"), True),
        (("21:00", "07:59"), ("06:00", "08:00"), False),
        (("21:00", "21:00"), ("10:00", "18:00"), False),
        (("21:00", "09:00"), ("20:00", "08:00"), False),
        (("21:00", "09:00"), ("21:00", "09:00"), True),
        (("21:00", "09:00"), ("22:00", "08:00"), True),
        (("21:00", "09:00"), ("22:00", "09:01"), False),
        (("18:00", "24:00"), ("19:00", "24:00"), True),
        (("", "18:00"), ("10:00", "18:00"), False),
        (("10:00", ""), ("10:00", "18:00"), False),
    ],
)
def test_quiet_hours_bind_when_the_send_window_lies_wholly_in_them_over_midnight_too(
    plan: DecisionPlan,
    make_arm: Make,
    customers: Rows,
    nothing_yet: pa.Table,
    quiet: tuple[str, str],
    window: tuple[str, str],
    binds: bool,
) -> None:
    rule = Constraints(quiet_start=quiet[0], quiet_end=quiet[1])
    arm = make_arm("picks", "sms", "en", 1, constraints=rule)
    only = replace(plan, arms=(arm,), send_window=window)
    assert (reason(only, customers("42"), nothing_yet) == "quiet_hours") == binds
