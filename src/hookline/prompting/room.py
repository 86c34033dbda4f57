"""How long a message may be, and had better be: one count for prompt, coach and desk."""

from dataclasses import dataclass

from hookline.prompting.finish import mandatory, signature
from hookline.prompting.material import offer_line
from hookline.records.channel import Channel
from hookline.records.resolved_brief import ResolvedBrief
from hookline.text.sms import units_in

IDEA_ROOM = 70
"""Characters that an idea takes beside the offer, measured on messages that juries preferred."""
LEAST_ROOM = 40
BY_EYE = 0.94
"""The share of the room to aim at: a writer counts by eye, and of 28 SMS that were told the whole
room four ended 1 to 6 % past it."""


@dataclass(frozen=True, slots=True)
class Room:
    """The characters that a body may take, once links and mandatory texts have theirs."""

    limit: int
    aim: int
    """What to aim at, so that an SMS stays as few messages as its news allows."""
    aim_messages: int
    """SMS that a text of the aimed length takes; 0 for other channels."""
    reserved: int
    """Characters that are kept for what is added afterwards."""
    is_gsm: bool
    """Must an SMS stay in the GSM alphabet?"""


def room_for(resolved: ResolvedBrief, channel: Channel, language: str) -> Room:
    """The room of a channel in one of the brief's languages."""
    profile = resolved.channels[channel]
    is_gsm = resolved.languages[language].gsm
    reserved = reserved_for(resolved, channel, language)
    most = resolved.sms_segment_limit(channel, language)
    if most is None:
        limit = max(profile.limits["body"] - reserved, LEAST_ROOM)
        return Room(limit, limit, 0, reserved, is_gsm)
    rooms = [max(units_in(n, is_gsm=is_gsm) - reserved, LEAST_ROOM) for n in range(1, most + 1)]
    needed = IDEA_ROOM + offer_length(resolved, channel, language)
    messages = next((n for n, room in enumerate(rooms, 1) if room >= needed), most)
    aim = max(int(BY_EYE * rooms[messages - 1]), LEAST_ROOM)
    return Room(rooms[-1], aim, messages, reserved, is_gsm)


def reserved_for(resolved: ResolvedBrief, channel: Channel, language: str) -> int:
    """Characters of the link, the mandatory texts and the signature, with what separates them."""
    url, has_button = resolved.brief.cta.url, resolved.channels[channel].has_button
    link = url + resolved.brand.tracking if url and not has_button else ""
    added = [link, *mandatory(resolved, channel, language)]
    return sum(len(text) + 1 for text in added if text) + len(signature(resolved, channel))


def offer_length(resolved: ResolvedBrief, channel: Channel, language: str) -> int:
    """Characters of the longest offer with all that makes it true; 0 without one."""
    profile = resolved.languages[language]
    lines = [offer_line(offer, channel, profile, language) for offer in resolved.brief.offers]
    return max(map(len, lines), default=0)
