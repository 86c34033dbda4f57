"""The report as people read it: 80 columns, estimates before intervals, no statistics' words."""

import math
from collections.abc import Iterator, Mapping, Sequence

from hookline.errors import Wording
from hookline.lift.adjust import CupedStrata
from hookline.lift.bridge import Bridge, Universal
from hookline.lift.campaigns import CampaignLift
from hookline.lift.checks import names_of
from hookline.lift.columns import entry, in_columns, wrap
from hookline.lift.contrasts import Contrast, Rates
from hookline.lift.estimates import Effect
from hookline.lift.events import PURCHASE, did
from hookline.lift.forest_lines import forest_lines
from hookline.lift.formatting import (
    MoneyFormat,
    estimate,
    interval,
    percent,
    percent_of,
    percents,
    points,
    rough_mark,
)
from hookline.lift.means import Difference, Relative
from hookline.lift.no_number import NoNumber
from hookline.lift.opt_outs import OptOuts
from hookline.lift.profit import PerOrder, Profit
from hookline.lift.programs_page import program_lines
from hookline.lift.ratios import RatioLift
from hookline.lift.report import LiftReport
from hookline.lift.segments import SegmentLift
from hookline.lift.sentences import chance_sentence, verdict_words
from hookline.lift.sides import clearness
from hookline.lift.windows_page import window_lines

QUESTIONS = {
    "bandit against random": "chosen against by lot",
    "random against usual": "AI against your own copy",
}


def report_lines(report: LiftReport, truth: Mapping[str, float] | None = None) -> list[str]:
    """The whole report, one string a line of at most 80 columns.

    Args:
        truth: what each campaign truly earned, in minor units, where a simulation knows it.
    """
    money = MoneyFormat(report.currency)
    lines = [f"  {'campaign':<18} {'more than without':<21} {'in 95 of 100':<19} {'earned':>16}"]
    lines += [_overview(campaign, money) for campaign in report.campaigns]
    lines += forest_lines(report)
    for campaign in report.campaigns:
        verdict = f"{campaign.campaign_id}: {verdict_words(campaign, report.watermark)}"
        truly = (truth or {}).get(campaign.campaign_id)
        lines += ["", *wrap(verdict), *_numbers(campaign, report, money, truly)]
        lines += window_lines(campaign, report.watermark, money)
    return [*lines, *_together(report, money)]


def campaign_lines(report: LiftReport, campaign_id: str) -> list[str]:
    """One campaign's numbers, then those of all together; for who shows verdicts and ranges above.

    Args:
        campaign_id: one of the report's.
    """
    money = MoneyFormat(report.currency)
    campaign = next(each for each in report.campaigns if each.campaign_id == campaign_id)
    lines = [*_numbers(campaign, report, money, None)]
    lines += window_lines(campaign, report.watermark, money)
    together = _together(report, money)
    return [*lines, *together] if lines else together[1:]


def _together(report: LiftReport, money: MoneyFormat) -> list[str]:
    """What all campaigns earned, by which programs, and how the report was made."""
    lines: list[str] = []
    if report.universal is not None:
        lines += ["", *_universal(report.universal, money)]
        # the same reason is told once
        lines += (
            _bridge(report.bridge, money) if report.bridge != report.universal.incremental else []
        )
    lines += program_lines(report.programs, money)
    return [*lines, "", *_footer(report)]


def _overview(campaign: CampaignLift, money: MoneyFormat) -> str:
    rate, earned = campaign.sent.rate, campaign.incremental
    name = f"  {in_columns(campaign.campaign_id, 18)}"
    amount = money(earned.value) if isinstance(earned, Effect) else "not shown"
    if not isinstance(rate, Rates):
        reading = campaign.verdict.reading
        return (
            f"{name} {reading:<41} {amount:>16}" if amount != "not shown" else f"{name} {reading}"
        )
    return f"{name} {estimate(rate):<21} {interval(rate):<19} {amount:>16}"


