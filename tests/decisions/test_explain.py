from dataclasses import replace

import numpy as np
import pyarrow as pa
import pytest

from hookline.decisions.decide import decide_batch
from hookline.decisions.explain import explain
from hookline.decisions.hashing import bucket
from hookline.decisions.plan import DecisionPlan
from hookline.errors import BadInput


def test_the_explanation_leads_to_the_row_that_was_decided(
    audience: pa.Table, plan: DecisionPlan, nothing_yet: pa.Table
) -> None:
    rows = decide_batch(audience, plan, nothing_yet).decisions.to_pylist()
    for row in rows[::100]:
        story = explain(audience, plan, nothing_yet, row["customer_id"])
        assert story["decision"] == row
        remaining = [step["remaining"] for step in story["filters"]]
        assert remaining == sorted(remaining, reverse=True)
        if row["slot_arm"]:
            arms, chances = zip(*story["chances"].items(), strict=True)
            edges = np.cumsum(chances)
            assert arms[int((edges <= story["draw"] * edges[-1]).sum())] == row["slot_arm"]
        else:
            assert remaining[-1] == 0


def test_each_step_names_the_arms_it_took_and_where_the_customer_stands(
    audience: pa.Table, plan: DecisionPlan, nothing_yet: pa.Table
) -> None:
    rows = decide_batch(audience, plan, nothing_yet).decisions.to_pylist()
    row = next(r for r in rows if r["group"] == "bandit" and r["language"] == "hi")
    story = explain(audience, plan, nothing_yet, row["customer_id"])
    steps = {step["filter"]: step for step in story["filters"]}
    live = {arm.arm_id for arm in plan.live_arms}
    consented = {arm for arm in live if arm not in steps["no_consent"]["removed"]}
    assert set(steps["language"]["removed"]) == {arm for arm in consented if ":en:" in arm}
    assert steps["language"]["remaining"] == len([arm for arm in consented if ":hi:" in arm])
    taken = [arm for step in story["filters"] for arm in step["removed"]]
    assert sorted(live - set(taken)) == list(story["chances"])[:-1]
    assert list(story["chances"])[-1] == "none"
    assert len(taken) == len(set(taken)) == len(live) - story["filters"][-1]["remaining"]
    assert story["lane_bucket"] == bucket("uni:2026", row["customer_id"]) >= 500
    assert story["group_bucket"] == bucket(f"camp:{row['campaign_id']}", row["customer_id"])


def test_a_customer_without_a_slot_has_no_draw(
    audience: pa.Table, plan: DecisionPlan, nothing_yet: pa.Table
) -> None:
    rows = decide_batch(audience, plan, nothing_yet).decisions.to_pylist()
    row = next(r for r in rows if r["slot_arm"] is None)
    story = explain(audience, plan, nothing_yet, row["customer_id"])
    assert (story["group_bucket"], story["draw"], story["chances"]) == (None, None, {})


def test_who_was_decided_before_is_told_with_the_chances_of_then(
    audience: pa.Table, plan: DecisionPlan, nothing_yet: pa.Table
) -> None:
    before = decide_batch(audience, plan, nothing_yet)
    row = next(r for r in before.decisions.to_pylist() if r["slot_arm"])
    changed = replace(plan, arms=plan.arms[:4])
    fresh, story = (
        explain(audience, changed, history, row["customer_id"], logged=before.propensities)
        for history in (nothing_yet, before.decisions)
    )
    assert (fresh["is_logged"], story["is_logged"]) == (False, True)
    assert story["decision"] == row
    assert story["chances"][row["slot_arm"]] == row["slot_p"]


def test_a_stranger_is_refused(
    audience: pa.Table, plan: DecisionPlan, nothing_yet: pa.Table
) -> None:
    with pytest.raises(BadInput, match="no customer 'x'"):
        explain(audience, plan, nothing_yet, "x")
