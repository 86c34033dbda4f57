"""Compiles a brief into the fact sheet of one channel and language: all that copy may claim."""

import datetime
from collections.abc import Iterable
from typing import TypeVar

from hookline.guardrails import readings
from hookline.guardrails.base import Passage
from hookline.records.brief import Offer
from hookline.records.catalog import ChannelProfile
from hookline.records.money import Amount
from hookline.records.prompt import ResolvedBrief
from hookline.records.sheet import Facts, FactSheet, Price
from hookline.records.words import Channel
from hookline.text.money import read_currency
from hookline.text.sms import GSM_LANGUAGES
from hookline.text.when import parse_date

Value = TypeVar("Value")

EMOJI = {"none": 0, "at_most_one": 1, "at_most_two": 2}
"""A brand's own word for how many emoji a message may hold."""

SECTORS = {
    "mutual_funds": "mutual_fund", "securities": "securities", "bank": "bank",
    "alcohol": "alcohol", "gambling": "gambling", "skincare": "cosmetics",
    "skincare_d2c": "cosmetics", "cosmetics": "cosmetics", "health": "health",
}  # fmt: skip
"""Industry of a brand to the sector that rule packs are keyed by."""


def compile_sheet(
    resolved: ResolvedBrief, channel: Channel, language: str, *, follow_up: bool = False
) -> FactSheet:
    """The sheet; whatever the brief's own texts state may be said, and nothing else.

    Args:
        follow_up: for the second message, which need not tell the first one's offer again.
    """
    brief, brand = resolved.brief, resolved.brand
    profile = resolved.channels[channel]
    fields = [name for name, field in resolved.fields.items() if field.say == "say"]
    return FactSheet(
        channel=channel,
        language=language,
        country=resolved.market.code,
        marketing=brief.class_ != "service",
        category="MARKETING" if brief.class_ != "service" else "UTILITY",
        sector=SECTORS.get(brand.industry),
        max_segments=_segments(profile, language),
        max_emoji=EMOJI.get(brand.emoji, profile.max_emoji),
        title_max=profile.title_max,
        subject_max=profile.subject_max,
        body_max=profile.body_max,
        placeholders=tuple(dict.fromkeys([*brief.personalization, *fields, "unsubscribe_url"])),
        samples=_samples(resolved),
        url_allow=tuple(dict.fromkeys([*brand.url_allow, *_hosts(resolved)])),
        forbidden=tuple(dict.fromkeys([*brand.never_say, *brief.never_say])),
        brand_terms=(brand.name,),
        known_tokens=_known_tokens(resolved, channel, language),
        postal_address=brand.sender.postal_address or None,
        glossary=tuple(brand.glossary),
        required_placeholders=_required_fields(resolved, follow_up=follow_up),
        facts=_facts(resolved, channel, language, follow_up=follow_up),
    )


def _samples(resolved: ResolvedBrief) -> dict[str, str | tuple[str, ...]]:
    """Each field's made-up values: the catalog's, and those of the brief."""
    own = resolved.brief.audience.samples
    found: dict[str, str | tuple[str, ...]] = {}
    for name, field in resolved.fields.items():
        values = [*field.samples.values(), *([own[name]] if own.get(name) else [])]
        if values:
            found[name] = tuple(dict.fromkeys(values))
    return found


def _segments(profile: ChannelProfile, language: str) -> int | None:
    if language in GSM_LANGUAGES:
        return profile.max_segments
    return profile.max_segments_ucs2 or profile.max_segments


def _hosts(resolved: ResolvedBrief) -> list[str]:
    """Links that the brief itself gives are allowed."""
    urls = [resolved.brief.cta.url, *(offer.terms_url for offer in _offers(resolved))]
    return [url.partition("://")[2].partition("/")[0] for url in urls if url]


def _offers(resolved: ResolvedBrief) -> list[Offer]:
    follow = resolved.brief.follow_up
    return [*resolved.brief.offers, *([follow.offer] if follow and follow.offer else [])]


