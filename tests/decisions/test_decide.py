from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import numpy as np
import pyarrow as pa
import pytest

from hookline.decisions.columns import counts_of, texts
from hookline.decisions.daily_limits import with_daily_limits
from hookline.decisions.decide import Decided, decide_batch
from hookline.decisions.hashing import bucket, digest, uniform
from hookline.decisions.lanes import groups
from hookline.decisions.plan import DecisionPlan
from hookline.errors import BadInput
from hookline.records import Arm, Campaign
from hookline.records.arrow_modules import pc
from hookline.records.shares import Shares

Decide = Callable[[pa.Table, DecisionPlan, pa.Table], Decided]

WITHHELD = ["group", "arm_id", "arm_p", "reason"]
"""What a campaign's group may change in a row; all else is drawn before it is read."""


def days_of(decide: Decide, audience: pa.Table, plan: DecisionPlan, days: int) -> pa.Table:
    history = decide(audience, plan, _no_rows(plan)).decisions
    for i in range(1, days):
        today = replace(plan, day=plan.day + timedelta(days=i))
        history = pa.concat_tables([history, decide(audience, today, history).decisions])
    return history


def flipped_rows(decide: Decide, audience: pa.Table, plan: DecisionPlan) -> int:
    """How many rows of 8 days differ, beside what is withheld, when customers change group."""
    wide = Shares(control=0.7, usual=0.0, random=0.2)
    flip = tuple(c.model_copy(update={"shares": wide}) if c.id == "winback" else c
                 for c in plan.campaigns)  # fmt: skip
    before = days_of(decide, audience, plan, 8)
    after = days_of(decide, audience, replace(plan, campaigns=flip), 8)
    moved = pc.not_equal(before["group"], after["group"])
    assert pc.sum(moved).as_py() > 50, "nobody changed group"
    drawn = [name for name in before.column_names if name not in WITHHELD]
    pairs = zip(before.select(drawn).to_pylist(), after.select(drawn).to_pylist(), strict=True)
    return sum(a != b for a, b in pairs)


def masks_before_drawing(audience: pa.Table, plan: DecisionPlan, history: pa.Table) -> Decided:
    """Wrong on purpose: those held back from winback never enter its draw."""
    winback = next(c for c in plan.campaigns if c.id == "winback")
    ids = texts(audience, "customer_id").tolist()
    held = groups(ids, "winback", winback.shares) == 0
    without = replace(plan, campaigns=tuple(c for c in plan.campaigns if c.id != "winback"))
    parts = [decide_batch(audience.filter(pa.array(held)), without, history),
             decide_batch(audience.filter(pa.array(~held)), plan, history)]  # fmt: skip
    rows = pa.concat_tables([p.decisions for p in parts]).sort_by("customer_id")
    return Decided(rows, parts[1].propensities)


def test_changing_group_changes_no_draw(audience: pa.Table, plan: DecisionPlan) -> None:
    assert flipped_rows(decide_batch, audience, plan) == 0


def test_the_flip_check_finds_a_version_that_masks_before_drawing(
    audience: pa.Table, plan: DecisionPlan
) -> None:
    assert flipped_rows(masks_before_drawing, audience, plan) > 100


def test_batches_and_order_change_no_byte(audience: pa.Table, plan: DecisionPlan) -> None:
    history = days_of(decide_batch, audience, plan, 3)
    plan = replace(plan, day=plan.day + timedelta(days=3))
    whole = decide_batch(audience, plan, history)
    order = np.random.default_rng(0).permutation(len(audience))
    shuffled = audience.take(order)
    parts = [decide_batch(shuffled.slice(i, 97), plan, history) for i in range(0, 1500, 97)]
    rows = pa.concat_tables([p.decisions for p in parts]).sort_by("customer_id")
    assert _bytes(rows) == _bytes(whole.decisions)
    together = pa.concat_tables([p.propensities for p in parts])
    distinct = together.group_by(together.column_names).aggregate([])
    by: Any = [("cell_id", "ascending"), ("arm_id", "ascending")]
    assert distinct.sort_by(by).equals(whole.propensities)


def test_chances_of_every_cell_add_up_and_the_logged_p_is_among_them(
    audience: pa.Table, plan: DecisionPlan, nothing_yet: pa.Table
) -> None:
    decided = decide_batch(audience, plan, nothing_yet)
    cells: dict[str, dict[str, float]] = {}
    for row in decided.propensities.to_pylist():
        cells.setdefault(row["cell_id"], {})[row["arm_id"]] = row["p"]
    assert all(abs(sum(p.values()) - 1) < 1e-12 for p in cells.values())
    for row in decided.decisions.to_pylist():
        if row["slot_arm"]:
            chances = cells[row["cell_id"]]
            assert chances[row["slot_arm"]] == row["slot_p"]
            kind = row["slot_arm"].rsplit(":", 3)[0]
            alike = [p for arm, p in chances.items() if arm.rsplit(":", 3)[0] == kind]
            assert row["channel_p"] == pytest.approx(sum(alike))
            assert row["k"] == len(alike)
            if row["arm_id"]:
                assert chances[row["arm_id"]] == row["arm_p"]


