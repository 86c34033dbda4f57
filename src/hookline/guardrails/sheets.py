"""Compiles a brief into the fact sheet of one channel and language: all that copy may claim."""

from typing import TypedDict

from hookline.guardrails.brief_facts import Story
from hookline.guardrails.phones import phones_in
from hookline.guardrails.renderings import samples_of
from hookline.guardrails.sectors import DELICATE_FIELDS
from hookline.records.catalog import Market
from hookline.records.channel import Channel
from hookline.records.cta_sentence import cta_in_words
from hookline.records.money import Amount
from hookline.records.profiles import reads_profiles
from hookline.records.prompt import Sheets
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.sheet import FactSheet, Price
from hookline.text.pattern import compile_lazily

_NAME = compile_lazily(r"\b[A-Z][\w&'-]+(?: [A-Z][\w&'-]+)+")
"""A product's name in a text of the brief: two capitalised words or more."""
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

    Of the briefs that were asked about last it is compiled once: whoever approves many drafts asks
    for it anew with each.

    Args:
        offer: the id of the one offer that the message speaks of; "" lets it speak of any.
        follow_up: for the second message, which need not tell the first one's offer again.
    """
    asked = (resolved.brief.id, channel, language, offer, follow_up)
    compiled = _COMPILED.pop(asked, None)
    if compiled is None or (compiled[0] is not resolved and compiled[0] != resolved):
        compiled = resolved, _compile(resolved, channel, language, offer, follow_up=follow_up)
    _COMPILED[asked] = compiled
    for oldest in list(_COMPILED)[:-_SHEETS_KEPT]:
        _COMPILED.pop(oldest, None)
    return compiled[1]


_Asked = tuple[str, Channel, str, str, bool]
_COMPILED: dict[_Asked, tuple[ResolvedBrief, FactSheet]] = reads_profiles({})
"""Sheets with the brief that they are of, the last one asked for at the end."""
_SHEETS_KEPT = 64


def _compile(
    resolved: ResolvedBrief, channel: Channel, language: str, offer: str, *, follow_up: bool
) -> FactSheet:
    brief, brand = resolved.brief, resolved.brand
    story = Story(resolved, channel, language, offer, follow_up)
    profile = resolved.channels[channel]
    fields = [name for name, field in resolved.fields.items() if field.say == "say"]
    return FactSheet(
        channel=profile,
        language=language,
        country=resolved.market.code,
        marketing=brief.class_ != "service",
        category="MARKETING" if brief.class_ != "service" else "UTILITY",
        sector=resolved.industry.sector or None,
        **_of_the_length(resolved, channel, language),
        max_emoji=EMOJI.get(brand.emoji, profile.max_emoji),
        placeholders=tuple(dict.fromkeys([*brief.personalization, *fields, "unsubscribe_url"])),
        samples=samples_of(resolved),
        url_allow=tuple(dict.fromkeys([*brand.url_allow, *_hosts(resolved), *story.hosts()])),
        forbidden=tuple(dict.fromkeys([*brand.never_say, *brief.never_say])),
        brand_terms=(brand.name,),
        known_tokens=_known_tokens(resolved, channel, language),
        **_of_the_way_to_act(resolved, channel, language, story),
        postal_address=brand.sender.postal_address or None,
        glossary=tuple(brand.glossary),
        implied=_implied(resolved),
        uninflected=resolved.uninflected(language),
        tracking=brand.tracking,
        **_of_the_market(resolved, channel, language),
        dlt_variables=resolved.market.registered_variables,
        address=resolved.address(channel, language),
        legal=(law,) if (law := resolved.law(channel, language)) else (),
        required_placeholders=("voucher_code",) if story.needs_own_code else (),
        facts=story.facts(),
    )


class _Lengths(TypedDict):
    max_segments: int | None
    title_max: int | None
    subject_max: int | None
    body_max: int | None
    in_columns: tuple[str, ...]
    segment_price: Price | None
    gsm: bool
    names_letters: bool


class _WayToAct(TypedDict):
    phones: tuple[str, ...]
    text_to: str
    takes_reply: bool


class _MarketRules(TypedDict):
    optout: tuple[str, ...]
    optout_required: bool
    quiet: tuple[str, str] | None


def _of_the_length(resolved: ResolvedBrief, channel: Channel, language: str) -> _Lengths:
    """How long its parts may be, and how that is measured."""
    profile, sender = resolved.channels[channel], resolved.brand.sender
    is_billed, is_gsm = profile.is_segmented, resolved.languages[language].gsm
    return {
        "max_segments": resolved.sms_segment_limit(channel, language),
        "title_max": profile.limits.get("title"),
        "subject_max": profile.limits.get("subject"),
        "body_max": profile.limits.get("body"),
        "in_columns": profile.in_columns,
        "segment_price": _price(sender.sms_price) if is_billed else None,
        "gsm": is_billed and is_gsm,
        "names_letters": is_billed and not is_gsm,
    }


def _of_the_way_to_act(
    resolved: ResolvedBrief, channel: Channel, language: str, story: Story
) -> _WayToAct:
    """The numbers that readers ring and send words to, and may they answer as well?"""
    cta, facts = resolved.brief.cta, resolved.brief.facts
    ways = (cta_in_words(fact.pick(channel, language)) for fact in facts)
    phones = [number for text in story.told_texts() for number in phones_in(text)]
    return {
        "phones": tuple(dict.fromkeys([cta.phone, *phones] if cta.phone else phones)),
        "text_to": cta.text_to.pick(channel, language),
        "takes_reply": not cta.text_to or bool(cta.reply) or any("reply" in way for way in ways),
    }


def _of_the_market(resolved: ResolvedBrief, channel: Channel, language: str) -> _MarketRules:
    """What the country's pack, which a team may override, adds to the rules that we know of."""
    market = resolved.market
    return {
        "optout": _ways_out(resolved, channel, language),
        "optout_required": market.optout_required,
        "quiet": _quiet(market),
    }


def _ways_out(resolved: ResolvedBrief, channel: Channel, language: str) -> tuple[str, ...]:
    """The market's opt-out words, the nearest to the copy's language first."""
    words = resolved.optouts(channel)
    nearest = [resolved.optout(channel, code) for code in (language, resolved.market.language)]
    return tuple(dict.fromkeys(filter(None, (*nearest, *words.values()))))


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
    return [url.rpartition("://")[2].partition("/")[0] for url in urls if url]


def _known_tokens(resolved: ResolvedBrief, channel: str, language: str) -> tuple[str, ...]:
    """Words that count for no language: fallbacks, opt-out words, the brand's own names."""
    fallbacks = [resolved.fallback(name, channel, language) for name in resolved.fields]
    optout = resolved.optout(channel, language)
    brief = resolved.brief
    texts = [*brief.facts, *(text for offer in brief.offers for text in (offer.text, *offer.facts))]
    names = [name for text in texts for name in _NAME.findall(text.pick(channel, language))]
    tokens = [*resolved.brand.glossary.values(), *fallbacks, *names, optout]
    return tuple(dict.fromkeys(word for word in tokens if word))
