"""Is a claim dated by the brief's own day: `last chance: it ends on 30 November`?"""

from collections.abc import Set

from hookline.guardrails.stated.claims import Claim
from hookline.guardrails.stated.dates import stated_dates
from hookline.guardrails.stated.offered import sentence_around
from hookline.records.profiles import profiles


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
