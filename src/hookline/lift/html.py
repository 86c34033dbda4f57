"""The report as one HTML file that needs nothing else: for a browser, a phone, a printer."""

import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from html import escape

from hookline.lift import verdicts
from hookline.lift.bridge import Bridge
from hookline.lift.campaigns import CampaignLift
from hookline.lift.charts import interval_svg, looks_svg, scale_of
from hookline.lift.contrasts import Contrast, Rates
from hookline.lift.estimates import Effect
from hookline.lift.events import PURCHASE, did
from hookline.lift.formatting import MoneyFormat, estimate, interval, percent_of, rough_mark
from hookline.lift.html_details import (
    learnings_html,
    programs_html,
    ratios_html,
    versions_html,
    windows_html,
)
from hookline.lift.html_head import cards_html, head_html
from hookline.lift.html_style import STYLE
from hookline.lift.html_table import html_table
from hookline.lift.methods import METHODS
from hookline.lift.no_number import NoNumber
from hookline.lift.planner import smallest_rise
from hookline.lift.profit import Profit
from hookline.lift.report import LiftReport
from hookline.lift.sides import side_of_campaign, side_of_segment
from hookline.records.lift_picture import Side

NOT_SHOWN = ("not shown", "")
CAMPAIGN, SEGMENT = "<b>", '<span class="sub">'
CLOSING = {CAMPAIGN: "</b>", SEGMENT: "</span>"}
REST = "Rest, no more than chance explains"


def html_report(report: LiftReport, sql: str) -> str:
    """The whole document, in the order in which people read it.

    Args:
        sql: what the sums were asked by, for the appendix.
    """
    money = MoneyFormat(report.currency)
    parts: list[Callable[[LiftReport, MoneyFormat], Iterable[str]]] = [
        head_html, cards_html, _table, _forest, ratios_html, windows_html, _cumulative,
        programs_html, _bridge, versions_html, learnings_html, _smallest,
    ]  # fmt: skip
    body = "\n".join(line for part in parts for line in part(report, money))
    # a number is never parted from its percent sign, nor from its currency
    body = re.sub(r"(?<=\b[A-Z]{3}) (?=-?\d)", "\u00a0", body.replace(" %", "\u00a0%"))
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>What messages earned, up to {report.watermark}</title>"
        f"<style>{STYLE}</style></head>\n<body>\n{body}\n{_appendix(report, sql)}\n</body></html>\n"
    )


def _table(report: LiftReport, money: MoneyFormat) -> Iterator[str]:
    has_profit = any(isinstance(c.profit, Profit) for c in report.campaigns)
    heads = ["Campaign", "Messaged", "Held back", "Difference", "Earned", *["Profit"] * has_profit]
    rows = [row[: len(heads)] for c in report.campaigns for row in _rows(c, money)]
    yield "<h2>The numbers</h2>"
    yield from html_table(heads, rows, wide=True)
    if not has_profit:
        yield from (f'<p class="soft">{escape(text)}</p>' for text in _no_profit(report))


def _no_profit(report: LiftReport) -> list[str]:
    """Why money that is known has no profit, each reason once."""
    profits = [c.profit for c in report.campaigns if isinstance(c.incremental, Effect)]
    reasons = dict.fromkeys(p.because for p in profits if isinstance(p, NoNumber))
    return [f"No profit is shown, because {because}." for because in reasons]


def _rows(campaign: CampaignLift, money: MoneyFormat) -> Iterator[list[tuple[str, str]]]:
    """What a campaign is judged by, and below it who bought where that is something else."""
    sent, profit, earned = campaign.sent, campaign.profit, campaign.incremental
    yield [
        (campaign.campaign_id, f"within {campaign.window_days} days"),
        *_compared(campaign),
        # a reason that stands beside it already is not told twice
        NOT_SHOWN if earned == sent.rate else _cell(earned, money, rough_mark(campaign)),
        _cell(profit.profit if isinstance(profit, Profit) else profit, money),
    ]
    if campaign.event != PURCHASE and isinstance(sent.buyers_rate, Rates):
        yield [("", ""), *_rates(sent, sent.buyers_rate, did(PURCHASE)), ("", ""), ("", "")]


def _compared(campaign: CampaignLift) -> list[tuple[str, str]]:
    """Both groups and their difference; who has been counted so far, where there is none."""
    sent, rate = campaign.sent, campaign.sent.rate
    if isinstance(rate, Rates):
        return _rates(sent, rate, did(campaign.event))
    counts, note = (sent.n_target, sent.n_control), "customers"
    if not any(counts):
        held = campaign.first_slots.get("control", 0)
        counts, note = (sum(campaign.first_slots.values()) - held, held), "so far"
    return [*((f"{n:,}", note) for n in counts), ("not shown", rate.because)]


def _rates(sent: Contrast, rate: Rates, verb: str) -> list[tuple[str, str]]:
    return [
        (f"{percent_of(rate.target)} {verb}", f"of {sent.n_target:,}"),
        (f"{percent_of(rate.control)} {verb}", f"of {sent.n_control:,}"),
        (estimate(rate), interval(rate)),
    ]


def _cell(value: Effect | NoNumber, money: MoneyFormat, mark: str = "") -> tuple[str, str]:
    if isinstance(value, NoNumber):
        return "not shown", value.because
    return money(value.value), money.between(value.lo, value.hi) + mark


