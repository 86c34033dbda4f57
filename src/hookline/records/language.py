"""How one language is written to people: all that is a fact about a language, in one profile."""

from typing import Literal

from pydantic import Field

from hookline.records.base import Record
from hookline.records.lexicon import Lexicon
from hookline.text.languages import english_name
from hookline.text.scripts import WIDE_SCRIPTS, direction, language_script


class Address(Record):
    """How the reader is spoken to."""

    usual: str = ""
    """What a brand that says nothing about it is taken to use."""
    usual_in: dict[str, str] = Field(default_factory=dict)
    """By country, where it is another one there."""
    familiar: str = ""
    polite: str = ""
    plural: str = ""


class OfferWords(Record):
    """How the parts of an offer are said; each follows the offer's own text in one sentence."""

    percent: str
    """With {percent}, `20%`, or {number}, `20`."""
    amount: str
    min_basket: str
    min_booking: str = ""
    """The same where one books: an inn, a journey."""
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
    own_name: str = Field(default="", alias="own")
    """In the language itself."""
    also: tuple[str, ...] = ()
    """Other names that people give it."""
    script: str = "Latin"
    direction: Literal["ltr", "rtl"] = "ltr"
    gsm: bool = False
    """Can the GSM alphabet write it without losing a letter?"""
    address: Address = Field(default_factory=Address)
    writing: str = ""
    """How people write to one another in it, in its own words; for the writer."""
    unknown_reader: str = ""
    """How it is said to a woman or a man alike, in its own words; for whoever edits."""
    shop_talk: str = ""
    """How shops there tell an offer, in its own words; for whoever edits one."""
    translationese: str = ""
    """What in it reads as translated, in its own words; for whoever mends and rewrites."""
    gender: str = ""
    """What in it shows whether the reader is a man or a woman; blank where nothing does."""
    optout: dict[str, str] = Field(default_factory=dict)
    """By channel: how a reader leaves, in a market whose pack does not say."""
    token_factor: int = Field(default=4, ge=1)
    """Times the guess of an English answer's tokens: 2 where models write four characters a token,
    4 elsewhere."""
    countries: dict[str, str] = Field(default_factory=dict)
    """By ISO 3166 country: what is said otherwise there."""
    sheet_there: dict[str, dict[str, str]] = Field(default_factory=dict)
    """By ISO 3166 country: the texts for the writer, and `signs`, that are others there."""
    signs: str = ""
    """Its punctuation and typography, for whoever edits where the channel allows them."""
    gsm_signs: str = ""
    """What to write instead in an SMS of the GSM alphabet."""
    months: tuple[str, ...] = Field(min_length=12, max_length=12)
    months_there: dict[str, dict[int, str]] = Field(default_factory=dict)
    """By ISO 3166 country: the months that are called otherwise there, by their numbers."""
    date: str
    """A day: `{day} {month}`."""
    with_year: str
    offer: OfferWords
    offer_there: dict[str, dict[str, str]] = Field(default_factory=dict)
    """By ISO 3166 country: the parts of an offer that are said otherwise there, by their keys."""
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
    lexicon: Lexicon = Field(default_factory=Lexicon)
    """By which copy in it is read."""
    answer_keys: dict[str, str] = Field(default_factory=dict)
    """By key of a model's answer: what models may write for it in this language, by commas."""

    @property
    def letter_width(self) -> int:
        """Columns that one of its letters takes on a screen."""
        return 2 if self.script in WIDE_SCRIPTS else 1

    def usage(self, *, is_typographic: bool) -> str:
        """What an editor listens and looks for, beside what a writer was told."""
        signs = self.signs if is_typographic else ""
        texts = (self.unknown_reader, self.shop_talk, self.translationese, signs)
        return " ".join(filter(None, texts))

    def country(self, code: str) -> str:
        """How one writes it in that country, if differently."""
        return self.countries.get(code, "")

    def in_country(self, code: str) -> "Language":
        """The language as it is written, names its months and says its offers in that country."""
        names, parts = self.months_there.get(code, {}), self.offer_there.get(code, {})
        sheet = self.sheet_there.get(code, {})
        if not (names or parts or sheet):
            return self
        months = tuple(names.get(number, name) for number, name in enumerate(self.months, 1))
        offer = OfferWords.model_validate({**self.offer.model_dump(by_alias=True), **parts})
        return self.model_copy(update={"months": months, "offer": offer, **sheet})

    def where_one_books(self) -> "Language":
        """The language with a smallest bill said as of a booking, and of no shopping."""
        least = {"min_basket": self.offer.min_booking or self.offer.min_basket}
        return self.model_copy(update={"offer": self.offer.model_copy(update=least)})


def plain_language(code: str, english: Language) -> Language:
    """A language that has no profile: what ISO knows of it holds, and English tells the rest.

    Its name, script and direction are ISO's. Dates, offers and amounts are told to the writer in
    English, who is asked for the language by its name and puts them into its own words. What only a
    profile can say is left out: forms of address, country, signs, ways out, and the words by which
    checks read copy, who still read digits, tags, links and lengths in it; an SMS is counted
    outside the GSM alphabet, so that it is never longer than planned.
    """
    return english.model_copy(
        update={
            "code": code,
            "name": english_name(code),
            "own_name": code,
            "script": language_script(code),
            "direction": direction(code),
            "gsm": False,
            "gender": "",
            "optout": {},
            "token_factor": 4,
            "address": Address(),
            "writing": "",
            "unknown_reader": "",
            "shop_talk": "",
            "translationese": "",
            "countries": {},
            "months_there": {},
            "sheet_there": {},
            "signs": "",
            "gsm_signs": "",
            "also": (),
            "lexicon": Lexicon(),
            "answer_keys": {},
        }
    )
