"""How long a message may be, and had better be: one count for prompt, coach and desk."""

from dataclasses import dataclass

from hookline.prompting.finish import finish
from hookline.prompting.material import offer_line
from hookline.records.brief import Offer
from hookline.records.channel import Channel, ChannelProfile
from hookline.records.language import Language
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import Parts
from hookline.text.sms import measure_sms, non_gsm, to_gsm, units_in

IDEA_ROOM = 70
"""Columns that an idea takes beside the offer, measured on messages that juries preferred."""
LEAST_ROOM = 40
"""Columns of a few words: what is asked for where not even they fit."""
BY_EYE = 0.94
"""The share of the room to aim at: a writer counts by eye, and of 28 SMS that were told the whole
room four ended 1 to 6 % past it, as three of eight push messages in Japanese did by 6 to 8 %."""
ONE_LINE = range(40, 101)
"""Characters of a part that is one line, counted by eye: a subject. A button's words are few."""


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
    medium = resolved.channels[channel]
    added = _added(resolved, channel, language)
    language_profile = resolved.languages[language]
    is_gsm = language_profile.gsm and not non_gsm(added)
    least = LEAST_ROOM // language_profile.letter_width
    width = language_profile.letter_width if "body" in medium.in_columns else 1
    is_segmented = medium.is_segmented
    reserved = measure_sms(added).units if is_segmented else -(-medium.size("body", added) // width)
    most = resolved.sms_segment_limit(channel, language)
    if most is None:
        limit = max(medium.limits["body"] // width - reserved, least)
        is_short = medium.limits["body"] <= _SHORT_BODY
        aim = max(int(BY_EYE * limit), least) if is_short else limit
        return Room(limit, aim, 0, reserved, is_gsm)
    rooms = [max(units_in(n, is_gsm=is_gsm) - reserved, least) for n in range(1, most + 1)]
    needed = idea_room(language_profile) + offer_length(resolved, channel, language)
    messages = next((n for n, room in enumerate(rooms, 1) if room >= needed), most)
    aim = max(int(BY_EYE * rooms[messages - 1]), least)
    return Room(rooms[-1], aim, messages, reserved, is_gsm)


def idea_room(language: Language) -> int:
    """Letters of the language that an idea takes beside the offer."""
    return IDEA_ROOM // language.letter_width


_SHORT_BODY = 400
"""Characters; a longer body is asked for by words or by its own usual length."""


def limits_for_writers(medium: ChannelProfile, language: Language) -> dict[str, int]:
    """What a writer is told of each part's limit, in letters of the language, so that one who
    counts by eye keeps to it."""
    limits = {
        part: int(BY_EYE * most) if most in ONE_LINE and part != "body" else most
        for part, most in medium.limits.items()
    }
    return medium.in_letters(limits, language.letter_width)


def _added(resolved: ResolvedBrief, channel: Channel, language: str) -> str:
    """All that a finished body holds beside its own words, links as they are really sent."""
    has_link = bool(resolved.brief.cta.url) and not resolved.channels[channel].has_button
    body = finish(Parts(body=_WORD), resolved, channel, language).body
    added = body.replace(_WORD, "", 1) + (resolved.brand.tracking if has_link else "")
    return to_gsm(added) if resolved.channels[channel].is_segmented else added


_WORD = "\N{WORD JOINER}"
"""Stands for the writer's words while what is added to them is put in."""


def offer_length(resolved: ResolvedBrief, channel: Channel, language: str) -> int:
    """Characters of the longest offer with all that makes it true; 0 without one."""
    lines = [line for _, line in offers_by_length(resolved, channel, language)[:1]]
    return len(lines[0]) if lines else 0


def offers_by_length(
    resolved: ResolvedBrief, channel: Channel, language: str
) -> list[tuple[Offer, str]]:
    """Each offer with its line as a writer is told it, the longest first."""
    language_profile = resolved.languages[language]
    lines = [(o, offer_line(o, channel, language_profile, language)) for o in resolved.brief.offers]
    return sorted(lines, key=lambda numbered_line: -len(numbered_line[1]))