def test_arms_are_drawn_as_often_as_their_logged_chances_say(
    audience: pa.Table, plan: DecisionPlan
) -> None:
    drawn: dict[str, float] = {}
    expected: dict[str, float] = {}
    variance: dict[str, float] = {}
    for i in range(6):
        today = replace(plan, day=plan.day + timedelta(days=i))
        decided = decide_batch(audience, today, _no_rows(plan))
        chances: dict[str, list[tuple[str, float]]] = {}
        for row in decided.propensities.to_pylist():
            chances.setdefault(row["cell_id"], []).append((row["arm_id"], row["p"]))
        for row in decided.decisions.to_pylist():
            for arm, p in chances.get(row["cell_id"], []):
                expected[arm] = expected.get(arm, 0.0) + p
                variance[arm] = variance.get(arm, 0.0) + p * (1 - p)
            if row["slot_arm"]:
                drawn[row["slot_arm"]] = drawn.get(row["slot_arm"], 0.0) + 1
    del expected["none"], variance["none"]
    z = [(drawn.get(a, 0) - e) / np.sqrt(variance[a]) for a, e in expected.items()]
    assert np.abs(z).max() < 4


def test_lanes_and_groups_get_what_they_should(
    audience: pa.Table, plan: DecisionPlan, nothing_yet: pa.Table
) -> None:
    rows = decide_batch(audience, plan, nothing_yet).decisions.to_pylist()
    slots = [row for row in rows if row["slot_arm"]]
    for row in slots:
        if row["lane"] == "holdout":
            assert (row["group"], row["arm_id"], row["reason"]) == (
                None, None, "held_back_universal")  # fmt: skip
        elif row["group"] == "control":
            assert (row["arm_id"], row["arm_p"], row["reason"]) == (None, None, "held_back")
        elif row["group"] == "bandit":
            assert (row["arm_id"], row["arm_p"]) == (row["slot_arm"], row["slot_p"])
        else:
            assert row["group"] == "random"
            assert row["arm_id"].split(":")[:3] == row["slot_arm"].split(":")[:3]
    assert {row["lane"] for row in slots} == {"holdout", "explore", "policy"}
    assert any(r["arm_id"] != r["slot_arm"] for r in slots if r["group"] == "random")


def test_explore_is_uniform_over_campaign_channels_then_arms(
    audience: pa.Table, plan: DecisionPlan, nothing_yet: pa.Table
) -> None:
    decided = decide_batch(audience, plan, nothing_yet)
    explored = {r["cell_id"]: r for r in decided.decisions.to_pylist()
                if r["lane"] == "explore" and r["slot_arm"]}  # fmt: skip
    for cell, row in explored.items():
        kinds = {(p["campaign_id"], p["channel"]) for p in decided.propensities.to_pylist()
                 if p["cell_id"] == cell and p["arm_id"] != "none"}  # fmt: skip
        assert row["slot_p"] == pytest.approx(1 / len(kinds) / row["k"])
        assert row["channel_p"] == pytest.approx(1 / len(kinds))


def test_ghost_rows_count_for_caps_and_cooldown(audience: pa.Table, plan: DecisionPlan) -> None:
    history = days_of(decide_batch, audience, plan, 9)
    slots = history.filter(pc.is_valid(history["slot_arm"])).to_pylist()
    by_customer: dict[str, list[dict[str, Any]]] = {}
    for row in slots:
        by_customer.setdefault(row["customer_id"], []).append(row)
    cooldown = {c.id: c.cooldown_days or 0 for c in plan.campaigns}
    ghosts = 0
    for rows in by_customer.values():
        rows.sort(key=lambda r: r["day"])
        for i, row in enumerate(rows):
            week = [r for r in rows[:i] if (row["day"] - r["day"]).days < 7]
            assert len(week) < 3
            same = [r for r in rows[:i] if r["campaign_id"] == row["campaign_id"]]
            assert all((row["day"] - r["day"]).days >= cooldown[row["campaign_id"]] for r in same)
            ghosts += row["arm_id"] is None
    assert ghosts > 100
    held = [len(rows) for rows in by_customer.values() if rows[0]["lane"] == "holdout"]
    others = [len(rows) for rows in by_customer.values() if rows[0]["lane"] == "policy"]
    assert abs(np.mean(held) - np.mean(others)) < 4 * np.std(others) / np.sqrt(len(held))


