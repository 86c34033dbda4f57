"""The parts of the HTML report that go into detail: ratios, windows, versions, programs."""

from collections import Counter
from collections.abc import Iterator
from html import escape

from hookline.lift.arms_page import (
    HELP_QUESTION,
    chance_words,
    help_answers,
    of_100,
    rate_of_100,
)
from hookline.lift.campaigns import CampaignLift
from hookline.lift.contrasts import Rates
from hookline.lift.estimates import Effect
from hookline.lift.formatting import MoneyFormat, estimate, interval, percent, percents
from hookline.lift.html_table import html_table
from hookline.lift.means import Relative
from hookline.lift.no_number import NoNumber
from hookline.lift.page import opt_outs_words
from hookline.lift.programs_page import HEADS, is_worth_showing, program_cells, program_notes
from hookline.lift.report import LiftReport
from hookline.lift.windows import WindowLift
from hookline.lift.windows_page import waiting, within
from hookline.records.place_names import place_name


def ratios_html(report: LiftReport, money: MoneyFormat) -> Iterator[str]:
    """Each campaign as shares of the held-back: customers, money a customer, money an order."""
    rated = [c for c in report.campaigns if isinstance(c.sent.rate, Rates)]
    if not rated:
        return
    yield "<h2>Relative to customers held back</h2>"
    heads = ["Campaign", "Customers", "Money a customer", "Money an order"]
    has_opt_outs = any(c.opt_outs is not None for c in rated)
    rows = [_ratios(c, money, has_opt_outs=has_opt_outs) for c in rated]
    yield from html_table([*heads, *["Opt-outs"] * has_opt_outs], rows, wide=True)


def windows_html(report: LiftReport, money: MoneyFormat) -> Iterator[str]:
    """Short and long term; nothing where it was not asked for."""
    for campaign in report.campaigns:
        if campaign.windows:
            yield "<h2>Short and long term</h2>"
            rows = [_window(window, report, money) for window in campaign.windows]
            yield from html_table(["Within", "Difference", "Messaged", "Earned"], rows, wide=True)
            yield (
                '<p class="soft">Each row is of those whose days are over, so a longer one is of '
                f"earlier customers. The verdict goes by {campaign.window_days} days alone.</p>"
            )


def _ratios(
    campaign: CampaignLift, money: MoneyFormat, *, has_opt_outs: bool
) -> list[tuple[str, str]]:
    sent, rate = campaign.sent, campaign.sent.rate
    assert isinstance(rate, Rates), "only what has a rate is shown here"
    value = sent.order_value
    order = ("not shown", value.because) if isinstance(value, NoNumber) else (
        money(value.target), f"{money.bare(value.control)} held back; {_rise(value.relative)[1]}"
    )  # fmt: skip
    cells = [
        (campaign.campaign_id, f"within {campaign.window_days} days"),
        (percent(rate.relative), percents(rate.relative_lo, rate.relative_hi)),
        _rise(sent.revenue_relative),
        # a reason that stands beside it already is not told twice
        ("not shown", "") if value == sent.revenue_relative else order,
    ]
    opt_outs = campaign.opt_outs
    if has_opt_outs:
        cells.append(("", "") if opt_outs is None else opt_outs_words(opt_outs))
    return cells


def _window(window: WindowLift, report: LiftReport, money: MoneyFormat) -> list[tuple[str, str]]:
    rate, earned = window.sent.rate, window.incremental
    waits = waiting(window, report.watermark)
    n = window.sent.n_target
    return [
        (within(window), waits),
        (estimate(rate), interval(rate))
        if isinstance(rate, Rates)
        else ("not shown", rate.because),
        (f"{n:,}", ""),
        (money(earned.value), money.between(earned.lo, earned.hi))
        if isinstance(earned, Effect)
        else ("not shown", earned.because),
    ]


def _rise(rise: Relative | NoNumber) -> tuple[str, str]:
    if isinstance(rise, NoNumber):
        return "not shown", rise.because
    return percent(rise.rel), percents(rise.lo, rise.hi)


def versions_html(report: LiftReport, _: MoneyFormat) -> Iterator[str]:
    """Live versions, best first in their cells; nothing where they were not asked for."""
    if not report.arms:
        return
    n_alike = Counter(arm.stratum for arm in report.arms)
    rows = [
        [(arm.text or arm.arm_id, f"{arm.campaign_id} · {place_name(arm.channel, arm.language)}"),
         ("-" if n_alike[arm.stratum] == 1 else chance_words(arm.chance_best), ""),
         rate_of_100(arm.rate), (f"{arm.sent:,}", "")]
        for arm in report.arms
    ]  # fmt: skip
    yield "<h2>Versions</h2>"
    heads = ["Text", "Chance it is the best", of_100(report.arms).capitalize(), "Sent"]
    yield from html_table(heads, rows, wide=True)


def learnings_html(report: LiftReport, _: MoneyFormat) -> Iterator[str]:
    """Do learnings help; nothing where no copy was written with any."""
    if report.learnings is None:
        return
    yield f"<h2>{HELP_QUESTION}</h2>"
    yield "<p>Copy that saw them against copy that did not.</p>"
    yield from (f"<p>{escape(text)}</p>" for text in help_answers(report.learnings))


def programs_html(report: LiftReport, money: MoneyFormat) -> Iterator[str]:
    """Programs beside each other; nothing where there is nothing to add or to compare."""
    if not is_worth_showing(report.programs):
        return
    yield "<h2>By program</h2>"
    rows = [[(cell, "") for cell in program_cells(program)] for program in report.programs]
    yield from html_table([head.capitalize() for head in HEADS], rows, wide=True)
    yield (
        '<p class="soft">Each campaign in its own window; × is against campaigns to everybody '
        "(gtm).</p>"
    )
    notes = program_notes(report.programs, money)
    yield from (f'<p class="soft">{escape(note)}</p>' for note in notes)
