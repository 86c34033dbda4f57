"""The page people read: estimates before ranges, one reason, no statistics' words."""

from dataclasses import replace
from datetime import date

import pytest

from hookline.lift.adjust import CupedStrata
from hookline.lift.bridge import Bridge, Universal
from hookline.lift.campaigns import CampaignLift
from hookline.lift.contrasts import Contrast, Rates
from hookline.lift.estimates import Effect
from hookline.lift.formatting import (
    MoneyFormat,
    estimate,
    interval,
    percent,
    percent_of,
    percents,
    points,
)
from hookline.lift.means import Difference, Relative
from hookline.lift.methods import METHODS
from hookline.lift.no_number import NoNumber
from hookline.lift.opt_outs import OptOuts
from hookline.lift.page import campaign_lines, method_lines, report_lines
from hookline.lift.profit import PerOrder, Profit
from hookline.lift.ratios import RatioLift
from hookline.lift.report import LiftReport
from hookline.lift.verdicts import RULES, Verdict

NONE = NoNumber("only 9 of the held-back customers bought, and money needs 200")
RATE = Rates(control=0.121, target=0.183, diff=0.062, lo=0.031, hi=0.094, relative=0.512,
             relative_lo=0.24, relative_hi=0.83, p=0.001)  # fmt: skip
SENT = Contrast(
    name="sent against control", n_control=2_000, n_target=18_000, buyers_control=242,
    buyers_target=3_294, responders_control=242, responders_target=3_294, rate=RATE,
    buyers_rate=RATE,
    revenue_quality="shown", revenue=NONE, revenue_relative=NONE, revenue_capped=NONE,
    revenue_adjusted=NONE, order_value=NONE,
    factors={"conversion": 1.1, "frequency": 1.0, "order_value": 1.2},
)  # fmt: skip
EARNED = Effect(12_345_600.0, 1.0, 4_200_000.0, 20_500_000.0)
CAMPAIGN = CampaignLift(
    campaign_id="diwali", window_days=14, event="converted", is_service=False,
    ends=date(2026, 11, 30), ended_by_hand=None, due=date(2026, 12, 16), is_overdue=False,
    first_slots={"control": 2_000}, srm_e=1.0, warnings=(),
    verdict=Verdict("working", RULES["working"], "decided", "working"), sent=SENT, groups=(),
    secondary=(replace(SENT, name="bandit against random"),), secondary_p={}, incremental=EARNED,
    profit=NONE, segments=(), looks=(),
)  # fmt: skip
UNIVERSAL = Universal(window_days=28, srm_e=1.0, policy=SENT, incremental=EARNED,
                      prioritization=SENT)  # fmt: skip
BRIDGE = Bridge(
    closing=date(2026, 12, 20), windows=EARNED, later=100_000.0, campaigns=EARNED,
    everything=EARNED, gap=Effect(-5_000.0, 1.0, -90_000.0, 80_000.0), has_interaction=False,
)  # fmt: skip
REPORT = LiftReport(
    watermark=date(2026, 12, 22), lag_days=2, currency="INR", other_currencies={"AED": 312},
    segment="", campaigns=(CAMPAIGN,), campaigns_total=EARNED, universal=UNIVERSAL, bridge=BRIDGE,
)  # fmt: skip
STATISTICS = ("interval", "p-value", "Holm", "e-value", "SRM", "skew", "control", "bandit",
              "random", "holdout", "arm", "significan", "confidence")  # fmt: skip


def page(campaign: CampaignLift = CAMPAIGN, **changes: object) -> str:
    report = replace(REPORT, campaigns=(campaign,), **changes)  # type: ignore[arg-type]
    return "\n".join(report_lines(report))


def flat(text: str) -> str:
    return " ".join(text.split())


def test_one_campaign_is_told_without_verdicts_ranges_and_others() -> None:
    other = replace(CAMPAIGN, campaign_id="holi")
    report = replace(REPORT, campaigns=(CAMPAIGN, other))
    whole, alone = report_lines(report), campaign_lines(report, "holi")
    heading = next(n for n, line in enumerate(whole) if line.startswith("holi: "))
    first = next(n for n, line in enumerate(whole) if n > heading and line.startswith("  "))
    assert alone == whole[first:]
    assert not any("diwali" in line or "working" in line for line in alone)