def _numbers(
    campaign: CampaignLift, report: LiftReport, money: MoneyFormat, truly: float | None
) -> Iterator[str]:
    """What stands below a verdict; what the evidence does not carry is no number, and no line."""
    yield from _outcome(campaign, money, truly)
    yield from _money_lines(campaign, money)
    if campaign.opt_outs is not None:
        yield from entry("opt-outs", ", ".join(opt_outs_words(campaign.opt_outs)))
    for contrast in campaign.secondary:
        yield from entry(QUESTIONS[contrast.name], _question(contrast, campaign))
    for segment in campaign.segments:
        yield from entry(f"{report.segment} {segment.name}", segment_text(segment))
    for check in names_of(campaign.warnings):
        yield from entry("look at", f"{check}: chance alone hardly explains it")


def segment_text(segment: SegmentLift) -> str:
    """One segment's difference, and what is left of it beside all the others."""
    rate = segment.rate
    return (
        f"{estimate(rate)}, {interval(rate)}: {clearness(rate, segment.p)}; "
        f"{points(segment.shrunk, rate)} once chance is allowed for"
    )


def _outcome(campaign: CampaignLift, money: MoneyFormat, truly: float | None) -> Iterator[str]:
    """Who came through, and what it earned in three readings."""
    sent, earned = campaign.sent, campaign.incremental
    if isinstance(sent.rate, Rates):
        yield from entry(did(campaign.event), _who_did(sent, sent.rate))
    if campaign.event != PURCHASE and isinstance(sent.buyers_rate, Rates):
        yield from entry(did(PURCHASE), _who_did(sent, sent.buyers_rate))
    if isinstance(sent.buyers_rate, Rates) or truly is not None:
        yield from entry("earned", _earned(campaign, money, truly))
    if isinstance(sent.revenue_adjusted, CupedStrata) and isinstance(earned, Effect):
        text = _scaled(sent.revenue_adjusted.difference, sent.n_target, money)
        yield from entry("given what they spent", f"{text}, once earlier spending is allowed for")
    if isinstance(sent.revenue_capped, Difference):
        text = _scaled(sent.revenue_capped, sent.n_target, money)
        yield from entry("large baskets cut", f"{text}, each customer cut at the team's cap")


def _money_lines(campaign: CampaignLift, money: MoneyFormat) -> Iterator[str]:
    """What the money is made of, a customer and an order, and what is left of it."""
    sent = campaign.sent
    if isinstance(sent.revenue_relative, Relative):
        yield from entry("money a customer", relative_text(sent.revenue_relative))
    if isinstance(sent.order_value, RatioLift):
        yield from entry("money an order", order_value_text(sent.order_value, money))
    if sent.factors and isinstance(campaign.incremental, Effect):
        yield from entry("made of", _factors(sent.factors))
    if isinstance(campaign.profit, Profit):
        yield from _profit(campaign.profit, money)


def _who_did(sent: Contrast, rate: Rates) -> str:
    ends = percents(rate.relative_lo, rate.relative_hi)
    return (
        f"{percent_of(rate.target)} of {sent.n_target:,} messaged, {percent_of(rate.control)} of "
        f"{sent.n_control:,} held back: {percent(rate.relative)}, {ends}"
    )


def _earned(campaign: CampaignLift, money: MoneyFormat, truly: float | None) -> str:
    earned = campaign.incremental
    truth = "" if truly is None else f"; truly {money.bare(truly)}"
    if isinstance(earned, NoNumber):
        return f"not shown: {earned.because}{truth}"
    return f"{money.change(earned)}{rough_mark(campaign)}{truth}"


def relative_text(rise: Relative) -> str:
    """`+50 %, from +24 % to +83 %`."""
    return f"{percent(rise.rel)}, {percents(rise.lo, rise.hi)}"


def order_value_text(value: RatioLift, money: MoneyFormat) -> str:
    """What an order of a messaged buyer is worth beside that of a held-back one."""
    text = f"{money(value.target)} messaged, {money.bare(value.control)} held back"
    if isinstance(value.relative, NoNumber):
        return text
    return f"{text}: {relative_text(value.relative)}"


def opt_outs_words(opt_outs: OptOuts | NoNumber) -> tuple[str, str]:
    """`4.2 of 1,000 messages`, and `from 3.1 to 5.3`."""
    if isinstance(opt_outs, NoNumber):
        return "no number", f"because {opt_outs.because}"
    rate, lo, hi = (f"{1000 * x:.1f}" for x in (opt_outs.rate, opt_outs.lo, opt_outs.hi))
    return f"{rate} of 1,000 messages", f"from {lo} to {hi}"


