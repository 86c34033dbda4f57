"""The report as one picture for a slide: the sentence it comes to, every campaign on one scale."""

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from html import escape

from hookline.lift.campaigns import CampaignLift
from hookline.lift.charts import Scale, scale_of
from hookline.lift.columns import cut_name
from hookline.lift.contrasts import Rates
from hookline.lift.estimates import Effect
from hookline.lift.formatting import MoneyFormat, estimate, interval
from hookline.lift.headline import by_reading, headline, standing
from hookline.lift.report import LiftReport
from hookline.lift.sides import BAD, GOOD, OPEN, side_of_campaign
from hookline.records.lift_picture import Side

WIDTH, MARGIN = 1200, 48
ROW, LINE = 64, 44
"""Pixels of a campaign's row and of a line of the headline."""
MOST_ROWS = 12
"""Campaigns that a slide has room for."""
NAME_COLUMNS = 24
"""Letters of a name beside the plot; a wide one counts twice."""
PLOT_LEFT, PLOT_RIGHT = 370, 860
HEADLINE_LETTERS = 46  # of a wide font
FONTS = "Segoe UI, Helvetica Neue, Arial, Roboto, Noto Sans, DejaVu Sans, Liberation Sans"
"""By name: what draws the picture looks none of them up by kind."""
COLOURS: Mapping[Side, str] = {GOOD: "#12805c", BAD: "#b3372f", OPEN: "#6b7687"}
INK, SOFT = "#1d2430", "#5b6575"
JOINED = "\N{NO-BREAK SPACE}"  # a line never ends between a currency and its amount


def lift_svg(report: LiftReport) -> str:
    """The picture as an SVG of its own: 1,200 pixels wide, as tall as its campaigns need.

    A campaign without a rate is named with its verdict, and nothing is drawn of it; of many, those
    that work come first and the last are only counted.
    """
    money = MoneyFormat(report.currency)
    whole = headline(report, money).replace(f"{report.currency} ", f"{report.currency}{JOINED}")
    lines = textwrap.wrap(whole, HEADLINE_LETTERS)
    drawn, rest = by_reading(report)[:MOST_ROWS], len(report.campaigns) - MOST_ROWS
    top = MARGIN + 40 + LINE * len(lines)
    height = top + ROW * len(drawn) + (118 if rest > 0 else 90)
    mark = " (practice: nothing was sent)" if report.is_practice else ""
    parts = [
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>',
        _text(MARGIN, MARGIN + 8, f"What messages earned, up to {report.watermark}{mark}",
              22, SOFT),
        *(
            _text(MARGIN, MARGIN + 54 + LINE * n, line, 34, INK, weight="bold")
            for n, line in enumerate(lines)
        ),
        *_rows(drawn, money, top),
        _text(MARGIN, height - MARGIN,
              "Bar: the range, 95 times in 100. Stroke: the estimate. Dashes: no difference "
              "to customers held back by lot. Grey: not clear.", 17, SOFT),
        _text(MARGIN, height - MARGIN - 28, _not_drawn(report, rest), 17, SOFT)
        if rest > 0 else "",
    ]  # fmt: skip
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" '
        f'viewBox="0 0 {WIDTH} {height}" font-family="{FONTS}">{"".join(parts)}</svg>'
    )


def _rows(drawn: Sequence[CampaignLift], money: MoneyFormat, top: int) -> Iterator[str]:
    rates = [c.sent.rate for c in drawn if isinstance(c.sent.rate, Rates)]
    scale = scale_of([0.0, *(end for rate in rates for end in (rate.lo, rate.hi))])
    if rates:
        zero, bottom = _x(0.0, scale), top + ROW * len(drawn)
        yield (f'<line x1="{zero:.1f}" x2="{zero:.1f}" y1="{top}" y2="{bottom}" stroke="{SOFT}" '
               'stroke-width="2" stroke-dasharray="4 6"/>')  # fmt: skip
    for n, campaign in enumerate(drawn):
        middle = top + ROW * n + ROW // 2
        rate, earned = campaign.sent.rate, campaign.incremental
        name = cut_name(campaign.campaign_id, NAME_COLUMNS)
        yield _text(MARGIN, middle - 2, name, 22, INK, weight="bold")
        amount = money.amount(earned.value) if isinstance(earned, Effect) else "money not shown"
        yield _text(MARGIN, middle + 22, f"{campaign.verdict.reading} · {amount}", 16, SOFT)
        if isinstance(rate, Rates):
            yield _range(rate, scale, middle, COLOURS[side_of_campaign(campaign)])
            yield _text(PLOT_RIGHT + 30, middle - 2, estimate(rate), 22, INK)
            yield _text(PLOT_RIGHT + 30, middle + 22, interval(rate), 16, SOFT)


def _not_drawn(report: LiftReport, rest: int) -> str:
    """What a picture of the best must not hide."""
    counts = ", ".join(f"{n} {reading}" for reading, n in standing(report))
    return f"Not drawn: {rest} more. All {len(report.campaigns)}: {counts}."


def _range(rate: Rates, scale: Scale, middle: int, colour: str) -> str:
    left, right, value = (_x(each, scale) for each in (rate.lo, rate.hi, rate.diff))
    return (
        f'<rect x="{left:.1f}" y="{middle - 10}" width="{max(right - left, 2):.1f}" height="20" '
        f'fill="{colour}" fill-opacity="0.35"/>'
        f'<line x1="{value:.1f}" x2="{value:.1f}" y1="{middle - 18}" y2="{middle + 18}" '
        f'stroke="{colour}" stroke-width="4"/>'
    )


def _x(value: float, scale: Scale) -> float:
    return PLOT_LEFT + (PLOT_RIGHT - PLOT_LEFT) * scale(value) / 100


def _text(x: int, y: int, text: str, size: int, colour: str, *, weight: str = "normal") -> str:
    return (
        f'<text x="{x}" y="{y}" font-size="{size}" font-weight="{weight}" fill="{colour}">'
        f"{escape(text)}</text>"
    )
