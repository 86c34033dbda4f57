"""One message to write: the brief, as a person leaves it and as the rules complete it."""

from collections.abc import Mapping
from typing import get_args

from pydantic import Field, field_validator, model_validator

from hookline.documents import Fields
from hookline.records.bare_sums import without_bounds
from hookline.records.base import Record
from hookline.records.brand import Brand, Sms
from hookline.records.channel import Channel
from hookline.records.craft import Angle
from hookline.records.money import Amount, Share
from hookline.records.offer_alone import line_of_offer
from hookline.records.shares import Shares
from hookline.records.short_number import WordToNumber
from hookline.records.text_map import EachOfTexts, LanguageCode, Texts
from hookline.records.words import (
    CopyPart,
    FollowIf,
    FollowStep,
    Hook,
    KpiName,
    MessageClass,
    Tonality,
    WrittenStep,
)
from hookline.text.digits import fold_digits
from hookline.text.how_many import read_how_many
from hookline.text.money import parse_percent
from hookline.text.pattern import compile_lazily
from hookline.text.when import parse_date, parse_duration

IDEA_MAX = 200  # characters; more is several thoughts


class Offer(Record):
    """What the reader gets, with every condition that makes it true."""

    id: str = ""
    text: Texts = Field(default_factory=Texts)
    """The offer as copy may word it, by language."""
    percent: float | None = None
    """20 for 20 % off."""
    amount: Amount | None = None
    code: str = ""
    """The code to type, or `per_customer` for each customer's own (`voucher_code`)."""
    starts: str = ""
    ends: str = ""
    """A date, `today`, or days from the send day: +7d."""
    min_basket: Amount | None = None
    from_price: Amount | None = None
    """The lowest price that it may be had for."""
    conditions: Texts = Field(default_factory=Texts)
    facts: tuple[Texts, ...] = ()
    """What may be claimed of this offer alone, besides the brief's facts."""
    cost: Amount | None = None
    """What one redeemed offer costs the brand; never told, it is for the profit."""
    terms_url: str = ""

    @model_validator(mode="before")
    @classmethod
    def _text_alone(cls, value: object) -> object:
        """`offer: 15 EUR off` is an offer of that text."""
        if isinstance(value, str) and fold_digits(value).strip().isdecimal():
            raise ValueError(f"{value} of what?; write {value}%, or a sum with its currency")
        return {line_of_offer(value): value} if isinstance(value, str) else value

    @model_validator(mode="before")
    @classmethod
    def _percent_as_amount(cls, value: object) -> object:
        """`amount: 50%` is a percentage; `min_basket: ab 50 €` is 50 €."""
        lines = without_bounds(value) if isinstance(value, Mapping) else {}
        written = lines.get("amount")
        if not isinstance(written, str) or lines.get("percent") is not None:
            return lines or value
        try:
            percent = float(parse_percent(written.lstrip(" -–−")))
        except ValueError:
            return lines
        return {**{key: lines[key] for key in lines if key != "amount"}, "percent": percent}

    @field_validator("percent", mode="before")
    @classmethod
    def _percent(cls, value: object) -> object:
        """`20%`, `-20%`, or 20 alone."""
        if not isinstance(value, str):
            return value
        value = value.lstrip(" -–−")
        return float(parse_percent(value if value.strip(" 0123456789.,") else f"{value}%"))

    @field_validator("starts", "ends")
    @classmethod
    def _date(cls, value: str) -> str:
        if value:
            parse_date(value)
        return value


class Cta(Record):
    """The one thing to do next, and how it is done: by any of these ways, none is invented."""

    label: Texts = Field(default_factory=Texts)
    """What the button or link says."""
    url: str = ""
    """Where a tap leads; without it no copy holds a link."""
    reply: EachOfTexts = Field(default_factory=Texts)
    """The word to answer with: YES; of several, in a list or with `or`, readers send one."""
    phone: str = Field(default="", max_length=24)
    """The number to ring, with its country code."""
    text_to: WordToNumber = Field(default_factory=Texts)
    """A word for a short number, which is no answer to this message: ROATA to 8845."""
    counter: Texts = Field(default_factory=Texts)
    """What to do in person: show this message at any till."""

    @field_validator("phone")
    @classmethod
    def _number(cls, value: str) -> str:
        if value and sum(char.isdigit() for char in value) < 3:
            raise ValueError("that holds no telephone number; write it as one would dial it")
        return value


_FOLLOW_WORDS = (*get_args(FollowIf), *get_args(FollowStep))
_PARTS = compile_lazily("[a-z]+")


class FollowUp(Record):
    """The second message: when, on what condition, to what end."""

    after: str = "7d"
    """Delay after the first message: 7d, 23h."""
    if_: FollowIf = Field(default="not_converted", alias="if")
    step: WrittenStep = "reminder"
    """What it is for; `none` for no second message."""
    offer: Offer | None = None
    """A bigger reason than the first message's."""
    facts: tuple[Texts, ...] = ()
    channel: Channel | None = None

    @field_validator("after")
    @classmethod
    def _duration(cls, value: str) -> str:
        parse_duration(value)
        return value

    @field_validator("if_", "step", mode="before")
    @classmethod
    def _in_our_words(cls, value: object) -> object:
        """`no reply` and `No-Reply` are no_reply."""
        word = "_".join(_PARTS.findall(value.lower())) if isinstance(value, str) else value
        # mail clients open messages by themselves, so an open proves nothing
        known = {"not_opened": "not_clicked"} | {word: word for word in _FOLLOW_WORDS}
        return known.get(word, value)


