"""The lift report as rows to draw: a campaign a row, its segments under it, one sentence each."""

from collections.abc import Iterator
from dataclasses import replace

from hookline.errors import NothingMeasured
from hookline.lift.campaigns import CampaignLift
from hookline.lift.charts import drawn_looks
from hookline.lift.contrasts import Rates
from hookline.lift.estimates import Effect, Quotient
from hookline.lift.formatting import MoneyFormat, estimate, interval
from hookline.lift.programs_page import is_worth_showing, name_of
from hookline.lift.report import LiftReport
from hookline.lift.segments import SegmentLift
from hookline.lift.sentences import verdict_words
from hookline.lift.sides import clearness, side_of_campaign, side_of_segment
from hookline.loop.measure import measure, page
from hookline.records.lift_picture import (
    Cumulative,
    ForestRow,
    LiftPicture,
    Side,
    VerdictWords,
)
from hookline.records.team import Team
from hookline.workspace.folder import Workspace


def lift_picture(workspace: Workspace, team: Team, *, segment: str = "") -> LiftPicture | None:
    """The report as of the watermark, to draw; None before anything was decided or came in.

    Args:
        segment: what campaigns are split by; "" for not at all.
    """
    try:
        report = measure(workspace, team, segment=segment or None)
    except NothingMeasured:
        return None
    charts = {campaign.campaign_id: chart for campaign, chart in _charts(report)}
    names = [campaign.campaign_id for campaign in report.campaigns]
    pages = {name: tuple(page(report, campaign=name)) for name in names}
    return LiftPicture(tuple(forest_rows(report)), pages, charts, tuple(together_lines(report)))


ALL_MESSAGES = "all messages together: customers"
NOTHING_EARNED = "practice: nothing was sent, and nothing earned. Made-up customers"
"""Who spent it: customers, or such as nobody wrote to."""
PEOPLE = {"gtm": "messages to everybody"}
"""What a program is called where no table explains its name."""


def together_lines(report: LiftReport) -> Iterator[str]:
    """What all messages earned against nothing, and which programs brought it."""
    money = MoneyFormat(report.currency)
    earned = report.universal.incremental if report.universal else None
    if isinstance(earned, Effect):
        yield _earned_words(earned, money, is_practice=report.is_practice)
    shares = [
        (each.share.value, PEOPLE.get(each.program) or name_of(each.program))
        for each in report.programs
        if isinstance(each.share, Quotient)
    ]
    if is_worth_showing(report.programs) and shares:
        by_share = sorted(shares, reverse=True)
        listed = ", ".join(f"{name} {100 * share:.0f}%" for share, name in by_share)
        yield f"{'of that' if report.is_practice else 'of all they earned'}: {listed}"


def _earned_words(earned: Effect, money: MoneyFormat, *, is_practice: bool) -> str:
    """What was spent more or less than without messages, as plainly as its range allows."""
    if earned.lo < 0 < earned.hi:
        ends = f"{money(-earned.lo)} less to {money(earned.hi)} more"
        spent = f"anything from {ends} than without messages: nobody can tell yet"
    else:
        low, high = sorted((abs(earned.lo), abs(earned.hi)))
        amount = f"{money.amount(earned.value)} than without messages"
        spent = f"{amount} (likely {money(low)} to {money(high)})"
    return f"{NOTHING_EARNED if is_practice else ALL_MESSAGES} spent {spent}"


def _charts(report: LiftReport) -> Iterator[tuple[CampaignLift, Cumulative]]:
    money = MoneyFormat(report.currency)
    for campaign in report.campaigns:
        if not isinstance(campaign.incremental, Effect) or len(campaign.looks) < 2:
            continue
        looks, _ = drawn_looks(campaign.looks)
        last = looks[-1]
        title = (
            f"Money a customer over held-back customers, day by day: at last {money(last.diff)}, "
            f"{money.between(last.lo, last.hi)}"
        )
        days = tuple(look.day.isoformat() for look in looks)
        drawn = [end for look in looks for end in (look.lo, look.hi)]
        ends = [0.0, last.band_lo, last.band_hi, *drawn]
        low, high = min(ends), max(ends)
        yield (
            campaign,
            Cumulative(title, tuple(looks), days, low, high, money.bare(low), money.bare(high)),
        )


def forest_rows(report: LiftReport) -> list[ForestRow]:
    """Every campaign of the report, each followed by its segments where it is split."""
    rows: list[ForestRow] = []
    for campaign in report.campaigns:
        rows.append(_of_campaign(campaign, report))
        rows.extend(
            _of_segment(campaign.campaign_id, f"{report.segment} {segment.name}", segment)
            for segment in campaign.segments
        )
    return rows


def _of_campaign(campaign: CampaignLift, report: LiftReport) -> ForestRow:
    verdict = verdict_words(campaign, report.watermark)
    sent = campaign.sent
    counts = f"{sent.n_target:,} messaged, {sent.n_control:,} held back"
    if not isinstance(sent.rate, Rates):  # whose days are not over is counted by the sentence
        counts = counts if sent.n_target or sent.n_control else ""
        return ForestRow(campaign.campaign_id, "", verdict, counts)
    row = ForestRow(campaign.campaign_id, "", verdict, counts)
    return _with_numbers(row, sent.rate, side_of_campaign(campaign))


def _of_segment(campaign_id: str, name: str, segment: SegmentLift) -> ForestRow:
    row = ForestRow(campaign_id, name, VerdictWords(clearness(segment.rate, segment.p)), "")
    return _with_numbers(row, segment.rate, side_of_segment(segment))


def _with_numbers(row: ForestRow, rate: Rates, side: Side) -> ForestRow:
    numbers = f"{estimate(rate)}, {interval(rate)}"
    return replace(row, low=rate.lo, difference=rate.diff, high=rate.hi, side=side, numbers=numbers)
