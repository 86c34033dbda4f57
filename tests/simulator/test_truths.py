"""What messages truly caused, beside what happens in many simulated worlds and by hand."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import numpy as np
import pyarrow as pa
import pytest

from hookline.records.arrow import decisions_schema
from hookline.records.arrow_modules import pc
from hookline.simulator import (
    Truth,
    outcomes_for,
    simulate_truth,
    true_bridge,
    true_effects,
    true_everything,
)
from hookline.simulator.outcomes import DELAYS, REFUNDED

START = date(2026, 5, 1)
UPLIFT = {"c": 0.05, "d": 0.02, "s": 0.04}
ALL_DAYS = list(np.cumsum(DELAYS) / DELAYS.sum())


def world(n: int = 1, **changes: Any) -> Truth:
    """Customers who respond alike and whose baskets are 100 on average."""
    truth = simulate_truth(n, 4, START)
    return replace(truth, responsiveness=np.ones(n), basket=np.full(n, 100.0), basket_sigma=0.0,
                   arm_uplift=UPLIFT, **changes)  # fmt: skip


def log(*slots: tuple[str, date, str], lane: str | None = "policy", n: int = 1) -> pa.Table:
    """(campaign, day, "sent" or "held") for each of n customers; a campaign has one arm."""
    rows = [{"decision_id": f"{i}{campaign}{day}", "customer_id": f"C{i:07d}", "day": day,
             "lane": lane, "campaign_id": campaign, "slot_arm": campaign, "reason": "chosen",
             "arm_id": campaign if what == "sent" else None}
            for campaign, day, what in slots for i in range(n)]  # fmt: skip
    return pa.Table.from_pylist(rows, schema=decisions_schema(()))


def after(days: int) -> date:
    return START + timedelta(days=days)


@pytest.mark.parametrize("days", [1, 2, 6, 7, 14])
def test_purchases_and_refunds_count_by_the_day_on_which_they_come(days: int) -> None:
    effect = true_effects(log(("c", START, "sent")), world(), {"c": days})["c"]
    bought = ALL_DAYS[min(days, 7) - 1]
    refunded = ALL_DAYS[min(days - 1, 7) - 1] if days > 1 else 0.0
    assert effect.n == 1
    assert effect.purchases == pytest.approx(0.05 * bought)
    assert effect.revenue == pytest.approx(0.05 * 100 * (bought - REFUNDED * refunded))


def test_a_later_message_counts_with_what_is_left_of_the_window() -> None:
    slots = log(("c", START, "sent"), ("c", after(12), "sent"), ("c", after(14), "sent"))
    effect = true_effects(slots, world(), {"c": 14})["c"]
    assert effect.purchases == pytest.approx(0.05 * (1 + ALL_DAYS[1]))


def test_a_ghost_opens_the_window_and_causes_nothing() -> None:
    slots = log(("c", START, "held"), ("c", after(6), "sent"))
    assert true_effects(slots, world(), {"c": 7})["c"].purchases == pytest.approx(
        0.05 * ALL_DAYS[0]
    )
    assert true_effects(log(("c", START, "held")), world(), {"c": 7})["c"] == (0, 0, 0)


def test_windows_that_end_after_the_closing_day_are_left_out() -> None:
    slots = log(("c", START, "sent"))
    assert true_effects(slots, world(), {"c": 7}, closing=after(7))["c"].n == 1
    assert true_effects(slots, world(), {"c": 7}, closing=after(6))["c"].n == 0


def test_what_was_counted_is_what_simulated_customers_do_more_than_unasked() -> None:
    n, days = 4_000, 5
    truth = replace(world(n), arm_uplift={"c": 0.5})
    slots = [(("c", after(i), "sent"),) for i in (0, 3)]

    def net(seed: int) -> float:
        """In [START, START + days), messages' purchases alone: nobody buys unasked here."""
        quiet = replace(truth, hazard=np.zeros(n))
        came = pa.concat_tables([outcomes_for(log(*slot, n=n), quiet, slot[0][1], seed)
                                 for slot in slots])  # fmt: skip
        day = pc.cast(came["occurred_at"], pa.date32())
        inside = came.filter(pc.less(day, pa.scalar(after(days), pa.date32())))
        sign = np.select([np.asarray(pc.equal(inside["event"], event))
                          for event in ("converted", "refunded")], [1, -1], 0)  # fmt: skip
        return float(sign @ np.asarray(pc.fill_null(inside["amount_minor"], 0)))

    got = [net(seed) for seed in range(10)]
    true = true_effects(log(*(s[0] for s in slots), n=n), truth, {"c": days})["c"].revenue
    assert abs(np.mean(got) - true) < 4 * np.std(got, ddof=1) / np.sqrt(10)