def test_an_estimate_stands_in_points_and_percent_before_its_range() -> None:
    assert estimate(RATE) == "+6.2 points (+51 %)"
    assert interval(RATE) == "from +3.1 to +9.4"
    assert "diwali             +6.2 points (+51 %)   from +3.1 to +9.4" in page()


@pytest.mark.parametrize(
    ("half", "shown"), [(0.00501, "+6.2 points"), (0.00499, "+6.20 points"),
                        (0.000499, "+6.200 points")],
)  # fmt: skip
def test_decimals_are_those_that_the_range_can_carry(half: float, shown: str) -> None:
    narrow = replace(RATE, lo=RATE.diff - half, hi=RATE.diff + half)
    assert estimate(narrow).startswith(shown)


@pytest.mark.parametrize(("share", "text"), [(-0.0049, "0 %"), (0.0, "0 %"), (-0.0051, "-1 %"),
                                             (12.345, "+1,234 %"), (float("inf"), "no limit")],
)  # fmt: skip
def test_nothing_is_never_less_than_nothing(share: float, text: str) -> None:
    assert percent(share) == text
    assert points(-0.0004, RATE) == "+0.0"


@pytest.mark.parametrize(
    ("lo", "told"),
    [(0.0005, "from +0.1 to"), (0.0004, "from +0.04 to"), (-0.00004, "from -0.004 to"),
     (0.000001, "from +0.0 to"), (0.0, "from +0.0 to")],
)  # fmt: skip
def test_an_end_that_is_not_zero_is_not_printed_as_zero(lo: float, told: str) -> None:
    assert interval(replace(RATE, lo=lo)).startswith(told)
    assert estimate(replace(RATE, diff=-0.0002, relative=-0.012)) == "-0.02 points (-1 %)"
    assert estimate(replace(RATE, diff=-0.0002, relative=-0.004)) == "+0.0 points (0 %)"


@pytest.mark.parametrize(
    ("lo", "hi", "told"),
    [(0.004, 0.2, "from +0.4 % to +20 %"), (0.0, 0.2, "from 0 % to +20 %"),
     (-0.3, -0.004, "from -30 % to -0.4 %"), (-0.01, float("inf"), "from -1 % to no limit")],
)  # fmt: skip
def test_a_share_close_to_zero_has_its_side(lo: float, hi: float, told: str) -> None:
    assert percents(lo, hi) == told


def test_a_loss_is_told_as_less_and_each_end_with_its_side() -> None:
    money = MoneyFormat("INR")
    assert money.change(Effect(100.0, 1.0, 0.0, 500.0)) == "₹1.00 more, from 0.00 to 5.00"
    assert money.change(Effect(-90_000.0, 1.0, -200_000.0, -30_000.0)) == (
        "₹900 less, from 300 to 2,000"
    )
    assert money.change(Effect(-90_000.0, 1.0, -200_000.0, 30_000.0)) == (
        "₹900 less, from 2,000 less to 300 more"
    )


def test_a_number_is_never_parted_from_its_percent_sign() -> None:
    for n in range(1_000, 2_000_000_000, 99_999_999):
        text = page(replace(CAMPAIGN, sent=replace(SENT, n_target=n)))
        assert not any(line.strip().startswith("%") for line in text.splitlines())
        assert max(map(len, text.splitlines())) <= 80


def test_no_line_is_wider_than_a_terminal_and_no_word_is_a_statisticians() -> None:
    text = page()
    assert max(map(len, text.splitlines())) <= 80
    assert [word for word in STATISTICS if word in text] == []
    assert "chosen against by lot" in text


