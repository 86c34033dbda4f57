"""The first screen of the HTML report: may it be believed, what came of it, what is to be done."""

from collections.abc import Iterator
from html import escape

from hookline.lift import verdicts
from hookline.lift.campaigns import CampaignLift
from hookline.lift.checks import names_of
from hookline.lift.contrasts import Rates
from hookline.lift.estimates import Effect
from hookline.lift.events import did_any
from hookline.lift.formatting import MoneyFormat, estimate, interval, rough_mark
from hookline.lift.headline import by_reading, headline, standing
from hookline.lift.next_steps import BAD, GOOD, NextStep, next_steps, verdicts_to_come
from hookline.lift.report import LiftReport
from hookline.lift.sentences import chance_sentence, verdict_words

RIGHT_SIZES = "✓ all groups are the size they should be"
UNCHECKED_SIZES = "· group sizes not checked: how many were to be held back is not known"
MOST_DUE = 3
"""Verdicts to come that the first screen names."""


def head_html(report: LiftReport, money: MoneyFormat) -> Iterator[str]:
    """Checks, the one sentence, how the campaigns stand, what to do."""
    if report.is_practice:
        yield '<p class="practice">Practice: nobody got these, so the sums are a rehearsal.</p>'
    yield f"<header><h1>What messages earned · up to {report.watermark}</h1>"
    yield f'<ul class="checks" aria-label="Can these numbers be trusted?">{_checks(report)}</ul>'
    yield f'<p class="lead">{escape(headline(report, money))}</p>'
    yield (
        '<p class="soft">Compared with customers who were held back by lot and got nothing. '
        "A range holds the truth 95 times in 100 when it is looked at once.</p>"
    )
    if len(report.campaigns) > 1:
        yield f'<ul class="standing" aria-label="How campaigns stand">{_standing(report)}</ul>'
    yield f'<section class="todo"><h2>What to do now</h2><ul>{_steps(report)}</ul></section>'
    yield "</header>"


def cards_html(report: LiftReport, money: MoneyFormat) -> Iterator[str]:
    """A card a campaign, those that work first."""
    yield '<h2>Campaign by campaign</h2><div class="cards">'
    yield from (_card(campaign, report, money) for campaign in by_reading(report))
    yield "</div>"
    rates = [c for c in report.campaigns if isinstance(c.sent.rate, Rates)]
    if rates:
        verb = did_any(campaign.event for campaign in rates)
        text = f"A point is one customer of 100: +2 points means that 2 more of 100 {verb}."
        yield f'<p class="soft">{escape(text)}</p>'
    if report.by_chance is not None:
        yield f'<p class="soft">{escape(chance_sentence(report.by_chance))}</p>'


def tone_of(campaign: CampaignLift) -> str:
    """good, bad or open: the colour of a campaign's verdict."""
    if campaign.verdict.status == verdicts.WRONG_SIZE:
        return "bad"
    return _tone(campaign.verdict.phrase)


def _tone(reading: str) -> str:
    return "good" if reading in GOOD else "bad" if reading in BAD else "open"


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


def _standing(report: LiftReport) -> str:
    return "".join(
        f'<li class="{_tone(reading)}"><b>{n}</b> {escape(reading)}</li>'
        for reading, n in standing(report)
    )


def _steps(report: LiftReport) -> str:
    due = verdicts_to_come(report)
    rest = NextStep((), 0, f"{len(due) - MOST_DUE} more verdicts are to come")
    steps = next_steps(report) or [NextStep((), 0, "nothing has to be done")]
    listed = [*steps, *due[:MOST_DUE], *[rest] * (len(due) > MOST_DUE)]
    return "".join(f"<li>{_step(step)}</li>" for step in listed)


def _step(step: NextStep) -> str:
    """The step as it is written elsewhere, each name by its own script's direction."""
    names = ", ".join(f"<bdi>{escape(name)}</bdi>" for name in step.campaigns)
    return names + escape(str(step._replace(campaigns=("",)))) if names else escape(step.text)


def _card(campaign: CampaignLift, report: LiftReport, money: MoneyFormat) -> str:
    phrase, reason = verdict_words(campaign, report.watermark)
    rate, earned = campaign.sent.rate, campaign.incremental
    lines = [f'<p class="phrase">{escape(phrase.capitalize())}</p>']
    if isinstance(rate, Rates):
        lines.append(f'<p class="big">{escape(estimate(rate))}</p>')
        lines.append(f'<p class="soft">{escape(interval(rate))} points</p>')
    if isinstance(earned, Effect):
        amount = f"{money.change(earned)}{rough_mark(campaign)}"
        lines.append(f'<p class="soft">{escape(amount)}</p>')
    return (
        f'<section class="card {tone_of(campaign)}"><h3><bdi>{escape(campaign.campaign_id)}</bdi>'
        f"</h3>{''.join(lines)}<p>{escape(reason)}</p></section>"
    )
