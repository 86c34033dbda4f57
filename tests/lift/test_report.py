"""The report as a whole: whatever data were accepted, it ends in a document and a page."""

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.lift.splitting import split_by_segment

from hookline import adapters
from hookline.lift import (
    OVERALL,
    TO_DATE,
    MomentsQuery,
    Plan,
    Setting,
    Window,
    lift_report,
    moments_sql,
)
from hookline.lift.estimates import Effect
from hookline.lift.page import report_lines
from hookline.lift.report import LiftReport, _sent_messages
from hookline.lift.rows import read_rows
from hookline.records.arrow import OUTCOMES, decisions_schema

START = date(2026, 12, 1)
SHARES = {"control": 0.2, "usual": 0.0, "random": 0.2, "bandit": 0.6}
LANES = {"holdout": 0.1, "explore": 0.1, "policy": 0.8}
PATTERNS = ("none", "without amounts", "zeros", "equal", "different", "one huge", "refunded",
            "everybody", "only held back", "only messaged")  # fmt: skip


def decisions(rng: np.random.Generator, n: int, days: int) -> pa.Table:
    """First slots of two campaigns on random days, in planned shares."""
    customer = np.tile(np.arange(n), 2)
    campaign = np.repeat(["a", "b"], n)
    day = rng.integers(0, days, 2 * n)
    lane = np.tile(rng.choice(list(LANES), n, p=list(LANES.values())), 2)
    group = rng.choice(["control", "random", "bandit"], 2 * n, p=[0.2, 0.2, 0.6])
    unsent = (group == "control") | (lane == "holdout")
    rows = [
        {"decision_id": str(i), "customer_id": f"{customer[i]}",
         "day": START + timedelta(days=int(day[i])), "lane": str(lane[i]),
         "campaign_id": str(campaign[i]), "channel": "sms", "slot_arm": "x",
         "group": str(group[i]), "arm_id": None if unsent[i] else "x", "reason": "chosen",
         "stage": "new" if customer[i] % 2 else "active"}
        for i in range(2 * n)
    ]  # fmt: skip
    return pa.Table.from_pylist(rows, schema=decisions_schema(("stage",)))


def outcomes(rng: np.random.Generator, slots: pa.Table, pattern: str) -> pa.Table:
    """What the customers did within a week of their slot, by pattern."""
    rows: list[dict[str, Any]] = []
    for slot in slots.to_pylist():
        is_held = slot["arm_id"] is None
        always = {"everybody": True, "only held back": is_held, "only messaged": not is_held}
        if pattern == "none" or not always.get(pattern, rng.random() < 0.4):
            continue
        amount = {"without amounts": None, "zeros": 0, "equal": 500}.get(
            pattern, int(rng.integers(100, 900))
        )
        if pattern == "one huge" and not rows:
            amount = 10**13
        moment = datetime(slot["day"].year, slot["day"].month, slot["day"].day, tzinfo=UTC)
        row = {"outcome_id": slot["decision_id"], "customer_id": slot["customer_id"],
               "event": "converted", "amount_minor": amount, "currency": "INR",
               "occurred_at": moment + timedelta(days=int(rng.integers(0, 7)))}  # fmt: skip
        rows.append(row)
        if pattern == "refunded":
            rows.append(row | {"outcome_id": f"{row['outcome_id']}r", "event": "refunded"})
    return pa.Table.from_pylist(rows, schema=OUTCOMES)


