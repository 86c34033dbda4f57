"""What people read of a verdict: the phrase, the one reason that holds, the day it is due."""

from collections.abc import Callable, Mapping
from datetime import date

from hookline.lift import verdicts
from hookline.lift.campaigns import CampaignLift, may_be_decided
from hookline.lift.chance import ByChance
from hookline.lift.contrasts import Rates
from hookline.lift.events import ONLY_MESSAGED, did, having_done
from hookline.records.lift_picture import VerdictWords
from hookline.text.in_words import date_words


def verdict_words(campaign: CampaignLift, watermark: date) -> VerdictWords:
    """The phrase of a campaign's verdict, and the one reason that holds."""
    reason = REASONS[campaign.verdict.status](campaign)
    return VerdictWords(campaign.verdict.reading, " ".join([reason, *_ending(campaign, watermark)]))


def chance_sentence(chance: ByChance) -> str:
    """`If none of the 4 campaigns did anything, chance alone would still call 0.1 …`"""
    if chance.decided == 1:
        return (
            f"A campaign that does nothing reads 'working' {1000 * chance.idle_working:.0f} times "
            f"in 1,000, and 'probably working' {1000 * chance.idle_probably:.0f} times."
        )
    count_and_verb = f"{chance.working or 'none'} {'read' if chance.working > 1 else 'reads'}"
    return (
        f"If none of the {chance.decided} campaigns with a verdict did anything, chance alone "
        f"would still call {chance.idle_working:.1f} of them 'working' and "
        f"{chance.idle_probably:.1f} 'probably working'; here {count_and_verb} 'working'."
    )


def _ending(campaign: CampaignLift, watermark: date) -> list[str]:
    """When the verdict comes, where one can; and that somebody ended it early."""
    endings = []
    waits = campaign.verdict.status in verdicts.WAITING
    if waits and campaign.is_overdue and campaign.due is not None:
        endings.append(
            f"The verdict was due on {date_words(campaign.due)} and waits for outcomes: those up "
            f"to {date_words(watermark)} are in."
        )
    elif (
        waits
        and campaign.due is not None
        and campaign.due > watermark
        and may_be_decided(campaign.event, campaign.sent)
    ):
        endings.append(f"The verdict is due on {date_words(campaign.due)}.")
    if campaign.ended_by_hand is not None:
        last = date_words(campaign.ends) if campaign.ends else ""
        planned = f"its planned end on {last}" if last else "any planned end"
        ended = date_words(campaign.ended_by_hand)
        endings.append(f"A person ended it on {ended}, before {planned}.")
    return endings


def _decided(campaign: CampaignLift) -> str:
    verb, phrase = did(campaign.event), campaign.verdict.phrase
    if phrase == verdicts.WORKING:
        return f"More {verb} than without it, by more than chance explains."
    if phrase == verdicts.PROBABLY_WORKING:
        return f"More {verb} than without it, though chance alone may still explain it."
    if phrase == verdicts.HURTING:
        return f"Fewer {verb} than without it, by more than chance explains."
    if phrase == verdicts.PROBABLY_HURTING:
        return f"Fewer {verb} than without it, though chance alone may still explain it."
    rate = campaign.sent.rate
    assert isinstance(rate, Rates), "what is decided has a rate"
    ends = f"from {100 * rate.lo:+.1f} to {100 * rate.hi:+.1f} points"
    return f"It has ended, and the truth may lie anywhere {ends}."


def _few_buyers(campaign: CampaignLift) -> str:
    sent = campaign.sent
    if campaign.event in ONLY_MESSAGED and not sent.responders_control:
        nothing = (
            f"Only who was messaged can have {having_done(campaign.event)}, so there is nothing to "
            "compare with; copies can be compared with each other"
        )
        if campaign.event == "scored":  # what they bought earns the score, the message only asks
            return f"{nothing}, by how many answered and not by how high they scored."
        return f"{nothing}."
    return (
        f"Only {sent.responders_control:,} of {sent.n_control:,} held back "
        f"{did(campaign.event)}, and {verdicts.CONVERSION_BUYERS} are needed to compare."
    )


def _no_event(campaign: CampaignLift) -> str:
    return (
        f"It is judged by '{campaign.event}', and no outcome of that name has come in: take them "
        "in, or name your own word for it under `events:` in hookline.yaml."
    )


def _nobody(campaign: CampaignLift) -> str:
    if campaign.is_service:
        return "A service message goes to everybody, so nobody is held back to compare with."
    return "Nobody is held back, so there is nothing to compare with."


def _windows_open(campaign: CampaignLift) -> str:
    if not (n := sum(campaign.first_slots.values())):
        return "Nobody has been messaged or held back yet."
    held = campaign.first_slots.get("control", 0)
    return (
        f"Fewer than two of each group have their {campaign.window_days} days behind them; "
        f"chosen so far: {n - held:,} to be messaged, {held:,} to be held back."
    )


def _no_end(campaign: CampaignLift) -> str:
    advice = "" if campaign.ended_by_hand else "; end it and launch it with one"
    return f"It was launched without an end, so no verdict can come{advice}."


def _always(text: str) -> Callable[[CampaignLift], str]:
    return lambda _: text


REASONS: Mapping[str, Callable[[CampaignLift], str]] = {
    verdicts.DECIDED: _decided,
    verdicts.TOO_EARLY: _always("It is too early to say."),
    verdicts.NO_END: _no_end,
    verdicts.STOP: _always(
        "Fewer of those messaged come through than of those held back, by more than chance "
        "explains: stop it."
    ),
    verdicts.WRONG_SIZE: _always(
        "The groups are the wrong size, so nothing can be compared: customers were lost, or sent "
        "to against the plan."
    ),
    verdicts.WINDOWS_OPEN: _windows_open,
    verdicts.FEW_BUYERS: _few_buyers,
    verdicts.NO_EVENT: _no_event,
    verdicts.NOBODY_HELD_BACK: _nobody,
    verdicts.MORE_BUYERS_LESS_MONEY: _always("More came through, yet less money came in."),
    verdicts.FEWER_BUYERS_MORE_MONEY: _always("Fewer came through, yet more money came in."),
}
"""The one reason behind each status of a verdict."""
