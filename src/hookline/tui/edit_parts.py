"""The parts of a message as fields hold them: their texts, and how long each is."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hookline.records.channel import ChannelProfile
    from hookline.records.variant import Parts


def texts_of(parts: "Parts", profile: "ChannelProfile") -> dict[str, str]:
    """The text of each part that the channel has, blank ones too, in reading order.

    A channel whose way on is a link in the text has no button to name.
    """
    texts = parts.texts()
    names = [name for name in profile.parts if name != "cta" or profile.has_button]
    return {name: texts.get(name, "") for name in names}


def parts_with(parts: "Parts", texts: Mapping[str, str]) -> "Parts":
    """The parts with other texts; a button keeps its address."""
    changed = {name: text.strip() for name, text in texts.items() if name != "cta"}
    if "cta" in texts:
        cta = parts.cta.model_copy(update={"label": texts["cta"].strip()})
        return parts.model_copy(update={**changed, "cta": cta})
    return parts.model_copy(update=changed)


def size_words(name: str, text: str, profile: "ChannelProfile") -> str:
    """How long a part is, and how long it may be."""
    from hookline.text.measured import count_graphemes
    from hookline.text.sms import measure_sms, non_gsm

    if name == "body" and profile.segments is not None:
        size = measure_sms(text)
        most_segments = profile.segments.gsm if size.encoding == "GSM-7" else profile.segments.ucs2
        words = f"{size.units} characters · {size.segments} of {most_segments} SMS"
        foreign = non_gsm(text)
        return f"{words} · {foreign[0][1]}: room for 70, not 160" if foreign else words
    most, taken = profile.limits.get(name), profile.size(name, text)
    wide = " (a full-width one counts 2)" if taken > count_graphemes(text) else ""
    return f"{taken}{f' of {most}' if most else ''} characters{wide}"
