"""Finds a brand's trade by any of its names, and which one may be meant where nobody knows it."""

import re
from collections.abc import Mapping

from hookline.records.brief import Cta
from hookline.records.catalog import Catalog, Industry
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases
from hookline.text.pattern import compile_lazily
from hookline.text.scripts import SPACED_SCRIPTS, language_script
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
    akin = _akin(wanted, catalog)
    is_long = len(wanted) >= LETTERS_OF_A_SLIP and not any(wanted in trade.akin for trade in akin)
    slip_of = nearest(wanted, by_name, cutoff=SLIP) if is_long else None
    meant = by_name[slip_of] if slip_of else None
    return Industry(
        name=wanted,
        title=name.replace("_", " "),
        is_known=not wanted,
        meant=meant,
        akin_to=() if meant else akin,
    )


def as_done_there(industry: Industry, cta: Cta) -> Industry:
    """A trade that no file words, with what its customers do by the brief's own way to act.

    Where one only comes by, nobody is said to have bought; where a button books, they have booked.
    """
    if industry.is_known and industry.name:
        return industry
    if cta.counter and not (cta.url or cta.phone or cta.reply or cta.text_to):
        return industry.model_copy(update={"act": "visit", "done": "come by"})
    labels = (label.strip().lower() for label in cta.label.wordings())
    if any(_booked().search(label) for label in labels):
        return industry.model_copy(update={"act": "booking", "done": "booked"})
    return industry


@of_all_phrases
def _booked(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    spaced, others = list[str](), list[str]()
    for code, book in books.items():
        (spaced if language_script(code) in SPACED_SCRIPTS else others).extend(book.bookings)
    return re.compile("|".join((rf"(?<!\w)(?:{'|'.join(spaced)})", *others)))


def _akin(wanted: str, catalog: Catalog) -> tuple[Industry, ...]:
    """The trades of which one of the words is one of their own: healthcare, fertility_clinic.

    Those with rules of their own go before any other: sports betting is no sport.
    """
    akin = tuple(trade for trade in catalog.industries.values() if _shares_word(wanted, trade))
    return tuple(trade for trade in akin if trade.sector) or akin


def _shares_word(wanted: str, industry: Industry) -> bool:
    words, names = wanted.split("_"), (industry.name, *industry.also, *industry.akin)
    if not set(industry.unlike).isdisjoint([wanted, *words]):
        return False
    if any("_" in name and f"_{name}_" in f"_{wanted}_" for name in names):
        return True
    return any(
        word == name or (len(name) >= LETTERS_OF_A_SLIP and word.startswith(name))
        for word in words
        for name in names
    )
