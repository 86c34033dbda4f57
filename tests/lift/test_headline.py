"""The sentence a report comes to: what was earned, lost or not known, and how many work."""

from dataclasses import replace
from datetime import date

import pytest
from tests.lift.test_page import CAMPAIGN, NONE, REPORT, UNIVERSAL

from hookline.lift import verdicts
from hookline.lift.campaigns import CampaignLift
from hookline.lift.estimates import Effect
from hookline.lift.formatting import MoneyFormat
from hookline.lift.headline import by_reading, headline, standing
from hookline.lift.no_number import NoNumber
from hookline.lift.report import LiftReport
from hookline.lift.verdicts import RULES, Verdict

NO_LANES = replace(REPORT, universal=None)
NO_MONEY = replace(NO_LANES, campaigns_total=NoNumber("no campaign has money to compare"))


def reading(phrase: str, name: str) -> CampaignLift:
    status = verdicts.DECIDED
    return replace(CAMPAIGN, campaign_id=name,
                   verdict=Verdict(phrase, RULES[phrase], status, phrase))  # fmt: skip


def sentence(report: LiftReport) -> str:
    return headline(report, MoneyFormat("INR"))


def test_it_is_of_everything_then_of_the_campaigns_then_the_reason() -> None:
    assert sentence(REPORT) == (
        "Within 28 days our messages earned ₹123,456 extra, from 42,000 to 205,000."
    )
    assert sentence(NO_LANES).startswith("diwali earned ₹123,456 extra")
    assert sentence(replace(NO_MONEY, campaigns=(reading("can't tell yet", "a"),))) == (
        "What messages earned cannot be told yet: no campaign has money to compare."
    )


def test_a_sum_that_lacks_campaigns_says_of_how_many_it_is() -> None:
    one = replace(CAMPAIGN, campaign_id="b", incremental=NONE)
    two = replace(CAMPAIGN, campaign_id="c")
    assert sentence(replace(NO_LANES, campaigns=(CAMPAIGN, one))).startswith("diwali earned")
    three = replace(NO_LANES, campaigns=(CAMPAIGN, one, two))
    assert sentence(three).startswith("2 of 3 campaigns together earned")
    assert sentence(replace(NO_LANES, campaigns=(CAMPAIGN, two))).startswith(
        "2 campaigns together earned"
    )


@pytest.mark.parametrize(
    ("status", "by_hand", "so_far"),
    [(verdicts.TOO_EARLY, None, True), (verdicts.NO_END, None, True),
     (verdicts.DECIDED, None, False), (verdicts.NO_END, date(2026, 11, 20), False)],
)  # fmt: skip
def test_a_sum_that_will_change_is_told_as_one(
    status: str, by_hand: date | None, *, so_far: bool
) -> None:
    verdict = Verdict("can't tell yet", "", status, "can't tell yet")
    running = replace(CAMPAIGN, verdict=verdict, ended_by_hand=by_hand)
    assert sentence(replace(NO_LANES, campaigns=(running,))).startswith("So far diwali") is so_far


@pytest.mark.parametrize(
    ("earned", "told"),
    [
        (Effect(50_000.0, 1.0, 1.0, 100_000.0), "earned ₹500 extra, from 0.01 to 1,000."),
        (Effect(50_000.0, 1.0, 0.0, 100_000.0),
         "may have earned nothing: ₹500 more came in, from 0.00 to 1,000."),
        (Effect(-50_000.0, 1.0, -100_000.0, 20_000.0),
         "may have earned nothing: ₹500 less came in, from 1,000 less to 200 more."),
        (Effect(-50_000.0, 1.0, -100_000.0, 0.0), "may have earned nothing: ₹500 less came in"),
        (Effect(-50_000.0, 1.0, -100_000.0, -1.0), "lost ₹500, from 0.01 to 1,000."),
    ],
)  # fmt: skip
def test_earned_or_lost_is_said_only_where_the_range_leaves_zero_out(
    earned: Effect, told: str
) -> None:
    report = replace(REPORT, universal=replace(UNIVERSAL, incremental=earned))
    assert told in sentence(report)


def test_where_no_money_is_known_it_begins_with_what_works() -> None:
    works, other = reading("working", "a"), reading("hurting", "b")
    assert sentence(replace(NO_MONEY, campaigns=(works, other))).startswith(
        "1 of 2 campaigns works. What messages earned cannot be told yet:"
    )
    assert sentence(replace(NO_MONEY, campaigns=(works, works))).startswith(
        "2 of 2 campaigns work."
    )


def test_campaigns_are_counted_and_ordered_by_what_they_read() -> None:
    campaigns = (reading("hurting", "a"), reading("working", "b"), reading("hurting", "c"),
                 reading("not enough held-back customers", "d"))  # fmt: skip
    report = replace(REPORT, campaigns=campaigns)
    assert standing(report) == [
        ("working", 1), ("hurting", 2), ("not enough held-back customers", 1)
    ]  # fmt: skip
    assert [campaign.campaign_id for campaign in by_reading(report)] == ["b", "a", "c", "d"]