def _known_tokens(resolved: ResolvedBrief, channel: str, language: str) -> tuple[str, ...]:
    """Words that count for no language: fallbacks, opt-out words, the brand's own names."""
    fallbacks = [resolved.fallback(name, channel, language) for name in resolved.fields]
    optout = resolved.market.optout.get(channel, {}).get(language, "")
    return tuple(word for word in [*resolved.brand.glossary.values(), *fallbacks, optout] if word)


def _texts(resolved: ResolvedBrief, channel: str, language: str) -> list[str]:
    """All that the brief says in its own words, for this channel and language."""
    brief, follow = resolved.brief, resolved.brief.follow_up
    offers = [text for o in _offers(resolved) for text in (o.text, o.conditions)]
    facts = [*brief.facts, *(follow.facts if follow else ())]
    texts = [*offers, *facts, brief.must_say, resolved.brand.must_say]
    said = [text.pick(channel, language) for text in texts]
    return [text for text in [brief.idea, *said] if text]


def _required_fields(resolved: ResolvedBrief, *, follow_up: bool) -> tuple[str, ...]:
    own_code = any(offer.code == "per_customer" for offer in resolved.brief.offers)
    return ("voucher_code",) if own_code and not follow_up else ()


def _required_terms(
    resolved: ResolvedBrief, channel: str, language: str, *, follow_up: bool
) -> list[str]:
    """What every message has to say: an SMS its sender, an offer its code, and must-say words."""
    brief = resolved.brief
    terms = [resolved.brand.name] if channel == "sms" else []
    if len(brief.offers) == 1 and not follow_up and brief.offers[0].code != "per_customer":
        terms.append(brief.offers[0].code)
    must_say = (resolved.brand.must_say, brief.must_say)
    terms.extend(text.pick(channel, language) for text in must_say)
    return [term for term in terms if term]


def _facts(resolved: ResolvedBrief, channel: str, language: str, *, follow_up: bool) -> Facts:
    offers = _offers(resolved)
    passages = [Passage("brief", text) for text in _texts(resolved, channel, language)]
    ends = [rule for o in offers for day in (o.starts, o.ends) if day for rule in [parse_date(day)]]
    dates = [rule.date.isoformat() for rule in ends if isinstance(rule.date, datetime.date)]
    return Facts(
        percents=_unique(
            [*(o.percent for o in offers if o.percent is not None), *_percents(passages)]
        ),
        amounts=tuple(_prices(offers, passages, resolved.market.currency)),
        codes=_unique([o.code for o in offers if o.code and o.code != "per_customer"]),
        dates=_unique([*dates, *_dates(passages)]),
        weekdays=_unique(day for passage in passages for day in readings.weekdays(passage)),
        times=_unique(time for passage in passages for time in readings.times(passage)),
        quantities=_unique(float(n) for p in passages for n in readings.quantities(p)),
        free=_unique(word for passage in passages for word in readings.free(passage)),
        claims=_unique(word for passage in passages for word in readings.claims(passage)),
        required_terms=_unique(_required_terms(resolved, channel, language, follow_up=follow_up)),
        deadline_today=any(rule.plus_days == 0 for rule in ends),
    )


def _percents(passages: Iterable[Passage]) -> list[float]:
    return [float(value) for passage in passages for value in readings.percents(passage)]


def _prices(offers: Iterable[Offer], passages: Iterable[Passage], currency: str) -> list[Price]:
    given: list[Amount] = [a for o in offers for a in (o.amount, o.min_basket, o.from_price) if a]
    found = [Price(value=amount.major, currency=amount.currency) for amount in given]
    for passage in passages:
        for value, unit in readings.amounts(passage):
            code = read_currency(unit, default=currency)
            if code:
                found.append(Price(value=float(value), currency=code))
    return list(dict.fromkeys(found))


def _dates(passages: Iterable[Passage]) -> list[str]:
    """Month and day are what a reader sees; the year is a leap one, so that 29 February counts."""
    return [
        f"2028-{m:02}-{d:02}" for p in passages for pairs in readings.dates(p) for m, d in pairs
    ]


def _unique(values: Iterable[Value]) -> tuple[Value, ...]:
    return tuple(dict.fromkeys(values))