@pytest.mark.parametrize(
    ("status", "phrase", "sentence"),
    [
        ("decided", "working", "More bought than without it, by more than chance explains."),
        ("decided", "probably working", "though chance alone may still explain it."),
        ("decided", "hurting", "Fewer bought than without it, by more than chance explains."),
        ("decided", "probably hurting", "Fewer bought than without it, though chance"),
        ("decided", "can't tell yet", "the truth may lie anywhere from +3.1 to +9.4 points."),
        ("too early", "can't tell yet", "It is too early to say."),
        ("no planned end", "can't tell yet", "It was launched without an end"),
        ("stop: harm", "hurting", "stop it."),
        ("groups are the wrong size", "can't tell yet", "The groups are the wrong size"),
        ("windows not closed", "can't tell yet",
         "Fewer than two of each group have their 14 days behind them; chosen so far: 0 to be"),
        ("too few control buyers", "not enough held-back customers",
         "Only 242 of 2,000 held back bought, and 25 are needed"),
        ("nobody is held back", "not enough held-back customers", "Nobody is held back, so"),
        ("more buyers, less money", "can't tell yet", "yet less money came in."),
        ("fewer buyers, more money", "can't tell yet", "yet more money came in."),
    ],
)  # fmt: skip
def test_every_verdict_is_one_sentence_with_its_reason(
    status: str, phrase: str, sentence: str
) -> None:
    verdict = Verdict(phrase, RULES[phrase], status, phrase)
    assert sentence in flat(page(replace(CAMPAIGN, verdict=verdict)))


@pytest.mark.parametrize(("watermark", "is_said"), [(date(2026, 12, 15), True),
                                                    (date(2026, 12, 16), False)])  # fmt: skip
def test_the_day_of_the_verdict_is_said_until_it_comes(watermark: date, is_said: bool) -> None:
    verdict = Verdict("can't tell yet", "", "too early", "can't tell yet")
    text = flat(page(replace(CAMPAIGN, verdict=verdict), watermark=watermark))
    assert ("The verdict is due on 16 December 2026." in text) == is_said


def test_no_day_is_said_where_it_is_decided_or_no_day_is_known() -> None:
    early = date(2026, 12, 1)
    assert CAMPAIGN.due is not None
    assert CAMPAIGN.due > early
    decided = Verdict("hurting", RULES["hurting"], "stop: harm", "hurting")
    assert "is due" not in flat(page(replace(CAMPAIGN, verdict=decided), watermark=early))
    waiting = Verdict("can't tell yet", "", "too early", "can't tell yet")
    text = flat(page(replace(CAMPAIGN, verdict=waiting, due=None), watermark=early))
    assert "is due" not in text


def test_a_verdict_that_waits_for_outcomes_says_so_and_names_no_day_to_come() -> None:
    waiting = Verdict("can't tell yet", "", "too early", "can't tell yet")
    late = replace(CAMPAIGN, verdict=waiting, is_overdue=True)
    text = flat(page(late, watermark=date(2026, 12, 1)))
    assert (
        "The verdict was due on 16 December 2026 and waits for outcomes: those up to "
        "1 December 2026 are in."
    ) in text
    assert "is due on" not in text
    decided = replace(CAMPAIGN, is_overdue=True)
    assert "was due" not in flat(page(decided))


def test_an_end_by_hand_is_said() -> None:
    text = flat(page(replace(CAMPAIGN, ended_by_hand=date(2026, 11, 20))))
    assert (
        "A person ended it on 20 November 2026, before its planned end on 30 November 2026." in text
    )
    assert "A person ended it" not in flat(page())


def test_a_campaign_is_told_of_by_what_it_asked_for() -> None:
    assert "More replied than without it" in flat(page(replace(CAMPAIGN, event="replied")))
    assert "More booked than without it" in flat(page(replace(CAMPAIGN, event="booked")))
    assert "More gave a score than without it" in flat(page(replace(CAMPAIGN, event="scored")))


def test_what_only_a_message_makes_possible_is_not_waited_for() -> None:
    none = replace(SENT, responders_control=0, rate=NONE)
    waiting = Verdict("not enough held-back customers", "", "too few control buyers", "can't tell")
    early = date(2026, 12, 1)
    replied = flat(page(replace(CAMPAIGN, event="replied", sent=none, verdict=waiting),
                        watermark=early))  # fmt: skip
    assert "Only who was messaged can have replied" in replied
    scored = flat(page(replace(CAMPAIGN, event="scored", sent=none, verdict=waiting)))
    assert "Only who was messaged can have given a score" in scored
    assert "by how many answered and not by how high they scored" in scored
    assert "how high" not in replied
    assert "The verdict is due" not in replied
    bought = flat(page(replace(CAMPAIGN, sent=none, verdict=waiting), watermark=early))
    assert "Only 0 of 2,000 held back bought" in bought
    assert "The verdict is due on 16 December 2026." in bought