class Audience(Record):
    """Who it is for, in aggregate; never a customer."""

    saved: str = ""
    """A profile that `hookline audience FILE --save` kept; it fills size and base rate."""
    segment: str = ""
    insight: str = Field(default="", max_length=300)
    """What these people want, or what holds them back, in one line."""
    size: int | None = Field(default=None, ge=0)
    """How many customers it may reach."""
    base_rate: Share | None = Field(default=None, ge=0.0, le=1.0)
    """Share that buys within the window without any message: 1.8%."""
    samples: dict[str, str] = Field(default_factory=dict)
    """Made-up values to render the copy with; they never reach a model."""

    @field_validator("size", mode="before")
    @classmethod
    def _in_words(cls, value: object) -> object:
        """`8 900`, `54.300`, `310rb`: as people of each country write it."""
        return read_how_many(value) if isinstance(value, str) and value[:1] != "-" else value


_CONDITION = compile_lazily(r"(?i)[<>=(]|\b(?:in|between|is|like|true|false)\b")


class CampaignPlan(Record):
    """When and to whom it goes out."""

    starts: str = ""
    ends: str = ""
    who: str | Fields = ""
    """Columns of the customers, a line each: recency_days: 365.. (the last visit was a year ago or
    more), city: Pune; or one condition such as visit_count >= 2."""
    cooldown: str = ""
    window: str = ""
    shares: Shares | None = None
    pool: str = ""
    limit_per_day: int | None = Field(default=None, ge=1)
    priority: int | None = None

    @field_validator("starts", "ends")
    @classmethod
    def _date(cls, value: str) -> str:
        if value:
            parse_date(value)
        return value

    @field_validator("who")
    @classmethod
    def _expression(cls, value: str | Fields) -> str | Fields:
        if isinstance(value, str) and value and not _CONDITION.search(value):
            raise ValueError("words do not say which customers those are")
        if value:
            from hookline.text.who import parse_who  # few briefs have one

            parse_who(value)
        return value

    @field_validator("cooldown", "window")
    @classmethod
    def _duration(cls, value: str) -> str:
        if value and value != "never":
            parse_duration(value)
        return value


class Brief(Record):
    """One message to write. One YAML file in briefs/ is one brief."""

    id: str = ""
    """The file's name, of brief.yaml its folder's; the campaign is named after it."""
    brand: str | Brand
    """Who is speaking: a brand's file in briefs/brands/, or just a name."""
    blueprint: str = ""
    """The reason to write, by name: winback, say; blank starts from nothing."""
    market: str = ""
    """The country whose rules apply, IN say; blank takes the brand's."""
    languages: tuple[LanguageCode, ...] = ()
    """Codes such as en, hi or hi-Latn; blank takes the brand's language."""
    channels: tuple[Channel, ...] = ()
    """Where it is sent; blank takes the blueprint's."""
    class_: MessageClass | None = Field(default=None, alias="class")
    idea: Texts = Field(default_factory=Texts)
    """Why write now, as a person would say it; blank takes the blueprint's reason."""
    moment: str = Field(default="", max_length=600)
    """When it is sent: what has happened already, and what has not; blank takes the blueprint's."""
    angles: tuple[Angle, ...] = Field(default=(), max_length=64)
    """Ideas to write, one message each; blank lets the writer find them."""
    hooks: tuple[Hook, ...] = ()
    """The angle that makes people read on."""
    tonality: tuple[Tonality, ...] = ()
    """How it sounds."""
    personalization: dict[str, Texts] = Field(default_factory=dict)
    """Merge fields, each with what stands in for a blank."""
    offers: tuple[Offer, ...] = Field(default=(), max_length=4)
    facts: tuple[Texts, ...] = ()
    """What may be claimed besides the offer; nothing else may."""
    must_say: EachOfTexts = Field(default_factory=Texts)
    never_say: tuple[str, ...] = ()
    """Words that no copy of this brief may hold."""
    cta: Cta = Field(default_factory=Cta)
    signed: str = Field(default="", max_length=80)
    """Who signs an e-mail; blank takes the brand's."""
    sms: Sms = Field(default_factory=Sms)
    control_copy: dict[Channel, dict[str, str | dict[CopyPart, str]]] = Field(default_factory=dict)
    """People's own copy, sent to a share of customers; by channel and language a text or parts."""
    follow_up: FollowUp | None = None
    kpi: KpiName | None = None
    audience: Audience = Field(default_factory=Audience)
    campaign: CampaignPlan = Field(default_factory=CampaignPlan)
    variants: int = Field(default=6, ge=2, le=64)
    """How many variants to ask for in each channel and language."""

    @field_validator("idea")
    @classmethod
    def _few_words(cls, idea: Texts) -> Texts:
        longest = max(map(len, idea.wordings()), default=0)
        if longest > IDEA_MAX:
            problem = f"an idea has at most {IDEA_MAX} characters, this one {longest}"
            raise ValueError(f"{problem}; say one thing, and put what is true into facts")
        return idea

    @field_validator("angles", mode="before")
    @classmethod
    def _ideas(cls, value: object) -> object:
        """An idea alone, or with its hook and the facts that it stands on."""
        if not isinstance(value, list | tuple):
            return value
        return [{"idea": entry} if isinstance(entry, str) else entry for entry in value]

    @field_validator("offers")
    @classmethod
    def _own_names(cls, offers: tuple[Offer, ...]) -> tuple[Offer, ...]:
        names = [offer.id or f"o{index}" for index, offer in enumerate(offers, start=1)]
        twice = next((name for name in names if names.count(name) > 1), "")
        if twice:
            raise ValueError(f"two offers are called '{twice}'; give each an id of its own")
        return offers

    wildcards: int | None = Field(default=None, ge=0)
    """How many of them see no learnings; blank is 1 in 5 and at least 2."""
    notes: str = ""
