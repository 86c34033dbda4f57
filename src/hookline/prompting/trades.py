"""Finds a brand's trade by any of its names, and which one may be meant where nobody knows it."""

from hookline.records.catalog import Catalog, Industry
from hookline.text.pattern import compile_lazily
from hookline.text.similarity import nearest

SLIP = 87  # percent of the letters from which an unknown trade is a known one with a slip in it
LETTERS_OF_A_SLIP = 5  # a shorter word is too near to too many: a dealer in cars issues no cards

_BETWEEN_WORDS = compile_lazily(r"[\s'’/-]+")


def find_industry(name: str, catalog: Catalog) -> Industry:
    """The industry by any of its names; one without rules or words of its own where none fits."""
    wanted = name.strip().casefold()
    wanted = _BETWEEN_WORDS.sub("_", wanted)
    by_name = {
        known: industry
        for industry in catalog.industries.values()
        for known in (industry.name, *industry.also)
    }
    if wanted in by_name:
        return by_name[wanted]
    is_long = len(wanted) >= LETTERS_OF_A_SLIP
    slip_of = nearest(wanted, by_name, cutoff=SLIP) if is_long else None
    meant = by_name[slip_of] if slip_of else None
    return Industry(
        name=wanted,
        title=name.replace("_", " "),
        is_known=not wanted,
        meant=meant,
        akin_to=None if meant else _akin(wanted, catalog),
    )


def _akin(wanted: str, catalog: Catalog) -> Industry | None:
    """The trade of which one of the words is one of its own: healthcare, fertility_clinic.

    One with rules of its own goes before any other: sports betting is no sport.
    """
    akin = [industry for industry in catalog.industries.values() if _shares_word(wanted, industry)]
    return next((industry for industry in akin if industry.sector), akin[0] if akin else None)


def _shares_word(wanted: str, industry: Industry) -> bool:
    own = (industry.name, *industry.also, *industry.akin)
    if any("_" in one and f"_{one}_" in f"_{wanted}_" for one in own):
        return True
    return any(
        word == one or (len(one) >= LETTERS_OF_A_SLIP and word.startswith(one))
        for word in wanted.split("_")
        for one in own
    )
