"""All that one message may claim by its brief, and what it may not leave out."""

import datetime
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from hookline.guardrails.base import Passage
from hookline.guardrails.brief_calendar import calendar_facts
from hookline.guardrails.brief_figures import brief_figures
from hookline.guardrails.hosts import find_links
from hookline.guardrails.offer_terms import savings, terms_alone
from hookline.guardrails.priced import priced_things
from hookline.guardrails.reaches import narrowed
from hookline.guardrails.stated import readings
from hookline.guardrails.stated.counts import counts
from hookline.guardrails.stated.deliveries import granted_deliveries
from hookline.guardrails.stated.joined_numbers import shares_of_all
from hookline.guardrails.stated.ordinals import stated_ordinals
from hookline.guardrails.stated.permissions import content_stems
from hookline.guardrails.stated.pieces_given import stated_pieces
from hookline.guardrails.stated.rates import as_stated, stated_rates
from hookline.guardrails.stated.reckoned import years_in
from hookline.guardrails.stated.times import stated_times
from hookline.guardrails.unsigned_sums import loosely_signed, unsigned_sums
from hookline.records.brand import Brand
from hookline.records.brief import Offer
from hookline.records.channel import Channel
from hookline.records.profiles import profiles
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.sheet import Facts, Price, Rate, Stated
from hookline.records.text_map import Texts
from hookline.text.money import read_currency
from hookline.text.when import parse_date

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Story:
    """What one message may tell, and what it has to."""

    resolved: ResolvedBrief
    channel: Channel
    language: str
    offer: str
    follow_up: bool

    @property
    def read_by(self) -> str:
        """The language by whose words its texts are read: nl for nl-NL."""
        return profiles().read_by(self.language)

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
        offers, passages = self.offers, [self._passage(text) for text in self.texts()]
        moment = self.resolved.written.moment  # its days and numbers are true; it promises nothing
        label = self._pick(self.resolved.brief.cta.label)  # as true: reply YES by 10.12.2026
        counted = [*passages, self._passage(moment), self._passage(label)]
        readers = self._passage(self.resolved.written.audience.segment)  # as true, of when
        days = [day for o in offers for day in (o.starts, o.ends) if day]
        ends = [parse_date(day) for day in days]
        plan = self.resolved.brief.campaign
        known = [*ends, *(parse_date(day) for day in (plan.starts, plan.ends) if day)]
        exact = [rule.date for rule in known if isinstance(rule.date, datetime.date)]
        percents = [o.percent for o in offers if o.percent is not None]
        own_codes = [o.code for o in offers if o.code and o.code != "per_customer"]
        return Facts(
            percents=_unique([*percents, *_percents(passages)]),
            amounts=tuple(self._prices(counted)),
            codes=_unique([*own_codes, *(c for p in passages for c in readings.codes(p))]),
            **calendar_facts([*counted, readers], exact, self.resolved.read_on),
            quantities=_unique(float(n) for p in counted for n in readings.quantities(p)),
            figures=brief_figures(
                self._passages(), offers, self.resolved.market.currency, years_in(readers.low)
            ),
            priced=tuple(priced_things(passages)),
            readers=brief_figures([self._passage(self.resolved.written.audience.insight)], [], ""),
            ordinals=_unique(each for p in counted for each in _ordinals(p.low, self.read_by)),
            pieces=_unique(pair for passage in passages for pair in _pieces(passage)),
            shares_of_all=_unique(pair for passage in passages for pair in _shares(passage)),
            rates=_unique(rate for passage in passages for rate in _rates(passage)),
            free=_unique(word for passage in passages for word in readings.free(passage)),
            claims=_unique(word for passage in passages for word in readings.claims(passage)),
            scarcity="; ".join(word for passage in passages for word in readings.scarcity(passage)),
            deadlines=_unique(word for passage in passages for word in readings.deadlines(passage)),
            deliveries=_unique(
                time for p in passages for time in granted_deliveries(p.low, self.read_by)
            ),
            leanings=_unique(
                hint.claim.concept for passage in passages for hint in passage.hints(self.read_by)
            ),
            told_stems=tuple(sorted(content_stems(" ".join(p.low for p in self._passages())))),
            narrowed=tuple(narrowed(map(self._passage, self._facts()), self._whole_offers())),
            required_terms=_unique(self._required_terms()),
            together=_unique(self._together()),
            deadline_today=any(rule.plus_days == 0 for rule in ends),
            ends_soon=self.follow_up and self.resolved.ends_soon,
        )

    def texts(self) -> list[str]:
        """All that the brief says in its own words, for this channel and language."""
        idea = self._pick(self.resolved.written.idea)  # a blueprint's reason permits nothing
        must_say = map(self._pick, (self.resolved.brief.must_say, self.resolved.brand.must_say))
        return [text for text in (idea, *self.told_texts(), *must_say) if text]

    def told_texts(self) -> list[str]:
        """What its offers, its facts and its way to act say: what copy may pass on to readers."""
        brief, follow = self.resolved.brief, self.resolved.brief.follow_up
        texts = [text for o in self.offers for text in (o.text, o.conditions, *o.facts)]
        texts += [*brief.facts, brief.cta.reply, brief.cta.counter]
        if self.follow_up and follow:
            texts += follow.facts
        return [text for text in map(self._pick, texts) if text]

    def _facts(self) -> list[str]:
        """The facts, each of which says itself for whom it holds."""
        brief, follow = self.resolved.brief, self.resolved.brief.follow_up
        facts = [*brief.facts, *(fact for offer in self.offers for fact in offer.facts)]
        facts += follow.facts if self.follow_up and follow else ()
        return [text for text in map(self._pick, facts) if text]

    def _whole_offers(self) -> Iterator[Passage]:
        """Each offer with its conditions, which hold for all of it."""
        for offer in self.offers:
            texts = (self._pick(offer.text), self._pick(offer.conditions))
            yield self._passage(", ".join(text for text in texts if text))

    def hosts(self) -> list[str]:
        """The hosts that the brief's own words or the law's name, so that copy may name them."""
        law = self.resolved.law(self.channel, self.language)
        texts = [*self.texts(), *self._required_terms(), self._pick(self.resolved.brief.cta.label)]
        return [link.host for text in (*texts, law) if text for link in find_links(text)]

    def _passages(self) -> list[Passage]:
        """Those texts, and all else whose numbers may stand in copy."""
        resolved, brief = self.resolved, self.resolved.brief
        sender = resolved.brand.sender
        extra_texts = [self._pick(brief.cta.label), resolved.written.moment, sender.postal_address]
        extra_texts += [resolved.brand.about]  # what the house says of itself
        extra_texts += [self._pick(brief.cta.text_to)]
        extra_texts += self._required_terms()
        extra_texts += [resolved.fallback(n, self.channel, self.language) for n in resolved.fields]
        extra_texts += resolved.optouts(self.channel).values()
        return [self._passage(text) for text in [*self.texts(), *extra_texts] if text]

    def _passage(self, text: str) -> Passage:
        home = self.resolved.market.currency
        return Passage("brief", text, self.read_by, home)

    def _required_terms(self) -> list[str]:
        """The brand behind a bare sender id, the offer's code, and words that have to be said."""
        required_offer, brand = self.required_offer, self.resolved.brand
        is_bare = self.resolved.channels[self.channel].has_sender_id and not _names_itself(brand)
        terms = [brand.name] if is_bare else []
        if required_offer and not self.needs_own_code:
            offer_passage = self._passage(self._pick(required_offer.text))
            terms += [required_offer.code, *readings.codes(offer_passage)]
        for texts in (brand.must_say, self.resolved.brief.must_say):
            terms += texts.pick_all(self.channel, self.language)
        terms += [self.resolved.law(self.channel, self.language)]
        if required_offer and required_offer.terms_url and self.resolved.industry.regulated:
            terms.append(self._pick(required_offer.text))  # true only as it stands
        return [term for term in terms if term]

    def _together(self) -> list[str]:
        """The offer's own numbers and hours: leaving a condition out makes it misleading."""
        required_offer = self.required_offer
        if required_offer is None:
            return []
        offer_text = self._pick(required_offer.text)
        amounts = [required_offer.min_basket, None if offer_text else required_offer.amount]
        own_numbers = [float(amount.major) for amount in amounts if amount]
        if required_offer.percent is not None and not offer_text:
            own_numbers.append(required_offer.percent)
        terms = (offer_text, self._pick(required_offer.conditions))
        home = self.resolved.market.currency
        texts = [terms_alone(self._passage(text).low, home) for text in terms]
        # where small numbers may stand in words that we cannot read, only larger ones are asked for
        spelt = self.resolved.languages[self.language].lexicon.has_small_numbers
        numbers = [
            float(n)
            for text in texts
            for n in counts(text, self.read_by, home)
            if n > (1 if spelt else 10)
        ]
        clock = [min(readings) for text in texts for readings, _ in stated_times(text)]
        return [*(f"{number:g}" for number in [*own_numbers, *numbers]), *clock]

    def _prices(self, passages: Iterable[Passage]) -> Iterator[Price]:
        currency, offers = self.resolved.market.currency, self.offers
        amounts = [a for o in offers for a in (o.amount, o.min_basket, o.from_price) if a]
        prices = [Price(value=amount.major, currency=amount.currency) for amount in amounts]
        for passage in passages:
            for value, unit in (*readings.amounts(passage), *savings(passage.low, currency)):
                if code := read_currency(unit, default=currency):
                    prices.append(Price(value=float(value), currency=code))
            loose = loosely_signed(passage.low, self.read_by, currency) if currency else ()
            prices += [Price(value=float(value), currency=currency) for value in loose]
        for text in (text for offer in offers for text in (offer.text, offer.conditions)):
            low = self._passage(self._pick(text)).low
            sums = unsigned_sums(low, self.read_by, currency) if currency else ()
            prices += [Price(value=float(value), currency=currency) for value in sums]
        return iter(dict.fromkeys(prices))

    def _pick(self, text: Texts) -> str:
        return text.pick(self.channel, self.language)


def _names_itself(brand: Brand) -> bool:
    """Does the sender that the reader sees name the brand already?"""
    sender, name = (re.sub(r"\W", "", text).casefold() for text in (brand.sender.sms, brand.name))
    return bool(name) and name in sender


def _percents(passages: Iterable[Passage]) -> list[float]:
    return [float(value) for passage in passages for value in readings.percents(passage)]


def _rates(passage: Passage) -> Iterator[Rate]:
    for worth, other in stated_rates(passage.low, passage.language, passage.home):
        yield as_stated(worth), as_stated(other)


def _ordinals(low: str, language: str) -> Iterator[Stated]:
    for ordinal in stated_ordinals(low, language):
        if ordinal.thing:
            yield Stated(value=float(ordinal.value), unit=ordinal.thing)


def _pieces(passage: Passage) -> Iterator[tuple[float, float]]:
    for pieces in stated_pieces(passage.low, passage.language, passage.claims):
        yield pieces.paid, pieces.given


def _shares(passage: Passage) -> Iterator[tuple[float, float]]:
    yield from (share.pair for share in shares_of_all(passage.low, passage.language))


def _unique(values: Iterable[Value]) -> tuple[Value, ...]:
    return tuple(dict.fromkeys(values))
