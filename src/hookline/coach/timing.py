"""Rules of days: what is over before it can be used, or before the second message goes out."""

import datetime
from collections.abc import Iterator
from typing import NamedTuple

from hookline.coach.last_days import day_it_ends, last_day
from hookline.coach.remarks import A_REMINDER, Edit, Remark
from hookline.guardrails.stated.reckoned import nearest_day
from hookline.prompting.brief_support import has_own_dates
from hookline.prompting.context import SELLING
from hookline.prompting.inherited import LAST_CHANCE_DAYS
from hookline.prompting.sending_days import sending_days
from hookline.records.brief_lines import Fix, line
from hookline.records.resolved_brief import ResolvedBrief
from hookline.text.in_words import date_words, written_day
from hookline.text.when import calendar_date, parse_date, parse_duration


def offers_are_in_time(resolved: ResolvedBrief, today: datetime.date) -> Iterator[Remark]:
    """An offer that is over before anybody can use it."""
    plan = resolved.brief.campaign
    campaign_ends = calendar_date(plan.ends, today)
    starts = calendar_date(plan.starts, today)
    if campaign_ends and campaign_ends < max(starts or today, today):
        text = f"The campaign ended on {date_words(campaign_ends)}"
        if starts and starts > today:
            first = date_words(starts)
            text = f"The campaign ends on {date_words(campaign_ends)}, before it starts, on {first}"
        yield Remark("C34", "error", "campaign.ends", text, "set a later end")
    for index, offer in enumerate(resolved.brief.offers):
        ends, begins = (calendar_date(day, today) for day in (offer.ends, offer.starts))
        if ends and ends < today:
            text = f"The offer ended on {date_words(ends)}"
            yield Remark("C35", "error", f"offers.{index}.ends", text, "set a later end")
        elif ends and begins and ends < begins and _fixed(offer.ends) == _fixed(offer.starts):
            first, last = _on_day(offer.starts), _on_day(offer.ends)
            text = f"The offer ends {last}, before it starts, {first}"
            yield Remark("C155", "error", f"offers.{index}.ends", text, "set a later end")
        elif ends and _fixed(offer.ends) and campaign_ends and ends < campaign_ends:
            last = date_words(campaign_ends)
            text = f"The offer ends on {date_words(ends)} and the campaign goes on until {last}"
            fix = "end both on one day; its messages rest from then on"
            edit = Edit(("campaign", "ends"), ends.isoformat())
            yield Remark("C36", "warn", f"offers.{index}.ends", text, fix, 2, edit)
        elif offer.ends and (days := parse_date(offer.ends).plus_days):
            text = f"The offer ends {days} days after each message goes out, so no copy names a day"
            fix = "nothing to do: copy says no day; a date (ends: 2026-12-31) may be named"
            yield Remark("C121", "info", f"offers.{index}.ends", text, fix)
        elif offer.ends and parse_date(offer.ends).plus_days == 0:
            text = "The offer holds today only, so a message that goes out tomorrow is false"
            fix = "nothing to do: its messages expire tonight, and every one says until when"
            yield Remark("C37", "info", f"offers.{index}.ends", text, fix)


class _Sendings(NamedTuple):
    """On which days the first messages go out."""

    first: datetime.date
    last: datetime.date | None
    """None where the brief tells none: they go on."""
    is_told: bool
    """Does the brief tell the first day?"""


def _sendings(resolved: ResolvedBrief, today: datetime.date) -> _Sendings:
    """The campaign's days; where it has none, those that the moment tells."""
    plan, moment = resolved.brief.campaign, resolved.written.moment
    days = [day for m, d in sending_days(moment) if (day := nearest_day(m, d, today))]
    starts = calendar_date(plan.starts, today) or (days[0] if days else None)
    last = calendar_date(plan.ends, today) or (days[-1] if days else None)
    first = max(today, starts or today)
    return _Sendings(first, last if last and last >= first else None, starts is not None)


