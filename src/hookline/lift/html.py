"""The report as one HTML file that needs nothing else: for a browser, a phone, a printer."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from html import escape

from hookline.lift import verdicts
from hookline.lift.bridge import Bridge
from hookline.lift.campaigns import CampaignLift
from hookline.lift.charts import interval_svg, looks_svg, scale_of
from hookline.lift.checks import names_of
from hookline.lift.contrasts import Contrast, Rates
from hookline.lift.estimates import Effect
from hookline.lift.events import PURCHASE, did
from hookline.lift.formatting import Money, estimate, interval, percent_of, rough_mark
from hookline.lift.html_details import ratios_html, windows_html
from hookline.lift.html_programs import programs_html
from hookline.lift.html_style import STYLE
from hookline.lift.html_versions import html_table, learnings_html, versions_html
from hookline.lift.methods import METHODS
from hookline.lift.no_number import NoNumber
from hookline.lift.planner import smallest_rise
from hookline.lift.profit import Profit
from hookline.lift.report import LiftReport
from hookline.lift.sentences import chance_sentence, verdict_sentence

TONES = {
    verdicts.WORKING: "good", verdicts.PROBABLY_WORKING: "good",
    verdicts.HURTING: "bad", verdicts.PROBABLY_HURTING: "bad",
}  # fmt: skip
RIGHT_SIZES = "✓ all groups are the size they should be"
UNCHECKED_SIZES = "· group sizes not checked: how many were to be held back is not known"


def html_report(report: LiftReport, sql: str) -> str:
    """The whole document, in the order in which people read it.

    Args:
        sql: what the sums were asked by, for the appendix.
    """
    money = Money(report.currency)
    parts: list[Callable[[LiftReport, Money], Iterable[str]]] = [
        _head, _cards, _table, _forest, ratios_html, windows_html, _cumulative, programs_html,
        _bridge, versions_html, learnings_html, _smallest,
    ]  # fmt: skip
    body = "\n".join(line for part in parts for line in part(report, money))
    body = body.replace(" %", "\u00a0%")  # a number is never parted from its percent sign
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>What messages earned, up to {report.watermark}</title>"
        f"<style>{STYLE}</style></head>\n<body>\n{body}\n{_appendix(report, sql)}\n</body></html>\n"
    )


def headline(report: LiftReport, money: Money) -> str:
    """The one sentence that the report comes to."""
    everything = report.universal.incremental if report.universal else None
    if report.universal is not None and isinstance(everything, Effect):
        days = report.universal.window_days
        return f"Within {days} days our messages earned {_amount(everything, money)}."
    total = report.campaigns_total
    if isinstance(total, Effect):
        n = sum(isinstance(c.incremental, Effect) for c in report.campaigns)
        name = "One campaign" if n == 1 else f"{n} campaigns together"
        name = report.campaigns[0].campaign_id if len(report.campaigns) == 1 else name
        return f"{name} earned {_amount(total, money)}."
    because = everything or total
    assert isinstance(because, NoNumber)
    return f"What messages earned cannot be told yet: {because.because}."


def _amount(earned: Effect, money: Money) -> str:
    difference = f"{money(abs(earned.value))} {'more' if earned.value >= 0 else 'less'}"
    ends = money.between(earned.lo, earned.hi)
    if earned.lo <= 0 <= earned.hi:
        return f"{difference} than nothing would have, {ends}, so chance alone may explain it"
    return f"{difference} than nothing would have, {ends}"


def _head(report: LiftReport, money: Money) -> Iterator[str]:
    if report.is_practice:
        yield '<p class="practice">Practice: nothing was sent, so nothing here was earned.</p>'
    yield f"<header><h1>What messages earned · up to {report.watermark}</h1>"
    yield f'<ul class="checks" aria-label="Can these numbers be trusted?">{_checks(report)}</ul>'
    yield f'<p class="lead">{escape(headline(report, money))}</p>'
    yield (
        '<p class="soft">Measured against customers who were held back by lot. Ranges hold the '
        "truth 95 times in 100 when they are looked at once.</p></header>"
    )


def _checks(report: LiftReport) -> str:
    wrong = [c.campaign_id for c in report.campaigns if not verdicts.has_right_sizes(c.srm_e)]
    lines = [("bad", f"✗ groups of {name} are the wrong size") for name in wrong]
    if not wrong:
        is_checked = all(c.has_planned_sizes for c in report.campaigns)
        lines.append(("", RIGHT_SIZES if is_checked else UNCHECKED_SIZES))
    lines += [
        ("bad", f"! {c.campaign_id}: {check}")
        for c in report.campaigns
        for check in names_of(c.warnings)
    ]
    lines.append(("", f"✓ outcomes complete up to {report.watermark}"))
    lines += [
        ("bad", f"! {c.campaign_id} was due on {c.due} and waits for outcomes")
        for c in report.campaigns
        if c.is_overdue
    ]
    lines += [
        ("bad", f"! {n:,} purchases in {code} count without their money")
        for code, n in report.other_currencies.items()
    ]
    return "".join(f'<li class="{tone}">{escape(text)}</li>' for tone, text in lines)


def _cards(report: LiftReport, money: Money) -> Iterator[str]:
    yield '<h2>Campaign by campaign</h2><div class="cards">'
    for campaign in report.campaigns:
        sentence = verdict_sentence(campaign, report.watermark)
        phrase, _, reason = sentence.partition(". ")
        rate, earned = campaign.sent.rate, campaign.incremental
        number = f'<p class="big">{escape(estimate(rate))}</p>' if isinstance(rate, Rates) else ""
        amount = (
            f'<p class="soft">{escape(money(earned.value))} earned{rough_mark(campaign)}</p>'
            if isinstance(earned, Effect)
            else ""
        )
        yield (
            f'<section class="card {TONES.get(campaign.verdict.phrase, "open")}">'
            f"<h3>{escape(campaign.campaign_id)}</h3>"
            f'<p class="phrase">{escape(phrase.capitalize())}</p>{number}{amount}'
            f"<p>{escape(reason)}</p></section>"
        )
    yield "</div>"
    if report.by_chance is not None:
        yield f'<p class="soft">{escape(chance_sentence(report.by_chance))}</p>'


def _table(report: LiftReport, money: Money) -> Iterator[str]:
    rows = [row for campaign in report.campaigns for row in _rows(campaign, money)]
    yield "<h2>The numbers</h2>"
    yield from html_table(["Campaign", "Messaged", "Held back", "Difference", "Earned", "Profit"],
                           rows, wide=True)  # fmt: skip


def _rows(campaign: CampaignLift, money: Money) -> Iterator[list[tuple[str, str]]]:
    """What a campaign is judged by, and below it who bought where that is something else."""
    sent, profit = campaign.sent, campaign.profit
    yield [
        (campaign.campaign_id, f"within {campaign.window_days} days"),
        *_compared(sent, sent.rate, did(campaign.event)),
        _cell(campaign.incremental, money, rough_mark(campaign)),
        _cell(profit.profit if isinstance(profit, Profit) else profit, money),
    ]
    if campaign.event != PURCHASE and isinstance(sent.buyers_rate, Rates):
        yield [("", ""), *_compared(sent, sent.buyers_rate, did(PURCHASE)), ("", ""), ("", "")]


def _compared(sent: Contrast, rate: Rates | NoNumber, verb: str) -> list[tuple[str, str]]:
    if isinstance(rate, Rates):
        return [
            (f"{percent_of(rate.target)} {verb}", f"of {sent.n_target:,}"),
            (f"{percent_of(rate.control)} {verb}", f"of {sent.n_control:,}"),
            (estimate(rate), interval(rate)),
        ]
    customers = [(f"{n:,}", "customers") for n in (sent.n_target, sent.n_control)]
    return [*customers, ("not shown", rate.because)]


def _cell(value: Effect | NoNumber, money: Money, mark: str = "") -> tuple[str, str]:
    if isinstance(value, NoNumber):
        return "not shown", value.because
    return money(value.value), money.between(value.lo, value.hi) + mark


def _forest(report: LiftReport, _: Money) -> Iterator[str]:
    rows = [(c.campaign_id, "", c.sent.rate) for c in report.campaigns]
    if report.segment:
        rows = [
            row
            for c in report.campaigns
            for row in [(c.campaign_id, "", c.sent.rate),
                        *((s.name, "sub", s.rate) for s in c.segments)]
        ]  # fmt: skip
    shown = [(name, kind, rate) for name, kind, rate in rows if isinstance(rate, Rates)]
    if not shown:
        return
    scale = scale_of([end for _, _, rate in shown for end in (rate.lo, rate.hi)])
    by = f", by {report.segment}" if report.segment else ""
    yield f"<h2>More than without a message{escape(by)}</h2>"
    yield '<div class="forest">'
    for name, kind, rate in shown:
        sentence = f"{name}: {estimate(rate)}, {interval(rate)} points"
        picture = interval_svg(rate.diff, rate.lo, rate.hi, scale, sentence)
        tag = "span" if kind else "b"
        yield (
            f'<div class="line"><{tag} class="{kind}">{escape(name)}</{tag}>{picture}'
            f'<span class="value">{escape(estimate(rate))}<small>{escape(interval(rate))}</small>'
            "</span></div>"
        )
    yield "</div>"
    yield (
        '<p class="soft">The bar is the range, the stroke the estimate, the dashed line no '
        "difference.</p>"
    )


def _cumulative(report: LiftReport, money: Money) -> Iterator[str]:
    # a picture of money stands only where money may be shown
    shown = [c for c in report.campaigns if isinstance(c.incremental, Effect) and len(c.looks) > 1]
    if not shown:
        return
    yield '<h2>How it came to be</h2><div class="charts">'
    for campaign in shown:
        last = campaign.looks[-1]
        sentence = (
            f"{campaign.campaign_id}: money a customer over held-back customers, day by day; at "
            f"last {money(last.diff)}, {money.between(last.lo, last.hi)}"
        )
        picture, scale, first = looks_svg(campaign.looks, sentence)
        yield (
            f"<figure><h3>{escape(campaign.campaign_id)}</h3>"
            f'<div class="ends"><span>{escape(money(scale.hi))} a customer</span></div>{picture}'
            f'<div class="ends"><span>{escape(money(scale.lo))}</span><span>{first} to {last.day}'
            f"</span></div></figure>"
        )
    yield "</div>"
    yield (
        '<p class="soft">The line is the difference in money a customer as it stood on a day, the '
        "darker band its range when looked at once, the lighter one the range that holds on all "
        "days together.</p>"
    )


def _bridge(report: LiftReport, money: Money) -> Iterator[str]:
    if report.universal is None:
        return
    yield "<h2>From single campaigns to everything</h2>"
    bridge = report.bridge
    if not isinstance(bridge, Bridge):
        yield f"<p>There is no number here, because {escape(bridge.because)}.</p>"
        return
    name = "Interaction" if bridge.has_interaction else "Rest, within chance"
    steps = [
        ("All campaigns, each in its own window", _cell(bridge.windows, money)),
        ("Later, and in windows still open", (money(bridge.later), "")),
        (name, _cell(bridge.gap, money)),
        ("Everything, against customers who are never messaged", _cell(bridge.everything, money)),
    ]
    rows = [[(text, ""), amount] for text, amount in steps]
    yield from html_table(["", f"Up to {bridge.closing}"], rows)


def _smallest(report: LiftReport, _: Money) -> Iterator[str]:
    rows = []
    for campaign in report.campaigns:
        sent, rate = campaign.sent, campaign.sent.rate
        if not isinstance(rate, Rates) or not 0 < rate.control < 1:
            continue
        n = sent.n_control + sent.n_target
        rise = smallest_rise(rate.control, n, sent.n_target / n)
        rows.append(
            [(campaign.campaign_id, ""), (f"{100 * rise:.2f} points", f"of {n:,} customers")]
        )
    if rows:
        yield "<h2>Smallest lift we could have seen</h2>"
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
