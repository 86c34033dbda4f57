"""How long a message may be, and had better be: one count for prompt, coach and desk."""

from dataclasses import dataclass

from hookline.prompting.finish import mandatory, signature
from hookline.prompting.material import offer_line
from hookline.records.prompt import ResolvedBrief
from hookline.records.words import Channel

GSM_UNITS, UCS2_UNITS = (160, 153), (70, 67)
"""Units of an SMS that stands alone, and of each part of a longer one. Source: 3GPP TS 23.040."""
IDEA_ROOM = 70
"""Characters that an idea takes beside the offer, measured on messages that juries preferred."""
LEAST_ROOM = 40
BODY_MAX = 1000
"""Of a channel whose profile sets no limit."""


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
    if channel != "sms":
        limit = max((profile.body_max or BODY_MAX) - reserved, LEAST_ROOM)
        return Room(limit, limit, 0, reserved, is_gsm)
    most = sms_messages(resolved, language)
    rooms = [max(sms_units(n, is_gsm=is_gsm) - reserved, LEAST_ROOM) for n in range(1, most + 1)]
    needed = IDEA_ROOM + offer_length(resolved, channel, language)
    messages = next((n for n, room in enumerate(rooms, 1) if room >= needed), most)
    return Room(rooms[-1], rooms[messages - 1], messages, reserved, is_gsm)


def sms_messages(resolved: ResolvedBrief, language: str) -> int:
    """SMS that one text may take: what brief or brand say, else the channel's own number."""
    profile = resolved.channels["sms"]
    if resolved.sms_messages:
        return resolved.sms_messages
    if resolved.languages[language].gsm:
        return profile.max_segments or 1
    return profile.max_segments_ucs2 or profile.max_segments or 1


def sms_units(messages: int, *, is_gsm: bool) -> int:
    """Units that so many SMS hold as one text."""
    alone, part = GSM_UNITS if is_gsm else UCS2_UNITS
    return alone if messages == 1 else part * messages


def reserved_for(resolved: ResolvedBrief, channel: Channel, language: str) -> int:
    """Characters of the link, the mandatory texts and the signature, with what separates them."""
    url = resolved.brief.cta.url
    link = url + resolved.brand.tracking if channel == "sms" and url else ""
    added = [link, *mandatory(resolved, channel, language)]
    return sum(len(text) + 1 for text in added if text) + len(signature(resolved, channel))


def offer_length(resolved: ResolvedBrief, channel: Channel, language: str) -> int:
    """Characters of the longest offer with all that makes it true; 0 without one."""
    profile = resolved.languages[language]
    lines = [offer_line(offer, channel, profile, language) for offer in resolved.brief.offers]
    return max(map(len, lines), default=0)