def test_a_tired_customer_buys_less_and_the_message_that_tired_them_pays_for_it() -> None:
    truth, left = world(fatigue=0.7), float(np.exp(-0.7))
    slots = log(("c", START, "sent"), ("d", after(3), "sent"))
    effects = true_effects(slots, truth, {"c": 14, "d": 14})
    assert effects["c"].purchases == pytest.approx(0.05 - 0.02 * (1 - left))
    assert effects["d"].purchases == pytest.approx(0.02 * left)


@pytest.mark.parametrize(("days", "is_tired"), [(14, True), (15, False)])
def test_a_customer_is_tired_for_two_weeks(days: int, *, is_tired: bool) -> None:
    slots = log(("c", START, "sent"), ("d", after(days), "sent"))
    effect = true_effects(slots, world(fatigue=0.7), {"d": 14})["d"]
    assert effect.purchases == pytest.approx(0.02 * (np.exp(-0.7) if is_tired else 1))


def test_tired_customers_answer_less_in_the_simulation_too() -> None:
    truth = replace(world(4_000, fatigue=0.7), arm_uplift={"c": 0.5}, hazard=np.zeros(4_000))
    before, today = log(("c", START, "sent"), n=4_000), log(("c", after(1), "sent"), n=4_000)

    def bought(earlier: pa.Table) -> int:
        came = outcomes_for(today, truth, after(1), earlier=earlier)
        return int(pc.sum(pc.equal(came["event"], "converted")).as_py())

    assert bought(before.slice(0, 0)) == pytest.approx(2_000, abs=130)
    assert bought(before) == pytest.approx(2_000 * np.exp(-0.7), abs=130)


@pytest.mark.parametrize(("fatigue", "sign"), [(0.0, 0), (0.7, 1), (-0.7, -1)])
def test_the_true_gap_is_what_messages_do_to_one_another(fatigue: float, sign: int) -> None:
    slots = log(("c", START, "sent"), ("d", after(3), "sent"))
    bridge = true_bridge(slots, world(fatigue=fatigue), after(30))
    changed = 0.02 * (1 - np.exp(-fatigue))
    assert bridge.everything.purchases == pytest.approx(0.07 - changed)
    assert bridge.gap == pytest.approx(bridge.everything.revenue - bridge.campaigns)
    assert np.sign(round(bridge.gap, 9)) == sign
    assert bridge.gap == pytest.approx(changed * 100 * (1 - REFUNDED))


def test_to_date_ends_at_the_closing_day_or_with_the_year() -> None:
    truth = world()
    assert true_bridge(log(("c", START, "sent")), truth, after(2)).everything.purchases == (
        pytest.approx(0.05 * ALL_DAYS[1])
    )
    eve, later = log(("c", date(2026, 12, 30), "sent")), date(2027, 3, 1)
    assert true_bridge(eve, truth, later).everything.purchases == pytest.approx(0.05 * ALL_DAYS[1])


def test_a_new_year_draws_the_lanes_anew_and_not_a_campaigns_groups() -> None:
    slots = log(("c", date(2026, 12, 30), "sent"), ("c", date(2027, 1, 2), "sent"))
    truth, closing = world(), date(2027, 3, 1)
    everything = true_everything(slots, truth, 28, closing)
    # the old year's message belongs to the old year's lane, wherever its purchases come
    assert everything.n == 2
    assert everything.purchases == pytest.approx(0.05 + 0.05)
    # a campaign holds back the same customers in both years, so its windows hold both messages
    campaign = true_effects(slots, truth, {"c": 28}, closing)["c"]
    rest_of_old = 1 - ALL_DAYS[2]  # of the purchases on and after 2 January
    assert campaign.purchases == pytest.approx(0.05 * (2 + 1 + rest_of_old))


def test_lanes_are_told_apart_and_service_messages_belong_to_none() -> None:
    slots = pa.concat_tables([
        log(("c", START, "sent")), log(("s", after(1), "sent"), lane=None),
    ])  # fmt: skip
    truth = world()
    assert true_everything(slots, truth, 28).purchases == pytest.approx(0.05)
    assert true_everything(slots, truth, 28, lane="explore") == (0, 0, 0)
    explored = log(("d", START, "sent"), lane="explore")
    assert true_everything(explored, truth, 28, lane="explore").purchases == pytest.approx(0.02)
    assert true_bridge(slots, truth, after(30)).gap == pytest.approx(0)
