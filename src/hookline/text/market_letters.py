"""Letters that are money right before a number in their own markets, and elsewhere anything."""

MARKET_LETTERS = {
    letters: tuple(codes.split("|"))
    for line, codes in {
        "n": "NGN", "r": "ZAR", "q": "GTQ", "s/ s/.": "PEN", "k": "ZMW|PGK|MMK", "l": "HNL|ALL|LSL",
        "b/.": "PAB", "bs bs.": "BOB|VES", "₲ gs.": "PYG", "lei": "RON|MDL", "le": "EGP|SLE",
    }.items()
    for letters in line.split()
}  # fmt: skip
"""Letters that are money right before a number, and where: `N15k` in Nigeria, elsewhere no sum."""


def codes_of(unit: str) -> tuple[str, ...]:
    """The currencies that letters beside a number may be; none where they are no such letters."""
    return MARKET_LETTERS.get(unit.strip().casefold(), ())


def letters_of(currency: str) -> tuple[str, ...]:
    """The letters that are this money beside a number; none for money that has a sign instead."""
    return tuple(word for word, codes in MARKET_LETTERS.items() if currency in codes)
