"""The documented hashes, computed here again: they choose the slot and the random arm."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from itertools import accumulate
from typing import Any

import pyarrow as pa
import pytest

from hookline import adapters
from hookline.decisions.decide import decide_batch
from hookline.decisions.plan import DecisionPlan


def h(*parts: str) -> float:
    """H of the design: 13 hex digits of sha256 over the parts with a unit separator between."""
    return int(sha256("\x1f".join(parts).encode()).hexdigest()[:13], 16) / 16**13


def chances_by_cell(propensities: pa.Table) -> dict[str, list[tuple[str, float]]]:
    """Each cell's arms in order of id, `none` last."""
    cells: dict[str, list[tuple[str, float]]] = defaultdict(list)
    for row in propensities.to_pylist():
        cells[row["cell_id"]].append((row["arm_id"], row["p"]))
    return {c: sorted(p, key=lambda pair: (pair[0] == "none", pair[0])) for c, p in cells.items()}


@pytest.mark.parametrize("policy", ["random", "priority"])
def test_the_slot_is_the_arm_at_whose_share_the_hash_of_pool_year_customer_and_day_falls(
    audience: pa.Table, plan: DecisionPlan, nothing_yet: pa.Table, policy: str
) -> None:
    plan = replace(plan, policy=adapters.load("policies", policy))
    decided = decide_batch(audience, plan, nothing_yet)
    cells = chances_by_cell(decided.propensities)
    n_slots = 0
    for row in decided.decisions.to_pylist():
        if row["slot_arm"] is None:
            continue
        u = h("draw", "default", "2026", row["customer_id"], "2026-03-02")
        arms, chances = zip(*cells[row["cell_id"]], strict=True)
        below = list(accumulate(chances))
        assert row["slot_arm"] == arms[next(i for i, edge in enumerate(below) if u < edge)]
        n_slots += 1
    assert n_slots > 500


def test_group_random_sends_the_arm_at_the_hash_of_year_customer_campaign_and_day(
    audience: pa.Table, plan: DecisionPlan, nothing_yet: pa.Table
) -> None:
    decided = decide_batch(audience, plan, nothing_yet)
    cells = chances_by_cell(decided.propensities)
    n_sent: dict[bool, int] = defaultdict(int)
    for row in decided.decisions.to_pylist():
        if row["group"] == "random" and row["lane"] != "holdout":
            kind = row["slot_arm"].split(":")[:2]
            eligible = [arm for arm, _ in cells[row["cell_id"]] if arm.split(":")[:2] == kind]
            u = h("arm", "2026", row["customer_id"], row["campaign_id"], "2026-03-02")
            assert row["arm_id"] == eligible[int(u * len(eligible))]
            assert row["k"] == len(eligible)
            n_sent[row["arm_id"] == row["slot_arm"]] += 1
    assert min(n_sent.values()) > 20


def test_every_decision_is_named_by_year_customer_and_day(
    audience: pa.Table, plan: DecisionPlan, nothing_yet: pa.Table
) -> None:
    rows = decide_batch(audience.slice(0, 20), plan, nothing_yet).decisions.to_pylist()
    for row in rows:
        parts = ("decision", "2026", row["customer_id"], "2026-03-02")
        assert row["decision_id"] == sha256("\x1f".join(parts).encode()).hexdigest()[:32]


def test_a_cell_is_named_by_pool_lane_day_version_context_and_eligible_arms(
    audience: pa.Table, plan: DecisionPlan, nothing_yet: pa.Table
) -> None:
    decided = decide_batch(audience, plan, nothing_yet)
    cells = chances_by_cell(decided.propensities)
    names: set[str] = set()
    for row in decided.decisions.to_pylist():
        if row["cell_id"]:
            arms = [arm for arm, _ in cells[row["cell_id"]] if arm != "none"]
            context = [row["stage"], row["language"], row["loyalty_tier"]]
            parts = ("default", row["lane"], "2026-03-02", "", *context, *arms)
            assert row["cell_id"] == sha256("\x1f".join(parts).encode()).hexdigest()[:16]
            names.add(row["cell_id"])
    assert names == set(cells)


def test_what_no_arm_may_take_is_drawn_as_none(
    audience: pa.Table, plan: DecisionPlan, nothing_yet: pa.Table
) -> None:
    caps = {arm.arm_id: 0.05 for arm in plan.arms}
    capped = replace(plan, arm_caps=caps, policy=adapters.load("policies", "random"))
    decided = decide_batch(audience, capped, nothing_yet)
    chances: dict[str, dict[str, Any]] = {
        cell: dict(pairs) for cell, pairs in chances_by_cell(decided.propensities).items()
    }
    reasons = {"limit": 0, "other": 0}
    for row in decided.decisions.to_pylist():
        if row["cell_id"] and row["lane"] != "explore":
            p = chances[row["cell_id"]]
            assert p["none"] == pytest.approx(1 - 0.05 * (len(p) - 1))
            assert (row["slot_arm"] is None) == (row["reason"] == "limit")
            reasons["limit" if row["reason"] == "limit" else "other"] += 1
    assert min(reasons.values()) > 100


def test_an_arm_without_a_cap_may_have_all_of_it(
    audience: pa.Table, plan: DecisionPlan, nothing_yet: pa.Table, make_arm: Callable[..., Any]
) -> None:
    only = replace(plan, arms=(make_arm("picks", "sms", "en", 1),))
    rows = decide_batch(audience, only, nothing_yet).decisions.to_pylist()
    assert {row["slot_p"] for row in rows if row["slot_arm"]} == {1.0}