def follow_up_is_in_time(resolved: ResolvedBrief, today: datetime.date) -> Iterator[Remark]:
    """The second message speaks of the first one's offer, which has to hold still."""
    follow = resolved.brief.follow_up
    if follow is None or follow.step not in ("reminder", "last_chance"):
        return
    first, last, _ = _sendings(resolved, today)
    wait = datetime.timedelta(days=parse_duration(follow.after).days)
    due = first + wait
    for offer in resolved.offers_in_message("", follow_up=True):
        ends = calendar_date(offer.ends, today)
        if ends and first <= ends < due:
            text = f"The follow-up goes out on {due} at the earliest, and the offer ends on {ends}"
            after = f"{max((ends - first).days - 1, 1)}d"
            fix = line("follow_up", "after", after) + ", or a later end"
            if resolved.written.follow_up:
                edit = Edit(("follow_up", "after"), after)
                yield Remark("C38", "error", "follow_up.after", text, fix, edit=edit)
            else:  # nobody wrote it: what is inherited is no contradiction of theirs
                text = text.replace("The follow-up", "The follow-up of its kind", 1)
                yield Remark("C38", "warn", "follow_up.after", text, fix, 2)
        elif ends and last and _fixed(offer.ends) and due <= ends < min(last, ends) + wait:
            entry = min(last, ends)
            text = f"Whoever gets the first message on {entry} would get the follow-up on "
            text += f"{entry + wait}, and the offer ends on {ends}"
            until = Fix(f"first messages until {ends - wait} (")
            until += line("campaign", "ends", str(ends - wait)) + "), or a later end"
            yield Remark("C38", "warn", "follow_up.after", text, until, 3)


def last_chance_is_one(resolved: ResolvedBrief, today: datetime.date) -> Iterator[Remark]:
    """A last chance weeks before the end is a false alarm; what is inherited is none then."""
    follow, languages = resolved.written.follow_up, resolved.languages.values()
    first, _, is_told = _sendings(resolved, today)
    if follow is None or follow.step != "last_chance" or not is_told:
        return
    due = first + datetime.timedelta(days=parse_duration(follow.after).days)
    offers = [offer for offer in resolved.offers_in_message("", follow_up=True) if offer.ends]
    texts = [*follow.facts, *resolved.written.facts, resolved.written.idea]
    days = [calendar_date(offer.ends, today) for offer in offers]
    if not offers and not has_own_dates(resolved.blueprint, resolved.written):
        days = [day_it_ends(words, first, languages) for text in texts for words in text.wordings()]
    end = min((day for day in days if day and day >= due), default=due)
    if (end - due).days > LAST_CHANCE_DAYS:
        text = f"The follow-up is a last chance on {due}, {(end - due).days} days before the end "
        text += f"({end}): who reads it then has no need to hurry"
        fix = Fix(A_REMINDER, f", or one that goes out in the last {LAST_CHANCE_DAYS} days")
        edit = Edit(("follow_up", "step"), "reminder")
        yield Remark("C152", "warn", "follow_up.step", text, fix, 3, edit)


def facts_are_in_time(resolved: ResolvedBrief, today: datetime.date) -> Iterator[Remark]:
    """A fact's own day that comes before the second message makes that message untrue."""
    follow = resolved.brief.follow_up
    if follow is None or follow.step not in SELLING or follow.facts or follow.offer:
        return
    first, last, _ = _sendings(resolved, today)
    wait = datetime.timedelta(days=parse_duration(follow.after).days)
    due, last_due = first + wait, (last or first) + wait
    for index, fact in enumerate(resolved.brief.facts):
        languages = resolved.languages.values()
        days = [day for text in fact.wordings() if (day := last_day(text, first, languages))]
        over = max(days, default=None)
        if over and due <= over < last_due and all(first <= day for day in days):
            text = f"The fact names {over}; to the last readers the follow-up goes out on "
            text += f"{last_due}, when that day is over"
            fix = f"first messages until {over - wait}, or a fact that is true for longer"
            yield Remark("C124", "warn", f"facts.{index}", text, fix, 3)
        elif over and all(first <= day < due for day in days):
            text = f"The fact names {over}; the follow-up goes out on {due} at the earliest, "
            text += "when that day is over"
            after = f"{max((over - first).days, 1)}d"
            fix = line("follow_up", "after", after) + ", or a fact that is true for longer"
            yield Remark("C124", "warn", f"facts.{index}", text, fix, 3)


def _on_day(written: str) -> str:
    """`on 5 April 2026`, 7 days later."""
    words = written_day(written)
    return f"on {words}" if _fixed(written) else words


def _fixed(text: str) -> bool:
    """A day of the calendar, not one that moves with the day of sending."""
    return parse_date(text).date is not None