def test_deciding_twice_gives_the_first_answer_back(
    audience: pa.Table, plan: DecisionPlan, nothing_yet: pa.Table
) -> None:
    some = decide_batch(audience.slice(0, 700), plan, nothing_yet).decisions
    changed = replace(plan, arms=plan.arms[:4])
    again = decide_batch(audience, changed, some).decisions
    ids = some["customer_id"].combine_chunks()
    assert _bytes(again.filter(pc.is_in(again["customer_id"], value_set=ids))) == _bytes(some)
    assert len(again) == len(audience)


def test_a_daily_limit_keeps_about_that_many(
    audience: pa.Table, plan: DecisionPlan, nothing_yet: pa.Table
) -> None:
    free = decide_batch(audience, plan, nothing_yet).decisions["campaign_id"].to_pylist()
    assert free.count("picks") > 400
    campaigns = tuple(c.model_copy(update={"limit_per_day": 100}) if c.id == "picks" else c
                      for c in plan.campaigns)  # fmt: skip
    limited = with_daily_limits([(audience, nothing_yet)], replace(plan, campaigns=campaigns))
    assert limited.slots_drawn["picks"] == free.count("picks")
    rows = decide_batch(audience, limited, nothing_yet).decisions
    assert 70 <= rows["campaign_id"].to_pylist().count("picks") <= 130


def test_caps_send_the_rest_to_nobody(
    audience: pa.Table, plan: DecisionPlan, nothing_yet: pa.Table
) -> None:
    capped = replace(plan, arm_caps={arm.arm_id: 0.05 for arm in plan.arms})
    rows = decide_batch(audience, capped, nothing_yet).decisions.to_pylist()
    policy = [r for r in rows if r["lane"] == "policy" and r["cell_id"]]
    assert np.mean([r["reason"] == "limit" for r in policy]) > 0.5
    assert max(r["slot_p"] for r in policy if r["slot_p"]) <= 0.05


def test_service_goes_first_without_lane_control_and_cap(
    audience: pa.Table, plan: DecisionPlan, make_campaign: Callable[..., Campaign],
    make_arm: Callable[..., Arm],
) -> None:  # fmt: skip
    repair = make_campaign("repair", who="city = 'Pune'", cooldown_days=0, **{"class": "service"})
    arms = tuple(make_arm("repair", "sms", lang, 1) for lang in ("en", "hi"))
    both = replace(plan, campaigns=(*plan.campaigns, repair), arms=(*plan.arms, *arms))
    history = days_of(decide_batch, audience, both, 6)
    served = history.filter(pc.equal(history["campaign_id"], "repair"))
    assert set(served["lane"].to_pylist()) == {None}
    assert set(served["pool"].to_pylist()) == {"service"}
    assert set(served["reason"].to_pylist()) == {"chosen"}
    assert set(counts_of(served["customer_id"]).values()) == {6}


def test_usual_gets_the_human_copy_of_its_channel(
    audience: pa.Table, plan: DecisionPlan, nothing_yet: pa.Table, make_arm: Callable[..., Arm]
) -> None:
    shares = Shares(control=0.1, usual=0.5, random=0.1)
    campaigns = tuple(c.model_copy(update={"shares": shares}) for c in plan.campaigns)
    human = tuple(
        make_arm(c.id, channel, language, 9, kind="human")
        for c in campaigns
        for channel in ("sms", "email")
        for language in ("en", "hi")
    )
    mixed = replace(plan, campaigns=campaigns, arms=(*plan.arms, *human))
    rows = decide_batch(audience, mixed, nothing_yet).decisions.to_pylist()
    usual = [r for r in rows if r["group"] == "usual"]
    assert len(usual) > 300
    for row in usual:
        assert row["arm_id"].split(":")[:4] == [*row["slot_arm"].split(":")[:3], "v9"]
        assert row["arm_p"] is None
    assert not any(":v9:" in (r["slot_arm"] or "") for r in rows)


def test_people_s_words_that_are_no_usual_copy_are_drawn_as_any_other(
    audience: pa.Table, plan: DecisionPlan, nothing_yet: pa.Table, make_arm: Callable[..., Arm]
) -> None:
    shares = Shares(control=0.2, usual=0.0, random=0.2)
    campaigns = tuple(c.model_copy(update={"shares": shares}) for c in plan.campaigns)
    human = tuple(
        make_arm(c.id, channel, language, 1, kind="human", usual=False)
        for c in campaigns
        for channel in ("sms", "email")
        for language in ("en", "hi")
    )
    own = replace(plan, campaigns=campaigns, arms=human)
    rows = decide_batch(audience, own, nothing_yet).decisions.to_pylist()
    assert sum(row["reason"] == "chosen" for row in rows) > 300
    assert "" not in {row["reason"] for row in rows}  # each says why