def reported(slots: pa.Table, happened: pa.Table, **changes: Any) -> LiftReport:
    plans = [Plan(c, SHARES, 7, ends=START + timedelta(days=40), **changes) for c in ("a", "b")]
    setting = Setting(watermark=START + timedelta(days=60), lane_shares=LANES, overall_window=14,
                      currency="INR", segment="stage")  # fmt: skip
    windows = [Window(p.campaign_id, days) for p in plans for days in (7, TO_DATE)]
    windows += [Window(OVERALL, days) for days in (14, TO_DATE)]
    sql = moments_sql(
        MomentsQuery(windows, segment="stage", currency="INR", closing=setting.closing)
    )
    rows = adapters.load("engines", "local").aggregate(
        sql, {"decisions": slots, "outcomes": happened}
    )
    told = rows.to_pylist()
    own = [row for row in read_rows(told) if row.window_days == 7]
    split = split_by_segment(own, setting.watermark)
    report: LiftReport = lift_report(told, plans, setting, split=split)
    return report


ANY_DATA = given(
    seed=st.integers(0, 2**32 - 1),
    n=st.sampled_from([1, 2, 30, 400, 1_500]),
    days=st.sampled_from([1, 20, 45]),
    pattern=st.sampled_from(PATTERNS),
)


@settings(max_examples=10, deadline=None)
@ANY_DATA
def test_a_report_never_raises_on_data_that_were_accepted(
    seed: int, n: int, days: int, pattern: str
) -> None:
    assert_whole(seed, n, days, pattern)


@pytest.mark.slow
@settings(max_examples=80, deadline=None)
@ANY_DATA
def test_a_report_never_raises_on_any_data_of_many(
    seed: int, n: int, days: int, pattern: str
) -> None:
    assert_whole(seed, n, days, pattern)


def assert_whole(seed: int, n: int, days: int, pattern: str) -> None:
    rng = np.random.default_rng(seed)
    slots = decisions(rng, n, days)
    report = reported(slots, outcomes(rng, slots, pattern))
    json.dumps(report.to_json(), allow_nan=False)
    lines = report_lines(report)
    assert max(map(len, lines)) <= 80
    assert "nan" not in " ".join(lines)


@pytest.mark.sampled(3)
@pytest.mark.parametrize("pattern", PATTERNS)
def test_every_pattern_of_purchases_has_its_page_with_2000_customers(pattern: str) -> None:
    rng = np.random.default_rng(1)
    slots = decisions(rng, 2_000, 30)
    report = reported(slots, outcomes(rng, slots, pattern))
    assert [c.campaign_id for c in report.campaigns] == ["a", "b"]
    assert json.loads(json.dumps(report.to_json(), allow_nan=False))["currency"] == "INR"
    assert max(map(len, report_lines(report, truth={"a": 5_000.0}))) <= 80


def test_a_service_campaign_is_listed_though_nothing_is_compared() -> None:
    rng = np.random.default_rng(1)
    slots = decisions(rng, 50, 5)
    empty = slots.slice(0, 0)
    report = reported(empty, outcomes(rng, slots, "none"), is_service=True)
    assert report.campaigns[0].verdict.status == "nobody is held back"
    assert report.universal is None
    assert "nobody is held back to compare with" in " ".join(report_lines(report))


def test_the_total_adds_only_what_may_be_shown() -> None:
    rng = np.random.default_rng(2)
    slots = decisions(rng, 6_000, 30)
    report = reported(slots, outcomes(rng, slots, "different"))
    shown = [c.incremental for c in report.campaigns if isinstance(c.incremental, Effect)]
    assert len(shown) == 2
    assert isinstance(report.campaigns_total, Effect)
    assert report.campaigns_total.value == sum(effect.value for effect in shown)


@pytest.mark.parametrize(("late", "is_counted"), [(0, True), (1, False)])
def test_messages_count_from_the_day_on_which_their_window_and_the_lag_are_over(
    late: int, is_counted: bool
) -> None:
    setting = Setting(watermark=START + timedelta(days=9), lane_shares=LANES, overall_window=14,
                      currency="INR", lag_days=2)  # fmt: skip
    row = {"campaign_id": "a", "channel": "sms", "window_days": 7, "messages": 3,
           "day": START + timedelta(days=late)}  # fmt: skip
    assert _sent_messages([row], setting) == ({"a": {"sms": 3}} if is_counted else {})
