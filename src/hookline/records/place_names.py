"""Where a message is read, by name: what files and commands call `sms` and `hi-Latn` is SMS in
Hindi in Latin letters to whoever reads it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from hookline.errors import Named

if TYPE_CHECKING:
    from hookline.records.channel import ChannelProfile
    from hookline.records.learning import Scope

Channels = Mapping[str, "ChannelProfile"]
UNKNOWN: Channels = {}


def channel_name(channel: str, channels: Channels) -> str:
    """SMS for sms; one that nobody has described is named as it stands."""
    return channels[channel].called if channel in channels else channel


def place_in_words(channel: str, language: str, channels: Channels) -> str:
    """`SMS in English`, in a sentence."""
    return place_name(channel, language, channels, " in ")


def place_name(
    channel: str, language: str, channels: Channels = UNKNOWN, joint: str = " · "
) -> str:
    """`SMS · English`, as a head or in a list; `sms · English` where no profile is at hand."""
    return f"{channel_name(channel, channels)}{joint}{language_name(language)}"


def place_of(brief: str, channel: str, language: str, behind: str = "") -> Named:
    """`lunch · sms · English`, of one brief; in data `lunch · sms · en`."""
    code = f"{brief} · {channel} · {language}{behind}"
    return Named(f"{brief} · {place_name(channel, language)}{behind}", code=code)


def scope_name(scope: "Scope", channels: Channels) -> str:
    """`Kurtako · SMS · English`; everywhere where nothing narrows it."""
    channel = channel_name(scope.channel, channels) if scope.channel else ""
    language = language_name(scope.language) if scope.language else ""
    parts = (scope.brand, scope.program, channel, language)
    return " · ".join(filter(None, parts)) or "everywhere"


def language_name(code: str) -> str:
    """Spanish; Spanish (MX) where the code names a country, since a brief may hold several."""
    from hookline.text.languages import english_name, region_of

    country = region_of(code)
    return f"{english_name(code)} ({country})" if country else english_name(code)
