"""What a brief says otherwise than it did when a draft was written, in people's words."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from hookline.records.brand import Brand
from hookline.records.brief import Cta, FollowUp, Offer
from hookline.records.place_names import channel_name, language_name
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import Variant

ReadOf = Callable[[ResolvedBrief], object]

_OFFER_DAYS = {"starts": "begins", "ends": "ends"}
_OTHERWISE: tuple[tuple[str, ReadOf], ...] = (
    ("its idea is another", lambda b: b.brief.idea),
    ("what has happened before it is sent is another", lambda b: b.brief.moment),
    ("who reads it is told otherwise", lambda b: b.brief.audience.segment),
    ("what its readers want is told otherwise", lambda b: b.brief.audience.insight),
    ("it is of another kind", lambda b: (b.brief.class_, b.brief.blueprint)),
    ("another country's rules hold", lambda b: b.market.code),
    ("what it must say is another", lambda b: b.brief.must_say),
    ("what it must not say is another", lambda b: b.brief.never_say),
    ("how it sounds is another", lambda b: b.brief.tonality),
    ("what stands in for a blank is another", lambda b: b.brief.personalization),
    ("somebody else signs it", lambda b: b.brief.signed),
    ("an SMS of it may be of another length", lambda b: b.brief.sms),
)  # fmt: skip
"""What each says, and what of a brief it is about; what is no writer's matter is in none."""


def changes_for(draft: Variant, before: ResolvedBrief, now: ResolvedBrief) -> tuple[str, ...]:
    """What changed of a brief that its draft was written by; () where nothing of that did.

    How many are asked for, to whom and when they go out, and the ideas that others are written to
    are nothing that the words of a draft stand on.
    """
    if (before.written, before.brand) == (now.written, now.brand):
        return ()
    words = chain(
        _of_offers(draft, before, now),
        _of_facts(before, now),
        _of_action(before.brief.cta, now.brief.cta),
        _of_follow_up(draft, before.brief.follow_up, now.brief.follow_up),
        (words for words, read in _OTHERWISE if read(before) != read(now)),
        _of_brand(before.brand, now.brand),
    )
    return tuple(dict.fromkeys(words))


def lost_place(draft: Variant, before: ResolvedBrief, now: ResolvedBrief) -> str:
    """That the brief is for the draft's channel or language no more; "" where it is."""
    if draft.channel in set(_channels(draft, before)) - set(_channels(draft, now)):
        return f"it goes out by {channel_name(draft.channel, before.channels)} no more"
    if draft.language in set(before.brief.languages) - set(now.brief.languages):
        return f"it is written in {language_name(draft.language)} no more"
    return ""


def _channels(draft: Variant, resolved: ResolvedBrief) -> Iterable[str]:
    """Where a brief's messages go out; a second one where any of them does."""
    return resolved.channels if draft.follows else resolved.brief.channels


def lost_offer(draft: Variant, now: ResolvedBrief) -> str:
    """That the offer of a draft is in the brief no more; "" where it is, or the draft has none."""
    offer = _offer_of(draft)
    return "its offer is gone" if offer and offer not in now.offers else ""


def _of_offers(draft: Variant, before: ResolvedBrief, now: ResolvedBrief) -> Iterator[str]:
    own_offer = _offer_of(draft)
    for name in dict.fromkeys((*before.offers, *now.offers)):
        old, new = before.offers.get(name), now.offers.get(name)
        if (own_offer and name != own_offer) or old == new:
            continue
        if old is None:
            yield "it has an offer more"
        elif new is None:
            yield lost_offer(draft, now) or "an offer is gone"
        else:
            yield from _of_offer(old, new)


def _of_offer(old: Offer, new: Offer) -> Iterator[str]:
    """What an offer says otherwise: its days by themselves, all else as one."""
    days = [name for name in _OFFER_DAYS if getattr(old, name) != getattr(new, name)]
    for name in days:
        yield f"its offer {_OFFER_DAYS[name]} {_day_words(getattr(new, name))}"
    same_days = {name: getattr(new, name) for name in _OFFER_DAYS}
    if old.model_copy(update=same_days) != new:
        yield "its offer gives something else, or on other conditions"


def _day_words(day: str) -> str:
    return "on another day" if day else "on no day that the brief names"


def _of_facts(before: ResolvedBrief, now: ResolvedBrief) -> Iterator[str]:
    dropped = [fact for fact in before.brief.facts if fact not in now.brief.facts]
    new = [fact for fact in now.brief.facts if fact not in before.brief.facts]
    if dropped and new:
        yield "a fact is another"
    elif dropped or new:
        yield "a fact is gone" if dropped else "it has a fact more"


def _of_action(old: Cta, new: Cta) -> Iterator[str]:
    if old.url != new.url:
        yield (
            "its link leads elsewhere"
            if new.url and old.url
            else ("it has a link" if new.url else "its link is gone")
        )
    if old.label != new.label:
        yield "its button says something else"
    aside = {"url": "", "label": new.label}
    if old.model_copy(update=aside) != new.model_copy(update=aside):
        yield "how to answer it is another"


def _of_follow_up(draft: Variant, old: FollowUp | None, new: FollowUp | None) -> Iterator[str]:
    """Of the second message, where the draft has one, is one, or would have one now."""
    has_second = bool(draft.follow_up.body or draft.follows)
    if old != new and (has_second or (old is None and not draft.usual)):
        yield "its second message is gone" if new is None else "its second message is another"


def _of_brand(old: Brand, new: Brand) -> Iterator[str]:
    if old.name != new.name:
        yield "another brand speaks"
    elif old != new:
        yield "what its brand says of itself is another"


def _offer_of(draft: Variant) -> str:
    return draft.tags["offer"].value if "offer" in draft.tags else ""
