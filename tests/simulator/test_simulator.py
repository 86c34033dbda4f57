from datetime import date, timedelta

import numpy as np
import pyarrow as pa

from hookline.records import Arm
from hookline.records.arrow import OUTCOMES, decisions_schema
from hookline.records.arrow_modules import pc
from hookline.simulator import (
    audience_on,
    organic_outcomes,
    outcomes_for,
    simulate_truth,
    true_effects,
    with_arms,
)

START = date(2026, 5, 1)
ARM = "c:sms:en:v1:000001"


def decisions(ids: list[str], arm: str | None, day: date = START) -> pa.Table:
    rows = [{"decision_id": f"d{i}", "customer_id": i, "day": day, "lane": "policy",
             "campaign_id": "c", "slot_arm": ARM, "arm_id": arm, "reason": "chosen"}
            for i in ids]  # fmt: skip
    return pa.Table.from_pylist(rows, schema=decisions_schema(()))


def arm(**tags: str) -> Arm:
    return Arm.model_validate({
        "arm_id": ARM, "campaign_id": "c", "variant_id": "v", "kind": "ai", "channel": "sms",
        "language": "en", "version": 1, "parts": {},
        "tags": {n: {"value": v, "origin": "planned"} for n, v in tags.items()},
        "lineage": {"brief_hash": "0", "model": "offline", "at": "2026-03-01T00:00:00+00:00"},
    })  # fmt: skip


def test_the_same_seed_gives_the_same_world() -> None:
    one, two = (simulate_truth(300, 4, START) for _ in range(2))
    assert organic_outcomes(one, START, START).equals(organic_outcomes(two, START, START))
    ids = list(one.ids)
    sent = decisions(ids, ARM)
    assert outcomes_for(sent, one, START).equals(outcomes_for(sent, two, START))


def test_a_message_adds_its_true_purchases_and_leaves_the_rest_alone() -> None:
    truth = with_arms(simulate_truth(40_000, 4, START, campaign_uplift={"c": 0.05}), [arm()])
    ids = list(truth.ids)
    sent, held = (outcomes_for(decisions(ids, a), truth, START) for a in (ARM, None))
    bought, anyway = (pc.sum(pc.equal(o["event"], "converted")).as_py() for o in (sent, held))
    true = true_effects(decisions(ids, ARM), truth, {"c": 14})["c"]
    assert true.n == 40_000
    assert abs(bought - anyway - true.purchases) < 4 * np.sqrt(true.purchases)
    assert held.filter(pc.equal(held["event"], "converted")).equals(
        organic_outcomes(truth, START, START).filter(
            pc.equal(organic_outcomes(truth, START, START)["event"], "converted")))  # fmt: skip
    assert sent.schema == OUTCOMES
    assert len(set(sent["outcome_id"].to_pylist())) == len(sent)


def test_caused_purchases_come_within_a_week() -> None:
    truth = with_arms(simulate_truth(5_000, 4, START, campaign_uplift={"c": 0.3}), [arm()])
    got = outcomes_for(decisions(list(truth.ids), ARM), truth, START)
    bought = got.filter(pc.equal(got["event"], "converted"))
    days = {r["occurred_at"].date() - START for r in bought.to_pylist()}
    assert days == {timedelta(days=i) for i in range(7)}


def test_a_tag_multiplies_its_arms_uplift() -> None:
    truth = simulate_truth(10, 4, START, tag_effects={"hook=offer": 0.7})
    plain, offer = (with_arms(truth, [a]).arm_uplift[ARM] for a in (arm(), arm(hook="offer")))
    assert np.isclose(offer / plain, np.exp(0.7))


def test_the_audience_file_knows_yesterdays_purchase_and_not_todays() -> None:
    truth = simulate_truth(2_000, 4, START)
    outcomes = organic_outcomes(truth, START, START + timedelta(days=1))
    buyers = outcomes.filter(pc.equal(outcomes["event"], "converted"))
    first = {r["customer_id"] for r in buyers.to_pylist() if r["occurred_at"].date() == START}
    rows = {r["customer_id"]: r for r in
            audience_on(truth, START + timedelta(days=1), outcomes).to_pylist()}  # fmt: skip
    before = {r["customer_id"]: r for r in audience_on(truth, START, outcomes).to_pylist()}
    assert {i for i, r in rows.items() if r["recency_days"] == 1} >= first
    grown = {i for i, r in rows.items() if r["visit_count"] > before[i]["visit_count"]}
    assert grown == first


def test_rcs_reaches_some_of_those_who_take_texts_and_nobody_else() -> None:
    columns = simulate_truth(500, 3, START).columns
    consents = [channels for channels in columns["consent_channels"] if isinstance(channels, list)]
    assert 0 < sum("rcs" in channels for channels in consents) < 500
    assert all("sms" in channels for channels in consents if "rcs" in channels)
