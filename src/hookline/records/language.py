"""How one language is written to people: all that is a fact about a language, in one profile."""

from typing import Literal

from pydantic import Field

from hookline.records.base import Record
from hookline.text.language_names import NAMES


class Address(Record):
    """How the reader is spoken to."""

    usual: str = ""
    """What a brand that says nothing about it is taken to use."""
    familiar: str = ""
    polite: str = ""
    plural: str = ""


class OfferWords(Record):
    """How the parts of an offer are said; each follows the offer's own text in one sentence."""

    percent: str
    """With {percent}, `20%`, or {number}, `20`."""
    amount: str
    min_basket: str
    from_price: str
    code: str
    from_: str = Field(alias="from")
    until: str
    today: str
    """For an offer that ends on the day of sending."""


class Language(Record):
    """One file of prompts/languages/. A language without one is written by `plain_language`."""

    code: str
    name: str
    """In English, as people read it."""
    own: str = ""
    """In the language itself."""
    script: str = "Latin"
    direction: Literal["ltr", "rtl"] = "ltr"
    gsm: bool = False
    """Can the GSM alphabet write it without losing a letter?"""
    address: Address = Address()
    writing: str = ""
    """How people write to one another in it, in its own words; for the writer."""
    countries: dict[str, str] = Field(default_factory=dict)
    """By ISO 3166 country: what is said otherwise there."""
    signs: str = ""
    """Its punctuation and typography, where the channel allows them."""
    gsm_signs: str = ""
    """What to write instead in an SMS of the GSM alphabet."""
    months: tuple[str, ...] = Field(min_length=12, max_length=12)
    date: str
    """A day: `{day} {month}`."""
    with_year: str
    offer: OfferWords
    money: dict[str, str]
    """By currency: `Rs {amount}`; `other` for the rest."""
    thousands: str = ","
    stop: str = "."
    """What ends a sentence."""
    space: str = " "
    """What stands between two sentences; Chinese writes nothing there."""
    comma: str = ", "
    """What stands between an offer and its conditions."""
    signature: str = "{brand}: {text}"
    """How an SMS that does not name its sender is opened."""

    def country(self, code: str) -> str:
        """How one writes it in that country, if differently."""
        return self.countries.get(code, "")


def without_region(code: str) -> str:
    """The language of a code that names a country: es for es-MX; hi-Latn is one of its own."""
    base, _, region = code.rpartition("-")
    return base if base and len(region) == 2 and region.isupper() else code


def plain_language(code: str, english: Language) -> Language:
    """A language that has no profile: its dates and offers are told in English, by its own name.

    The writer is asked for the language by its code and puts these into its own words.
    """
    return english.model_copy(
        update={
            "code": code,
            "name": NAMES.get(without_region(code), f"the language '{code}'"),
            "own": code,
            "gsm": False,
            "address": Address(),
            "writing": "",
            "countries": {},
            "signs": "",
            "gsm_signs": "",
        }
    )
