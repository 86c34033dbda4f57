"""Compiles a brief into the fact sheet of one channel and language: all that copy may claim."""

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from hookline.guardrails.base import Passage
from hookline.guardrails.brief_figures import brief_figures
from hookline.guardrails.renderings import samples_of
from hookline.guardrails.sectors import DELICATE_FIELDS
from hookline.guardrails.stated import readings
from hookline.guardrails.stated.counts import counts, hours
from hookline.records.brand import Brand
from hookline.records.brief import Offer
from hookline.records.catalog import Market
from hookline.records.channel import Channel
from hookline.records.money import Amount
from hookline.records.prompt import Sheets
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.sheet import Facts, FactSheet, Price
from hookline.records.text_map import Texts
from hookline.text.money import read_currency
from hookline.text.pattern import compile_lazily
from hookline.text.when import parse_date

Value = TypeVar("Value")

_NAME = compile_lazily(r"\b[A-Z][\w&'-]+(?: [A-Z][\w&'-]+)+")
"""A product's name in a text of the brief: two capitalised words or more."""
DLT_VARIABLES = 2
"""That operators let into a DLT template; sources name two to six, the strict one."""
EMOJI = {"none": 0, "at_most_one": 1, "at_most_two": 2}
"""A brand's own word for how many emoji a message may hold."""


def compile_sheets(resolved: ResolvedBrief, channel: Channel, language: str) -> dict[str, Sheets]:
    """For each offer the sheets of its message and of the follow-up; "" when there is none."""
    after = resolved.follow_channel(channel)
    return {
        offer: Sheets(
            first=compile_sheet(resolved, channel, language, offer=offer),
            follow_up=compile_sheet(resolved, after, language, offer=offer, follow_up=True),
        )
        for offer in resolved.offers or ("",)
    }


def compile_sheet(
    resolved: ResolvedBrief,
    channel: Channel,
    language: str,
    *,
    offer: str = "",
    follow_up: bool = False,
) -> FactSheet:
    """The sheet; whatever the brief's own texts state may be said, and nothing else.

    Args:
        offer: the id of the one offer that the message speaks of; "" lets it speak of any.
        follow_up: for the second message, which need not tell the first one's offer again.
    """
    brief, brand = resolved.brief, resolved.brand
    story = _Story(resolved, channel, language, offer, follow_up)
    profile = resolved.channels[channel]
    fields = [name for name, field in resolved.fields.items() if field.say == "say"]
    return FactSheet(
        channel=profile,
        language=language,
        country=resolved.market.code,
        marketing=brief.class_ != "service",
        category="MARKETING" if brief.class_ != "service" else "UTILITY",
        sector=resolved.industry.sector or None,
        max_segments=resolved.sms_segment_limit(channel, language),
        max_emoji=EMOJI.get(brand.emoji, profile.max_emoji),
        title_max=profile.limits.get("title"),
        subject_max=profile.limits.get("subject"),
        body_max=profile.limits.get("body"),
        placeholders=tuple(dict.fromkeys([*brief.personalization, *fields, "unsubscribe_url"])),
        samples=samples_of(resolved),
        url_allow=tuple(dict.fromkeys([*brand.url_allow, *_hosts(resolved)])),
        forbidden=tuple(dict.fromkeys([*brand.never_say, *brief.never_say])),
        brand_terms=(brand.name,),
        known_tokens=_known_tokens(resolved, channel, language),
        phones=(brief.cta.phone,) if brief.cta.phone else (),
        postal_address=brand.sender.postal_address or None,
        glossary=tuple(brand.glossary),
        segment_price=_price(brand.sender.sms_price) if profile.is_segmented else None,
        gsm=profile.is_segmented and resolved.languages[language].gsm,
        implied=_implied(resolved),
        uninflected=tuple(n for n, f in resolved.fields.items() if language in f.case_forms),
        tracking=brand.tracking,
        **_of_the_market(resolved, channel, language),
        dlt_variables=DLT_VARIABLES if resolved.market.code == "IN" else None,
        address=resolved.address(channel, language),
        legal=(law,) if (law := resolved.law(channel, language)) else (),
        required_placeholders=("voucher_code",) if story.needs_own_code else (),
        facts=story.facts(),
    )


def _of_the_market(resolved: ResolvedBrief, channel: Channel, language: str) -> dict[str, Any]:
    """What the country's pack, which a team may override, adds to the rules that we know of."""
    market = resolved.market
    return {
        "optout": _ways_out(resolved, channel, language),
        "optout_required": market.optout_required,
        "quiet": _quiet(market),
    }


