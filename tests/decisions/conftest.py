"""A small brand: three competing campaigns, one service campaign, and customers who vary."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pyarrow as pa
import pytest

from hookline import adapters
from hookline.decisions.plan import DecisionPlan
from hookline.records import Arm, Campaign, Lineage, Parts, Tag
from hookline.records.arrow import decisions_schema
from hookline.records.shares import Shares
from hookline.simulator import Truth, audience_on, organic_outcomes, simulate_truth

DAY = date(2026, 3, 2)
CELLS = ("stage", "language", "loyalty_tier")
LINEAGE = Lineage(brief_hash="0", model="offline", at="2026-03-01T00:00:00+00:00")


@pytest.fixture
def make_campaign() -> Callable[..., Campaign]:
    def make(campaign_id: str, **fields: Any) -> Campaign:
        shares = fields.pop("shares", Shares(control=0.2, usual=0.0, random=0.2))
        return Campaign(id=campaign_id, brief=campaign_id, state="live", shares=shares, **fields)

    return make


@pytest.fixture
def make_arm() -> Callable[..., Arm]:
    def make(campaign: str, channel: str, language: str, version: int, **fields: Any) -> Arm:
        hook = ("offer", "reminder", "newness")[version % 3]
        return Arm(
            **{
                "arm_id": f"{campaign}:{channel}:{language}:v{version}:00000{version}",
                "campaign_id": campaign, "variant_id": f"v{version}", "kind": "ai",
                "channel": channel, "language": language, "version": version, "parts": Parts(),
                "state": "live", "tags": {"hook": Tag(value=hook, origin="planned")},
                "lineage": LINEAGE,
            } | fields
        )  # fmt: skip

    return make


@pytest.fixture
def truth() -> Truth:
    return simulate_truth(1500, 5, DAY)


@pytest.fixture
def audience(truth: Truth) -> pa.Table:
    return audience_on(truth, DAY, organic_outcomes(truth, DAY, DAY))


@pytest.fixture
def nothing_yet() -> pa.Table:
    return decisions_schema(CELLS).empty_table()


@pytest.fixture
def plan(make_campaign: Callable[..., Campaign], make_arm: Callable[..., Arm]) -> DecisionPlan:
    campaigns = (
        make_campaign("picks", cooldown_days=5, priority=3),
        make_campaign("winback", who="recency_days >= 40", cooldown_days=4, priority=1),
        make_campaign("repeat", who="visit_count <= 2", cooldown_days=3, priority=2),
    )
    arms = tuple(
        make_arm(c.id, channel, language, version)
        for c in campaigns
        for channel in ("sms", "email")
        for language in ("en", "hi")
        for version in (1, 2)
    )
    return DecisionPlan(
        day=DAY, campaigns=campaigns, arms=arms, policy=adapters.load("policies", "thompson")
    )


@pytest.fixture
def customers() -> Callable[..., pa.Table]:
    """AUDIENCE rows of people who may be reached by SMS and e-mail in English, with more fields."""

    def of(*ids: str, **fields: Any) -> pa.Table:
        n = len(ids)
        reachable = {
            "customer_id": list(ids),
            "consent_channels": pa.array([["sms", "email"]] * n, pa.list_(pa.string())),
            "language": ["en"] * n,
        }
        return pa.table(reachable | {name: [value] * n for name, value in fields.items()})

    return of


@pytest.fixture
def past_slots() -> Callable[..., pa.Table]:
    """DECISIONS rows of one customer's slots, `ages` days before DAY."""

    def of(campaign_id: str, ages: Sequence[int], **fields: Any) -> pa.Table:
        rows = [
            {
                "decision_id": f"{campaign_id}{age}", "customer_id": "42",
                "day": DAY - timedelta(days=age), "lane": "policy", "pool": "default",
                "campaign_id": campaign_id, "channel": "sms", "group": "bandit",
                "slot_arm": f"{campaign_id}:sms:en:v1:000001", "reason": "chosen",
            } | fields
            for age in ages
        ]  # fmt: skip
        return pa.Table.from_pylist(rows, schema=decisions_schema(CELLS))

    return of


@pytest.fixture
def picks(plan: DecisionPlan) -> DecisionPlan:
    """Only the campaign without a rule of its own; cooldown 5 days."""
    return replace(plan, campaigns=plan.campaigns[:1])
