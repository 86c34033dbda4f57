"""A brief with every blank filled, and where each value came from."""

import datetime
from collections.abc import Iterable, Mapping
from typing import Literal

from pydantic import Field, model_validator

from hookline.records.base import Record
from hookline.records.brand import Brand
from hookline.records.brief import Brief, Offer
from hookline.records.catalog import (
    Blueprint,
    Industry,
    Kpi,
    Market,
    SectorRules,
    SvocField,
)
from hookline.records.channel import Channel, ChannelProfile
from hookline.records.language import Language
from hookline.records.profile import AudienceProfile
from hookline.records.words import Origin
from hookline.text.languages import code_for, region_of
from hookline.text.when import parse_date

AssumptionTopic = Literal["copy as usual", "reminder", ""]
"""Those that a launch leaves out where they do not matter to it; the others have none."""


class Assumption(Record):
    """What was filled in or dropped and why, in plain words."""

    text: str
    topic: AssumptionTopic = ""

    @model_validator(mode="before")
    @classmethod
    def _of_before(cls, document: object) -> object:
        """A brief that was kept before assumptions had topics holds their texts alone."""
        return {"text": document} if isinstance(document, str) else document


class ResolvedBrief(Record):
    """A brief with every blank filled, and the origin of each value."""

    brief: Brief
    """Complete: nothing in it is blank that a rule could fill."""
    written: Brief
    """As the user left it; what is in here is judged, what is not gives way."""
    origins: dict[str, Origin]
    """By path: `hooks`, `follow_up.step`."""
    assumptions: tuple[Assumption, ...] = ()
    readings: tuple[str, ...] = ()
    """What was read otherwise than it is written, in plain words: a day, a sum, a way to act."""
    brand: Brand
    blueprint: Blueprint | None
    industry: Industry
    market: Market
    languages: dict[str, Language]
    """How each of the brief's languages is written, the brand's own, and the audience's."""
    kpi: Kpi
    channels: dict[Channel, ChannelProfile]
    fields: dict[str, SvocField]
    """The customer fields that the plan reads, with the say-levels that hold here."""
    profile: AudienceProfile | None = None
    """The saved audience that the brief names."""
    brief_hash: str
    file: str = ""
    """Where it was read from; two files of one name are two briefs. "" where that is not known."""
    read_on: datetime.date | None = Field(default=None, alias="near")
    """The day on which it was read: a date without its year is the nearest to it."""

    @property
    def offers(self) -> dict[str, Offer]:
        """The offers by id: their own, else o1, o2, in the order of the brief."""
        return {offer.id or f"o{i}": offer for i, offer in enumerate(self.brief.offers, start=1)}

    def offers_in_message(self, offer: str, *, follow_up: bool = False) -> list[Offer]:
        """The offers that a message may speak of.

        Args:
            offer: the id of the one that it is about; "" is any, and so is one that is gone.
            follow_up: its own offer or facts then take the first message's place.
        """
        follow = self.brief.follow_up
        if follow_up and follow and (follow.offer or follow.facts):
            return [follow.offer] if follow.offer else []
        offers = self.offers
        return [offers[offer]] if offer in offers else [*offers.values()]

    @property
    def ends_soon(self) -> bool:
        """Does the follow-up tell of an end whose day is not known yet, so that it names none?"""
        follow = self.brief.follow_up
        if not follow or follow.step != "last_chance":
            return False
        offers = [follow.offer] if follow.offer else self.brief.offers
        return any(offer.ends for offer in offers) and unknown_days(offers)

    @property
    def sells(self) -> bool:
        """Does it promote something, and not only serve?"""
        return self.brief.class_ != "service"

    @property
    def sector_rules(self) -> SectorRules:
        """What the market asks of the brand's sector; nothing for most."""
        return self.market.sectors.get(self.industry.sector, SectorRules())

    def law(self, channel: Channel, language: str, *, page: bool = False) -> str:
        """The sector's mandatory sentence for that message; "" where there is none.

        Args:
            page: what the page behind the tap has to show, because the channel has no room for it.
        """
        text = self.sector_rules.must_say.pick(channel, language)
        most = self.channels[channel].law_max
        is_too_long = most is not None and len(text) > most
        return text if is_too_long is page else ""

    def optout(self, channel: Channel, language: str) -> str:
        """The market's opt-out words, else the language's plain ones; "" where there are none."""
        words = self.optouts(channel)
        return words.get(code_for(words, language), "")

    def optouts(self, channel: Channel) -> dict[str, str]:
        """The market's opt-out words on that channel, by language; its own before a like one's."""
        words = self.market.optout
        like = self.channels[channel].optout_like
        return {**words.get(like, {}), **words.get(channel, {})}

    def follow_channel(self, channel: Channel) -> Channel:
        """Where the follow-up of a message on `channel` goes out."""
        follow = self.brief.follow_up
        if follow is None or follow.step != "channel_switch" or follow.channel:
            return (follow.channel if follow else None) or channel
        others = self.brief.channels
        return others[(others.index(channel) + 1) % len(others)] if channel in others else channel

    def address(self, channel: str, language: str) -> str:
        """How the reader is spoken to: the brand's form, else the language's usual one."""
        form = self.brand.voice.address_form.pick(channel, language)
        known = self.languages[language].address
        return form or known.usual_in.get(self.country(language), known.usual)

    def language_name(self, code: str) -> str:
        """A language as people read it: Hindi; Spanish (MX) where the code names a country."""
        name, country = self.languages[code].name, region_of(code)
        return f"{name} ({country})" if country else name

    def country(self, language: str) -> str:
        """Where the copy is read: es-MX says so itself, else the brief's market does."""
        return region_of(language) or self.market.code

    @property
    def signed(self) -> str:
        """Who signs an e-mail: the name that readers see as its sender, unless told otherwise."""
        sender = self.brand.sender
        return self.brief.signed or sender.signed or sender.email_name

    def sms_segment_limit(self, channel: Channel, language: str) -> int | None:
        """SMS segments that a text may take: what brief or brand say, else the channel's number.

        None where a text is not billed by the segment.
        """
        allowed = self.channels[channel].segments
        if allowed is None:
            return None
        usual = allowed.gsm if self.languages[language].gsm else allowed.ucs2
        return self.brief.sms.messages or self.brand.sms.messages or usual

    def fallback(self, field: str, channel: str, language: str) -> str:
        """What stands in for a blank value of that field."""
        written = self.brief.personalization.get(field)
        if written and (text := written.pick(channel, language)):
            return text
        known = self.fields[field].fallback if field in self.fields else {}
        return self.said_there(known, language)

    @property
    def words_for_blanks(self) -> dict[str, tuple[str, ...]]:
        """By field of the copy: our own words for a blank value, where the brief names none."""
        places = [(c, language) for language in self.brief.languages for c in self.brief.channels]
        ours = {
            name: tuple(
                dict.fromkeys(
                    self.fallback(name, channel, language)
                    for channel, language in places
                    if not written.pick(channel, language)
                )
            )
            for name, written in self.brief.personalization.items()
        }
        return {
            name: words
            for name, all_words in ours.items()
            if (words := tuple(filter(None, all_words)))
        }

    def uninflected(self, language: str) -> tuple[str, ...]:
        """The fields whose values stand in one form, which no engine inflects."""
        fields = self.fields.items()
        return tuple(name for name, f in fields if self.said_there(f.case_forms, language))

    def said_there(self, known: Mapping[str, str], language: str) -> str:
        """The word for a language in its country: pt-PT's own in Portugal, else the language's."""
        code = self.languages[language].code
        with_country = f"{code}-{self.country(language)}"
        return known.get(with_country) or known.get(language) or known.get(code, "")


def unknown_days(offers: Iterable[Offer]) -> bool:
    """Does an offer begin or end on a day that counts from the sending, so that none is named?"""
    days = [day for offer in offers for day in (offer.starts, offer.ends) if day]
    return any(parse_date(day).plus_days for day in days)
