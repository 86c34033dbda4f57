"""Letters that are money right before a number in their own markets, and elsewhere anything."""

from functools import lru_cache

MARKET_LETTERS = {
    letters: tuple(codes.split("|"))
    for line, codes in {
        "n": "NGN", "r": "ZAR", "q": "GTQ", "s/ s/.": "PEN", "k": "ZMW|PGK|MMK", "l": "HNL|ALL|LSL",
        "b/.": "PAB", "bs bs.": "BOB|VES", "₲ gs.": "PYG", "lei": "RON|MDL", "le": "EGP|SLE",
        "kwacha": "ZMW|MWK",
    }.items()
    for letters in line.split()
}  # fmt: skip
"""Letters that are money right before a number, and where: `N15k` in Nigeria, elsewhere no sum."""

_BEHIND = frozenset(("lei", "kwacha"))
"""Those that are words, and as sure behind a number: `50 lei`, but 15 k and 5 l."""


def codes_of(unit: str) -> tuple[str, ...]:
    """The currencies that letters beside a number may be; none where they are no such letters."""
    return MARKET_LETTERS.get(unit.strip().casefold(), ())


def are_before_only(unit: str) -> bool:
    """Are they letters that are money before a number alone?"""
    word = unit.strip().casefold()
    return word in MARKET_LETTERS and word not in _BEHIND


@lru_cache(maxsize=256)
def letters_of(currency: str) -> tuple[str, ...]:
    """The letters that are this money beside a number; none for money that has a sign instead."""
    return tuple(word for word, codes in MARKET_LETTERS.items() if currency in codes)
