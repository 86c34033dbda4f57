"""The launch page: what would go live, in the words that people read before they say yes."""

import datetime
import math
from collections import Counter

from hookline.errors import Wording
from hookline.loop.launch_plan import LaunchPlan
from hookline.records.campaign import Campaign
from hookline.records.words import PLAIN
from hookline.text.in_words import date_words, written_day
from hookline.text.who import parse_who
from hookline.text.who_words import who_words

Line = tuple[str, str]
"""A label and what it says."""

END = "its end"
"""The label of how a campaign gets an end for which nobody has set one."""
EARNEST = "in earnest"
"""The label of how else than for practice."""
WAYS = Wording(
    "what people or a model write: messages that you rewrite by more than half (`hookline edit`, "
    "the second message too), copy of your own in the brief (control_copy), or "
    "`hookline generate --model NAME`",
    at_desk="what people or a model write: messages that you rewrite by more than half (e on F4 "
    "Write, the second message too), copy of your own in the brief, or what a model writes",
)


GROUPS = (
    ("control", "of the customers get nothing, so that we see what the messages earn"),
    ("usual", "get your own copy, so that we see what the new messages add to it"),
    ("random", "get one of the messages by lot, so that we see what choosing earns"),
    ("bandit", "get what has worked best so far, more and more as we learn"),
)
"""What becomes of each share of the customers."""

NOT_KNOWN = "not known: that takes how many customers the brief has, and how many of 100 buy anyway"
"""How small an effect a campaign can show, where its brief does not say what that hangs on."""


STAYS_OUT = "stays out"


def launch_page(plan: LaunchPlan) -> list[Line]:
    """The page as (label, text) lines, for a launch and for what joins a live campaign alike."""
    campaign = plan.campaign
    days = f"{written_day(campaign.starts)} to {written_day(campaign.ends)}"
    page = [("campaign", f"{_name(campaign)}, {days}, {campaign.class_}")]
    page += [*_end_lines(plan), *_left_out(plan)]
    if campaign.practice:
        page.append(
            ("for practice", "only: it holds the practice writer's words; no customer gets it")
        )
        page.append((EARNEST, _in_earnest(plan)))
    elif plan.n_others:
        messages, them = f"{plan.n_others} messages", "them"
        if plan.n_others == 1:
            messages, them = "1 message", "it"
        page.append((STAYS_OUT, f"{messages} of the practice writer: no customer gets {them}"))
    page += [(STAYS_OUT, words) for words in plan.stays_out]
    if not campaign.practice and plan.half_practice:
        page.append((EARNEST, _half_practice(plan)))
    if plan.is_addition:
        state = "live with all its messages paused" if plan.is_all_paused else campaign.state
        page.append(("joins it", f"it is {state}; its customers, shares and dates stay"))
        page += [
            (arm.channel, arm.parts.body) for arm in (*plan.arms, *plan.human) if not arm.usual
        ]
    else:
        page += _rules(campaign)
        page += [
            ("goes live", f"{_messages(count)} for {plan.place(channel, language)}")
            for (channel, language), count in sorted(plan.counts.items())
        ]
    if n_usual := sum(arm.usual for arm in plan.human):
        them = "it" if n_usual == 1 else "them"
        page.append((PLAIN["usual"], f"{_messages(n_usual, ' more')}, as you wrote {them}"))
    if until := plan.follow_ups_until:
        page.append(("follow-ups", _follow_ups(until)))
    if not plan.is_addition:
        page.append(("can show", _power(plan)))
    page += [("note", note) for note in plan.warnings]
    return page + [("! missing", missing) for missing in plan.missing]


def _name(campaign: Campaign) -> str:
    """What it is called, and why not as its brief is."""
    if campaign.id == campaign.brief:
        return campaign.id
    return f"{campaign.id} ({campaign.brief} is another campaign of this brief)"


def _end_lines(plan: LaunchPlan) -> list[Line]:
    lines = [("note", _offer_ends_first(plan))] if plan.offer_ends else []
    is_open = plan.is_end_assumed and not (plan.is_addition or plan.missing)
    return [*lines, (END, end_words(plan))] if is_open else lines