def _scaled(difference: Difference, customers: int, money: MoneyFormat) -> str:
    """A difference a customer, for all who were messaged."""
    value, lo, hi = (customers * x for x in (difference.diff, difference.lo, difference.hi))
    return f"{money.amount(value)}, {money.ends(lo, hi)}"


def _factors(factors: Mapping[str, float]) -> str:
    words = {"conversion": "buyers", "frequency": "orders a buyer", "order_value": "order value"}
    whole = math.prod(factors.values())
    parts = " · ".join(f"{words[name]} ×{value:.2f}" for name, value in factors.items())
    return f"{parts} = money ×{whole:.2f}"


def _profit(profit: Profit, money: MoneyFormat) -> Iterator[str]:
    left, per_order = profit.profit, profit.cost_per_order
    offers = f" and {money.bare(profit.offers_cost)} of offers" * (profit.offers_cost > 0)
    yield from entry(
        "profit",
        f"{money(left.value)}, {money.between(left.lo, left.hi)}: {profit.margin:.0%} of what was "
        f"earned, less {money.bare(profit.messages_cost)} for {profit.messages:,} messages{offers}",
    )
    if isinstance(per_order, PerOrder):
        ends = money.between(per_order.lo, per_order.hi)
        yield from entry("an extra order costs", f"{money(per_order.value)}, {ends}")


def _question(contrast: Contrast, campaign: CampaignLift) -> str:
    rate = contrast.rate
    if not isinstance(rate, Rates):
        return f"no number, because {rate.because}"
    end = clearness(rate, campaign.secondary_p.get(contrast.name, 1.0))
    return f"{estimate(rate)}, {interval(rate)}: {end}"


def _universal(universal: Universal, money: MoneyFormat) -> Iterator[str]:
    policy, brought = universal.policy, universal.incremental
    yield "Everything against nothing"
    if isinstance(brought, NoNumber):
        yield from entry("earned", f"not shown: {brought.because}")
    else:
        yield from entry(
            "earned",
            f"{money.change(brought)}: {policy.n_target:,} customers in {universal.window_days} "
            f"days each, against {policy.n_control:,} who are never messaged",
        )
    rate = universal.prioritization.rate
    if isinstance(rate, Rates):
        end = clearness(rate, rate.p)
        yield from entry("chosen against by lot", f"{estimate(rate)}, {interval(rate)}: {end}")


def _bridge(bridge: Bridge | NoNumber, money: MoneyFormat) -> Iterator[str]:
    if isinstance(bridge, NoNumber):
        yield from entry("from the campaigns", f"no number, because {bridge.because}")
        return
    gap = bridge.gap
    name = "interaction" if bridge.has_interaction else "rest, within chance"
    yield f"  From the campaigns to everything, up to {bridge.closing}"
    steps = [
        ("in the windows", bridge.windows.value, money.between(*bridge.windows[2:])),
        ("+ later", bridge.later, "after the windows, and in open ones"),
        (f"+ {name}", gap.value, money.between(gap.lo, gap.hi)),
        ("= everything", bridge.everything.value, money.between(*bridge.everything[2:])),
    ]
    for label, value, ends in steps:
        yield f"    {label:<22} {money.bare(value):>14}   {ends}"


def _footer(report: LiftReport) -> Iterator[str]:
    others = ", ".join(f"{n:,} in {code}" for code, n in report.other_currencies.items())
    text = (
        f"Outcomes are complete up to {report.watermark} and may come in {report.lag_days} days "
        "late. Ranges hold the truth 95 times in 100 when looked at once."
    )
    yield from wrap(text)
    yield Wording("--methods says how the numbers are made.", at_desk="")
    if report.by_chance is not None:
        yield from wrap(chance_sentence(report.by_chance))
    if others:
        text = f"Amounts are {report.currency}; purchases counted without their money: {others}."
        yield from wrap(text)


def method_lines(statistics: Sequence[tuple[str, str]]) -> list[str]:
    """The appendix: one paragraph a method."""
    lines: list[str] = []
    for name, text in statistics:
        lines += entry(name, text)
    return lines
