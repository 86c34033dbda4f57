"""What the report asks people to do, most pressing first, and which verdicts are to come."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from hookline.lift import verdicts
from hookline.lift.campaigns import CampaignLift, may_be_decided
from hookline.lift.columns import cut_name
from hookline.lift.report import LiftReport

GOOD = (verdicts.WORKING, verdicts.PROBABLY_WORKING)
BAD = (verdicts.HURTING, verdicts.PROBABLY_HURTING)
SOON = timedelta(days=7)
MOST_NAMES, NAME_COLUMNS = 4, 40
"""Campaigns that one line names, and the columns that each has."""

LOST = "find out where customers were lost; until then nothing can be compared"
STOP = "stop, since fewer come through than without a message"
HOLD_BACK = "hold some customers back, so that there is something to compare with"
END = "end it and launch it with an end, so that a verdict can come"
LAUNCH_WITH_END = "launch it again with an end, so that a verdict can come"
LOOK_AT_OFFER = "look at the offer: more bought, yet less money came in"
LOOK_AT_BUYERS = "look at who bought: fewer did, yet more money came in"
CHANGE = "hurting, so change before launching again"
LARGER = "next time hold more customers back, or run longer: too few came through to compare"
OTHER_WORDS = "no effect found, so try other words, another offer or more customers"
AGAIN = "working, so launch again"
SURER = "probably working, so launch again to be surer"
ORDER = (
    LOST, STOP, HOLD_BACK, END, LAUNCH_WITH_END, LOOK_AT_OFFER, LOOK_AT_BUYERS, CHANGE, LARGER,
    OTHER_WORDS, AGAIN, SURER,
)  # fmt: skip
"""All advice but that on one event, which comes first."""


class NextStep(NamedTuple):
    """One line: for which campaigns, and what."""

    campaigns: tuple[str, ...]
    """Names, cut where they are long; () for all of them."""
    n_more: int
    """Campaigns beside those named."""
    text: str

    def __str__(self) -> str:
        """`winback, birthday and 2 more: working, so launch again`."""
        others = f" and {self.n_more} more" * (self.n_more > 0)
        return f"{', '.join(self.campaigns)}{others}: {self.text}" if self.campaigns else self.text


def next_steps(report: LiftReport) -> list[NextStep]:
    """One line an advice, with the campaigns that it is for; [] where nothing is to be done."""
    late = [c.due for c in report.campaigns if c.is_overdue and c.due is not None]
    until = f"take in outcomes up to {max(late, default=None)}, so that what is due can be decided"
    named: dict[str, list[str]] = {}
    for campaign in report.campaigns:
        if advice := _advice(campaign, report.watermark):
            named.setdefault(advice, []).append(campaign.campaign_id)
    first = [advice for advice in named if advice not in ORDER]
    advised = [*first, *(advice for advice in ORDER if advice in named)]
    steps = [NextStep((), 0, until)] if late else []
    return steps + [_step(named[advice], advice) for advice in advised]


def verdicts_to_come(report: LiftReport) -> list[NextStep]:
    """When which verdict comes, and which one waits for outcomes."""
    return [_step([name], text) for name, text in _due(report)]


def waits_for_its_day(campaign: CampaignLift, watermark: date) -> bool:
    """Is there a day to come on which its verdict can be given?"""
    return (
        campaign.verdict.status in verdicts.WAITING
        and campaign.due is not None
        and campaign.due > watermark
        and may_be_decided(campaign.event, campaign.sent)
    )


def _due(report: LiftReport) -> Iterator[tuple[str, str]]:
    for campaign in report.campaigns:
        if campaign.is_overdue:
            yield campaign.campaign_id, f"the verdict was due on {campaign.due}"
        elif waits_for_its_day(campaign, report.watermark) and campaign.due is not None:
            soon = ", within a week" if campaign.due - report.watermark <= SOON else ""
            yield campaign.campaign_id, f"the verdict comes on {campaign.due}{soon}"


def _advice(campaign: CampaignLift, watermark: date) -> str:
    """What to do about one campaign; "" for nothing."""
    status = campaign.verdict.status
    if status == verdicts.NO_EVENT:
        return f"take in '{campaign.event}' outcomes, by which it is judged"
    if status == verdicts.NOBODY_HELD_BACK:
        return "" if campaign.is_service else HOLD_BACK
    if status == verdicts.NO_END:
        return END if campaign.ended_by_hand is None else LAUNCH_WITH_END
    if status == verdicts.FEW_BUYERS:
        is_done = campaign.due is not None and campaign.due <= watermark
        return LARGER if is_done and may_be_decided(campaign.event, campaign.sent) else ""
    by_status = {
        verdicts.WRONG_SIZE: LOST,
        verdicts.MORE_BUYERS_LESS_MONEY: LOOK_AT_OFFER,
        verdicts.FEWER_BUYERS_MORE_MONEY: LOOK_AT_BUYERS,
    }
    return by_status.get(status, "") or _of_verdict(campaign, watermark)


def _of_verdict(campaign: CampaignLift, watermark: date) -> str:
    """After the end, or at once where it does harm."""
    phrase, is_over = campaign.verdict.phrase, _is_over(campaign, watermark)
    if phrase in BAD:
        return CHANGE if is_over else STOP
    if not is_over:
        return ""
    if campaign.verdict.reading == verdicts.NO_CLEAR_EFFECT:
        return OTHER_WORDS
    return {verdicts.WORKING: AGAIN, verdicts.PROBABLY_WORKING: SURER}.get(phrase, "")


def _is_over(campaign: CampaignLift, watermark: date) -> bool:
    return campaign.ended_by_hand is not None or (
        campaign.ends is not None and campaign.ends < watermark
    )


def _step(names: list[str], text: str) -> NextStep:
    named = tuple(cut_name(name, NAME_COLUMNS) for name in names[:MOST_NAMES])
    return NextStep(named, len(names) - len(named), text)
