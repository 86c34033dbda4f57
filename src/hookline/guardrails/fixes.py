"""Mechanical fixes: what can be mended without asking anyone what was meant."""

from collections.abc import Mapping

from hookline.records.sheet import FactSheet
from hookline.text.mergetags import MergeTag, split_tags, write_tag
from hookline.text.similarity import nearest
from hookline.text.sms import to_gsm


def fix_text(text: str, sheet: FactSheet, fallbacks: Mapping[str, str] | None = None) -> str:
    """The text with what a machine can mend.

    Misspelt fields take the nearest known name, tags without a fallback the brief's, and an SMS
    that is UCS-2 for its typography alone becomes plain.

    Args:
        fallbacks: by field; a field without one keeps its bare tag.
    """
    tokens = split_tags(text)
    mended = "".join(
        token if isinstance(token, str) else _mend(text, token, sheet, fallbacks or {})
        for token in tokens
    )
    return to_gsm(mended) if sheet.channel.is_segmented else mended


def _mend(text: str, tag: MergeTag, sheet: FactSheet, fallbacks: Mapping[str, str]) -> str:
    name = tag.name
    if sheet.placeholders is not None and name not in sheet.placeholders:
        name = nearest(name, sheet.placeholders) or name
    fallback = fallbacks.get(name) if tag.fallback is None else tag.fallback
    if (name, fallback) == (tag.name, tag.fallback):
        return text[tag.start : tag.end]
    return write_tag(name, fallback)