def _ways_out(resolved: ResolvedBrief, channel: Channel, language: str) -> tuple[str, ...]:
    """The market's opt-out words, those of the copy's language first."""
    words = resolved.optouts(channel)
    return tuple(
        dict.fromkeys([text for text in [words.get(language, ""), *words.values()] if text])
    )


def _price(amount: Amount | None) -> Price | None:
    return Price(value=amount.major, currency=amount.currency) if amount else None


def _quiet(market: Market) -> tuple[str, str] | None:
    return (market.quiet_start, market.quiet_end) if market.quiet_start else None


def _implied(resolved: ResolvedBrief) -> tuple[str, ...]:
    """Fields of the plan and of the samples that may show in the occasion only."""
    named = [name for name, field in resolved.fields.items() if field.say == "imply"]
    sampled = [name for name in resolved.brief.audience.samples if name not in resolved.fields]
    delicate = DELICATE_FIELDS.get(resolved.industry.sector, ())
    return tuple(dict.fromkeys([*named, *sampled, *delicate]))


def _hosts(resolved: ResolvedBrief) -> list[str]:
    """Links that the brief itself gives are allowed."""
    follow = resolved.brief.follow_up
    offers = [*resolved.brief.offers, *([follow.offer] if follow and follow.offer else [])]
    urls = [resolved.brief.cta.url, *(offer.terms_url for offer in offers)]
    return [url.partition("://")[2].partition("/")[0] for url in urls if url]


def _known_tokens(resolved: ResolvedBrief, channel: str, language: str) -> tuple[str, ...]:
    """Words that count for no language: fallbacks, opt-out words, the brand's own names."""
    fallbacks = [resolved.fallback(name, channel, language) for name in resolved.fields]
    optout = resolved.optout(channel, language)
    brief = resolved.brief
    texts = [*brief.facts, *(text for offer in brief.offers for text in (offer.text, *offer.facts))]
    names = [name for text in texts for name in _NAME.findall(text.pick(channel, language))]
    tokens = [*resolved.brand.glossary.values(), *fallbacks, *names, optout]
    return tuple(dict.fromkeys(word for word in tokens if word))


