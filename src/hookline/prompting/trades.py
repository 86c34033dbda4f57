"""Finds a brand's trade by any of its names, and which one may be meant where nobody knows it."""

from hookline.records.catalog import Catalog, Industry
from hookline.text.similarity import nearest

SLIP = 87  # percent of the letters from which an unknown trade is a known one with a slip in it
LETTERS_OF_A_SLIP = 5  # a shorter word is too near to too many: a dealer in cars issues no cards


def find_industry(name: str, catalog: Catalog) -> Industry:
    """The industry by any of its names; one without rules or words of its own where none fits."""
    wanted = name.strip().casefold().replace(" ", "_").replace("-", "_")
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
    """The trade of which one of the words is one of its own: healthcare, fertility_clinic."""
    for word in wanted.split("_"):
        for industry in catalog.industries.values():
            own = (industry.name, *industry.also, *industry.akin)
            if any(word == one or (len(one) >= LETTERS_OF_A_SLIP and word.startswith(one))
                   for one in own):  # fmt: skip
                return industry
    return None
