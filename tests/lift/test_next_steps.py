"""What people are asked to do: one line an advice, the most pressing first, in time."""

from dataclasses import replace
from datetime import date

import pytest
from tests.lift.test_page import CAMPAIGN, REPORT

from hookline.lift import next_steps as steps
from hookline.lift import verdicts
from hookline.lift.campaigns import CampaignLift
from hookline.lift.verdicts import RULES, Verdict

OVER, RUNNING = date(2026, 11, 30), date(2026, 12, 22)
"""Ends of campaigns on either side of the report's 2026-12-22."""


def judged(phrase: str, status: str, reading: str = "", **changes: object) -> CampaignLift:
    verdict = Verdict(phrase, RULES[phrase], status, reading or phrase)
    return replace(CAMPAIGN, verdict=verdict, **changes)  # type: ignore[arg-type]


def told(*campaigns: CampaignLift) -> list[str]:
    return list(map(str, steps.next_steps(replace(REPORT, campaigns=campaigns))))


@pytest.mark.parametrize(
    ("status", "advice"),
    [
        (verdicts.NO_END, steps.END),
        (verdicts.WRONG_SIZE, steps.LOST),
        (verdicts.NO_EVENT, "take in 'converted' outcomes, by which it is judged"),
        (verdicts.NOBODY_HELD_BACK, steps.HOLD_BACK),
        (verdicts.MORE_BUYERS_LESS_MONEY, steps.LOOK_AT_OFFER),
        (verdicts.FEWER_BUYERS_MORE_MONEY, steps.LOOK_AT_BUYERS),
    ],
)
def test_what_keeps_a_verdict_away_is_what_to_do_about_it(status: str, advice: str) -> None:
    assert told(judged(verdicts.CANNOT_TELL, status)) == [f"diwali: {advice}"]


@pytest.mark.parametrize(
    ("phrase", "ends", "advice"),
    [
        (verdicts.HURTING, RUNNING, steps.STOP), (verdicts.HURTING, OVER, steps.CHANGE),
        (verdicts.PROBABLY_HURTING, OVER, steps.CHANGE), (verdicts.WORKING, OVER, steps.AGAIN),
        (verdicts.PROBABLY_WORKING, OVER, steps.SURER), (verdicts.WORKING, RUNNING, ""),
    ],
)  # fmt: skip
def test_a_verdict_is_acted_upon_after_the_last_day_and_harm_at_once(
    phrase: str, ends: date, advice: str
) -> None:
    campaign = judged(phrase, verdicts.DECIDED, ends=ends)
    assert told(campaign) == ([f"diwali: {advice}"] if advice else [])


def test_what_was_ended_by_hand_is_over_and_is_not_asked_to_end() -> None:
    def by_hand(phrase: str, status: str) -> CampaignLift:
        return judged(phrase, status, ends=None, ended_by_hand=date(2026, 12, 1))

    endless = by_hand(verdicts.CANNOT_TELL, verdicts.NO_END)
    assert told(endless) == [f"diwali: {steps.LAUNCH_WITH_END}"]
    assert told(by_hand(verdicts.WORKING, verdicts.DECIDED)) == [f"diwali: {steps.AGAIN}"]


def test_no_effect_is_followed_by_other_words() -> None:
    ended = judged(verdicts.CANNOT_TELL, verdicts.DECIDED, verdicts.NO_CLEAR_EFFECT)
    assert told(ended) == [f"diwali: {steps.OTHER_WORDS}"]
    waiting = judged(verdicts.CANNOT_TELL, verdicts.TOO_EARLY)
    assert told(waiting) == []


@pytest.mark.parametrize(("due", "asks"), [(date(2026, 12, 22), True), (date(2026, 12, 23), False)])
def test_more_are_to_be_held_back_once_no_more_come(due: date, asks: bool) -> None:
    few = judged(verdicts.TOO_FEW, verdicts.FEW_BUYERS, due=due)
    assert bool(told(few)) is asks
    nobody_can = replace(few, event="replied", sent=replace(few.sent, responders_control=0))
    assert told(nobody_can) == []


def test_a_service_campaign_is_not_asked_to_hold_anybody_back() -> None:
    assert told(judged(verdicts.TOO_FEW, verdicts.NOBODY_HELD_BACK, is_service=True)) == []


def test_one_advice_is_given_once_with_a_few_names() -> None:
    campaigns = [replace(CAMPAIGN, campaign_id=f"c{k}") for k in range(5)]
    assert told(*campaigns[:4]) == [f"c0, c1, c2, c3: {steps.AGAIN}"]
    assert told(*campaigns) == [f"c0, c1, c2, c3 and 1 more: {steps.AGAIN}"]
    long = replace(CAMPAIGN, campaign_id="x" * 41)
    assert told(long)[0].startswith(f"{'x' * 20}…{'x' * 19}: ")


def test_what_is_broken_comes_before_what_works() -> None:
    broken = judged(verdicts.CANNOT_TELL, verdicts.WRONG_SIZE)
    late = judged(verdicts.CANNOT_TELL, verdicts.TOO_EARLY, is_overdue=True,
                  due=date(2026, 12, 29))  # fmt: skip
    assert told(CAMPAIGN, broken, late) == [
        "take in outcomes up to 2026-12-29, so that what is due can be decided",
        f"diwali: {steps.LOST}", f"diwali: {steps.AGAIN}",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("status", "comes"),
    [(verdicts.TOO_EARLY, True), (verdicts.WINDOWS_OPEN, True), (verdicts.FEW_BUYERS, True),
     (verdicts.STOP, False), (verdicts.WRONG_SIZE, False), (verdicts.NO_EVENT, False)],
)  # fmt: skip
def test_a_day_is_named_only_for_a_verdict_that_can_come(status: str, *, comes: bool) -> None:
    campaign = judged(verdicts.CANNOT_TELL, status, due=date(2026, 12, 30))
    assert bool(steps.verdicts_to_come(replace(REPORT, campaigns=(campaign,)))) is comes
