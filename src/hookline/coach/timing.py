"""Rules of days: what is over before it can be used, or before the second message goes out."""

import datetime
from collections.abc import Iterator

from hookline.coach.last_days import last_day
from hookline.coach.remarks import Edit, Remark
from hookline.prompting.context import SELLING
from hookline.records.brief_lines import line
from hookline.records.resolved_brief import ResolvedBrief
from hookline.text.when import calendar_date, parse_date, parse_duration


def offers_are_in_time(resolved: ResolvedBrief, today: datetime.date) -> Iterator[Remark]:
    """An offer that is over before anybody can use it."""
    plan = resolved.brief.campaign
    campaign_ends = calendar_date(plan.ends, today)
    starts = calendar_date(plan.starts, today)
    if campaign_ends and campaign_ends < max(starts or today, today):
        text = f"The campaign ends on {campaign_ends}, before it can start"
        yield Remark("C34", "error", "campaign.ends", text, "set a later end")
    for index, offer in enumerate(resolved.brief.offers):
        ends = calendar_date(offer.ends, today)
        if ends and ends < today:
            text = f"The offer ended on {ends}"
            yield Remark("C35", "error", f"offers.{index}.ends", text, "set a later end")
        elif ends and _fixed(offer.ends) and campaign_ends and ends < campaign_ends:
            text = f"The offer ends on {ends} and the campaign goes on until {campaign_ends}"
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


def follow_up_is_in_time(resolved: ResolvedBrief, today: datetime.date) -> Iterator[Remark]:
    """The second message speaks of the first one's offer, which has to hold still."""
    follow = resolved.brief.follow_up
    if follow is None or follow.step not in ("reminder", "last_chance"):
        return
    starts = calendar_date(resolved.brief.campaign.starts, today) or today
    first = max(today, starts)
    due = first + datetime.timedelta(days=parse_duration(follow.after).days)
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
                text = text.replace("The follow-up", "The blueprint's follow-up", 1)
                yield Remark("C38", "warn", "follow_up.after", text, fix, 2)


def facts_are_in_time(resolved: ResolvedBrief, today: datetime.date) -> Iterator[Remark]:
    """A fact's own day that comes before the second message makes that message untrue."""
    follow = resolved.brief.follow_up
    if follow is None or follow.step not in SELLING or follow.facts or follow.offer:
        return
    first = max(today, calendar_date(resolved.brief.campaign.starts, today) or today)
    due = first + datetime.timedelta(days=parse_duration(follow.after).days)
    for index, fact in enumerate(resolved.brief.facts):
        languages = resolved.languages.values()
        days = [day for text in fact.wordings() if (day := last_day(text, first, languages))]
        if days and all(first <= day < due for day in days):
            over = max(days)
            text = f"The fact names {over}; the follow-up goes out on {due} at the earliest, "
            text += "when that day is over"
            after = f"{max((over - first).days, 1)}d"
            fix = line("follow_up", "after", after) + ", or a fact that is true for longer"
            yield Remark("C124", "warn", f"facts.{index}", text, fix, 3)


def _fixed(text: str) -> bool:
    """A day of the calendar, not one that moves with the day of sending."""
    return parse_date(text).date is not None
