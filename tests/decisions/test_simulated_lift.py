"""Decisions, simulated customers and the report together: known truths are found again."""

import json
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pyarrow as pa
import pytest
from tests.lift.splitting import split_by_segment

from hookline import adapters
from hookline.decisions.decide import decide_batch
from hookline.decisions.lanes import groups
from hookline.decisions.plan import DecisionPlan
from hookline.decisions.state import closed_counts, fit_state, merge_counts
from hookline.lift import (
    OVERALL,
    TO_DATE,
    LiftReport,
    MomentsQuery,
    NoNumber,
    Plan,
    Setting,
    Window,
    lift_report,
    moments_sql,
)
from hookline.lift.estimates import Effect
from hookline.lift.moments import Counts
from hookline.lift.proportions import Interval, newcombe
from hookline.lift.rows import read_rows
from hookline.records import Arm, Campaign
from hookline.records.arrow import decisions_schema
from hookline.records.arrow_modules import pc
from hookline.records.shares import Shares
from hookline.simulator import (
    Truth,
    audience_on,
    organic_outcomes,
    outcomes_for,
    simulate_truth,
    true_effects,
    with_arms,
)

START = date(2026, 4, 1)
CELLS = ("stage", "language", "loyalty_tier")
SHARES = Shares(control=0.2, usual=0.0, random=0.1)


@pytest.fixture(scope="module")
def world() -> tuple[Truth, pa.Table, pa.Table]:
    """24 days of one strong campaign and one that does nothing, on 11,000 busy customers."""
    campaigns = tuple(
        Campaign(id=c, brief=c, state="live", shares=SHARES, cooldown_days=8)
        for c in ("strong", "idle")
    )
    arms = tuple(_arm(c.id, v) for c in campaigns for v in (1, 2))
    effects = {"strong": 0.12, "idle": 0.0}
    truth = simulate_truth(11_000, 11, START, campaign_uplift=effects, daily_rate=0.035)
    truth = with_arms(truth, arms)
    outcomes = organic_outcomes(truth, START - timedelta(days=90), START - timedelta(days=1))
    before = outcomes
    decisions = decisions_schema(CELLS).empty_table()
    plan = DecisionPlan(START, campaigns, arms, adapters.load("policies", "random"))
    for i in range(24):
        today = replace(plan, day=START + timedelta(days=i))
        since = outcomes.slice(len(before))
        rows = decide_batch(audience_on(truth, today.day, since), today, decisions).decisions
        decisions = pa.concat_tables([decisions, rows])
        outcomes = pa.concat_tables([outcomes, outcomes_for(rows, truth, today.day)])
    return truth, decisions, outcomes


@pytest.fixture(scope="module")
def report(world: tuple[Truth, pa.Table, pa.Table]) -> LiftReport:
    _, decisions, outcomes = world
    windows = [Window(c, days) for c in ("strong", "idle", OVERALL) for days in (7, TO_DATE)]
    setting = Setting(
        watermark=START + timedelta(days=23), overall_window=7, segment="language",
        lane_shares={"holdout": 0.05, "explore": 0.05, "policy": 0.90},
    )  # fmt: skip
    sql = moments_sql(MomentsQuery(windows, segment="language", closing=setting.closing))
    local = adapters.load("engines", "local")
    rows = local.aggregate(sql, {"decisions": decisions, "outcomes": outcomes})
    shares = {"control": 0.2, "usual": 0.0, "random": 0.1, "bandit": 0.7}
    plans = [Plan(c, shares, 7, ends=START + timedelta(days=10)) for c in ("strong", "idle")]
    told = rows.to_pylist()
    split = split_by_segment([row for row in read_rows(told) if row.window_days == 7],
                             setting.watermark)  # fmt: skip
    return lift_report(told, plans, setting, split=split)