def _forest(report: LiftReport, _: MoneyFormat) -> Iterator[str]:
    rows = list(_forest_rows(report))
    if not rows:
        return
    scale = scale_of([end for *_, rate in rows for end in (rate.lo, rate.hi)])
    by = f", by {report.segment}" if report.segment else ""
    yield f"<h2>More than without a message{escape(by)}</h2>"
    yield '<div class="forest">'
    for name, tag, side, rate in rows:
        sentence = f"{name}: {estimate(rate)}, {interval(rate)} points"
        picture = interval_svg(rate.diff, rate.lo, rate.hi, scale, sentence, side=side)
        yield (
            f'<div class="line">{tag}<bdi>{escape(name)}</bdi>{CLOSING[tag]}{picture}'
            f'<span class="value">{escape(estimate(rate))}<small>{escape(interval(rate))}</small>'
            "</span></div>"
        )
    yield "</div>"
    split = ", and a segment that stands out of all of them" * bool(by)
    yield (
        '<p class="soft">The bar is the range, the stroke the estimate, the dashed line no '
        f"difference. A colour has what is decided{split}.</p>"
    )


def _forest_rows(report: LiftReport) -> Iterator[tuple[str, str, Side, Rates]]:
    """(name, its opening tag, its colour, rate): campaigns, each before its segments."""
    for campaign in report.campaigns:
        if isinstance(campaign.sent.rate, Rates):
            yield campaign.campaign_id, CAMPAIGN, side_of_campaign(campaign), campaign.sent.rate
        for segment in campaign.segments:
            yield segment.name, SEGMENT, side_of_segment(segment), segment.rate


def _cumulative(report: LiftReport, money: MoneyFormat) -> Iterator[str]:
    # a picture of money stands only where money may be shown
    with_looks = [
        c for c in report.campaigns if isinstance(c.incremental, Effect) and len(c.looks) > 1
    ]
    if not with_looks:
        return
    yield '<h2>How the difference settled, day by day</h2><div class="charts">'
    for campaign in with_looks:
        last = campaign.looks[-1]
        sentence = (
            f"{campaign.campaign_id}: money a customer over held-back customers, day by day; at "
            f"last {money(last.diff)}, {money.between(last.lo, last.hi)}"
        )
        picture, scale, first = looks_svg(campaign.looks, sentence)
        yield (
            f"<figure><h3><bdi>{escape(campaign.campaign_id)}</bdi></h3>"
            f'<div class="ends"><span>{escape(money(scale.hi))} a customer</span></div>{picture}'
            f'<div class="ends"><span>{escape(money(scale.lo))}</span><span>{first} to {last.day}'
            f"</span></div></figure>"
        )
    yield "</div>"
    yield (
        '<p class="soft">The line is the difference in money a customer as it stood on a day, the '
        "darker band its range when looked at once, the lighter one the range that holds on all "
        "days together. The dashed line is no difference.</p>"
    )


def _bridge(report: LiftReport, money: MoneyFormat) -> Iterator[str]:
    if report.universal is None:
        return
    yield "<h2>From single campaigns to everything</h2>"
    bridge = report.bridge
    yield (
        '<p class="soft">Campaigns are counted in their own windows. What their messages brought '
        "later, and what campaigns do to each other, lies between their sum and everything.</p>"
    )
    if not isinstance(bridge, Bridge):
        yield f"<p>There is no number here, because {escape(bridge.because)}.</p>"
        return
    name = "What campaigns do to each other" if bridge.has_interaction else REST
    steps = [
        ("All campaigns, each in its own window", _cell(bridge.windows, money)),
        ("Later, and in windows still open", (money(bridge.later), "")),
        (name, _cell(bridge.gap, money)),
        ("Everything, against customers who are never messaged", _cell(bridge.everything, money)),
    ]
    rows = [[(text, ""), amount] for text, amount in steps]
    yield from html_table(["", f"Up to {bridge.closing}"], rows)


def _smallest(report: LiftReport, _: MoneyFormat) -> Iterator[str]:
    rows = []
    for campaign in report.campaigns:
        sent, rate = campaign.sent, campaign.sent.rate
        if not isinstance(rate, Rates) or not 0 < rate.control < 1:
            continue
        n = sent.n_control + sent.n_target
        rise = smallest_rise(rate.control, n, sent.n_target / n)
        if math.isinf(rise):  # nearly everybody does it anyway
            continue
        rows.append(
            [(campaign.campaign_id, ""), (f"{100 * rise:.2f} points", f"of {n:,} customers")]
        )
    if rows:
        yield "<h2>Smallest lift we could have seen</h2>"
        yield '<p class="soft">With so many customers a smaller effect is often missed.</p>'
        yield from html_table(["Campaign", "Seen 8 times in 10"], rows)


def _appendix(report: LiftReport, sql: str) -> str:
    methods = "".join(f"<dt>{escape(n)}</dt><dd>{escape(text)}</dd>" for n, text in METHODS)
    rules: Mapping[str, str] = verdicts.RULES
    phrases = "".join(f"<dt>{escape(n)}</dt><dd>{escape(text)}</dd>" for n, text in rules.items())
    return (
        "<footer><details><summary>What the six verdicts mean</summary>"
        f"<dl>{phrases}</dl></details>"
        f"<details><summary>Methods and sources</summary><dl>{methods}</dl></details>"
        f"<details><summary>The SQL behind the sums</summary><pre>{escape(sql)}</pre></details>"
        f'<p class="soft">Outcomes may come in {report.lag_days} days late. Made by Hookline.</p>'
        "</footer>"
    )