def test_earlier_spending_and_large_baskets_stand_beside_the_plain_estimate() -> None:
    a_customer = Difference(700.0, 10.0, 99.0, 7.0, 0.0, 500.0, 900.0)
    sent = replace(SENT, revenue_capped=a_customer,
                   revenue_adjusted=CupedStrata(a_customer, NONE))  # fmt: skip
    text = flat(page(replace(CAMPAIGN, sent=sent)))
    ends = "₹126,000 more, from 90,000 to 162,000"
    assert f"given what they spent {ends}, once earlier spending is allowed for" in text
    assert f"large baskets cut {ends}, each customer cut at the team's cap" in text
    assert "large baskets cut" not in page()


def test_relative_money_and_the_worth_of_an_order_stand_with_their_ranges() -> None:
    rise = Relative(0.43, 0.21, 0.72)
    a_basket = Difference(14_800.0, 10.0, 99.0, 7.0, 0.0, -1_500.0, 31_000.0)
    value = RatioLift(168_700.0, 183_500.0, a_basket, Relative(0.09, -0.01, 0.2))
    text = flat(page(replace(CAMPAIGN, sent=replace(SENT, revenue_relative=rise,
                                                    order_value=value))))  # fmt: skip
    assert "money a customer +43 %, from +21 % to +72 %" in text
    assert ("money an order ₹1,835 messaged, 1,687 held back: +9 %, from -1 % to +20 %") in text
    assert "money a" not in page()
    alone = replace(value, relative=NONE)
    text = flat(page(replace(CAMPAIGN, sent=replace(SENT, order_value=alone))))
    assert "money an order ₹1,835 messaged, 1,687 held back made of" in text


def test_opt_outs_are_told_of_a_thousand_messages_where_they_were_asked_for() -> None:
    told = flat(page(replace(CAMPAIGN, opt_outs=OptOuts(9_000, 25, 0.0028, 0.0015, 0.0042))))
    assert "opt-outs 2.8 of 1,000 messages, from 1.5 to 4.2" in told
    none = flat(page(replace(CAMPAIGN, opt_outs=NoNumber("only 4 opted out"))))
    assert "opt-outs no number, because only 4 opted out" in none
    assert "opt-outs" not in page()


def test_profit_stands_with_its_parts() -> None:
    profit = Profit(margin=0.4, messages=18_000, messages_cost=90_000.0, offers_cost=50_000.0,
                    profit=Effect(4_798_240.0, 1.0, 1_540_000.0, 8_060_000.0),
                    return_on_cost=Effect(34.2, 1.0, 11.0, 57.0),
                    cost_per_order=PerOrder(12_544.0, 8_200.0, float("inf")))  # fmt: skip
    text = flat(page(replace(CAMPAIGN, profit=profit)))
    assert (
        "profit ₹47,982, from 15,400 to 80,600: 40% of what was earned, less 900 for 18,000 "
        "messages and 500 of offers"
    ) in text
    assert "an extra order costs ₹125, from 82.00 to no limit" in text
    assert "profit" not in page()


def test_money_that_may_not_be_shown_says_why() -> None:
    text = flat(page(replace(CAMPAIGN, incremental=NONE)))
    assert "earned not shown: only 9 of the held-back customers bought" in text


def test_what_the_money_is_made_of_multiplies_to_the_whole() -> None:
    text = "buyers ×1.10 · orders a buyer ×1.00 · order value ×1.20 = money ×1.32"
    assert text in flat(page())


def test_the_bridge_names_interaction_only_where_it_is_one() -> None:
    assert "rest, within chance" in page()
    assert "interaction" not in page()
    assert "interaction" in page(bridge=replace(BRIDGE, has_interaction=True))
    assert "no number, because x" in page(bridge=NoNumber("x"))


def test_other_currencies_are_named_with_their_purchases() -> None:
    assert "purchases counted without their money: 312 in AED." in flat(page())
    assert "without their money" not in page(other_currencies={})


def test_a_simulations_truth_stands_beside_the_estimate() -> None:
    text = flat("\n".join(report_lines(REPORT, truth={"diwali": 12_000_000.0})))
    assert "₹123,456 more, from 42,000 to 205,000; truly 120,000" in text


