"""Where a message is read, by name: what commands call `sms in hi-Latn` is SMS in Hindi in Latin
letters to whoever reads it."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hookline.records.channel import ChannelProfile

Channels = Mapping[str, "ChannelProfile"]


def channel_name(channel: str, channels: Channels) -> str:
    """SMS for sms; one that nobody has described is named as it stands."""
    return channels[channel].called if channel in channels else channel


def place_name(channel: str, language: str, channels: Channels, joint: str = " · ") -> str:
    """`SMS · English`."""
    from hookline.text.languages import english_name

    return f"{channel_name(channel, channels)}{joint}{english_name(language)}"


def with_place_names(text: str, channels: Channels) -> str:
    """The text with names in place of codes: `6 drafts: sms, email in en` is `6 drafts: SMS, e-mail
    in English`."""
    from hookline.text.languages import english_name, is_listed

    names = "|".join(map(re.escape, sorted(channels, key=len, reverse=True)))
    code = r"[a-z]{2,3}(?:-[A-Za-z]{2,4})?\b"
    places = re.compile(rf"\b((?:{names})(?:, (?:{names}))*) in ({code}(?:, {code})*)")

    def named(match: re.Match[str]) -> str:
        codes = match[2].split(", ")
        if not all(is_listed(each.partition("-")[0]) for each in codes):
            return match[0]
        called = ", ".join(channel_name(each, channels) for each in match[1].split(", "))
        return f"{called} in {', '.join(map(english_name, codes))}"

    return places.sub(named, text) if channels else text