@dataclass(frozen=True, slots=True)
class _Story:
    """What one message may tell, and what it has to."""

    resolved: ResolvedBrief
    channel: Channel
    language: str
    offer: str
    follow_up: bool

    @property
    def offers(self) -> list[Offer]:
        """The offers that it may speak of."""
        return self.resolved.offers_in_message(self.offer, follow_up=self.follow_up)

    @property
    def required_offer(self) -> Offer | None:
        """The offer that has to be told; a reminder of it may leave it at a hint."""
        follow = self.resolved.brief.follow_up
        if self.follow_up:
            return follow.offer if follow and follow.step == "bigger_reason" else None
        return self.offers[0] if len(self.offers) == 1 else None

    @property
    def needs_own_code(self) -> bool:
        """Does it have to hold the customer's own voucher code?"""
        return self.required_offer is not None and self.required_offer.code == "per_customer"

    def facts(self) -> Facts:
        """All that it may claim, and what may not be left out."""
        offers, passages = self.offers, [Passage("brief", text) for text in self._texts()]
        days = [day for o in offers for day in (o.starts, o.ends) if day]
        ends = [parse_date(day) for day in days]
        dates = [rule.date.isoformat() for rule in ends if isinstance(rule.date, datetime.date)]
        percents = [o.percent for o in offers if o.percent is not None]
        own_codes = [o.code for o in offers if o.code and o.code != "per_customer"]
        return Facts(
            percents=_unique([*percents, *_percents(passages)]),
            amounts=tuple(_prices(offers, passages, self.resolved.market.currency)),
            codes=_unique([*own_codes, *(c for p in passages for c in readings.codes(p))]),
            dates=_unique([*dates, *_dates(passages)]),
            weekdays=_unique(day for passage in passages for day in readings.weekdays(passage)),
            times=_unique(time for passage in passages for time in readings.times(passage)),
            quantities=_unique(float(n) for p in passages for n in readings.quantities(p)),
            figures=brief_figures(self._passages(), offers, self.resolved.market.currency),
            months=_unique(month for p in passages for month in readings.months(p)),
            free=_unique(word for passage in passages for word in readings.free(passage)),
            claims=_unique(word for passage in passages for word in readings.claims(passage)),
            scarcity="; ".join(word for passage in passages for word in readings.scarcity(passage)),
            deadlines=_unique(word for passage in passages for word in readings.deadlines(passage)),
            leanings=_unique(
                hint.claim.concept for passage in passages for hint in passage.hints(self.language)
            ),
            required_terms=_unique(self._required_terms()),
            together=_unique(self._together()),
            deadline_today=any(rule.plus_days == 0 for rule in ends),
        )

    def _texts(self) -> list[str]:
        """All that the brief says in its own words, for this channel and language."""
        brief, follow = self.resolved.brief, self.resolved.brief.follow_up
        texts = [brief.idea]
        texts += [text for o in self.offers for text in (o.text, o.conditions, *o.facts)]
        texts += [*brief.facts, brief.must_say, self.resolved.brand.must_say]
        texts += [brief.cta.reply, brief.cta.counter]
        if self.follow_up and follow:
            texts += follow.facts
        return [text for text in map(self._pick, texts) if text]

    def _passages(self) -> list[Passage]:
        """Those texts, and all else whose numbers may stand in copy."""
        resolved, brief = self.resolved, self.resolved.brief
        sender = resolved.brand.sender
        extra_texts = [self._pick(brief.cta.label), sender.postal_address, *self._required_terms()]
        extra_texts += [resolved.fallback(n, self.channel, self.language) for n in resolved.fields]
        extra_texts += resolved.optouts(self.channel).values()
        return [Passage("brief", text) for text in [*self._texts(), *extra_texts] if text]

    def _required_terms(self) -> list[str]:
        """The brand behind a bare sender id, the offer's code, and words that have to be said."""
        required_offer, brand = self.required_offer, self.resolved.brand
        is_bare = self.resolved.channels[self.channel].has_sender_id and not _names_itself(brand)
        terms = [brand.name] if is_bare else []
        if required_offer and not self.needs_own_code:
            told = Passage("brief", self._pick(required_offer.text))
            terms += [required_offer.code, *readings.codes(told)]
        terms += map(self._pick, (brand.must_say, self.resolved.brief.must_say))
        terms += [self.resolved.law(self.channel, self.language)]
        if required_offer and required_offer.terms_url and self.resolved.industry.regulated:
            terms.append(self._pick(required_offer.text))  # true only as it stands
        return [term for term in terms if term]

    def _together(self) -> list[str]:
        """The offer's own numbers and hours: leaving a condition out makes it misleading."""
        required_offer = self.required_offer
        if required_offer is None:
            return []
        own_numbers = [
            float(a.major) for a in (required_offer.amount, required_offer.min_basket) if a
        ]
        own_numbers += [required_offer.percent] if required_offer.percent is not None else []
        texts = [
            Passage("brief", self._pick(text)).low
            for text in (required_offer.text, required_offer.conditions)
        ]
        # where small numbers may stand in words that we cannot read, only larger ones are asked for
        spelt = self.resolved.languages[self.language].lexicon.has_small_numbers
        numbers = [float(n) for text in texts for n in counts(text) if n > (1 if spelt else 10)]
        clock = [hour for text in texts for hour in hours(text)]
        return [*(f"{number:g}" for number in [*own_numbers, *numbers]), *clock]

    def _pick(self, text: Texts) -> str:
        return text.pick(self.channel, self.language)


def _names_itself(brand: Brand) -> bool:
    """Does the sender that the reader sees name the brand already?"""
    sender, name = (re.sub(r"\W", "", text).casefold() for text in (brand.sender.sms, brand.name))
    return bool(name) and name in sender


def _percents(passages: Iterable[Passage]) -> list[float]:
    return [float(value) for passage in passages for value in readings.percents(passage)]


def _prices(offers: Iterable[Offer], passages: Iterable[Passage], currency: str) -> list[Price]:
    amounts: list[Amount] = [a for o in offers for a in (o.amount, o.min_basket, o.from_price) if a]
    prices = [Price(value=amount.major, currency=amount.currency) for amount in amounts]
    for passage in passages:
        for value, unit in readings.amounts(passage):
            code = read_currency(unit, default=currency)
            if code:
                prices.append(Price(value=float(value), currency=code))
    return list(dict.fromkeys(prices))


def _dates(passages: Iterable[Passage]) -> list[str]:
    """Month and day are what a reader sees; the year is a leap one, so that 29 February counts."""
    return [
        f"2028-{m:02}-{d:02}" for p in passages for pairs in readings.dates(p) for m, d in pairs
    ]


def _unique(values: Iterable[Value]) -> tuple[Value, ...]:
    return tuple(dict.fromkeys(values))
