"""What an offer leaves of a small screen for an idea, and by how many letters it is too long."""

from collections.abc import Iterator
from itertools import product

from hookline.coach.remarks import Remark
from hookline.prompting.room import idea_room, offer_length, offers_by_length, room_for
from hookline.records.channel import Channel
from hookline.records.resolved_brief import ResolvedBrief

SMALL_BODY = 400
"""Characters; a longer body has room for any offer that one would read."""


def small_bodies_have_room(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A push holds a line or two: what the offer takes of it, in the number that the prompt tells.

    A writer may still find a shorter way to say the offer, so that it is no error.
    """
    for channel, language in product(resolved.brief.channels, resolved.brief.languages):
        profile, most = resolved.channels[channel], resolved.channels[channel].limits.get("body")
        offer = offer_length(resolved, channel, language)
        if profile.is_segmented or most is None or most > SMALL_BODY or not offer:
            continue
        room, idea = room_for(resolved, channel, language), idea_room(resolved.languages[language])
        if (too_many := offer + idea - room.aim) > 0:
            text = f"A {profile.nouns[0]} in {resolved.language_name(language)} holds {room.aim} "
            text += f"characters of your words{_reserved(room.reserved)}"
            text += f"; the offer takes {offer}, a reason to read on about {idea}: "
            text += f"{too_many} too many"
            fix = how_to_shorten(resolved, channel, language, too_many)
            drop = [other for other in resolved.brief.channels if other != channel]
            fix += f"; or leave {profile.called} out" if drop else ""
            yield Remark("C145", "warn", "offers", text, fix, 4 if offer > room.aim else 3)


def _reserved(count: int) -> str:
    return f", and {count} for what is added" if count else ""


def name_length(resolved: ResolvedBrief, channel: Channel, language: str) -> int:
    """Characters of the brand's name in front of a message that has to say it; 0 where another
    text or the screen says it."""
    if not resolved.channels[channel].has_sender_id or resolved.market.signature:
        return 0
    brand, brief = resolved.brand, resolved.brief
    lines = [line for _, line in offers_by_length(resolved, channel, language)]
    texts = [*lines, brief.must_say.pick(channel, language), brand.must_say.pick(channel, language)]
    is_said = any(brand.name.casefold() in text.casefold() for text in texts)
    return 0 if is_said else len(brand.name) + len(": ")


def how_to_shorten(resolved: ResolvedBrief, channel: Channel, language: str, too_many: int) -> str:
    """Where so many letters can go: the long pieces of the offer, and a text for this channel."""
    offer = offers_by_length(resolved, channel, language)[0][0]
    pieces = {
        "text": len(offer.text.pick(channel, language)),
        "conditions": len(offer.conditions.pick(channel, language)),
        "code": len(offer.code) if offer.code != "per_customer" else 0,
    }
    longest = sorted((name for name in pieces if pieces[name]), key=lambda name: -pieces[name])
    sizes = " and ".join(f"its {name} {pieces[name]}" for name in longest[:2])
    short = next((name for name in longest if name != "code"), "text")
    fix = f"shorten the offer by {too_many} for {resolved.channels[channel].called} alone"
    fix += f" ({sizes})" if sizes else ""
    return f"{fix}: offer: {{{short}: {{{channel}: …, all: …}}}}"
