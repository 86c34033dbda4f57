"""Words of the vocabulary as people read them: `not_converted` is did not buy, `sms` is SMS."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from hookline.records.place_names import channel_name

if TYPE_CHECKING:
    from hookline.records.channel import ChannelProfile

WORD_NAMES = {
    "not_converted": "did not buy",
    "not_clicked": "did not tap",
    "converted": "bought",
    "no_reply": "did not answer",
    "always": "got the first",
    "handover_to_human": "handover to a person",
    "aov": "order value",
    "csat": "satisfaction",
    "nps": "recommendation",
}
"""Those that say something else to people, or nothing."""


def word_name(word: str, channels: "Mapping[str, ChannelProfile]") -> str:
    """A word to tick, or a channel, by its name."""
    if word in channels:
        return channel_name(word, channels)
    return WORD_NAMES.get(word) or word.replace("_", " ")