@pytest.mark.parametrize(
    ("currency", "minor", "text"),
    [("INR", 9_999, "₹99.99"), ("INR", 10_000, "₹100"), ("JPY", 50, "¥50"),
     ("KWD", 1_500, "1.50 KWD"), ("INR", -9_999, "-₹99.99"), ("INR", float("inf"),
      "no limit")],
)  # fmt: skip
def test_amounts_read_as_their_currency_is_written(currency: str, minor: float, text: str) -> None:
    assert MoneyFormat(currency)(minor) == text


def test_the_appendix_names_a_source_behind_every_number() -> None:
    text = "\n".join(method_lines(METHODS))
    assert max(map(len, text.splitlines())) <= 80
    for source in ("Newcombe", "Welch", "Fieller", "CUPED", "Lindon", "Holm", "Benjamini"):
        assert source in text


REDEEMED = replace(SENT, responders_control=0, responders_target=900, rate=NONE)


def test_a_campaign_with_an_event_of_its_own_tells_of_purchases_beside_it() -> None:
    text = flat(page(replace(CAMPAIGN, event="activated", sent=SENT)))
    assert "activated 18.3 % of 18,000 messaged, 12.1 % of 2,000 held back" in text
    assert "bought 18.3 % of 18,000 messaged, 12.1 % of 2,000 held back" in text
    assert flat(page()).count("bought 18.3 %") == 1


def test_money_is_told_where_what_a_campaign_is_judged_by_cannot_be_compared() -> None:
    verdict = Verdict("not enough held-back customers", "", "too few control buyers",
                      "not enough held-back customers")  # fmt: skip
    text = page(replace(CAMPAIGN, event="redeemed", sent=REDEEMED, verdict=verdict))
    assert "diwali             not enough held-back customers                    ₹123,456" in text
    assert "earned ₹123,456 more, from 42,000 to 205,000" in flat(text)
    assert max(map(len, text.splitlines())) <= 80
    silent = page(replace(CAMPAIGN, sent=REDEEMED, verdict=verdict, incremental=NONE))
    assert "diwali             not enough held-back customers\n" in silent


def test_an_event_that_never_came_in_is_said_by_name() -> None:
    verdict = Verdict("can't tell yet", "", "its event never came in", "can't tell yet")
    text = flat(page(replace(CAMPAIGN, event="activated", sent=REDEEMED, verdict=verdict)))
    assert (
        "diwali: can't tell yet. It is judged by 'activated', and no outcome of that name" in text
    )


@pytest.mark.parametrize(
    ("slots", "sentence"),
    [
        ({}, "Nobody has been messaged or held back yet."),
        ({"bandit": 0}, "Nobody has been messaged or held back yet."),
        ({"bandit": 1}, "chosen so far: 1 to be messaged, 0 to be held back."),
        ({"bandit": 40, "random": 2}, "chosen so far: 42 to be messaged, 0 to be held back."),
        ({"control": 1}, "chosen so far: 0 to be messaged, 1 to be held back."),
        ({"control": 3, "bandit": 40}, "chosen so far: 40 to be messaged, 3 to be held back."),
    ],
)
def test_who_was_messaged_and_who_held_back_so_far_is_counted(
    slots: dict[str, int], sentence: str
) -> None:
    verdict = Verdict("can't tell yet", RULES["can't tell yet"], "windows not closed", "")
    assert sentence in flat(page(replace(CAMPAIGN, first_slots=slots, verdict=verdict)))


@pytest.mark.parametrize(
    ("hi", "told"),
    [(0.01, "+1.0"), (0.0099, "+0.99"), (0.001, "+0.10"), (0.0009, "+0.090")],
)
def test_a_narrower_interval_has_more_decimals(hi: float, told: str) -> None:
    assert interval(replace(RATE, lo=0.0, hi=hi)).endswith(f"to {told}")


@pytest.mark.parametrize(("rate", "told"), [(0.01, "1.0 %"), (0.0099, "0.99 %")])
def test_a_share_below_one_percent_has_two_decimals(rate: float, told: str) -> None:
    assert percent_of(rate) == told