@pytest.mark.parametrize(
    ("changes", "arm_changes", "reason"),
    [
        ({"consent_channels": None}, {}, "no_consent"),
        ({"language": "ta"}, {}, "language"),
        ({"first_name": ""}, {"constraints": {"required": ("first_name",)}}, "missing_field"),
        ({}, {"constraints": {"quiet_start": "09:00", "quiet_end": "20:00"}}, "quiet_hours"),
        ({}, {"constraints": {"ends": "2026-03-01"}}, "offer_ended"),
        ({}, {"external": {"status": "pending"}}, "not_approved"),
        ({}, {"external": {"status": "rejected"}}, "not_approved"),
        ({"recency_days": 1, "visit_count": 9}, {"campaign": "winback"}, "none_eligible"),
        ({"profiling_ok": None}, {}, "objected"),
    ],
)
def test_the_filter_that_removed_the_last_arm_is_the_reason(
    plan: DecisionPlan, nothing_yet: pa.Table, make_arm: Callable[..., Arm],
    changes: dict[str, Any], arm_changes: dict[str, Any], reason: str,
) -> None:  # fmt: skip
    customer = {"customer_id": "7", "consent_channels": ["sms"], "language": "en",
                "first_name": "Asha", "profiling_ok": True, "recency_days": 60,
                "visit_count": 3} | changes  # fmt: skip
    schema = pa.schema({"customer_id": pa.string(), "consent_channels": pa.list_(pa.string()),
                        "language": pa.string(), "first_name": pa.string(),
                        "profiling_ok": pa.bool_(), "recency_days": pa.int64(),
                        "visit_count": pa.int64()})  # fmt: skip
    fields = dict(arm_changes)
    arm = make_arm(fields.pop("campaign", "picks"), "sms", "en", 1, **fields)
    only = replace(plan, arms=(Arm.model_validate(arm.model_dump()),))
    row = decide_batch(pa.Table.from_pylist([customer], schema=schema), only, nothing_yet)
    assert row.decisions.to_pylist()[0]["reason"] == reason


def test_a_customer_who_comes_twice_is_refused(
    audience: pa.Table, plan: DecisionPlan, nothing_yet: pa.Table
) -> None:
    with pytest.raises(BadInput, match="comes twice"):
        decide_batch(pa.concat_tables([audience, audience.slice(3, 1)]), plan, nothing_yet)


def test_an_empty_audience_has_an_empty_answer(
    audience: pa.Table, plan: DecisionPlan, nothing_yet: pa.Table
) -> None:
    decided = decide_batch(audience.slice(0, 0), plan, nothing_yet)
    assert (len(decided.decisions), len(decided.propensities)) == (0, 0)


def test_hashes_are_the_documented_ones() -> None:
    # printf 'draw\x1fdefault\x1f2026\x1f42\x1f2026-03-02' | sha256sum, and 'uni:2026:42'
    assert digest("draw", "default", 2026, "42", "2026-03-02")[:13] == "62731182ed65c"
    assert uniform("draw", "default", 2026, "42", "2026-03-02") == int("62731182ed65c", 16) / 16**13
    assert bucket("uni:2026", "42") == 3307


def _no_rows(plan: DecisionPlan) -> pa.Table:
    from hookline.records.arrow import decisions_schema

    return decisions_schema(plan.cells).empty_table()


def _bytes(table: pa.Table) -> bytes:
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, table.schema) as writer:
        writer.write_table(table.combine_chunks())
    return sink.getvalue().to_pybytes()


def test_what_the_engine_sent_this_week_counts_toward_the_cap_and_is_kept_with_consent(
    customers: Callable[..., pa.Table], plan: DecisionPlan, nothing_yet: pa.Table
) -> None:
    for sent, reason in ((2, None), (3, "cap"), (None, None)):
        audience = customers("7", sent_7d=sent, recency_days=50)
        (row,) = decide_batch(audience, plan, nothing_yet).decisions.to_pylist()
        assert (row["reason"] == "cap") == (reason == "cap")
        assert (row["slots_7d"], row["consent"]) == (sent or 0, "sms|email")


def test_our_slots_and_the_engines_number_are_not_added_the_larger_counts(
    customers: Callable[..., pa.Table], plan: DecisionPlan, past_slots: Callable[..., pa.Table]
) -> None:
    history = past_slots("elsewhere", [1, 2])
    for sent, counted in ((1, 2), (2, 2), (3, 3)):
        audience = customers("42", sent_7d=sent, recency_days=50)
        (row,) = decide_batch(audience, plan, history).decisions.to_pylist()
        assert (row["slots_7d"], row["reason"] == "cap") == (counted, counted == 3)
