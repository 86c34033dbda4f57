"""What the report comes to: one sentence, and how many campaigns read which verdict."""

from collections import Counter

from hookline.lift import verdicts
from hookline.lift.campaigns import CampaignLift
from hookline.lift.estimates import Effect
from hookline.lift.formatting import MoneyFormat
from hookline.lift.no_number import NoNumber
from hookline.lift.report import LiftReport

READINGS = (
    verdicts.WORKING, verdicts.PROBABLY_WORKING, verdicts.HURTING, verdicts.PROBABLY_HURTING,
    verdicts.NO_CLEAR_EFFECT, verdicts.CANNOT_TELL, verdicts.TOO_FEW,
)  # fmt: skip
"""In the order in which people want to know of them."""


def headline(report: LiftReport, money: MoneyFormat) -> str:
    """The one sentence that the report comes to."""
    everything = report.universal.incremental if report.universal else None
    if report.universal is not None and isinstance(everything, Effect):
        days = report.universal.window_days
        return _sentence(f"Within {days} days our messages", everything, money)
    total = report.campaigns_total
    if isinstance(total, Effect):
        return _sentence(_subject(report), total, money)
    because = everything or total
    assert isinstance(because, NoNumber)
    n = dict(standing(report)).get(verdicts.WORKING, 0)
    if not n:
        return f"What messages earned cannot be told yet: {because.because}."
    verb = "works" if n == 1 else "work"
    return (
        f"{n} of {_campaigns(len(report.campaigns))} {verb}. What messages earned cannot be told "
        f"yet: {because.because}."
    )


def standing(report: LiftReport) -> list[tuple[str, int]]:
    """How many campaigns read what, those that work first; what none reads is left out."""
    counts = Counter(campaign.verdict.reading for campaign in report.campaigns)
    return [(reading, counts[reading]) for reading in READINGS if counts[reading]]


def by_reading(report: LiftReport) -> list[CampaignLift]:
    """The campaigns in that order, those that read alike as the report has them."""
    return sorted(report.campaigns, key=lambda c: READINGS.index(c.verdict.reading))


def _subject(report: LiftReport) -> str:
    """Whose money it is: of the campaigns that have a sum to show."""
    with_sum = [c for c in report.campaigns if isinstance(c.incremental, Effect)]
    so_far = "So far " * any(_is_running(campaign) for campaign in with_sum)
    if len(with_sum) == 1:
        return f"{so_far}{with_sum[0].campaign_id}"
    if len(with_sum) < len(report.campaigns):
        return f"{so_far}{len(with_sum)} of {_campaigns(len(report.campaigns))} together"
    return f"{so_far}{_campaigns(len(with_sum))} together"


def _is_running(campaign: CampaignLift) -> bool:
    """Is its last word not spoken, so that the sum will change?"""
    waits = {*verdicts.WAITING, verdicts.NO_END}
    return campaign.verdict.status in waits and campaign.ended_by_hand is None


def _campaigns(n: int) -> str:
    return f"{n} campaign{'s' * (n != 1)}"


def _sentence(subject: str, earned: Effect, money: MoneyFormat) -> str:
    ends = money.ends(earned.lo, earned.hi)
    if earned.lo <= 0 <= earned.hi:
        verb = "may have earned nothing"
        return f"{subject} {verb}: {money.amount(earned.value)} came in, {ends}."
    if earned.value < 0:
        return f"{subject} lost {money(-earned.value)}, {ends}."
    return f"{subject} earned {money(earned.value)} extra, {ends}."
