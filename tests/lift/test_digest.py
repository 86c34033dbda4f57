"""The week's text: each campaign where it belongs, and what a person can do about it."""

from dataclasses import replace
from datetime import date

import pytest
from tests.lift.test_page import CAMPAIGN, REPORT

from hookline.lift import verdicts
from hookline.lift.campaigns import CampaignLift
from hookline.lift.digest import digest_lines
from hookline.lift.verdicts import RULES, Verdict


def digest(*campaigns: CampaignLift) -> str:
    return "\n".join(digest_lines(replace(REPORT, campaigns=campaigns)))


def judged(phrase: str, status: str, reading: str = "") -> CampaignLift:
    return replace(CAMPAIGN, verdict=Verdict(phrase, RULES[phrase], status, reading or phrase))


def test_the_week_begins_with_what_all_messages_earned() -> None:
    lines = digest_lines(REPORT)
    assert lines[0] == "What messages earned, up to 2026-12-22"
    assert lines[2].startswith("Within 28 days our messages earned ₹123,456 extra")


def test_what_works_is_told_with_its_numbers_and_may_be_launched_again() -> None:
    text = digest(CAMPAIGN)
    told = "- diwali: working, +6.2 points (+51 %), from +3.1 to +9.4; ₹123,456 more"
    assert f"Working, or probably so\n{told}" in text
    assert "What to do\n- diwali: working, so launch again" in text
    assert "Hurting" not in text


def test_a_rough_range_is_called_rough() -> None:
    rough = replace(CAMPAIGN, sent=replace(CAMPAIGN.sent, revenue_quality="approximate"))
    assert "₹123,456 more (a rough range: baskets differ much)" in digest(rough)
    assert "rough" not in digest(CAMPAIGN)


@pytest.mark.parametrize(
    ("due", "told"),
    [(date(2026, 12, 22), ""), (date(2026, 12, 29), "2026-12-29, within a week"),
     (date(2026, 12, 30), "2026-12-30")],
)  # fmt: skip
def test_a_verdict_is_due_after_the_watermark(due: date, told: str) -> None:
    campaign = replace(judged(verdicts.CANNOT_TELL, verdicts.TOO_EARLY), due=due)
    text = digest(campaign)
    assert ("What is due" in text) == bool(told)
    assert f"the verdict comes on {told}" in text or not told
    assert ("within a week" in text) == (told == "2026-12-29, within a week")


def test_a_verdict_that_waits_for_outcomes_is_due_and_says_what_to_take_in() -> None:
    waiting = judged(verdicts.CANNOT_TELL, verdicts.TOO_EARLY)
    late = replace(waiting, is_overdue=True, due=date(2026, 12, 29))
    text = digest(late, replace(late, campaign_id="b", due=date(2026, 12, 31)))
    assert "- diwali: the verdict was due on 2026-12-29" in text
    assert "take in outcomes up to 2026-12-31, so that" in text
    assert "take in" not in digest(waiting)


def test_no_clear_effect_has_a_place_of_its_own() -> None:
    campaign = judged(verdicts.CANNOT_TELL, verdicts.DECIDED, verdicts.NO_CLEAR_EFFECT)
    assert "No clear effect\n- diwali" in digest(campaign)
