"""The file's detail: every ratio with its range, or with the reason why there is none."""

from dataclasses import replace

from tests.lift.test_page import CAMPAIGN, NONE, REPORT, SENT

from hookline.lift.campaigns import CampaignLift
from hookline.lift.formatting import MoneyFormat
from hookline.lift.html_details import ratios_html
from hookline.lift.means import Difference, Relative
from hookline.lift.no_number import NoNumber
from hookline.lift.opt_outs import OptOuts
from hookline.lift.ratios import RatioLift

BASKET = Difference(14_800.0, 10.0, 99.0, 7.0, 0.0, -1_500.0, 31_000.0)
VALUE = RatioLift(168_700.0, 183_500.0, BASKET, Relative(0.09, -0.01, 0.2))


def html(campaign: CampaignLift = CAMPAIGN) -> str:
    return "".join(ratios_html(replace(REPORT, campaigns=(campaign,)), MoneyFormat("INR")))


def test_ratios_stand_with_their_ranges() -> None:
    sent = replace(SENT, revenue_relative=Relative(0.43, 0.21, float("inf")), order_value=VALUE)
    text = html(replace(CAMPAIGN, sent=sent))
    assert "+51 %<small>from +24 % to +83 %" in text
    assert "+43 %<small>from +21 % to no limit" in text
    assert "₹1,835<small>1,687 held back; from -1 % to +20 %" in text
    assert "Opt-outs" not in text
    assert "Money a customer" in text


def test_what_has_no_number_has_its_reason() -> None:
    assert html().count(NONE.because) == 1
    other = replace(SENT, order_value=NoNumber("a group has no orders"))
    assert "a group has no orders" in html(replace(CAMPAIGN, sent=other))
    assert html(replace(CAMPAIGN, sent=replace(SENT, rate=NONE))) == ""


def test_opt_outs_have_a_column_where_they_were_asked_for() -> None:
    text = html(replace(CAMPAIGN, opt_outs=OptOuts(9_000, 25, 0.0028, 0.0015, 0.0042)))
    assert "2.8 of 1,000 messages<small>from 1.5 to 4.2" in text
