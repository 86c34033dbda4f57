"""Each filter on both sides of its bound, for one customer and one arm."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from typing import Any

import pyarrow as pa
import pytest

from hookline.decisions.decide import decide_batch
from hookline.decisions.eligible import eligibility
from hookline.decisions.history import History
from hookline.decisions.plan import DecisionPlan
from hookline.records import Arm
from hookline.records.arm import Constraints, External

Rows = Callable[..., pa.Table]
Make = Callable[..., Arm]


@pytest.fixture
def decide(plan: DecisionPlan, make_arm: Make, nothing_yet: pa.Table) -> Callable[..., str]:
    """The reason of a customer where the campaign `picks` has this one arm."""

    def reason(customer: pa.Table, **fields: Any) -> str:
        only = replace(plan, arms=(make_arm("picks", "sms", "en", 1, **fields),))
        rows = decide_batch(customer, only, nothing_yet).decisions
        return str(rows["reason"][0])

    return reason


@pytest.mark.parametrize(
    ("starts", "ends", "is_over"),
    [  # the day is 2 March
        ("2026-03-02", "", False),
        ("2026-03-03", "", True),
        ("", "2026-03-02", False),
        ("", "2026-03-01", True),
        ("2026-03-02", "2026-03-02", False),
        ("", "+0d", False),
        ("", "", False),
    ],
)
def test_an_offer_holds_from_its_first_day_to_its_last(
    decide: Callable[..., str], customers: Rows, starts: str, ends: str, is_over: bool
) -> None:
    reason = decide(customers("42"), constraints=Constraints(starts=starts, ends=ends))
    assert (reason == "offer_ended") == is_over


@pytest.mark.parametrize(
    ("status", "is_held"), [("", False), ("approved", False), ("pending", True), ("rejected", True)]
)
def test_outside_approval_is_waited_for(
    decide: Callable[..., str], customers: Rows, status: str, is_held: bool
) -> None:
    reason = decide(customers("42"), external=External(status=status))
    assert (reason == "not_approved") == is_held


@pytest.mark.parametrize(
    ("language", "default", "written", "reason"),
    [
        ("en", "hi", "en", "ok"),
        ("hi", "en", "en", "language"),
        (None, "en", "en", "ok"),
        ("", "hi", "en", "language"),
        ("en", "hi", "en-IN", "ok"),
        ("en-IN", "hi", "en", "ok"),
        ("en-GB", "en", "en-IN", "language"),
        ("", "en", "en-IN", "ok"),
        ("hi", "hi", "hi-Latn", "language"),
    ],
)
def test_a_blank_language_is_the_campaigns_default_and_a_known_one_is_kept_to(
    plan: DecisionPlan, make_arm: Make, customers: Rows, nothing_yet: pa.Table,
    language: str | None, default: str, written: str, reason: str,
) -> None:  # fmt: skip
    campaign = plan.campaigns[0].model_copy(update={"default_language": default})
    only = replace(plan, campaigns=(campaign,), arms=(make_arm("picks", "sms", written, 1),))
    customer = customers("42").drop_columns(["language"])
    customer = customer.append_column("language", pa.array([language], pa.string()))
    rows = decide_batch(customer, only, nothing_yet).decisions
    assert (rows["reason"][0].as_py() == "language") == (reason == "language")


@pytest.mark.parametrize(
    ("language", "read"),
    [("en-IN", ["en-IN"]), ("en", ["en"]), ("en-GB", ["en"]), ("hi", ["hi-IN"]), ("ta", [])],
)
def test_of_a_campaigns_languages_a_customer_gets_the_nearest(
    plan: DecisionPlan, make_arm: Make, customers: Rows, nothing_yet: pa.Table,
    language: str, read: list[str],
) -> None:  # fmt: skip
    codes = ("en", "en-IN", "hi-IN")
    arms = tuple(make_arm("picks", "sms", code, i) for i, code in enumerate(codes, start=1))
    among = replace(plan, arms=arms)
    customer = customers("42").drop_columns(["language"])
    customer = customer.append_column("language", pa.array([language], pa.string()))
    past = History(nothing_yet, customer["customer_id"].combine_chunks(), plan.day)
    got = eligibility(customer, among, past, explain=True).masks_by_filter["language"][0]
    written = [arm.language for arm in among.live_arms]
    assert [code for code, is_read in zip(written, got, strict=True) if is_read] == read


@pytest.mark.parametrize(
    ("fields", "is_missing"),
    [
        ({"first_name": "Asha", "city": "Pune"}, False),
        ({"first_name": "Asha", "city": ""}, True),
        ({"first_name": "Asha"}, True),
    ],
)
def test_every_field_without_a_fallback_has_to_be_filled(
    decide: Callable[..., str], customers: Rows, fields: dict[str, str], is_missing: bool
) -> None:
    rule = Constraints(required=("first_name", "city"))
    assert (decide(customers("42", **fields), constraints=rule) == "missing_field") == is_missing


@pytest.mark.parametrize(
    ("profiling_ok", "objected"), [(True, False), ("Yes ", False), ("1", False), ("no", True)]
)
def test_a_customer_may_object_to_profiling(
    decide: Callable[..., str], customers: Rows, profiling_ok: bool | str, objected: bool
) -> None:
    customer = customers("42", profiling_ok=profiling_ok)
    assert (decide(customer) == "objected") == objected


@pytest.mark.parametrize(("limit", "drawn"), [(3, 4), (1, 3), (2, 1000)])
def test_a_daily_limit_keeps_those_whose_hash_is_below_its_share(
    plan: DecisionPlan, customers: Rows, nothing_yet: pa.Table, limit: int, drawn: int
) -> None:
    ids = sorted(map(str, range(400)))
    campaign = plan.campaigns[0].model_copy(update={"limit_per_day": limit})
    limited = replace(plan, campaigns=(campaign,), slots_drawn={"picks": drawn})
    rows = decide_batch(customers(*ids), limited, nothing_yet).decisions.to_pylist()
    hashes = [  # H('limit', campaign, customer, day), as documented
        int(sha256(f"limit\x1fpicks\x1f{i}\x1f2026-03-02".encode()).hexdigest()[:13], 16) / 16**13
        for i in ids
    ]
    assert [row["reason"] != "limit" for row in rows] == [h < limit / drawn for h in hashes]


@pytest.mark.parametrize("drawn", [{"picks": 400}, {"picks": 399}, {"picks": 0}, {}])
def test_a_limit_that_the_first_pass_kept_within_removes_nobody(
    plan: DecisionPlan, customers: Rows, nothing_yet: pa.Table, drawn: dict[str, int]
) -> None:
    campaign = plan.campaigns[0].model_copy(update={"limit_per_day": 400})
    limited = replace(plan, campaigns=(campaign,), slots_drawn=drawn)
    rows = decide_batch(customers(*map(str, range(400))), limited, nothing_yet).decisions
    assert "limit" not in rows["reason"].to_pylist()


def test_a_blueprint_is_unanswered_by_the_slots_of_all_its_campaigns(
    plan: DecisionPlan, make_campaign: Callable[..., Any], make_arm: Make, customers: Rows,
    past_slots: Rows,
) -> None:  # fmt: skip
    who = "unanswered('winback') >= 2"
    asking = make_campaign("asking", who=who, cooldown_days=0)
    sisters = [make_campaign(name, blueprint="winback") for name in ("w1", "w2")]
    own_brief = make_campaign("winback")  # no blueprint: it goes by its brief
    only = replace(plan, campaigns=(asking, *sisters, own_brief),
                   arms=(make_arm("asking", "sms", "en", 1),), per_week=9)  # fmt: skip
    customer = customers("42", recency_days=100)
    for names, holds in ((["w1"], False), (["w1", "w2"], True), (["w2", "winback"], True)):
        history = pa.concat_tables([past_slots(name, [9]) for name in names])
        reason = decide_batch(customer, only, history).decisions["reason"][0].as_py()
        assert (reason != "none_eligible") == holds


def test_the_steps_are_kept_in_order_when_they_are_asked_for(
    plan: DecisionPlan, customers: Rows, nothing_yet: pa.Table, make_arm: Make
) -> None:
    customer = customers("42", profiling_ok=True)
    history = History(nothing_yet, customer["customer_id"].combine_chunks(), plan.day)
    assert eligibility(customer, plan, history).masks_by_filter == {}
    steps = list(eligibility(customer, plan, history, explain=True).masks_by_filter)
    assert steps[:2] == ["no_consent", "language"]
    second = make_arm("picks", "sms", "en", 7, parent_arm=plan.arms[0].arm_id)
    followed = replace(plan, arms=(*plan.arms, second), day=plan.day + timedelta(days=1))
    assert list(eligibility(customer, followed, history, explain=True).masks_by_filter) == [
        "not_due", *steps]  # fmt: skip


def test_a_preferred_channel_is_taken_where_it_can_be_and_never_takes_the_last_arm(
    plan: DecisionPlan, make_arm: Make, customers: Rows, nothing_yet: pa.Table
) -> None:
    arms = tuple(make_arm("picks", channel, "en", 1) for channel in ("sms", "email"))
    by_rule = replace(plan, arms=arms, prefer="preferred_channel")
    both = {"sms", "email"}
    for preferred, channels in (
        ("email", {"email"}), ("sms", {"sms"}), ("push", both), (None, both),
    ):  # fmt: skip
        audience = customers(*map(str, range(60)), preferred_channel=preferred)
        rows = decide_batch(audience, by_rule, nothing_yet).decisions
        assert set(filter(None, rows["channel"].to_pylist())) == channels
        without = decide_batch(audience, replace(by_rule, prefer=""), nothing_yet).decisions
        assert set(filter(None, without["channel"].to_pylist())) == both


def test_a_preferred_channel_without_consent_leaves_the_others(
    plan: DecisionPlan, make_arm: Make, customers: Rows, nothing_yet: pa.Table
) -> None:
    arms = tuple(make_arm("picks", channel, "en", 1) for channel in ("sms", "whatsapp"))
    by_rule = replace(plan, arms=arms, prefer="preferred_channel")
    rows = decide_batch(customers("7", preferred_channel="whatsapp"), by_rule, nothing_yet)
    assert rows.decisions["channel"].to_pylist() == ["sms"]