def _offer_ends_first(plan: LaunchPlan) -> str:
    """What stops with the offers: a follow-up without an end of its own comes later."""
    arms = (*plan.arms, *plan.human)
    is_later = any(arm.parent_arm and arm.constraints.last_day is None for arm in arms)
    stops = "no first message" if is_later else "nothing"
    offer_ends, open_until = map(written_day, (plan.offer_ends, plan.campaign.ends))
    return (
        f"its offer ends on {offer_ends}: {stops} goes out after that, though the campaign stays "
        f"open until {open_until}, and only then is it known what it earned"
    )


def end_words(plan: LaunchPlan) -> str:
    """How a campaign for which nobody has set an end gets one."""
    if plan.offer_ends:
        return Wording(
            "the brief names no end: --ends offer ends it with its offer",
            at_desk="the brief names no end",
        )
    until = f"the brief names no end: it runs until {written_day(plan.campaign.ends)}"
    return Wording(f"{until}; --ends DAY sets another", at_desk=until)


def _left_out(plan: LaunchPlan) -> list[Line]:
    """What waits for the next launch, and where nothing does, by channel and language."""
    firsts = [arm for arm in plan.left_out if not (arm.parent_arm or arm.usual)]
    counts = Counter((arm.channel, arm.language) for arm in firsts)
    waiting = [f"{count} for {plan.place(*place)}" for place, count in sorted(counts.items())]
    if plan.left_out and not waiting:
        waiting = ["your own copy"]
    later = f"{', '.join(waiting)}: accepted still, and the next launch offers it again"
    empty = [plan.place(*place) for place in plan.places_without if place not in counts]
    none = f"{', '.join(empty)}: no message is accepted; what is later joins with a launch"
    return [("left out", later)] * bool(waiting) + [("left out", none)] * bool(empty)


def _in_earnest(plan: LaunchPlan) -> str:
    """What of the brief could go to customers, or how it comes to be."""
    if plan.n_others:
        messages = "message is" if plan.n_others == 1 else "messages are"
        others = f"{plan.n_others} accepted {messages} not practice"
        return Wording(f"{others}: launch without --practice", at_desk=others)
    return _half_practice(plan) if plan.half_practice else WAYS


def _half_practice(plan: LaunchPlan) -> str:
    count = len(plan.half_practice)
    begin, their = "messages begin", "second messages are"
    if count == 1:
        begin, their = "message begins", "its second one is"
    half = f"{count} accepted {begin} in people's words, and only {their} the practice writer's"
    return Wording(f"{half}: --leave-practice-out launches without", at_desk=half)


def _messages(count: int, adverb: str = "") -> str:
    return f"1{adverb} message" if count == 1 else f"{count}{adverb} messages"


def _rules(campaign: Campaign) -> list[Line]:
    shares = campaign.shares
    groups = {"control": shares.control, "usual": shares.usual, "random": shares.random}
    groups["bandit"] = 1 - sum(groups.values())
    days = campaign.cooldown_days
    rests = "for good" if days is None else f"for {days:g} days"
    return [
        ("who", who_words(parse_who(campaign.who or "true"))),
        ("not again", f"{rests}; what happens within {campaign.window_days} days counts for it"),
        *((PLAIN[name], f"{groups[name]:.0%} {does}") for name, does in GROUPS if groups[name]),
    ]


def _follow_ups(until: tuple[int, int, datetime.date]) -> str:
    """Until when second messages go out; a first one too late for that has none."""
    fewest, most, last_day = until
    wait = f"{fewest}" if fewest == most else f"{fewest} to {most}"
    last_first = last_day - datetime.timedelta(days=fewest)
    days = "day" if wait == "1" else "days"
    until_when = (
        f"until {date_words(last_day)}; none to a first sent after {date_words(last_first)}"
    )
    return f"{wait} {days} after the first, {until_when}"


def _power(plan: LaunchPlan) -> str:
    if plan.smallest_rise is None or not plan.base_rate:
        return NOT_KNOWN
    if math.isinf(plan.smallest_rise):
        return f"none: {plan.size:,} customers are too few to show a lift of any size"
    rise = f"{plan.base_rate:.1%} to {plan.base_rate + plan.smallest_rise:.2%}"
    relative = f"{plan.smallest_rise / plan.base_rate:.0%}"
    return f"{rise} (+{relative}) with {plan.size:,} customers; verdict after {plan.days} days"
