"""What an arm carries for the engine that sends it."""

from collections.abc import Callable

import pytest

from hookline.loop.campaigns import new_campaign
from hookline.loop.writing.new_arms import new_arm
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import Lineage, Parts, Variant

OFFERS = """\
brand: Bun & Co
channels: [sms]
offers:
  - {text: 20% off any burger, percent: 20, starts: STARTS_A, ends: ENDS_A}
  - {text: fries for 1 EUR, amount: 1 EUR, starts: STARTS_B, ends: ENDS_B}
"""


@pytest.mark.parametrize(
    ("ends", "last_day"),
    [
        (("2026-11-30", "2026-12-15"), "2026-11-30"),
        (("2026-12-15", "2026-11-30"), "2026-11-30"),
        (("+7d", "2026-12-15"), "2026-12-15"),  # a fixed day binds before one that moves
        (("+7d", "+3d"), "+7d"),
    ],
)
def test_an_arm_that_tells_two_offers_ends_with_the_first_of_them(
    resolved: Callable[[str], ResolvedBrief], ends: tuple[str, str], last_day: str
) -> None:
    text = OFFERS.replace("starts: STARTS_A, ", "").replace("starts: STARTS_B, ", "")
    brief = resolved(text.replace("ENDS_A", ends[0]).replace("ENDS_B", ends[1]))
    parts = Parts(body="20% off any burger, fries for 1 EUR")
    lineage = Lineage(brief_hash=brief.brief_hash, model="m", at="2026-11-22T00:00:00+00:00")
    variant = Variant(
        id="1-a", brief="b", message_key="b:1", channel="sms", language="en", parts=parts,
        lineage=lineage,
    )  # fmt: skip
    arm = new_arm(variant, parts, brief, new_campaign(brief, "b"), 1)
    assert arm.constraints.ends == last_day


@pytest.mark.parametrize(
    ("kpi", "event", "reward", "pool"),
    [
        ("aov", "converted", "converted", "default"),
        ("redemption_rate", "redeemed", "converted", "default"),  # ranks by purchases all the same
        ("response_rate", "replied", "replied", "response_rate"),
    ],
)
def test_a_campaign_is_judged_by_its_kpi_and_learns_from_what_its_pool_learns_from(
    resolved: Callable[[str], ResolvedBrief], kpi: str, event: str, reward: str, pool: str
) -> None:
    campaign = new_campaign(resolved(f"brand: Bun & Co\nchannels: [sms]\nkpi: {kpi}\n"), "b")
    assert (campaign.event, campaign.reward, campaign.pool) == (event, reward, pool)
