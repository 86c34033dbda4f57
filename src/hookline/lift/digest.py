"""The week in a few lines that people forward: what worked, what is due, what to do."""

from hookline.lift.campaigns import CampaignLift
from hookline.lift.contrasts import Rates
from hookline.lift.estimates import Effect
from hookline.lift.formatting import MoneyFormat, estimate, interval, rough_mark
from hookline.lift.headline import headline
from hookline.lift.next_steps import BAD, GOOD, next_steps, verdicts_to_come
from hookline.lift.report import LiftReport
from hookline.lift.sentences import chance_sentence
from hookline.lift.verdicts import NO_CLEAR_EFFECT


def digest_lines(report: LiftReport) -> list[str]:
    """The text, one string a paragraph line; a part that has nothing to say is left out."""
    money = MoneyFormat(report.currency)
    lines = [f"What messages earned, up to {report.watermark}", "", headline(report, money)]
    results = [(campaign, _result(campaign, money)) for campaign in report.campaigns]
    parts = [
        ("Working, or probably so", [text for c, text in results if c.verdict.phrase in GOOD]),
        ("Hurting, or probably so", [text for c, text in results if c.verdict.phrase in BAD]),
        ("No clear effect", [text for c, text in results if _is_unclear(c)]),
        ("What is due", list(map(str, verdicts_to_come(report)))),
        ("What to do", list(map(str, next_steps(report)))),
    ]
    for title, sentences in parts:
        lines += ["", title, *(f"- {each}" for each in sentences)] if sentences else []
    if report.by_chance is not None and report.by_chance.working:
        lines += ["", chance_sentence(report.by_chance)]
    return lines


def _result(campaign: CampaignLift, money: MoneyFormat) -> str:
    rate, earned = campaign.sent.rate, campaign.incremental
    text = campaign.campaign_id if _is_unclear(campaign) else (
        f"{campaign.campaign_id}: {campaign.verdict.reading}"
    )  # fmt: skip
    text += f", {estimate(rate)}, {interval(rate)}" if isinstance(rate, Rates) else ""
    if isinstance(earned, Effect):
        text += f"; {money.amount(earned.value)}{rough_mark(campaign)}"
    return text


def _is_unclear(campaign: CampaignLift) -> bool:
    return campaign.verdict.reading == NO_CLEAR_EFFECT