def test_a_strong_campaign_is_found_and_its_true_revenue_is_inside(
    report: LiftReport, world: tuple[Truth, pa.Table, pa.Table]
) -> None:
    strong = report.campaigns[0]
    true = true_effects(world[1], world[0], {"strong": 7, "idle": 7})["strong"]
    assert strong.verdict.phrase == "working"
    assert isinstance(strong.incremental, Effect)
    assert strong.incremental.lo < true.revenue < strong.incremental.hi


def test_the_report_is_json_with_every_name_kept(report: LiftReport) -> None:
    back = json.loads(json.dumps(report.to_json(), allow_nan=False))
    strong = back["campaigns"][0]
    assert back["watermark"] == "2026-04-24"
    assert strong["verdict"]["phrase"] == "working"
    assert strong["sent"]["rate"]["lo"] > 0
    earned = report.campaigns[0].incremental
    assert isinstance(earned, Effect)
    assert strong["incremental"]["value"] == pytest.approx(earned.value)


def test_an_idle_campaign_is_not_called_working(report: LiftReport) -> None:
    idle = report.campaigns[1]
    assert idle.verdict.reading in {"no clear effect", "probably working", "probably hurting"}
    assert idle.srm_e < 20


def test_the_roll_up_adds_effects_and_squared_errors(report: LiftReport) -> None:
    shown = [c.incremental for c in report.campaigns if isinstance(c.incremental, Effect)]
    total = report.campaigns_total
    assert isinstance(total, Effect)
    assert total.value == pytest.approx(sum(e.value for e in shown))
    assert total.error == pytest.approx(sum(e.error for e in shown))


def test_the_bridge_says_why_it_has_no_number(report: LiftReport) -> None:
    assert isinstance(report.bridge, NoNumber)
    assert "who are never messaged bought, and money needs 200" in report.bridge.because


def test_the_aggregation_counts_what_a_loop_over_rows_counts(
    report: LiftReport, world: tuple[Truth, pa.Table, pa.Table]
) -> None:
    _, decisions, outcomes = world
    spent: dict[str, list[tuple[date, int, int]]] = {}
    for o in outcomes.to_pylist():
        if o["event"] in {"converted", "refunded"}:
            sign = 1 if o["event"] == "converted" else -1
            spent.setdefault(o["customer_id"], []).append(
                (o["occurred_at"].date(), sign * o["amount_minor"], int(sign > 0))
            )
    first: dict[str, dict[str, object]] = {}
    for row in decisions.sort_by("day").to_pylist():
        if row["campaign_id"] == "strong" and row["lane"] == "policy":
            first.setdefault(row["customer_id"], row)
    n = buyers = net = 0
    for customer, row in first.items():
        day = row["day"]
        assert isinstance(day, date)
        if row["group"] == "control" and day + timedelta(days=9) <= report.watermark:
            mine = [s for s in spent.get(customer, []) if day <= s[0] < day + timedelta(days=7)]
            n, buyers = n + 1, buyers + any(s[2] for s in mine)
            net += sum(s[1] for s in mine)
    sent = report.campaigns[0].sent
    assert (sent.n_control, sent.buyers_control) == (n, buyers)
    assert not isinstance(sent.revenue, NoNumber)
    control_mean = net / n
    assert not isinstance(sent.revenue_relative, NoNumber)
    assert sent.revenue.diff / sent.revenue_relative.rel == pytest.approx(control_mean)


@pytest.mark.slow  # 600 campaigns
def test_campaigns_without_effect_are_called_working_or_hurting_one_time_in_twenty() -> None:
    rng = np.random.default_rng(6)
    ids = [f"C{i}" for i in range(3_000)]
    buys = rng.random(3_000) < 0.1
    wrong = 0
    for campaign in range(600):
        control = groups(ids, f"aa-{campaign}", SHARES) == 0
        held = Counts(int(control.sum()), int(buys[control].sum()))
        sent = Counts(int((~control).sum()), int(buys[~control].sum()))
        interval = newcombe(held, sent)
        assert isinstance(interval, Interval)
        wrong += interval.lo > 0 or interval.hi < 0
    assert 0.03 <= wrong / 600 <= 0.07


