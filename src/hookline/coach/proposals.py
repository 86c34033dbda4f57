"""What stands in one line of a brief and helps more in another: proposed, never moved."""

import datetime
from collections.abc import Iterable, Iterator

from hookline.coach.last_days import day_it_ends, last_day
from hookline.coach.remarks import Edit, Remark, shortened
from hookline.guardrails.stated.amounts import stated_amounts
from hookline.guardrails.stated.dates import stated_dates
from hookline.guardrails.stated.percents import is_of_matter, stated_percents
from hookline.guardrails.stated.roles import read_role
from hookline.prompting.sending_days import sending_spans
from hookline.records.brief_lines import line, of_offer
from hookline.records.resolved_brief import ResolvedBrief
from hookline.text.digits import fold_digits
from hookline.text.pattern import compile_lazily
from hookline.text.when import parse_date

MOST_QUOTED = 60
"""Characters of a line that is quoted."""
_MINUS = compile_lazily(r"(?:[-–−—]|минус|minus|moins|menos|meno|माइनस|ناقص)\s*$")
Days = frozenset[tuple[int, int]]
"""Months and days that a text may mean."""


def facts_that_are_offers(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A fact that takes something off is told whole, and watched, only as an offer."""
    brief = resolved.brief
    if resolved.written.offers:
        return
    for index, fact in enumerate(brief.facts):
        for language in brief.languages:
            wording = fact.pick(brief.channels[0], language)
            if _takes_off(fold_digits(wording).lower(), language, resolved.market.currency):
                text = f"Fact {index + 1} takes something off: '{shortened(wording, MOST_QUOTED)}'"
                fix = "as offer: {text: …} instead of a fact it is told whole, and its numbers are "
                fix += "watched"
                yield Remark("C134", "info", f"facts.{index}", text, fix)
                break


def _takes_off(low: str, language: str, home: str) -> bool:
    shares = [span for _, span in stated_percents(low, language) if not is_of_matter(low, *span)]
    sums = [span for *_, span in stated_amounts(low, language, home=home)]
    if any(read_role(low, *span).role == "discount" for span in (*shares, *sums)):
        return True
    # half price has no figure, and minus 20 % no other word
    return any(
        not any(map(str.isdigit, low[start:end])) or _MINUS.search(low, 0, start)
        for start, end in shares
    )


def texts_that_end(resolved: ResolvedBrief, today: datetime.date) -> Iterator[Remark]:
    """What says until when it holds, in a brief that ends on no day: messages would go on."""
    brief, written = resolved.brief, resolved.written
    if brief.campaign.ends or any(offer.ends for offer in brief.offers):
        return
    texts = {f"facts.{index}": fact for index, fact in enumerate(written.facts)}
    texts |= {f"offers.{index}": offer.text for index, offer in enumerate(written.offers)}
    texts["idea"] = written.idea
    languages = resolved.languages.values()
    ends = {}
    for path, lines in texts.items():
        for wording in lines.wordings():
            day = day_it_ends(wording, today, languages)
            if day and day >= today and last_day(wording, today, languages) in (day, None):
                ends[path] = (day, wording)
    if not ends:
        return
    path, (day, wording) = min(ends.items(), key=lambda entry: entry[1][0])
    text = f"'{shortened(wording, MOST_QUOTED)}' ends on {day}, and nothing ends the messages"
    place: tuple[str | int, ...] = ("campaign", "ends")
    fix = (
        line("campaign", "ends", str(day)) + "; what is given until then is better said under offer"
    )
    if path.startswith("offers"):
        place, fix = ("offers", int(path.split(".")[1]), "ends"), of_offer("ends", str(day))
    yield Remark("C135", "info", path, text, fix, 2, Edit(place, day.isoformat()))


def days_that_nothing_confirms(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A day in the idea or the moment is told as true, whether a fact confirms it or not."""
    written, brief = resolved.written, resolved.brief
    facts = [wording for fact in written.facts for wording in fact.wordings()]
    facts += [w for offer in brief.offers for t in (offer.text, *offer.facts) for w in t.wordings()]
    known = {day for wording in facts for day in _days(wording)}
    bounds = [day for offer in brief.offers for day in (offer.starts, offer.ends) if day]
    known |= {(day.month, day.day) for day in map(_calendar_day, bounds) if day}
    sent = [written.moment[start:end] for start, end in sending_spans(written.moment)]
    known |= {day for clause in sent for day in _days(clause)}
    for path, texts in (("idea", written.idea.wordings()), ("moment", (written.moment,))):
        if days := list(_unknown(texts, known)):
            is_single = len(days) == 1
            text = f"Only the {path} names {' and '.join(days)}: copy may tell "
            text += f"{'it' if is_single else 'them'} as true"
            fix = f"{'is it' if is_single else 'are they'} right? no fact and no offer says so too"
            yield Remark("C136", "info", path, text, fix)


def _calendar_day(written: str) -> datetime.date | None:
    return parse_date(written).date


def _unknown(wordings: Iterable[str], known: set[tuple[int, int]]) -> Iterator[str]:
    """The days, as written, that are not among those; of `10 to 16 December` in one."""
    for wording in wordings:
        dates = sorted(stated_dates(fold_digits(wording).lower()), key=lambda date: date[1])
        first: int | None = None
        for readings, (start, end) in dates:
            is_bare = wording[start:end].strip().isdecimal()
            is_known = not known.isdisjoint(readings)
            if is_bare and not is_known:
                first = start
            elif not is_bare and (first is not None or not is_known):
                yield wording[start if first is None else first : end].strip()
                first = None


def _days(wording: str) -> Days:
    dates = stated_dates(fold_digits(wording).lower())
    return frozenset(reading for readings, _ in dates for reading in readings)
