"""The week in a few lines that people forward: what worked, what is due, what to do."""

from collections.abc import Iterator
from datetime import date, timedelta

from hookline.lift import verdicts
from hookline.lift.campaigns import CampaignLift
from hookline.lift.contrasts import Rates
from hookline.lift.estimates import Effect
from hookline.lift.formatting import Money, estimate, rough_mark
from hookline.lift.html import headline
from hookline.lift.report import LiftReport
from hookline.lift.sentences import chance_sentence

GOOD = (verdicts.WORKING, verdicts.PROBABLY_WORKING)
BAD = (verdicts.HURTING, verdicts.PROBABLY_HURTING)
SOON = timedelta(days=7)


def digest_lines(report: LiftReport) -> list[str]:
    """The text, one string a paragraph line; a part that has nothing to say is left out."""
    money = Money(report.currency)
    lines = [f"What messages earned, up to {report.watermark}", "", headline(report, money)]
    parts = [
        ("What worked", [_result(c, money) for c in report.campaigns if c.verdict.phrase in GOOD]),
        ("What did not", [_result(c, money) for c in report.campaigns if c.verdict.phrase in BAD]),
        ("No clear effect", [c.campaign_id for c in report.campaigns if _is_unclear(c)]),
        ("What is due", list(_due(report))),
        ("What to do", list(_to_do(report))),
    ]
    for title, told in parts:
        lines += ["", title, *(f"- {each}" for each in told)] if told else []
    if report.by_chance is not None and report.by_chance.working:
        lines += ["", chance_sentence(report.by_chance)]
    return lines


def _result(campaign: CampaignLift, money: Money) -> str:
    rate, earned = campaign.sent.rate, campaign.incremental
    text = f"{campaign.campaign_id}: {campaign.verdict.reading}"
    text += f", {estimate(rate)}" if isinstance(rate, Rates) else ""
    if isinstance(earned, Effect):
        text += f", {money(earned.value)} earned{rough_mark(campaign)}"
    return text


def _is_unclear(campaign: CampaignLift) -> bool:
    return campaign.verdict.reading == verdicts.NO_CLEAR_EFFECT


def _due(report: LiftReport) -> Iterator[str]:
    for campaign in report.campaigns:
        if campaign.is_overdue:
            yield f"{campaign.campaign_id}: the verdict was due on {campaign.due}"
        elif campaign.due is not None and campaign.due > report.watermark:
            soon = ", within a week" if campaign.due - report.watermark <= SOON else ""
            yield f"{campaign.campaign_id}: the verdict comes on {campaign.due}{soon}"


def _to_do(report: LiftReport) -> Iterator[str]:
    if late := [c.due for c in report.campaigns if c.is_overdue and c.due is not None]:
        yield f"take in outcomes up to {max(late)}, so that what is due can be decided"
    for campaign in report.campaigns:
        name, status = campaign.campaign_id, campaign.verdict.status
        if status == verdicts.WRONG_SIZE:
            yield f"{name}: find out where customers were lost; until then nothing can be compared"
        elif status == verdicts.STOP or (
            campaign.verdict.phrase in BAD and not _is_over(campaign, report.watermark)
        ):
            yield f"{name}: stop it"
        elif status == verdicts.NO_EVENT:
            yield f"{name}: take in '{campaign.event}' outcomes, by which it is judged"
        elif status == verdicts.NO_END:
            yield f"{name}: end it and launch it with an end, so that a verdict can come"
        elif status == verdicts.NOBODY_HELD_BACK and not campaign.is_service:
            yield f"{name}: hold some customers back, so that there is something to compare with"
        elif campaign.verdict.phrase == verdicts.WORKING and _is_over(campaign, report.watermark):
            yield f"{name}: it works; launch it again"


def _is_over(campaign: CampaignLift, today: date) -> bool:
    return campaign.ended_by_hand is not None or (
        campaign.ends is not None and campaign.ends < today
    )
