"""Rules of offers, hooks and follow-ups: what is promised has to be there, true and in time."""

import datetime
from collections.abc import Iterator

from hookline.coach.items import Item
from hookline.records.prompt import ResolvedBrief
from hookline.text.when import parse_date, parse_duration


def hooks_have_their_reason(resolved: ResolvedBrief) -> Iterator[Item]:
    """A hook that the user wrote needs what makes it true."""
    written = resolved.written
    if "offer" in written.hooks and not written.offers:
        yield Item("C20", "error", "hooks", "The hook is an offer, and there is no offer",
                   "add offer: {text: …}, or another hook")  # fmt: skip
    ends = any(offer.ends for offer in written.offers)
    if {"urgency", "loss_aversion"} & set(written.hooks) and not ends:
        yield Item("C21", "error", "hooks", "Urgency needs a true end date",
                   "add ends: to the offer, or drop the hook")  # fmt: skip


def follow_up_has_its_reason(resolved: ResolvedBrief) -> Iterator[Item]:
    """A written bigger reason has to be given."""
    follow = resolved.written.follow_up
    if follow and follow.step == "bigger_reason" and not follow.offer and not follow.facts:
        text = "The follow-up promises a bigger reason and has none"
        fix = "give it an offer or facts of its own, or step: reminder"
        yield Item("C22", "error", "follow_up", text, fix)


def service_sells_nothing(resolved: ResolvedBrief) -> Iterator[Item]:
    """A service message with an offer becomes a promotional one in law."""
    if resolved.brief.class_ == "service" and resolved.brief.offers:
        yield Item("C23", "error", "offers", "A service message may not carry an offer",
                   "drop the offer, or class: promotional")  # fmt: skip


def texts_in_every_language(resolved: ResolvedBrief) -> Iterator[Item]:
    """A text that is given by language is given in each of the brief's."""
    brief = resolved.brief
    for channel in brief.channels:
        for language in brief.languages:
            for at, offer in enumerate(brief.offers):
                if offer.text and not offer.text.pick(channel, language):
                    path = f"offers.{at}.text"
                    text = f"The offer has no text in {language} for {channel}"
                    yield Item("C24", "error", path, text, f"add {language}: … to it")


def one_action(resolved: ResolvedBrief) -> Iterator[Item]:
    """At most two conditions; a third is where readers stop."""
    for at, offer in enumerate(resolved.brief.offers):
        conditions = sum(map(bool, (offer.min_basket, offer.conditions, offer.code, offer.ends)))
        if conditions > 3:
            text = "An offer with a code, a date, a minimum and conditions is hard to take in"
            yield Item("C30", "warn", f"offers.{at}", text, "drop one of them", 4)


def codes_can_be_typed(resolved: ResolvedBrief) -> Iterator[Item]:
    """A code with spaces or more than twelve signs is mistyped."""
    for at, offer in enumerate(resolved.brief.offers):
        code = offer.code
        if code and code != "per_customer" and (" " in code or len(code) > 12):
            text = f"The code {code!r} is easy to mistype"
            fix = "at most twelve letters and digits, no spaces"
            yield Item("C31", "warn", f"offers.{at}.code", text, fix, 2)


def offers_are_sane(resolved: ResolvedBrief) -> Iterator[Item]:
    """Numbers that are probably slips of the pen."""
    for at, offer in enumerate(resolved.brief.offers):
        if offer.percent is not None and not 0 < offer.percent <= 90:
            text = f"{offer.percent:g}% off is probably a slip"
            yield Item("C32", "warn", f"offers.{at}.percent", text, "check the number", 4)
        amount, basket = offer.amount, offer.min_basket
        if amount and basket and amount.currency == basket.currency and amount.minor > basket.minor:
            text = f"{amount} off a bill of {basket} costs more than it brings"
            yield Item("C33", "warn", f"offers.{at}.min_basket", text, "check both amounts", 4)


def offers_are_in_time(resolved: ResolvedBrief, today: datetime.date) -> Iterator[Item]:
    """An offer that is over before anybody can use it."""
    plan = resolved.brief.campaign
    campaign_ends = _day(plan.ends, today)
    starts = _day(plan.starts, today)
    if campaign_ends and campaign_ends < max(starts or today, today):
        text = f"The campaign ends on {campaign_ends}, before it can start"
        yield Item("C34", "error", "campaign.ends", text, "set a later end")
    for at, offer in enumerate(resolved.brief.offers):
        ends = _day(offer.ends, today)
        if ends and ends < today:
            text = f"The offer ended on {ends}"
            yield Item("C35", "error", f"offers.{at}.ends", text, "set a later end")
        elif ends and campaign_ends and ends < campaign_ends:
            text = f"The offer ends on {ends} and the campaign goes on until {campaign_ends}"
            fix = "end both on one day; its messages rest from then on"
            yield Item("C36", "warn", f"offers.{at}.ends", text, fix, 2)
        elif offer.ends and parse_date(offer.ends).plus_days == 0:
            text = "The offer holds today only, so a message that goes out tomorrow is false"
            fix = "nothing to do: its messages expire tonight, and every one says until when"
            yield Item("C37", "info", f"offers.{at}.ends", text, fix)


def follow_up_is_in_time(resolved: ResolvedBrief, today: datetime.date) -> Iterator[Item]:
    """The second message speaks of the first one's offer, which has to hold still."""
    follow = resolved.brief.follow_up
    if follow is None or follow.step not in ("reminder", "last_chance"):
        return
    due = today + datetime.timedelta(days=parse_duration(follow.after).days)
    told = [follow.offer] if follow.offer else list(resolved.brief.offers)
    for offer in told:
        ends = _day(offer.ends, today)
        if ends and today <= ends < due:
            text = f"The follow-up goes out on {due} at the earliest, and the offer ends on {ends}"
            fix = f"follow_up: {{after: {max((ends - today).days - 1, 1)}d}}, or a later end"
            yield Item("C38", "error", "follow_up.after", text, fix)


def smallest_conditions(resolved: ResolvedBrief) -> Iterator[Item]:
    """A condition is part of the offer: without it the offer misleads."""
    for at, offer in enumerate(resolved.brief.offers):
        if offer.min_basket:
            text = f"The smallest bill of {offer.min_basket} has to be said with the offer"
            fix = "nothing to do: it is told with the offer, and its amount is a known fact"
            yield Item("C39", "info", f"offers.{at}.min_basket", text, fix)


def urgent_without_a_date(resolved: ResolvedBrief) -> Iterator[Item]:
    """An urgent tone with nothing that ends is pressure."""
    ends = any(offer.ends for offer in resolved.brief.offers)
    if "urgent" in resolved.written.tonality and not ends:
        text = "An urgent tone needs something that ends"
        yield Item(
            "C40", "warn", "tonality", text, "add ends: to the offer, or tonality: [plain]", 3
        )


def _day(text: str, today: datetime.date) -> datetime.date | None:
    if not text:
        return None
    rule = parse_date(text)
    return rule.date or today + datetime.timedelta(days=rule.plus_days or 0)
