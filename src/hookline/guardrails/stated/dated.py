"""Is it said of the brief's own day: `last chance: it ends on 30 November`, `and from 28`?"""

from collections.abc import Set

from hookline.guardrails.stated.claims import Claim
from hookline.guardrails.stated.dates import stated_dates
from hookline.guardrails.stated.offered import sentence_around
from hookline.records.profiles import profiles
from hookline.text.pattern import compile_lazily


def is_dated(claim: Claim, low: str, month_days: Set[tuple[int, int]]) -> bool:
    """Does its sentence name no day but the brief's own, so that `the last day` is that one?

    Not where it says that the day is today: that is so once, whatever the brief's day.
    """
    if not month_days:
        return False
    start, end = sentence_around(low, claim.start, claim.end)
    sentence = low[start:end]
    profile = profiles().language(claim.language)
    if profile is None or profile.offer.today.lower() in sentence:
        return False
    days = list(stated_dates(sentence))
    return bool(days) and all(readings & month_days for readings, _ in days)


def is_day_alone(low: str, start: int, end: int, month_days: Set[tuple[int, int]]) -> bool:
    """Is the number that ends `low[start:end]` a day of the brief in a month that was just named?

    `From 26 November for you, for everyone from 28.`
    """
    number = _NUMBER.search(low[:end].rstrip(), start)
    if number is None or not _DAY_END.match(low, number.end()):
        return False
    earlier = (readings for readings, (_, last) in stated_dates(low) if last <= number.start())
    named = {month for readings in earlier for month, _ in readings & month_days}
    return any((month, int(number[0])) in month_days for month in named)


_NUMBER = compile_lazily(r"(?<![\d.,:])\d{1,2}$")
_DAY_END = compile_lazily(
    r"日|st|nd|rd|th|º|['’]\w|\s?[.,;:!?)…।。、，；](?!\d)|\s*$|\s*\n|\s[–—-]\s"
)
"""A price and a count go on with what is paid or counted; a day ends, or is marked as one."""
