"""Rules of days against each other: two last days, a date on another weekday, a feast's day."""

import datetime
from collections.abc import Iterator

from hookline.coach.last_days import day_it_ends, last_day
from hookline.coach.remarks import Remark, shortened
from hookline.guardrails.base import Passage
from hookline.guardrails.stated.dates import stated_dates
from hookline.guardrails.stated.reckoned import nearest_day
from hookline.guardrails.stated.weekdays import stated_weekdays
from hookline.records.brief_lines import line
from hookline.records.catalog import root_slug
from hookline.records.profiles import profiles
from hookline.records.resolved_brief import ResolvedBrief
from hookline.text.pattern import compile_lazily
from hookline.text.when import parse_date

MOST_QUOTED = 60
"""Characters of a line that is quoted."""
FEAST = "festival"
"""The reason to write that is about a day which only the brief can name."""
_BETWEEN = compile_lazily(r"\.?,?\s(?:[^\W\d_]{1,3}\.?\s)?")


def last_days_agree(resolved: ResolvedBrief, today: datetime.date) -> Iterator[Remark]:
    """What the idea, or an offer's own words, say of its last day is the day on which it ends."""
    brief, languages = resolved.brief, resolved.languages.values()
    for index, offer in enumerate(brief.offers):
        ends = parse_date(offer.ends).date if offer.ends else None
        if ends is None:
            continue
        texts = {f"offers.{index}.text": offer.text, f"offers.{index}.conditions": offer.conditions}
        texts |= {"idea": resolved.written.idea} if len(brief.offers) == 1 else {}
        for path, lines in texts.items():
            days = (day_it_ends(wording, ends, languages) for wording in lines.wordings())
            same_end = (ends, ends + datetime.timedelta(days=1))  # before the 9th is until the 8th
            last_day = next((day for day in days if day and day not in same_end), None)
            if last_day is not None and last_day >= today:
                where = "The idea" if path == "idea" else "The offer's own words"
                text = f"{where} end it on {last_day}, and its ends says {ends}"
                fix = "keep the day that is true in both; copy is held to it"
                yield Remark("C140", "warn", path, text, fix, 4)


def days_fall_on_their_weekday(resolved: ResolvedBrief, today: datetime.date) -> Iterator[Remark]:
    """A date beside a weekday that it does not fall on: one of the two is a slip."""
    brief, language = resolved.brief, profiles().read_by(resolved.brief.languages[0])
    texts = {"idea": list(resolved.written.idea.wordings()), "moment": [resolved.written.moment]}
    texts |= {f"facts.{i}": list(fact.wordings()) for i, fact in enumerate(brief.facts)}
    for i, offer in enumerate(brief.offers):
        texts[f"offers.{i}.text"] = list(offer.text.wordings())
    for path, wordings in texts.items():
        for wording in wordings:
            if slip := _on_another_day(Passage("brief", wording, language), today):
                written, day = slip
                falls = day.strftime("%A")
                text = f"'{written}' in '{shortened(wording, MOST_QUOTED)}': {day} is a {falls}"
                yield Remark("C141", "warn", path, text, "mend the day or its date", 4)


def _on_another_day(
    passage: Passage, reference_day: datetime.date
) -> tuple[str, datetime.date] | None:
    """The first date that no year nearby puts on the weekday before it, and its nearest day."""
    low = passage.low
    dates = stated_dates(low) if passage.text else ()
    for weekday, (start, end) in stated_weekdays(passage) if dates else ():
        for readings, (first, last) in dates:
            if first < end or not _BETWEEN.fullmatch(low, end, first):
                continue
            year = _YEAR.search(low, last)
            around = datetime.date(int(year[1]), 7, 1) if year else reference_day
            days = [day for month, d in readings if (day := nearest_day(month, d, around))]
            if days and all(day.weekday() != weekday for day in days):
                return passage.prose[start:last].strip(), days[0]
    return None


_YEAR = compile_lazily(r"\D{0,4}(20\d\d)")


def feast_has_its_day(resolved: ResolvedBrief, today: datetime.date) -> Iterator[Remark]:
    """A festival that nothing names, or of which nobody tells the day."""
    if resolved.blueprint is None or root_slug(resolved.blueprint) != FEAST:
        return
    written = resolved.written
    offers = [text for offer in written.offers for text in (offer.text, offer.conditions)]
    lines = [w for text in (written.idea, *written.facts, *offers) for w in text.wordings()]
    texts = [*lines, written.moment]
    languages = resolved.languages.values()
    if any(
        stated_dates(Passage("brief", text).low) or last_day(text, today, languages)
        for text in texts
    ):
        return
    what = "on which day it is" if any(texts) else "which festival it is, and on which day"
    text = f"Nobody has said {what}, so no copy can say what comes before it"
    fix = line(
        "moment", "the festival by its name and its date, and how many days ahead it is sent"
    )
    yield Remark("C142", "warn", "moment", text, fix, 4)
