"""What a price includes: `assembly is included in the price of delivery`."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from hookline.records.language import Language
from hookline.records.profiles import of_all_languages


class _Inclusions(NamedTuple):
    """The patterns of all languages."""

    included: re.Pattern[str]
    excluded: re.Pattern[str]
    price: re.Pattern[str]
    within: re.Pattern[str]
    apart: re.Pattern[str]


def sides_of_inclusion(clause: str) -> tuple[str, str] | None:
    """What a clause says behind and before its `included`, without prices; None where it has none.

    Args:
        clause: in lower case.
    """
    cue = _inclusions().included.search(clause)
    if cue is None or _inclusions().excluded.search(clause):
        return None
    # the price may begin within: breakfast comes *with every night*
    from_cue = without_prices(clause[cue.start() :])
    return from_cue[len(cue[0]) :], without_prices(clause[: cue.start()])


def without_prices(low: str) -> str:
    """The text with spaces where it says in the price of what something is included."""
    return _inclusions().price.sub(lambda price: " " * len(price[0]), low)


def says_apart(low: str) -> bool:
    """Does it say that something is not paid by itself: extra, separately?"""
    return _inclusions().apart.search(low) is not None


def without_what_includes(low: str, start: int, end: int) -> str:
    """Without prices, and without what a thing comes with where `low[start:end]` says `apart`.

    `It is in the delivery, nothing extra to pay` gives no delivery away, and who pays `no second
    time` gets no second thing.
    """
    low = without_prices(low)
    if not says_apart(low[start:end]):
        return low
    blanked = low[start:end]
    for known in (_inclusions().within, _inclusions().apart):
        blanked = known.sub(lambda part: " " * len(part[0]), blanked)
    return low[:start] + blanked + low[end:]


@of_all_languages
def _inclusions(languages: Mapping[str, Language]) -> _Inclusions:
    known = [inc for profile in languages.values() if (inc := profile.lexicon.inclusion)]
    return _Inclusions(
        _any(pattern for each in known for pattern in each.included),
        _any(pattern for each in known for pattern in each.excluded),
        _any(pattern for each in known for pattern in each.price),
        _any(pattern for each in known for pattern in each.within),
        _any(pattern for each in known for pattern in each.apart),
    )


def _any(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns) or "(?!)")
