"""Who is speaking: a brand's voice, its words and its rules. One YAML file in briefs/brands/."""

from collections.abc import Mapping

from pydantic import Field, model_validator

from hookline.records.base import Record
from hookline.records.money import Amount
from hookline.records.proposed_fixes import letters
from hookline.records.text_map import EachOfTexts, LanguageCode, Texts
from hookline.text.pattern import compile_lazily


class Voice(Record):
    """How the brand sounds."""

    traits: tuple[str, ...] = ()
    """Three to five adjectives: warm, plain-spoken, a little cheeky."""
    do: tuple[str, ...] = ()
    """What its writers do: address the reader, name the thing, one idea a sentence."""
    dont: tuple[str, ...] = ()
    """What they avoid."""
    address_form: Texts = Field(default_factory=Texts)
    """How the reader is addressed, by language: tú, usted, ты, вы, आप."""

    @model_validator(mode="before")
    @classmethod
    def _in_words(cls, value: object) -> object:
        """A sentence on how the brand sounds, or a list of such, is what it is like."""
        if isinstance(value, str):
            return {"traits": [value]}
        return {"traits": value} if isinstance(value, list) else value


MAIL = compile_lazily(r"e_?mail")


class Sender(Record):
    """What recipients see as the sender, by channel."""

    sms: str = ""
    sms_price: Amount | None = None
    """What one SMS segment costs the brand, so that checks can say what a long message costs."""
    email_name: str = ""
    email_address: str = ""
    postal_address: str = ""
    """The street address that commercial e-mail has to carry in many countries."""
    signed: str = Field(default="", max_length=80)
    """Who signs an e-mail: Mira from the shop; blank lets the brand sign."""

    @model_validator(mode="before")
    @classmethod
    def _mail(cls, value: object) -> object:
        """`email` is the address where there is an @ in it, else the name that readers see."""
        if not isinstance(value, Mapping):
            return value
        mail = next((name for name in value if MAIL.fullmatch(letters(str(name)))), None)
        written = value[mail] if mail is not None else None
        if not isinstance(written, str):
            return value
        key = "email_address" if "@" in written else "email_name"
        return {key: written, **{name: text for name, text in value.items() if name != mail}}


class Sms(Record):
    """How long a text message may be."""

    messages: int | None = Field(default=None, ge=1, le=3)
    """SMS that one text may take; blank leaves it to the channel."""


class Dlt(Record):
    """India's registration of commercial SMS."""

    entity_id: str = ""
    header: str = ""


class Brand(Record):
    """Who is speaking. A name alone is enough; everything else sharpens the copy."""

    name: str = Field(min_length=1, max_length=60)
    """As it is written in copy."""
    industry: str = ""
    """The sector whose rules and words apply: apparel, qsr, mutual_funds, skincare."""
    about: str = Field(default="", max_length=300)
    """What it sells, to whom, and what it stands for, in one line."""
    voice: Voice = Field(default_factory=Voice)
    never_say: tuple[str, ...] = ()
    """Words that no copy may hold, in any of the brand's languages."""
    must_say: EachOfTexts = Field(default_factory=Texts)
    """Words that every copy holds, by channel and language; they are put in after writing."""
    glossary: dict[str, str] = Field(default_factory=dict)
    """The brand's own names, and how each is written."""
    examples: Texts = Field(default_factory=Texts)
    """Copy that sounds right, by channel and language."""
    default_language: LanguageCode = "en"
    """What it writes in where a brief names no language; blank takes what its country reads."""
    emoji: str = ""
    """How many a message may hold: none, at_most_one; blank leaves it to the channel."""
    market: str = "ZZ"
    """ISO 3166 country whose rules apply; ZZ is none."""
    sender: Sender = Field(default_factory=Sender)
    sms: Sms = Field(default_factory=Sms)
    dlt: Dlt = Field(default_factory=Dlt)
    url_allow: tuple[str, ...] = ()
    """Hosts that links may point at; their subdomains too."""
    tracking: str = ""
    """What the sending tool appends to every link; counted into an SMS."""
