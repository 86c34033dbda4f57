"""What a brief holds that can carry what its blueprint plans: an end, a gift, what others chose."""

import datetime
import re
from calendar import monthrange
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from hookline.prompting.endings import end_named, names_an_end
from hookline.records.brief import Brief, Offer
from hookline.records.catalog import Blueprint
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases
from hookline.records.text_map import Texts
from hookline.records.words import Hook
from hookline.text.when import parse_date

OWN_DATES = frozenset(("points_expiry_date", "voucher_expiry", "next_due_date"))
"""Customer fields that are a true end of something."""
COUNTED = frozenset(("visit_count", "tenure_years", "referrals_made", "loyalty_tier"))
"""Customer fields that are something they have achieved."""


@of_all_phrases
def _carried_by(books: Mapping[str, PhraseBook]) -> Mapping[str, re.Pattern[str]]:
    """Words by which a fact shows what a claiming hook needs, in every language that we write."""
    hooks = dict.fromkeys(hook for book in books.values() for hook in book.carries)
    patterns = {
        hook: "|".join(text for book in books.values() for text in book.carries.get(hook, ()))
        for hook in hooks
    }
    return {hook: re.compile(pattern, re.IGNORECASE) for hook, pattern in patterns.items()}


class BriefSupport(NamedTuple):
    """What a brief holds that a hook can stand on."""

    offers: Sequence[Offer]
    facts: Sequence[Texts]
    idea: Texts = Texts()
    about: str = ""
    """What the brand says of itself in one line."""
    sent: datetime.date | None = None
    """The day on which it first goes out, where the brief tells it."""
    own_dates: bool = False
    """Has each reader a date of their own on which something ends?"""

    def says(self, hook: Hook) -> bool:
        """Does any text of the brief, in any language, show what the hook claims?"""
        pattern = _carried_by()[hook]
        of_the_brand = (self.about,) if hook == "community" else ()
        return any(pattern.search(wording) for wording in (*self._wordings(), *of_the_brand))

    def ends(self) -> bool:
        """Does an offer end, or does any text say until which day something holds?"""
        return any(offer.ends for offer in self.offers) or any(map(names_an_end, self._wordings()))

    def days_until_end(self, after: int) -> int | None:
        """From the first sending to the next end that is told; None where either is not known, or
        each reader has an end of their own.

        Args:
            after: what ends in fewer days is over.
        """
        fixed = [parse_date(offer.ends).date for offer in self.offers if offer.ends]
        if self.own_dates or self.sent is None or None in fixed:
            return None
        days = {(day.month, day.day) for day in fixed if day}
        days = days or {day for text in self._wordings() if (day := end_named(text))}
        ahead = (_days_from(self.sent, *day) for day in days)
        return min((n_days for n_days in ahead if n_days >= after), default=None)

    def _wordings(self) -> list[str]:
        texts = [self.idea, *self.facts]
        texts += [text for offer in self.offers for text in (offer.text, *offer.facts)]
        return [wording for text in texts for wording in text.wordings()]


def _days_from(first: datetime.date, month: int, day: int) -> int:
    """To the next such day, in the same year or the one behind it."""
    for year in (first.year, first.year + 1):
        last = min(day, monthrange(year, month)[1])
        if (days := (datetime.date(year, month, last) - first).days) >= 0:
            return days
    return 0


def missing_support(hook: Hook, support: BriefSupport, blueprint: Blueprint | None) -> str:
    """What the brief lacks that would make a hook true, in plain words; "" where it has it."""
    fields = frozenset(blueprint.svoc) if blueprint else frozenset()
    is_ending = not OWN_DATES.isdisjoint(fields) or support.ends()
    has_news = bool(support.offers or support.facts)
    if hook in _carried_by():
        needed = {
            "social_proof": "no fact says what others choose",
            "scarcity": "no fact says how little is left",
            "game": "no fact describes a game",
            "community": "no fact speaks of people around the brand",
        }
        return "" if support.says(hook) else needed[hook]
    missing = {
        "offer": "" if support.offers else "there is no offer",
        "urgency": "" if is_ending else "nothing in the brief ends on a day",
        "loss_aversion": "" if is_ending else "nothing is about to end",
        "reciprocity": "" if has_news else "nothing is given",
        "newness": "" if has_news else "no fact says what is new",
        "achievement": ""
        if has_news or not COUNTED.isdisjoint(fields)
        else "no fact says what was achieved",
    }
    return missing.get(hook, "")


def has_own_dates(blueprint: Blueprint | None, written: Brief) -> bool:
    """Has each reader a date of their own on which something ends?"""
    named = OWN_DATES & set(written.personalization)
    is_planned = blueprint is not None and not OWN_DATES.isdisjoint(blueprint.svoc)
    return bool(named) or (is_planned and not has_own_people(written))


def has_own_people(written: Brief) -> bool:
    """Has the brief said whom it reaches, and of no date of their own? The blueprint's was meant
    for others then."""
    named = OWN_DATES & set(written.personalization)
    return bool(written.audience.segment) and not written.campaign.who and not named