def test_states_count_closed_windows_only_and_merge_in_any_order(
    world: tuple[Truth, pa.Table, pa.Table],
) -> None:
    _truth, decisions, outcomes = world
    propensities = _propensities(decisions)
    watermark = START + timedelta(days=9)  # closes the first day only: 0 + 7 + 2

    def counts(rows: pa.Table) -> pa.Table:
        return closed_counts(
            rows, propensities, outcomes, pool="default", cells=CELLS, watermark=watermark
        )

    whole = counts(decisions)
    assert set(whole["day"].to_pylist()) == {START}
    parts = [counts(decisions.slice(at, 9_000)) for at in range(0, len(decisions), 9_000)]
    assert merge_counts(parts[::-1], CELLS).equals(whole)
    early = decisions.filter(pc.is_valid(decisions["arm_p"]))
    early = early.filter(pc.equal(early["day"], START))
    assert pc.sum(whole["n"]).as_py() == len(early)


def test_a_published_state_is_named_by_its_content(
    world: tuple[Truth, pa.Table, pa.Table],
) -> None:
    _truth, decisions, outcomes = world
    counts = closed_counts(
        decisions, _propensities(decisions), outcomes, pool="default",
        cells=CELLS, watermark=START + timedelta(days=23),
    )  # fmt: skip
    arms = [_arm(c, v) for c in ("strong", "idle") for v in (1, 2)]
    thompson = adapters.load("policies", "thompson")

    def state(rows: pa.Table) -> object:
        return fit_state(rows, pool="default", policy=thompson, day=START + timedelta(days=24),
                       arms=arms, campaigns=(), cells=CELLS)  # fmt: skip

    once = state(counts)
    assert once == state(counts.take(list(range(len(counts)))[::-1]))
    assert once != state(counts.slice(1))


def test_a_policy_that_learns_moves_to_the_campaign_that_sells(
    world: tuple[Truth, pa.Table, pa.Table],
) -> None:
    truth, decisions, outcomes = world
    counts = closed_counts(
        decisions, _propensities(decisions), outcomes, pool="default",
        cells=CELLS, watermark=START + timedelta(days=23),
    )  # fmt: skip
    arms = tuple(_arm(c, v) for c in ("strong", "idle") for v in (1, 2))
    campaigns = tuple(
        Campaign(id=c, brief=c, state="live", shares=SHARES) for c in ("strong", "idle")
    )
    thompson = adapters.load("policies", "thompson")
    day = START + timedelta(days=90)
    state = fit_state(counts, pool="default", policy=thompson, day=day, arms=arms,
                    campaigns=campaigns, cells=CELLS)  # fmt: skip
    plan = DecisionPlan(day, campaigns, arms, thompson, states={"default": state})
    audience = audience_on(truth, START, outcomes)
    rows = decide_batch(audience, plan, decisions.slice(0, 0)).decisions
    policy = [r for r in rows.to_pylist() if r["lane"] == "policy" and r["slot_arm"]]
    assert np.mean([r["campaign_id"] == "strong" for r in policy]) > 0.8
    assert {r["policy_version"] for r in policy} == {state.version}


def _arm(campaign: str, version: int) -> Arm:
    return Arm.model_validate({
        "arm_id": f"{campaign}:sms:en:v{version}:{version:06d}", "campaign_id": campaign,
        "variant_id": f"v{version}", "kind": "ai", "channel": "sms", "language": "en",
        "version": version, "parts": {}, "state": "live",
        "lineage": {"brief_hash": "0", "model": "offline", "at": "2026-03-01T00:00:00+00:00"},
    })  # fmt: skip


def _propensities(decisions: pa.Table) -> pa.Table:
    """As the days logged them: only the cell's campaigns are read, so one arm each is enough."""
    pairs = decisions.filter(pc.is_valid(decisions["slot_arm"]))
    distinct = pairs.group_by(["cell_id", "campaign_id", "channel", "slot_arm"]).aggregate([])
    return distinct.rename_columns({"slot_arm": "arm_id"})
