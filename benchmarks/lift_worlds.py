"""Simulated worlds from the first slot to the report: is the exact truth inside its intervals?

Two campaigns over the turn of a year, on customers whose true answers are known; in half of the
worlds messages tire them. `lift_statistics.py` runs this beside its other bars.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, NamedTuple, TypeVar

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from hookline import adapters
from hookline.engines.base import Engine
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
from hookline.lift.no_number import NoNumber
from hookline.lift.report import LiftReport
from hookline.records.arrow import decisions_schema
from hookline.simulator import (
    Truth,
    outcomes_for,
    simulate_truth,
    true_bridge,
    true_effects,
    true_everything,
)
from hookline.simulator.messages import FATIGUE_DAYS

Answer = TypeVar("Answer")
Array = npt.NDArray[Any]
START, DAYS, LAG = date(2026, 12, 5), 50, 2
CLOSING = START + timedelta(days=DAYS)
OVERALL_DAYS = 21
CUSTOMERS = 12_000
WINDOWS = {"a": 14, "b": 10}
UPLIFT = {"a": 0.12, "b": 0.09}
LANES = {"holdout": 0.3, "explore": 0.1, "policy": 0.6}
GROUPS = {"control": 0.25, "usual": 0.0, "random": 0.1, "bandit": 0.65}
FATIGUE = 1.5


class Interval(NamedTuple):
    """What the report says of one question, and what is true."""

    question: str
    lo: float
    hi: float
    truth: float


def slots(rng: np.random.Generator) -> pa.Table:
    """DECISIONS of a world: two slots or one in each campaign, ghosts among them."""
    customers = CUSTOMERS
    ids = np.array([f"C{i:07d}" for i in range(customers)])
    lanes = rng.choice(list(LANES), (customers, 2), p=list(LANES.values()))  # of each year
    parts = []
    first = rng.integers(0, 30, customers)
    for k, campaign in enumerate(WINDOWS):
        group = rng.choice(list(GROUPS), customers, p=list(GROUPS.values()))
        again = np.flatnonzero(rng.random(customers) < 0.5)
        who = np.concatenate([np.arange(customers), again])
        offset = np.concatenate([first + 3 * k, first[again] + 3 * k + 15])
        year = (np.datetime64(START) + offset).astype("datetime64[Y]").astype(int) - 56
        lane = lanes[who, year]
        held = (lane == "holdout") | (group[who] == "control")
        parts.append(pa.table({
            "decision_id": [f"{campaign}{i}" for i in range(len(who))],
            "customer_id": ids[who], "day": np.datetime64(START) + offset, "lane": lane,
            "campaign_id": [campaign] * len(who), "channel": ["sms"] * len(who),
            "slot_arm": [campaign] * len(who),
            "group": np.where(lane == "holdout", "", group[who]),
            "arm_id": pa.array(np.full(len(who), campaign), mask=held),
            "reason": ["chosen"] * len(who),
        }))  # fmt: skip
    rows = pa.concat_tables(parts)
    schema = decisions_schema(())
    columns = [rows[f.name].cast(f.type) if f.name in rows.column_names
               else pa.nulls(len(rows), f.type) for f in schema]  # fmt: skip
    return pa.Table.from_arrays(columns, schema=schema)


def world(seed: int, fatigue: float) -> tuple[Truth, pa.Table, pa.Table]:
    """Truth, decisions and outcomes."""
    rng = np.random.default_rng([14, seed])
    truth = simulate_truth(CUSTOMERS, seed, START, fatigue=fatigue, daily_rate=0.02)
    truth = replace(truth, arm_uplift=UPLIFT)
    decisions = slots(rng).sort_by("day")
    days = np.array(decisions["day"])
    came = []
    for offset in range(DAYS):
        today = np.datetime64(START) + offset
        before, begin, end = np.searchsorted(days, [today - FATIGUE_DAYS, today, today + 1])
        earlier = decisions.slice(before, begin - before) if fatigue else None
        came.append(outcomes_for(decisions.slice(begin, end - begin), truth, today.item(), seed,
                                 earlier=earlier))  # fmt: skip
    return truth, decisions, pa.concat_tables(came)


def report_of(decisions: pa.Table, outcomes: pa.Table) -> LiftReport:
    """As `hookline lift` computes it."""
    setting = Setting(CLOSING + timedelta(days=LAG), LANES, OVERALL_DAYS, LAG)
    windows = [Window(c, days) for c, span in (*WINDOWS.items(), (OVERALL, OVERALL_DAYS))
               for days in (span, TO_DATE)]  # fmt: skip
    sql = moments_sql(MomentsQuery(windows, closing=CLOSING))
    relations = {"decisions": decisions, "outcomes": outcomes}
    engine: Engine = adapters.load("engines", "local")
    rows = engine.aggregate(sql, relations)
    plans = [Plan(c, GROUPS, days, ends=START + timedelta(days=30)) for c, days in WINDOWS.items()]
    report: LiftReport = lift_report(rows.to_pylist(), plans, setting)
    return report


def _known(answer: Answer | NoNumber | None) -> Answer:
    """What the report has to have a number for: these worlds are large enough."""
    assert answer is not None
    assert not isinstance(answer, NoNumber)
    return answer


def answers(seed: int, fatigue: float) -> Iterator[Interval]:
    """All that the report says of one world, beside the truth."""
    truth, decisions, outcomes = world(seed, fatigue)
    report = report_of(decisions, outcomes)
    effects = true_effects(decisions, truth, WINDOWS, CLOSING)
    for campaign in report.campaigns:
        effect = _known(campaign.incremental)
        yield Interval("campaign", effect.lo, effect.hi, effects[campaign.campaign_id].revenue)
    assert report.universal
    total = _known(report.universal.incremental)
    everything = true_everything(decisions, truth, OVERALL_DAYS, CLOSING)
    yield Interval("everything", total.lo, total.hi, everything.revenue)
    gap = _known(report.bridge).gap
    yield Interval("gap", gap.lo, gap.hi, true_bridge(decisions, truth, CLOSING).gap)
